"""What kind of letter it is: assembly words and the addressee's role beat the words 建议 and 提案, which letters swap again and again."""

from __future__ import annotations

from ..letter import Addressee, LetterKind
from ..structure.frame import Frame
from ..text.patterns import Pattern
from .sessions import find_sitting

_DISCLOSURE = Pattern(r"政府信息公开(?:申请|告知|答复)|信息公开申请|依申请公开(?:申请|答复|告知)|公开告知书|信息不存在告知")
_APPROVAL_TITLE = Pattern(r"批复(?:意见|的函)?(?:[(〔][^()]*[)〕])?$")
_TAIL = 80
"""Characters at the end of a title that tell what it is."""
_APPROVAL = Pattern(r"批复如下|(?:现|特|此)批复")
_LETTER = Pattern(
    r"函复|复函|来函|请示|函告|来文|你[市省局厅部县区州委院办]|贵[市省局厅部县区州院办]|号文收悉|你公司|贵公司|你单位"
)
_CITIZEN = Pattern(r"网友|网民|留言|来信|信箱|您反映|你反映|问政|投诉|您咨询|来电|诉求|发帖|市民|您好|你好|您反应")
_CITIZEN_BODY = Pattern(r"网友|网民|留言|来信|信访|投诉|您|你")
_ASSEMBLED = Pattern(r"届|次会议|人大|政协|人民代表大会")
_REPLY_TITLE = Pattern(
    r"(?:答复|复函|批复|回复|函复|回函|的函|告知书|答复书|决定书|复文|答复意见|办理意见|答复函|解答)(?:[(〔][^()]{1,20}[)〕])?$"
)
_SUGGESTION = Pattern(r"建议|议案")
_PROPOSAL = Pattern(r"提案")
_REPORT = Pattern(r"(?:报告|汇报|总结|公示|一览表|通报|公告|名单|方案)$")


def letter_kind(frame: Frame, title: tuple[int, int, float] | None, addressees: tuple[Addressee, ...]) -> LetterKind:
    """The kind of the letter; ``unknown`` where neither salutation, opening nor title makes it one."""
    view = frame.view
    opening = frame.first("opening")
    head = view.text[title[0] : title[1]] if title else ""
    words = view.text[opening.i : opening.j] if opening else ""
    if not (opening or addressees or head):
        # an answer without any formula still speaks to somebody, and is thanked for, signed or dated
        told = frame.first("closing", "date", "sig") is not None or (
            frame.first("greet") and not frame.first("chrome", "chrome2")
        )
        return "citizen_reply" if told and _CITIZEN_BODY.search(view.text) else "unknown"
    if not opening and not addressees and (_REPORT.search(head) or not _REPLY_TITLE.search(head)):
        # a report, a piece of news, the proposal itself: 市领导领办重点提案
        return "unknown"
    roles = {addressee.role for addressee in addressees}
    if _DISCLOSURE.search(head) or _DISCLOSURE.search(words):
        return "disclosure_reply"
    if _APPROVAL_TITLE.search(head[-_TAIL:]):
        return "approval_reply"
    assembly = None
    for place in ([title[:2]] if title else []) + ([(opening.i, opening.j)] if opening else []):
        if not _ASSEMBLED.search(view.text, *place):
            continue
        sitting = find_sitting(view, *place)
        if sitting.assembly or sitting.term:
            assembly = sitting.assembly
            break
    if assembly is None:
        assembly = "npc" if roles & {"deputy", "delegation"} else "cppcc" if roles & {"member", "party_group"} else None
    spoken = _SUGGESTION.search(head + words) or _PROPOSAL.search(head + words)
    agency = bool(roles & {"agency"})
    if assembly and (spoken or roles & {"deputy", "member", "delegation", "party_group"}):
        return "suggestion_reply" if assembly == "npc" else "proposal_reply"
    if _APPROVAL.search(words):
        return "approval_reply"
    if _PROPOSAL.search(head + words) and not _CITIZEN.search(head):
        return "proposal_reply"
    if agency and (_LETTER.search(words) or _LETTER.search(head) or not _CITIZEN.search(words)):
        return "reply_letter"
    greeting = frame.first("greet") is not None
    if _CITIZEN.search(head + words) or greeting or (roles == {"person"} and not _SUGGESTION.search(head)):
        return "citizen_reply"
    if _SUGGESTION.search(head + words):
        return "suggestion_reply"
    if _LETTER.search(words) or head.endswith("复函"):
        return "reply_letter"
    return "citizen_reply" if "person" in roles else "unknown"
