"""Doubts a letter raises about itself. Each has a stable code, listed with what to do in docs/diagnostics.md."""

from __future__ import annotations

from collections.abc import Iterator

from ..content.body import Body
from ..letter import Diagnostic, Letter
from .agreement import agreement
from .codes import diagnostic
from .dates import dates
from .losses import garbled, losses
from .numbering import numbering

LOW_CONFIDENCE = 0.5
"""Elements below this are named one by one."""


def diagnose(
    letter: Letter, body: Body, *, damaged_number: bool = False, further: tuple[int, int] | None = None
) -> tuple[Diagnostic, ...]:
    """Everything doubtful about ``letter``, in the order of the text.

    Args:
        letter: the parsed letter.
        body: the decoded text it was read from.
        damaged_number: whether its document number was read from a damaged one.
        further: source span of what follows the first letter of several.
    """
    found = [*_whole(letter, further), *garbled(letter.source.text)]
    if letter.kind != "unknown":
        found += (*dates(letter, body, damaged_number), *numbering(letter, body), *agreement(letter, body), *losses(body))
        found += _confidence(letter)
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
