"""Letters in spaCy: the component ``gongwen``, ``doc._.letter``, and a span for every element.

::

    nlp = spacy.blank("zh")
    nlp.add_pipe("gongwen")
    doc = nlp(text)
    doc._.letter.header.doc_number
    for span in doc.spans["measures"]:
        span.text, span._.element.status

The component parses ``doc.text``. Whatever the tokens are, ``doc.spans`` covers each element whole: where a token reaches over the
edge of an element (``jieba`` takes 万人次 for one word), the span takes the token in, and ``span._.element`` has the exact place.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from gongwen.dictionary import Dictionary
from gongwen.exporting.walk import outline
from gongwen.extras import missing
from gongwen.letter import Element, Header, Letter
from gongwen.pipeline import parse_text

try:
    import numpy
    from spacy.language import Language
    from spacy.tokens import Doc, Span
    from spacy.util import filter_spans
    from srsly.msgpack import msgpack_decoders, msgpack_encoders
except ImportError as error:
    raise missing("spaCy", "spacy") from error

LABELS: dict[str, str] = {
    "header": "",  # each element under its own name: DOC_NUMBER, TITLE …
    "proposals": "PROPOSAL",
    "addressees": "ADDRESSEE",
    "opening": "OPENING",
    "sections": "SECTION",
    "measures": "MEASURE",
    "actors": "ACTOR",
    "quotes": "QUOTE",
    "figures": "FIGURE",
    "dates": "DATE",
    "citations": "CITATION",
    "closing": "CLOSING",
    "attachments": "ATTACHMENT",
    "issuers": "ISSUER",
    "date": "WRITTEN",
    "contacts": "CONTACT",
    "notes": "NOTE",
    "cc": "RECIPIENT",
    "imprint": "IMPRINT",
}
"""Groups of ``doc.spans`` and the label of their spans. Each group is there in every document, empty where the letter has none."""

ENTITIES = ("header", "addressees", "figures", "dates", "citations", "issuers", "date", "cc")
"""Groups that become ``doc.ents`` if asked for; where they overlap the longest stays."""

_KEY = "gongwen"
_MARK = "gongwen.letter.Letter"
"""The key of a letter in bytes: srsly asks about every mapping of the process, so no other may look like it."""
_BETWEEN = "/"


@Language.factory(
    "gongwen", default_config={"groups": list(LABELS), "ents": False, "dictionary": None}, assigns=["doc._.letter", "doc.spans"]
)
def make_gongwen(nlp: Language, name: str, groups: list[str], ents: bool, dictionary: dict[str, Any] | None) -> LetterParser:
    """Build the component; what ``nlp.add_pipe("gongwen", config={…})`` calls.

    Args:
        nlp: the pipeline.
        name: name of the component in it.
        groups: groups of ``doc.spans`` to set, of :data:`LABELS`; all by default.
        ents: whether to set ``doc.ents``, from those of :data:`ENTITIES` among the groups.
        dictionary: parts of a :class:`gongwen.Dictionary`; it is stored with the pipeline.

    Raises:
        ValueError: there is no such group, or the dictionary is wrong.
    """
    unknown = [group for group in groups if group not in LABELS]
    if unknown:
        raise ValueError(f"没有 {'、'.join(unknown)} 这组，可用的有 {'、'.join(LABELS)}")
    return LetterParser(name, groups, ents, Dictionary.model_validate(dictionary) if dictionary else None)


class LetterParser:
    """The component: parses ``doc.text``, keeps the letter, sets the spans."""

    def __init__(self, name: str, groups: Iterable[str], ents: bool, dictionary: Dictionary | None) -> None:
        self.name = name
        self.groups = tuple(groups)
        self.ents = ents
        self.dictionary = dictionary

    def __call__(self, doc: Doc) -> Doc:
        """Parse a document in place."""
        text = doc.text
        letter = parse_text(text, dictionary=self.dictionary)
        # by name, for a pipeline may hold two with different dictionaries; what comes last is doc._.letter
        kept = dict(doc.user_data.get(_KEY, {}))
        kept.pop(self.name, None)
        doc.user_data[_KEY] = {**kept, self.name: letter}
        grouped: dict[str, list[Span]] = {group: [] for group in self.groups}
        found = [place for place in elements(letter) if place[0] in grouped]
        starts, ends = token_bounds(doc, _offsets(text, letter.source.text), [element for _, _, _, element in found])
        for (group, key, label, _), start, end in zip(found, starts, ends, strict=True):
            if start < end:
                grouped[group].append(Span(doc, start, end, label=label, span_id=_BETWEEN.join((self.name, group, key))))
        for group, spans in grouped.items():
            doc.spans[group] = spans
        if self.ents:
            doc.ents = filter_spans([span for group in ENTITIES for span in grouped.get(group, ())])
        return doc


Found = Iterator[tuple[str, Element | None]]
"""Keys within a group and the elements under them."""


def _each(field: str) -> Callable[[Letter], Found]:
    return lambda letter: ((str(n), element) for n, element in enumerate(getattr(letter, field)))


def _one(field: str) -> Callable[[Letter], Found]:
    return lambda letter: iter((("", getattr(letter, field)),))


def _header(letter: Letter) -> Found:
    for field in type(letter.header).model_fields:
        element = getattr(letter.header, field)
        yield field, element if isinstance(element, Element) else None


def _outline(letter: Letter) -> Found:
    return ((".".join(map(str, path)), section) for path, section in outline(letter))


def _actors(letter: Letter) -> Found:
    return ((f"{n}.{k}", actor) for n, measure in enumerate(letter.measures) for k, actor in enumerate(measure.actors))


def _issuers(letter: Letter) -> Found:
    return ((str(n), issuer) for n, issuer in enumerate(letter.signature.issuers if letter.signature else ()))


def _written(letter: Letter) -> Found:
    yield "", letter.signature.date if letter.signature else None


# where the elements of a group are that is no plain list of the letter
_PLACES: dict[str, Callable[[Letter], Found]] = {
    "header": _header,
    "opening": _one("opening"),
    "sections": _outline,
    "actors": _actors,
    "closing": _one("closing"),
    "issuers": _issuers,
    "date": _written,
    "imprint": _one("imprint"),
}


def elements(letter: Letter) -> Iterator[tuple[str, str, str, Element]]:
    """Group, key within it, label and element of everything in a letter that becomes a span."""
    for group, label in LABELS.items():
        for key, element in _PLACES.get(group, _each(group))(letter):
            if element is not None:
                yield group, key, label or key.upper(), element


def token_bounds(doc: Doc, place: Callable[[int], int], found: Sequence[Element]) -> tuple[list[int], list[int]]:
    """First token of each element and the token after its last: all tokens that share a character with it.

    ``place`` leads from an offset of the letter to that of the document.
    """
    tokens = doc.to_array(["IDX", "LENGTH"])
    starts = numpy.array([place(element.start) for element in found], dtype="uint64")
    ends = numpy.array([place(element.end) for element in found], dtype="uint64")
    first = numpy.searchsorted(tokens[:, 0] + tokens[:, 1], starts, side="right")
    after = numpy.searchsorted(tokens[:, 0], ends, side="left")
    return first.tolist(), after.tolist()


def _offsets(given: str, parsed: str) -> Callable[[int], int]:
    """From an offset of the parsed text to that of the given one: a parse turns CRLF into LF and drops a BOM."""
    if given == parsed:
        return lambda offset: offset
    places = [0] if given.startswith("\ufeff") else []
    at = len(places)
    table = []
    while at < len(given):
        table.append(at)
        at += 2 if given.startswith("\r\n", at) else 1
    table.append(len(given))
    return table.__getitem__


def _letters(doc: Doc) -> dict[str, Letter]:
    """Letters of a document by the component that parsed them."""
    kept: dict[str, Any] = doc.user_data.get(_KEY, {})
    for name, letter in kept.items():
        if not isinstance(letter, Letter):  # read from bytes before this module was imported
            kept[name] = _decode(letter)
    return kept


def _letter(doc: Doc) -> Letter | None:
    return next(reversed(_letters(doc).values()), None)


def _element(span: Span) -> Element | None:
    """The element behind a span of ``doc.spans``; None for any other span."""
    name, *place = span.id_.rsplit(_BETWEEN, 2)
    letter = _letters(span.doc).get(name)
    if letter is None or len(place) != 2:
        return None
    if _indexed.letter is not letter:
        _indexed.places = {(group, key): element for group, key, _, element in elements(letter)}
        _indexed.letter = letter
    return _indexed.places.get((place[0], place[1]))


class _Indexed(threading.local):
    """The letter asked for last and its elements: who asks for one asks for the others."""

    letter: Letter | None = None
    places: Mapping[tuple[str, str], Element] = MappingProxyType({})


_indexed = _Indexed()


def _confidence(span: Span) -> float | None:
    element = _element(span)
    return element.confidence if element else None


@msgpack_encoders("gongwen")  # type: ignore[untyped-decorator]
def _encode(value: object, chain: Callable[[object], object] | None = None) -> object:
    # a letter becomes JSON only when a document is written, not for every document
    if isinstance(value, Letter):
        return {_MARK: value.model_dump_json()}
    return chain(value) if chain else value


@msgpack_decoders("gongwen")  # type: ignore[untyped-decorator]
def _decode(value: Any, chain: Callable[[object], object] | None = None) -> Any:
    if isinstance(value, dict) and set(value) == {_MARK} and isinstance(value[_MARK], str):
        return Letter.model_validate_json(value[_MARK])
    return chain(value) if chain else value


Doc.set_extension("letter", getter=_letter, force=True)
Span.set_extension("element", getter=_element, force=True)
Span.set_extension("confidence", getter=_confidence, force=True)

_COLOURS = {
    "MEASURE": "#d9cff5",
    "FIGURE": "#bfe6ea",
    "DATE": "#f3cfe4",
    "CITATION": "#ecd9c0",
    "QUOTE": "#dfe3ea",
    "ACTOR": "#cfe8d6",
    "SECTION": "#e6e6e6",
}
_OTHER = "#dbe3f0"


def displacy_options(group: str = "measures") -> dict[str, Any]:
    """Options for ``displacy.render(doc, style="span", options=…)`` and ``style="ent"``.

    Args:
        group: the group of ``doc.spans`` to draw with ``style="span"``, such as ``"measures"``.

    Returns:
        ``spans_key`` and ``colors`` by label.
    """
    labels = [*filter(None, LABELS.values()), *(field.upper() for field in Header.model_fields)]
    return {"spans_key": group, "colors": {label: _COLOURS.get(label, _OTHER) for label in labels}}
