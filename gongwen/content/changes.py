"""The change a figure states: 同比增长8.7%, 新增床位200张, 减少了13分钟. A level (提高到88%) and a comparison state none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from ..letter import FigureKind
from ..text.patterns import Pattern

Change = Literal["increase", "decrease"]

_UP = "增长|增加|新增|净增|增设|增开|增派|增配|增产|核增|提高|(?<!改造)提升|上升|上涨|扩大|增幅|涨幅|增多|上浮|上调|翻|增收|增支|递增|增速"
_DOWN = "减产|下降|减少|降低|下滑|压减|缩短|回落|削减|减幅|降幅|下调|下浮|缩减|锐减|骤减|压降|递减"
_VERB = Pattern(rf"(?P<up>{_UP})|(?P<down>{_DOWN})")
# nothing but such words between the verb and the figure
_AT_ONCE = Pattern(r"(?:了|约|近|超过?|逾|达|不低于|不少于|大约|将近|最高|不超过|率|为|均|幅度|幅|比例|至少|以上|的?速度)*$")
_LEVEL = Pattern(r"[到至]|为(?!\d)")
# verbs whose object may stand between: 新增国家级龙头企业2至3家, 减少申报材料9份
_WITH_OBJECT = Pattern(r"新增|净增|增设|增开|增派|增配|增产|核增|增加|减少|削减|压减|缩减|增收|增支")
_OTHER_VERB = Pattern(r"给予|补助|奖励|安排|投入|投资|支付|用于|每")
_COMPARES = Pattern(r"[高低快慢]|比|较")
_SPEED = Pattern(r"(?:以上|左右)?的(?:速度|幅度|比例)(?:逐年)?(?:(?P<up>递增|增长|上升)|下降|递减)")
_JOINED = frozenset(("和", "、", "及", "与", "以及", "或"))
_OBJECT, _NEXT = 16, 8
"""Longest object between a verb and its figure, and between two figures of one verb: 增设错车道12处、警示标志20块."""


class Stated(NamedTuple):
    """What is asked of a figure here: its span, its kind and the change it states."""

    i: int
    j: int
    kind: FigureKind
    change: Change | None


def change(text: str, begin: int, figure: Stated, earlier: Sequence[Stated]) -> Change | None:
    """The change that ``figure`` states: told by the last verb of change before it in its clause.

    Args:
        text: the folded text.
        begin: where the clause begins.
        figure: the figure, its change not known yet.
        earlier: the figures before it.
    """
    verb = _last(text, begin, figure.i)
    if verb is None:
        speed = _SPEED.match(text, figure.j)
        # 以每年10万辆以上的速度递增
        return ("increase" if speed["up"] else "decrease") if speed else _inherited(text, figure, earlier)
    between = text[verb.end() : figure.i]
    told: Change = "increase" if verb["up"] else "decrease"
    if _AT_ONCE.match(between):
        return told
    if _LEVEL.search(between) or any(other.i >= verb.end() for other in earlier[-3:]):
        return _inherited(text, figure, earlier)
    reach = _OBJECT if figure.kind == "percentage_point" else _NEXT
    if figure.kind in ("percent", "percentage_point", "multiple") and len(between) <= reach:
        # 较各项贷款增速高11.8个百分点 compares
        return None if _COMPARES.search(between) else told
    takes_object = _WITH_OBJECT.fullmatch(verb[0]) and len(between) <= _OBJECT and not _OTHER_VERB.search(between)
    return told if takes_object else None


def _last(text: str, begin: int, end: int) -> re.Match[str] | None:
    found = None
    for match in _VERB.finditer(text, begin, end):
        found = match
    return found


def _inherited(text: str, figure: Stated, earlier: Sequence[Stated]) -> Change | None:
    """A figure joined to one that states a change states it too: 同比增长8%和10%."""
    if not earlier or earlier[-1].kind != figure.kind:
        return None
    between = text[earlier[-1].j : figure.i]
    listed = between[:1] == "、" and len(between) <= _NEXT and figure.kind == "count"
    return earlier[-1].change if between in _JOINED or listed else None
