"""Mutations that know what letters are made of: lines, clauses, formulas, markers, dates, digits, brackets, tags, JSON.

Bytes changed at random seldom get past the first rule. These keep the pieces whole and change what stands beside what, how often,
and how it is broken. The same mutations serve atheris, which chooses by coverage, and a loop that needs nothing but a seed.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable, Sequence
from typing import Any, Final

from tests.fuzz.seeds import seeds, tokens
from tests.fuzz.targets import as_bytes, as_text

MOST: Final = 8_000
"""Most characters of an input, but for those that repeat a piece."""
LONGEST: Final = 40_000
"""Most bytes of an input that repeats a piece: what grows with the square of its length shows there."""
_SELDOM: Final = 0.005
"""How often a piece is repeated up to LONGEST: such an input takes as long as a hundred others."""

_CLAUSE = re.compile(r"[^，。；：、！？\n\f]*[，。；：、！？\n\f]?")
_DIGITS = re.compile(r"[0-9]+|[〇零一二两三四五六七八九十百千万亿]+")
_BRACKET = re.compile(r"[《》〈〉“”‘’（）()〔〕\[\]【】\"'<>「」]")
_BLANKS: Final = (
    "\n",
    "\n\n",
    "\n　　",
    " ",
    "　",
    "\t",
    "\f",
    "\r\n",
    "\r",
    "\v",
    "\x85",
    "\u2028",
    "\u200b",
    "\ufeff",
    "\xa0",
    "",
)
# 4301 digits are one more than Python makes an int of
_NUMBERS: Final = (
    "0", "00", "1", "2", "9", "10", "31", "32", "99", "12345678901234567890", "0.5", "-1", "1.", "１２", "²", "③", "٣", "十", "百", "万亿", "十二",
    "〇", "二〇二三", "2023", "9999", "0000", "1e9", "9" * 400, "9" * 4301, "一" * 50, "3-5", "3—5", "1/2", "12,345", "12，345",
)  # fmt: skip

Change = Callable[[str, "Mutator"], str]


class Mutator:
    """Changes inputs of one target; the same random numbers give the same changes."""

    def __init__(self, target: str, numbers: random.Random) -> None:
        self.target = target
        self.random = numbers
        self.seeds = [data for _, data in seeds(target)]
        self.tokens = tokens(target) or tokens("text")
        self.texts = [as_text(data) for data in self.seeds]

    def start(self) -> bytes:
        """A seed, or nothing."""
        return self.random.choice(self.seeds) if self.seeds and self.random.random() < 0.95 else b""

    def mutate(self, data: bytes, most: int = LONGEST) -> bytes:
        """A changed copy of an input, ``most`` bytes at most."""
        if self.target == "letter" and self.random.random() < 0.9:
            changed = self._json(data)
        elif self.target == "file":
            changed = self._bytes(data)
        else:
            changed = as_bytes(self.text(as_text(data)))
        return changed[:most]

    def cross(self, one: bytes, other: bytes, most: int = LONGEST) -> bytes:
        """The beginning of one input with the end of another, cut at line ends."""
        return as_bytes(_crossed(as_text(one), as_text(other), self.random))[:most]

    def text(self, text: str) -> str:
        """Some changes, most often one or two."""
        for _ in range(self.random.choice((1, 1, 1, 2, 2, 3, 4, 8))):
            text = self.random.choice(_CHANGES)(text, self)
        if self.random.random() < _SELDOM:
            return _repeated_often(text, self)
        return text[:MOST]

    def piece(self) -> str:
        """Something to put in: a token, a line or a clause of a seed, a character."""
        how = self.random.random()
        if how < 0.5 and self.tokens:
            return self.random.choice(self.tokens)
        if how < 0.9 and self.texts:
            seed = self.random.choice(self.texts)
            return self.random.choice(seed.splitlines(keepends=True) if how < 0.7 else _CLAUSE.findall(seed)) if seed else ""
        return self.character()

    def character(self) -> str:
        """Any character, those of the blocks that letters use more often."""
        first, last = self.random.choice(
            ((0, 0x7F), (0x3000, 0x303F), (0x4E00, 0x9FFF), (0xFF00, 0xFFEF), (0x2000, 0x2BFF), (0, 0x10FFFF))
        )
        return chr(self.random.randint(first, last))

    def span(self, text: str, longest: int = 80) -> tuple[int, int]:
        """A stretch of a text, long ones seldom."""
        start = self.random.randint(0, len(text))
        return start, min(len(text), start + int(self.random.paretovariate(0.7)) % longest)

    def _bytes(self, data: bytes) -> bytes:
        """Text in one encoding or another, and now and then a byte that does not belong."""
        if self.random.random() < 0.6:
            encoding = self.random.choice(("utf-8", "utf-8-sig", "gb18030", "big5", "utf-16", "utf-16-be", "utf-32", "latin-1"))
            data = self.text(as_text(data)).encode(encoding, errors=self.random.choice(("ignore", "replace")))
        changed = bytearray(data)
        for _ in range(self.random.choice((0, 1, 1, 2, 5))):
            at = self.random.randint(0, len(changed))
            how = self.random.randrange(4)
            if how == 0:
                changed[at:at] = self.random.choice(_BYTES)
            elif how == 1:
                del changed[at : at + self.random.randint(1, 4)]
            elif how == 2 and at < len(changed):
                changed[at] = self.random.randrange(256)
            elif how == 3:
                changed[0:0] = self.random.choice(_BYTES)
        return bytes(changed)

    def _json(self, data: bytes) -> bytes:
        """A letter with some of its values exchanged; what is no JSON is changed as text."""
        try:
            root = json.loads(data)
        except (ValueError, RecursionError):
            root = None
        if not isinstance(root, dict):
            return as_bytes(self.text(as_text(data)))
        holders = list(_holders(root))
        for _ in range(self.random.choice((1, 1, 2, 3, 6))):
            self._exchange(self.random.choice(holders), holders)
        try:
            return json.dumps(root, ensure_ascii=self.random.random() < 0.2).encode(errors="backslashreplace")
        except (ValueError, RecursionError):  # a value put inside itself
            return data

    def _exchange(self, holder: dict[str, Any] | list[Any], holders: Sequence[dict[str, Any] | list[Any]]) -> None:
        keys: Sequence[Any] = list(holder) if isinstance(holder, dict) else range(len(holder))
        if not keys:
            return
        key = self.random.choice(keys)
        how = self.random.random()
        if how < 0.5:
            holder[key] = self._like(holder[key])
        elif how < 0.65:
            holder[key] = self._value()
        elif how < 0.75:
            del holder[key]
        elif isinstance(holder, list) and how < 0.9:
            holder.insert(self.random.randint(0, len(holder)), json.loads(json.dumps(self.random.choice(holder))))
        elif isinstance(holder, list):
            self.random.shuffle(holder)
        else:
            others = [h for h in holders if isinstance(h, dict) and h.keys() == holder.keys()]
            holder[key] = json.loads(json.dumps(self.random.choice(others)[key])) if others else None

    def _like(self, value: Any) -> Any:
        """Another value of the same type: a letter that is still one, but made by hand."""
        if isinstance(value, bool):
            return not value
        if isinstance(value, int):
            return self.random.choice(
                (0, 1, -1, value + 1, value - 1, value * 2, 10**9, 2**63, 10**30, self.random.randint(0, 5000))
            )
        if isinstance(value, float):
            return self.random.choice((0.0, 1.0, 0.5, 1e-300))
        if isinstance(value, str):
            return self.random.choice(
                (self.text(value), "", self.piece(), self.random.choice(_NUMBERS), "2023-13-99", "NaN", "Infinity")
            )
        if value is None:
            return self._value()
        return value

    def _value(self) -> Any:
        pieces: tuple[Any, ...] = (
            None,
            0,
            -1,
            3,
            10**20,
            0.5,
            "",
            self.piece(),
            [],
            [0, 7],
            {},
            True,
            "2023-06",
            "open",
            "count",
        )
        return self.random.choice(pieces)


_BYTES: Final = (
    b"\xff", b"\x80", b"\x00", b"\x1b", b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\xff\xfe\x00\x00", b"%PDF-1.7", b"PK\x03\x04", b"PK\x05\x06",
    b"<html>", b"<!-- ", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\x81\x30\x81\x30", b"\xa4\xa4\xa4\xe5", b"{\\rtf", b"\r\n", b"\r", b"\x1a", b"+AGE-", b"~{",
)  # fmt: skip


def _holders(node: dict[str, Any] | list[Any]) -> list[dict[str, Any] | list[Any]]:
    found: list[dict[str, Any] | list[Any]] = []
    waiting: list[dict[str, Any] | list[Any]] = [node]
    while waiting:
        holder = waiting.pop()
        found.append(holder)
        waiting += [v for v in (holder.values() if isinstance(holder, dict) else holder) if isinstance(v, dict | list)]
    return found


# ── changes of text ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def _insert(text: str, m: Mutator) -> str:
    at = m.random.randint(0, len(text))
    return text[:at] + m.piece() + text[at:]


def _insert_many(text: str, m: Mutator) -> str:
    at = m.random.randint(0, len(text))
    return text[:at] + "".join(m.piece() + m.random.choice(_BLANKS) for _ in range(m.random.randint(2, 12))) + text[at:]


def _replace(text: str, m: Mutator) -> str:
    start, end = m.span(text)
    return text[:start] + m.piece() + text[end:]


def _delete(text: str, m: Mutator) -> str:
    start, end = m.span(text, 400)
    return text[:start] + text[end:]


def _double(text: str, m: Mutator) -> str:
    start, end = m.span(text, 200)
    return text[:end] + text[start:end] * m.random.choice((1, 1, 2, 5, 30)) + text[end:]


def _move(text: str, m: Mutator) -> str:
    start, end = m.span(text, 200)
    rest = text[:start] + text[end:]
    at = m.random.randint(0, len(rest))
    return rest[:at] + text[start:end] + rest[at:]


def _lines(text: str, m: Mutator) -> str:
    """Lines moved, dropped, doubled or taken from another letter."""
    lines = text.splitlines(keepends=True) or [""]
    for _ in range(m.random.randint(1, 3)):
        at = m.random.randrange(len(lines)) if lines else 0
        how = m.random.randrange(4)
        if how == 0 and lines:
            lines.insert(m.random.randrange(len(lines)), lines.pop(at))
        elif how == 1 and lines:
            del lines[at]
        elif how == 2 and lines:
            lines.insert(at, lines[m.random.randrange(len(lines))])
        elif m.texts:
            other = m.random.choice(m.texts).splitlines(keepends=True)
            lines[at:at] = m.random.sample(other, min(len(other), m.random.randint(1, 4)))
    return "".join(lines)


def _clauses(text: str, m: Mutator) -> str:
    """The clauses of a stretch in another order."""
    start, end = m.span(text, 400)
    clauses = _CLAUSE.findall(text[start:end])
    m.random.shuffle(clauses)
    return text[:start] + "".join(clauses) + text[end:]


def _numbers(text: str, m: Mutator) -> str:
    found = list(_DIGITS.finditer(text))
    if not found:
        return _insert(text, m)
    one = m.random.choice(found)
    return text[: one.start()] + m.random.choice(_NUMBERS) + text[one.end() :]


def _brackets(text: str, m: Mutator) -> str:
    """A mark dropped, doubled or exchanged for another, so that it no longer pairs."""
    found = list(_BRACKET.finditer(text))
    mark = m.random.choice("《》〈〉“”‘’（）()〔〕[]【】\"'<>「」")
    if not found or m.random.random() < 0.3:
        at = m.random.randint(0, len(text))
        return text[:at] + mark * m.random.choice((1, 1, 2, 3)) + text[at:]
    one = m.random.choice(found)
    return text[: one.start()] + m.random.choice(("", one[0] * 2, mark)) + text[one.end() :]


def _blanks(text: str, m: Mutator) -> str:
    """A break or blank where none was."""
    at = m.random.randint(0, len(text))
    return text[:at] + m.random.choice(_BLANKS) + text[at:]


def _joined(text: str, m: Mutator) -> str:
    """A stretch without its breaks, as a web page copied in one line."""
    start, end = m.span(text, 1000)
    return text[:start] + re.sub(r"\s+", m.random.choice(("", " ")), text[start:end]) + text[end:]


def _wrapped(text: str, m: Mutator) -> str:
    """A stretch broken into short lines."""
    start, end = m.span(text, 1000)
    width = m.random.randint(1, 40)
    return text[:start] + re.sub(f"(.{{{width}}})", r"\1\n", text[start:end]) + text[end:]


def _character(text: str, m: Mutator) -> str:
    at = m.random.randint(0, len(text))
    return text[:at] + m.character() + text[at + m.random.randint(0, 1) :]


def _enclosed(text: str, m: Mutator) -> str:
    """A stretch put between two tokens or marks; tagged letters get whole tags that way."""
    start, end = m.span(text)
    token = m.random.choice(m.tokens) if m.tokens else "《"
    tag = re.match(r"<([a-z]+)", token)
    closing = f"</{tag[1]}>" if tag else m.random.choice((token, "》", "”", "）", "。"))
    return text[:start] + token + text[start:end] + closing + text[end:]


def _with_another(text: str, m: Mutator) -> str:
    return _crossed(text, m.random.choice(m.texts), m.random) if m.texts else text


_CHANGES: Final[tuple[Change, ...]] = (
    _insert, _insert, _insert_many, _replace, _replace, _delete, _double, _move, _lines, _lines, _clauses, _numbers, _numbers, _brackets, _brackets,
    _blanks, _blanks, _joined, _wrapped, _character, _enclosed, _with_another,
)  # fmt: skip


def _crossed(one: str, other: str, numbers: random.Random) -> str:
    first, second = one.splitlines(keepends=True), other.splitlines(keepends=True)
    return "".join(first[: numbers.randint(0, len(first))] + second[numbers.randint(0, len(second)) :])


def _repeated_often(text: str, m: Mutator) -> str:
    """A short piece thousands of times, inside the text or alone."""
    start, end = m.span(text, 30)
    piece = (text[start:end] or m.piece()) + m.random.choice(("", "", m.piece()))
    if not piece:
        return text
    many = piece * (m.random.choice((LONGEST, LONGEST // 4)) // max(1, len(as_bytes(piece))))
    return m.random.choice((many, text[:start] + many + text[end:]))
