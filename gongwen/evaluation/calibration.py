"""What confidences are worth: (confidence, whether right) of many elements boiled down to two numbers."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

Trust = Sequence[tuple[float, bool]]

BINS = 10
PRECISION = 0.995  # what an archive asks of entries that nobody looks at
_EDGES = [k / BINS for k in range(BINS)]


def calibration_error(trust: Trust) -> float:
    """Expected calibration error: how far confidence and truth lie apart, bin by bin, weighted. Without any confidences 1.0."""
    if not trust:
        return 1.0
    bins: list[list[tuple[float, bool]]] = [[] for _ in _EDGES]
    for confidence, right in trust:
        bins[bisect_right(_EDGES, confidence) - 1].append((confidence, right))
    gaps = (abs(sum(c for c, _ in members) - sum(r for _, r in members)) for members in bins)
    return sum(gaps) / len(trust)


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
