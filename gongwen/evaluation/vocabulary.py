"""The tags a letter may carry and the attributes each may have: one table, to read tags by and to explain what is wrong."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, get_args

from gongwen.letter import FigureKind, LetterKind, ProposalKind, Role


@dataclass(frozen=True, slots=True)
class Rule:
    """What the value of an attribute looks like: a pattern for the machine, a few words for the author."""

    pattern: re.Pattern[str]
    says: str

    def accepts(self, value: str) -> bool:
        """Whether the whole value fits."""
        return self.pattern.fullmatch(value) is not None


@dataclass(frozen=True, slots=True)
class Tag:
    """One tag: the rules of its attributes, which of them must be there, whether a letter may have several of it."""

    attributes: Mapping[str, Rule]
    required: frozenset[str] = frozenset()
    once: bool = False


def _one_of(*words: str) -> Rule:
    return Rule(re.compile("|".join(map(re.escape, words))), " / ".join(words))


def _literal(alias: Any) -> Rule:
    return _one_of(*get_args(alias))


WORDS = Rule(re.compile(r".+", re.DOTALL), "非空文字")
# 三分之二 has a value and no unit: the one attribute that may be empty
UNIT = Rule(re.compile(r".*"), '计量单位（没有则写 ""）')
# Python makes no int of thousands of digits, and nothing in a letter is counted with more than these
NUMBER = Rule(re.compile(r"[0-9]{1,18}"), "整数，最多 18 位")
YEAR = Rule(re.compile(r"[0-9]{4}"), "四位年份")
DECIMAL = Rule(re.compile(r"-?[0-9]+(\.[0-9]+)?"), "不带千分位的十进制数")
ISO = Rule(re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"), "ISO 日期：2025、2025-06 或 2025-06-10")
YES = _one_of("1")
LEVEL = _one_of("1", "2", "3", "4")
DISCLOSURE = _one_of("open", "on_request", "closed")
STATUS = _one_of("done", "ongoing", "planned")
QUALIFIER = _one_of("about", "over", "under", "at_least", "at_most")
CHANGE = _one_of("increase", "decrease")

PLAIN = Tag({})
ONCE = Tag({}, once=True)

TAGS: Mapping[str, Tag] = {
    # 版头
    "mark": Tag({"name": WORDS}, once=True),
    "docno": Tag({"code": WORDS, "year": YEAR, "serial": NUMBER}, once=True),
    "handling": Tag({"v": WORDS}, frozenset({"v"}), once=True),
    "disclosure": Tag({"v": DISCLOSURE}, frozenset({"v"}), once=True),
    "title": ONCE,
    "signer": ONCE,
    "class": ONCE,
    "urgency": ONCE,
    "copyno": ONCE,
    # 主体
    "addr": Tag({"role": _literal(Role), "etal": YES}),
    "opening": ONCE,
    "h": Tag({"l": LEVEL, "o": NUMBER}, frozenset({"l", "o"})),
    "m": Tag({"o": NUMBER, "s": STATUS, "by": WORDS, "due": ISO}, frozenset({"o"})),
    "f": Tag(
        {"v": DECIMAL, "vmax": DECIMAL, "u": UNIT, "q": QUALIFIER, "ch": CHANGE, "k": _literal(FigureKind), "sub": WORDS},
        frozenset({"v", "u"}),
    ),
    "d": Tag({"iso": ISO, "to": ISO}),
    "c": Tag({"no": WORDS, "nested": YES}),
    "q": PLAIN,
    "closing": ONCE,
    "att": Tag({"o": NUMBER}),
    "sig": PLAIN,
    "date": Tag({"iso": ISO}, once=True),
    # 附注与版记
    "contact": PLAIN,
    "pn": PLAIN,
    "ph": PLAIN,
    "note": PLAIN,
    "cc": PLAIN,
    "imp": Tag({"agency": WORDS, "date": ISO}, once=True),
    # what the page, not the letter, put there
    "x": PLAIN,
}

#: Prefixes of the first line's attributes that tell of the proposals, in order: the first, second, third and fourth.
PROPOSAL_PREFIXES = ("p.", "pb.", "pc.", "pd.")

PROPOSAL: Mapping[str, Rule] = {
    "kind": _literal(ProposalKind),
    "assembly": _one_of("npc", "cppcc"),
    "region": WORDS,
    "term": NUMBER,
    "session": NUMBER,
    "number": WORDS,
    "subject": WORDS,
}

#: The first line, ``<!letter kind=… p.kind=…>``.
FIRST_LINE = Tag(
    {"kind": _literal(LetterKind)} | {prefix + name: rule for prefix in PROPOSAL_PREFIXES for name, rule in PROPOSAL.items()},
    frozenset({"kind"}),
)
