"""Damage that puts something there: each letter twice as fake bold, traditional letters and readings in brackets.

What the page added is tagged as such (``<x>``), so the gold of a title reads as the title does.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping

from gongwen.evaluation.editing import edited, protected, written
from gongwen.evaluation.markup import Close, Open, TaggedLetter, Text, Token

#: How often a line of the title, of the issuer mark or of a heading is set in fake bold.
BOLD = 0.7
_BOLD = frozenset({"title", "mark", "h"})
_BESIDE = _BOLD | {None, "c"}

_PAIRS = (
    "关關于於会會议議复復现現员員县縣区區号號届屆务務国國办辦对對这這个個们們为為业業发發该該将將进進实實报報见見系係联聯电電话話"
    "门門单單党黨协協万萬与與来來处處级級经經给給导導总總书書谢謝过過环環资資产產农農乡鄉镇鎮厅廳规規划劃设設计計请請问問题題应應"
    "说說监監网網后後还還热熱里裡"
)
#: Letters of the formulas as mirrors of simplified pages print them: 关 → 關.
TRADITIONAL: Mapping[str, str] = dict(zip(_PAIRS[::2], _PAIRS[1::2], strict=True))

#: How many of these letters a page turns (throughout, so that copies of a title stay alike), and how often a reading follows one.
TURNED, READ = 0.8, 0.02
_READINGS: Mapping[str, str] = {
    "关": "guān",
    "于": "yú",
    "会": "huì",
    "议": "yì",
    "复": "fù",
    "现": "xiàn",
    "县": "xiàn",
    "办": "bàn",
    "对": "duì",
    "务": "wù",
    "国": "guó",
    "实": "shí",
}
# not inside what is counted or reckoned, nor in names of persons, phones and numbers
_TURNED = frozenset({None, "m", "q", "opening", "closing", "title", "h", "sig", "cc", "x"})


def _added(text: str) -> tuple[Token, ...]:
    return Open("x", {}), Text(text), Close("x")


def double(letter: TaggedLetter, rng: random.Random) -> TaggedLetter:
    """Lines of title, issuer mark and headings with every letter twice: 关关于于…."""
    text, tags = written(letter)
    edits: dict[int, tuple[Token, ...]] = {}
    for a, b in _lines(text):
        inside = set(tags[a:b])
        if inside & _BOLD and inside <= _BESIDE and not text[a:b].isascii() and rng.random() < BOLD:
            for k in range(a, b):
                if not text[k].isspace():
                    # the first letter of a span comes first and its copy second, or the copy would stand before the span
                    first = k == a or tags[k] != tags[k - 1]
                    edits[k] = (Text(text[k]), *_added(text[k])) if first else (*_added(text[k]), Text(text[k]))
    return edited(letter, edits)


def _lines(text: str) -> Iterator[tuple[int, int]]:
    begin = 0
    for line in text.split("\n"):
        if len(line.strip()) >= 4:
            yield begin, begin + len(line)
        begin += len(line) + 1


def mirror(letter: TaggedLetter, rng: random.Random) -> TaggedLetter | None:
    """A relayed page: many letters traditional, a few with their reading in brackets: 會(huì)議. None for one that is so already."""
    text, tags = written(letter)
    if len(set(TRADITIONAL.values()) & set(text)) > 2:
        return None
    turned = {char: other for char, other in TRADITIONAL.items() if rng.random() < TURNED}
    kept = protected(letter, text)
    edits: dict[int, tuple[Token, ...]] = {}
    for k, char in enumerate(text):
        if char not in TRADITIONAL or tags[k] not in _TURNED or k in kept:
            continue
        shown = turned.get(char, char)
        # the reading must stand inside the span, behind it it would belong to nothing
        after = text[k + 1 : k + 2]
        inside = after.strip() and tags[k + 1] == tags[k] != "x" and k + 1 not in kept
        if inside and char in _READINGS and rng.random() < READ:
            edits[k] = (Text(shown), *_added(f"({_READINGS[char]})"))
        elif shown != char:
            edits[k] = (Text(shown),)
    return edited(letter, edits)
