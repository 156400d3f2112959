"""The clean view: the folded text without blanks, page artefacts or line breaks, each character aligned to its source.

``source`` is never edited. ``View.text[i]`` came from ``source[View.at[i]]``; what stood between two characters (a blank, a line
break, a page break) is kept as the strength of the gap before the second.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from .folding import fold

# strengths of a gap, weakest first
NONE, BLANK, WIDE, SOFT, LINE, EMPTY = range(6)
"""No gap; one blank; two or more, a full-width one or a tab; a line end that wraps; a line end; an empty line or a page end."""

# Blanks, controls, zero-width characters, soft hyphens, private-use bullets of symbol fonts: "第 12 号", "李\u3000明", "\ue5ceA".
_IGNORED = re.compile(
    r"[\s\x00-\x1f\x7f-\x9f\u00ad\u115f\u1160\u200b-\u200f\u2028-\u202f\u2060-\u2064\u3164\ufe00-\ufe0f\ufeff\ue000-\uf8ff]+"
)
_HAN = "\u3400-\u9fff"
_LATIN = re.compile(r"[0-9A-Za-z]")


class Rule(NamedTuple):
    """A cleaning rule that keeps the length: what it mends, where it looks first, and an example with its outcome."""

    name: str
    trigger: str
    pattern: re.Pattern[str]
    replace: str | Callable[[re.Match[str]], str]
    example: tuple[str, str]


def _paired(match: re.Match[str]) -> str:
    return f"“{match[1]}”"


RULES = (
    # crawlers and recognition write the full stop as a point: 管线迁改难. → 。 but 1.2, 一.加强, A.B stay
    Rule(
        "half-width full stop",
        ".",
        re.compile(rf"(?<=[{_HAN})”》%])(?<![一二三四五六七八九十])\.(?![0-9A-Za-z.])"),
        "。",
        ("整改难.下一步", "整改难。下一步"),
    ),
    # straight quotes carry no direction; within a sentence they come in pairs
    Rule("straight quotes", '"', re.compile(r'"([^"。]{0,200})"'), _paired, ('的"关于修路的建议"收', "的“关于修路的建议”收")),
)
# (pinyin) after each word, as spam mirrors inject it: 會(huì)議(yì)
_PINYIN = re.compile(rf"(?<=[{_HAN}])[（(?][a-zü]*[āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜ][a-zü]*[)）]")


@dataclass(frozen=True, slots=True)
class View:
    """A clean view of ``source``. Offsets named ``i``, ``j`` are of the view, ``start``, ``end`` of the source."""

    source: str
    text: str
    at: Sequence[int]
    gaps: dict[int, int]
    breaks: Sequence[int]

    def span(self, i: int, j: int) -> tuple[int, int]:
        """Source span of the characters ``i`` to ``j``, half-open, blanks at the rim left out."""
        return self.at[i], self.at[j - 1] + 1

    def index(self, start: int) -> int:
        """First character of the view at or after source offset ``start``."""
        return bisect_left(self.at, start)

    def gap(self, i: int) -> int:
        """Strength of the gap before character ``i``; the ends of the text count as empty lines."""
        return EMPTY if i <= 0 or i >= len(self.text) else self.gaps.get(i, NONE)

    def surface(self, i: int, j: int) -> str:
        """Readable words of ``i`` to ``j``: breaks closed up, blanks kept only between two Latin words."""
        if i >= j:
            return ""
        at, source = self.at, self.source
        if at[j - 1] - at[i] == j - 1 - i:
            return source[at[i] : at[j - 1] + 1]
        parts, begin = [], i
        for k in range(i + 1, j):
            if at[k] != at[k - 1] + 1:
                parts.append(source[at[begin] : at[k - 1] + 1])
                if self.gaps.get(k, NONE) in (BLANK, WIDE) and _LATIN.match(source[at[k]]) and _LATIN.match(source[at[k - 1]]):
                    parts.append(" ")
                begin = k
        parts.append(source[at[begin] : at[j - 1] + 1])
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
    at: list[int] = []
    gaps: dict[int, int] = {}
    breaks: list[int] = []
    cut: list[tuple[int, int]] = [m.span() for m in _IGNORED.finditer(source)]
    if ")" in folded and _PINYIN.search(source):
        cut += [m.span() for m in _PINYIN.finditer(source)]
    if skip:
        cut += skip
    cut.sort()
    begin, strength = 0, NONE
    for start, end in cut:
        if start > begin:
            _mark(gaps, breaks, len(at), strength)
            chunks.append(folded[begin:start])
            at.extend(range(begin, start))
            strength = NONE
        if end > begin:
            strength = max(strength, _strength(source, max(start, begin), end, soft))
            begin = end
    if begin < len(source):
        _mark(gaps, breaks, len(at), strength)
        chunks.append(folded[begin:])
        at.extend(range(begin, len(source)))
    text = "".join(chunks)
    for rule in RULES:
        if rule.trigger in text:
            text = rule.pattern.sub(rule.replace, text)
    return View(source, text, at, gaps, breaks)


def _mark(gaps: dict[int, int], breaks: list[int], i: int, strength: int) -> None:
    if i and strength:
        gaps[i] = strength
        if strength >= SOFT:
            breaks.append(i)


def _strength(source: str, start: int, end: int, soft: frozenset[int]) -> int:
    gap = source[start:end]
    feeds = gap.count("\n")
    if feeds or "\f" in gap:
        if soft and feeds and all(start + k in soft for k, char in enumerate(gap) if char == "\n"):
            return SOFT
        return LINE if feeds == 1 and "\f" not in gap else EMPTY
    if gap == " ":
        return BLANK
    blanks = sum(2 if char in "\u3000\t" else 1 for char in gap if char.isspace())
    return WIDE if blanks >= 2 else BLANK if blanks else NONE
