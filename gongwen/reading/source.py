"""Putting a :class:`~gongwen.letter.Source` together: the one place where readers end."""

from __future__ import annotations

import hashlib

from gongwen.errors import GongwenError
from gongwen.letter import Page, Source
from gongwen.reading import limits


def make_source(text: str, data: bytes, *, name: str | None, media_type: str) -> Source:
    """Return the Source of a decoded text and the bytes it came from.

    Raises:
        GongwenError: ``text_too_long`` over :data:`gongwen.reading.limits.MAX_CHARS`.
    """
    if len(text) > limits.MAX_CHARS:
        message = f"文本有 {len(text)} 个字符，超过上限 {limits.MAX_CHARS}。"
        raise GongwenError("text_too_long", message, file=name)
    digest = hashlib.sha256(data).hexdigest()
    return Source(name=name, sha256=digest, media_type=media_type, text=text, pages=split_pages(text))


def split_pages(text: str) -> tuple[Page, ...]:
    """Split at form feeds: a page reaches up to and including its form feed. Empty text has no page, other text at least one."""
    pages: list[Page] = []
    start = 0
    while start < len(text):
        end = text.find("\f", start) + 1 or len(text)
        pages.append(Page(number=len(pages) + 1, start=start, end=end))
        start = end
    return tuple(pages)
