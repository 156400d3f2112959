"""What a text lost on its way: cut short, printed twice, garbled, marks without their partner, figures without their unit."""

from __future__ import annotations

from collections.abc import Iterator

from ..content.body import Body
from ..elements.names import is_body
from ..letter import Diagnostic
from ..structure.outline import Node
from ..text.patterns import Pattern
from .codes import diagnostic, first

_EXCERPT = 12
"""Characters of the text that a message shows."""


def losses(body: Body) -> Iterator[Diagnostic]:
    """Doubts of a letter that may not be whole."""
    yield from _cut_short(body)
    yield from _bare_heading(body)
    yield from _repeated(body)
    yield from first(_unpaired(body))
    yield from first(_without_unit(body))


# ── cut short ───────────────────────────────────────────────────────────────────────────────────────────────────────────────

_NOTICE = Pattern(
    r"\((?:未完|以下略|下略|略去|全文共\d)[^()]{0,24}\)|未完待续|全文共\d{2,6}字|(?:点击|点此)?(?:查看|阅读|展开|显示)(?:全文|剩余\d{0,5}|更多内容)|剩余\d{1,3}%未读"
)
_NOTICE_WORDS = ("全文", "未完", "略)", "略去", "剩余", "更多内容")
_BEHIND_LETTER = ("chrome2", "other", "attbody")
_FOOT = ("sig", "date")
_OPEN_END = ",、(《“〈"
_HAN = Pattern(r"[\u3400-\u9fff]")
_DOTS = Pattern(r"(?:…+|\.{3,})$")
_SENTENCE_END = Pattern(r"[。;!?:]")
_LAST_SENTENCE = 80
"""Characters looked back for the end of the sentence before the last."""
_HEADING = 32
"""Characters of the longest heading that is no numbered paragraph."""
_TORN_NUMBER = Pattern(r"(?<=[\u3400-\u9fff])\d{1,4}(?:\.\d{1,2})?$")
_CALLED = Pattern(r"电话|热线|手机|传真|拨打|转\d")
_DATED = Pattern(r"[\d一二三四五六七八九十〇]日$")


def _cut_short(body: Body) -> Iterator[Diagnostic]:
    """A letter whose text ends in mid-sentence, or says that there is more of it."""
    place = _notice(body) or _broken_off(body)
    if place:
        yield diagnostic("text_cut_short", *body.view.span(*place), text=body.view.surface(*place))


def _notice(body: Body) -> tuple[int, int] | None:
    text = body.text
    if not any(word in text for word in _NOTICE_WORDS):
        return None
    runs = [run for run in body.frame.runs if run.label in ("para", "closing")]
    match = _NOTICE.search(text, runs[0].i if runs else 0)
    return match.span() if match else None


def _broken_off(body: Body) -> tuple[int, int] | None:
    after = None
    for run in reversed(body.frame.runs):
        if run.label == "para":
            break
        if run.label not in _BEHIND_LETTER:
            after = run.label
    else:
        return None
    i, j, last = run.i, run.j, after is None
    if body.text[j - 1] in _OPEN_END:
        # …请拨打0000-6123456，2019年5月23日: a comma for a full stop
        torn = last or (after in _FOOT and not body.text[j - 2].isdigit())
    else:
        torn = last and _torn(body.text, i, j)
    return (max(i, j - _EXCERPT), j) if torn else None


def _torn(text: str, i: int, j: int) -> bool:
    """Whether the last sentence lacks its end; a signature or a date glued to it ends without a mark, too."""
    i = max(i, j - _LAST_SENTENCE)
    i = max([i, *(match.end() for match in _SENTENCE_END.finditer(text, i, j - 1))])
    if _HAN.match(text, j - 1):
        return not is_body(text[i:j]) and not _DATED.search(text, i, j)
    if _TORN_NUMBER.search(text, i, j):
        return not _CALLED.search(text, i, j)
    return text[j - 1] in ":-" or _DOTS.search(text, i, j) is not None


def _bare_heading(body: Body) -> Iterator[Diagnostic]:
    """The last heading has no text, though those before it have: 三、下一步打算."""
    nodes = list(_walk(body.nodes))
    if len(nodes) < 2:
        return
    last = nodes[-1]
    bare = last.body >= last.j and last.j - last.i <= _HEADING and body.text[last.j - 1] not in "。;!?"
    sisters = [node for node in nodes[:-1] if node.level == last.level]
    if bare and sisters and all(node.body < node.j for node in sisters):
        yield diagnostic("heading_without_text", *body.view.span(last.i, last.j), heading=body.view.surface(last.i, last.j))


def _walk(nodes: list[Node] | tuple[Node, ...]) -> Iterator[Node]:
    for node in nodes:
        yield node
        yield from _walk(node.children)


# ── printed twice ───────────────────────────────────────────────────────────────────────────────────────────────────────────

_PROBE, _LEAST_PROBE = 60, 20
"""Characters of the opening and of a paragraph that are looked for again; the paragraph must have some length."""


def _repeated(body: Body) -> Iterator[Diagnostic]:
    """The same letter stands in the text twice, as pages for telephone and desk print it."""
    opening = body.frame.first("opening", "addr")
    first = next(((i, j) for i, j in body.paragraphs if j - i >= _LEAST_PROBE), None)
    if opening is None or first is None:
        return
    begin, within = (_copy(body.text, i, min(j, i + _PROBE)) for i, j in ((opening.i, opening.j), first))
    if begin is not None and within is not None and begin < within:
        end = next((run.i for run in body.frame.runs if run.label == "other"), len(body.text))
        size = min(end - opening.i, abs(begin - opening.i), len(body.text) - begin)
        yield diagnostic("letter_repeated", *body.view.span(begin, begin + size))


def _copy(text: str, i: int, j: int) -> int | None:
    """Where the characters ``i`` to ``j`` stand again: behind, else before."""
    probe = text[i:j]
    k = text.find(probe, j)
    k = text.find(probe, 0, i) if k < 0 else k
    return k if k >= 0 else None


# ── marks and figures ───────────────────────────────────────────────────────────────────────────────────────────────────────

_CLOSES = {"》": "《", "”": "“", ")": "("}
_SINGLE = {"〈〈": "《", "〉〉": "》"}
"""Title marks as recognition and web pages write them: <<办法》."""
_MARKS = Pattern(r"〈〈|〉〉|[《》“”()]")
_TITLE_MARKS = Pattern(r"〈〈|〉〉|[《》]")


def _unpaired(body: Body) -> Iterator[Diagnostic]:
    """Marks without partner: any in the title, those of titles in the body."""
    if body.title and _MARKS.search(body.text, *body.title):
        yield from _alone(body, _MARKS, *body.title)
    count = body.text.count
    if count("《") + count("〈〈") == count("》") + count("〉〉"):
        return
    for i, j in body.regions:
        yield from _alone(body, _TITLE_MARKS, i, j)


def _alone(body: Body, marks: Pattern, i: int, j: int) -> Iterator[Diagnostic]:
    opened: list[tuple[str, int]] = []
    lone: list[int] = []
    for match in marks.finditer(body.text, i, j):
        mark, k = _SINGLE.get(match[0], match[0]), match.start()
        if mark not in _CLOSES:
            opened.append((mark, k))
        elif any(before == _CLOSES[mark] for before, _ in opened[-_DEPTH:]):
            while opened[-1][0] != _CLOSES[mark]:
                lone.append(opened.pop()[1])
            opened.pop()
        else:
            lone.append(k)
    for k in sorted([*lone, *(k for _, k in opened)]):
        yield diagnostic("mark_unpaired", *body.view.span(k, k + 1), text=body.view.surface(k, min(k + _EXCERPT, j)))


_DEPTH = 4
"""Marks that may stand inside one another."""
_NUMBER_END = Pattern(r"\d[,。;]")
_NUMBER = Pattern(r"(?<![\d.])(?P<n>\d{1,6}(?:\.\d{1,3})?)$")
_GROUP = Pattern(r",\d{3}(?!\d)")
_COUNTS = Pattern(
    r"(?:同比增长|增长|下降|上浮|下浮|提高[到至]|增[加至]?到?|降[低至]?到?|不低于|不高于|不超过|不少于|长达|高达|率(?:均|约|仅)?(?:为|达到?|是)|比例(?:为|达到?)|占[\u3400-\u9fff]{1,10}的"
    r"|(?:安装|新装|加装|更换|新增|新建|改建|改造|建成|完成|种植|栽植|发放|清理|修复|购置|配备|新设|设置|投入|整治|维修)(?:了|各类|太阳能)?[\u3400-\u9fff]{2,6})$"
)
_CUE = 16
"""Characters before a numeral that can tell that it counts."""


def _without_unit(body: Body) -> Iterator[Diagnostic]:
    """Figures whose unit fell out: 安装路灯120，绿化率为34，"""
    text = body.text
    for run in body.frame.of("para"):
        for match in _NUMBER_END.finditer(text, run.i, run.j):
            k = match.end() - 1
            number = _NUMBER.search(text, max(run.i, k - 10), k)
            if number is None or _GROUP.match(text, k):
                continue
            i = number.start()
            cue = _COUNTS.search(text, max(run.i, i - _CUE), i)
            if cue:
                yield diagnostic("figure_without_unit", *body.view.span(i, k), text=body.view.surface(cue.start(), k))


# ── garbled ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────

_GARBLED = Pattern(r"\ufffd+|(?:锟斤拷)+|(?:烫烫|屯屯)+|[\xa1-\xb6\xb8-\xd6\xd8-\xff]{6,}")
_UTF8_AS_GBK = Pattern(r"[锛銆鐨鈥]")
_SIGN = Pattern(r"[\ufffd锟烫屯锛銆鐨鈥\xa1-\xb6\xb8-\xd6\xd8-\xff]")
"""What every garbled text holds: asked first, since nearly none is."""
_MISREAD = 3
"""Such characters from which on a text was read in the wrong encoding."""


def garbled(source: str) -> Iterator[Diagnostic]:
    """Text that was read in the wrong encoding, with its share of the whole."""
    if not _SIGN.search(source):
        return
    places = [match.span() for match in _GARBLED.finditer(source)]
    misread = [match.span() for match in _UTF8_AS_GBK.finditer(source)]
    if len(misread) >= _MISREAD:
        places = sorted([*places, *misread])
    if places:
        start, end = places[0][0], places[-1][1]
        # of GBK read wrongly only some characters give themselves away: what lies between is garbled, too
        size = end - start if len(misread) >= _MISREAD else sum(b - a for a, b in places)
        share = size / max(1, len(source))
        yield diagnostic("garbled_text", start, end, share=f"{max(share, 0.01):.0%}", text=source[start : start + _EXCERPT])
