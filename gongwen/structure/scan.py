"""Finding cues: each row of the table is tried only where it may stand and one of its triggers is near."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ..text.patterns import Pattern
from ..text.view import BLANK, SOFT
from .cues import CLOCK, DATE_PATTERN, EATEN_DATE, Compiled, compiled, triggers
from .numbers import Number
from .places import AFTER_DATE, Places
from .words import TITLE_ENDS, H, bodies

_BODY_LIST = Pattern(rf"(?:{H}|[A-Z0-9()·、,“”*×])+")
_NAME = Pattern(rf"(?!.{{0,4}}(?:类|结果|属性|方式|公开|签发|签批|联系|日期|时间|来源|机构|号|人:|单位|部门|内容)){H}{{2,12}}:")
_GLUED_TITLE = Pattern(r".{4,90}(?:复函|批复|答复|答复函|的函|回复)(?=[\u3400-\u9fff]{2,})")
_FOOT = Pattern(r"签发|领导|承办|经办|主办|办复|办理(?:结果|类)|责任|联系|是否|此件|注:")
"""What stands behind the date of writing where no line end parts them."""
_FOOT_REACH = 600
"""Characters before the end of a text in which a damaged date of writing is looked for."""
_WINDOW = 100
"""Characters behind a trigger that a pattern without a fixed start may look at."""
_SENTENCE = 600
"""Longest sentence of an opening."""
_SALUTATION = 160
"""Longest salutation to bodies."""


class Hit(NamedTuple):
    """A cue found at ``i`` to ``j`` of the view; what it cuts out is ``cut``."""

    label: str
    score: float
    i: int
    j: int
    cut: tuple[int, int]


def find_hits(places: Places, numbers: Sequence[Number]) -> list[Hit]:
    """Every cue of the table in the view, salutations to bodies and document numbers."""
    text = places.text
    hits: list[Hit] = []
    rows = compiled()
    for n, spots in sorted(_spots(text).items()):
        row = rows[n]
        label, score, extent = row.cue.label, row.cue.score, row.cue.extent
        for i, j in _floating(row, places, spots) if row.cue.where == "any" else _anchored(row, places, spots):
            if extent == "exact":
                cut = (i, j)
            elif extent == "start":
                cut = (i, i)
            else:
                begin, end = places.sentence(i)
                end = max(end, places.sentence(max(j - 1, i))[1])
                if label == "opening" and text[j - 1] in ":下":
                    # such formulas may follow each other without any mark: none reaches back over all before it
                    begin, end = max(begin, i - _SENTENCE), j + text.startswith(":", j)
                cut = (begin if extent == "sentence" else i, end)
            hits.append(Hit(label, score, i, j, cut))
    hits += _bodies_addressed(places, numbers)
    hits += (Hit("docno", 5.0 if n.alone else 1.5, n.i, n.j, (n.i, n.j)) for n in numbers if n.head and not n.labelled)
    return hits


def _spots(text: str) -> dict[int, list[int]]:
    """Where the triggers of each row stand, in order."""
    first, by_letter = triggers()
    spots: dict[int, list[int]] = {}
    for match in first.finditer(text):
        i = match.start()
        for word, rows in by_letter[match[0]]:
            if text.startswith(word, i):
                for n in rows:
                    spots.setdefault(n, []).append(i)
    return spots


def _barred(row: Compiled, places: Places, i: int, j: int) -> int:
    """First line end that the match may not run over, or 0."""
    if not places.parted(i, j):
        return 0
    if row.cue.extent in ("sentence", "tail"):
        return places.stopped(i, j)
    if row.cue.label == "imprint":
        # a line end may part the date of an imprint, not the list before it from its agency
        date = DATE_PATTERN.search(places.text, i, j)
        j = date.start() if date else j
    return places.crossed(i, j, "、,(")


def _anchored(row: Compiled, places: Places, spots: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Matches that begin at a line, clause or field start within reach of a trigger."""
    starts = places.starts(row.cue.where)
    text, match_at, reach, size = places.text, row.pattern.match, row.cue.reach, places.size
    tried = until = 0
    for spot in spots:
        tried = max(tried, bisect_left(starts, spot - reach, tried))
        while tried < len(starts) and starts[tried] <= spot:
            i = starts[tried]
            tried += 1
            if i < until:
                continue
            for end in places.ends(i, i + _SALUTATION) if row.ends else (size,):
                match = match_at(text, i, end)
                if match and not _barred(row, places, i, match.end()):
                    until = match.end()
                    yield i, until
                    break


def _floating(row: Compiled, places: Places, spots: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Matches that begin anywhere within reach of a trigger."""
    text, pattern, reach = places.text, row.pattern, row.cue.reach
    at = 0
    for spot in spots:
        if spot < at:
            continue
        begin = max(at, spot - reach)
        for end in places.ends(spot, spot + 12) if row.ends else (min(places.size, spot + _WINDOW),):
            match = pattern.search(text, begin, min(end, spot + _WINDOW))
            while match and (barred := _barred(row, places, *match.span())):
                match = pattern.search(text, barred, min(end, spot + _WINDOW))
            if match:
                at = max(match.end(), match.start() + 1)
                yield match.span()
                break


def _bodies_addressed(places: Places, numbers: Sequence[Number]) -> Iterator[Hit]:
    """A salutation to bodies at the head of a line: 省体育局：你局…"""
    text = places.text
    colons = places.occurrences(":")
    if not colons:
        return
    starts = list(places.lines)
    # a letter on one line: …的复函 云政函〔2021〕24号 东海燃气公司: 你公司…
    starts += (
        i for i, gap in places.view.gaps.items() if gap == BLANK and (text.endswith(TITLE_ENDS, 0, i) or text[i - 1] == "号")
    )
    # …的批复国函〔2018〕146号西原省人民政府：
    starts += (n.j for n in numbers if places.flat or places.view.gap(n.j) == BLANK)
    for i in starts:
        colon = text.find(":", i, i + _SALUTATION)
        if i in places.glued and _NAME.match(text, i, colon + 1):
            # …国办函〔2005〕21号马万祺副主席：温家宝总理对您…
            yield Hit("addr", 3.5, i, colon + 1, (i, colon + 1))
            continue
        if (
            colon < i + 2
            or text[i] == "("
            or not text.endswith(bodies(), i, colon)
            or text.endswith("网站", i, colon)
            or places.crossed(i, colon, "、,(")
        ):
            continue
        if places.flat and DATE_PATTERN.search(text, i, colon):
            # 甲市水利局2025年3月26日承办单位：
            continue
        # a title glued to its salutation: …的复函省体育局：
        glued = _GLUED_TITLE.match(text, i, colon)
        if glued:
            yield Hit("title", 2.0, i, glued.end(), (i, glued.end()))
            i = glued.end()
        if _BODY_LIST.fullmatch(text, i, colon):
            yield Hit("addr", 4.5, i, colon + 1, (i, colon + 1))


def date_cuts(places: Places) -> list[int]:
    """A date that closes a line or follows a full stop and nothing but a break follows may be the date of writing."""
    text, view = places.text, places.view
    cuts = _eaten_dates(places)
    if "年" not in text and "-" not in text and "." not in text:
        return cuts
    for match in DATE_PATTERN.finditer(text):
        i, j = match.span()
        if CLOCK.match(text, j):
            # the time of a posting: 2021-08-24 22:37
            continue
        # 2021年5月31日 审判委员会通过: a mere blank behind a date that begins a line leads on
        led = view.gap(j) == BLANK and view.gap(i) > SOFT and text[j] not in "抄附公联印("
        if (
            (j in places.edge and not led)
            or AFTER_DATE.match(text, j - 1)
            or text[j : j + 1] in ("(", "抄", "附", "公", "联", "印", "第")
            or (places.flat and _FOOT.match(text, j))
        ):
            cuts += (i, j)
            cuts += _body_before(places, i)
    return cuts


def _eaten_dates(places: Places) -> list[int]:
    """The same for dates that lost their 年, 月 or 日, at the foot alone: 甲县民政局20211022."""
    text = places.text
    cuts: list[int] = []
    for match in EATEN_DATE.finditer(text, max(0, places.size - _FOOT_REACH)):
        i, j = match.span()
        if j in places.edge and (i in places.edge or text[i - 1] in "。!?)" or text.endswith(bodies(), max(0, i - 12), i)):
            cuts += (i, j, *_body_before(places, i))
    return cuts


def _body_before(places: Places, i: int) -> list[int]:
    """Where the body begins that stands right before a date at ``i``: 。甲县民政局2019年5月9日 makes it an atom of its own."""
    text, view = places.text, places.view
    line = places.lines[(bisect_left if places.flat and i else bisect_right)(places.lines, i) - 1]
    begin = max(text.rfind(mark, max(line, i - 30), i) for mark in "。!?;,)") + 1
    # 联系电话：… 甲县水利局 2023年6月1日
    blank = places.edges[bisect_left(places.edges, i) - 1]
    if i - blank == 1:
        # 国　务　院2018年11月19日
        blank = next((k for k in range(blank, 0, -1) if not view.gap(k) or not view.gap(k + 1)), 0)
    if begin <= blank < i and i - blank <= 30 and text.endswith(bodies(), blank, i):
        begin = blank
    return [begin] if max(line, i - 30) < begin < i else []
