"""The text of a letter with its elements marked. Taken out of its tags it is ``source.text``, code point by code point."""

from __future__ import annotations

from collections.abc import Iterator

from gongwen.exporting.html.marks import Close, Mark, Open, tiling
from gongwen.exporting.html.markup import attribute, content
from gongwen.exporting.html.sheet import Sheet
from gongwen.letter import Block

# blocks that are no part of the letter, or that nobody understood
_ASIDE = {
    "web_chrome": "网页",
    "page_number": "页码",
    "running_header": "页眉",
    "attachment_body": "附件正文",
    "unknown": "未识别",
}


def marked_text(sheet: Sheet) -> str:
    """The text as markup, as far as it is shown."""
    asides = sheet.within(_asides(sheet.letter.blocks))
    return "".join(_pieces(sheet.text, [*asides, *sheet.marks], sheet.prefix))


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
    label = mark.label
    if mark.confidence is not None:
        label += f"，把握 {mark.confidence:.2f}，位置 {mark.start}–{mark.end}"
    told = [f'class="{attribute(classes)}"', f'title="{attribute(label)}"']
    if mark.anchor and step.first:
        told.append(f'id="{prefix}{mark.anchor}"')
    if name == "a":
        told.append(f'href="#{prefix}{mark.to}"')
        if mark.start == mark.end:  # no words of its own
            told.append(f'aria-label="{attribute(mark.label)}"')
    return f"<{name} {' '.join(told)}>"
