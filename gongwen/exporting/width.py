"""Columns of a terminal: a Chinese character takes two, a combining mark none."""

from __future__ import annotations

import unicodedata

# may hang over the right edge, for no line of Chinese starts with them
_NEVER_FIRST = frozenset("，。、；：？！）》〉」』】〕”’…％%,.;:?!)]")
# controls, surrogates, private use, unassigned, line ends: a terminal may obey or garble them
_UNSHOWABLE = frozenset({"Cc", "Cs", "Co", "Cn", "Zl", "Zp"})


def width(text: str) -> int:
    """Return the number of columns the text takes."""
    return sum(_columns(character) for character in text)


def showable(text: str) -> str:
    """Return the text safe for a terminal and on one line.

    White space becomes a space, invisible marks go, control characters (escape sequences among them) and surrogates become �.
    """
    if text.isprintable():
        return text
    return "".join(_shown(character) for character in text)


def pad(text: str, columns: int) -> str:
    """Return the text filled up with spaces to the given columns."""
    return text + " " * (columns - width(text))


def cut(text: str, columns: int) -> str:
    """Return the text cut to the given columns, with … for what is left out."""
    if width(text) <= columns:
        return text
    taken = 1  # the …
    for index, character in enumerate(text):
        taken += _columns(character)
        if taken > columns:
            return text[:index] + "…"
    return text


def wrap(text: str, columns: int) -> list[str]:
    """Return the text in lines of at most the given columns, punctuation hanging over by one.

    A run of letters or digits is not taken apart unless it is longer than a line.
    """
    lines = []
    line, taken = "", 0
    for character in text:
        step = _columns(character)
        if taken + step > columns and character not in _NEVER_FIRST and line:
            line, rest = _split_run(line, character)
            lines.append(line.rstrip())
            line, taken = rest, width(rest)
            if character == " " and not rest:
                continue
        line += character
        taken += step
    if line or not lines:
        lines.append(line)
    return lines


def _split_run(line: str, following: str) -> tuple[str, str]:
    if not _in_run(following):
        return line, ""
    start = len(line)
    while start and _in_run(line[start - 1]):
        start -= 1
    return (line[:start], line[start:]) if start else (line, "")


def _in_run(character: str) -> bool:
    return character.isascii() and not character.isspace()


def _columns(character: str) -> int:
    if character < "\u0300":
        return 1
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _shown(character: str) -> str:
    if character.isspace():
        return " " if character != "\u3000" else character
    category = unicodedata.category(character)
    if category == "Cf":
        return ""
    return "\ufffd" if category in _UNSHOWABLE else character
