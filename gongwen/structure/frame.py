"""The frame of a letter: runs of atoms with one label each, in order, covering the whole view."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import NamedTuple

from ..text.view import View
from .decode import best_path, posteriors
from .grammar import NAMES
from .numbers import Number, find_numbers
from .places import Places
from .segment import atoms
from .settle import announces


class Run(NamedTuple):
    """Characters ``i`` to ``j`` of the view under one label, with the probability of the label (its least sure atom)."""

    label: str
    i: int
    j: int
    confidence: float


@dataclass(frozen=True, slots=True)
class Frame:
    """A decoded letter. Elements are read out of its runs."""

    places: Places
    runs: tuple[Run, ...]
    numbers: tuple[Number, ...]
    """Every document number of the view."""
    cuts: tuple[int, ...]
    """Where each atom begins."""
    sure: tuple[float, ...]
    """The probability of each atom's label."""

    def numbers_in(self, i: int, j: int) -> tuple[Number, ...]:
        """The document numbers that begin between ``i`` and ``j``, in order."""
        return self.numbers[bisect_left(self.numbers, i, key=_begin) : bisect_left(self.numbers, j, key=_begin)]

    @property
    def view(self) -> View:
        """The view that was decoded."""
        return self.places.view

    def of(self, *labels: str) -> list[Run]:
        """Runs with one of these labels, in order."""
        return [run for run in self.runs if run.label in labels]

    def first(self, *labels: str) -> Run | None:
        """The first run with one of these labels."""
        for run in self.runs:
            if run.label in labels:
                return run
        return None

    def at(self, i: int) -> Run:
        """The run that holds character ``i``."""
        return self.runs[bisect_right(self.runs, i, key=lambda run: run.i) - 1]

    def probability(self, i: int) -> float:
        """The probability of the label at character ``i``: that of its atom, which may be surer than the run it stands in."""
        return self.sure[bisect_right(self.cuts, i) - 1]

    def last(self, *labels: str) -> Run | None:
        """The last run with one of these labels."""
        return next((run for run in reversed(self.runs) if run.label in labels), None)


def _begin(number: Number) -> int:
    return number.i


def read_frame(view: View) -> Frame:
    """Decode ``view``: one best path over its atoms, neighbours with one label joined."""
    places = Places(view)
    numbers = find_numbers(view)
    pieces = atoms(places, numbers)
    lattice = [(piece.labels, piece.scores) for piece in pieces]
    strengths = [piece.strength for piece in pieces]
    path = best_path(lattice, strengths)
    sure = posteriors(lattice, strengths, path)
    runs: list[Run] = []
    for piece, chosen, probability in zip(pieces, path, sure, strict=True):
        name = NAMES[piece.labels[chosen]]
        if runs and runs[-1].label == name:
            last = runs[-1]
            runs[-1] = Run(name, last.i, piece.j, min(last.confidence, probability))
        else:
            runs.append(Run(name, piece.i, piece.j, probability))
    cuts = tuple(piece.i for piece in pieces)
    return Frame(places, tuple(_one_letter(_late_thanks(runs), view.text)), tuple(numbers), cuts, tuple(sure))


_FOOT = ("closing", "sig", "date")
_HEAD = ("title", "addr")


def _one_letter(runs: list[Run], text: str) -> list[Run]:
    """Only one letter of several in a text is parsed: from the next salutation behind a foot on all is left over.

    A notice before the reply (您的留言收悉，已转有关部门，谢谢！2019年7月4日亲爱的网友：…现回复如下) only lends its salutation.
    """
    passed: list[Run] = []
    footed = said_something = False
    # asked at every salutation is what may still come: the last of each label tells without reading on
    opening = _last_of(runs, ("opening",))
    speaking = _last_of(runs, ("opening", "greet", "para"))
    begin = 0
    for n, run in enumerate(runs):
        footed |= run.label in _FOOT and said_something
        said_something |= run.label == "opening" or (run.label == "para" and run.j - run.i > _SOME_BODY)
        if not footed or run.label not in _HEAD:
            continue
        before = runs[begin:n]
        if speaking < n:
            # 尊敬的用户：… of a form behind the letter
            form = (after._replace(label="chrome2") if after.label in (*_HEAD, "greet") else after for after in runs[n:])
            return [*passed, *before, *form]
        if opening < n or not _is_notice(before, text):
            return [*passed, *before, Run("other", run.i, runs[-1].j, min(after.confidence for after in runs[n:]))]
        passed += (one if one.label in _NO_NOTICE else one._replace(label="notice") for one in before)
        passed.append(run._replace(label="greet"))
        footed = said_something = False
        begin = n + 1
    return [*passed, *runs[begin:]]


def _last_of(runs: list[Run], labels: tuple[str, ...]) -> int:
    """Which run is the last under one of these labels, or -1."""
    return next((n for n in range(len(runs) - 1, -1, -1) if runs[n].label in labels), -1)


def _is_notice(runs: list[Run], text: str) -> bool:
    """Whether what is said there is no more than a notice that the message was passed on."""
    said = [run for run in runs if run.label not in _NO_NOTICE]
    return sum(run.j - run.i for run in said) <= _NOTICE_LENGTH and any(announces(text, run.i, run.j) for run in said)


_NO_NOTICE = ("addr", "greet", "chrome")
"""What stands around a notice and is none of it."""
_SOME_BODY = 20
"""A shorter paragraph before the first salutation is no letter: 综合，政务，建议."""
_NOTICE_LENGTH = 120
"""Longest notice that a message was passed on."""
_BODY_LEFT = 80
"""Characters of body behind a closing formula from which on it was none: 首先，感谢您的关心。近年来，…"""


def _late_thanks(runs: list[Run]) -> list[Run]:
    """Thanks said before the body are part of the body."""
    left = 0
    result: list[Run] = []
    for run in reversed(runs):
        if run.label == "para":
            left += run.j - run.i
        elif run.label == "closing" and left > _BODY_LEFT:
            run = run._replace(label="para")
        if result and run.label == "para" == result[-1].label:
            after = result.pop()
            run = Run("para", run.i, after.j, min(run.confidence, after.confidence))
        result.append(run)
    return result[::-1]
