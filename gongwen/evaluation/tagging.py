"""From a tagged letter to its text and its gold.

The tags stand in the letter's exact text, so the gold's offsets cannot drift from it. Gold is a plain JSON-able dict with the
names of :mod:`gongwen.letter`; two things differ: ``headings`` is the flat list of what a Letter nests in ``sections``, and
``artifacts`` holds the page furniture.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from gongwen.evaluation.markup import Open, TaggedLetter, Text, read_markup
from gongwen.evaluation.vocabulary import PROPOSAL, PROPOSAL_PREFIXES

Gold = dict[str, Any]

_BREAK = re.compile(r"\s*[\n\f]\s*")
_STRAY_BLANK = re.compile(r"(?<=[^\x00-\x7f])[ \t]+(?=[^\x00-\x7f])")


@dataclass(frozen=True, slots=True)
class Span:
    """One tagged stretch of the text."""

    tag: str
    start: int
    end: int
    attributes: dict[str, str]
    surface: str

    def element(self, **fields: Any) -> dict[str, Any]:
        """The span as a gold element."""
        return {"text": self.surface, "start": self.start, "end": self.end, **fields}

    def get(self, attribute: str) -> str | None:
        """An attribute, None where the author left it out."""
        return self.attributes.get(attribute)

    def number(self, attribute: str) -> int | None:
        """An attribute as a whole number, None where the author left it out."""
        return _number(self.attributes.get(attribute))


def parse_tagged(raw: str, name: str) -> tuple[str, Gold]:
    """The text and the gold of the content of ``NAME.tag``.

    Raises:
        GoldError: the tags are not as they should be.
    """
    return annotate(read_markup(raw, name))


def annotate(letter: TaggedLetter) -> tuple[str, Gold]:
    """Strip the tags and turn their places into gold."""
    text = plain_text(letter)
    return text, _gold(letter.attributes, _Spans(_spans(letter, text)))


def plain_text(letter: TaggedLetter) -> str:
    """The letter without its tags, ending in exactly one line feed."""
    return "".join(token.text for token in letter.tokens if isinstance(token, Text)).rstrip("\n") + "\n"


def dump_gold(gold: Gold) -> str:
    """The content of ``NAME.gold.json``."""
    return json.dumps(gold, ensure_ascii=False, indent=1) + "\n"


def clean(written: str) -> str:
    """The readable surface: breaks closed up, stray blanks between Chinese characters taken out."""
    return _STRAY_BLANK.sub("", _BREAK.sub("", written)).strip()


def _spans(letter: TaggedLetter, text: str) -> list[Span]:
    at = 0
    stack: list[tuple[Open, int]] = []
    places: list[tuple[int, int, Open]] = []
    for token in letter.tokens:
        if isinstance(token, Text):
            at += len(token.text)
        elif isinstance(token, Open):
            stack.append((token, at))
        else:
            opened, start = stack.pop()
            # blank lines at the foot are no text, even if the last tag was closed after them
            places.append((start, min(at, len(text)), opened))
    places.sort(key=lambda place: (place[0], -place[1]))
    furniture = [(start, end) for start, end, opened in places if opened.tag == "x"]
    return [
        Span(opened.tag, start, end, dict(opened.attributes), clean(_without(furniture, text, start, end)))
        for start, end, opened in places
    ]


def _without(furniture: list[tuple[int, int]], text: str, start: int, end: int) -> str:
    """What is written from start to end, less the page furniture inside it."""
    kept: list[str] = []
    at = start
    for a, b in furniture:
        if start < a and b < end:
            kept.append(text[at:a])
            at = max(at, b)
    return "".join(kept) + text[at:end]


class _Spans:
    def __init__(self, spans: list[Span]) -> None:
        self.spans = spans

    def all(self, tag: str) -> list[Span]:
        return [span for span in self.spans if span.tag == tag]

    def one(self, tag: str) -> Span | None:
        return next((span for span in self.spans if span.tag == tag), None)

    def elements(self, tag: str) -> list[dict[str, Any]]:
        return [span.element() for span in self.all(tag)]

    def element(self, tag: str, **attributes: str) -> dict[str, Any] | None:
        """The one element of a tag; ``field="attribute"`` adds what the author wrote, and nothing where he wrote nothing."""
        span = self.one(tag)
        if span is None:
            return None
        told = {field: span.attributes[name] for field, name in attributes.items() if name in span.attributes}
        return span.element(**told)

    def within(self, span: Span, tag: str) -> list[str]:
        return [inner.surface for inner in self.all(tag) if span.start <= inner.start < span.end]


def _gold(attributes: Any, spans: _Spans) -> Gold:
    # the order of the keys is the order in the file: generated files must not change when nothing changed
    imprint, date = spans.one("imp"), spans.one("date")
    return {
        "kind": attributes.get("kind"),
        "proposals": _proposals(attributes),
        "header": {
            "issuer_mark": spans.element("mark", name="name"),
            "doc_number": _doc_number(spans),
            "handling_type": spans.element("handling", value="v"),
            "disclosure": spans.element("disclosure", value="v"),
            "title": spans.element("title"),
            "signer": spans.element("signer"),
            "classification": spans.element("class"),
            "urgency": spans.element("urgency"),
            "copy_number": spans.element("copyno"),
        },
        "addressees": [s.element(name=s.surface, role=s.get("role"), et_al=s.get("etal") == "1") for s in spans.all("addr")],
        "opening": spans.element("opening"),
        "headings": [s.element(heading=s.surface, level=s.number("l"), ordinal=s.number("o")) for s in spans.all("h")],
        "measures": [_measure(s) for s in spans.all("m")],
        "quotes": spans.elements("q"),
        "figures": [_figure(s) for s in spans.all("f")],
        "dates": [s.element(iso=s.get("iso"), iso_end=s.get("to")) for s in spans.all("d")],
        "citations": [s.element(title=s.surface, doc_number=s.get("no"), nested=s.get("nested") == "1") for s in spans.all("c")],
        "closing": spans.element("closing"),
        "attachments": [s.element(title=s.surface, ordinal=s.number("o")) for s in spans.all("att")],
        "signature": {"issuers": spans.elements("sig"), "date": date and date.element(iso=date.get("iso"))},
        "contacts": [s.element(names=spans.within(s, "pn"), phones=spans.within(s, "ph")) for s in spans.all("contact")],
        "notes": spans.elements("note"),
        "cc": [s.element(name=s.surface) for s in spans.all("cc")],
        "imprint": imprint and imprint.element(agency=imprint.get("agency"), date=imprint.get("date")),
        "artifacts": spans.elements("x"),
    }


def _proposals(attributes: Any) -> list[dict[str, Any]]:
    proposals = []
    for prefix in PROPOSAL_PREFIXES:
        told = {name: attributes[prefix + name] for name in PROPOSAL if prefix + name in attributes}
        if told:
            numbers = {"term": _number(told.get("term")), "session": _number(told.get("session"))}
            proposals.append({name: told.get(name) for name in PROPOSAL} | numbers)
    return proposals


def _doc_number(spans: _Spans) -> dict[str, Any] | None:
    element = spans.element("docno", agency_code="code", year="year", serial="serial")
    return element and {key: int(value) if key in ("year", "serial") else value for key, value in element.items()}


def _measure(span: Span) -> dict[str, Any]:
    actors = [actor for actor in (span.get("by") or "").split("|") if actor]
    return span.element(ordinal=span.number("o"), status=span.get("s"), deadline=span.get("due"), actors=actors)


def _figure(span: Span) -> dict[str, Any]:
    return span.element(
        value=span.get("v"),
        value_max=span.get("vmax"),
        unit=span.get("u"),
        qualifier=span.get("q"),
        change=span.get("ch"),
        kind=span.get("k"),
        subject=span.get("sub"),
    )


def _number(written: str | None) -> int | None:
    return None if written is None else int(written)
