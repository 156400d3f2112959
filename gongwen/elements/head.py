"""What stands at the head (and sometimes at the foot) beside the title: mark, number, handling, disclosure, signer and the rare ones."""

from __future__ import annotations

import itertools
import re

from ..letter import Classification, Disclosure, DocNumber, Element, HandlingType, IssuerMark
from ..structure.frame import Frame, Run
from ..structure.numbers import Number
from ..text.patterns import Pattern
from .evidence import evidence, trim

_LABEL = Pattern(r"[〔(]?[^:A-D甲乙丙丁ⅠⅡⅢ]{2,8}?(?:[:〔(]|(?=[A-D甲乙丙丁ⅠⅡⅢ]|已|正|计|列|留|暂))[:〔(]*")
_CLASS = Pattern(r"[A-Da-d]\d?(?=类|级|$|[^A-Za-z0-9])|[甲乙丙丁一二三ⅠⅡⅢ]类")
_WORDS = Pattern(r"[\u3400-\u9fff、,]{2,16}")
_UNFILLED = Pattern(r"是\(否\)|是/否|是□否□|□是□否")
# the first that matches decides: a refusal before the consent it contains
_DISCLOSURE = (
    ("closed", Pattern(r"不(?:予|同意|宜|能|得|可以?|主动|对外)?公开|否(?!□)|保密|不同意")),
    ("on_request", Pattern(r"依申请")),
    ("open", Pattern(r"公开|是|同意|可以|主动|全文|摘要|社会")),
)
_DISCLOSURE_LABEL = Pattern(
    r"(?:是否(?:同意|可以|可|宜|完成)?(?:全文|主动|对外)?公开|(?:信息)?公开(?:属性|方式|类型|类别|意见|选项|形式|与否|性质|情况)|信息公开选项)[:〔(]*(?=.)"
)
# the mark stands before the words where it stands before the first: □是 ☑否, 是√ 否□
_TICKED = Pattern(r"^[^是否]*[□☑√■](?:(?<=[☑√■])|.*[☑√■])(是|否)|(是|否)[√☑■]")
_VALUE = 100
"""Characters in which the ticked of several words is looked for."""
_NEXT_LABEL = Pattern(r"会签|签发(?:日期|时间)|发布|办理|类别|是否|公开|联系|电话")
_PERIOD = Pattern(r"[★*]?([\d一二三四五六七八九十]+(?:年|个月)|长期)$")


def issuer_mark(frame: Frame) -> IssuerMark | None:
    """发文机关标志 (GB/T 9704-2012, 7.2.4): 甲县民政局文件, 甲县民政局; several bodies over lines are joined by 、."""
    run = frame.first("mark")
    if run is None:
        return None
    view = frame.view
    i, j = trim(view, run.i, run.j, "★*()-")
    lines = [i, *(k for k in view.breaks if i < k < j), j]
    names = []
    for a, b in itertools.pairwise(lines):
        name = re.sub(r"(?:[（(]?函[）)]?|文件)$", "", view.surface(a, b))
        if name:
            names.append(name)
    if not names:
        return None
    # 甲省农业⏎农村厅文件 is one body split, 甲县教育局⏎甲县财政局 are two
    split = len(names) > 1 and not names[0].endswith(("局", "委", "办", "厅", "部", "会", "府", "院", "室", "心", "处", "公司"))
    return IssuerMark(**evidence(view, i, j, run.confidence), name=("" if split else "、").join(names))


def doc_number(frame: Frame) -> tuple[DocNumber | None, bool]:
    """发文字号 (GB/T 9704-2012, 7.2.5), and whether it was damaged. Taken from the metadata of a page where the letter shows none."""
    for labels, trust in ((("docno",), 1.0), (("docno2",), 0.9), (("title", "chrome", "chrome2", "mark"), 0.7)):
        for run in frame.of(*labels):
            for number in frame.numbers_in(run.i, run.j):
                if (number.head or labels[0].startswith("docno")) and not number.code.startswith("备"):
                    return _number(frame, run, number, trust), number.damaged
    return None, False


def _number(frame: Frame, run: Run, number: Number, trust: float) -> DocNumber:
    view = frame.view
    code = view.surface(number.i, number.i + len(number.code)) if view.text.startswith(number.code, number.i) else number.code
    sure = run.confidence * trust * (0.5 if number.damaged else 1.0)
    return DocNumber(
        **evidence(view, number.i, number.j, sure),
        agency_code=code or None,
        year=number.year,
        serial=number.serial,
        suffix=number.suffix,
    )


def handling_type(frame: Frame) -> HandlingType | None:
    """办理类型、办理结果: the value as written, letters half width and upper case, without 类."""
    view = frame.view
    for run in frame.of("handling", "handling2"):
        text = view.text[run.i : run.j]
        label = _LABEL.match(text)
        begin = run.i + (label.end() if label else 0)
        match = _CLASS.search(view.text, begin, run.j) or _WORDS.search(view.text, begin, run.j)
        if match is None:
            continue
        i, j = match.span()
        value = view.text[i:j].removesuffix("类").upper() if view.text[i].isascii() else view.surface(i, j).removesuffix("类")
        if view.text[j - 1] == "类":
            j -= 1
        return HandlingType(**evidence(view, i, j, run.confidence), value=value)
    return None


def disclosure(frame: Frame) -> Disclosure | None:
    """公开属性: open, on_request or closed; None where the form was left unfilled."""
    view = frame.view
    for run in frame.of("disclosure", "disclosure2"):
        i, j = trim(view, run.i, run.j, "()〔〕。")
        label = _DISCLOSURE_LABEL.match(view.text, i, j)
        i, j = trim(view, label.end() if label else i, j, "()〔〕。:")
        said = view.text[i:j]
        if i == j or _UNFILLED.search(view.text[run.i : run.j]):
            continue
        ticked = _TICKED.search(said[:_VALUE])
        if ticked:
            value = "open" if (ticked[1] or ticked[2]) == "是" else "closed"
        else:
            value = next((value for value, pattern in _DISCLOSURE if pattern.search(said)), "")
        if value in ("open", "on_request", "closed"):
            return Disclosure(**evidence(view, i, j, run.confidence), value=value)  # type: ignore[arg-type]
    return None


def signer(frame: Frame) -> Element | None:
    """签发人 (GB/T 9704-2012, 7.2.6): the name or names only."""
    view = frame.view
    for run in frame.of("signer", "signer2"):
        colon = view.text.find(":", run.i, min(run.j, run.i + 8))
        i = colon + 1 if colon >= 0 else run.i + 3
        stop = _NEXT_LABEL.search(view.text, i, run.j)
        j = stop.start() if stop else run.j
        bracket = view.text.find("(", i, j)
        i, j = trim(view, i, bracket if bracket > i else j, "、,。;()")
        if i < j and j - i <= 30:
            return Element(**evidence(view, i, j, run.confidence))
    return None


def classification(frame: Frame) -> Classification | None:
    """密级和保密期限 (GB/T 9704-2012, 7.2.2)."""
    run = frame.first("class")
    if run is None:
        return None
    period = _PERIOD.search(frame.view.text[run.i : run.j])
    return Classification(**evidence(frame.view, run.i, run.j, run.confidence), period=period[1] if period else None)


def plain(frame: Frame, label: str) -> Element | None:
    """紧急程度 (7.2.3) or 份号 (7.2.1): the run itself."""
    run = frame.first(label)
    if run is None:
        return None
    i, j = run.i, run.j
    if label == "copyno":
        while i < j and not frame.view.text[i].isdigit():
            i += 1
    return Element(**evidence(frame.view, i, j, run.confidence))
