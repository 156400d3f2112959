"""Words of a clause: ``jieba`` over a small dictionary of this domain, in a tokenizer of our own.

The dictionary of ``jieba`` itself takes most of a second and shares a cache in the temporary folder; here a few thousand words load
in milliseconds, and what is not among them comes out character by character, which is all a noun phrase needs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..data import lines, words
from ..dictionary import current, per_dictionary
from ..text.folding import fold

if TYPE_CHECKING:
    import jieba


class Word(NamedTuple):
    """A word of the text: its span in the view and its class in ``data/lexicon.txt`` and ``data/nouns.txt``, empty where it is not listed."""

    i: int
    j: int
    kind: str


@per_dictionary
def classes() -> dict[str, str]:
    """Class letters of each folded word: "v" "vx" "n"; a word may belong to several."""
    found: dict[str, str] = {}
    for line in lines("lexicon.txt"):
        kind, *listed = line.split()
        for word in listed:
            key = fold(word)
            mark = "k" if kind == "vn" else kind
            if mark not in found.get(key, ""):
                found[key] = found.get(key, "") + mark
    for word in words("nouns.txt"):
        found.setdefault(fold(word), "n")
    found.update((fold(word), "n") for word in current().nouns)
    return found


@per_dictionary
def acts() -> tuple[str, ...]:
    """Verbs that alone tell an action at the head of a heading, an item or a demand; 将 or 对 also begin topics."""
    return tuple({fold(word) for word in (*words("actions.txt"), *current().actions) if len(word) > 1})


@per_dictionary
def _nouns_like_acts() -> tuple[str, ...]:
    """Nouns that begin as a verb of action does: 开发商, 培训班."""
    verbs = acts()
    return tuple(word for word, kind in classes().items() if "n" in kind and word.startswith(verbs) and word not in verbs)


def begins_with_act(text: str, k: int = 0) -> bool:
    """Whether a verb of action stands at ``k``: 开发项目, not 开发商."""
    return text.startswith(acts(), k) and not text.startswith(_nouns_like_acts(), k)


@per_dictionary
def _tokenizer() -> jieba.Tokenizer:
    # imported here: a letter without figures needs no words
    import jieba

    tokenizer = jieba.Tokenizer()
    frequencies: dict[str, int] = {}
    for word in classes():
        frequencies[word] = 100 ** (len(word) - 1)
        for k in range(1, len(word)):
            frequencies.setdefault(word[:k], 0)
    tokenizer.FREQ = frequencies
    tokenizer.total = sum(frequencies.values())
    tokenizer.initialized = True
    return tokenizer


def cut(text: str, i: int, j: int) -> list[Word]:
    """Words of ``text`` between ``i`` and ``j``."""
    known = classes()
    found: list[Word] = []
    at = i
    for word in _tokenizer().cut(text[i:j], HMM=False):
        end = at + len(word)
        found.append(Word(at, end, known.get(word, "")))
        at = end
    return found
