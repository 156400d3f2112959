"""The days that a date told to the year, the month or the day stands for."""

from __future__ import annotations

from calendar import monthrange
from datetime import date


def first_day(iso: str | None) -> date | None:
    """The first day of a date told to the year, month or day; None where there is no such day.

    >>> first_day("2021-06")
    datetime.date(2021, 6, 1)
    """
    return _day(iso, last=False)


def last_day(iso: str | None) -> date | None:
    """The last day of a date told to the year, month or day.

    >>> last_day("2024-02")
    datetime.date(2024, 2, 29)
    """
    return _day(iso, last=True)


def _day(iso: str | None, *, last: bool) -> date | None:
    if iso is None:
        return None
    try:
        year, *rest = map(int, iso.split("-"))
        month = rest[0] if rest else 12 if last else 1
        return date(year, month, rest[1] if len(rest) > 1 else monthrange(year, month)[1] if last else 1)
    except ValueError:  # year 0, which the calendar has not, or what is no date in a letter made by hand
        return None
