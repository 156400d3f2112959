"""Words as data: text files of words parted by blanks; a line that begins with # is a comment.

A library that was mended by the letters it is judged on knows every word of them and cannot tell what it is worth on others. So a
process may be told to forget a share of its words (:func:`forget`): what it then gets wrong, it gets wrong as on a new letter.
"""

from __future__ import annotations

import zlib
from importlib.resources import files

_forgotten: tuple[float, int] | None = None


def forget(share: float, seed: int) -> None:
    """Forget this share of all words from now on, the same ones for the same ``seed``.

    To be called first thing in a process of its own: tables and patterns that are made already keep their words.
    """
    global _forgotten
    _forgotten = (share, seed) if share else None


def is_forgetful() -> bool:
    """Whether words are forgotten in this process."""
    return _forgotten is not None


def is_known(word: str) -> bool:
    """Whether a word is known in this process."""
    if _forgotten is None:
        return True
    share, seed = _forgotten
    return zlib.crc32(f"{seed}/{word}".encode()) >= share * 2**32


def known(listed: list[str]) -> list[str]:
    """Those of the listed words that are not forgotten."""
    return listed if _forgotten is None else [word for word in listed if is_known(word)]


def lines(name: str) -> list[str]:
    """Lines of a data file that hold words; the first word of a line names it and is never forgotten."""
    read = _read(name)
    return read if _forgotten is None else [" ".join((first, *known(rest))) for first, *rest in map(str.split, read)]


def words(name: str) -> list[str]:
    """Words of a data file."""
    return known([word for line in _read(name) for word in line.split()])


def _read(name: str) -> list[str]:
    text = files(__name__).joinpath(name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]
