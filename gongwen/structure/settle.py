"""Settling cues that only the whole letter can judge: what an incoming message says, where the opening ends, how far a list runs."""

from __future__ import annotations

from ..text.patterns import Pattern
from ..text.view import EMPTY, NONE
from .cues import DATE_PATTERN, MARKER_START
from .places import Places
from .words import (
    CHROME_HEADS,
    CHROME_LABELS,
    MESSAGE_HEADS,
    REPLY_HEADS,
    REPLY_LINES,
    TITLE_ENDS,
    TITLE_STARTS,
    bodies,
    heads_of,
)

Scores = list[dict[str, float]]
"""For each atom what cues give each label."""

_CHROME_LETTERS = heads_of(CHROME_HEADS + CHROME_LABELS)


def chrome_head(places: Places, i: int) -> bool:
    """Whether a label of a page or record stands at ``i``; those that are also words need a colon, a bar or a blank behind."""
    text = places.text
    # 【打印本页】 【关闭窗口】
    if text[i] in "〔(" and i + 1 < places.size:
        i += 1
    if text[i] not in _CHROME_LETTERS:
        return False
    if text.startswith(CHROME_HEADS, i):
        return True
    if not text.startswith(CHROME_LABELS, i):
        return False
    end = next(i + len(word) for word in CHROME_LABELS if text.startswith(word, i))
    return text[end : end + 1] in (":", "|") or end in places.edge


def reply_head(places: Places, i: int, j: int) -> bool:
    """Whether the label of a portal's reply stands at ``i``: 回复内容：, or 回复 alone on its line."""
    text = places.text
    if text.startswith(REPLY_HEADS, i):
        return True
    # 答 复 may also be the last line of a title: …建议的⏎答　复
    return text[i:j] in REPLY_LINES and i in places.edge and j in places.edge and text[i - 1] not in "的议案件信"


def settle(places: Places, bounds: list[int], scores: Scores) -> None:
    """Settle all of it in place; ``bounds`` are those of the atoms."""
    for k, row in enumerate(scores):
        if "opening" in row and chrome_head(places, bounds[k]):
            # 您的当前位置：首页 > 建议提案
            del row["opening"]
    _messages(places, bounds, scores)
    _openings(places, bounds, scores)
    _lists(places, bounds, scores)


def message_head(places: Places, i: int) -> bool:
    """Whether the label of an incoming message stands at ``i``: 提案内容：…, or alone on its line; 提案内容贴近民生 is a sentence."""
    text = places.text
    for word in MESSAGE_HEADS:
        if text.startswith(word, i):
            end = i + len(word)
            return word[-1] == ":" or text[end : end + 1] in (":", "〕", "|") or places.view.gap(end) > NONE
    return False


def _messages(places: Places, bounds: list[int], scores: Scores) -> None:
    """An incoming message printed before its reply has a salutation and thanks of its own: 信件内容：尊敬的市长：您好！…谢谢！"""
    begin = None
    for k, row in enumerate(scores):
        i = bounds[k]
        addressed = row.get("message", 0) >= 4
        if begin is None:
            if addressed or message_head(places, i):
                begin = k
            continue
        replied = k > begin + 1 and (chrome_head(places, i) or (row.get("addr", 0) >= 3 and not addressed))
        if replied or reply_head(places, i, bounds[k + 1]):
            for inside in scores[begin:k]:
                for label in ("addr", "greet", "opening", "closing", "sig", "date", "contact", "title"):
                    inside.pop(label, None)
                inside["message"] = max(inside.get("message", 0.0), 1.5)
            begin = k if addressed else None


NOTICE = Pattern(r"(?:已|己)(?:经|于[^,。]{2,12})?(?:转|交|移交|批转|反映|通报)[^。如]{0,40}(?:[。,!]|$)(?!.*如下)")
"""A message was passed on: 您的留言收悉，已转有关部门答复反馈，谢谢！"""
_LONGEST_NOTICE = 60
"""No notice is longer in characters."""
_REPLIES = Pattern(r"(?:答复|回复|函复|批复|反馈|复函|告知|意见)[^。;]{0,6}如下|如下(?:答复|回复|函复|批复)")
_AS_FOLLOWS = Pattern(r"如下|以下[^。;,]{0,8}(?:答复|回复)")
_FIRST_WORDS, _FORMULA = 2.0, 4.0
"""Scores from which an atom may begin an opening (您提出的…), and from which it holds its formula (收悉, 答复如下)."""
_BRIDGE, _FURTHER = 450, 150
"""Characters an opening may run on to its next formula, and to a second 如下."""


def announces(text: str, i: int, j: int) -> bool:
    """Whether a notice that the message was passed on stands between ``i`` and ``j``, and no 如下 behind it."""
    # one that ends before the last 如下 is none: it need not be asked, and each asked would be read to the end
    last = text.rfind("如下", i, j)
    return NOTICE.search(text, max(i, last - _LONGEST_NOTICE), j) is not None


def _openings(places: Places, bounds: list[int], scores: Scores) -> None:
    """An opening runs from its first words to its last formula: 您提出的…收悉。经研究，我局高度重视。现答复如下：

    Words without a formula are none (关于您反映的问题，由于…), nor is what the body repeats of them later.
    """
    formulas = [k for k, row in enumerate(scores) if row.get("opening", 0) >= _FORMULA]
    begin = last = -1
    n = 0
    while n < len(formulas):
        begin, last, n = _chain(places, bounds, scores, formulas, n)
        # a notice that the message was passed on stands before the reply it announces
        if n == len(formulas) or not announces(places.text, bounds[begin], bounds[last + 1]):
            break
    for k, row in enumerate(scores):
        if begin <= k <= last and last >= 0:
            row["opening"] = max(row.get("opening", 0.0), -0.2)
        else:
            row.pop("opening", None)


def _chain(places: Places, bounds: list[int], scores: Scores, formulas: list[int], first: int) -> tuple[int, int, int]:
    """First and last atom of the opening that holds the formula ``first``, and which formula begins a letter behind it.

    Where none does, that is the number of formulas.
    """
    begin = last = formulas[first]
    for k in range(begin - 1, -1, -1):
        if bounds[begin] - bounds[k] > _BRIDGE or _parted(places, bounds, scores, k + 1, begin):
            break
        if scores[k].get("opening", 0) >= _FIRST_WORDS:
            begin = k
    ended = _follows(places, bounds, last)
    for n in range(first + 1, len(formulas)):
        k = formulas[n]
        if _parted(places, bounds, scores, last + 1, k):
            return begin, last, n
        if bounds[k] - bounds[last + 1] > (_FURTHER if ended else _BRIDGE):
            break
        if any(
            (bounds[m] in places.edge or (places.flat and places.text[bounds[m] - 1] in "。:"))
            and MARKER_START.match(places.text, bounds[m])
            for m in range(last + 1, k + 1)
        ):
            break
        follows = _follows(places, bounds, k)
        # …现答复如下：现将有关情况介绍如下：the second belongs to the body, unless it is the reply: …现答复如下
        if not ended or (follows and _REPLIES.search(places.text, bounds[k], bounds[k + 1])):
            last, ended = k, ended or follows
    return begin, last, len(formulas)


def _parted(places: Places, bounds: list[int], scores: Scores, first: int, last: int) -> bool:
    """Whether a salutation or a date of writing stands among these atoms: what follows is another letter."""
    return any(
        scores[n].get("addr", 0.0) >= 3 or (bounds[n + 1] - bounds[n] <= 14 and DATE_PATTERN.match(places.text, bounds[n]))
        for n in range(first, last + 1)
    )


def _follows(places: Places, bounds: list[int], k: int) -> bool:
    return _AS_FOLLOWS.search(places.text, bounds[k], bounds[k + 1]) is not None


_HEAD_ATOMS = 6
"""Atoms that a title, a number and a mark take up before a salutation."""


def further_letter(places: Places, bounds: list[int], scores: Scores) -> int:
    """Where a second letter, or a second copy of the same, begins: a title and a salutation behind an opening and a date.

    The number of atoms where there is none.
    """
    text, opened, dated = places.text, False, False
    if sum(row.get("addr", 0.0) >= _ADDRESSED for row in scores if row) < 2:
        return len(scores)
    for k, row in enumerate(scores):
        i = bounds[k]
        # 下一篇：…的答复⏎主办： is the page's
        salutes = opened and dated and row.get("addr", 0.0) >= _ADDRESSED and i in places.broken and not _of_a_page(places, i)
        if salutes:
            begin = next(
                (n for n in range(k - 1, max(0, k - _HEAD_ATOMS), -1) if text.endswith(TITLE_ENDS, bounds[n], bounds[n + 1])), 0
            )
            begin = 0 if _of_a_page(places, bounds[begin]) else begin
            if begin:
                while begin > 1 and _of_a_head(places, bounds, scores, begin - 1):
                    begin -= 1
                return begin
        opened |= row.get("opening", 0.0) >= _FORMULA
        dated |= opened and i in places.edge and DATE_PATTERN.fullmatch(text, i, bounds[k + 1]) is not None
    return len(scores)


_ADDRESSED = 4.5
"""Score from which a salutation is one beyond doubt."""


def _of_a_page(places: Places, i: int) -> bool:
    return chrome_head(places, i) or places.text.startswith(("主办", "承办", "协办"), i)


def _of_a_head(places: Places, bounds: list[int], scores: Scores, n: int) -> bool:
    """Whether an atom may stand above the title: a number, a mark, the first line of the title."""
    i, j = bounds[n], bounds[n + 1]
    row = scores[n]
    return (
        any(row.get(label, 0.0) >= 3 for label in ("mark", "docno", "handling", "disclosure", "signer"))
        or places.text.startswith(TITLE_STARTS, i)
        or (
            places.view.gap(j) != EMPTY and places.text.endswith(bodies(), i, j) and not row.keys() & {"cc", "imprint", "contact"}
        )
    )


_LISTED = Pattern(r"[,、;。]")
_CARRIED = {"cc": 8, "att": 8, "contact": 2, "imprint": 2, "signer": 1}
"""How many atoms a label may run on behind its cue: the wrapped lines of a list."""
_LIST_LINE, _NAME = 60, 4


def _lists(places: Places, bounds: list[int], scores: Scores) -> None:
    left: dict[str, int] = {}
    for k, row in enumerate(scores):
        for label in list(left):
            i, j = bounds[k], bounds[k + 1]
            if j - i <= (_NAME if label == "signer" else _LIST_LINE):
                # a list of recipients goes on over a line end until its full stop: 省文⏎化和旅游厅。
                unfinished = (
                    label == "cc"
                    and places.text[i - 1] != "。"
                    and places.view.gap(i) < EMPTY
                    and _LISTED.search(places.text, i, j)
                )
                row.setdefault(label, 2.8 if unfinished else 0.4)
            left[label] -= 1
            if not left[label]:
                del left[label]
        left.update({label: count for label, count in _CARRIED.items() if row.get(label, 0) >= 3})
