"""When two values count as the same, and how what was found is matched with what is right."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

Json = Mapping[str, Any]
"""A JSON object: a letter, its gold, or an element of either."""

Same = Callable[[Any, Any], bool]
"""Whether (right, found) count as the same."""

_BLANK = re.compile(r"\s+")
_ONE_SHAPE = str.maketrans("〔〕【】“”‘’—–", "[][]\"\"''--")


@dataclass(slots=True)
class Matching:
    """What was paired, what was missed and what was found too much."""

    pairs: list[tuple[Any, Any]] = field(default_factory=list)
    missed: list[Any] = field(default_factory=list)
    extra: list[Any] = field(default_factory=list)


def match(right: Iterable[Any], found: Iterable[Any], same: Same) -> Matching:
    """Pair each right thing with the first found thing that is the same and not yet taken."""
    matching = Matching(extra=list(found))
    for wanted in right:
        at = next((i for i, candidate in enumerate(matching.extra) if same(wanted, candidate)), None)
        if at is None:
            matching.missed.append(wanted)
        else:
            matching.pairs.append((wanted, matching.extra.pop(at)))
    return matching


def norm(written: str | None) -> str:
    """What a reader takes for the same: half or full width, any blanks, any brackets and quotes, no final stop."""
    folded = _BLANK.sub("", unicodedata.normalize("NFKC", written or ""))
    return folded.translate(_ONE_SHAPE).strip("。;,、")


def digits(written: str) -> str:
    """A phone number without its dashes, blanks and brackets."""
    return re.sub(r"\D", "", written)


def decimal(value: Any) -> str | None:
    """A number in plain notation without idle zeros: 12.50 → 12.5."""
    if value is None:
        return None
    written = str(value)
    return written.rstrip("0").rstrip(".") if "." in written else written


def overlap(one: Json, other: Json) -> float:
    """Common part of two spans over the stretch from the first start to the last end (IoU, where they touch)."""
    common = max(0, min(one["end"], other["end"]) - max(one["start"], other["start"]))
    stretch = max(one["end"], other["end"]) - min(one["start"], other["start"])
    return common / stretch if stretch else 0.0


def spans_agree(least: float) -> Same:
    """Spans that overlap at least so much."""
    return lambda right, found: overlap(right, found) >= least


def same_value(right: Any, found: Any) -> bool:
    """Plain equality, for values that are normed already."""
    return bool(right == found)


def same_measure(right: Json, found: Json) -> bool:
    """Begins at the same marker (three characters of play for blanks) and ends at about the same place."""
    return abs(right["start"] - found["start"]) <= 3 and overlap(right, found) >= 0.7


def same_figure(right: Json, found: Json) -> bool:
    """Touches, and says the same number of the same unit."""
    return (
        overlap(right, found) > 0
        and decimal(right["value"]) == decimal(found.get("value"))
        and decimal(right["value_max"]) == decimal(found.get("value_max"))
        and norm(right["unit"]) == norm(found.get("unit"))
    )


def same_date(right: Json, found: Json) -> bool:
    """Touches, and begins on the same day."""
    return overlap(right, found) > 0 and bool(right["iso"] == found["iso"])


def near(right: str, found: str) -> bool:
    """Normed noun phrases that name the same thing: one holds the other and is not many times as long."""
    if not found or right == found:
        return bool(found)
    contained = len(found) >= 2 and (found in right or right in found)
    return contained and max(len(right), len(found)) <= 2.5 * min(len(right), len(found))
