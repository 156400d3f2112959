"""The learned worth of the signs: a logistic regression a kind, read from ``data/confidence.json``."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import exp
from operator import mul

from ..letter import Element
from .scene import WHOLE, Scene
from .signs import OWN, POOLED, own_signs

FILE = "confidence.json"
_HIGHEST = 30.0
"""Log-odds beyond which a probability is 0 or 1 in four digits."""


@dataclass(frozen=True, slots=True)
class Weights:
    """For each kind the bias and the weights of its signs, in the order of :func:`gongwen.trust.signs.names`."""

    of: Mapping[str, tuple[float, Sequence[float]]]

    def probability(self, scene: Scene, kind: str, element: Element) -> float:
        """The probability that an element is right."""
        # what the letter says is the same for all elements of a kind
        if kind not in scene.weighed:
            bias, weights = self._row(kind)
            scene.weighed[kind] = bias + sum(map(mul, weights[-len(WHOLE) :], scene.whole))
        return _probability(scene.weighed[kind] + sum(map(mul, self._row(kind)[1], own_signs(scene, kind, element))))

    def weigh(self, kind: str, seen: Sequence[float]) -> float:
        """The probability that an element with these signs is right."""
        bias, weights = self._row(kind)
        return _probability(bias + sum(map(mul, weights, seen)))

    def _row(self, kind: str) -> tuple[float, Sequence[float]]:
        return self.of[kind if kind in OWN else POOLED]


def _probability(total: float) -> float:
    return round(1.0 / (1.0 + exp(-min(max(total, -_HIGHEST), _HIGHEST))), 4)


@cache
def shipped() -> Weights:
    """The weights that come with the library."""
    told = json.loads(files("gongwen.data").joinpath(FILE).read_text(encoding="utf-8"))
    return Weights({kind: (row["bias"], tuple(row["signs"].values())) for kind, row in told["kinds"].items()})
