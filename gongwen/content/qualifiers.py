"""What a figure's neighbours say of its exactness: 约, 超过, 不足, 不低于, 以上, 以内…"""

from __future__ import annotations

from typing import Literal, NamedTuple

from ..letter import FigureKind
from ..text.patterns import Pattern

Qualifier = Literal["about", "over", "under", "at_least", "at_most"]


class Rule(NamedTuple):
    """A qualifier, the pattern of its words, and an example in which the figure stands in brackets."""

    qualifier: Qualifier
    pattern: Pattern
    example: str


def _before(qualifier: Qualifier, words: str, example: str) -> Rule:
    return Rule(qualifier, Pattern(rf"(?:{words})(?:了|的)?(?:有|占|为|需|计|达|合|达到)?$"), example)


# right before the figure; the first that matches tells
BEFORE = (
    _before(
        "at_least",
        "不少于|不低于|不得少于|不得低于|不小于|至少|最少|最低(?!的)|起码|不短于|不应低于|不应少于",
        "灌木比例不低于【60%】",
    ),
    _before(
        "at_most",
        "不超过|不高于|不多于|不大于|不得超过|不能超过|不应超过|最多|至多|最高(?!的)|最长(?!的)|未超过|控制在|不长于|不得高于|上限为|不迟于",
        "每吨收费不超过【2.5元】",
    ),
    _before("under", "不足|不到|(?<!远)低于|少于|未满|小于|未达|没达|未达到|不满", "到位不足【1500万元】"),
    _before("over", "超|超过|逾|突破|高于|多于|大于|[刚已早均]过|超出|长于", "综合产值突破【600亿元】"),
    _before("about", "(?<![签预特节制合条公契解])约|大约|(?<![附最邻就临])近|将近|接近|大概|估计", "带动茶农近【120万户】"),
)
# right behind it
BEHIND = (
    Rule("at_least", Pattern(r"(?:\(含\))?(?:及其?|或)?(?:以上|之上)|起步"), "业主同意比例为【80%】以上"),
    Rule("at_most", Pattern(r"(?:及|\(含\))?(?:以下|以内|之内)|(?:范围|半径)(?:以|之)?内"), "费用控制在【3万元】以内"),
    Rule("about", Pattern(r"左右|上下|许(?![可多])"), "估算投资【495万元】左右"),
    Rule("over", Pattern(r"多(?![\u3400-\u9fff])|(?<=成)多"), "完成产值【239亿元】多，"),
)
# strong words hold for the clause: 至少安排2名
AHEAD = (
    Rule(
        "at_least",
        Pattern(r"(?:至少|最少|不少于|不低于|最低(?!的|档|生活|工资|气温|价))[^\d,。;:、由]{1,10}$"),
        "至少安排【2名】",
    ),
    Rule("at_least", Pattern(r"(?:不低于|不少于)[^\d,。;:]{1,24}的$"), "不低于本单位平均水平的【1.2倍】"),
    Rule("at_most", Pattern(r"(?:最多|至多|不超过|最高(?!的|气温)|不得超过)[^\d,。;:、]{1,10}$"), "最高补助【300万元】"),
    Rule("about", Pattern(r"约(?:需|占|为|有|计|合|低|高|能)[^\d,。;:、]{1,10}$"), "约需资金【96万元】"),
    Rule("over", Pattern(r"(?:超过|高于|超出)[^\d,。;:、《》]{1,12}的$"), "超过全区的【37%】"),
    Rule("under", Pattern(r"(?:不足|低于|不到)[^\d,。;:、《》]{1,12}的$"), "不足全国平均水平的【六成】"),
)
_WITHIN = Pattern(r"内(?![\u3400-\u9fff]?(?:部|容|涵|外|设|科|地))")
_NEAR, _FAR = 8, 24
"""Characters looked at for what stands right before a figure, and for what holds through its clause."""


def qualifier(text: str, begin: int, k: int, j: int, *, opened: bool, kind: FigureKind) -> Qualifier | None:
    """The qualifier of the figure from ``k`` to ``j`` in a clause that begins at ``begin``.

    The open end inside the figure wins (80余万), then what stands behind, then what stands before.
    """
    if opened:
        return "over"
    behind = next((rule.qualifier for rule in BEHIND if rule.pattern.match(text, j)), None)
    if behind is None and kind == "duration" and _WITHIN.match(text, j):
        behind = "at_most"
    near = max(begin, k - _NEAR)
    before = next((rule.qualifier for rule in BEFORE if rule.pattern.search(text, near, k)), None)
    if behind:
        # 控制在3万元左右: the bound says more
        return before if before == "at_most" and behind == "about" else behind
    if before == "about" and kind == "duration" and text[k - 1] == "近" and (k - 1 == begin or text[j : j + 1] == "来"):
        # 近5年来: the last years, not about so many; 已近三年了
        return None
    if before:
        return before
    far = max(begin, k - _FAR)
    return next((rule.qualifier for rule in AHEAD if rule.pattern.search(text, far, k)), None)
