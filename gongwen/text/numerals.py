"""Numerals: Chinese and Arabic, as they number things and as they count them; and dates written with them."""

from __future__ import annotations

from decimal import Decimal, localcontext

from .patterns import Pattern

_DIGIT = {
    char: value
    for value, chars in enumerate(
        ("〇零○OoО0", "一壹1", "二两贰2", "三叁3", "四肆4", "五伍5", "六陆6", "七柒7", "八捌8", "九玖9")
    )
    for char in chars
}
_DIGIT |= {"l": 1, "I": 1}
_TENS = {"十": 10, "百": 100, "廿": 20, "卅": 30}


def ordinal(text: str) -> int | None:
    """Value of a small numeral: 十二, 二十一, 廿三, 一百零三, 12, 二〇二二 (digits in a row). None where it is none.

    >>> ordinal("十二"), ordinal("二十"), ordinal("廿三"), ordinal("一百零三"), ordinal("12")
    (12, 20, 23, 103, 12)
    """
    if not text:
        return None
    if all(char in _DIGIT for char in text):
        return int("".join(str(_DIGIT[char]) for char in text))
    total, digit = 0, 0
    for char in text:
        if char in _DIGIT:
            digit = _DIGIT[char]
        elif char in ("廿", "卅"):
            total += _TENS[char]
            digit = 0
        elif char in _TENS:
            total += max(digit, 1) * _TENS[char]
            digit = 0
        else:
            return None
    return total + digit


_FULL = Pattern(
    r"(?P<y>[\d〇零一二三四五六七八九OoОlI]{4})(?P<sep>[年\-./])(?P<m>[\d一二三四五六七八九十OolI]{1,3})(?!日)(?:[月\-./](?P<d>[\d一二三四五六七八九十廿卅OolI]{1,3})日?)?"
)
_RUN = Pattern(r"(?P<y>(?:19|20)\d\d)(?:年?(?P<rest>\d{2,4})|(?P<m>\d{1,2})月(?P<d>\d{1,2}))日?")


def iso_date(text: str) -> str | None:
    """ISO 8601 of a written date on the folded text: 2022年6月10日, 二〇二二年六月十日, 2022.6.10, 2022年6月.

    A date whose 年 and 月 fell out (20211022) is recovered where only one reading is a date; where two are, the year alone is told.

    >>> iso_date("2022年6月10日"), iso_date("二〇二二年六月"), iso_date("20211022"), iso_date("20226月10日"), iso_date("2021111")
    ('2022-06-10', '2022-06', '2021-10-22', '2022-06-10', '2021')
    """
    match = _FULL.match(text)
    if match and (match["d"] or match["sep"] != "年" or text.startswith("月", match.end())):
        year, month = ordinal(match["y"]), ordinal(match["m"])
        day = ordinal(match["d"]) if match["d"] else None
        if year is None or month is None or not _valid(year, month, day):
            return None
        return f"{year:04d}-{month:02d}" + (f"-{day:02d}" if day else "")
    match = _RUN.fullmatch(text)
    if not match:
        return None
    year, rest = int(match["y"]), match["rest"]
    if rest is None:
        month, day = int(match["m"]), int(match["d"])
        return f"{year:04d}-{month:02d}-{day:02d}" if _valid(year, month, day) else None
    found = month_days(rest, year)
    # 200011 may be November as well as the first of January, unless 日 stands behind
    month_only = len(rest) == 2 and 1 <= int(rest) <= 12 and not text.endswith("日")
    if len(found) == 1 and not month_only:
        month, day = found[0]
        return f"{year:04d}-{month:02d}-{day:02d}"
    return f"{year:04d}" if found else None


def month_days(run: str, year: int = 2000) -> list[tuple[int, int]]:
    """Months and days that a run of two to four digits may stand for, the 月 between them lost.

    >>> month_days("317"), month_days("1022"), month_days("111"), month_days("180")
    ([(3, 17)], [(10, 22)], [(1, 11), (11, 1)], [])
    """
    splits = [(run[:k], run[k:]) for k in (1, 2) if 1 <= len(run) - k <= 2 and not (k == 1 and run[0] == "0")]
    found = [(int(month), int(day)) for month, day in splits]
    return [(month, day) for month, day in found if _valid(year, month, day)]


def _valid(year: int, month: int, day: int | None) -> bool:
    last = (31, 29 if year % 4 == 0 and (year % 100 or year % 400 == 0) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    return 1900 <= year <= 2100 and 1 <= month <= 12 and (day is None or 1 <= day <= last[month - 1])


LONGEST_NUMERAL, _DIGITS = 24, 64
"""Characters of the longest numeral that is a quantity, and the digits its value is reckoned with: it stays exact."""
_MULTIPLIERS = {"十": 10, "百": 100, "千": 1000, "万": 10_000, "亿": 100_000_000}
_ARABIC = Pattern(r"[\dOlI]+(?:\.[\dOlI]+)?")
_READ_AS = str.maketrans("OlI", "011")
_FEW = str.maketrans({char: str(value) for char, value in _DIGIT.items()})


def amount(text: str) -> Decimal | None:
    """Exact value of a quantity on the folded text: Arabic, Chinese or mixed, multipliers folded in. None where it is none.

    >>> [plain(amount(text)) for text in ("17.58万", "1亿3千万", "一千二百", "十二点五", "1,036", "两", "百")]
    ['175800', '130000000', '1200', '12.5', '1036', '2', '100']
    """
    text = text.replace(",", "")
    if not text or len(text) > LONGEST_NUMERAL:
        return None
    with localcontext(prec=_DIGITS):
        return _amount(text)


def _amount(text: str) -> Decimal | None:
    if "点" in text:
        whole, _, part = text.partition("点")
        left = _amount(whole)
        if left is None or not part or any(char not in _DIGIT for char in part):
            return None
        return left + Decimal("0." + part.translate(_FEW))
    total, section, number = Decimal(0), Decimal(0), None
    k = 0
    while k < len(text):
        arabic = _ARABIC.match(text, k)
        if arabic:
            if number is not None:
                return None
            number = Decimal(arabic[0].translate(_READ_AS))
            k = arabic.end()
            continue
        char = text[k]
        k += 1
        if char in ("廿", "卅"):
            section += _TENS[char]
        elif char in _DIGIT:
            if number is not None and number != 0:
                return None
            number = Decimal(_DIGIT[char])
        elif char in ("十", "百", "千"):
            section += (Decimal(1) if number is None else number) * _MULTIPLIERS[char]
            number = None
        elif char == "万":
            total += (section + (number or 0) or Decimal(1)) * _MULTIPLIERS[char]
            section, number = Decimal(0), None
        elif char == "亿":
            total = (total + section + (number or 0) or Decimal(1)) * _MULTIPLIERS[char]
            section, number = Decimal(0), None
        else:
            return None
    return total + section + (number or 0)


def plain(value: Decimal) -> str:
    """A decimal in plain notation without trailing zeros.

    >>> plain(Decimal("1.20E+3")), plain(Decimal("12.50"))
    ('1200', '12.5')
    """
    written = format(value, "f")
    return written.rstrip("0").rstrip(".") if "." in written else written
