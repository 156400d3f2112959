"""Dates and periods of the body: absolute, partial, plan periods, and relative ones resolved against the date of writing."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, NamedTuple

from ..elements.evidence import evidence
from ..letter import DateMention
from ..text.folding import fold
from ..text.numerals import iso_date, month_days, ordinal
from ..text.patterns import Pattern
from .body import Body

_Y = r"(?:[12][\dOo]{3}|[一二][〇零OoО0九八一二三四五六七]{3})"
_M = r"(?:[01l]?\d|[lI]|十[一二]?|[一二三四五六七八九])"
_D = r"(?:[0-3l]?[\dlIO]|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九]|廿[一二三四五六七八九]?)"
_TO = r"(?:起)?[-~至到](?:了)?"
_THIS = r"今年|本年度?|去年|明年|前年|后年|上年度?|上一?年度|当年|同年|次年|翌年|(?:本月|上月|上个月|下月|下个月|当月|同月|次月)(?:[上中下]旬)?"
_PART = r"上旬|中旬|下旬|底|末|初"


def _point(n: str) -> str:
    """A point in time: year or a word for it, then half, quarter, month and day, or an end of it; groups carry the suffix ``n``."""
    return rf"""
      (?: (?P<y{n}>(?:(?<!\d)|(?<=[^\d.]\d)|(?<=[^\d.]\d\d)(?=20)){_Y}) (?:学?年度?+(?!第\d+号)|(?={_TO}{_Y}(?:学?年))|(?<=19\d\d|20\d\d)(?=\d{{1,2}}月)) | (?P<two{n}>(?<!\d)[012]\d)年(?=底|以来|末|初|{_M}月) | (?P<rel{n}>{_THIS}) )?
      (?: (?P<half{n}>[上下]半年) | 前(?P<front{n}>[一二三四五六七八九十\d]{{1,2}})(?P<fronts{n}>个月|季度) | 第?(?P<q{n}>[一二三四1-4])(?:季度(?P<qend{n}>末|底)?|(?={_TO}[一二三四1-4]季度))
        | (?P<m{n}>(?:(?<!\d)(?<!\d\.)|(?<=19\d\d|20\d\d)){_M}) (?:月份?|(?={_TO}{_M}月)) (?: (?P<part{n}>{_PART}) | (?P<d{n}>{_D})(?:日|号(?![楼线文])|(?={_TO}{_D}日)|(?<=\d)(?=[,。;、)前])) )?
        | (?P<bare{n}>(?<!\d){_D})日
        | (?P<end{n}>年底|年末|年初|年内|年中|月底|月末|月初|月内|底|末|初(?!步|期|中|级|心)|内(?=[，,。；;、]|[\u3400-\u9fff])|同期) )?
    """


_DATE = Pattern(
    rf"""
    (?P<plan>“?(?P<plan_n>十?[一二三四五六七八九])五”?(?P<plan_tail>期间|时期|以来|规划期|规划期间|末|期末))
    | (?P<decade>(?:(?P<century>上世纪|20世纪|二十世纪)?(?P<tens>[1-9]0|[一二三四五六七八九]十)年代))
    | (?<![\d.])(?P<ny>(?:19|20)\d\d)(?P<sep>[-./])(?P<nm>[01]?\d)(?P=sep)(?P<nd>[0-3]?\d)(?!\d)日?
    | (?<![\d.])(?P<cut>(?:19|20)\d\d-(?:0?[1-9]|1[0-2]))-(?=[前底初末以]|[\u3400-\u9fff])
    | (?<![\dA-Za-z-])(?P<run>(?:19|20)\d{{6}}(?![\d元万亿]|[人户亩吨个株米家只台套件张本份]|平方|公[里斤顷])|(?:19|20)\d\d年?\d{{1,4}}日)
    | (?P<same>(?<!至)[当同次翌]日(?!常|报|凌晨))
    | (?:(?<=[,。;:、(和在到])(?P<eaten>\d{{3,4}})日(?!前)|(?<=[于自从至])(?P<eaten2>3[2-9]|[4-9]\d|\d{{3,4}})日)(?!内|以内|的|[-至]\d)
    | (?!{_TO}|以来) (?P<point>{_point("")}) (?: {_TO} {_point("2")} )? (?P<since>以来)?
    """,
    re.VERBOSE,
)
_TRIGGER = Pattern(r"[年月日季]|五”?(?:期|时|以|规|末)|(?:19|20)\d\d[-./\d]")
# what may stand before 年, 月, 日, 季: 十一月, 今年, 上半年, 当月, 第一季度; 年底 and 月底 may follow anything
_MARKS = frozenset("年月日季")
_ENDS = frozenset(fold("底末初内"))
_BEFORE_MARK = frozenset(fold("0123456789OolI〇零○О一二三四五六七八九十廿今本去明前后上当同次翌半两学"))
_REGISTERED = Pattern(r"(?:电话|热线|编号|号码|编码|账号|卡号)[:为是]?$")
_EVERY = Pattern(r"(?:每|逐|历)(?:个?年)?(?:的)?$")
_NUMBER = Pattern(r"第?[\d一二三四五六七八九十]+号")
_CARRIED = Pattern(r"[、,和及至到与]$|(?:于|在|自|从|每月)$")
"""What must stand before a day without month: 3月5日、20日; 限期15日整改 is a term."""
_DURATION = Pattern(r"(?:近|约|共|满|每|第|前|后|过去|连续|长达|这|那|各)$")
_PLANNED = Pattern(r"[前底]|将|拟|预计|计划|力争|争取|打算|准备|届时|完成|开始|起|截止|之后|到期|开学|召开|举行|至\d")
_PLAN_BEFORE, _PLAN_BEHIND = 12, 8
_SAME = 200
"""Characters from a day to the 当日 or 次日 that means it."""
_LAST = fold("底末")
_SHIFT = {"今": 0, "本": 0, "去": -1, "明": 1, "前": -2, "后": 2}
_NEAR_SHIFT = {"上": -1, "当": 0, "同": 0, "次": 1, "翌": 1}
_MONTH_SHIFT = {"本": 0, "上": -1, "下": 1}


class Mention(NamedTuple):
    """A date in the view: its span, what it resolves to, and how it was told."""

    i: int
    j: int
    iso: str | None
    iso_end: str | None
    kind: Literal["date", "period", "relative"]
    sure: float


@dataclass
class _Context:
    """What earlier dates lend to later ones: year and month last named in the sentence, and in the paragraph."""

    written: str | None
    year: int | None = None
    month: int | None = None
    sentence: int = -1
    paragraph: int = -1
    near: int | None = None
    last: int | None = None
    last_month: int | None = None
    head: bool = False
    day: str | None = None
    day_at: int = 0

    def move(self, sentence: int, paragraph: int) -> None:
        if sentence != self.sentence:
            self.sentence, self.year, self.month = sentence, None, None
        if paragraph != self.paragraph:
            self.paragraph, self.near = paragraph, None

    @property
    def now(self) -> int | None:
        return int(self.written[:4]) if self.written else None

    @property
    def now_month(self) -> int | None:
        return int(self.written[5:7]) if self.written and len(self.written) >= 7 else None

    def name(self, year: int | None, month: int | None) -> None:
        if year is not None:
            if year != self.year:
                self.month = None
            self.year = self.near = self.last = year
        if month is not None:
            self.month = self.last_month = month


def find_dates(body: Body, text: str) -> list[Mention]:
    """Every date and period of the body; ``text`` is the folded text with titles and document numbers set aside."""
    found: list[Mention] = []
    context = _Context(body.written)
    for i, j in body.regions:
        at = i
        for trigger in _TRIGGER.finditer(text, i, j):
            k = trigger.start()
            if k < at or (text[k] in _MARKS and text[k - 1] not in _BEFORE_MARK and text[k + 1 : k + 2] not in _ENDS):
                continue
            # a mention begins at most 14 characters before the first of its marks: 二〇二二年十二月…
            a = max(at, trigger.start() - 12)
            at = trigger.end()
            for match in _DATE.finditer(text, a, j):
                if match.end() == match.start():
                    if match.start() > trigger.start():
                        break
                    continue
                if match.start() > trigger.end():
                    break
                mention = _read(body, text, match, context)
                if mention:
                    found.append(mention)
                    whole = mention.iso_end or mention.iso
                    if whole and len(whole) == 10:
                        context.day, context.day_at = whole, mention.j
                    at = max(at, mention.j)
                if match.end() >= trigger.end():
                    at = max(at, match.end())
                    break
    return found


def dates(body: Body, mentions: list[Mention]) -> tuple[DateMention, ...]:
    """The mentions as elements of the letter."""
    frame, view = body.frame, body.view
    return tuple(
        DateMention(**evidence(view, m.i, m.j, frame.probability(m.i) * m.sure), iso=m.iso, iso_end=m.iso_end, kind=m.kind)
        for m in mentions
    )


def _read(body: Body, text: str, match: re.Match[str], context: _Context) -> Mention | None:
    i, j = match.span()
    paragraph = body.paragraph(i)
    begin = body.sentence(i)[0]
    context.move(begin, paragraph[0] if paragraph else -1)
    context.head = i - body.clause(i)[0] <= 1
    if match["plan"]:
        n = ordinal(match["plan_n"]) or 0
        if n < 6:
            return None
        begin = 1981 + 5 * (n - 6)
        if match["plan_tail"] in (fold("末"), fold("期末")):
            return Mention(i, j, str(begin + 4), None, "date", 0.95)
        return Mention(i, j, str(begin), str(begin + 4), "period", 0.97)
    if match["same"]:
        # 3月5日送达，次日复工: the day last named, not far before
        if context.day is None or i - context.day_at > _SAME:
            return None
        day = date.fromisoformat(context.day) + timedelta(days=match["same"][0] in "次翌")
        return Mention(i, j, day.isoformat(), None, "relative", 0.9)
    if match["decade"]:
        tens = ordinal(match["tens"]) or 0
        begin = (1900 if match["century"] or tens >= 50 else 2000) + tens
        return Mention(i, j, str(begin), str(begin + 9), "period", 0.9)
    if match["ny"]:
        iso = _iso(int(match["ny"]), int(match["nm"]), int(match["nd"]))
        context.name(int(match["ny"]), int(match["nm"]))
        return Mention(i, j, iso, None, "date", 0.95) if iso else None
    if match["cut"]:
        # 2017-10-前完成: a mirror swapped 年 and 月 for dashes
        named = [int(part) for part in match["cut"].split("-")]
        context.name(named[0], named[1])
        return Mention(i, match.end("cut"), _iso(named[0], named[1], None), None, "date", 0.6)
    if match["run"]:
        if _REGISTERED.search(text, max(0, i - 6), i):
            return None
        iso = iso_date(match["run"])
        return Mention(i, j, iso, None, "date", 0.6) if iso else None
    if match["eaten"] or match["eaten2"]:
        # 317日: 3月17日 where no other reading is a day
        days = month_days(match["eaten"] or match["eaten2"])
        year = context.year or context.now or context.last
        return Mention(i, j, _iso(year, *days[0]), None, "date", 0.6) if year and len(days) == 1 else None
    if not _worth(text, match):
        return None
    start = _resolve(match, "", context)
    end = _resolve(match, "2", context) if any(match[g + "2"] for g in _GROUPS) else None
    if start is None:
        return None
    iso, iso_end, relative = start
    if _EVERY.search(text, max(0, i - 4), i) and not match["y"]:
        iso = iso_end = None
    if end is not None:
        iso_end = end[1] or end[0]
        relative |= end[2]
        if iso and iso_end and iso_end < iso[: len(iso_end)]:
            return None
        if match["y2"] or match["y"]:
            # a period names no single year for what follows
            context.year = context.near = None
        if iso is None:
            # whose beginning is not known has no end
            iso_end = None
    else:
        # 4月份到D市: nothing that is a date follows
        j = match.end("since") if match["since"] else match.end("point")
    kind: Literal["date", "period", "relative"] = "relative" if relative else "period" if iso_end or match["since"] else "date"
    return Mention(i, j, iso, iso_end, kind, 0.97 if match["y"] else 0.93)


_GROUPS = ("y", "two", "rel", "half", "front", "q", "m", "bare", "end")


def _worth(text: str, match: re.Match[str]) -> bool:
    """Whether the words are a date at all: a lone 底, 内 or 15日 is none."""
    i, j = match.span()
    if match["y"] or match["rel"] or match["two"]:
        return not (match["two"] and _DURATION.search(text, max(0, i - 4), i))
    if match["half"] or match["q"]:
        return True
    if match["front"]:
        return match["fronts"] == "季度"
    if match["m"]:
        # 3月 but not 1—2月龄, 第三月
        return not text.startswith(("龄", "均", "票", "嫂"), j) and text[i - 1 : i] != "第"
    if match["bare"]:
        return _CARRIED.search(text, max(0, i - 2), i) is not None and not text.startswith(("内", "前", "制", "工作"), j)
    if match["end"]:
        end = match["end"]
        return (
            len(end) == 2
            and text[i - 1 : i] != "个"
            and not (end == "年内" and text[i - 1 : i] in ("个", "两", "三", "五", "一", "几", "近", "多"))
            and not (i and (text[i - 1].isdigit() or text[i - 1] in "一二两三四五六七八九十几多每"))
            and end not in ("年中", "同期")
        )
    return False


def _resolve(match: re.Match[str], n: str, context: _Context) -> tuple[str | None, str | None, bool] | None:
    """ISO of one point, its end where it is a period itself, and whether it was told relative to another date."""
    year, month, relative = _year_month(match, n, context)
    if match["half" + n]:
        if year is None:
            return None, None, True
        first = match["half" + n][0] == "上"
        return f"{year}-{'01' if first else '07'}", f"{year}-{'06' if first else '12'}", relative
    if match["front" + n]:
        # 前三季度, 前10个月
        count = (ordinal(match["front" + n]) or 0) * (3 if match["fronts" + n] == "季度" else 1)
        if year is None or not 1 <= count <= 12:
            return None
        return f"{year}-01", f"{year}-{count:02d}", relative
    if match["q" + n]:
        quarter = ordinal(match["q" + n]) or 0
        if year is None:
            return None, None, True
        if match["qend" + n]:
            return _iso(year, 3 * quarter, monthrange(year, 3 * quarter)[1]), None, relative
        return f"{year}-{3 * quarter - 2:02d}", f"{year}-{3 * quarter:02d}", relative
    day = match["d" + n] or match["bare" + n]
    if match["m" + n] or match["bare" + n] or (month is not None and "月" in (match["rel" + n] or "")):
        if month is None or not 1 <= month <= 12:
            return None
        context.name(year, month)
        number = ordinal(day) if day else None
        if year is None:
            return None, None, True
        part = match["part" + n] or (match["end" + n] or "")[-1:]
        if part and part in _LAST:
            number = monthrange(year, month)[1]
        iso = _iso(year, month, number)
        return (iso, None, relative) if iso else None
    end = match["end" + n]
    if year is None:
        return None, None, True
    context.name(year, None)
    if end and end[-1] in _LAST:
        if end[0] == "月":
            month = context.month or context.now_month
            return (_iso(year, month, monthrange(year, month)[1]), None, relative) if month else None
        return f"{year}-12-31", None, relative
    if end and end[0] == "月":
        month = context.month or context.now_month
        return (f"{year}-{month:02d}", None, relative) if month else None
    return str(year), None, relative


def _year_month(match: re.Match[str], n: str, context: _Context) -> tuple[int | None, int | None, bool]:
    month = ordinal(match["m" + n]) if match["m" + n] else None
    word = match["rel" + n]
    if match["y" + n]:
        return ordinal(match["y" + n]), month, False
    if match["two" + n]:
        return 2000 + int(match["two" + n]), month, False
    if word:
        if "月" in word:
            base_year, base_month = context.now, context.now_month
            if word[0] in "当同次":
                base_year, base_month = (
                    context.year or context.near or context.last or context.now,
                    context.month or context.last_month,
                )
            if base_year is None or base_month is None:
                return base_year, None, True
            shift = base_month - 1 + _MONTH_SHIFT.get(word[0], 1 if word[0] == "次" else 0)
            return base_year + shift // 12, shift % 12 + 1, True
        if word[0] in _NEAR_SHIFT:
            # 未列入当年计划 tells no year unless one stands in its sentence, or the one before
            base = (
                context.year or (context.near if context.head else None) if word[0] in "当同次翌" else context.near or context.now
            )
            return (base + _NEAR_SHIFT[word[0]] if base is not None else None), month, True
        now = context.now
        return (now + _SHIFT[word[0]] if now is not None else None), month, True
    if match["bare" + n]:
        month = context.month
    # 2024年3月开工，10月底前完工: a year named in the sentence holds on
    year = context.year or context.now or context.last
    day = ordinal(match["d" + n]) if match["d" + n] else None
    if (
        year is not None
        and not context.year
        and year == context.now
        and month
        and day
        and _is_past(match, f"{year}-{month:02d}-{day:02d}", context)
    ):
        year -= 1
    return year, month, match["end" + n] is not None and not match["m" + n]


def _is_past(match: re.Match[str], iso: str, context: _Context) -> bool:
    """Whether a day that would lie behind the letter's own is one of the year before: 11月9日下达 in a letter of January.

    Not what is planned (11月9日前完成), nor a period.
    """
    if not context.written or len(context.written) < 10 or iso <= context.written or any(match[g + "2"] for g in _GROUPS):
        return False
    return _PLANNED.search(match.string, max(0, match.start() - _PLAN_BEFORE), match.end() + _PLAN_BEHIND) is None


def _iso(year: int, month: int | None, day: int | None) -> str | None:
    if month is None:
        return str(year)
    if not 1 <= month <= 12 or not 1900 <= year <= 2199:
        return None
    if day is None:
        return f"{year}-{month:02d}"
    return f"{year}-{month:02d}-{day:02d}" if 1 <= day <= monthrange(year, month)[1] else None
