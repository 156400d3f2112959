"""Fit what the signs of an element are worth, on tagged letters and damaged copies of them, some words forgotten.

Letters that the rules were mended by are parsed almost without error and so teach nothing about letters that nobody has read. Hence
each copy is parsed by a library that has forgotten some of its words: what it then gets wrong, it gets wrong as on a new letter.
"""

from __future__ import annotations

import json
import random
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from importlib.resources import files
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gongwen.data import forget
from gongwen.evaluation.calibration import Trust
from gongwen.evaluation.damage import VARIANTS
from gongwen.evaluation.judging import judged
from gongwen.evaluation.markup import GoldError
from gongwen.evaluation.samples import Sample, samples
from gongwen.evaluation.scoring import compared
from gongwen.letter import Element
from gongwen.pipeline import read_scene
from gongwen.trust import Weights, revised
from gongwen.trust.scene import WHOLE
from gongwen.trust.signs import OWN, POOLED, names, signs
from gongwen.trust.weights import FILE

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

PLACE = Path(str(files("gongwen.data"))) / FILE
"""The data file of the library."""
FORGOTTEN = {0.0: 1, 0.05: 4, 0.1: 4, 0.2: 4}
"""Shares of the words that copies are parsed without, and how many libraries forget so many."""
READ = 0.25
"""Share of the copies that a forgetful library reads."""
PENALTY = 30.0
"""Strength of the pull of each weight towards zero (ridge), in observations."""
PRIOR = {"strength": 1.0}
"""Where the weights are pulled to instead: how strong a rule is was judged by hand, as log-odds, also for what is too rare to learn from."""
RARE = 0.2
LAPSE = 0.003
"""Share of the surest elements that are wrong on letters nobody has read, whatever the signs say; measured in the blind rounds."""
PENALTY_WHOLE = 300.0
FOLDS = 5
"""Parts of the letters that are held apart in turn."""
STEPS, SETTLED = 100, 1e-6


@dataclass(frozen=True, slots=True)
class Row:
    """An element that was judged: the letter and variant it stands in, its kind, its signs, and whether it is right."""

    letter: str
    variant: str
    kind: str
    signs: tuple[float, ...]
    right: bool


def rows_of(sample: Sample, variant: str) -> Iterator[Row]:
    """The judged elements of one letter."""
    scene = read_scene(sample.text)
    waiting: dict[tuple[str, int, int], list[tuple[float, ...]]] = defaultdict(list)

    def note(kind: str, element: Element) -> float:
        waiting[kind, element.start, element.end].append(tuple(signs(scene, kind, element)))
        return element.confidence

    revised(scene.letter, note)
    right, found, matchings = compared(scene.letter.model_dump(mode="json"), sample.gold, sample.text)
    for kind, element, is_right in judged(right, found, matchings):
        yield Row(sample.name, variant, kind, waiting[kind, element["start"], element["end"]].pop(), is_right)


def collect(directories: Sequence[Path], variants: Sequence[str] = tuple(VARIANTS)) -> list[Row]:
    """Every judged element of the letters and their damaged copies, as libraries see them that forgot more and more words."""
    found: list[Row] = []
    for share, seeds in FORGOTTEN.items():
        for seed in range(seeds):
            # a process of its own: what is forgotten must be so before the first table is made
            with ProcessPoolExecutor(2, get_context("spawn"), forget, (share, seed)) as pool:
                for rows in pool.map(_rows, [(tuple(directories), variant, share, seed) for variant in variants]):
                    found += rows
    return found


def _rows(task: tuple[tuple[Path, ...], str, float, int]) -> list[Row]:
    """The rows of one variant; a forgetful library reads each letter in some variants only."""
    directories, variant, share, seed = task
    letters = [sample for directory in directories for sample in samples(directory, variant)]
    chosen = (one for one in letters if not share or random.Random(f"{one.name}/{variant}/{seed}").random() < READ)
    return [row for sample in chosen for row in rows_of(sample, variant)]


def fit(rows: Sequence[Row]) -> Weights:
    """The weights that make the judged elements likeliest: one logistic regression for each kind with signs of its own."""
    by_kind: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        by_kind[row.kind if row.kind in OWN else POOLED].append(row)
    return Weights({kind: _regress(kind, [row.signs for row in of], [row.right for row in of]) for kind, of in by_kind.items()})


def _regress(kind: str, signs_of: Sequence[Sequence[float]], right: Sequence[bool]) -> tuple[float, tuple[float, ...]]:
    """Ridge logistic regression by Newton's method, on signs of one scale."""
    import numpy as np

    x: Floats = np.asarray(signs_of, dtype=np.float64)
    y: Floats = np.where(np.asarray(right), 1.0 - LAPSE, 0.0)
    # a sign that is seldom seen keeps a scale, or it could be given any weight at no cost
    mean, scale = x.mean(axis=0), np.maximum(x.std(axis=0), RARE)
    z = np.column_stack([np.ones(len(x)), (x - mean) / scale])
    prior = np.array([0.0, *(PRIOR.get(name, 0.0) for name in names(kind))])
    prior[1:] *= scale
    pull = np.full(z.shape[1], PENALTY)
    pull[0] = 0.0
    pull[-len(WHOLE) :] = PENALTY_WHOLE

    def loss(w: Floats) -> float:
        reached = z @ w
        return float(np.sum(np.logaddexp(0.0, reached) - y * reached) + 0.5 * np.sum(pull * (w - prior) ** 2))

    w: Floats = prior.copy()
    share = (y.sum() + 0.5) / (len(y) + 1.0)  # a kind may be wrong wherever it was found
    w[0] = np.log(share / (1.0 - share))
    for _ in range(STEPS):
        p = 1.0 / (1.0 + np.exp(-(z @ w)))
        slope = z.T @ (y - p) - pull * (w - prior)
        step = np.linalg.solve((z * (p * (1.0 - p))[:, None]).T @ z + np.diag(pull + 1e-6), slope)
        # a whole step may overshoot where nearly all are right
        while loss(w + step) > loss(w) and float(np.abs(step).max()) > SETTLED:
            step /= 2.0
        w = w + step
        if float(np.abs(step).max()) < SETTLED:
            break
    weights = w[1:] / scale
    return float(w[0] - weights @ mean), tuple(float(weight) for weight in weights)


def told(weights: Weights, rows: Iterable[Row]) -> list[tuple[Row, float]]:
    """The rows with the probability that the weights give them."""
    return [(row, weights.weigh(row.kind, row.signs)) for row in rows]


def crossed(rows: Sequence[Row], folds: int = FOLDS) -> list[tuple[Row, float]]:
    """The rows with the probability given by weights that were fitted without their letters."""
    letters = sorted({row.letter for row in rows})
    random.Random(folds).shuffle(letters)
    fold = {letter: n % folds for n, letter in enumerate(letters)}
    found: list[tuple[Row, float]] = []
    for n in range(folds):
        held = [row for row in rows if fold[row.letter] == n]
        weights = fit([row for row in rows if fold[row.letter] != n])
        alone = {row.kind if row.kind in OWN else POOLED for row in held} - set(weights.of)
        if alone:
            raise GoldError("语料", None, f"信太少，这些要素只在几封信里：{'、'.join(sorted(alone))}")
        found += told(weights, held)
    return found


def trust(judged_rows: Iterable[tuple[Row, float]]) -> Trust:
    """What calibration asks for."""
    return [(probability, row.right) for row, probability in judged_rows]


def dumped(weights: Weights) -> str:
    """The weights as the data file of the library."""
    kinds: Mapping[str, Any] = {
        kind: {
            "bias": round(bias, 3),
            "signs": {name: round(weight, 3) for name, weight in zip(names(kind), row, strict=True)},
        }
        for kind, (bias, row) in sorted(weights.of.items())
    }
    return json.dumps({"made": "make confidence", "kinds": kinds}, ensure_ascii=False, indent=1, allow_nan=False) + "\n"
