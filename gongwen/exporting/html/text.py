"""The text of a letter with its elements marked. Taken out of its tags it is ``source.text``, code point by code point."""

from __future__ import annotations

from collections.abc import Iterator

from gongwen.exporting.html.marks import Close, Mark, Open, marks, tiling
from gongwen.exporting.html.markup import attribute, content
from gongwen.letter import Block, Letter

# blocks that are no part of the letter, or that nobody understood
_ASIDE = {
    "web_chrome": "网页",
    "page_number": "页码",
    "running_header": "页眉",
    "attachment_body": "附件正文",
    "unknown": "未识别",
}


def marked_text(letter: Letter, prefix: str, limit: int | None = None) -> str:
    """The text as markup.

    Args:
        letter: the letter.
        prefix: before every anchor, so that several letters fit on a page.
        limit: most code points; None for all.
    """
    text = letter.source.text[:limit]
    found = [*_asides(letter.blocks), *marks(letter)]
    if limit is not None:
        found = [mark._replace(end=min(mark.end, len(text))) for mark in found if mark.start < len(text)]
    return "".join(_pieces(text, found, prefix))


def _asides(blocks: tuple[Block, ...]) -> Iterator[Mark]:
    for block in blocks:
        if block.kind in _ASIDE:
            yield Mark(block.start, block.end, f"aside {block.kind}", _ASIDE[block.kind])


def _pieces(text: str, found: list[Mark], prefix: str) -> Iterator[str]:
    names: list[str] = []
    for step in tiling(text, found):
        if isinstance(step, str):
            yield content(step)
        elif isinstance(step, Close):
            yield f"</{names.pop()}>"
        else:
            # a link holds no link
            name = "a" if step.mark.to and "a" not in names else "span"
            names.append(name)
            yield _tag(name, step, prefix)


def _tag(name: str, step: Open, prefix: str) -> str:
    mark = step.mark
    classes = (
        mark.kind
        + (" unsure" if mark.unsure else "")
        + ("" if step.first else " on")
        + (" point" if mark.start == mark.end else "")
    )
    label = mark.label + (f"，把握 {mark.confidence:.2f}" if mark.confidence is not None else "")
    told = [f'class="{attribute(classes)}"', f'title="{attribute(label)}"']
    if mark.anchor and step.first:
        told.append(f'id="{prefix}{mark.anchor}"')
    if name == "a":
        told.append(f'href="#{prefix}{mark.to}"')
    return f"<{name} {' '.join(told)}>"
