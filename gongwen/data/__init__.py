"""Words as data: text files of words parted by blanks; a line that begins with # is a comment."""

from __future__ import annotations

from importlib.resources import files


def lines(name: str) -> list[str]:
    """Lines of a data file that hold words."""
    text = files(__name__).joinpath(name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def words(name: str) -> list[str]:
    """Words of a data file."""
    return [word for line in lines(name) for word in line.split()]
