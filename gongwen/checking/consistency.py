"""Doubts a letter raises about itself. Each has a stable code, listed with what to do in docs/diagnostics.md."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from ..letter import Diagnostic, Letter, Section

Severity = Literal["info", "warning", "error"]


class Code(NamedTuple):
    """A diagnostic code: how serious, and the message with its places to fill."""

    severity: Severity
    message: str


CODES: dict[str, Code] = {
    "empty_text": Code("warning", "文本为空。"),
    "not_a_letter": Code("warning", "没有找到标题、称谓或引语，可能不是答复函。"),
    "text_looks_like_path": Code("warning", "文本像是文件路径；解析文件请传入 pathlib.Path。"),
    "multiple_letters": Code("warning", "文件中似乎不止一封函，只解析了第一封。"),
    "unknown_text": Code("warning", "有 {count} 段文字没有识别出用途。"),
    "damaged_doc_number": Code("warning", "发文字号残缺：{text}"),
    "doc_number_without_serial": Code("warning", "发文字号没有填写顺序号：{text}"),
    "addressee_missing": Code("info", "没有找到主送（称谓）。"),
    "opening_missing": Code("info", "没有找到引语。"),
    "body_missing": Code("warning", "没有找到正文。"),
    "signature_date_missing": Code("info", "没有找到成文日期。"),
    "date_incomplete": Code("warning", "成文日期不完整：{text}"),
    "date_before_number_year": Code("warning", "成文日期 {date} 早于发文字号的年份 {year}。"),
    "heading_number_gap": Code("info", "层次序数不连续：{before} 之后是 {after}。"),
    "heading_number_repeated": Code("info", "层次序数重复：{after}。"),
    "low_confidence": Code("info", "{what}的把握不大（{confidence:.2f}）。"),
}

LOW_CONFIDENCE = 0.5
"""Elements below this are named one by one."""


def diagnostic(code: str, start: int, end: int, **values: object) -> Diagnostic:
    """A diagnostic with its message filled in."""
    row = CODES[code]
    return Diagnostic(code=code, severity=row.severity, message=row.message.format(**values), start=start, end=end)


def diagnose(letter: Letter, *, damaged_number: bool = False, further: tuple[int, int] | None = None) -> tuple[Diagnostic, ...]:
    """Everything doubtful about ``letter``, in the order of the text.

    Args:
        letter: the parsed letter.
        damaged_number: whether its document number was read from a damaged one.
        further: source span of what follows the first letter of several.
    """
    found = [
        *_whole(letter, further),
        *_number(letter, damaged_number),
        *_date(letter),
        *_outline(letter.sections),
        *_confidence(letter),
    ]
    return tuple(sorted(found, key=lambda d: (d.start, d.end, d.code)))


def _whole(letter: Letter, further: tuple[int, int] | None) -> Iterator[Diagnostic]:
    size = len(letter.source.text)
    if not letter.source.text.strip():
        yield diagnostic("empty_text", 0, size)
        return
    if letter.kind == "unknown":
        yield diagnostic("not_a_letter", 0, size)
        return
    if further is not None:
        yield diagnostic("multiple_letters", *further)
    unknown = [block for block in letter.blocks if block.kind == "unknown" and (further is None or block.start < further[0])]
    if unknown:
        yield diagnostic("unknown_text", unknown[0].start, unknown[-1].end, count=len(unknown))
    if not letter.addressees:
        yield diagnostic("addressee_missing", 0, 0)
    if letter.opening is None:
        yield diagnostic("opening_missing", 0, 0)
    if not any(block.kind in _BODY for block in letter.blocks):
        yield diagnostic("body_missing", 0, size)
    if letter.signature is None or letter.signature.date is None:
        yield diagnostic("signature_date_missing", size, size)


_BODY = ("heading", "paragraph", "table")


def _number(letter: Letter, damaged: bool) -> Iterator[Diagnostic]:
    number = letter.header.doc_number
    if number is None:
        return
    if number.serial is None:
        yield diagnostic("doc_number_without_serial", number.start, number.end, text=number.text)
    elif damaged:
        yield diagnostic("damaged_doc_number", number.start, number.end, text=number.text)
    date = letter.signature.date if letter.signature else None
    if date and date.iso and number.year and int(date.iso[:4]) < number.year:
        yield diagnostic("date_before_number_year", date.start, date.end, date=date.iso, year=number.year)


def _date(letter: Letter) -> Iterator[Diagnostic]:
    date = letter.signature.date if letter.signature else None
    if date and (date.iso is None or len(date.iso) < 10):
        yield diagnostic("date_incomplete", date.start, date.end, text=date.text)


def _outline(sections: Sequence[Section]) -> Iterator[Diagnostic]:
    for before, after in itertools.pairwise(sections):
        if before.level == after.level and before.ordinal is not None and after.ordinal is not None and after.ordinal != 1:
            if after.ordinal == before.ordinal:
                yield diagnostic(
                    "heading_number_repeated", after.start, after.start + len(after.marker or ""), after=after.marker
                )
            elif after.ordinal != before.ordinal + 1:
                yield diagnostic(
                    "heading_number_gap",
                    after.start,
                    after.start + len(after.marker or ""),
                    before=before.marker,
                    after=after.marker,
                )
    for section in sections:
        yield from _outline(section.children)


_FRAME = (
    ("issuer_mark", "发文机关标志"),
    ("doc_number", "发文字号"),
    ("title", "标题"),
    ("handling_type", "办理类型"),
    ("disclosure", "公开属性"),
    ("signer", "签发人"),
)


def _confidence(letter: Letter) -> Iterator[Diagnostic]:
    found = [(name, getattr(letter.header, field)) for field, name in _FRAME]
    found += [("主送", a) for a in letter.addressees[:1]] + [("引语", letter.opening), ("结尾", letter.closing)]
    if letter.signature:
        found += [("署名", e) for e in letter.signature.issuers[:1]] + [("成文日期", letter.signature.date)]
    for name, element in found:
        if element is not None and element.confidence < LOW_CONFIDENCE:
            yield diagnostic("low_confidence", element.start, element.end, what=name, confidence=element.confidence)
