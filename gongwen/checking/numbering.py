"""Numbers in a row: headings that skip, repeat or begin late."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from ..letter import Diagnostic, Letter, Section
from .codes import diagnostic


def numbering(letter: Letter) -> Iterator[Diagnostic]:
    """Doubts of everything that is numbered."""
    yield from _headings(letter.sections)


def _headings(sections: Sequence[Section]) -> Iterator[Diagnostic]:
    for before, after in itertools.pairwise(sections):
        if before.level == after.level and before.ordinal is not None and after.ordinal is not None and after.ordinal != 1:
            end = after.start + len(after.marker or "")
            if after.ordinal == before.ordinal:
                yield diagnostic("heading_number_repeated", after.start, end, after=after.marker)
            elif after.ordinal != before.ordinal + 1:
                yield diagnostic("heading_number_gap", after.start, end, before=before.marker, after=after.marker)
    for section in sections:
        yield from _headings(section.children)
