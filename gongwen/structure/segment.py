"""Atoms and their candidates: the text cut at every place where an element could begin or end, each piece with scored labels.

Cuts are only proposals: neighbouring atoms that the decoder labels alike grow together again.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

from ..text.folding import fold_pattern
from ..text.view import BLANK, EMPTY, LINE, NONE, SOFT, WIDE, View
from .cues import DATE_PATTERN, EATEN_DATE, PARTIAL_DATE, MARKER_START, Compiled, compiled
from .grammar import INDEX
from .numbers import find_numbers
from .words import (
    CHROME_HEADS,
    CHROME_LABELS,
    FORM_NAMES,
    MESSAGE_HEADS,
    REPLY_HEADS,
    REPLY_LINES,
    SESSION,
    TITLE_ENDS,
    TITLE_STARTS,
    TITLE_WORDS,
    H,
    bodies,
)

_SENTENCE_END = re.compile(r"[。!?;]+[”’)》]*|如下:")
_QUOTED = re.compile(r"“[^“”]{1,200}”|《[^《》]{1,100}》")
_SENTENCE_BEFORE = "。!?;:,、)”》"
_FINAL = ("。", ";", ",", "、")
_SESSION = re.compile(SESSION)
_BODY_LIKE = re.compile(rf"(?:{H}|[A-Z0-9()·、“”*×])+")
_BODY_LIST = re.compile(rf"(?:{H}|[A-Z0-9()·、,“”*×])+")
_GLUED_TITLE = re.compile(fold_pattern(r".{4,90}(?:复函|批复|答复|答复函|的函|回复)(?=[\u3400-\u9fff]{2,})"))
_HAN = re.compile(H)
_NAMES = re.compile(rf"(?:{H}|[A-Z0-9*×·、,“”])+")
_LONG = 70
"""Longer than any line of a title or a signature: such atoms are running text, and only cues speak for other labels."""


class Hit(NamedTuple):
    """A cue found at ``i`` to ``j`` of the view; what it cuts out is ``cut``."""

    label: str
    score: float
    i: int
    j: int
    cut: tuple[int, int]


class Atom(NamedTuple):
    """A piece ``i`` to ``j`` of the view with its candidates (label, score), and the break before it (0, 1, 2)."""

    i: int
    j: int
    strength: int
    candidates: list[tuple[int, float]]


class _Sentences:
    """Sentence bounds of a view, found once when first asked for."""

    def __init__(self, view: View) -> None:
        # a mark inside a quotation ends no sentence of the letter: 您发的“何时通水？”收悉
        quoted = [m.span() for m in _QUOTED.finditer(view.text)]
        ends = [m.end() for m in _SENTENCE_END.finditer(view.text)]
        if quoted:
            ends = [end for end in ends if not _within(quoted, end)]
        hard = [i for i, strength in view.gaps.items() if strength in (WIDE, LINE, EMPTY)]
        self.bounds = sorted({0, len(view.text), *ends, *hard})

    def around(self, i: int) -> tuple[int, int]:
        k = bisect_right(self.bounds, i)
        return self.bounds[k - 1], self.bounds[k] if k < len(self.bounds) else i


def _within(spans: list[tuple[int, int]], at: int) -> bool:
    """Whether ``at`` lies behind the first and not behind the last character of a span; ``spans`` are ordered."""
    k = bisect_right(spans, (at, -1)) - 1
    return k >= 0 and spans[k][0] < at <= spans[k][1]


def atoms(view: View) -> list[Atom]:
    """Cut ``view`` into atoms with candidates."""
    if not view.text:
        return []
    hits = _hits(view)
    # what one cue spans is one piece, whatever blanks or line ends it holds: 甲县民政局办公室　　2022年6月10日印发
    spans = [(hit.i, hit.j) for hit in hits if hit.cut == (hit.i, hit.j)]
    cuts = {0, len(view.text)}
    cuts.update(_wide_gaps(view))
    cuts.update(i for i in view.breaks if view.gaps[i] > SOFT)
    cuts.update(_date_cuts(view))
    cuts = {cut for cut in cuts if not any(i < cut < j for i, j in spans)}
    for hit in hits:
        cuts.update(hit.cut)
    bounds = sorted(cuts)
    scores: list[dict[str, float]] = [{} for _ in bounds[1:]]
    for hit in hits:
        first = bisect_right(bounds, hit.i) - 1
        last = bisect_right(bounds, max(hit.cut[1] - 1, hit.i)) - 1
        _raise(scores[first], hit.label, hit.score)
        for k in range(bisect_right(bounds, hit.cut[0]) - 1, last + 1):
            if k != first:
                _raise(scores[k], hit.label, min(1.0, hit.score / 2))
    _settle_messages(view, bounds, scores)
    _settle_openings(view, bounds, scores)
    _carry(view, bounds, scores)
    shared = _Shared(view, bounds, scores)
    return [
        Atom(i, j, _break(view, i), [(INDEX[label], score) for label, score in shared.candidates(n, i, j).items()])
        for n, (i, j) in enumerate(zip(bounds, bounds[1:], strict=False))
    ]


def _raise(scores: dict[str, float], label: str, score: float) -> None:
    """Two cues for one label: the stronger counts whole, the weaker by a half."""
    old = scores.get(label, 0.0)
    scores[label] = max(old, score) + min(old, score) / 2


def _break(view: View, i: int) -> int:
    gap = view.gap(i)
    return 2 if gap == EMPTY else 1 if gap > SOFT else 0


def _wide_gaps(view: View) -> list[int]:
    """Wide gaps cut, but not in letter-spaced words (甲　县　民　政　局) or padded names (李　明)."""
    edges = [0, *(i for i, strength in sorted(view.gaps.items()) if strength >= WIDE and strength != SOFT), len(view.text)]
    return [
        here
        for before, here, after in zip(edges, edges[1:], edges[2:], strict=False)
        if view.gaps[here] > WIDE or (here - before > 1 and after - here > 1)
    ]


# ── hits ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────


def _hits(view: View) -> list[Hit]:
    text = view.text
    sentences: _Sentences | None = None
    hits: list[Hit] = []
    for row in compiled():
        if not any(trigger in text for trigger in row.triggers):
            continue
        for i, j in _matches(row, view):
            if not _stands(view, row.cue.where, i):
                continue
            extent = row.cue.extent
            if extent in ("sentence", "tail"):
                sentences = sentences or _Sentences(view)
                begin, end = sentences.around(i)
                end = max(end, sentences.around(max(j - 1, i))[1])
                cut = (begin if extent == "sentence" else i, end)
                if text[j - 1] in ":" and row.cue.label == "opening":
                    cut = (cut[0], j)
            else:
                cut = {"exact": (i, j), "start": (i, i), "none": (i, i)}[extent]
            hits.append(Hit(row.cue.label, row.cue.score, i, j, cut))
    hits += _bodies_addressed(view)
    hits += (Hit("docno", 5.0 if n.alone else 1.5, n.i, n.j, (n.i, n.j)) for n in find_numbers(view) if n.head)
    return hits


def _bodies_addressed(view: View) -> list[Hit]:
    """A salutation to bodies at the head of a line: 省体育局：你局…"""
    text, hits = view.text, []
    starts = [0, *(i for i in view.gaps if view.gaps[i] in (WIDE, LINE, EMPTY))]
    # a letter on one line: …的复函 云政函〔2021〕24号 东海燃气公司: 你公司…
    starts += (
        i for i, strength in view.gaps.items() if strength == BLANK and (text.endswith(TITLE_ENDS, 0, i) or text[i - 1] == "号")
    )
    for i in starts:
        colon = text.find(":", i, i + 160)
        if colon < i + 2 or not text.endswith(bodies(), i, colon) or _crossed(view, i, colon, loose=False):
            continue
        # a title glued to its salutation: …的复函省体育局：
        glued = _GLUED_TITLE.match(text, i, colon)
        if glued:
            hits.append(Hit("title", 2.0, i, glued.end(), (i, glued.end())))
            i = glued.end()
        if _BODY_LIST.fullmatch(text, i, colon):
            hits.append(Hit("addr", 4.5, i, colon + 1, (i, colon + 1)))
    return hits


def _matches(row: Compiled, view: View) -> list[tuple[int, int]]:
    """Matches of a cue, tried line by line where it speaks of line ends: `$` in a pattern stands for any break."""
    text, found = view.text, []
    for begin, end in _pieces(row, view):
        at = begin
        while (match := row.pattern.search(text, at, end)) is not None:
            i, j = match.span()
            # a line end may part the date of an imprint, not the list before it from its agency
            until = date.start() if row.cue.label == "imprint" and (date := DATE_PATTERN.search(text, i, j)) else j
            crossed = _crossed(view, i, until, loose=row.cue.extent in ("sentence", "tail"))
            if crossed:
                at = crossed
            else:
                found.append((i, j))
                at = max(j, i + 1)
    return found


def _pieces(row: Compiled, view: View) -> list[tuple[int, int]]:
    text = view.text
    whole = [(0, len(text))]
    if "$" not in row.cue.pattern:
        return whole
    pieces = []
    edges = [0, *sorted(i for i in view.gaps if _edge(view, i)), len(text)]
    for i, j in zip(edges, edges[1:], strict=False):
        if j < len(text) and j - i <= 200 and any(text.find(trigger, i, j) >= 0 for trigger in row.triggers):
            pieces.append((i, j))
    return whole + pieces


def _crossed(view: View, i: int, j: int, *, loose: bool) -> int:
    """First line end inside ``i`` to ``j`` that the match may not run over, or 0."""
    k = bisect_right(view.breaks, i)
    while k < len(view.breaks) and view.breaks[k] < j:
        at = view.breaks[k]
        before = view.text[at - 1]
        if view.gap(at) > SOFT and (before in "。!?:;" if loose else before not in "、,("):
            return at
        k += 1
    return 0


def _stands(view: View, where: str, i: int) -> bool:
    if where == "any":
        return True
    gap = view.gap(i)
    if where == "line":
        return gap >= WIDE and gap != SOFT
    return gap not in (NONE, SOFT) or view.text[i - 1] in _SENTENCE_BEFORE or (where == "field" and view.text[i - 1] == "号")


def _edge(view: View, i: int) -> bool:
    return view.gap(i) not in (NONE, SOFT)


def _date_cuts(view: View) -> list[int]:
    """A date that closes a line or follows a full stop and nothing but a break follows may be the date of writing."""
    cuts: list[int] = []
    text = view.text
    if "年" not in text and "-" not in text and "." not in text:
        return cuts
    for match in DATE_PATTERN.finditer(text):
        i, j = match.span()
        # 2021年5月31日 审判委员会通过: a mere blank behind a date that begins a line leads on
        led = view.gap(j) == BLANK and view.gap(i) > SOFT and text[j] not in "抄附公联印("
        if _edge(view, j) and not led or text[j : j + 1] in tuple("(抄附公联印第"):
            cuts += (i, j)
            # 。甲县民政局2019年5月9日: the body before the date is an atom of its own
            begin = max(text.rfind(mark, max(0, i - 30), i) for mark in "。!?;,)") + 1
            if begin > max(0, i - 30) and begin < i:
                cuts.append(begin)
    return cuts


# ── candidates ──────────────────────────────────────────────────────────────────────────────────────────────────────────────


def _chrome_head(view: View, i: int) -> bool:
    """Whether a label of a page or record stands at ``i``; those that are also words need a colon, a bar or a blank behind."""
    text = view.text
    if text.startswith(CHROME_HEADS, i):
        return True
    if not text.startswith(CHROME_LABELS, i):
        return False
    end = next(i + len(word) for word in CHROME_LABELS if text.startswith(word, i))
    return text[end : end + 1] in (":", "|") or _edge(view, end)


def _reply_head(view: View, i: int, j: int) -> bool:
    """Whether the label of a portal's reply stands at ``i``: 回复内容：, or 回复 alone on its line."""
    text = view.text
    if text.startswith(REPLY_HEADS, i):
        return True
    # 答 复 may also be the last line of a title: …建议的⏎答　复
    return text[i:j] in REPLY_LINES and _edge(view, i) and _edge(view, j) and text[i - 1] not in "的议案件信"


def _settle_messages(view: View, bounds: list[int], scores: list[dict[str, float]]) -> None:
    """An incoming message printed before its reply has a salutation and thanks of its own: 信件内容：尊敬的市长：您好！…谢谢！"""
    text = view.text
    begin = None
    for k, row in enumerate(scores):
        i = bounds[k]
        if begin is None:
            if text.startswith(MESSAGE_HEADS, i) or row.get("message", 0) >= 4:
                begin = k
        elif (
            _reply_head(view, i, bounds[k + 1])
            or (_chrome_head(view, i) and k > begin + 1)
            or (row.get("addr", 0) >= 3 and row.get("message", 0) < 4 and k > begin + 1)
        ):
            for n in range(begin, k):
                for label in ("addr", "greet", "opening", "closing", "sig", "date", "contact", "title"):
                    if scores[n].get(label, 0) > 0:
                        scores[n][label] = -2.0
                scores[n]["message"] = max(scores[n].get("message", 0.0), 1.5)
            begin = None
            if row.get("message", 0) >= 4:
                begin = k


_FIRST_WORDS, _FORMULA = 2.0, 4.0
"""Scores from which an atom may begin an opening (您提出的…), and from which it holds its formula (收悉, 答复如下)."""
_BRIDGE_LENGTH, _FURTHER = 450, 150
"""Characters an opening may run on to its next formula, and to a second 如下."""


def _settle_openings(view: View, bounds: list[int], scores: list[dict[str, float]]) -> None:
    """An opening runs from its first words to its last formula: 您提出的…收悉。经研究，我局高度重视。现答复如下：

    Words without a formula are none (关于您反映的问题，由于…), nor is what the body repeats of them later.
    """
    formulas = [k for k, row in enumerate(scores) if row.get("opening", 0) >= _FORMULA]
    if not formulas:
        for row in scores:
            if "opening" in row:
                row["opening"] = -2.0
        return
    begin = last = formulas[0]
    for k in range(begin - 1, -1, -1):
        if bounds[begin] - bounds[k] > _BRIDGE_LENGTH:
            break
        if scores[k].get("opening", 0) >= _FIRST_WORDS:
            begin = k
    ended = "如下" in view.text[bounds[last] : bounds[last + 1]]
    for k in formulas[1:]:
        follows = "如下" in view.text[bounds[k] : bounds[k + 1]]
        if bounds[k] - bounds[last + 1] > (_FURTHER if ended else _BRIDGE_LENGTH) or ended and not follows:
            break
        if any(MARKER_START.match(view.text, bounds[n]) and _edge(view, bounds[n]) for n in range(last + 1, k + 1)):
            break
        last, ended = k, ended or follows
    for k, row in enumerate(scores):
        if begin <= k <= last:
            row["opening"] = max(row.get("opening", 0.0), -0.2)
        elif "opening" in row:
            row["opening"] = -2.0


_LISTED = re.compile(r"[,、;。]")
_CARRIED = {"cc": 8, "att": 8, "contact": 2, "imprint": 2, "signer": 1}
"""How many atoms a label may run on behind its cue: the wrapped lines of a list."""


def _carry(view: View, bounds: list[int], scores: list[dict[str, float]]) -> None:
    left: dict[str, int] = {}
    for k, row in enumerate(scores):
        for label in list(left):
            if bounds[k + 1] - bounds[k] <= 60:
                # a list of recipients goes on over a line end until its full stop: 省文⏎化和旅游厅。
                open_list = (
                    label == "cc"
                    and _LISTED.search(view.text, bounds[k], bounds[k + 1])
                    and view.text[bounds[k] - 1] != "。"
                    and view.gap(bounds[k]) < EMPTY
                )
                row.setdefault(label, 2.8 if open_list else 0.4)
            left[label] -= 1
            if not left[label]:
                del left[label]
        left.update({label: count for label, count in _CARRIED.items() if row.get(label, 0) >= 3})


_LABELS = CHROME_HEADS + CHROME_LABELS + MESSAGE_HEADS + REPLY_HEADS


class _Shared:
    """What the candidates of an atom need to know of the whole letter."""

    def __init__(self, view: View, bounds: list[int], scores: list[dict[str, float]]) -> None:
        self.view, self.text, self.scores = view, view.text, scores
        self.bounds = bounds
        self.attached = any("attbody" in row for row in scores)
        self.message = any(self.text.startswith(MESSAGE_HEADS, i) for i in bounds[:-1])
        self.anchor = next(
            (n for n, row in enumerate(scores) if max(row.get(k, 0.0) for k in ("addr", "greet", "opening")) >= 2.5), 0
        )
        self.record = sum(_chrome_head(view, i) for i in bounds[:-1])

    def candidates(self, n: int, i: int, j: int) -> dict[str, float]:
        text, scores = self.text, self.scores[n]
        length = j - i
        whole = self.view.gap(i) > SOFT and self.view.gap(j) > SOFT
        edged = _edge(self.view, i) and _edge(self.view, j)
        final = text[j - 1] in "。!?;,、"
        out = {"para": 0.0}
        if not final and length < 25 and not MARKER_START.match(text, i, j):
            out["para"] = -0.7
        chrome = -1.0 if length <= 40 and not final else -3.0 if final else -2.0
        if _chrome_head(self.view, i):
            chrome = 3.5 if length <= 60 else 2.0
        elif length <= 4 and whole:
            chrome = 0.0
        elif ">" in text[i:j] or ("〉" in text[i:j] and length < 60) or "|" in text[i:j]:
            chrome = 2.0
        out["chrome"] = out["chrome2"] = chrome
        if length <= _LONG * 2 and not MARKER_START.match(text, i, j):
            self._title(out, i, j, whole, edged, final)
            self._body(out, i, j, whole)
        self._foot(out, i, j, edged)
        if _reply_head(self.view, i, j):
            out["chrome"] = max(out["chrome"], 2.5)
            out.pop("title", None)
        if self.attached:
            out["attbody"] = -0.3
        if n < self.anchor and length > 20:
            out["message"] = -1.5
        if self.message:
            out["message"] = 4.0 if text.startswith(MESSAGE_HEADS, i) else -0.2
        for label, score in scores.items():
            out[label] = (
                out.get(label, 0.0) + score if label in ("chrome", "chrome2", "title") else max(out.get(label, -9.0), score)
            )
        for label in ("signer", "handling", "disclosure", "docno"):
            if label in out:
                out[label + "2"] = out[label]
        if self.record >= 3 and "addr" in out and text[j - 1] not in ":;,!。" and not text.endswith(("代表", "委员"), i, j):
            # 来信人　王** in a record of the portal
            out["addr"] -= 3.0
        if self.record >= 3 and "disclosure" in out:
            # 公开方式: in a table of metadata is the page's, not the letter's
            out["chrome"] = max(out["chrome"], 3.0)
        if text.startswith(FORM_NAMES, max(i, j - 5), j) and whole:
            out["attbody"] = 1.0
        return out

    def _title(self, out: dict[str, float], i: int, j: int, whole: bool, edged: bool, final: bool) -> None:
        text = self.text
        if not edged and not text.endswith(TITLE_ENDS, i, j):
            return
        score = -0.8 if whole else -2.0
        if final:
            score -= 3.0
        if j - i > _LONG:
            score -= 1.0
        if text.endswith(TITLE_ENDS, i, j):
            score += 3.0
        if text.startswith(TITLE_STARTS, i) or "关于" in text[i:j]:
            score += 1.2
        elif "对" in text[i:j]:
            score += 0.6
        piece = text[i:j]
        if any(word in piece for word in TITLE_WORDS):
            score += 0.7
        if _SESSION.search(piece):
            score += 0.7
        if ":" in piece[-1:] or any(mark in piece for mark in "。!?;"):
            score -= 3.0
        if len(_HAN.findall(piece)) < 3:
            score -= 2.0
        out["title"] = score

    def _body(self, out: dict[str, float], i: int, j: int, whole: bool) -> None:
        """A name of a body alone: mark, addressee with a colon, issuer or first line of a title."""
        text = self.text
        colon = text[j - 1] == ":"
        end = j - 1 if colon else j
        while end > i and text[end - 1] in ",。)":
            if text[end - 1] == ")":
                end = max(text.rfind("(", i, end), i)
            else:
                end -= 1
        if colon and whole and j - i <= 30 and _NAMES.fullmatch(text, i, end) and not text.startswith(_LABELS, i):
            out["addr"] = max(out.get("addr", -9.0), 1.5)
        if not text.endswith(bodies(), i, end) or not _BODY_LIKE.fullmatch(text, i, end):
            return
        if colon or end - i > 40 or text.startswith(("关于", "对", "请"), i) or any(char in text[i:end] for char in "您你的年"):
            return
        if _edge(self.view, i) or text[i - 1] in "。!?;)”":
            out["sig"] = 2.5 if whole else 1.5
        if whole:
            out["mark"] = 1.5 if self.view.gap(j) == EMPTY else 0.5
            out["title"] = max(out.get("title", -9.0), -0.3)

    def _foot(self, out: dict[str, float], i: int, j: int, edged: bool) -> None:
        text = self.text
        if j - i > 40:
            return
        match = DATE_PATTERN.match(text, i, j)
        if match is None:
            if edged and self.view.gap(i) > BLANK and PARTIAL_DATE.fullmatch(text, i, j):
                out["date"] = 1.5
            if edged and EATEN_DATE.fullmatch(text, i, j):
                out["date"] = 2.5
            return
        rest = j - match.end()
        if rest == 0:
            before = _edge(self.view, i) or text[i - 1] in "。!?)" or text.endswith(bodies(), max(0, i - 12), i)
            out["date"] = 4.0 if before else 2.0
        elif rest <= 4 and text[match.end()] in "日(印":
            out["date"] = 2.0
