"""The clean view: the folded text without blanks, page artefacts or line breaks, each character aligned to its source.

``source`` is never edited. ``View.text[i]`` came from ``source[View.at(i)]``; what stood between two characters (a blank, a line
break, a page break) is kept as the strength of the gap before the second.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import NamedTuple

from .additions import copies, entities, readings
from .blanks import BLANK, EMPTY, LINE, NONE, SOFT, WIDE, part_at_blanks
from .folding import fold
from .patterns import Pattern

__all__ = ["BLANK", "EMPTY", "LINE", "NONE", "RULES", "SOFT", "WIDE", "Rule", "View", "clean"]

# Blanks, controls, zero-width characters, soft hyphens, private-use bullets of symbol fonts: "第 12 号", "李\u3000明", "\ue5ceA".
# So do bullets and table bars at the rim of a line: "• 索引号：", "…的答复函 |".
_IGNORED = Pattern(
    r"(?:^|\s*[\n\f])[\s|•●■◆▪◦]+"
    r"|[ \t\u3000\xa0]*+\|[\s|]*(?=\n|$)"
    r"|(?P<bars>\|(?:[^\S\f]*+\|)*+)"
    r"|[\s\x00-\x1f\x7f-\x9f\u00ad\u115f\u1160\u200b-\u200f\u2028-\u202f\u2060-\u2064\u3164\ufe00-\ufe0f\ufeff\ue000-\uf8ff]+"
)
# bars inside a line stay, taken in one go: each alone would look for the end of the line again
_BLANKS = Pattern(r"\s+")
_HAN = "\u3400-\u9fff"
_LATIN = Pattern(r"[0-9A-Za-z]")


class Rule(NamedTuple):
    """A cleaning rule that keeps the length: what it mends, where it looks first, and an example with its outcome."""

    name: str
    trigger: str
    pattern: Pattern
    replace: str | Callable[[re.Match[str]], str]
    example: tuple[str, str]


def _paired(match: re.Match[str]) -> str:
    return f"“{match[1]}”"


_MARKS = Pattern(r'[“”"]')
_REACH = 200
"""Characters between two marks of one quotation."""


def _partnered(match: re.Match[str]) -> str:
    """The direction of a straight mark whose partner kept its own; “甲"乙"丙” is a pair of straight ones inside."""
    text, k = match.string, match.start()
    last = max(text.rfind(mark, max(0, k - _REACH), k) for mark in '“”"')
    before = text[last] if last >= 0 else ""
    after = "".join(m[0] for m in islice(_MARKS.finditer(text, k + 1, k + 1 + _REACH), 2))
    if before == "“" and not after.startswith("”") and after != '"”':
        return "”"
    if after.startswith("”") and before in ("", "”"):
        return "“"
    return match[0]


RULES = (
    # crawlers and recognition write the full stop as a point: 管线迁改难. → 。 also before a date, but 1.2, 一.加强, A.B stay
    Rule(
        "half-width full stop",
        ".",
        Pattern(rf"(?<=[{_HAN})”》%])(?<![一二三四五六七八九十])\.(?:(?![0-9A-Za-z.])|(?=(?:19|20)\d\d年|\d{{1,2}}月))"),
        "。",
        ("整改难.下一步", "整改难。下一步"),
    ),
    # recognition straightens one mark of two
    Rule("one straight quote", '"', Pattern('"'), _partnered, ('的“关于修路的建议"收', "的“关于修路的建议”收")),
    # straight quotes carry no direction; within a sentence they come in pairs
    Rule("straight quotes", '"', Pattern(r'"([^"。]{0,200})"'), _paired, ('的"关于修路的建议"收', "的“关于修路的建议”收")),
)


@dataclass(frozen=True, slots=True)
class View:
    """A clean view of ``source``. Offsets named ``i``, ``j`` are of the view, ``start``, ``end`` of the source.

    Attributes:
        source: the exact text.
        text: the folded, blank-free text.
        starts: where each unbroken piece begins in ``text``; ``origins``: where the same piece begins in ``source``.
        gaps: strength of the gap before a character, where there is one, in order.
        breaks: characters that begin a line, in order.
        entities: where an undecoded entity begins in ``source``, and its end: one character of ``text``, written as it stands.
    """

    source: str
    text: str
    starts: Sequence[int]
    origins: Sequence[int]
    gaps: dict[int, int]
    breaks: Sequence[int]
    entities: Mapping[int, int] = field(default_factory=dict)

    def at(self, i: int) -> int:
        """Source offset of character ``i``."""
        k = bisect_right(self.starts, i) - 1
        return self.origins[k] + i - self.starts[k]

    def index(self, offset: int) -> int:
        """The character that came from source ``offset``, or else the first one behind it."""
        k = bisect_right(self.origins, offset) - 1
        if k < 0:
            return 0
        end = self.starts[k + 1] if k + 1 < len(self.starts) else len(self.text)
        return min(self.starts[k] + offset - self.origins[k], end)

    def span(self, i: int, j: int) -> tuple[int, int]:
        """Source span of the characters ``i`` to ``j``, half-open, blanks at the rim left out."""
        last = self.at(j - 1)
        return self.at(i), self.entities.get(last, last + 1)

    def gap(self, i: int) -> int:
        """Strength of the gap before character ``i``; the ends of the text count as empty lines."""
        return EMPTY if i <= 0 or i >= len(self.text) else self.gaps.get(i, NONE)

    def surface(self, i: int, j: int) -> str:
        """Readable words of ``i`` to ``j``: breaks closed up, blanks kept only between two Latin words."""
        if i >= j:
            return ""
        if self.entities:
            return self._with_entities(i, j)
        starts, source = self.starts, self.source
        first, last = bisect_right(starts, i) - 1, bisect_right(starts, j - 1) - 1
        begin = self.origins[first] + i - starts[first]
        if first == last:
            return source[begin : begin + j - i]
        parts = [source[begin : self.origins[first] + starts[first + 1] - starts[first]]]
        for k in range(first + 1, last + 1):
            end = starts[k + 1] if k < last else j
            piece = source[self.origins[k] : self.origins[k] + end - starts[k]]
            if self.gaps.get(starts[k], NONE) in (BLANK, WIDE) and _LATIN.match(piece) and _LATIN.match(parts[-1][-1:]):
                parts.append(" ")
            parts.append(piece)
        return "".join(parts)

    def _with_entities(self, i: int, j: int) -> str:
        """The same where the source shows entities, each written as it stands."""
        parts: list[str] = []
        for k in range(i, j):
            at = self.at(k)
            piece = self.source[at : self.entities.get(at, at + 1)]
            if k > i and self.gaps.get(k, NONE) in (BLANK, WIDE) and _LATIN.match(piece) and _LATIN.match(parts[-1][-1:]):
                parts.append(" ")
            parts.append(piece)
        return "".join(parts)


def clean(source: str, skip: Sequence[tuple[int, int]] = (), soft: frozenset[int] = frozenset()) -> View:
    """Build the clean view of ``source``.

    Args:
        source: the exact text.
        skip: half-open source spans to leave out (page artefacts), ordered.
        soft: offsets of line feeds that only wrap a paragraph.
    """
    folded = fold(source)
    chunks: list[str] = []
    starts: list[int] = []
    origins: list[int] = []
    gaps: dict[int, int] = {}
    breaks: list[int] = []
    cut = list(_ignored(source))
    written = entities(source)
    added = [*skip, *readings(source, folded), *copies(source)]
    if written:
        folded = _decoded(folded, written)
        # an entity that stands for a blank is one
        added += ((begin if _IGNORED.fullmatch(char) else begin + 1, end) for begin, (end, char) in written.items())
    if added:
        cut = sorted([*cut, *added])
    begin, strength, size = 0, NONE, 0
    for start, end in [*cut, (len(source), len(source))]:
        if start > begin:
            if size and strength:
                gaps[size] = strength
                if strength >= SOFT:
                    breaks.append(size)
            starts.append(size)
            origins.append(begin)
            chunks.append(folded[begin:start])
            size += start - begin
            strength = NONE
        if end > begin:
            strength = max(strength, _strength(source, max(start, begin), end, soft))
            begin = end
    text = "".join(chunks)
    for rule in RULES:
        if rule.trigger in text:
            text = rule.pattern.sub(rule.replace, text)
    if not breaks:
        part_at_blanks(text, gaps)
    return View(source, text, starts, origins, gaps, breaks, {begin: end for begin, (end, _) in written.items()})


def _decoded(folded: str, written: Mapping[int, tuple[int, str]]) -> str:
    """The folded text with the character of each entity where the entity begins."""
    parts, at = [], 0
    for begin, (_, char) in written.items():
        parts += [folded[at:begin], fold(char)]
        at = begin + 1
    return "".join([*parts, folded[at:]])


def _ignored(source: str) -> Iterator[tuple[int, int]]:
    """Spans that the view leaves out, in order."""
    for match in _IGNORED.finditer(source):
        if match["bars"]:
            yield from (blank.span() for blank in _BLANKS.finditer(source, *match.span()))
        else:
            yield match.span()


_COMMON = {" ": BLANK, "\n": LINE, "\n\n": EMPTY, "\u3000\u3000": WIDE, "\n\u3000\u3000": LINE}


def _strength(source: str, start: int, end: int, soft: frozenset[int]) -> int:
    gap = source[start:end]
    known = _COMMON.get(gap)
    if known is not None and not soft:
        return known
    if "&" in gap:
        gap = html.unescape(gap)
    feeds = gap.count("\n")
    if feeds or "\f" in gap:
        if soft and feeds and all(start + k in soft for k, char in enumerate(gap) if char == "\n"):
            return SOFT
        return LINE if feeds == 1 and "\f" not in gap else EMPTY
    if gap == " ":
        return BLANK
    blanks = sum(2 if char in "\u3000\t" else 1 for char in gap if char.isspace())
    return WIDE if blanks >= 2 else BLANK if blanks else NONE
