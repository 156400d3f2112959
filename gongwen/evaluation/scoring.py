"""Score one letter against its gold: counts a field, the errors, what the confidences said, and whether the frame is whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

from gongwen.evaluation.fields import (
    FIELDS,
    View,
    date_of_writing,
    doc_number,
    found_view,
    header,
    headings,
    issuers,
    normed,
    proposal_slots,
    right_view,
)
from gongwen.evaluation.judging import judged
from gongwen.evaluation.matching import Json, Matching
from gongwen.letter import Letter

#: A letter about which nothing was found: what a parser that fails is worth.
NOTHING: Json = {"source": {"text": ""}}


@dataclass(frozen=True, slots=True)
class Count:
    """How many there are, were found, and were found rightly."""

    gold: int
    found: int
    right: int


@dataclass(frozen=True, slots=True)
class Mismatch:
    """One error: what was missed, or found too much."""

    letter: str
    field: str
    kind: Literal["missed", "extra"]
    what: str


@dataclass(frozen=True, slots=True)
class LetterScore:
    """The score of one letter.

    Attributes:
        counts: by field, in the order of :data:`gongwen.evaluation.fields.FIELDS`.
        errors: in the same order.
        trust: (kind, confidence, whether right) of each found element that is judged.
        frame_faults: parts of the frame that are not right; empty where the whole frame is.
    """

    letter: str
    counts: Mapping[str, Count]
    errors: tuple[Mismatch, ...]
    trust: tuple[tuple[str, float, bool], ...]
    frame_faults: tuple[str, ...]

    def with_failure(self, error: Exception) -> LetterScore:
        """The same, with the failure of the parser as its first error."""
        failure = Mismatch(self.letter, "unparsed", "missed", f"{type(error).__name__}: {error}"[:80])
        return replace(self, errors=(failure, *self.errors))


def score_letter(found: Letter | Json, gold: Json, text: str, name: str = "") -> LetterScore:
    """Score a parsed letter (or its JSON) against the gold of ``text``."""
    letter = found.model_dump(mode="json") if isinstance(found, Letter) else found
    right, answer, matchings = compared(letter, gold, text)
    return LetterScore(
        letter=name,
        counts={field: _count(matching) for field, matching in matchings.items()},
        errors=tuple(error for field, matching in matchings.items() for error in _errors(name, field, matching)),
        trust=tuple(
            (kind, float(element["confidence"]), is_right)
            for kind, element, is_right in judged(right, answer, matchings)
            if element.get("confidence") is not None
        ),
        frame_faults=tuple(part for part, holds in FRAME.items() if not holds(right, answer)),
    )


def compared(letter: Json, gold: Json, text: str) -> tuple[View, View, dict[str, Matching]]:
    """Both sides as the fields see them, and what each field pairs."""
    right, answer = right_view(gold), found_view(letter, text)
    matchings: dict[str, Matching] = {}
    for field in FIELDS:
        matchings[field.name] = field.compare(right, answer, matchings)
    return right, answer, matchings


def _count(matching: Matching) -> Count:
    right = len(matching.pairs)
    return Count(right + len(matching.missed), right + len(matching.extra), right)


def _errors(letter: str, field: str, matching: Matching) -> Iterator[Mismatch]:
    for missed in matching.missed:
        yield Mismatch(letter, field, "missed", _readable(missed))
    for extra in matching.extra:
        yield Mismatch(letter, field, "extra", _readable(extra))


def _readable(value: Any) -> str:
    """An element by the beginning of its text, a compound value part by part."""
    if isinstance(value, Mapping):
        return str(value.get("text") or "")[:40]
    if isinstance(value, tuple):
        return " ".join("-" if part is None else str(part) for part in value)
    return str(value)


# ── the frame: what an archive files a letter by ────────────────────────────────────────────────────────────────────────────

Holds = Callable[[View, View], bool]


def _equal(read: Callable[[View], list[Any]]) -> Holds:
    return lambda right, found: read(right) == read(found)


def _same_set(read: Callable[[View], list[Any]]) -> Holds:
    return lambda right, found: set(read(right)) == set(read(found))


def _same_bag(read: Callable[[View], list[Any]]) -> Holds:
    return lambda right, found: sorted(read(right), key=str) == sorted(read(found), key=str)


def _all_of(read: Callable[[View], list[Any]]) -> Holds:
    return lambda right, found: set(read(right)) <= set(read(found))


#: The whole frame is right when all of these hold.
FRAME: Mapping[str, Holds] = {
    "doc_number": _equal(doc_number),
    "title": _equal(header("title", "text")),
    "addressees": _same_set(normed("addressees", "name")),
    "cc": _same_set(normed("cc", "name")),
    "sections": _same_bag(headings),
    "proposals": _all_of(proposal_slots),
    "signature": _equal(issuers),
    "date": _equal(date_of_writing),
}
