"""Enumerations in running text: 一是…二是…, 首先…其次…, 第一…第二…, 1.…2.…, ①…②…, nested, restarted, run over paragraphs."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from ..structure.outline import Node
from ..text.folding import fold
from ..text.numerals import ordinal
from ..text.patterns import Pattern
from .body import Body

_N = "[一二三四五六七八九十]"


class Family(NamedTuple):
    """A way to enumerate: its name, its marker with the numeral in the group n, whether its first item may follow any letter."""

    name: str
    pattern: Pattern
    loose: bool
    example: str


FAMILIES = (
    Family("是", Pattern(rf"(?P<n>{_N}{{1,2}}|-)是(?!否|一[^是]|二[^是])"), True, "一是健全机制；二是加大投入。"),
    Family(
        "要", Pattern(rf"(?P<n>{_N})(?:要(?!求|点|素|道|塞|闻)|则(?=[\u3400-\u9fff]))"), False, "一要统一思想，二要明确责任。"
    ),
    Family("第", Pattern(rf"第(?P<n>{_N})(?:[,:、]|是|(?<=第.)(?=“))"), False, "第一，落实责任。第二，加强检查。"),
    Family("步", Pattern(rf"第(?P<n>{_N})步[,:、]?"), False, "第一步，勘察设计。第二步，办理手续。"),
    Family("首", Pattern(r"(?P<n>首先|其次|再次|再者|最后|最終)(?:[,、:]|是(?!否))?"), False, "首先，编报规划。其次，解决用水。"),
    Family("其", Pattern(rf"其(?P<n>{_N})(?:[,:、]|是)"), False, "其一，加强宣传。其二，严格执法。"),
    Family(
        "数",
        Pattern(r"(?P<n>\d{1,2})(?:、|[.](?!\d)|[.](?=20\d\d年)|[,](?=[\u3400-\u9fff]))"),
        False,
        "1、加大宣传；2、扩大补贴。",
    ),
    Family("圈", Pattern(r"(?P<n>[①-⑳❶-❿])[.、]?"), True, "①封育保护；②推广乔灌草。"),
    Family("括", Pattern(r"\((?P<n>\d{1,2})\)[.、]?"), True, "（1）改造茶园；（2）推广技术。"),
    Family("汉", Pattern(rf"(?P<n>{_N}{{1,2}})、"), False, "一、加强领导；二、落实资金。"),
    Family("汉括", Pattern(rf"\((?P<n>{_N}{{1,2}})\)[.、]?"), True, "（一）加强领导；（二）落实资金。"),
)
ANY = Pattern(
    rf"(?:{_N}{{1,2}}|-)[是要则、]|第{_N}[,:、是“步]|首先|其次|再次|再者|最后|其{_N}[,:、是]|[①-⑳❶-❿]|\((?:\d{{1,2}}|{_N}{{1,2}})\)|(?<![\d.])\d{{1,2}}(?:、|[.,](?!\d)|[.](?=20\d\d年))"
)
_RANK = {"首先": 1, "其次": 2, "再次": 3, "再者": 3}
_CIRCLED = {chr(0x2460 + n): n + 1 for n in range(20)} | {chr(0x2776 + n): n + 1 for n in range(10)}
_NO_FIRST = Pattern(r"(?:之|其中|唯|统|初|第|另|万|同|单|专|划|逐|归|合|又|而|就|也)$")
_BOUNDARY = frozenset("。;:,、!?”)》…-")
_LAW = Pattern(r"第[\d一二三四五六七八九十百]+[条款项目]$|[条款项](?:和|、|及)?$")
# a text goes back to the whole behind its last item
BACK = Pattern(
    r"(?:下一?步|下阶段|今后|接下来|总之|综上|以上|上述|通过(?:以上|上述|这些|采取|综合|各方)|鉴于|感谢|再次感谢|此外,|另外,|同时,我[局委厅市县区]将|我[局委厅]将(?:继续|认真|进一步)"
    r"|经过(?:以上|上述)|对于您|关于您|针对您|您(?:提出|反映|建议)|这些(?:措施|工作|做法)|下面|希望您?|欢迎|但(?:是,?)?(?:对照|您|我|也要|由于|与)|关于(?:您|你|“)|对照(?:您|你|贵))"
)


_STOP, _PART_END = Pattern(r"[。!?]"), Pattern(r"[。;]")
_JUMP = 2
"""一是…三是…: one number may be missing."""
_FAR = 60
"""Markers looked through for the second of a list."""


class Marker(NamedTuple):
    """A marker where it stands: the family, its number, where it begins and where its text begins."""

    family: str
    number: int
    i: int
    head: int


@dataclass(slots=True)
class Item:
    """An item of a list: its marker, the end of its text, and the lists inside it."""

    marker: Marker
    j: int
    lists: list[Listing] = field(default_factory=list)


@dataclass(slots=True)
class Listing:
    """A list: where the sentence that leads to it begins, and its items in order.

    What ends its last item depends on those before it; it is kept up as items are added, since a list may be long and is asked often.

    Attributes:
        lead: where the sentence that leads to it begins.
        items: its items in order.
        paragraph: the paragraph in which it begins.
        apart: whether each item begins a paragraph.
        running: whether the items but the last are pieces of one sentence: …；…，….
        several: whether an item but the last has more than one paragraph.
    """

    lead: int
    items: list[Item]
    paragraph: tuple[int, int] | None
    apart: bool
    running: bool = True
    several: bool = False

    def add(self, body: Body, marker: Marker, end: int) -> None:
        """Close the last item before ``marker`` and open the next, which ends at ``end`` for the time being."""
        text, last = body.text, self.items[-1]
        last.j = marker.i
        self.running = self.running and text[last.j - 1] in ";,、" and text.find("。", last.marker.head, last.j) < 0
        own, paragraph = body.paragraph(last.marker.i), body.paragraph(marker.i)
        self.several = self.several or (own is not None and own[1] < last.j and text[own[1] - 1] in "。!?;:")
        self.apart = self.apart and paragraph is not None and paragraph[0] == marker.i
        self.items.append(Item(marker, end))


class _Ends:
    """What may end the last item of a list, found once in the whole body and looked up for each list."""

    def __init__(self, body: Body) -> None:
        self.body = body

    @cached_property
    def stops(self) -> list[int]:
        """Marks that end a sentence."""
        return [match.start() for match in _STOP.finditer(self.body.text)]

    @cached_property
    def marks(self) -> list[int]:
        """Marks that end a sentence or a part of it."""
        return [match.start() for match in _PART_END.finditer(self.body.text)]

    @cached_property
    def backs(self) -> list[int]:
        """Sentences that go back to the whole."""
        return [k for k in self.body.sentences if BACK.match(self.body.text, k)]

    @cached_property
    def torn(self) -> list[int]:
        """For each paragraph where it ends, those behind it included into which it was torn."""
        return list(self._chained(torn_only=True))

    @cached_property
    def joined(self) -> list[int]:
        """The same, and paragraphs behind it that do not go back to the whole."""
        return list(self._chained(torn_only=False))

    def _chained(self, *, torn_only: bool) -> Iterator[int]:
        text, paragraphs = self.body.text, self.body.paragraphs
        ends = [j for _, j in paragraphs]
        for n in range(len(paragraphs) - 2, -1, -1):
            end, after = paragraphs[n][1], paragraphs[n + 1][0]
            goes_on = text[end - 1] not in "。!?;”)" or not (torn_only or BACK.match(text, after))
            if after == end and goes_on:
                ends[n] = ends[n + 1]
        yield from ends


def listings(body: Body, shielded: list[tuple[int, int]], nodes: list[Node]) -> list[tuple[int, list[Listing]]]:
    """Lists of each stretch of text between two headings, with the stretch: nothing enumerated in ``shielded`` counts."""
    headings = {node.i: node.body for node in nodes}
    ends = _Ends(body)
    found: list[tuple[int, list[Listing]]] = []
    for i, j in _stretches(body, nodes):
        markers = [m for m in _markers(body, i, j, shielded) if m.i not in headings]
        if markers:
            found.append((i, _grouped(ends, markers, headings.get(i, i), j)))
    return found


def _stretches(body: Body, nodes: list[Node]) -> Iterator[tuple[int, int]]:
    """Texts of the body cut at its headings."""
    cuts = sorted(node.i for node in nodes)
    for run in body.frame.of("para"):
        edges = [run.i, *cuts[bisect_right(cuts, run.i) : bisect_left(cuts, run.j)], run.j]
        yield from pairwise(edges)


def _markers(body: Body, i: int, j: int, shielded: list[tuple[int, int]]) -> Iterator[Marker]:
    text = body.text
    starts = body.begins
    at = i
    for match in ANY.finditer(text, i, j):
        k = match.start()
        if k < at or _within(shielded, k):
            continue
        for family in FAMILIES:
            found = family.pattern.match(text, k, j)
            if not found:
                continue
            number = _number(found["n"])
            clean = k == i or k in starts or text[k - 1] in _BOUNDARY or body.view.gap(k) > 0
            if number is None or not (clean or (family.loose and number == 1)):
                break
            if _refused(text, family, found, k, i, head=k == i or k in starts):
                break
            yield Marker(family.name, number, k, found.end())
            at = found.end()
            break


def _within(spans: list[tuple[int, int]], k: int) -> bool:
    """Whether ``k`` lies in one of the spans, ordered and apart."""
    n = bisect_right(spans, (k, k)) - 1
    found = n >= 0 and k < spans[n][1]
    return found or (n + 1 < len(spans) and spans[n + 1][0] == k)


def _number(numeral: str) -> int | None:
    if numeral == "-":
        return 1
    if numeral in _LAST_WORDS:
        return LAST
    return _RANK.get(numeral) or _CIRCLED.get(numeral) or ordinal(numeral)


LAST = 99
"""Number of 最后, whatever stands before it."""
_LAST_WORDS = frozenset(("最后", fold("最后")))


def _refused(text: str, family: Family, found: re.Match[str], k: int, begin: int, *, head: bool) -> bool:
    if family.name in ("是", "要") and _NO_FIRST.search(text, max(begin, k - 2), k):
        return True
    if family.name in ("括", "汉括", "数", "汉") and _LAW.search(text, max(begin, k - 8), k):
        return True
    if family.name == "汉":
        # 一、二产业, 三、四线
        return text[found.end() : found.end() + 1] in "一二三四五六七八九十" or not (head or text[k - 1] in "。;:")
    if family.name == "数":
        return not (head or text[k - 1] in "。;:!?”)," or text[k - 2 : k] == "》,")
    return False


def _grouped(ends: _Ends, markers: list[Marker], i: int, j: int) -> list[Listing]:
    """Markers in order become lists: the next number goes on with its list, a first number begins one inside the open item."""
    body = ends.body
    roots: list[Listing] = []
    stack: list[Listing] = []
    for n, marker in enumerate(markers):
        at = next((k for k in range(len(stack) - 1, -1, -1) if _goes_on(stack[k], marker)), None)
        if at is not None:
            _close(stack[at + 1 :], marker.i)
            del stack[at + 1 :]
            stack[at].add(body, marker, j)
            continue
        if marker.number not in (1, 2) or not _begins(markers, n):
            continue
        same = next((k for k, listing in enumerate(stack) if listing.items[0].marker.family == marker.family), None)
        if same is not None:
            _finish(ends, stack[same:], marker.i)
            del stack[same:]
        elif stack and not _inside(ends, stack[-1], marker):
            _finish(ends, stack, marker.i)
            stack.clear()
        paragraph = body.paragraph(marker.i)
        apart = paragraph is not None and paragraph[0] == marker.i
        listing = Listing(_lead(body, marker.i, i), [Item(marker, j)], paragraph, apart)
        (stack[-1].items[-1].lists if stack else roots).append(listing)
        stack.append(listing)
    _finish(ends, stack, j)
    return [listing for listing in roots if _real(listing)]


def _real(listing: Listing) -> bool:
    """A list has two items at least; a lone 首先 or 一是 enumerates nothing."""
    for item in listing.items:
        item.lists = [inner for inner in item.lists if _real(inner)]
    return len(listing.items) > 1


def _goes_on(listing: Listing, marker: Marker) -> bool:
    """Whether a marker goes on with a list: its next number, one repeated or one left out."""
    last = listing.items[-1].marker
    if last.family != marker.family:
        return False
    if LAST in (marker.number, last.number):
        return last.number != LAST
    return marker.number > 1 and last.number <= marker.number <= last.number + _JUMP


def _begins(markers: list[Marker], n: int) -> bool:
    """Whether a list begins: a second marker of the family follows; a list whose first marker was lost begins with 二."""
    marker = markers[n]
    return any(
        m.family == marker.family and m.number in (marker.number + 1, marker.number + _JUMP, LAST)
        for m in markers[n + 1 : n + _FAR]
    )


def _inside(ends: _Ends, listing: Listing, marker: Marker) -> bool:
    """Whether a new list stands inside the open item of another."""
    return _end(ends, listing, len(ends.body.text)) > marker.i


def _close(listings_: list[Listing], end: int) -> None:
    for listing in listings_:
        listing.items[-1].j = end


def _finish(ends: _Ends, stack: list[Listing], end: int) -> None:
    """End the last item of each open list, the outermost first."""
    for n, listing in enumerate(stack):
        own = min(end, _end(ends, listing, end))
        # 1.清淤；2.一是巡查。二是检查。: a list inside that goes on takes its item along
        inner = max(within.items[-1].marker.head for within in stack[n:])
        end = own if own > inner else max(inner, min(end, ends.body.sentence(inner)[1]))
        listing.items[-1].j = end


def _end(ends: _Ends, listing: Listing, limit: int) -> int:
    """Where the text of the last item ends, at ``limit`` at the latest."""
    body = ends.body
    last = listing.items[-1].marker
    paragraph = body.paragraph(last.i)
    if paragraph is None:
        return limit
    several = len(listing.items) > 1
    if several and listing.running and listing.paragraph == paragraph:
        # 一是…；二是…；三是…。: one sentence
        stop = _next(ends.stops, last.head, min(paragraph[1], limit))
        if stop is not None:
            return stop + 1
    joined = several and listing.apart and listing.several
    end = (ends.joined if joined else ends.torn)[bisect_right(body.starts, last.i) - 1]
    if end > last.head:
        end = _turned_back(ends, last, min(end, limit))
    end = min(end, limit)
    if body.text[end - 1] == ",":
        # the sentence goes on as the closing: what was said before it is the item
        n = bisect_left(ends.marks, end) - 1
        end = ends.marks[n] + 1 if n >= 0 and ends.marks[n] >= last.head else end
    return end


def _next(places: list[int], i: int, j: int) -> int | None:
    """The first of the ordered ``places`` from ``i`` on and before ``j``."""
    n = bisect_left(places, i)
    return places[n] if n < len(places) and places[n] < j else None


_HEAD_ALONE = 20


def _turned_back(ends: _Ends, last: Marker, end: int) -> int:
    """A sentence of the last item's paragraph that speaks of the whole again ends the item: 下一步，…; 通过以上措施，…"""
    body = ends.body
    k = body.sentence(last.head)[1]
    if k - last.head <= _HEAD_ALONE and k < end:
        # 三是加强管护。下步由水管站…: the first sentence is no more than a head
        k = body.sentence(k)[1]
    back = _next(ends.backs, k, end)
    return end if back is None else back


def _lead(body: Body, k: int, begin: int) -> int:
    """Where the words that lead to a list begin: its sentence, or the one before where it begins a sentence or a paragraph."""
    a = body.sentence(k)[0]
    if a >= k and k > begin:
        a = body.sentence(k - 1)[0]
    return max(a, begin)
