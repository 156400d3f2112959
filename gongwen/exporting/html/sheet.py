"""A letter as it is being shown: what stands before its anchors, and how much of it a notebook takes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from gongwen.exporting.html.marks import Mark, marks
from gongwen.exporting.html.markup import content, element
from gongwen.exporting.walk import depths, innermost
from gongwen.letter import Letter

T = TypeVar("T")


@dataclass(frozen=True)
class Bounds:
    """Most that is shown: code points of the text, rows of a table, items of a list, code points of an item."""

    chars: int
    rows: int
    items: int
    item: int


@dataclass(frozen=True)
class Sheet:
    """A letter, ``prefix`` before its anchors so that several fit on a page, and bounds; without them all is shown."""

    letter: Letter
    prefix: str
    bounds: Bounds | None = None

    @cached_property
    def text(self) -> str:
        """The text as far as it is shown."""
        text = self.letter.source.text
        return text[: self.bounds.chars] if self.bounds else text

    @cached_property
    def marks(self) -> list[Mark]:
        """The marks of the text shown; those that would lead to a row left out lead nowhere."""
        found = self.within(marks(self.letter))
        if not self.bounds:
            return found
        rows = self.bounds.rows
        return [mark._replace(to="") if mark.row >= rows else mark for mark in found]

    def within(self, found: Iterable[Mark]) -> list[Mark]:
        """Marks as far as they lie in the text shown."""
        size = len(self.text)
        if size == len(self.letter.source.text):
            return list(found)
        return [mark._replace(end=min(mark.end, size)) for mark in found if mark.start < size]

    @cached_property
    def _anchors(self) -> frozenset[str]:
        return frozenset(mark.anchor for mark in self.marks)

    @cached_property
    def own_figures(self) -> dict[int, list[int]]:
        """Figures of each measure that are in no measure inside it."""
        own: dict[int, list[int]] = {}
        for figure, n in innermost(self.letter).items():
            own.setdefault(n, []).append(figure)
        return own

    @cached_property
    def depths(self) -> list[int]:
        """How deep each measure lies in others."""
        return depths(self.letter)

    def words(self, text: str) -> str:
        """Text as markup, cut where it is too long."""
        if self.bounds and len(text) > self.bounds.item:
            text = text[: self.bounds.item] + "……"
        return content(text)

    def link(self, anchor: str, text: str) -> str:
        """A link to an anchor; only the text where that place is not shown."""
        told = self.words(text)
        return element("a", told, href=f"#{self.prefix}{anchor}") if anchor in self._anchors else told

    def links(self, initial: str, texts: Sequence[str]) -> str:
        """Links to the elements of a field, in order."""
        return self.listed([self.link(f"{initial}{n}", text) for n, text in enumerate(self.few(texts))], len(texts))

    def few(self, items: Sequence[T]) -> Sequence[T]:
        """As many of a list as are shown."""
        return items[: self.bounds.items] if self.bounds else items

    def listed(self, shown: Iterable[str], size: int) -> str:
        """Pieces of markup in a line; where there are more, it says how many."""
        told = "、".join(shown)
        left = size - self.bounds.items if self.bounds else 0
        return f'{told}<span class="more">，另有 {left} 项</span>' if left > 0 else told
