"""Units of figures and the words that only look like them, read from the tables under ``data``."""

from __future__ import annotations

from typing import NamedTuple, cast

from ..data import lines, words
from ..dictionary import current, per_dictionary
from ..letter import FigureKind
from ..text.folding import fold


class Unit(NamedTuple):
    """A unit where it was met: its length, its kind, and whether a small Chinese numeral before it makes another word."""

    length: int
    kind: FigureKind
    weak: bool


class Table(NamedTuple):
    """Units by their folded spelling, the longest spelling, and what must not follow a unit."""

    units: dict[str, tuple[FigureKind, bool]]
    longest: int
    behind: dict[str, tuple[str, ...]]


@per_dictionary
def table() -> Table:
    """The table of units, read on first use."""
    units: dict[str, tuple[FigureKind, bool]] = {}
    rows = [(cast(FigureKind, kind), spellings) for kind, *spellings in map(str.split, lines("units.txt"))]
    for kind, spellings in (*rows, *current().units.items()):
        for word in spellings:
            units[fold(word.removeprefix("~"))] = (kind, word.startswith("~"))
    behind = {}
    for line in lines("behind_units.txt"):
        unit, *after = line.split()
        behind[fold(unit)] = tuple(fold(word) for word in after)
    return Table(units, max(map(len, units)), behind)


@per_dictionary
def lookalikes() -> dict[str, tuple[str, ...]]:
    """Words that begin with a numeral and count nothing, by their first character."""
    found: dict[str, list[str]] = {}
    for word in (*words("lookalikes.txt"), *current().not_figures):
        folded = fold(word)
        found.setdefault(folded[0], []).append(folded)
    return {first: tuple(sorted(group, key=len, reverse=True)) for first, group in found.items()}


def unit_at(text: str, k: int) -> Unit | None:
    """The longest unit that begins at ``k`` of the folded text and is not the beginning of another word.

    >>> unit_at("个百分点", 0)
    Unit(length=4, kind='percentage_point', weak=False)
    >>> unit_at("次会议", 0) is None
    True
    """
    units, longest, behind = table()
    for n in range(min(longest, len(text) - k), 0, -1):
        word = text[k : k + n]
        found = units.get(word)
        if found is None:
            continue
        if text.startswith(behind.get(word, ()), k + n):
            return None
        return Unit(n, *found)
    return None
