"""What holds for every parsed text, letter or not, as assertions that tests and fuzzing share."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from gongwen.letter import Element, Letter, Model, Section


def elements(part: object, path: str = "letter") -> Iterator[tuple[str, Element]]:
    """Every element of a letter, with its place in the model."""
    if isinstance(part, Element):
        yield path, part
    if isinstance(part, Model):
        for name in type(part).model_fields:
            yield from elements(getattr(part, name), f"{path}.{name}")
    elif isinstance(part, tuple):
        for n, item in enumerate(part):
            yield from elements(item, f"{path}[{n}]")


def bare(text: str) -> str:
    """Without blanks, controls, bullets and other characters that no surface shows."""
    return re.sub(
        r"[\s\x00-\x1f\x7f-\x9f\u00ad\u115f\u1160\u200b-\u200f\u2028-\u202f\u2060-\u2064\u3164\ufe00-\ufe0f\ufeff\ue000-\uf8ff|•●■◆▪◦]",
        "",
        text,
    )


def assert_true_to_its_text(parsed: Letter) -> None:
    """Blocks tile the text, and every element says what stands at its place."""
    text = parsed.source.text
    at = 0
    for block in parsed.blocks:
        assert block.start == at < block.end, f"tiling breaks at {at}"
        at = block.end
    assert at == len(text), f"tiling ends at {at} of {len(text)}"
    artefacts = [b for b in parsed.blocks if b.kind in ("page_number", "running_header")]
    for path, element in elements(parsed):
        assert 0 <= element.start < element.end <= len(text), path
        assert 0.0 <= element.confidence <= 1.0, path
        assert element.text, path
        said = text[element.start : element.end]
        # by place and from the end: a running header repeats words that the element holds as well
        for artefact in reversed(artefacts):
            if element.start <= artefact.start and artefact.end <= element.end:
                said = said[: artefact.start - element.start] + said[artefact.end - element.start :]
        assert bare(element.text) == bare(
            re.sub(r"(?<=[\u3400-\u9fff])[(（][a-zü]*[āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜ][a-zü]*[)）]", "", said)
        ), path
    for diagnostic in parsed.diagnostics:
        assert 0 <= diagnostic.start <= diagnostic.end <= len(text), diagnostic.code


def assert_no_empty_strings(parsed: Letter) -> None:
    """Absent is null or an empty list, and never an empty string, but for the unit of a fraction (三分之一), which has none."""
    told = parsed.model_dump(mode="json", exclude={"source"})

    def strings(part: object) -> Iterator[str]:
        if isinstance(part, str):
            yield part
        elif isinstance(part, dict):
            for key, value in part.items():
                if key != "unit" or part.get("kind") != "other":
                    yield from strings(value)
        elif isinstance(part, list):
            for value in part:
                yield from strings(value)

    assert "" not in [s for key, value in told.items() for s in strings(value) if key != "sections"]


def assert_measures_nest(parsed: Letter) -> None:
    """Measures lie inside or beside each other, and hold the figures they name."""
    for measure in parsed.measures:
        if measure.parent is not None:
            above = parsed.measures[measure.parent]
            assert above.start <= measure.start, "a measure begins before the one it is in"
            assert measure.end <= above.end, "a measure ends after the one it is in"
        for n in measure.figures:
            assert measure.start <= parsed.figures[n].start, "a figure before its measure"
            assert parsed.figures[n].end <= measure.end, "a figure after its measure"
    # a stack instead of all pairs, for a long text holds thousands: what is still open must hold the next
    open_ends: list[int] = []
    for measure in parsed.measures:
        while open_ends and open_ends[-1] <= measure.start:
            open_ends.pop()
        assert not open_ends or measure.end <= open_ends[-1], "crossing measures"
        open_ends.append(measure.end)


def assert_values_run_upwards(parsed: Letter) -> None:
    """The upper end of a range is above its lower end, the end of a period not before its beginning."""
    for figure in parsed.figures:
        assert figure.value_max is None or Decimal(figure.value) < Decimal(figure.value_max), figure.text
    for date in parsed.dates:
        assert date.iso_end is None or (date.iso is not None and date.iso[: len(date.iso_end)] <= date.iso_end), date.text


def assert_in_order(parsed: Letter) -> None:
    """Elements of a list stand in the order of the text."""
    said = (parsed.measures, parsed.figures, parsed.dates, parsed.citations, parsed.quotes)
    for found in (parsed.addressees, parsed.sections, parsed.attachments, parsed.notes, parsed.cc, *said):
        assert all(a.start <= b.start for a, b in pairwise(found))


def assert_sections_nest(parsed: Letter) -> None:
    """A section lies inside the one above it, after the one before it, and deeper."""

    def check(sections: tuple[Section, ...], start: int, end: int, level: int) -> None:
        at = start
        for section in sections:
            assert at <= section.start < section.end <= end, section.heading
            assert section.level > level, section.heading
            check(section.children, section.start, section.end, section.level)
            at = section.end

    check(parsed.sections, 0, len(parsed.source.text), 0)


def assert_all(parsed: Letter) -> None:
    """Everything in this module."""
    assert_true_to_its_text(parsed)
    assert_no_empty_strings(parsed)
    assert_measures_nest(parsed)
    assert_values_run_upwards(parsed)
    assert_in_order(parsed)
    assert_sections_nest(parsed)
