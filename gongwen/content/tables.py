"""Figures in flattened tables: a bare number takes the unit of its column's head, 投资（万元）, or of the whole table, 单位：万元.

A row is a line of cells parted by a tab, a bar, a full-width blank or two blanks. A number with no unit in any head counts nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from ..letter import FigureKind
from ..text.numerals import amount
from ..text.patterns import Pattern
from ..text.view import WIDE
from .body import Body
from .figures import Found
from .units import unit_at

_UNIT_OF_HEAD = Pattern(r"\((?:单位:)?(?P<factor>[十百千万亿]{0,2})(?P<unit>[^()\d]{1,8})\)$")
_UNIT_OF_TABLE = Pattern(r"\(?单位[:,]?(?P<factor>[十百千万亿]{0,2})(?P<unit>[^()\d,;。]{1,8})\)?$")
_NUMBER = Pattern(r"\d{1,12}(?:,\d{3})*(?:\.\d{1,6})?")
_BAR = Pattern(r"\|")
_RULE = Pattern(r"[-—=+:|]+")
# 单位：万元 is not the unit of these columns
_OTHER_UNIT = Pattern(r"序号|编号|年|月|日期|[人户个]数|数量|比例|比重|占比|增[长幅]|率$|备注")
_LONGEST_ROW, _MOST_CELLS, _CAPTION = 200, 30, 50


class Cell(NamedTuple):
    """A cell in the view: where its words begin and end."""

    i: int
    j: int


class _Unit(NamedTuple):
    """The unit of a head or a table: its factor (万), where it stands, its kind."""

    factor: str
    i: int
    j: int
    kind: FigureKind


class _Column(NamedTuple):
    """What a column counts: the words of its head, and its unit."""

    head: Cell
    unit: _Unit


def table_figures(body: Body, text: str) -> list[tuple[Found, tuple[int, int]]]:
    """Figures of the cells with the words of their heads, in order; ``text``: the folded text with dates and figures set aside."""
    found: list[tuple[Found, tuple[int, int]]] = []
    apart = [k for k, strength in body.view.gaps.items() if strength == WIDE]
    if not apart and "|" not in text:
        return found
    for run in body.frame.of("para"):
        whole: _Unit | None = None
        columns: list[_Column | None] = []
        for i, j in _lines(body, run.i, run.j):
            if _RULE.fullmatch(text, i, j):
                continue
            cells = _cells(text, i, j, apart)
            told = _UNIT_OF_TABLE.search(text, max(i, j - _LONGEST_ROW), j)
            if told and (unit := _unit(text, told)):
                whole, columns = unit, []
            elif len(cells) < 2:
                # a caption may stand between 单位：万元 and the heads; other text ends the table
                whole = whole if not columns and j - i <= _CAPTION else None
                columns = []
            elif columns and len(cells) == len(columns):
                found += _row(body, text, cells, columns)
            elif not any(_NUMBER.fullmatch(text, *cell) for cell in cells):
                columns = [_column(text, cell, whole if n else None) for n, cell in enumerate(cells)]
            else:
                columns = []
    return found


def _lines(body: Body, i: int, j: int) -> Iterator[tuple[int, int]]:
    breaks = body.view.breaks
    yield from pairwise([i, *breaks[bisect_right(breaks, i) : bisect_left(breaks, j)], j])


def _cells(text: str, i: int, j: int, apart: list[int]) -> list[Cell]:
    """The cells of a line; none of a line too long for a row. ``apart``: characters behind a wide blank."""
    if j - i > _LONGEST_ROW:
        return []
    blanks = apart[bisect_right(apart, i) : bisect_left(apart, j)]
    bars = [edge for bar in _BAR.finditer(text, i, j) for edge in bar.span()]
    cuts = sorted({i, *blanks, *bars, j})
    cells = [Cell(a, b) for a, b in pairwise(cuts) if text[a:b] != "|"]
    return cells if len(cells) <= _MOST_CELLS else []


def _unit(text: str, told: re.Match[str]) -> _Unit | None:
    """The unit a head or a table tells; None where other words stand there: （见附件）."""
    i, j = told.span("unit")
    unit = unit_at(text, i)
    return _Unit(told["factor"], i, j, unit.kind) if unit and i + unit.length == j else None


def _column(text: str, cell: Cell, whole: _Unit | None) -> _Column | None:
    """What a column counts by its head; None where neither the head nor the table tells a unit."""
    own = _UNIT_OF_HEAD.search(text, *cell)
    if own:
        unit = _unit(text, own)
        return _Column(Cell(cell.i, own.start()), unit) if unit and own.start() > cell.i else None
    return _Column(cell, whole) if whole and not _OTHER_UNIT.search(text, *cell) else None


def _row(body: Body, text: str, cells: list[Cell], columns: list[_Column | None]) -> Iterator[tuple[Found, tuple[int, int]]]:
    for cell, column in zip(cells, columns, strict=True):
        if column is None or not _NUMBER.fullmatch(text, *cell):
            continue
        value = amount(text[cell.i : cell.j] + column.unit.factor)
        if value is not None:
            unit = "".join(body.view.surface(column.unit.i, column.unit.j).split())
            yield Found(cell.i, cell.j, value, None, unit, column.unit.kind, None, None, 0.85), column.head
