"""Where mutations begin: the files of ``corpus/``, a folder a target, and what is made from them."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

import gongwen
from gongwen.exporting.json import to_json
from tests.fuzz.targets import as_bytes, as_text

CORPUS: Final = Path(__file__).parent / "corpus"
TOKENS: Final = Path(__file__).parent / "tokens"

FEW: Final = 8
"""Letters that are made into JSON: it is ten times as long as they are."""


@cache
def seeds(target: str) -> tuple[tuple[str, bytes], ...]:
    """Name and content of every seed of a target.

    JSON of letters is made from the texts, not kept, so that it never falls behind the model; what ``growth`` repeats are the tokens.
    """
    kept = [(path.name, path.read_bytes()) for path in sorted((CORPUS / target).glob("*")) if path.is_file()]
    if target == "letter":
        texts = [(name, as_text(data)) for name, data in seeds("text") if not name.startswith("found_")]
        kept += [(f"{name}.json", to_json(gongwen.parse(text, name=name)).encode()) for name, text in texts[:FEW]]
    if target == "growth":
        kept += [(f"token_{n:03}", as_bytes(token)) for n, token in enumerate(tokens("text"))]
    return tuple(kept)


@cache
def tokens(target: str) -> tuple[str, ...]:
    """Words, marks and formulas that the rules wait for, from ``tokens/``; one a line, ``\\n`` and the like as Python escapes them."""
    path = TOKENS / f"{target}.txt"
    lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    return tuple(_unescaped(line) for line in lines if line)


def _unescaped(line: str) -> str:
    # unicode_escape reads Latin-1, so what is not ASCII goes in as an escape
    return line.encode("ascii", errors="backslashreplace").decode("unicode_escape") if "\\" in line else line
