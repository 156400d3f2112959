"""HTML from text that may be anything: escaped, its invisible characters shown, nothing in it obeyed."""

from __future__ import annotations

import re
from html import escape

# What HTML cannot hold, or what would change how the rest is shown: controls, marks of direction, lone surrogates, noncharacters.
_ODD = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
    "|[\U0001fffe\U0001ffff\U0002fffe\U0002ffff]"
)


def content(text: str) -> str:
    """Text between tags. A character that HTML cannot hold becomes a box with its number: ``<b class="odd">U+0000</b>``."""
    return _ODD.sub(lambda match: f'<b class="odd">U+{ord(match[0]):04X}</b>', escape(text, quote=False))


def attribute(text: str) -> str:
    """Text between the quotes of an attribute."""
    return _ODD.sub("\ufffd", escape(text))


def element(name: str, inside: str, **attributes: str | None) -> str:
    """An element around markup; attributes that are None or empty are left out. ``class_`` and ``for_`` lose their bar."""
    told = "".join(f' {key.rstrip("_").replace("_", "-")}="{attribute(value)}"' for key, value in attributes.items() if value)
    return f"<{name}{told}>{inside}</{name}>"
