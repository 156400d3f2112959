"""The grammar of a session (届次): region, assembly, term and session in all the orders letters write them."""

from __future__ import annotations

from typing import Literal, NamedTuple

from ..structure.words import DIGITS
from ..text.numerals import ordinal
from ..text.patterns import Pattern
from ..text.view import View

Assembly = Literal["npc", "cppcc"]

_N = rf"[{DIGITS}]{{1,4}}"
# 第十五人大二次会议, 十四全国委员会第一次会议: the 届 was lost
_TERM = Pattern(
    rf"第?({_N})届|第({_N})(?=(?:全国)?(?:人大|人民代表大会|政协|委员会))|({_N})(?=(?:全国)?(?:人大|人民代表大会|委员会)第?{_N}次会议)"
)
_SESSION = Pattern(rf"第?({_N})次(?:全体)?(?:会议|会|全会|政协会|人大会|\(|期间)|第?({_N})次(?=[^\d]{{0,3}}(?:建议|提案))")
_CPPCC = Pattern(r"政协|政治协商|全国委员会")
_NPC = Pattern(r"人大(?!学|道|街|桥)|人民代表大会|人代会|人大代表")
# 人大 and 政协 with no session near: 省人大代表建议, 市政协委员提案
_PLACE = r"(?P<place>全国|[\u3400-\u9fff]{0,10}?(?:自治区|自治州|自治县|新区|开发区|省|市|县|区|州|旗|盟|镇|乡))"
_REGION = tuple(
    Pattern(pattern)
    for pattern in (
        rf"政协(?!委员|提案|第)(?P<place>[\u3400-\u9fff]{{1,10}}?(?:自治区|自治州|自治县|新区|省|市|县|区|州|旗|盟))(?:委员会)?(?:第?{_N}届|第{_N}|委员会)",
        r"中国人民政治协商会议(?P<place>[\u3400-\u9fff]{1,10}?(?:省|市|县|区|州|旗|盟))",
        rf"第?{_N}届(?P<place>全国)",
        rf"{_PLACE}(?:政协|人大)?(?:第?{_N}届|第{_N})(?:人大|政协|人民代表大会|委员会|全国|[^,。;]{{0,8}}会议)",
        rf"{_PLACE}(?:人大|政协|人民代表大会|政治协商会议)",
    )
)
# what may stand before a region and is none of it
_BEFORE = Pattern(
    r".*(?:关于对|关于|对于|对|在|于|就|出席|参加|的|政协|年|期间|及|将|答复|回复|交办|提交|来自|[局厅委办院府部会司处所站心社团行]|[,。:;“《(])"
)


class Sitting(NamedTuple):
    """What a text says of the session; offsets are of the view, ``i`` = ``j`` where nothing was found."""

    i: int
    j: int
    region: str | None
    assembly: Assembly | None
    term: int | None
    session: int | None


def find_sitting(view: View, i: int, j: int) -> Sitting:
    """The first session told between ``i`` and ``j``."""
    text = view.text
    term = _TERM.search(text, i, j)
    number = (
        _SESSION.search(text, term.end() if term else i, min(j, (term.end() if term else i) + 40))
        if term
        else _SESSION.search(text, i, j)
    )
    begin = max(i, (term.start() if term else number.start() if number else i) - 24)
    end = min(j, (number.end() if number else term.end() if term else i) + 10)
    if not term and not number:
        begin, end = i, j
    assembly = _assembly(text, begin, end) or _assembly(text, i, j)
    region, a, b = _region(view, begin, end)
    spots = [m.span() for m in (term, number) if m] + ([(a, b)] if region else [])
    return Sitting(
        min((s for s, _ in spots), default=i),
        max((e for _, e in spots), default=i),
        region,
        assembly,
        ordinal(term[term.lastindex or 1]) if term else None,
        ordinal(number[1] or number[2]) if number else None,
    )


def _assembly(text: str, i: int, j: int) -> Assembly | None:
    cppcc, npc = _CPPCC.search(text, i, j), _NPC.search(text, i, j)
    if cppcc and (not npc or cppcc.start() <= npc.start()):
        return "cppcc"
    return "npc" if npc else None


def _region(view: View, i: int, j: int) -> tuple[str | None, int, int]:
    for pattern in _REGION:
        match = pattern.search(view.text, i, j)
        if match is None:
            continue
        a, b = match.span("place")
        before = _BEFORE.match(view.text, a, b - 1)
        if before:
            a = before.end()
        if a < b:
            return view.surface(a, b), a, b
    return None, i, i
