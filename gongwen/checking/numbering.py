"""Numbers in a row: headings, enumerations (一是…二是…) and attachments that skip a number, repeat one or begin late."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from ..content.body import Body
from ..letter import Attachment, Diagnostic, Letter
from ..structure.outline import Node
from ..text.numerals import ordinal
from ..text.patterns import Pattern
from ..text.view import NONE
from .codes import diagnostic, first

_NUMERALS = "一二三四五六七八九十"
_ITEM = Pattern(r"[一二三四五六七八九十]是(?!否)")
_BOUNDARY = "。;:,、!?”)"
"""What stands before the number of an item that is no part of a word: 统一是, 之三是."""
_COUNTED = Pattern(
    r"(?P<n>[一二三四五六七八九十]{1,2})(?:[、.,:是要则步)]|方面)|(?P<word>首先|其次|再次|-是|[=ニ]是)|(?P<digit>(?<![\d.])\d{1,2})[、.,)]|(?P<ring>[①-⑳])"
)
"""A number told in another way than 一是: 首先, 第二, （三）, 4."""
_WORDS = {"首先": 1, "其次": 2, "再次": 3, "-是": 1, "=是": 2, "ニ是": 2}
_REACH = 1500
"""Characters looked back for the number that seems to be missing, written in another way."""
_OPEN = 3
"""Lists that may stand inside one another."""


def numbering(letter: Letter, body: Body) -> Iterator[Diagnostic]:
    """Doubts of everything that is numbered."""
    told = _Told(body.text)
    yield from first(_headings(body, body.nodes, told))
    yield from first(_late(body, body.nodes, {}, told))
    yield from first(_items(body, told))
    yield from first(_attachments(letter.attachments))


class _Told:
    """Every number that the text tells in another way than a heading or 一是; looked for when first asked, which is seldom."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def _places(self) -> dict[int, list[int]]:
        found: dict[int, list[int]] = {}
        for match in _COUNTED.finditer(self.text):
            found.setdefault(_value(match), []).append(match.start())
        return found

    def between(self, i: int, j: int, number: int) -> bool:
        """Whether ``number`` is told between ``i`` and ``j``, shortly before ``j``."""
        places = self._places.get(number, ())
        n = bisect_left(places, max(i, j - _REACH))
        return n < len(places) and places[n] < j


def _value(match: re.Match[str]) -> int:
    if match["word"]:
        return _WORDS[match["word"]]
    if match["ring"]:
        return ord(match["ring"]) - ord("①") + 1
    return ordinal(match["n"] or match["digit"]) or 0


# ── headings ────────────────────────────────────────────────────────────────────────────────────────────────────────────────


def _headings(body: Body, nodes: Sequence[Node], told: _Told) -> Iterator[Diagnostic]:
    for before, after in itertools.pairwise(nodes):
        if before.level == after.level and before.ordinal is not None and after.ordinal is not None and after.ordinal != 1:
            place = body.view.span(after.i, after.head)
            if after.ordinal == before.ordinal:
                if _apart(body, before.i) and _apart(body, after.i):
                    yield diagnostic("heading_number_repeated", *place, after=_marker(body, after))
            elif after.ordinal != before.ordinal + 1 and not told.between(before.head, after.i, after.ordinal - 1):
                yield diagnostic("heading_number_gap", *place, before=_marker(body, before), after=_marker(body, after))
    for node in nodes:
        if node.children:
            yield from _headings(body, node.children, told)


def _apart(body: Body, i: int) -> bool:
    """Whether a number stands on its own: the 2、 of 1、2、3栋 is no heading."""
    return i in body.begins or body.text[i - 1] in _BOUNDARY.replace("、", "")


def _marker(body: Body, node: Node) -> str:
    return body.view.surface(node.i, node.head)


def _late(body: Body, nodes: Sequence[Node], last: dict[int, int], told: _Told) -> Iterator[Diagnostic]:
    """A series that begins at 二, unless it goes on with that of the section before: （一）（二） 二、（三）."""
    begun: set[int] = set()
    for node in nodes:
        number = node.ordinal
        if number is not None:
            if (
                number > 1
                and node.level not in begun
                and last.get(node.level) != number - 1
                and not told.between(0, node.i, number - 1)
            ):
                place = body.view.span(node.i, node.head)
                yield diagnostic("heading_number_late", *place, after=_marker(body, node))
            begun.add(node.level)
            last[node.level] = number
        if node.children:
            yield from _late(body, node.children, last, told)


# ── enumerations ────────────────────────────────────────────────────────────────────────────────────────────────────────────


class _Item(NamedTuple):
    """The number of an item in running text: 二 of 二是."""

    i: int
    j: int
    number: int
    apart: bool


def _found(body: Body) -> Iterator[_Item]:
    text = body.text
    for run in body.frame.of("para"):
        for match in _ITEM.finditer(text, run.i, run.j):
            i = match.start()
            number = _NUMERALS.index(text[i]) + 1
            # 十一是: the pattern asks for one numeral only, which is found sooner
            if i > run.i and text[i - 1] == "十" and number < len(_NUMERALS):
                i, number = i - 1, number + 10
            apart = i == run.i or text[i - 1] in _BOUNDARY or body.view.gap(i) > NONE
            yield _Item(i, match.end(), number, apart)


def _items(body: Body, told: _Told) -> Iterator[Diagnostic]:
    """Numbers of 一是…二是…三是…: a number goes on with the innermost open list that waits for it."""
    if not any(second in body.text for second in ("二是", "三是")):
        return
    lists: list[_Item] = []
    for item in _found(body):
        if item.number == 1:
            lists = [*lists[1 - _OPEN :], item]
            continue
        at = next((n for n in range(len(lists) - 1, -1, -1) if lists[n].number == item.number - 1), None)
        if at is not None:
            lists[at:] = [item]
            continue
        if not item.apart:
            continue
        before = lists[-1] if lists else None
        if before is None:
            if not told.between(0, item.i, item.number - 1):
                yield _doubt(body, "item_number_late", item)
        elif item.number == before.number:
            yield _doubt(body, "item_number_repeated", item)
        elif item.number > before.number and not told.between(before.j, item.i, before.number + 1):
            yield _doubt(body, "item_number_gap", item, before)
        lists[-1:] = [item]


def _doubt(body: Body, code: str, item: _Item, before: _Item | None = None) -> Diagnostic:
    shown = [body.view.surface(one.i, one.j) for one in (before, item) if one]
    return diagnostic(code, *body.view.span(item.i, item.j), before=shown[0], after=shown[-1])


# ── attachments ─────────────────────────────────────────────────────────────────────────────────────────────────────────────


def _attachments(attachments: Sequence[Attachment]) -> Iterator[Diagnostic]:
    for before, after in itertools.pairwise(attachments):
        if before.ordinal is None or after.ordinal is None or after.ordinal == before.ordinal + 1:
            continue
        if after.ordinal == before.ordinal:
            yield diagnostic("attachment_number_repeated", after.start, after.end, after=after.ordinal)
        else:
            yield diagnostic("attachment_number_gap", after.start, after.end, before=before.ordinal, after=after.ordinal)
