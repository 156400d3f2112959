"""Damaged copies of a tagged letter: what web pages, plain-text exports, page layout and OCR do to it.

The damage is done between the tags, so the gold of the copy is as exact as that of the letter. Words that are compared one by one
(names, numbers, what attributes repeat) keep their characters; where a title changes (a 届 lost, letters turned), its gold changes
with it, and what a page adds (a second copy of each letter, a reading in brackets) is tagged as the page's. The same letter gives
the same damage on every machine.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise

from gongwen.evaluation.additions import double, mirror
from gongwen.evaluation.layout import lay_out
from gongwen.evaluation.losses import drop, join
from gongwen.evaluation.markup import Close, Open, TaggedLetter, Text, Token

#: Punctuation that web pages and old editors print in half width.
HALF_WIDTH = str.maketrans("，：；（）？！", ",:;()?!")

#: Letters of about the same shape, as OCR confuses them.
LOOKALIKES: Mapping[str, str] = {
    "己": "已",
    "已": "己",
    "日": "曰",
    "未": "末",
    "末": "未",
    "人": "入",
    "大": "太",
    "土": "士",
    "千": "干",
    "天": "夭",
    "问": "间",
    "间": "问",
    "治": "冶",
    "的": "旳",
}

#: Misreadings that spoil the very words a parser holds on to: 答复, 抄送, 提案, 收悉, and the punctuation.
SPOILED_CUES: Mapping[str, str] = {
    "复": "夏",
    "送": "迗",
    "议": "仪",
    "案": "桉",
    "收": "牧",
    "现": "观",
    "、": "丶",
    "。": ".",
    "：": ":",
    "（": "(",
    "）": ")",
    "“": '"',
    "”": '"',
    "《": "<<",
    "》": ">>",
}

#: Innermost tags whose text is running text, compared by its place and not word by word (None: outside all tags).
RUNNING_TEXT: frozenset[str | None] = frozenset({None, "m", "q"})


@dataclass(frozen=True, slots=True)
class Noise:
    """Random damage: a blank between two Chinese characters, one confusable character for another, each so often; what may be
    confused only directly inside the given tags."""

    blanks: float
    confusions: Mapping[str, str] | None = None
    confused: float = 0.0
    inside: frozenset[str | None] = RUNNING_TEXT

    def __call__(self, text: str, tag: str | None, rng: random.Random) -> str:
        """Damage a piece of text that stands directly inside ``tag``."""
        if self.confusions and tag in self.inside:
            text = "".join(self._misread(char, rng) for char in text)
        return "".join(self._spread(text, rng))

    def _misread(self, char: str, rng: random.Random) -> str:
        wrong = (self.confusions or {}).get(char)
        return wrong if wrong and rng.random() < self.confused else char

    def _spread(self, text: str, rng: random.Random) -> Iterator[str]:
        for char, following in pairwise(text + "\n"):
            yield char
            if _is_han(char) and _is_han(following) and rng.random() < self.blanks:
                yield " "


def _is_han(char: str) -> bool:
    return "\u4e00" <= char <= "\u9fff"


def _half_width(text: str, tag: str | None, rng: random.Random) -> str:
    return text.translate(HALF_WIDTH)


def _tight(text: str, tag: str | None, rng: random.Random) -> str:
    without_blank_lines = re.sub(r"\n(?:[ \t\u3000]*\n)+", "\n", text)
    return re.sub(r"\n[ \t\u3000]+", "\n", without_blank_lines)


Spoil = Callable[[str, str | None, random.Random], str]
"""(a piece of text, the innermost tag around it, the dice) → the damaged piece."""

Make = Callable[[TaggedLetter, random.Random], TaggedLetter | None]
"""(letter, dice) → the damaged letter, None where the damage cannot be done to it."""


@dataclass(frozen=True, slots=True)
class Variant:
    """One kind of damage: in words, and how it is done."""

    says: str
    make: Make


def _to_text(spoil: Spoil) -> Make:
    """Damage that needs to see no more than one piece of text at a time."""

    def make(letter: TaggedLetter, rng: random.Random) -> TaggedLetter:
        tokens = (Text(spoil(t.text, tag, rng)) if isinstance(t, Text) else t for t, tag in _with_tags(letter))
        return replace(letter, tokens=tuple(tokens))

    return make


_OCR = Noise(blanks=0.008, confusions=LOOKALIKES, confused=0.04)
_HARSH = Noise(blanks=0.01, confusions={**LOOKALIKES, **SPOILED_CUES}, confused=0.08, inside=RUNNING_TEXT | {"closing"})

#: All variants, in the order of reports.
VARIANTS: Mapping[str, Variant] = {
    "clean": Variant("as written", lambda letter, rng: letter),
    "halfwidth": Variant("，：；（）？！ in half width", _to_text(_half_width)),
    "tight": Variant("no blank lines, no indents", _to_text(_tight)),
    "spaced": Variant("stray blanks between characters", _to_text(Noise(blanks=0.02))),
    "wrapped": Variant("short lines, numbered pages, form feeds", lambda letter, rng: lay_out(letter)),
    "ocr": Variant("look-alike letters in running text, a few stray blanks", _to_text(_OCR)),
    "harsh": Variant("labels, formulas and punctuation misread as well", _to_text(_HARSH)),
    "dropped": Variant("年, 月, 日, 第, 届, 号 and punctuation lost here and there", drop),
    "joined": Variant("all line ends lost, a blank or nothing in their place", join),
    "doubled": Variant("lines in fake bold, each letter twice", double),
    "mirror": Variant("traditional letters, a few readings in brackets", mirror),
}


def damage(letter: TaggedLetter, variant: str) -> TaggedLetter | None:
    """The letter with one kind of damage; None where it cannot be done to this letter.

    Raises:
        ValueError: there is no such variant.
    """
    if variant not in VARIANTS:
        raise ValueError(f"没有 {variant} 这种变体，可用：{'、'.join(VARIANTS)}")
    # seeded by a string: the same dice on every machine and for every Python
    return VARIANTS[variant].make(letter, random.Random(f"{letter.name}/{variant}"))


def _with_tags(letter: TaggedLetter) -> Iterator[tuple[Token, str | None]]:
    """Each token with the innermost tag around it."""
    stack: list[str] = []
    for token in letter.tokens:
        if isinstance(token, Open):
            stack.append(token.tag)
        elif isinstance(token, Close):
            stack.pop()
        yield token, stack[-1] if stack else None
