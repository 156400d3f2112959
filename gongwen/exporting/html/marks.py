"""What is marked in the text of a letter, and how spans that nest or cross become well-formed markup."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from gongwen.exporting import names
from gongwen.exporting.walk import SURE, Path, outline
from gongwen.letter import Element, Letter, Measure


class Mark(NamedTuple):
    """A span of the text with what it is.

    Attributes:
        start: first code point.
        end: code point after the last; an empty mark is a point.
        kind: what it is, a class of the style sheet: ``figure``, ``measure planned``.
        label: the same in Chinese, shown where the pointer rests.
        anchor: what links lead to it, ``m0``; empty where nothing does.
        to: the anchor it leads to, if it is a link; empty otherwise.
        confidence: probability that it is right; None where it has none.
    """

    start: int
    end: int
    kind: str
    label: str
    anchor: str = ""
    to: str = ""
    confidence: float | None = None

    @property
    def row(self) -> int:
        """The number of the row it leads to; -1 where it leads to none."""
        return int(self.to.removeprefix("row-")[1:]) if self.to else -1

    @property
    def unsure(self) -> bool:
        """Whether it is worth a look."""
        return self.confidence is not None and self.confidence < SURE


class Open(NamedTuple):
    """A mark begins; ``first`` is False where it was only broken off by another's end."""

    mark: Mark
    first: bool


class Close(NamedTuple):
    """The innermost open mark ends."""

    mark: Mark


# fields whose elements are marked, with the letter of their anchors
_FIELDS = {
    "proposals": "p",
    "addressees": "a",
    "quotes": "q",
    "figures": "f",
    "dates": "d",
    "citations": "c",
    "attachments": "t",
    "contacts": "k",
    "notes": "n",
    "cc": "r",
}
# those that are a few words, so that the whole may be a link to its row
_LINKED = {"figures": "figure", "dates": "date", "citations": "citation"}
# kinds that may be at a point: the others are about words
_POINTS = ("doubt", "back")


def marks(letter: Letter) -> list[Mark]:
    """Every mark of a letter."""
    found = [*_frame(letter), *_measures(letter), *_content(letter), *_doubts(letter)]
    size = len(letter.source.text)
    return [mark for mark in found if mark.start + (not mark.kind.startswith(_POINTS)) <= mark.end <= size]


def _mark(element: Element, kind: str, label: str, anchor: str = "", to: str = "") -> Mark:
    return Mark(element.start, element.end, kind, label, anchor, to, element.confidence)


def _frame(letter: Letter) -> Iterator[Mark]:
    for field in type(letter.header).model_fields:
        element = getattr(letter.header, field)
        if isinstance(element, Element):
            yield _mark(element, f"frame {field}", names.ELEMENTS[field], f"h-{field}")
    for field in ("opening", "closing"):
        element = getattr(letter, field)
        if element:
            yield _mark(element, field, names.ELEMENTS[field], field)
    if letter.signature:
        for n, issuer in enumerate(letter.signature.issuers):
            yield _mark(issuer, "frame", names.ELEMENTS["signature"], f"g{n}")
        if letter.signature.date:
            yield _mark(letter.signature.date, "frame", "成文日期", "written")
    if letter.imprint:
        yield _mark(letter.imprint, "frame", names.ELEMENTS["imprint"], "imprint")
    # headings: from the marker to the end of the heading's own words
    for path, section in outline(letter):
        end = min([section.end, *([section.body.start] if section.body else []), *(child.start for child in section.children)])
        yield Mark(section.start, end, f"heading level{section.level}", "标题", section_anchor(path), "", section.confidence)


def section_anchor(path: Path) -> str:
    """The anchor of the section at an index path."""
    return "s" + "-".join(map(str, path))


def _measures(letter: Letter) -> Iterator[Mark]:
    text = letter.source.text
    for n, measure in enumerate(letter.measures):
        status = measure.status or "mixed"
        label = "措施" + (f"（{names.STATUSES[measure.status]}）" if measure.status else "")
        yield _mark(measure, f"measure {status}", label, f"m{n}")
        yield Mark(measure.start, _marker_end(text, measure), "marker", label, "", f"row-m{n}")
        for actor in measure.actors:
            yield _mark(actor, "actor", "承办")


def _marker_end(text: str, measure: Measure) -> int:
    """Where its marker ends: 一　是 may have blanks inside."""
    at, left = measure.start, len("".join(measure.marker.split()))
    while left and at < min(measure.end, len(text)):
        left -= not text[at].isspace()
        at += 1
    return at


def _content(letter: Letter) -> Iterator[Mark]:
    for field, initial in _FIELDS.items():
        for n, element in enumerate(getattr(letter, field)):
            kind = _LINKED.get(field)
            yield _mark(
                element,
                kind or ("quote" if field == "quotes" else "frame"),
                names.ELEMENTS[field],
                f"{initial}{n}",
                f"row-{initial}{n}" if kind else "",
            )
            if field == "quotes":
                yield _back(element.start, "quote", names.ELEMENTS[field], f"row-{initial}{n}")


def _back(start: int, kind: str, name: str, to: str) -> Mark:
    """A sign before words too long to be a link themselves, which leads to their row."""
    return Mark(start, start, f"back {kind}", f"{name}，到表中", "", to)


def _doubts(letter: Letter) -> Iterator[Mark]:
    for n, doubt in enumerate(letter.diagnostics):
        yield Mark(doubt.start, doubt.end, "doubt", f"{names.SEVERITIES[doubt.severity]}：{doubt.message}", f"x{n}")
        yield _back(doubt.start, "doubt", names.ELEMENTS["diagnostics"], f"row-x{n}")


def tiling(text: str, found: Iterable[Mark]) -> Iterator[Open | Close | str]:
    """``text`` as pieces between which marks open and close, well-formed: where two marks cross, the inner is broken in two.

    >>> marks = [Mark(0, 2, "a", ""), Mark(1, 3, "b", "")]
    >>> [step if isinstance(step, str) else (type(step).__name__, step.mark.kind) for step in tiling("xyz", marks)]
    [('Open', 'a'), 'x', ('Open', 'b'), 'y', ('Close', 'b'), ('Close', 'a'), ('Open', 'b'), 'z', ('Close', 'b')]
    """
    at = 0
    opened: list[Mark] = []
    for mark in [*sorted(found, key=lambda mark: (mark.start, mark.start < mark.end, -mark.end)), None]:
        until = mark.start if mark else len(text)
        while opened and (end := min(m.end for m in opened)) <= until:
            if at < end:
                yield text[at:end]
                at = end
            broken = []
            while any(m.end == end for m in opened):
                last = opened.pop()
                yield Close(last)
                if last.end != end:
                    broken.append(last)
            for again in reversed(broken):
                opened.append(again)
                yield Open(again, first=False)
        if at < until:
            yield text[at:until]
            at = until
        if mark:
            yield Open(mark, first=True)
            opened.append(mark)
            if mark.start == mark.end:
                yield Close(opened.pop())
