"""Document number and dates: what is missing, damaged or impossible, and which contradict each other."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator

from ..content.body import Body
from ..letter import Diagnostic, DocNumber, Letter, SignatureDate
from ..text.folding import fold
from ..text.numerals import ordinal
from ..text.patterns import Pattern
from .codes import diagnostic, first

_YEARS_APART = 2
"""From so many years between the number and the date of writing on, it was no turn of the year."""
_YEAR = Pattern(r"(?P<open>.?)(?P<year>[12][\dOo]{3})(?P<close>.?)")
_OPENERS, _CLOSERS = "〔(〈{“t[", "〕)〉}”J]"
_LOST_MARKS = "?\ufffd□"
_LOST = Pattern(r"[?\ufffd□]{1,3}(?P<year>(?:19|20)\d\d)[?\ufffd□]{1,3}第?\d{1,5}号")
_CODE = Pattern(r"[\u3400-\u9fff]{2,12}$")
_LONGEST_CODE = 12
_MONTH = Pattern(r"月(?:(?P<day>\d{1,3}|[一二三四五六七八九十]{1,3})日)?")
_BEFORE_MONTH = Pattern(
    r"(?:(?P<year>(?<!\d)[12]\d{3})年|(?<![\d.一二三四五六七八九十百第-]))(?P<month>\d{1,2}|[一二三四五六七八九十]{1,3})$"
)
_PROMISED = Pattern(r"(?:(?:计划|预计|力争|确保|争取)[于在到]?|[拟将][于在到])$")
_PROMISE = 6
"""Characters before a date that can make it a promise."""
_BEFORE = 9
"""Characters before 月 that can belong to a date: 2022年12."""


def dates(letter: Letter, body: Body, damaged_number: bool) -> Iterator[Diagnostic]:
    """Doubts of the document number, of the date of writing, of both together, and of the dates of the body."""
    number = letter.header.doc_number
    date = letter.signature.date if letter.signature else None
    if number:
        yield from _number(number, damaged_number)
    else:
        yield from _lost_brackets(body)
    if number and date:
        yield from _years(number, date)
    if date:
        yield from _written(letter, date)
    yield from first(_impossible(body))


def _number(number: DocNumber, damaged: bool) -> Iterator[Diagnostic]:
    if number.serial is None:
        yield diagnostic("doc_number_without_serial", number.start, number.end, text=number.text)
    elif damaged or not _bracketed(number):
        yield diagnostic("damaged_doc_number", number.start, number.end, text=number.text)


def _bracketed(number: DocNumber) -> bool:
    """Whether the year stands in brackets of any kind: 甲民函〔2022〕47号, not 甲民函2022 47号."""
    if "〔" in number.text and "〕" in number.text:
        return True
    match = _YEAR.search(fold(number.text)) if number.year else None
    return match is None or (match["open"] in _OPENERS and match["close"] in _CLOSERS)


def _lost_brackets(body: Body) -> Iterator[Diagnostic]:
    """A number whose brackets became question marks is not read at all: 甲民函?2022?47号."""
    text = body.text
    if not any(mark in text for mark in _LOST_MARKS):
        return
    begin = body.frame.first("opening", "para")
    match = _LOST.search(text, 0, begin.i if begin else len(text))
    code = _CODE.search(text, max(0, match.start() - _LONGEST_CODE), match.start()) if match else None
    if match and code:
        place = code.start(), match.end()
        yield diagnostic("damaged_doc_number", *body.view.span(*place), text=body.view.surface(*place))


def _years(number: DocNumber, date: SignatureDate) -> Iterator[Diagnostic]:
    if not (date.iso and number.year):
        return
    apart = int(date.iso[:4]) - number.year
    code = "date_before_number_year" if apart < 0 else "date_long_after_number_year" if apart >= _YEARS_APART else None
    if code:
        yield diagnostic(code, date.start, date.end, date=date.iso, year=number.year)


def _written(letter: Letter, date: SignatureDate) -> Iterator[Diagnostic]:
    if date.iso is None or len(date.iso) < 10:
        yield diagnostic("date_incomplete", date.start, date.end, text=date.text)
    if not date.iso:
        return
    imprint = letter.imprint
    if imprint and imprint.date and _before(imprint.date, date.iso):
        yield diagnostic("date_after_imprint", imprint.start, imprint.end, date=date.iso, imprint=imprint.date)
    yield from first(_past(letter, date.iso))


def _past(letter: Letter, written: str) -> Iterator[Diagnostic]:
    """Planned measures promised by a day that lay behind: such a day is no deadline, so it is looked for among the dates."""
    planned = [measure for measure in letter.measures if measure.status == "planned"]
    if not planned:
        return
    for date in letter.dates:
        end = date.iso_end or date.iso
        if end is None or not _before(end, written):
            continue
        words = fold(letter.source.text[max(0, date.start - _PROMISE) : date.start])
        if _PROMISED.search(words) and any(measure.start < date.start < measure.end for measure in planned):
            yield diagnostic("deadline_past", date.start, date.end, deadline=date.text, date=written)


def _before(one: str, other: str) -> bool:
    """Whether a date is over when the other begins; what is told less exactly is given its whole length."""
    size = min(len(one), len(other))
    return one[:size] < other[:size]


def _impossible(body: Body) -> Iterator[Diagnostic]:
    """Dates that no calendar has: 2月30日, 2022年13月."""
    text = body.text
    for i, j in body.regions:
        for match in _MONTH.finditer(text, i, j):
            if _common(text, match):
                continue
            before = _BEFORE_MONTH.search(text, max(i, match.start() - _BEFORE), match.start())
            if before is None or not (before["year"] or match["day"]):
                continue
            month = ordinal(before["month"]) or 0
            day = ordinal(match["day"]) if match["day"] else 1
            # a 29th of February without its year may be one
            year = int(before["year"]) if before["year"] else 2000
            if not (1 <= month <= 12 and day and day <= monthrange(year, month)[1]):
                place = before.start(), match.end()
                yield diagnostic("date_impossible", *body.view.span(*place), text=body.view.surface(*place))


def _common(text: str, match: re.Match[str]) -> bool:
    """Whether a month of one figure is told, and a day that every month has: asked first, since nearly all are such."""
    day = match["day"]
    k = match.start()
    return not text[k - 2 : k].isdigit() and (day is None or len(day) == 1 or (len(day) == 2 and day[0] in "12" and day < "29"))
