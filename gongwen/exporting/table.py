"""Many letters at a glance: a row a letter."""

from __future__ import annotations

from collections.abc import Iterable

from gongwen.exporting import names
from gongwen.exporting.walk import SURE, elements, outline
from gongwen.exporting.width import cut, pad, showable, width
from gongwen.letter import Letter

# heading → most columns it may take, so that a row of long names still fits a wide terminal
COLUMNS = {"文件": 28, "种类": 14, "发文字号": 24, "主送": 26, "节": 4, "成文日期": 10, "疑点": 36}
_GAP = "  "


def row(letter: Letter) -> tuple[str, ...]:
    """Return the cells of a letter, in the order of :data:`COLUMNS`; what the letter lacks is an empty cell."""
    number = letter.header.doc_number
    date = letter.signature.date if letter.signature else None
    cells = (
        letter.source.name or "",
        names.KINDS[letter.kind],
        number.text if number else "",
        "、".join(addressee.name for addressee in letter.addressees),
        str(len(list(outline(letter)))),
        (date.iso or date.text) if date else "",
        doubts(letter),
    )
    return tuple(showable(cell) for cell in cells)


def table(rows: Iterable[tuple[str, ...]]) -> str:
    """Return rows as a table with headings, aligned by the columns the characters take, each line ended."""
    lines = [tuple(COLUMNS)]
    lines += [tuple(cut(cell, most) for cell, most in zip(cells, COLUMNS.values(), strict=True)) for cells in rows]
    widths = [max(map(width, column)) for column in zip(*lines, strict=True)]
    lines.insert(1, tuple("─" * columns for columns in widths))
    return "".join(
        _GAP.join(pad(cell, columns) for cell, columns in zip(cells, widths, strict=True)).rstrip() + "\n" for cells in lines
    )


def doubts(letter: Letter) -> str:
    """Return the codes of warnings and errors; where there are none, the element least sure, if it is unsure, and its confidence."""
    codes = dict.fromkeys(found.code for found in letter.diagnostics if found.severity != "info")
    if codes:
        return " ".join(codes)
    sure = [(element.confidence, field) for field, element in elements(letter)]
    if not sure:
        return ""
    lowest, field = min(sure, key=lambda pair: pair[0])
    if lowest >= SURE:
        return ""
    return f"{names.ELEMENTS.get(field, field)} {lowest:.2f}"
