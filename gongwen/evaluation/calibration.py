"""What confidences are worth: (confidence, whether right) of many elements, bin by bin and boiled down to two numbers."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

Trust = Sequence[tuple[float, bool]]

BINS = 10
PRECISION = 0.995  # what an archive asks of entries that nobody looks at
_EDGES = [k / BINS for k in range(BINS)]


@dataclass(frozen=True, slots=True)
class Bin:
    """Elements whose confidences lie from ``low`` up to ``high``: how many, their mean confidence, and the share that is right."""

    low: float
    high: float
    count: int
    confidence: float
    right: float


def reliability(trust: Trust) -> tuple[Bin, ...]:
    """The ten bins of a reliability diagram; of an empty one mean and share are 0."""
    members: list[list[tuple[float, bool]]] = [[] for _ in _EDGES]
    for confidence, right in trust:
        members[bisect_right(_EDGES, confidence) - 1].append((confidence, right))
    return tuple(
        Bin(
            low,
            round(low + 1 / BINS, 10),
            len(within),
            sum(c for c, _ in within) / max(1, len(within)),
            sum(r for _, r in within) / max(1, len(within)),
        )
        for low, within in zip(_EDGES, members, strict=True)
    )


def calibration_error(trust: Trust) -> float:
    """Expected calibration error: how far confidence and truth lie apart, bin by bin, weighted. Without any confidences 1.0."""
    if not trust:
        return 1.0
    return sum(one.count * abs(one.confidence - one.right) for one in reliability(trust)) / len(trust)


def share_unseen(trust: Trust, precision: float = PRECISION) -> float:
    """The largest share of elements, most confident first, that is right at least so often; equal confidences go together."""
    ranked = sorted(trust, key=lambda pair: -pair[0])
    best = right = 0
    for rank, (confidence, is_right) in enumerate(ranked, 1):
        right += is_right
        last_of_its_equals = rank == len(ranked) or ranked[rank][0] < confidence
        if last_of_its_equals and right / rank >= precision:
            best = rank
    return best / len(ranked) if ranked else 0.0
