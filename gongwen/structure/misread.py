"""Formulas with one letter misread, beyond the table of confusables: 现答复如丁, 专此闵复.

Looked for only where a letter shows no such formula as it should be, so the fuzzy search costs the damaged letter alone. This is
what the `regex` package is for: it counts errors while it matches.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from ..text.folding import fold
from .places import Places
from .scan import Hit

if TYPE_CHECKING:
    import regex

# at least four letters: with one of them wrong, shorter ones are found everywhere
FORMULAS: dict[str, tuple[float, str]] = {
    "opening": (
        4.0,
        "现答复如下 现回复如下 现函复如下 现批复如下 批复如下 情况答复如下 情况回复如下 问题函复如下 建议收悉 提案收悉 留言收悉 来信收悉 请示收悉",
    ),
    "closing": (
        3.5,
        "专此函复 专此答复 特此函复 特此答复 特此批复 特此告知 批评指正 如有不妥 关心和支持 理解与支持 关心与支持 理解和支持",
    ),
}
_CERTAIN = 3.0
"""Score from which a label counts as found without this."""
_HEAD, _FOOT = 600, 400
"""Characters at the head and at the foot of a text in which a misread formula is looked for."""


@cache
def _formulas(label: str) -> tuple[tuple[frozenset[str], regex.Pattern[str]], ...]:
    """Letters and pattern of each formula; the import waits until a letter needs it."""
    import regex

    return tuple((frozenset(word), regex.compile(f"(?:{word}){{s<=1}}")) for word in fold(FORMULAS[label][1]).split())


def misread_formulas(places: Places, hits: list[Hit]) -> Iterator[Hit]:
    """Hits for labels that ``hits`` do not hold, each over its whole sentence: the first opening, the last closing."""
    for label, (score, _) in FORMULAS.items():
        if any(hit.label == label and hit.score >= _CERTAIN for hit in hits):
            continue
        i, j = (0, min(_HEAD, places.size)) if label == "opening" else (max(0, places.size - _FOOT), places.size)
        there = frozenset(places.text[i:j])
        # a formula most of whose letters are missing cannot be there with one misread
        likely = (pattern for letters, pattern in _formulas(label) if len(letters - there) <= 1)
        found = sorted(match.span() for pattern in likely for match in pattern.finditer(places.text, i, j))
        for a, b in found[:1] if label == "opening" else found[-1:]:
            yield Hit(label, score, a, b, (places.sentence(a)[0], places.sentence(b - 1)[1]))
