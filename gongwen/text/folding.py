"""Folding: one character to one character, so that cues are written once and meet every width, script and confusion.

The folded text is for matching only. What a letter says is always taken from the source: folding 覆 to 复 would spoil 覆盖.
"""

from __future__ import annotations

import unicodedata
from functools import cache

from ..data import words

# canonical form first, then what folds to it
_PUNCTUATION = (
    ",，﹐",
    ":：﹕︰∶ː",
    ";；﹔",
    "!！﹗",
    "?？﹖",
    "(（﹙❨",
    ")）﹚❩",
    "。｡",
    "、丶﹑､",
    ".．﹒",
    "%％﹪",
    "〔[［﹝【〘",
    "〕]］﹞】〙",
    "“「『〝„‟",
    "”」』〞",
    "‘‚‛",
    "〈<＜﹤‹",
    "〉>＞﹥›",
    "《«",
    "》»",
    "-—–－―─━‐‑−﹣ー",
    "~～〜∼",
    "·•‧∙・･⋅",
    "★☆",
    "*＊﹡",
    "〇○◯",
    "|｜│",
    "/／",
)


@cache
def _han() -> dict[int, str]:
    """Folds of Han characters: traditional to simplified, then confusables to one of their class."""
    same = {wrong: word[-1] for word in words("confusable.txt") for wrong in word[:-1]}
    table = {ord(word[0]): same.get(word[1], word[1]) for word in words("traditional.txt")}
    table.update({ord(wrong): right for wrong, right in same.items()})
    return table


@cache
def _all() -> dict[int, str]:
    table: dict[int, str] = {}
    for code in (*range(0x2E80, 0x2FE0), *range(0xF900, 0xFB00), *range(0xFF01, 0xFF5F)):
        plain = unicodedata.normalize("NFKC", chr(code))
        if len(plain) == 1 and plain != chr(code):
            table[code] = plain
    han = _han()
    table = {code: han.get(ord(plain), plain) for code, plain in table.items()}
    table.update(han)
    for group in _PUNCTUATION:
        table.update({ord(char): group[0] for char in group[1:]})
    # a radical may fold to a stroke that is itself a misread mark: ⼂ → 丶 → 、
    return {code: table.get(ord(char), char) for code, char in table.items()}


def fold(text: str) -> str:
    """Fold every character of ``text``; the length stays the same.

    >>> fold("答覆：（第１２号）")
    '答复:(第12号)'
    """
    return text.translate(_all())


def fold_pattern(pattern: str) -> str:
    """Fold the Han characters of a regular expression, so that it can be written in plain words."""
    return pattern.translate(_han())
