"""The decoder against brute force: the best path over all paths, and the share of the paths that agree with it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, product
from math import exp, isclose

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongwen.structure.decode import TEMPERATURE, Labels, best_path, posteriors
from gongwen.structure.grammar import BREAKS, INDEX, START, TRANSITION

Atom = tuple[Labels, tuple[float, ...]]


@st.composite
def lattices(draw: st.DrawFn) -> tuple[list[Atom], list[int]]:
    """A few atoms with a few candidates each, and the breaks between them."""
    atoms = []
    for _ in range(draw(st.integers(1, 5))):
        labels = draw(st.lists(st.sampled_from(range(len(INDEX))), min_size=1, max_size=4, unique=True))
        scores = draw(st.lists(st.floats(-9, 9), min_size=len(labels), max_size=len(labels)))
        atoms.append((tuple(labels), tuple(scores)))
    return atoms, draw(st.lists(st.integers(0, 2), min_size=len(atoms), max_size=len(atoms)))


def score(lattice: Sequence[Atom], strengths: Sequence[int], path: Sequence[int]) -> float:
    chosen = [labels[k] for (labels, _), k in zip(lattice, path, strict=True)]
    total = START[chosen[0]] + sum(scores[k] for (_, scores), k in zip(lattice, path, strict=True))
    for n, (a, b) in enumerate(pairwise(chosen), start=1):
        total += TRANSITION[a][b] + (BREAKS[a, b][strengths[n]] if (a, b) in BREAKS else 0.0)
    return total


def paths(lattice: Sequence[Atom]) -> list[tuple[int, ...]]:
    return list(product(*(range(len(labels)) for labels, _ in lattice)))


@given(lattices())
def test_the_best_path_is_the_best_of_all(given_lattice: tuple[list[Atom], list[int]]) -> None:
    lattice, strengths = given_lattice
    best = max(score(lattice, strengths, path) for path in paths(lattice))
    assert isclose(score(lattice, strengths, best_path(lattice, strengths)), best, abs_tol=1e-9)


@given(lattices())
def test_a_posterior_is_the_share_of_the_paths_through_its_label(given_lattice: tuple[list[Atom], list[int]]) -> None:
    lattice, strengths = given_lattice
    chosen = best_path(lattice, strengths)
    weights = {path: exp(score(lattice, strengths, path) / TEMPERATURE) for path in paths(lattice)}
    total = sum(weights.values())
    expected = [sum(w for path, w in weights.items() if path[n] == k) / total for n, k in enumerate(chosen)]
    assert posteriors(lattice, strengths, chosen) == pytest.approx(expected, abs=1e-9)


@given(lattices())
def test_posteriors_of_all_labels_of_an_atom_add_up_to_one(given_lattice: tuple[list[Atom], list[int]]) -> None:
    lattice, strengths = given_lattice
    for n, (labels, _) in enumerate(lattice):
        path = best_path(lattice, strengths)
        every = [posteriors(lattice, strengths, [*path[:n], k, *path[n + 1 :]])[n] for k in range(len(labels))]
        assert all(0.0 <= p <= 1.0 + 1e-9 for p in every)
        assert sum(every) == pytest.approx(1.0)


def test_long_letters_neither_overflow_nor_vanish() -> None:
    para, closing = INDEX["para"], INDEX["closing"]
    lattice = [((para, closing), (9.0, -9.0))] * 20_000
    strengths = [1] * len(lattice)
    path = best_path(lattice, strengths)
    assert set(path) == {0}
    sure = posteriors(lattice, strengths, path)
    assert min(sure) > 0.99
    assert max(sure) <= 1.0


def test_the_break_before_an_atom_counts() -> None:
    """A body alone and a title grow together over a line end, and are mark and title over an empty line."""
    lattice = [((INDEX["mark"], INDEX["title"]), (0.8, 0.0)), ((INDEX["title"],), (3.0,))]
    assert best_path(lattice, [0, 1]) == [1, 0]
    assert best_path(lattice, [0, 2]) == [0, 0]


def test_no_atoms_no_path() -> None:
    assert best_path([], []) == []
    assert posteriors([], [], []) == []
