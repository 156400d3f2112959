"""What a medium put between the letters of a text: readings in brackets, second copies of letters in fake bold, undecoded entities.

The source keeps all of it. The clean view leaves readings and copies out, and takes an entity for the character it stands for.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from .patterns import Pattern

Span = tuple[int, int]
"""Half-open offsets of the source."""

_TONES = "āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜ"
# (pinyin) after each word, as spam mirrors inject it: 會(huì)議(yì), 关于(guān yú)
_READING = Pattern(rf"(?<=[\u3400-\u9fff])[（(?][a-zü\s]{{0,12}}[{_TONES}][a-zü{_TONES}\s]{{0,24}}[)）]")
# &nbsp; &ldquo; &#12288; &#x3000; where a crawler did not decode them; &lt; and &gt; fold to marks of a title and stay
_ENTITY = Pattern(r"&(?!lt;|gt;)(?:[a-z]{2,8}|[A-Z][a-z]{1,7}|#\d{2,6}|#[xX][0-9A-Fa-f]{2,5});")
# a line in fake bold: every letter twice (关关于于), blanks between them once
_TWICE = re.compile(r"(?:(\S)\1[ \u3000]{0,4}){4,}", re.MULTILINE)
_WHOLE = re.compile(r"(?:(\S)\1[ \u3000]{0,4})+")
_FIRST_TWO = re.compile(r"^\s{0,40}(\S)\1\s{0,4}(\S)\2", re.MULTILINE)
_LEAST = 3
"""Different letters that a line in fake bold shows at least; ＊＊＊＊＊＊＊＊ and 谢谢谢谢 are none."""


def readings(source: str, folded: str) -> list[Span]:
    """Pronunciations in brackets.

    >>> [source[a:b] for source in ("會(huì)議",) for a, b in readings(source, fold(source))]
    ['(huì)']
    """
    return [m.span() for m in _READING.finditer(source)] if ")" in folded and _READING.search(source) else []


def copies(source: str) -> list[Span]:
    """Second copies of the letters of lines in fake bold, one span a letter.

    >>> copies("关关于于修修路路")
    [(1, 2), (3, 4), (5, 6), (7, 8)]
    """
    if not _FIRST_TWO.search(source):
        return []
    bold = [span for span in _lines(source) if _in_fake_bold(source, *span)]
    if not bold:
        return []
    found: list[Span] = []
    after = -1
    for begin, end in _lines(source):
        # the end of a wrapped title may be short: 答答复复
        if (begin, end) in bold or (0 <= begin - after <= 1 and _WHOLE.fullmatch(source, begin, end)):
            after = end
            found += _pairs(source, begin, end)
    return found


def _lines(source: str) -> Iterator[Span]:
    """Lines that begin with two like letters, without their blanks."""
    at = 0
    while at < len(source):
        end = source.find("\n", at)
        end = len(source) if end < 0 else end
        begin = at
        while begin < end and source[begin].isspace():
            begin += 1
        if end - begin >= 2 and source[begin] == source[begin + 1]:
            yield begin, end
        at = end + 1


def _in_fake_bold(source: str, begin: int, end: int) -> bool:
    match = _TWICE.match(source, begin, end)
    return match is not None and len({char for char in match[0] if char >= "\u3400"}) >= _LEAST


def _pairs(source: str, begin: int, end: int) -> Iterator[Span]:
    k = begin
    while k < end:
        if k + 1 < end and source[k] == source[k + 1]:
            yield k + 1, k + 2
            k += 2
        elif source[k] in " \u3000":
            k += 1
        else:
            return


def entities(source: str) -> dict[int, tuple[int, str]]:
    """Undecoded entities by where they begin: where they end, and the character they stand for.

    >>> entities("称&ldquo;路&rdquo;")
    {1: (8, '“'), 9: (16, '”')}
    """
    if "&" not in source:
        return {}
    found = {}
    for match in _ENTITY.finditer(source):
        decoded = html.unescape(match[0])
        if len(decoded) == 1:
            found[match.start()] = (match.end(), decoded)
    return found
