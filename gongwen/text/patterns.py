"""Regular expressions on the folded text: written in plain words, folded and compiled when first asked.

A letter needs a third of the patterns; compiling all of them at import would cost a one-letter call as much as everything else.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from ..data import is_forgetful, is_known
from .folding import fold_pattern


class Pattern:
    """A pattern that compiles itself on first use; the methods are those of :class:`re.Pattern`."""

    __slots__ = ("finditer", "flags", "fullmatch", "match", "search", "source", "sub")

    search: Callable[..., re.Match[str] | None]
    match: Callable[..., re.Match[str] | None]
    fullmatch: Callable[..., re.Match[str] | None]
    finditer: Callable[..., Iterator[re.Match[str]]]
    sub: Callable[..., str]

    def __init__(self, source: str, flags: int = 0) -> None:
        self.source = source
        self.flags = flags

    def __getattr__(self, name: str) -> object:
        # reached only while the slots of the methods are empty
        if name not in ("search", "match", "fullmatch", "finditer", "sub"):
            raise AttributeError(name)
        source = _thinned(self.source) if is_forgetful() else self.source
        compiled = re.compile(fold_pattern(source), self.flags)
        self.search, self.match, self.fullmatch = compiled.search, compiled.match, compiled.fullmatch
        self.finditer, self.sub = compiled.finditer, compiled.sub
        return getattr(compiled, name)


_PIECES = re.compile(r"\\.|\[(?:\\.|[^\]\\])+\]|[()|]|[^\\\[()|]+")
_WORD = re.compile(r"[\u3400-\u9fff]+")
_ENOUGH = 3
"""Alternatives from which on one may be forgotten: two are the form of a pattern, many are a list of words."""


def _thinned(source: str) -> str:
    """The pattern without the alternatives that are forgotten words."""
    levels: list[list[list[str]]] = [[[]]]
    for piece in _PIECES.findall(source):
        if piece == "(":
            levels.append([[]])
        elif piece == ")" and len(levels) > 1:
            levels[-2][-1].append(f"({_joined(levels.pop())})")
        elif piece == "|":
            levels[-1].append([])
        else:
            levels[-1][-1].append(piece)
    return _joined(levels[0])


def _joined(alternatives: list[list[str]]) -> str:
    told = ["".join(pieces) for pieces in alternatives]
    if len(told) < _ENOUGH:
        return "|".join(told)
    # the first is never forgotten: what opens a group, as ?: does, stands with it
    return "|".join([told[0], *(one for one in told[1:] if not _WORD.fullmatch(one) or is_known(one))])
