"""Ways through a letter that tables, pages and spans share."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel

from gongwen.letter import Element, Letter, Section

SURE = 0.9
"""An element below this confidence is worth a look."""
Path = tuple[int, ...]
"""Indexes from ``Letter.sections`` down, as in ``Measure.section``."""


def elements(letter: Letter) -> Iterator[tuple[str, Element]]:
    """Yield every element of the letter with the field of Letter, or of Header, that holds it."""
    for holder in (letter.header, letter):
        for field in type(holder).model_fields:
            if field not in ("header", "source"):
                for element in _within(getattr(holder, field)):
                    yield field, element


def outline(letter: Letter) -> Iterator[tuple[Path, Section]]:
    """Yield every section with its path, each before those inside it."""
    # a stack, not recursion: nothing bounds the depth of an outline made by hand
    waiting: list[tuple[Path, Section]] = [((n,), section) for n, section in _backwards(letter.sections)]
    while waiting:
        path, section = waiting.pop()
        yield path, section
        waiting += [((*path, n), child) for n, child in _backwards(section.children)]


def innermost(letter: Letter) -> dict[int, int]:
    """Of each figure that stands in a measure the index of the innermost: a measure tells those of the measures inside it too."""
    size = len(letter.figures)
    # the inner ones come later, so they win; a letter made by hand may point nowhere
    return {figure: n for n, measure in enumerate(letter.measures) for figure in measure.figures if 0 <= figure < size}


def depths(letter: Letter) -> list[int]:
    """How deep each measure lies in others."""
    found: list[int] = []
    for n, measure in enumerate(letter.measures):
        # a letter made by hand may point nowhere, or at what comes later
        above = measure.parent if measure.parent is not None and 0 <= measure.parent < n else None
        found.append(0 if above is None else found[above] + 1)
    return found


def _backwards(sections: tuple[Section, ...]) -> Iterator[tuple[int, Section]]:
    return reversed(list(enumerate(sections)))


def _within(value: object) -> Iterator[Element]:
    if isinstance(value, Element):
        yield value
    if isinstance(value, tuple):
        for item in value:
            yield from _within(item)
    elif isinstance(value, BaseModel):
        for field in type(value).model_fields:
            yield from _within(getattr(value, field))
