"""How sure each element is: signs for and against it, weighed into a probability."""

from __future__ import annotations

from .revise import revised
from .scene import Scene
from .weights import Weights, shipped

__all__ = ["Scene", "Weights", "revised", "shipped"]
