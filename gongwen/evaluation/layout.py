"""Lay a tagged letter out anew as a printed page does: short lines, numbered pages, form feeds."""

from __future__ import annotations

from dataclasses import replace

from gongwen.evaluation.markup import Close, Open, TaggedLetter, Text, Token
from gongwen.evaluation.tagging import plain_text

WIDTH = 28  # characters a line, as on a GB/T 9704 page
LINES = 22  # lines a page

# 避头尾: what may not begin a line hangs over the margin, what may not end one moves to the next
_NOT_FIRST = "，。、；：）》”！？%."
_NOT_LAST = "“《（"


def lay_out(letter: TaggedLetter) -> TaggedLetter | None:
    """The letter in pages; None if it is laid out in short lines or pages already."""
    if _is_laid_out(plain_text(letter)):
        return None
    page = _Page()
    for token in letter.tokens:
        if isinstance(token, Text):
            for char in token.text:
                page.char(char)
        else:
            page.tag(token)
    return replace(letter, tokens=page.finish())


def _is_laid_out(text: str) -> bool:
    lengths = sorted(len(line) for line in text.split("\n") if line.strip())
    in_short_lines = len(lengths) >= 15 and lengths[int(len(lengths) * 0.9)] <= 36
    return "\f" in text or in_short_lines


class _Page:
    """Where the next character goes."""

    def __init__(self) -> None:
        self.tokens: list[Token] = []
        self.line: list[str] = []  # characters not yet in a token
        self.opening: list[Open] = []  # tags opened before the next character: a line break must not fall inside them
        self.column = 0
        self.row = 0
        self.number = 1
        self.before = "\n"

    def char(self, char: str) -> None:
        if char == "\n":
            if self.before != "\n":  # blank lines are closed up
                self.new_line()
        else:
            if self.must_break_before(char):
                self.new_line()
            self.open()
            self.line.append(char)
            self.column += 1
        self.before = char

    def must_break_before(self, char: str) -> bool:
        if _is_ascii_word(char) and (_is_ascii_word(self.before) or self.before == "."):
            return False  # numerals and codes stay whole
        full = self.column >= WIDTH and char not in _NOT_FIRST
        return full or (self.column == WIDTH - 1 and char in _NOT_LAST)

    def new_line(self) -> None:
        self.line.append("\n")
        self.column = 0
        self.row += 1
        if self.row == LINES:
            self.flush()
            self.tokens += [Open("x", {}), Text(f"— {self.number} —"), Close("x"), Text("\n\f")]
            self.number += 1
            self.row = 0

    def tag(self, token: Open | Close) -> None:
        if isinstance(token, Open):
            self.opening.append(token)
        else:
            self.open()
            self.flush()
            self.tokens.append(token)

    def open(self) -> None:
        if self.opening:
            self.flush()
            self.tokens += self.opening
            self.opening = []

    def flush(self) -> None:
        if self.line:
            self.tokens.append(Text("".join(self.line)))
            self.line = []

    def finish(self) -> tuple[Token, ...]:
        self.flush()
        return tuple(self.tokens)


def _is_ascii_word(char: str) -> bool:
    return char.isascii() and char.isalnum()
