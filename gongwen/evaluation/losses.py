"""Damage that takes something away: single characters that a page set in a font of their own, and line breaks.

Gold follows: a date of which too little is left is told as far as one reading holds, a session whose numeral is lost is not told.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import replace

from gongwen.evaluation.editing import edited, protected, written
from gongwen.evaluation.markup import Close, Open, TaggedLetter, Text, Token
from gongwen.evaluation.vocabulary import PROPOSAL_PREFIXES

_N = "0-9〇零一二三四五六七八九十百"
_TERM = re.compile(rf"(第)([{_N}]{{1,3}})(届)")
_SESSION = re.compile(rf"(第?)([{_N}]{{1,3}})次会议")
_NUMBER = re.compile(r"(第)[A-Za-z]{0,4}\d{1,14}(号)(?=.{0,6}(?:建议|提案|议案))")
_DATE = re.compile(r"(?:(?P<y>(?:19|20)\d\d)年)?(?P<m>\d{1,2})月(?P<d>\d{1,2})日")
_NUMERAL = re.compile(rf"[{_N}.%％]")
_BREAK = re.compile(r"[ \t\u3000]*\n\s*")

#: Marks lost in running text: which, and how often.
MARKS = {"、": 0.05, "：": 0.1, "。": 0.04, "，": 0.03}
#: How often 年, 月 and 日 of a date are lost, and 第, 届, 号 of a formula.
DATE_LOST, FORMULA_LOST = 0.3, 0.2
#: How often a letter loses the numerals of its session: 县第届人民代表大会第次会议.
SESSION_LOST = 0.1
#: How often a figure loses its unit before a mark: 路灯120，
UNIT_LOST = 0.05

_RUNNING = frozenset({None, "m", "q", "opening", "closing"})


def drop(letter: TaggedLetter, rng: random.Random) -> TaggedLetter:
    """Single characters lost: 年月日, 第…届, 第…号, punctuation, now and then a unit or the numerals of the session."""
    letter = replace(letter, tokens=tuple(_dates(_units(letter.tokens, rng), rng)))
    text, tags = written(letter)
    kept = protected(letter, text)
    lost = _session(letter, text, rng)
    attributes = dict(letter.attributes)
    if lost:
        attributes = {name: value for name, value in attributes.items() if name.rpartition(".")[2] not in ("term", "session")}
    lost |= _formulas(text, tags, rng) | _marks(text, tags, rng)
    return edited(replace(letter, attributes=attributes), dict.fromkeys(sorted(lost - kept), ()))


def _units(tokens: tuple[Token, ...], rng: random.Random) -> list[Token]:
    """A figure without its unit is none any more: its tags go as well."""
    result = list(tokens)
    k = 0
    while k + 3 < len(result):
        figure, number, close, after = result[k : k + 4]
        if (
            isinstance(figure, Open)
            and figure.tag == "f"
            and isinstance(number, Text)
            and isinstance(close, Close)
            and isinstance(after, Text)
            and re.fullmatch(r"\d{2,}[^\W\d%]", number.text)
            and after.text[0] in "，。；、"
            and rng.random() < UNIT_LOST
        ):
            result[k : k + 3] = [Text(number.text[:-1])]
        k += 1
    return result


def _dates(tokens: list[Token], rng: random.Random) -> Iterator[Token]:
    """Dates lose 年, 月 or 日; the gold keeps what one reading still tells."""
    for k, token in enumerate(tokens):
        if isinstance(token, Open) and token.tag in ("d", "date") and "to" not in token.attributes:
            spoilt = _date(tokens, k, rng)
            if spoilt:
                yield replace(token, attributes={**token.attributes, "iso": spoilt[1]})
                tokens[k + 1] = Text(spoilt[0])
                continue
        yield token


def _date(tokens: list[Token], k: int, rng: random.Random) -> tuple[str, str] | None:
    told, inside, close, after = (*tokens[k : k + 3], tokens[k + 3] if k + 3 < len(tokens) else Text("\n"))
    if not (isinstance(told, Open) and isinstance(inside, Text) and isinstance(close, Close)):
        return None
    match, iso = _DATE.fullmatch(inside.text), told.attributes.get("iso") or ""
    if match is None or len(iso) < 10:
        return None
    year, month, day = match["y"] or "", match["m"], match["d"]
    marks = [mark if rng.random() >= DATE_LOST else "" for mark in ("年", "月", "日")]
    if not year:
        # 317日 is 3月17日 where no other reading is a date; without its 日 it is a mere number
        if len(readings(month + day)) > 1:
            return None
        return month + marks[1] + day + "日", iso
    # 6月10组织: behind a day without 日 a mark must stand
    ends = isinstance(after, Text) and not after.text[:1].isalnum()
    written = year + marks[0] + month + marks[1] + day + (marks[2] if ends and (told.tag == "date" or marks[1]) else "日")
    if marks[1] or len(readings(month + day)) == 1:
        return written, iso
    return written, iso[:4]


def readings(digits: str) -> list[tuple[int, int]]:
    """Months and days that a run of digits may stand for: 317 is the 17th of March, 111 two days."""
    splits = ((digits[:k], digits[k:]) for k in (1, 2) if 1 <= len(digits) - k <= 2)
    return [
        (int(month), int(day))
        for month, day in splits
        if not (month.startswith("0") and len(month) == 1) and 1 <= int(month) <= 12 and 1 <= int(day) <= 31
    ]


def _session(letter: TaggedLetter, text: str, rng: random.Random) -> set[int]:
    told = any(letter.attributes.get(prefix + name) for prefix in PROPOSAL_PREFIXES for name in ("term", "session"))
    if not told or rng.random() >= SESSION_LOST:
        return set()
    found = [match.span(2) for pattern in (_TERM, _SESSION) for match in pattern.finditer(text)]
    rest = "".join(char for k, char in enumerate(text) if not any(a <= k < b for a, b in found))
    # a session told in other words, 十四届三次, would stay known
    if re.search(rf"[{_N}](?:届|次会议)", rest):
        return set()
    return {k for a, b in found for k in range(a, b)}


def _formulas(text: str, tags: list[str | None], rng: random.Random) -> set[int]:
    lost: set[int] = set()
    for match in _TERM.finditer(text):
        lost.update(match.start(g) for g in (1, 3) if rng.random() < FORMULA_LOST)
    lost.update(m.start(1) for m in _SESSION.finditer(text) if m[1] and rng.random() < FORMULA_LOST)
    for match in _NUMBER.finditer(text):
        # of 第37号建议 one mark must be left, or 37 may be anything
        if rng.random() < 2 * FORMULA_LOST:
            lost.add(match.start(rng.choice((1, 2))))
    number = max((k for k, tag in enumerate(tags) if tag == "docno"), default=None)
    if number is not None and text[number] == "号" and rng.random() < FORMULA_LOST:
        lost.add(number)
    return lost


def _marks(text: str, tags: list[str | None], rng: random.Random) -> set[int]:
    """Marks of running text; what they hold apart must stay apart without them: no two numerals, no names, no headings."""
    lost: set[int] = set()
    for k, ((before, tag), (mark, here), (after, behind)) in enumerate(
        zip(*(zip(text[n:], tags[n:], strict=True) for n in range(3)), strict=False), 1
    ):
        often = MARKS.get(mark)
        if often is None or here not in _RUNNING or rng.random() >= often:
            continue
        heading = tag == "h" and not after.isspace()
        named = mark == "、" and {tag, behind} & {"addr", "cc", "pn", "ph", "sig", "att"}
        numbered = _NUMERAL.match(before) and (mark == "、" or _NUMERAL.match(after))
        if not (heading or named or numbered or (mark in "，。" and {tag, behind} & {"cc", "att", "pn", "ph", "addr"})):
            lost.add(k)
    return lost


def join(letter: TaggedLetter, rng: random.Random) -> TaggedLetter:
    """All on one line: where a line ended a blank stands, or nothing. What belongs to the page goes with its lines."""
    letter = replace(letter, tokens=tuple(_without_pages(letter.tokens)))
    text, tags = written(letter)
    edits: dict[int, tuple[Token, ...]] = {}
    for match in _BREAK.finditer(text):
        a, b = match.span()
        # nothing but its line end parts a heading, a name or a list from what follows, but a reader sees where a title ends
        told = a and b < len(text) and (text[a - 1] in "。！？：；:;!?" or _tells(tags[a - 1], tags[b]))
        blank = rng.random() < 0.5 or not told
        edits[a] = (Text(" "),) if blank and a else ()
        edits.update(dict.fromkeys(range(a + 1, b), ()))
    return edited(letter, edits)


def _tells(before: str | None, after: str | None) -> bool:
    return before != after and (before in ("docno", "title", "date", "closing") or after == "date")


def _without_pages(tokens: tuple[Token, ...]) -> Iterator[Token]:
    inside = False
    for token in tokens:
        if isinstance(token, Open | Close) and token.tag == "x":
            inside = isinstance(token, Open)
        elif isinstance(token, Text):
            if not inside:
                yield Text(token.text.replace("\f", ""))
        elif not inside:
            yield token
