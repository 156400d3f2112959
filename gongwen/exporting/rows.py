"""A letter as rows of the tidy tables of :mod:`gongwen.exporting.columns`, one function a table."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal, InvalidOperation

from gongwen.errors import GongwenError
from gongwen.exporting.asked import asked_day
from gongwen.exporting.columns import TABLES
from gongwen.exporting.days import first_day, last_day
from gongwen.exporting.walk import elements, innermost, outline
from gongwen.letter import Element, Letter

Cell = str | int | float | bool | Decimal | date | None
Row = tuple[Cell, ...]

ID_LENGTH = 16
"""Hex digits of an id: among ten million letters two share one with a chance of 1 in 400,000."""
_JOIN = "；"
"""Between names in one cell; 、 stands inside of some: 各县（市、区）."""


class Ids:
    """Gives letters their ids; the same bytes met again get -2, -3, so that an id names one row."""

    def __init__(self) -> None:
        # the digits as a number: a million letters take half of what their strings would
        self._met: dict[int | str, int] = {}

    def of(self, letter: Letter) -> str:
        """The id of the next letter."""
        digits = letter.source.sha256[:ID_LENGTH]
        key: int | str
        try:
            key = int(digits, 16)
        except ValueError:  # a letter made by hand holds anything there
            key = digits
        times = self._met[key] = self._met.get(key, 0) + 1
        return digits if times == 1 else f"{digits}-{times}"


def letter_rows(letter: Letter, letter_id: str) -> dict[str, list[Row]]:
    """Rows of one letter by table; their cells stand in the order of the table's columns."""
    return {name: list(_ROWS[name](letter, letter_id)) for name in TABLES if name in _ROWS}


def error_row(error: GongwenError) -> Row:
    """The row of a file that could not be read."""
    return (error.file, error.code, error.message, error.place, error.remedy)


def _letters(letter: Letter, letter_id: str) -> Iterator[Row]:
    source, header, imprint = letter.source, letter.header, letter.imprint
    number, signature = header.doc_number, letter.signature
    written = signature.date.iso if signature and signature.date else None
    yield (
        letter_id,
        source.name,
        source.sha256,
        letter.kind,
        _text(header.title),
        header.document_type,
        _joined(issuer.text for issuer in signature.issuers) if signature else None,
        header.issuer_mark.name if header.issuer_mark else None,
        _text(number),
        number.agency_code if number else None,
        number.year if number else None,
        number.serial if number else None,
        written,
        first_day(written) if written and len(written) == len("2022-06-10") else None,
        _joined(addressee.name for addressee in letter.addressees),
        header.handling_type.value if header.handling_type else None,
        header.disclosure.value if header.disclosure else None,
        _text(header.signer),
        _text(header.classification),
        _text(header.urgency),
        _text(header.copy_number),
        _joined(recipient.name for recipient in letter.cc),
        imprint.agency if imprint else None,
        imprint.date if imprint else None,
        asked_day(letter),
        len(source.text),
        len(source.pages),
        len(list(outline(letter))),
        len(letter.measures),
        len(letter.figures),
        len(letter.dates),
        len(letter.citations),
        len(letter.quotes),
        len(letter.diagnostics),
        0,
        len(source.text),
        min((element.confidence for _, element in elements(letter)), default=None),
    )


def _proposals(letter: Letter, letter_id: str) -> Iterator[Row]:
    for n, p in enumerate(letter.proposals):
        yield (letter_id, n, p.kind, p.region, p.assembly, p.term, p.session, p.number, p.subject, *_evidence(p))


def _addressees(letter: Letter, letter_id: str) -> Iterator[Row]:
    for n, a in enumerate(letter.addressees):
        yield (letter_id, n, a.name, a.role, a.et_al, *_evidence(a))


def _sections(letter: Letter, letter_id: str) -> Iterator[Row]:
    for path, s in outline(letter):
        place = (_path(path), _path(path[:-1]))
        yield (letter_id, *place, s.marker, s.ordinal, s.level, len(path), s.heading, _text(s.body), *_evidence(s)[1:])


def _measures(letter: Letter, letter_id: str) -> Iterator[Row]:
    parents = {m.parent for m in letter.measures}
    for n, m in enumerate(letter.measures):
        actors = _joined(actor.text for actor in m.actors)
        yield (
            letter_id,
            n,
            m.marker,
            m.ordinal,
            m.action,
            m.status,
            m.deadline,
            last_day(m.deadline),
            _path(m.section or ()),
            m.parent,
            n not in parents,
            actors,
            len(m.figures),
            *_evidence(m),
        )


def _actors(letter: Letter, letter_id: str) -> Iterator[Row]:
    for n, m in enumerate(letter.measures):
        for k, actor in enumerate(m.actors):
            yield (letter_id, n, k, *_evidence(actor))


def _figures(letter: Letter, letter_id: str) -> Iterator[Row]:
    owners = innermost(letter)
    for n, f in enumerate(letter.figures):
        told = (_decimal(f.value), _decimal(f.value_max), f.unit, f.qualifier, f.change, f.kind, f.subject)
        yield (letter_id, n, *told, owners.get(n), *_evidence(f))


def _dates(letter: Letter, letter_id: str) -> Iterator[Row]:
    for n, d in enumerate(letter.dates):
        # 2018年以来, 今年以来 have a beginning only
        until = d.iso_end or (None if d.kind == "period" or d.text.endswith("以来") else d.iso)
        yield (letter_id, n, d.iso, d.iso_end, d.kind, first_day(d.iso), last_day(until), *_evidence(d))


def _citations(letter: Letter, letter_id: str) -> Iterator[Row]:
    for n, c in enumerate(letter.citations):
        yield (letter_id, n, c.title, c.doc_number, c.nested, *_evidence(c))


def _recipients(letter: Letter, letter_id: str) -> Iterator[Row]:
    for n, r in enumerate(letter.cc):
        yield (letter_id, n, r.name, *_evidence(r))


def _diagnostics(letter: Letter, letter_id: str) -> Iterator[Row]:
    for n, d in enumerate(letter.diagnostics):
        yield (letter_id, n, d.code, d.severity, d.message, d.start, d.end)


_ROWS = {
    "letters": _letters,
    "proposals": _proposals,
    "addressees": _addressees,
    "sections": _sections,
    "measures": _measures,
    "actors": _actors,
    "figures": _figures,
    "dates": _dates,
    "citations": _citations,
    "recipients": _recipients,
    "diagnostics": _diagnostics,
}


def _evidence(element: Element) -> tuple[str, int, int, float]:
    return element.text, element.start, element.end, element.confidence


def _decimal(value: str | None) -> Decimal | None:
    """The number a value tells; None for what is no number in a letter made by hand."""
    try:
        number = Decimal(value) if value is not None else None
    except InvalidOperation:
        return None
    return number if number is not None and number.is_finite() else None


def _text(element: Element | None) -> str | None:
    return element.text if element else None


def _joined(names: Iterator[str]) -> str | None:
    return _JOIN.join(names) or None


def _path(path: tuple[int, ...]) -> str | None:
    return ".".join(map(str, path)) or None
