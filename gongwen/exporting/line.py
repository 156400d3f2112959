"""A letter in one line, as ``repr`` shows it."""

from __future__ import annotations

from gongwen.exporting import names
from gongwen.exporting.width import cut, showable
from gongwen.letter import Letter

COLUMNS = 48
"""Most columns of the title: with all the rest a line of a terminal is not overrun."""


def to_line(letter: Letter) -> str:
    """Return kind, document number, title (else the name of the file) and what is in the letter, at most some 120 columns: ``<Letter 建议答复 …>``."""
    number = letter.header.doc_number
    title = letter.header.title
    counts = [
        f"{len(found)} {name}"
        for name, found in (("措施", letter.measures), ("数字", letter.figures), ("疑点", letter.diagnostics))
        if found
    ]
    parts = [
        names.KINDS[letter.kind],
        cut(number.text, 30) if number else "",
        f"《{cut(title.text, COLUMNS)}》" if title else cut(letter.source.name or "", COLUMNS),
        "、".join(counts),
    ]
    return f"<Letter {showable(' '.join(part for part in parts if part))}>"
