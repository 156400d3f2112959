"""The status of a measure: done (已办), ongoing (在办) or planned (拟办)."""

from __future__ import annotations

from ..dictionary import Status, current, per_dictionary
from ..text.folding import fold
from ..text.patterns import Pattern

# lead-ins and headings that speak of what is to come
_PLANNED_LEAD = Pattern(
    r"下一?步|下阶段|下一阶段|今后|接下来|打算|将(?:从|重点|继续|进一步|着力|着重|主要|认真|采取|做好|抓好|按照|以|结合|围绕|全力|加大|在|会同|通过|切实|严格|积极|会|始终|把|[^。]{0,12}(?:工作|方面|措施|举措)?[:,]?$)"
    r"|工作(?:计划|思路|方向|安排)|努力方向|未来|后续|拟(?:从|采取|做好)|计划(?:从|采取|做好)|重点做好以下|要(?:重点|着力)"
)
_DONE_LEAD = Pattern(
    r"(?:采取|开展|做|完成|实施|推进|落实)了|已(?:经)?(?:采取|开展|做|从|作)|工作开展情况|办理情况|主要做法|取得|所做|已做|近年来|一直以来|工作情况|工作成效|落实情况|进展情况|工作进展|目前[^。]{0,10}(?:主要|已)"
)
_ONGOING = Pattern(
    r"正在|正(?:对|按|抓紧|加紧|积极|由|与|同|会同|组织|开展|进行|编制|办理|推进|加快|有序|逐步)|持续(?!时间|性)|推进中|施工中|建设中|办理中|进行中|审批中|编制中|目前享受|实施中|现正|尚在|稳步推进|有序推进|加快推进|常态化"
    r"|长期坚持|现阶段|按程序(?:办理|推进)|陆续"
)
_PLANNED = Pattern(
    r"计划(?:\d|在|于|到|用|投|实施|建|完|开|今|明|新|对|将|安)|拟(?:在|于|对|将|列|新|建|由|投|采|定|安|订|以)|力争|争取(?:在|于|到|将|年|今|明|尽|早|列)|预计|将(?:在|于|会|继续|进一步|按|根据|结合|以|通过|加|持续|全|认真|积极|切实|不断|着力|严|充分|组织|对|联合|尽快|逐步|陆续|适时|重点|大力|协调|督促|指导|依|开展|推|建|实施|落实|完成|投|启动|安排|新|达|实现|出台|制定|争|努力|统筹|采取|择|研究|抓|做|优化|强化|深入|定期|不定期|主动|由|把|从|作为|针对|围绕|配合|进行|召开|举办|安装|更换|修|改|拆|购|增|扩|有|予以|给予|为|始终|与|邀请|参照|利用|综合|选|分|率先|同步)"
    r"|待[^,。]{2,20}(?:后|到位)|适时|届时|逐步(?:解决|实现|推|建|提)|下一?步|今后|接下来|确保(?:在|于|到|年)|有望|需要?[^,。]{0,8}(?:解决|研究)|年底前|月底前|要(?:进一步|加|在|继续|全|强|着|严|切|做|抓|以|积|建|推|充|把|将)"
)
_DONE = Pattern(
    r"已(?!知)|累计|截至|完成了|了(?!解)|先后|共(?!需|同|享|建|治|管|识|筹|商|赢|性|青|产|和)|建成|投入使用|印发|出台(?!后)|下达|拨付|查处|取得|获得|办结|荣获|投用|竣工"
)
# 四是持续办好…; 推进信息无障碍。持续为听障人士…
_GOES_ON = Pattern(r"(?:[^,。;]{2,12}。)?持续(?!时间)")
_ONGOING_LEAD = Pattern(r"正在[^。]{0,14}[:,]$")
# 目前已完成六成，预计年底前完成
_PARTLY = Pattern(r"已?(?:完成|建成|达到?)[^。,]{0,10}(?:[%成]|过半|分之[一二三四五六七八九])")
_STRONG_DONE = Pattern(
    r"已(?!知|列入|纳入|申报|报|启动|申请|委托|将)|累计|截至|了(?![解不])|先后|共(?!需|同|享|建|治|管|识|筹|商|赢|性|青|产|和)|建成投|荣获|获得|责令|约谈|多次"
)
_CLAUSE = Pattern(r"[^,。;:]+")


def prior_of(words: str) -> Status | None:
    """What a heading or the words that lead to a list say of the measures under them; None where they say both or nothing."""
    planned, done = _PLANNED_LEAD.search(words), _DONE_LEAD.search(words)
    if planned and done:
        # 办理情况和下步打算
        return None
    if _ONGOING_LEAD.search(words):
        return "ongoing"
    return "planned" if planned else "done" if done else None


@per_dictionary
def _own() -> tuple[tuple[Status, tuple[str, ...]], ...]:
    """Words of the user's by the status they tell."""
    return tuple((said, tuple(fold(word) for word in words)) for said, words in current().status.items())


def status(text: str, head: int, j: int, prior: Status | None, *, ahead: bool) -> Status | None:
    """Status of a measure, None where nothing tells it; its text runs from ``head`` to ``j``.

    A word of the user's dictionary decides alone.

    Args:
        text: the folded text.
        head: where its text begins behind the marker.
        j: where it ends.
        prior: what its heading and lead-in say.
        ahead: whether it names a time that lay ahead when the letter was written.
    """
    for said, words in _own():
        if any(text.find(word, head, j) >= 0 for word in words):
            return said
    planned = done = strong = False
    for clause in _CLAUSE.finditer(text, head, j):
        a, b = clause.span()
        if _PLANNED.search(text, a, b):
            planned = True
        elif _STRONG_DONE.search(text, a, b):
            strong = done = True
        elif _DONE.search(text, a, b):
            done = True
    ongoing = _ONGOING.search(text, head, j)
    if _GOES_ON.match(text, head, j) and not strong:
        return "ongoing"
    if prior == "planned":
        # under 下一步 all is planned but what says 已于…完成 or 正在 and nothing of the future
        return (
            "planned"
            if planned or ahead or not (strong or (ongoing and ongoing[0][0] == "正"))
            else "done"
            if strong
            else "ongoing"
        )
    if ongoing and (not strong or ongoing[0] == "正在" or ongoing.start() - head <= _NEAR):
        return "ongoing"
    if planned and strong and _PARTLY.search(text, head, j):
        return "ongoing"
    if (planned or ahead) and not strong:
        return "planned"
    if ongoing and planned:
        return "ongoing"
    return "done" if done else None


_NEAR = 24
"""Characters from the head within which a cue of work going on rules the measure."""
