"""The grammar of a quantity: numeral · open end (多、余、几) · multiplier · unit, two of them joined to a range.

Patterns read the folded text. Values are exact decimals with the multiplier folded in: 17.58万人 → 175800.
"""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from ..letter import FigureKind
from ..text.numerals import LONGEST_NUMERAL, amount
from ..text.patterns import Pattern
from .units import Unit, unit_at

# possessive: an unbroken run of digits is read once, whatever follows it
_ARABIC = r"(?:\d|[lI](?=[\dO.]))[\dOlI]*+(?:,\d{3}(?!\d))*+(?:\.[\dOlI]++)?"
# 130万千瓦时, 12百分点: the 千 and the 百 belong to the unit
_THOUSAND = r"千(?![瓦克米伏卡])|百(?!分[点之])"
_HAN = rf"(?:[一二两三四五六七八九十万亿零〇廿]|{_THOUSAND})++(?:点[一二三四五六七八九零〇]++)?"
_NUMERAL = (
    rf"(?P<n>{_ARABIC}(?:[十万亿]|{_THOUSAND}){{0,2}}(?:{_ARABIC}[千百]?万?)?|{_HAN})"
    rf"(?P<open>[多余几来])?(?P<more>(?:[万亿十]|{_THOUSAND}){{0,2}})(?P<also>[多余])?"
)
# 百分之八十, 千分之三, 三分之二
_SHARE = r"(?P<whole>[百千万]|[一二三四五六七八九十\d]{1,3})分之(?P<part>[一二两三四五六七八九十百零点]++|\d[\d.]*+)"

START = Pattern(rf"(?<![\d.+/第])(?:(?<![A-Za-z])|(?![\dlI]))(?:{_SHARE}|{_NUMERAL})")
"""Where a quantity may begin."""
_RANGE = Pattern(rf"[-~至到]{_NUMERAL}")
_LISTED = Pattern(r"、(?P<n>\d)(?![\d.、])")
"""The second of two numbers in a row: 3、4个."""
_AFTER_BOUND = Pattern(_NUMERAL)
_BOUND = Pattern(r"以上|以下|以内")
_ROW = Pattern(
    r"(?P<lead>[一二两三四五六七八九]?十)?(?P<a>[一二两三四五六七八九])(?P<b>[二三四五六七八九])(?P<rest>[十百千万亿]*)"
)
"""Two digits in a row are a range: 三四个, 三五个, 七八十人, 十五六岁."""
_SECONDS = Pattern(r"(?P<n>\d{1,2})(?P<unit>秒|分钟|分)")
_WIDEST_ROW = 2
_RATE_TAILS = ("月", "日", "年", "床")
"""Units of a rate that are none alone: 元/人·月."""
_SMALL = 10


class Quantity(NamedTuple):
    """A quantity that begins where :data:`START` matched.

    Attributes:
        j: where it ends, its unit included.
        value: the exact value; ``top`` the upper end of a range.
        unit: the unit as it stands in the folded text, from ``unit_i`` to ``j``; empty for a fraction.
        kind: what the unit measures.
        opened: whether 多, 余 or 几 stand inside.
        bounded: whether both ends of a range carry 以上 or 以下 and so qualify nothing.
        small: whether the numeral is Chinese and below ten; with ``weak`` units it is often part of a word.
        weak: whether the unit is often part of a word.
    """

    j: int
    value: Decimal
    top: Decimal | None
    unit_i: int
    kind: FigureKind
    opened: bool
    bounded: bool
    small: bool
    weak: bool
    unit: str | None = None


class _Part(NamedTuple):
    """A numeral: where it ends, its value or its two values, and the unit right behind."""

    end: int
    value: Decimal
    top: Decimal | None
    opened: bool
    multiplier: Decimal
    unit: Unit | None

    @property
    def j(self) -> int:
        return self.end + self.unit.length if self.unit else self.end


def quantity(text: str, match: re.Match[str], limit: int) -> Quantity | None:
    """The quantity at a match of :data:`START`; None where no unit follows or the numerals make no range.

    >>> text = "30万至50万元"
    >>> found = quantity(text, START.match(text), len(text))
    >>> str(found.value), str(found.top), text[found.unit_i:found.j]
    ('300000', '500000', '元')
    """
    if match["whole"]:
        return _share(match)
    first = _part(text, match)
    if first is None:
        return None
    small = not any(char.isdigit() for char in match["n"]) and first.value < _SMALL
    second, bounded = _upper(text, first, limit)
    last = second or first
    if last.unit is None:
        return None
    value, top = first.value, first.top
    if second is not None:
        top = second.value
        if first.unit is None and first.multiplier == 1 and value * second.multiplier <= top:
            # 30-50万元: the multiplier is that of both
            value *= second.multiplier
        if top <= value and first.unit in (None, second.unit):
            return None
    end, kind = _rate(text, last, limit)
    opened = first.opened or last.opened
    found = Quantity(end, value, top, last.end, kind, opened, bounded, small, last.unit.weak)
    timed = top is None and match["n"][0].isdigit() and text.startswith(("分", "小时"), last.end)
    return _with_seconds(text, found) if timed else found


def _part(text: str, match: re.Match[str]) -> _Part | None:
    numeral, opened, more, also = match["n"], match["open"], match["more"], match["also"]
    end = match.end()
    unit = unit_at(text, end)
    row = _ROW.fullmatch(numeral) if len(numeral) <= LONGEST_NUMERAL else None
    if row and not more:
        return _row(end, row, unit)
    if opened and unit is None and not also and not more:
        # 3多功能: the open end belongs to what follows
        return None
    value = amount(numeral + more)
    return _Part(end, value, None, bool(opened or also), _multiplier(numeral + more), unit) if value is not None else None


def _row(end: int, row: re.Match[str], unit: Unit | None) -> _Part | None:
    low, high = amount(row["a"]), amount(row["b"])
    if unit is None or low is None or high is None or not 0 < high - low <= _WIDEST_ROW:
        return None
    base = (amount(row["lead"]) if row["lead"] else None) or Decimal(0)
    factor = _multiplier(row["rest"])
    return _Part(end, (base + low) * factor, (base + high) * factor, False, factor, unit)


def _multiplier(numeral: str) -> Decimal:
    """What the numeral's last characters multiply by: 30万 → 10000."""
    factor = Decimal(1)
    for char in reversed(numeral):
        if char not in "十百千万亿":
            break
        factor *= amount(char) or 1
    return factor


def _upper(text: str, first: _Part, limit: int) -> tuple[_Part | None, bool]:
    """The upper end of a range, and whether its ends are told by 以上 and 以下: 2倍以上5倍以下."""
    if first.top is not None:
        return None, False
    bound = _BOUND.match(text, first.j, limit) if first.unit else None
    if bound:
        match = _AFTER_BOUND.match(text, bound.end(), limit)
    elif text[first.j : first.j + 1] == "、" and first.unit is None:
        match = _LISTED.match(text, first.j, limit)
        unit = unit_at(text, match.end()) if match else None
        value = amount(match["n"]) if match else None
        if match and unit and value is not None and value - first.value == 1:
            return _Part(match.end(), value, None, False, Decimal(1), unit), False
        return None, False
    else:
        match = _RANGE.match(text, first.j, limit)
    second = _part(text, match) if match else None
    if second is None or second.unit is None or second.top is not None:
        return None, False
    if first.unit is not None and first.unit[:2] != second.unit[:2]:
        return None, False
    return second, bound is not None


def _rate(text: str, part: _Part, limit: int) -> tuple[int, FigureKind]:
    """Where the unit ends, and its kind: 元/亩·年 is a rate."""
    end = part.j
    kind = part.unit.kind if part.unit else "other"
    while end < limit and text[end] in "/·":
        if text[end] == "·" and kind != "rate":
            break
        under = unit_at(text, end + 1)
        if under is not None:
            end += 1 + under.length
        elif text.startswith(_RATE_TAILS, end + 1):
            end += 2
        else:
            break
        kind = "rate"
    return end, kind


def _with_seconds(text: str, found: Quantity) -> Quantity:
    """2分23秒 → 143秒, 1小时30分钟 → 90分钟: the smallest unit counts."""
    rest = _SECONDS.match(text, found.j)
    if rest is None:
        return found
    value = found.value * 60 + Decimal(rest["n"])
    return found._replace(j=rest.end(), value=value, unit=rest["unit"], kind="duration")


def _share(match: re.Match[str]) -> Quantity | None:
    part, whole = amount(match["part"]), match["whole"]
    if part is None:
        return None
    if whole in ("百", "100", "千"):
        sign = "‰" if whole == "千" else "%"
        return Quantity(match.end(), part, None, match.end(), "percent", False, False, False, False, sign)
    under = amount(whole)
    if not under or part >= under:
        return None
    value = (part / under).quantize(Decimal("0.0001"), ROUND_HALF_UP)
    return Quantity(match.end(), value, None, match.end(), "other", False, False, False, False, "")
