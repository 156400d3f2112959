"""The best path over the whole letter, and how sure each step of it is.

Each atom brings few candidates, so both passes run over a sparse lattice in plain Python: a handful of products an atom. The same
sets of candidates meet again and again, so the block of the transition table between two sets is cut out once and kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from math import exp
from operator import add, mul

from .grammar import BREAKS, START, TRANSITION

TEMPERATURE = 1.3
"""Hand-set scores are too sure of themselves; measured on the corpus, dividing them by this calibrates the probabilities best."""

Labels = tuple[int, ...]
Lattice = Sequence[tuple[Labels, Sequence[float]]]
"""For each atom its candidate labels and their scores."""


@cache
def _table(strength: int) -> list[list[float]]:
    """Transition scores where a break of this strength stands between: 0 none, 1 line end, 2 empty line."""
    table = [row[:] for row in TRANSITION]
    for (a, b), scores in BREAKS.items():
        table[a][b] += scores[strength]
    return table


@lru_cache(maxsize=4096)
def _steps(before: Labels, after: Labels, strength: int) -> tuple[tuple[float, ...], ...]:
    """For each label after, the scores of coming from each label before."""
    table = _table(strength)
    return tuple(tuple(table[a][b] for a in before) for b in after)


@lru_cache(maxsize=4096)
def _weights(before: Labels, after: Labels, strength: int) -> tuple[tuple[tuple[float, ...], ...], tuple[tuple[float, ...], ...]]:
    """The same as weights, by the label after and by the label before."""
    columns = tuple(tuple(exp(score / TEMPERATURE) for score in column) for column in _steps(before, after, strength))
    return columns, tuple(zip(*columns, strict=True))


def best_path(lattice: Lattice, strengths: Sequence[int]) -> list[int]:
    """Viterbi: for each atom the index of its candidate on the best path.

    Args:
        lattice: for each atom its candidates.
        strengths: for each atom the strength of the break before it, 0 to 2; the first is not looked at.
    """
    if not lattice:
        return []
    before, scores = lattice[0]
    reached = [START[label] + score for label, score in zip(before, scores, strict=True)]
    back: list[list[int]] = []
    for (labels, scores), strength in zip(lattice[1:], strengths[1:], strict=True):
        came, sums = [], []
        for column, score in zip(_steps(before, labels, strength), scores, strict=True):
            values = list(map(add, column, reached))
            best = max(values)
            came.append(values.index(best))
            sums.append(best + score)
        back.append(came)
        reached, before = sums, labels
    k = reached.index(max(reached))
    path = [k]
    for came in reversed(back):
        k = came[k]
        path.append(k)
    return path[::-1]


def posteriors(lattice: Lattice, strengths: Sequence[int], path: Sequence[int]) -> list[float]:
    """Forward–backward: for each atom the probability of its label on ``path``."""
    if not lattice:
        return []
    # measured from the best of each atom: a long run of like paragraphs adds up to more than exp can hold
    own = [[exp((score - best) / TEMPERATURE) for score in scores] for _, scores in lattice for best in (max(scores),)]
    labels = lattice[0][0]
    row = [exp(START[label] / TEMPERATURE) * weight for label, weight in zip(labels, own[0], strict=True)]
    forward = [row]
    blocks = []
    for n in range(1, len(lattice)):
        after = lattice[n][0]
        columns, rows = _weights(labels, after, strengths[n])
        blocks.append(rows)
        total = sum(row) or 1.0
        row = [weight * sum(map(mul, column, row)) / total for column, weight in zip(columns, own[n], strict=True)]
        forward.append(row)
        labels = after
    result = [0.0] * len(lattice)
    backward = [1.0] * len(row)
    for n in range(len(lattice) - 1, -1, -1):
        joint = list(map(mul, forward[n], backward))
        result[n] = joint[path[n]] / (sum(joint) or 1.0)
        if n:
            ahead = list(map(mul, own[n], backward))
            total = sum(ahead) or 1.0
            backward = [sum(map(mul, steps, ahead)) / total for steps in blocks[n - 1]]
    return result
