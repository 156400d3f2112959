"""Figures: a numeral with its unit that says how many or how much, and what only looks like one.

The grammar of quantities reads it, tables refuse ordinals, names and clock times, neighbours tell its qualifier and its change.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from ..elements.evidence import evidence
from ..letter import Figure, FigureKind
from ..text.numerals import plain
from ..text.patterns import Pattern
from .body import MASK, Body, masked
from .changes import Change, Stated, change
from .qualifiers import Qualifier, qualifier
from .quantities import START, Quantity, quantity
from .units import lookalikes


class LookAlike(NamedTuple):
    """Numerals that count nothing wherever they stand: a name, the pattern, and an example."""

    name: str
    pattern: Pattern
    example: str


LOOK_ALIKES = (
    LookAlike("stake of a road", Pattern(r"[Kk]\d++\+\d+|(?<!\d)\d++\+\d+"), "K3+200至K9+800段"),
    LookAlike("formula of a name", Pattern(r"(?<!\d)\d++\+[XxNn]|“[^”]{0,4}\d\+[^”]{1,8}”"), "“1+10+X”枢纽"),
    LookAlike("model, road, highway", Pattern(r"[A-HJ-NP-Za-km-z]\d[A-Za-z0-9+.-]*+"), "G108线, AB12型"),
    LookAlike("generation of a network", Pattern(r"[2-6]G(?![Bb])"), "5G网络"),
    LookAlike("list marker", Pattern(r"(?<![\d.])\d{1,2}\.(?=20\d\d年)"), "1.2024年底前完成"),
    LookAlike("clock time", Pattern(r"\d{1,2}时\d{1,2}分(?:\d{1,2}秒)?|\d{1,2}:\d{2}"), "16时06分, 8:30"),
    LookAlike("ratio", Pattern(r"(?<![\d.])[\d.]++:[\d.]++"), "师生比1:12.5"),
    LookAlike(
        "numbered house",
        Pattern(
            r"(?<!\d)\d{1,4}(?:[栋幢号]楼?\d{1,4}(?:单元|室|号|层)|[-~至、]\d{1,4}[栋幢]|[栋幢][、,和]?(?:\d{1,4}[栋幢][、,和]?){1,40})"
        ),
        "3栋2单元, 14-27栋, 10栋11栋",
    ),
    LookAlike(
        "ordinal", Pattern(r"第[一二三四五六七八九十百零\d]+(?:[、-][一二三四五六七八九十百零\d]+)*"), "第十七届, 第3、4条"
    ),
)
# a search for one character class is quick; the grammar is tried where it hits
_NUMERAL = Pattern(r"[\dlI一二两三四五六七八九十百千万亿廿]")
# 百姓, 万元 are words; 百余家, 近百家, 上千人 count
_BARE = frozenset(("百", "千", "万", "亿", "十万", "百万", "千万"))
_OPENS_BARE = ("近", "上", "逾", "超", "过", "约")
_GRADES, _GRADE = ("初", "高"), ("一", "二", "三")
_NO_VALUE = ("几", "数", "好")
# words with which even a weak unit counts: 组织四期培训班, 共分二期
_COUNTED = Pattern(r"(?:组织|举办|开展|举行|召开|培训|分|共)$")
_PEOPLE = Pattern(r"(?:人大|政协|区|市|县|省)?(?:代表|委员)")
# a time or a length as a name: 24小时自助, 15分钟生活圈
_ROUND_THE_CLOCK = Pattern(
    r"(?:全天候)?(?:自助|热线|值班|值守|营业|不间断|不打烊|服务|在线|开放|监控|监测|接听|受理|巡逻|巡查|应急|便民|政务)"
)
_CIRCLE = Pattern(r"[\u3400-\u9fff“”\"]{0,10}圈")
_CIRCLES = ("分钟", "公里", "小时")
_LONGEST_NAME = 10
_CLAUSE = 60
"""Characters of its clause looked at before a figure."""
_FORMAL = frozenset("壹贰叁肆柒捌玖")
"""Numerals of deeds and receipts: written so, even one is counted (房屋壹栋)."""
_PLACE = Pattern(r"(?:小区|社区|宿舍|公寓|花园|家园|[苑园府庭湾郡墅])$")
"""A place before a numbered house: 水运公司宿舍3栋."""
_CLASSES = 200
"""Characters back to the first of several classes."""
_TERM_BEHIND = ("内", "之内", "以内", "以上", "前", "后", "的", "整改", "答复")
_TERM_BEFORE = ("限期", "期限", "期限为", "为", "满", "达", "共", "每", "提前", "超过", "不少于", "不超过", "届满")


class Found(NamedTuple):
    """A figure in the view, before its subject is known."""

    i: int
    j: int
    value: Decimal
    value_max: Decimal | None
    unit: str
    kind: FigureKind
    qualifier: Qualifier | None
    change: Change | None
    sure: float


def find_figures(body: Body, text: str) -> list[Found]:
    """Every figure of the body. ``text``: the folded text with titles, document numbers and dates set aside."""
    text = masked(text, (m.span() for i, j in body.regions for like in LOOK_ALIKES for m in like.pattern.finditer(text, i, j)))
    found: list[Found] = []
    stated: list[Stated] = []
    for i, j in body.regions:
        at = i
        for hit in _NUMERAL.finditer(text, i, j):
            k = hit.start()
            if k < at:
                continue
            # no numeral runs on into the next paragraph or its marker
            n = bisect_right(body.starts, k)
            limit = min(j, body.starts[n]) if n < len(body.starts) else j
            match = START.match(text, k, limit)
            if match is None:
                continue
            at = match.end("n") if match["n"] else match.end()
            word = _word(text, match, i)
            if word:
                at = k + word
            read = None if word else quantity(text, match, limit)
            if read is None:
                continue
            unit = read.unit if read.unit is not None else "".join(body.view.surface(read.unit_i, read.j).split())
            formal = body.view.source[body.view.at(k)] in _FORMAL
            if not formal and _is_refused(text, k, read, unit, i):
                continue
            begin = max(body.clause(k)[0], k - _CLAUSE)
            told = change(text, begin, Stated(k, read.j, read.kind, None), stated)
            stated.append(Stated(k, read.j, read.kind, told))
            # 五元以上五十元以下 is a range, its bounds qualify nothing
            opened = read.opened or (match["n"] in _BARE and text[k - 1] == "上")
            how = None if read.bounded else qualifier(text, begin, k, read.j, opened=opened, kind=read.kind)
            sure = 0.95 if read.small else 0.985
            found.append(Found(k, read.j, read.value, read.top, unit, read.kind, how, told, sure))
            at = max(at, read.j)
    return found


def figures(body: Body, found: Sequence[tuple[Found, tuple[int, int] | None]]) -> tuple[Figure, ...]:
    """The figures as elements of the letter, each with the span of its subject."""
    view, frame = body.view, body.frame
    return tuple(
        Figure(
            **evidence(view, f.i, f.j, frame.probability(f.i) * f.sure),
            value=plain(f.value),
            value_max=plain(f.value_max) if f.value_max is not None else None,
            unit=f.unit,
            qualifier=f.qualifier,
            change=f.change,
            kind=f.kind,
            subject=view.surface(*subject) if subject else None,
        )
        for f, subject in found
    )


def _word(text: str, match: re.Match[str], begin: int) -> int:
    """Length of the word that counts nothing and begins with the numeral (一老一小, 百日, 几十); 0 where it counts."""
    k, numeral = match.start(), match["n"]
    for word in lookalikes().get(text[k], ()):
        if text.startswith(word, k):
            return len(word)
    if numeral is None:
        return 0
    before = text[k - 1] if k > begin else ""
    valueless = before in _NO_VALUE and numeral[0] in "十百千万亿"
    grade = before in _GRADES and numeral in _GRADE
    bare = numeral in _BARE and not (match["open"] or match["also"] or before in _OPENS_BARE)
    return len(numeral) if valueless or grade or bare else 0


def _is_refused(text: str, k: int, read: Quantity, unit: str, begin: int) -> bool:
    """Whether what was read as a quantity is part of a name, a time or a rank."""
    behind = text[read.j : read.j + 1]
    before = text[k - 1 : k] if k > begin else ""
    if read.small and read.top is None and read.value == 1:
        # 一 in 一个, 一批 is indefinite
        return True
    if read.small and text[k : k + 1] == "二" and read.unit_i == k + 1 and read.kind == "count":
        # two things are 两; 二期, 二类 is the second one, unless told apart: 共分二期
        return _COUNTED.search(text, max(begin, k - 3), k) is None
    if unit == "类" and read.small and "一类" in text[max(begin, k - _CLASSES) : k]:
        # 一类为…；二类为…: classes by their number
        return _COUNTED.search(text, max(begin, k - 3), k) is None
    if unit == "栋" and _PLACE.search(text, max(begin, k - 4), k):
        return True
    if read.weak and text[k] in "lI":
        # I1区 is a name
        return True
    if read.weak and read.small:
        # 打深井两眼， counts; 两眼, 两手 before a letter are words, and （二标段）, “三沿六区” are names
        if (behind > "\u3400" or behind.isdigit()) and not _COUNTED.search(text, max(begin, k - 3), k):
            return True
        if (before == "(" and behind == ")") or behind == "”":
            return True
    if unit == "日" and not (text.startswith(_TERM_BEHIND, read.j) or text.endswith(_TERM_BEFORE, begin, k)):
        # a day of a month, no term
        return True
    if unit in ("位", "名"):
        # 等5位代表, 排名前10位
        return before in ("前", "后") or (before == "等" and _PEOPLE.match(text, read.j) is not None)
    if unit == "小时" and text.startswith("24", k) and _ROUND_THE_CLOCK.match(text, read.j):
        return True
    if unit in _CIRCLES and _CIRCLE.match(text, read.j):
        return True
    if before == "“" and unit not in ("元", "%"):
        # “三个一批”
        close = text.find("”", read.j, read.j + _LONGEST_NAME)
        return close >= 0 and not any(mark in text[k:close] for mark in (MASK, ",", "。", ";", ":"))
    return False
