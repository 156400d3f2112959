"""Numerals that number things, and dates of writing, whole or with eaten characters."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongwen.text.numerals import iso_date, ordinal

DIGITS = "〇一二三四五六七八九"
DATES = st.dates(datetime.date(1950, 1, 1), datetime.date(2099, 12, 31))


def chinese(number: int) -> str:
    tens, ones = divmod(number, 10)
    return ("" if not tens else "十" if tens == 1 else DIGITS[tens] + "十") + (DIGITS[ones] if ones else "")


@given(st.integers(1, 99))
def test_small_numerals_in_words(number: int) -> None:
    assert ordinal(chinese(number)) == number
    assert ordinal(str(number)) == number


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("十", 10),
        ("廿", 20),
        ("廿三", 23),
        ("卅一", 31),
        ("一百零三", 103),
        ("二〇二二", 2022),
        ("二○二二", 2022),
        ("0123", 123),
        ("l2", 12),
        ("1O", 10),
        ("两", 2),
        ("", None),
        ("甲", None),
        ("十甲", None),
        ("3.5", None),
    ],
)
def test_other_numerals(text: str, value: int | None) -> None:
    assert ordinal(text) == value


@given(
    DATES,
    st.sampled_from(["{y}年{m}月{d}日", "{y}-{m}-{d}", "{y}.{m}.{d}", "{y}/{m}/{d}", "{y}年{m:02}月{d:02}日", "{y}年{m}月{d}"]),
)
def test_written_dates(date: datetime.date, form: str) -> None:
    assert iso_date(form.format(y=date.year, m=date.month, d=date.day)) == date.isoformat()


@given(DATES)
def test_dates_in_chinese_numerals(date: datetime.date) -> None:
    year = "".join(DIGITS[int(digit)] for digit in str(date.year))
    assert iso_date(f"{year}年{chinese(date.month)}月{chinese(date.day)}日") == date.isoformat()
    assert iso_date(f"{year}年{chinese(date.month)}月") == date.isoformat()[:7]


def readings(year: int, digits: str) -> set[tuple[int, int]]:
    """Month and day as which digits in a row can be read."""
    cuts = [(digits[:k], digits[k:]) for k in range(1, len(digits))]
    return {
        (int(month), int(day)) for month, day in cuts if month[0] != "0" and len(day) <= 2 and is_date(year, int(month), int(day))
    }


@given(DATES)
def test_eaten_dates_are_recovered_where_one_reading_is_a_date(date: datetime.date) -> None:
    digits = f"{date.month}{date.day}"
    # 200011 may be November as well as the first of January
    sure = len(readings(date.year, digits)) == 1 and digits not in ("11", "12")
    assert iso_date(f"{date.year}{digits}") == (date.isoformat() if sure else str(date.year))


@pytest.mark.parametrize(
    ("text", "iso"), [("2017年821日", "2017-08-21"), ("2021年1022", "2021-10-22"), ("2021年615日", "2021-06-15")]
)
def test_eaten_dates_whose_year_kept_its_mark(text: str, iso: str) -> None:
    assert iso_date(text) == iso


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("20211022", "2021-10-22"),
        ("2017821", "2017-08-21"),
        ("2019615", "2019-06-15"),
        ("2023526", "2023-05-26"),
        ("201759日", "2017-05-09"),
        ("20210102", "2021-01-02"),
        ("2021111", "2021"),
        ("2022年6月", "2022-06"),
        ("2022年6月日", "2022-06"),
        ("二〇二二年六月十日", "2022-06-10"),
        ("2O22年6月l0日", "2022-06-10"),
        ("2024年2月29日", "2024-02-29"),
        ("2023年2月29日", None),
        ("2022年13月1日", None),
        ("2022年6月31日", None),
        ("20211332", None),
        ("X年X月X日", None),
        ("1723年6月1日", None),
        ("第12号", None),
    ],
)
def test_single_dates(text: str, iso: str | None) -> None:
    assert iso_date(text) == iso


def is_date(year: int, month: int, day: int) -> bool:
    try:
        datetime.date(year, month, day)
    except ValueError:
        return False
    return True
