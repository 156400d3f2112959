"""The codes of diagnostics: how serious each is, and what it says. docs/diagnostics.md lists when each is given and what to do."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Literal, NamedTuple

from ..letter import Diagnostic

Severity = Literal["info", "warning", "error"]


class Code(NamedTuple):
    """A diagnostic code: how serious, and the message with its places to fill."""

    severity: Severity
    message: str


CODES: dict[str, Code] = {
    # the text as a whole
    "empty_text": Code("warning", "文本为空。"),
    "not_a_letter": Code("warning", "没有找到标题、称谓或引语，可能不是答复函。"),
    "text_looks_like_path": Code("warning", "文本像是文件路径；解析文件请传入 pathlib.Path。"),
    "multiple_letters": Code("warning", "文件中似乎不止一封函，只解析了第一封。"),
    "unknown_text": Code("warning", "有 {count} 段文字没有识别出用途。"),
    "letter_repeated": Code("warning", "同一封信在文本中不止一次。"),
    "text_cut_short": Code("warning", "信似乎没有完：{text}"),
    "garbled_text": Code("warning", "疑似乱码，约占全文的 {share}：{text}"),
    # number and dates
    "damaged_doc_number": Code("warning", "发文字号残缺：{text}"),
    "doc_number_without_serial": Code("warning", "发文字号没有填写顺序号：{text}"),
    "signature_date_missing": Code("info", "没有找到成文日期。"),
    "date_incomplete": Code("warning", "成文日期不完整：{text}"),
    "date_before_number_year": Code("warning", "成文日期 {date} 早于发文字号的年份 {year}。"),
    "date_long_after_number_year": Code("warning", "成文日期 {date} 比发文字号的年份 {year} 晚得太多。"),
    "date_after_imprint": Code("warning", "印发日期 {imprint} 早于成文日期 {date}。"),
    "date_before_session": Code("warning", "成文日期 {date} 早于所答复的{paper}的年份 {year}。"),
    "date_impossible": Code("warning", "日历上没有这一天：{text}"),
    "deadline_past": Code("info", "打算做的事期限 {deadline} 早于成文日期 {date}。"),
    # structure
    "addressee_missing": Code("info", "没有找到主送（称谓）。"),
    "opening_missing": Code("info", "没有找到引语。"),
    "body_missing": Code("warning", "没有找到正文。"),
    "heading_number_gap": Code("info", "层次序数不连续：{before} 之后是 {after}。"),
    "heading_number_repeated": Code("info", "层次序数重复：{after}。"),
    "heading_number_late": Code("info", "层次序数不从一开始：{after}。"),
    "item_number_gap": Code("info", "列举的序数不连续：{before}之后是{after}。"),
    "item_number_repeated": Code("info", "列举的序数重复：{after}。"),
    "item_number_late": Code("info", "列举的序数不从一开始：{after}。"),
    "heading_without_text": Code("info", "最后的层次之下没有文字：{heading}"),
    "attachment_number_gap": Code("info", "附件顺序号不连续：{before} 之后是 {after}。"),
    "attachment_number_repeated": Code("info", "附件顺序号重复：{after}。"),
    # what is told twice
    "proposal_number_differs": Code("warning", "标题中的编号是{title}，引语中是{opening}。"),
    "proposal_kind_differs": Code("info", "标题说的是{title}，引语说的是{opening}。"),
    "proposal_session_differs": Code("warning", "标题中的届次是{title}，引语中是{opening}。"),
    "proposal_subject_differs": Code("info", "标题中的题目是“{title}”，引语中是“{opening}”。"),
    "signature_differs": Code("info", "署名“{signature}”与{where}“{head}”不同。"),
    # signs and figures
    "mark_unpaired": Code("info", "书名号、引号或括号不成对：{text}"),
    "figure_without_unit": Code("info", "数字之后似乎缺了单位：{text}"),
    # confidence
    "low_confidence": Code("info", "{what}的把握不大（{confidence:.2f}）。"),
}


def diagnostic(code: str, start: int, end: int, **values: object) -> Diagnostic:
    """A diagnostic with its message filled in."""
    row = CODES[code]
    return Diagnostic(code=code, severity=row.severity, message=row.message.format(**values), start=start, end=end)


MOST = 20
"""Doubts that one check tells of a letter: where everything is wrong, the first cases tell it."""


def first(doubts: Iterator[Diagnostic]) -> Iterator[Diagnostic]:
    """The first doubts of a check that may find any number."""
    return islice(doubts, MOST)
