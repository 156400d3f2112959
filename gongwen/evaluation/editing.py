"""Editing a tagged letter character by character, wherever its tags stand; and the words no damage may touch."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from gongwen.evaluation.markup import Close, Open, TaggedLetter, Text, Token
from gongwen.evaluation.vocabulary import PROPOSAL_PREFIXES

Edits = Mapping[int, Sequence[Token]]
"""What stands in place of a character, by its offset in the letter without its tags; nothing where it is lost."""

# attributes that repeat words of the letter; they do not follow its text, so the text must not leave them
_WORDS = {"mark": ("name",), "docno": ("code",), "f": ("sub", "u"), "m": ("by",), "c": ("no",), "imp": ("agency",)}
_TOLD = ("subject", "region", "number")


def written(letter: TaggedLetter) -> tuple[str, list[str | None]]:
    """The letter without its tags, and for each character the innermost tag around it."""
    pieces: list[str] = []
    tags: list[str | None] = []
    stack: list[str] = []
    for token in letter.tokens:
        if isinstance(token, Open):
            stack.append(token.tag)
        elif isinstance(token, Close):
            stack.pop()
        else:
            pieces.append(token.text)
            tags += [stack[-1] if stack else None] * len(token.text)
    return "".join(pieces), tags


def edited(letter: TaggedLetter, edits: Edits) -> TaggedLetter:
    """The letter with some of its characters replaced; the tags stay where they are."""
    return replace(letter, tokens=tuple(_edited(letter, edits)))


def _edited(letter: TaggedLetter, edits: Edits) -> Iterator[Token]:
    at = 0
    for token in letter.tokens:
        if not isinstance(token, Text):
            yield token
            continue
        begin = at
        for k in range(at, at + len(token.text)):
            if k in edits:
                if k > at:
                    yield Text(token.text[at - begin : k - begin])
                yield from edits[k]
                at = k + 1
        if at < begin + len(token.text):
            yield Text(token.text[at - begin :])
        at = begin + len(token.text)


def protected(letter: TaggedLetter, text: str) -> frozenset[int]:
    """Offsets of all words that attributes repeat: subjects, numbers, names of bodies, units."""
    words = {letter.attributes.get(prefix + name) for prefix in PROPOSAL_PREFIXES for name in _TOLD}
    for token in letter.tokens:
        if isinstance(token, Open):
            for name in _WORDS.get(token.tag, ()):
                words.update((token.attributes.get(name) or "").split("|"))
    found: set[int] = set()
    for word in sorted(filter(None, words), key=str):
        # a line end or a blank may stand inside a long name
        spread = r"\s{0,4}".join(map(re.escape, str(word)))
        found.update(k for match in re.finditer(spread, text) for k in range(*match.span()))
    return frozenset(found)
