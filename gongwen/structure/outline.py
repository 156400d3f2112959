"""The outline (结构层次序数): numbered paragraphs of the body as nested sections.

GB/T 9704-2012, 7.3.3: 一、 （一） 1. （1）, in this order; letters skip levels, restart and misnumber, and each keeps its rank.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from ..text.folding import fold_pattern
from ..text.numerals import ordinal
from ..text.patterns import Pattern
from ..text.view import WIDE
from .frame import Frame
from .places import Places
from .words import ORDINAL

_N = rf"[{ORDINAL}廿]"


class Style(NamedTuple):
    """A way to number: its level, and the pattern of its marker with the numeral in the group n."""

    level: int
    pattern: Pattern


# the first that matches at the head of a paragraph; look-alikes are refused behind the marker
_NOT_BEHIND = fold_pattern(
    r"(?!(?:[二三四五六七八九十](?:期|产业|线|月|类|级|季度|楼|是|等|批|轮|次|年|小|中)|[二三四五六七八九十]、[二三四五六七八九十]))"
)
STYLES = tuple(
    Style(level, Pattern(pattern))
    for level, pattern in (
        (1, rf"(?P<n>{_N}{{1,3}})(?:、|[.,](?!\d)|:)" + _NOT_BEHIND),
        (1, rf"\((?P<n>{_N}{{1,3}})、\)"),
        (1, rf"第(?P<n>{_N}{{1,2}})部分[、,:]?"),
        (1, r"(?P<n>-)、"),
        (2, rf"\((?P<n>{_N}{{1,3}})\)[、.,]?"),
        (2, r"\((?P<n>-)\)"),
        (2, r"(?P<n>[㈠-㈩])[、.]?"),
        (3, r"(?P<n>\d{1,2})(?:[、]|[.,](?!\d))"),
        (3, r"(?P<n>[⒈-⒛])"),
        (4, r"\((?P<n>\d{1,2})\)[、.]?"),
        (4, r"(?P<n>\d{1,2})\)"),
        (4, r"(?P<n>[⑴-⒇])"),
    )
)
_CIRCLED = (
    {chr(0x3220 + n): n + 1 for n in range(10)}
    | {chr(0x2488 + n): n + 1 for n in range(20)}
    | {chr(0x2474 + n): n + 1 for n in range(20)}
)
_CIRCLED["-"] = 1
_FIRST = frozenset(f"{ORDINAL}廿(第-0123456789") | frozenset(_CIRCLED)
_HEADING_END = Pattern(r"[。:!?]")
# numbers in a row: 3、5个百分点
_NO_MARKER = Pattern(r"\d{1,2}[.、]\d")
# by level: what the second marker looks like, and the pattern of all
_INLINE = {
    1: (("二、",), Pattern(rf"(?P<n>{_N}{{1,3}})、" + _NOT_BEHIND)),
    2: (("(二)",), Pattern(rf"\((?P<n>{_N}{{1,3}})\)")),
    3: (("2、", "2."), Pattern(r"(?<!\d)(?P<n>\d{1,2})(?:、|[.](?!\d))")),
    4: (("(2)",), Pattern(r"\((?P<n>\d{1,2})\)")),
}
_PLAIN_HEADING = 24
_REACH = 80
"""Characters behind a marker that are looked at whatever marker follows: more than a common heading may take."""
_LABEL = Pattern(
    r"[^,;。:!?\d]{4,40}|[^,;。:!?\d]{2,12},[^,;。:!?\d]{2,14}|.{4,80}(?:问题|情况|[答回]复|措施|打算|计划|建议|提案)|关于“.{2,60}”"
)
"""What a blank may part from the text as its heading: no half of a sentence."""
_COMMON_HEADING = Pattern(
    r"[^,。:;、]{0,12}?(?:基本情况|存在的?(?:主要)?(?:问题|困难)|主要问题|处理(?:措施|情况|意见|结果)|调查(?:核实)?(?:情况|结果)|(?:下一?步)(?:工作)?(?:打算|计划|安排|措施|举措|方向)?"
    r"|工作(?:开展|进展)?情况|办理(?:情况|结果|过程)|整改(?:情况|措施)|答复意见|具体措施|进展情况|有关情况|相关政策|政策依据|现状)(?![中,的])"
)
_LAW = Pattern(r"(?:第[\d一二三四五六七八九十百]+条(?:第[一二三四五六七八九十]+款)?(?:第)?|情形|《[^》]*》)$")


@dataclass(slots=True)
class Node:
    """A section: offsets of the view. ``head`` is where its heading begins, ``body`` where the text behind the heading begins."""

    level: int
    ordinal: int | None
    i: int
    head: int
    head_end: int
    body: int
    j: int = 0
    children: list[Node] = field(default_factory=list)


def outline(frame: Frame) -> list[Node]:
    """Numbered sections of the body, nested by level."""
    places = frame.places
    regions = [(run.i, run.j) for run in frame.of("para")]
    if not regions:
        return []
    found = [node for i, j in regions for node in _paragraph_heads(places, i, j)]
    known = frozenset(node.i for node in found)
    found += [node for i, j in regions for node in _running(places, i, j, known)]
    found.sort(key=lambda node: node.i)
    last = regions[-1][1]
    for node, after in zip(found, [*found[1:], None], strict=False):
        node.head_end = min(node.head_end, after.i if after else last, frame.at(node.i).j)
        node.body = min(max(node.body, node.head_end), after.i if after else last)
    return _nest(found, last)


def paragraphs(places: Places, i: int, j: int) -> list[tuple[int, int]]:
    """Paragraphs between ``i`` and ``j``: parted by line ends that do not wrap, and by wide gaps before a marker."""
    text = places.text
    inner = [
        k
        for k in places.between(places.lines, i + 1, j - 1)
        if (k in places.broken and not places.flat) or text[k - 1] in "。!?" or _marker(text, k, j)
    ]
    return list(pairwise([i, *inner, j]))


def _marker(text: str, i: int, j: int) -> tuple[Style, re.Match[str]] | None:
    if text[i] not in _FIRST:
        return None
    for style in STYLES:
        match = style.pattern.match(text, i, j)
        if match:
            if style.level == 3 and _NO_MARKER.match(text, i, j):
                return None
            return style, match
    return None


def _value(numeral: str) -> int | None:
    return _CIRCLED.get(numeral) or ordinal(numeral)


def _paragraph_heads(places: Places, i: int, j: int) -> list[Node]:
    nodes: list[Node] = []
    text = places.text
    pieces = paragraphs(places, i, j)
    for n, (a, b) in enumerate(pieces):
        found = _marker(text, a, b)
        if found is None:
            continue
        style, match = found
        if _LAW.search(text, max(i, a - 16), a):
            continue
        if _one_sentence(text, pieces, n, style) or (not places.flat and _items(text, pieces, n, match)):
            continue
        node = _parted(places, _node(text, style.level, _value(match["n"]), a, match.end(), b))
        nodes.append(_glued(text, node) if len(pieces) == 1 or places.flat else node)
    return nodes


def _one_sentence(text: str, pieces: list[tuple[int, int]], n: int, style: Style) -> bool:
    """Items of one sentence divided by ； are no sections: 1、…； 2、…； 3、…。"""
    b = pieces[n][1]

    def whole(k: int) -> bool:
        """Whether a paragraph is one piece of a sentence: 1.加快建设。启动工程； is a section."""
        return "。" not in text[pieces[k][0] : pieces[k][1]]

    def sibling(k: int) -> bool:
        found = _marker(text, *pieces[k]) if 0 <= k < len(pieces) else None
        return found is not None and found[0].level == style.level

    goes_on = text[b - 1] in ";," and whole(n) and sibling(n + 1)
    return goes_on or (n > 0 and text[pieces[n - 1][1] - 1] in ";," and whole(n - 1) and sibling(n - 1))


_ITEM = r"[;,]%s[、.]"
"""The next item of a sentence: …；2、"""


def _items(text: str, pieces: list[tuple[int, int]], n: int, match: re.Match[str]) -> bool:
    """The same where several items share a line: …做法是：1、…；⏎2、…；3、…。"""
    number = match["n"]
    if not (number.isascii() and number.isdigit()) or match[0][-1] not in "、.":
        return False
    a, b = pieces[n]
    following = re.search(_ITEM % (int(number) + 1), text[match.end() : b])
    if following and "。" not in text[match.end() : match.end() + following.start()]:
        return True
    i, j = pieces[n - 1] if n else (a, a)
    if text[j - 1 : j] not in (";", ","):
        return False
    before = text[max(text.rfind("。", i, j), i) : j]
    return re.search(rf"[:;,。]{int(number) - 1}[、.]", before) is not None


def _node(text: str, level: int, number: int | None, i: int, head: int, j: int) -> Node:
    stop = _HEADING_END.search(text, head, j)
    # a citation or a quotation may hold a stop: 关于“…。…”的建议
    quoted = titled = 0
    at = head
    while stop:
        k = stop.start()
        quoted += text.count("“", at, k) - text.count("”", at, k)
        titled += text.count("《", at, k) - text.count("》", at, k)
        if quoted <= 0 and titled <= 0:
            break
        at, stop = k, _HEADING_END.search(text, stop.end(), j)
    end = stop.start() if stop else j
    return Node(level, number, i, head, end, stop.end() if stop else j)


def _parted(places: Places, node: Node) -> Node:
    """Where blanks stand for line ends, the first of them ends a heading: 一、基本情况 我县现有…"""
    if places.flat:
        end = next(iter(places.between(places.lines, node.head + 4, node.head_end - 1)), 0)
        if end and _LABEL.fullmatch(places.text, node.head, end) and not _inside_marks(places.text, node.head, end):
            node.head_end = node.body = end
    return node


def _inside_marks(text: str, i: int, k: int) -> bool:
    return text.count("“", i, k) > text.count("”", i, k) or text.count("《", i, k) > text.count("》", i, k)


def _running(places: Places, i: int, j: int, known: frozenset[int]) -> list[Node]:
    """Markers in running text: only where the body lost its line breaks and they run through it in order.

    ``known``: where sections begin that were found at the head of a paragraph.
    """
    if j - i < 60 or places.parted(i, j):
        return []
    found: dict[int, Node] = {}
    for level, (second, pattern) in _INLINE.items():
        if not any(places.text.find(mark, i, j) >= 0 for mark in second):
            continue
        marks = _sequence(places, i, j, level, pattern)
        for n, match in enumerate(marks):
            if match.start() in known:
                continue
            # the heading ends before the next marker at the latest: without that limit each would be read to the end of the text
            end = min(j, max(marks[n + 1].start(), match.end() + _REACH)) if n + 1 < len(marks) else j
            node = _node(places.text, level, _value(match["n"]), match.start(), match.end(), end)
            found[match.start()] = _glued(places.text, _parted(places, node))
    return list(found.values())


def _glued(text: str, node: Node) -> Node:
    """A heading that lost its line end runs into its text; a heading everybody uses is cut off: 一、基本情况该项目由…"""
    if node.head_end - node.head > _PLAIN_HEADING:
        label = _COMMON_HEADING.match(text, node.head, node.head_end)
        if label:
            node.head_end = node.body = label.end()
    return node


def _sequence(places: Places, i: int, j: int, level: int, pattern: Pattern) -> list[re.Match[str]]:
    """Runs 1, 2, 3… of one style, each behind a full stop or a blank; the first may follow anything, since its break was lost with the rest."""
    text = places.text
    run: list[re.Match[str]] = []
    kept: list[re.Match[str]] = []
    for match in pattern.finditer(text, i, j):
        k = match.start()
        number = _value(match["n"])
        before = text[k - 1] if k > i else "。"
        clean = before in "。:!?)”》" or places.view.gap(k) >= WIDE
        if before in ";," or _LAW.search(text, max(i, k - 16), k):
            # items of one sentence, or law quoted: no sections, and the run they belong to is none
            if run and number == (_value(run[-1]["n"]) or 0) + 1:
                run = []
            continue
        if number == 1 and not (before.isascii() and before.isalnum()) and before not in ".第十百":
            kept += run if len(run) > 1 else []
            run = [match]
        elif run and number == (_value(run[-1]["n"]) or 0) + 1 and (clean or level == 3):
            run.append(match)
    return kept + (run if len(run) > 1 else [])


def _nest(found: list[Node], last: int) -> list[Node]:
    roots: list[Node] = []
    stack: list[Node] = []
    for node in found:
        while stack and stack[-1].level >= node.level:
            stack.pop().j = node.i
        (stack[-1].children if stack else roots).append(node)
        stack.append(node)
    while stack:
        stack.pop().j = last
    return roots
