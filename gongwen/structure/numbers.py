"""The grammar of a document number (发文字号): code, year in any brackets, infix, serial; several joined; damaged.

GB/T 9704-2012, 7.2.5: 发文机关代字、年份、发文顺序号组成; year in full in 〔〕, serial without 第 and zeros. Letters keep to it loosely.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ..text.folding import fold_pattern
from ..text.patterns import Pattern
from ..text.view import BLANK, NONE, SOFT, WIDE, View
from .words import TITLE_ENDS, H

_CODE_ENDS = "发函字复办文建案议提信通批审告号答政令释综规报便综办"
# 〔2022〕 [2022] （2022）, ?2022? where an encoding lost the brackets, and their misreadings; the opener may have been lost to a letter
_YEAR = Pattern(r"(?:[〔(〈{“「t\[【]|[?\ufffd](?=\d{4}[?\ufffd]))(?P<year>[12][\dOo]{3})[〕)〉}”」J\]】?\ufffd]?")
_BARE_YEAR = Pattern(rf"(?P<year>(?:19|20)\d\d)(?<=[{_CODE_ENDS}]\d{{4}})(?<!会议\d{{4}})(?=第?\d{{1,5}}号)")
_TWO_DIGITS = Pattern(r"[(〔](?P<year>[89]\d)[)〕](?=[\u3400-\u9fff]{1,8}第?\d{1,4}号)")
_SERIAL = Pattern(
    r"(?P<code>(?:[\u3400-\u9fff]{1,8}字|[\u3400-\u9fff]{1,6}(?=第))?)(?P<first>第?)(?P<infix>[\u3400-\u9fff]{0,2}?)"
    r"(?P<serial>[\dOolI]{1,5})(?P<minor>[-之][\d一二三四五]{1,2})?(?P<more>(?:[、,][\dOolI]{1,5}号?|-[\dOolI]{1,5})*)(?P<end>号(?:之[一二三四五六七八九十])?|兮)?"
)
_CODE = Pattern(r"[\u3400-\u9fffA-Za-z·]{1,24}$")
_CODE_WITH_COLON = Pattern(r"[\u3400-\u9fff]{2,6}[字函]:$")
_HEAD = 300
"""Characters at the head of a letter without line ends in which its own number may follow its title at once."""
_SALUTED = Pattern(r"如下|收悉|您好|你好")
"""Behind these no number is the letter's own, whatever title stands before it."""
_CLASS = Pattern(r"[A-D]类")
_UNDATED = Pattern(r"[字函复]第?\d{1,4}号")
_NO_YEAR = Pattern(rf"(?P<code>{H}{{2,12}}[字函复])第?(?P<serial>\d{{1,4}})号")
_NOT_CODE = Pattern(
    r"(?:.*(?:[,、:;。)》”的于按照据和及与了以]|编号|文号|索引号|标题|发文字号|根据|依据|关于|名称|收悉|印发|你[市省局厅部县区州委院办]|贵[市省局厅部县区州委院办]))"
)
_LABELS = tuple(fold_pattern("文号 文号: 文号| 发文字号 发文字号: 发文字号| 文件编号:").split())
_TAIL = fold_pattern("文收悉")


class Number(NamedTuple):
    """A document number in the view: its span, its parts, whether it stands alone in its place and may be the letter's own."""

    i: int
    j: int
    code: str
    year: int | None
    serial: int | None
    suffix: str | None
    alone: bool
    head: bool
    damaged: bool
    labelled: bool = False
    """Whether it stands behind the label of a page's table: 文号：…"""


def _digits(text: str) -> str:
    return text.translate(str.maketrans("OolI", "0011"))


def find_numbers(view: View) -> list[Number]:
    """Every document number of the view, in order. Codes are read from the folded text; take the surface from the source."""
    text = view.text
    found: list[Number] = []
    if "号" not in text and "〔" not in text and "(" not in text:
        return found
    for match in _YEAR.finditer(text):
        number = _around(view, match, bracketed=True)
        if number is not None:
            found.append(number)
    if "号" not in text:
        return found
    rare = [m for pattern in (_BARE_YEAR, _TWO_DIGITS) for m in pattern.finditer(text)]
    found += (n for m in rare if (n := _around(view, m, bracketed=False)) is not None)
    if _UNDATED.search(text):
        taken = {k for n in found for k in range(n.i, n.j)}
        for match in _NO_YEAR.finditer(text):
            i, j = match.span()
            if i in taken or j - 1 in taken or view.gap(i) < BLANK or view.gap(j) < BLANK:
                continue
            found.append(Number(i, j, match["code"], None, int(match["serial"]), None, True, True, False))
    return sorted(found)


def _around(view: View, match: re.Match[str], *, bracketed: bool) -> Number | None:
    text = view.text
    year = int(_digits(match["year"]))
    year = year + 1900 if year < 100 else year
    if not 1949 <= year <= 2100:
        return None
    i, j = match.span()
    serial = _SERIAL.match(text, j)
    code_before, begin = _code_before(view, i)
    if serial is None or (view.gap(j) > WIDE and not _tight(view, j)):
        # 〔2022〕 号 with its serial left empty
        if code_before and text.startswith("号", j):
            return Number(begin, j + 1, code_before, year, None, None, view.gap(begin) > NONE, True, True)
        return None
    # 〔2023〕36A类: the 号 was lost
    if not serial["end"] and not (
        bracketed and code_before and (view.gap(serial.end()) >= BLANK or _CLASS.match(text, serial.end()))
    ):
        return None
    infix, code = serial["infix"], code_before
    if serial["code"]:
        # （2022）甲民字第47号: the code stands behind the year
        if code_before and len(serial["code"]) <= 2:
            infix = serial["code"] + infix
        else:
            code, begin = serial["code"], i
    if not code and infix and len(infix) > 1:
        # 〔2022〕甲民47号
        code, infix, begin = infix, "", i
    if not code:
        return None
    value = int(_digits(serial["serial"]))
    suffix = infix + (serial["minor"] or "") + (serial["more"] or "").removesuffix("号")
    end = serial.end()
    after = view.gap(end)
    follows = text[end : end + 3]
    before = text[begin - 1] if begin else ""
    glued = not view.breaks and begin < _HEAD and not _SALUTED.search(text, 0, begin)
    clean_start = (
        begin == 0
        or view.gap(begin) > NONE
        or before in ":。!-^|"
        or before == "号"
        or (glued and text.endswith(TITLE_ENDS, 0, begin))
    )
    quoted = text.startswith("文件", end) and view.gap(end + 2) == NONE
    inside = (
        quoted or text.startswith(("文收悉", _TAIL, "收悉", ")", "》", "、《", "精神"), end) or (before and before in "(《”》")
    )
    alone = clean_start and (glued or after > NONE or follows[:1] in "A^B(签是公不同主办类CD") and not inside
    return Number(
        begin,
        end,
        code,
        year,
        value,
        suffix or None,
        alone,
        clean_start and not inside,
        not serial["end"],
        text.endswith(_LABELS, 0, begin),
    )


def _code_before(view: View, i: int) -> tuple[str, int]:
    """The code that ends at ``i``: back over Han letters, not over a mark, a wide gap or a line end."""
    text = view.text
    begin = i
    while begin > max(0, i - 24):
        if (view.gap(begin) > SOFT and not _tight(view, begin)) or (view.gap(begin) == WIDE and begin != i):
            break
        begin -= 1
    # a title before it ends at a blank, or where the letter lost its line ends at once: …的答复国卫人口建〔2024〕61号
    glued = not view.breaks
    title = next(
        (k for k in range(i - 2, begin, -1) if (view.gap(k) == BLANK or glued) and text.endswith(TITLE_ENDS, begin, k)), None
    )
    # 建议字：〔2023〕8号
    match = _CODE.search(text, title or begin, i) or _CODE_WITH_COLON.search(text, title or begin, i)
    if match is None:
        return "", i
    begin = match.start()
    code = match[0].rstrip(":")
    if code[0] == "号":
        # 文　号　甲民函〔2022〕47号: the tail of a label
        begin, code = begin + 1, code[1:]
    cut = _NOT_CODE.match(code)
    if cut:
        begin += cut.end()
        code = code[cut.end() :]
    return code, begin


def _tight(view: View, i: int) -> bool:
    """A line end inside a number: 甲民函〔2022〕⏎47号."""
    return view.text[i].isdigit() and view.text[i - 1] in "〕)第"
