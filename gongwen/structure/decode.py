"""The best path over the whole letter, and how sure each step of it is.

Each atom brings few candidates, so both passes run over a sparse lattice in plain Python: a handful of products an atom.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from math import exp

from .grammar import BREAKS, START, TRANSITION

TEMPERATURE = 1.3
"""Hand-set scores are too sure of themselves; measured on the corpus, dividing them by this calibrates the probabilities best."""

Candidates = Sequence[tuple[int, float]]


@cache
def _steps(strength: int) -> list[list[float]]:
    """Transition scores where a break of this strength stands between: 0 none, 1 line end, 2 empty line."""
    table = [row[:] for row in TRANSITION]
    for (a, b), scores in BREAKS.items():
        table[a][b] += scores[strength]
    return table


@cache
def _weights(strength: int) -> list[list[float]]:
    return [[exp(score / TEMPERATURE) for score in row] for row in _steps(strength)]


def best_path(lattice: Sequence[Candidates], strengths: Sequence[int]) -> list[int]:
    """Viterbi: the label of each atom on the best path.

    Args:
        lattice: for each atom its candidates, label and score.
        strengths: for each atom the strength of the break before it, 0 to 2; the first is not looked at.
    """
    if not lattice:
        return []
    scores = [START[label] + score for label, score in lattice[0]]
    labels = [label for label, _ in lattice[0]]
    back: list[list[int]] = []
    for candidates, strength in zip(lattice[1:], strengths[1:], strict=True):
        rows = [_steps(strength)[label] for label in labels]
        came, reached = [], []
        for label, score in candidates:
            best, where = -1e9, 0
            for k, row in enumerate(rows):
                value = scores[k] + row[label]
                if value > best:
                    best, where = value, k
            came.append(where)
            reached.append(best + score)
        back.append(came)
        scores, labels = reached, [label for label, _ in candidates]
    k = max(range(len(scores)), key=scores.__getitem__)
    path = [labels[k]]
    for candidates, came in zip(reversed(lattice[:-1]), reversed(back), strict=True):
        k = came[k]
        path.append(candidates[k][0])
    return path[::-1]


def posteriors(lattice: Sequence[Candidates], strengths: Sequence[int], path: Sequence[int]) -> list[float]:
    """Forward–backward: for each atom the probability of its label on ``path``."""
    weighted = [[(label, exp(score / TEMPERATURE)) for label, score in candidates] for candidates in lattice]
    forward: list[list[float]] = []
    for n, candidates in enumerate(weighted):
        if n == 0:
            row = [exp(START[label] / TEMPERATURE) * weight for label, weight in candidates]
        else:
            table = _weights(strengths[n])
            before = [(table[label], value) for (label, _), value in zip(weighted[n - 1], forward[-1], strict=True)]
            row = [weight * sum([value * steps[label] for steps, value in before]) for label, weight in candidates]
        total = sum(row) or 1.0
        forward.append([value / total for value in row])
    result = [0.0] * len(lattice)
    backward = [1.0] * len(weighted[-1]) if weighted else []
    for n in range(len(weighted) - 1, -1, -1):
        joint = [a * b for a, b in zip(forward[n], backward, strict=True)]
        total = sum(joint) or 1.0
        chosen = path[n]
        result[n] = next(value for (label, _), value in zip(weighted[n], joint, strict=True) if label == chosen) / total
        if n:
            table = _weights(strengths[n])
            after = [(label, weight * value) for (label, weight), value in zip(weighted[n], backward, strict=True)]
            backward = [
                sum([steps[label] * value for label, value in after]) for steps in (table[label] for label, _ in weighted[n - 1])
            ]
            total = sum(backward) or 1.0
            backward = [value / total for value in backward]
    return result
