"""Document number and dates: what is missing or damaged, and which contradict each other."""

from __future__ import annotations

from collections.abc import Iterator

from ..letter import Diagnostic, Letter
from .codes import diagnostic


def dates(letter: Letter, damaged_number: bool) -> Iterator[Diagnostic]:
    """Doubts of the document number, the date of writing, and both together."""
    yield from _number(letter, damaged_number)
    yield from _written(letter)


def _number(letter: Letter, damaged: bool) -> Iterator[Diagnostic]:
    number = letter.header.doc_number
    if number is None:
        return
    if number.serial is None:
        yield diagnostic("doc_number_without_serial", number.start, number.end, text=number.text)
    elif damaged:
        yield diagnostic("damaged_doc_number", number.start, number.end, text=number.text)
    date = letter.signature.date if letter.signature else None
    if date and date.iso and number.year and int(date.iso[:4]) < number.year:
        yield diagnostic("date_before_number_year", date.start, date.end, date=date.iso, year=number.year)


def _written(letter: Letter) -> Iterator[Diagnostic]:
    date = letter.signature.date if letter.signature else None
    if date and (date.iso is None or len(date.iso) < 10):
        yield diagnostic("date_incomplete", date.start, date.end, text=date.text)
