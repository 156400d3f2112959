"""What the whole letter says of the worth of its elements."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from functools import cached_property
from math import log, log1p

from ..content.acting import leads_to_action, starts_action, turns
from ..letter import Element, Letter, Measure
from ..structure.frame import Frame, Run
from ..text.view import BLANK, LINE, View

_LEAST, _MOST = 0.002, 0.9995
"""Probabilities beyond these count as these: no evidence is worth more."""

_HEAD, _LEAD = 40, 80
"""Characters of an item looked at for how it begins, and before a list for what leads to it."""


def odds(probability: float) -> float:
    """Log-odds."""
    bounded = min(max(probability, _LEAST), _MOST)
    return log(bounded / (1.0 - bounded))


class Scene:
    """A decoded letter with its elements as the stages before found them, each with the strength of its own evidence.

    Offsets are of the view.
    """

    def __init__(self, letter: Letter, frame: Frame) -> None:
        self.letter = letter
        self.frame = frame
        self.view: View = frame.view
        self.text = frame.view.text
        self.weighed: dict[str, float] = {}
        """What the signs of the letter are worth for each kind of element, once it was asked for."""

    def place(self, element: Element) -> tuple[int, int]:
        """Where the element stands in the view."""
        i = self.view.index(element.start)
        return i, max(i + 1, self.view.index(element.end))

    def run(self, i: int) -> Run:
        """The run at ``i``."""
        return self.frame.at(i)

    @cached_property
    def whole(self) -> tuple[float, ...]:
        """Signs of the letter, in the order of :data:`WHOLE`."""
        letter, view, size = self.letter, self.view, max(1, len(self.text))
        signed = letter.signature
        missing = sum(
            part is None or part == ()
            for part in (
                letter.opening,
                letter.closing,
                letter.addressees,
                letter.header.title,
                signed and signed.date,
                signed and signed.issuers,
            )
        )
        blanks = sum(gap == BLANK for gap in view.gaps.values())
        lines = sum(gap >= LINE for gap in view.gaps.values())
        spoken = sum(run.j - run.i for run in self.frame.runs if run.label in ("para", "opening", "closing"))
        doubt = sum(1.0 - probability for probability in self.frame.sure) / max(1, len(self.frame.sure))
        return (
            float(missing),
            min(blanks / size * 50.0, 3.0),
            min(lines / size * 50.0, 3.0),
            1.0 - spoken / size,
            min(doubt * 10.0, 3.0),
            log(size) - 7.0,
            float(letter.kind in ("citizen_reply", "unknown")),
            float(letter.kind in ("approval_reply", "reply_letter", "disclosure_reply")),
        )

    @cached_property
    def headings(self) -> frozenset[int]:
        """Where sections begin, in the source."""
        found: set[int] = set()
        waiting = list(self.letter.sections)
        while waiting:
            section = waiting.pop()
            found.add(section.start)
            waiting += section.children
        return frozenset(found)

    @cached_property
    def _sisters(self) -> Counter[tuple[int | None, tuple[int, ...] | None, bool]]:
        return Counter(self._beside(measure) for measure in self.letter.measures)

    def _beside(self, measure: Measure) -> tuple[int | None, tuple[int, ...] | None, bool]:
        heading = measure.start in self.headings
        path = measure.section[:-1] if heading and measure.section else measure.section
        return measure.parent, path, heading

    def sisters(self, measure: Measure) -> int:
        """How many measures stand in one list, itself included."""
        return self._sisters[self._beside(measure)]

    @cached_property
    def _lists(self) -> dict[tuple[int | None, tuple[int, ...] | None, bool], tuple[float, bool]]:
        """Of each list of measures the share of items that begin as an action does, and whether the words before it lead to action."""
        items: dict[tuple[int | None, tuple[int, ...] | None, bool], list[Measure]] = {}
        for measure in self.letter.measures:
            items.setdefault(self._beside(measure), []).append(measure)
        found = {}
        for beside, listed in items.items():
            heads = [self.head(measure) for measure in listed]
            started = sum(starts_action(self.text, head, min(head + _HEAD, len(self.text))) for head in heads)
            first = self.view.index(listed[0].start)
            begin = max(0, first - _LEAD, self.text.rfind("。", 0, max(0, first - 1)) + 1)
            lead = self.text[begin:first]
            found[beside] = (started / len(listed), leads_to_action(lead) or turns(lead))
        return found

    def head(self, measure: Measure) -> int:
        """Where the words of a measure begin, behind its marker."""
        return self.view.index(measure.start) + len("".join(measure.marker.split()))

    def started(self, measure: Measure) -> float:
        """Share of the items of its list that begin as an action does."""
        return self._lists[self._beside(measure)][0]

    def led(self, measure: Measure) -> bool:
        """Whether the words before its list lead to action."""
        return self._lists[self._beside(measure)][1]

    @cached_property
    def lasts(self) -> frozenset[int]:
        """Where the last measure of each list begins, in the source."""
        last = {self._beside(measure): measure.start for measure in self.letter.measures}
        return frozenset(last.values())

    def breaks(self, i: int, j: int) -> float:
        """Line ends inside ``i`` to ``j``, dampened."""
        places = self.frame.places
        return log1p(len(places.between(places.hard, i + 1, j - 1)))

    def blanks(self, i: int, j: int) -> bool:
        """Whether a gap stands inside ``i`` to ``j``."""
        edges = self.frame.places.edges
        k = bisect_right(edges, i)
        return k < len(edges) and edges[k] < j


WHOLE = ("missing", "blanks", "lines", "unspoken", "doubt", "size", "citizen", "other kind")
"""Names of the signs of a whole letter."""
