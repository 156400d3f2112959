"""Regular expressions on the folded text: written in plain words, folded and compiled when first asked.

A letter needs a third of the patterns; compiling all of them at import would cost a one-letter call as much as everything else.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

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
        compiled = re.compile(fold_pattern(self.source), self.flags)
        self.search, self.match, self.fullmatch = compiled.search, compiled.match, compiled.fullmatch
        self.finditer, self.sub = compiled.finditer, compiled.sub
        return getattr(compiled, name)
