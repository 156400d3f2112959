"""Signs of each kind of element: numbers that tell a right one from a wrong one.

Every kind has the common signs (its label's odds, the strength of its own evidence, its length, those of the whole letter) and the
few that its own mistakes ask for. What a sign is worth is learned; here stands only what is looked at.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from math import log
from typing import Any, NamedTuple

from ..content.acting import for_others, starts_action, tells_trouble
from ..content.units import unit_at
from ..content.words import begins_with_act
from ..letter import Element
from ..structure.words import REPLY_LINES, TITLE_ENDS, bodies
from ..text.patterns import Pattern
from ..text.view import LINE
from .scene import WHOLE, Scene, odds

Look = Callable[[Scene, Any, int, int], float]
"""(scene, element, its begin, its end in the view) → the sign."""


class Sign(NamedTuple):
    """One sign: its name and how it is seen."""

    name: str
    look: Look


def _before(scene: Scene, i: int) -> str:
    return scene.text[i - 1 : i]


def _strength(scene: Scene, element: Element, i: int, j: int) -> float:
    """How strong the rule was, apart from the label it read."""
    label = max(scene.frame.probability(i), 1e-6)
    return odds(min(1.0, element.confidence / label))


def _neighbour(scene: Scene, i: int, step: int) -> str:
    run = scene.run(i)
    at = run.i - 1 if step < 0 else run.j
    return scene.run(at).label if 0 <= at < len(scene.text) else ""


_COMMON = (
    Sign("odds", lambda s, e, i, j: odds(s.frame.probability(i))),
    Sign("odds of end", lambda s, e, i, j: odds(s.frame.probability(j - 1))),
    Sign("odds of run", lambda s, e, i, j: odds(s.run(i).confidence)),
    Sign("strength", _strength),
    Sign("length", lambda s, e, i, j: log(j - i) / 2),
    Sign("at break", lambda s, e, i, j: i in s.frame.places.edge),
    Sign("to break", lambda s, e, i, j: j in s.frame.places.edge),
    Sign("gaps", lambda s, e, i, j: s.blanks(i, j)),
)
_ODD = Pattern(r"[^\u3400-\u9fff、·*×A-Z“”()]")
_RANK_MARK = Pattern(r"[\d①-⑳❶-❿(]")
_ASKED = Pattern(r"(?:建议|提案|议案|请示|来信|帖子|留言|申请)》?$")
_ENDS = "。;!?"
_HAN_NUMERAL = Pattern("[一二三四五六七八九十百千万亿两]")


def _year_of_number(scene: Scene, element: Any, i: int, j: int) -> float:
    """1 where the year of the document number agrees, -1 where it does not."""
    number = scene.letter.header.doc_number
    if number is None or number.year is None or element.iso is None:
        return 0.0
    return 1.0 if 0 <= int(element.iso[:4]) - number.year <= 1 else -1.0


OWN: dict[str, tuple[Sign, ...]] = {
    "measure": (
        Sign("heading", lambda s, e, i, j: e.start in s.headings),
        Sign("inner", lambda s, e, i, j: e.parent is not None),
        Sign("sisters", lambda s, e, i, j: log(s.sisters(e))),
        Sign("two", lambda s, e, i, j: s.sisters(e) <= 2),
        Sign("last", lambda s, e, i, j: e.start in s.lasts),
        Sign("last and long", lambda s, e, i, j: (e.start in s.lasts) * log(j - i) / 4),
        Sign("breaks", lambda s, e, i, j: s.breaks(i, j)),
        Sign("last with breaks", lambda s, e, i, j: (e.start in s.lasts) * s.breaks(i, j)),
        Sign("ends a sentence", lambda s, e, i, j: s.text[j - 1] in _ENDS),
        Sign("ends a paragraph", lambda s, e, i, j: s.view.gap(j) >= LINE),
        Sign("behind a sentence", lambda s, e, i, j: _before(s, i) in "。;:!?" or s.view.gap(i) >= LINE),
        Sign("verb", lambda s, e, i, j: begins_with_act(s.text, s.head(e))),
        Sign("starts", lambda s, e, i, j: starts_action(s.text, s.head(e), j)),
        Sign("sisters start", lambda s, e, i, j: s.started(e)),
        Sign("led", lambda s, e, i, j: s.led(e)),
        Sign(
            "list in a letter to citizens", lambda s, e, i, j: s.letter.kind in ("citizen_reply", "unknown") and s.started(e) < 1
        ),
        Sign("trouble", lambda s, e, i, j: tells_trouble(s.text, s.head(e), j)),
        Sign("others", lambda s, e, i, j: for_others(s.text, s.head(e), min(j, i + 120))),
        Sign("numbered", lambda s, e, i, j: _RANK_MARK.match(s.text, i) is not None),
        Sign("shi", lambda s, e, i, j: "是" in e.marker),
        Sign("told", lambda s, e, i, j: bool(e.actors or e.deadline)),
        Sign("counts", lambda s, e, i, j: bool(e.figures)),
        Sign("planned", lambda s, e, i, j: e.status == "planned"),
        Sign("done", lambda s, e, i, j: e.status == "done"),
    ),
    "figure": (
        Sign("small", lambda s, e, i, j: len(e.value) == 1 and _HAN_NUMERAL.match(s.text, i) is not None),
        Sign("han", lambda s, e, i, j: _HAN_NUMERAL.match(s.text, i) is not None),
        Sign("range", lambda s, e, i, j: e.value_max is not None),
        Sign("other", lambda s, e, i, j: e.kind == "other"),
        Sign("duration", lambda s, e, i, j: e.kind == "duration"),
        Sign("count", lambda s, e, i, j: e.kind == "count"),
        Sign("rate", lambda s, e, i, j: e.kind == "rate"),
        Sign("weak unit", lambda s, e, i, j: (unit := unit_at(s.text, j - 1)) is not None and unit.weak),
        Sign("long unit", lambda s, e, i, j: len(e.unit) > 2),
        Sign("no unit", lambda s, e, i, j: not e.unit),
        Sign("qualified", lambda s, e, i, j: e.qualifier is not None),
        Sign("changed", lambda s, e, i, j: e.change is not None),
        Sign("no subject", lambda s, e, i, j: e.subject is None),
        Sign("quoted", lambda s, e, i, j: _before(s, i) in "“”(《" or s.text[j : j + 1] in "”》"),
        Sign("odd before", lambda s, e, i, j: _before(s, i) in "第-/.A" or _before(s, i).isascii()),
        Sign("clause ends", lambda s, e, i, j: s.text[j : j + 1] in ",。;、)"),
        Sign("digits behind", lambda s, e, i, j: s.text[j : j + 1].isdigit()),
        Sign("not body", lambda s, e, i, j: s.run(i).label != "para"),
    ),
    "date": (
        Sign("unresolved", lambda s, e, i, j: e.iso is None),
        Sign("period", lambda s, e, i, j: e.kind == "period"),
        Sign("relative", lambda s, e, i, j: e.kind == "relative"),
        Sign("year told", lambda s, e, i, j: "年" in s.text[i:j] and s.text[i : i + 2] in ("19", "20")),
        Sign("not body", lambda s, e, i, j: s.run(i).label != "para"),
    ),
    "title": (
        Sign("ends as one", lambda s, e, i, j: s.text.endswith(TITLE_ENDS, i, j)),
        Sign("about", lambda s, e, i, j: "关于" in s.text[i:j]),
        Sign("about first", lambda s, e, i, j: s.text.startswith("关于", i)),
        Sign("breaks", lambda s, e, i, j: s.breaks(i, j)),
        Sign("behind mark", lambda s, e, i, j: _neighbour(s, i, -1) in ("", "mark", "docno", "chrome")),
        Sign("before salutation", lambda s, e, i, j: _neighbour(s, i, 1) in ("addr", "docno", "date", "greet", "opening")),
        Sign("stops inside", lambda s, e, i, j: any(mark in s.text[i : j - 1] for mark in "。;:|>")),
        Sign("before the reply line", lambda s, e, i, j: s.text.startswith(REPLY_LINES, j)),
        Sign("twice", lambda s, e, i, j: s.text.find(s.text[i:j], j, j + 4000) >= 0),
    ),
    "citation": (
        Sign("in opening", lambda s, e, i, j: s.run(i).label == "opening"),
        Sign("asked", lambda s, e, i, j: _ASKED.search(s.text, i, j) is not None),
        Sign("asked in opening", lambda s, e, i, j: s.run(i).label == "opening" and _ASKED.search(s.text, i, j) is not None),
        Sign("nested", lambda s, e, i, j: e.nested),
        Sign("numbered", lambda s, e, i, j: e.doc_number is not None),
        Sign("stops inside", lambda s, e, i, j: any(mark in s.text[i : j - 1] for mark in "。;:")),
    ),
    "opening": (
        Sign("ends as one", lambda s, e, i, j: s.text[j - 1] == ":"),
        Sign("as follows", lambda s, e, i, j: "如下" in s.text[max(i, j - 20) : j]),
        Sign("addressed", lambda s, e, i, j: _neighbour(s, i, -1) in ("addr", "greet")),
        Sign("long", lambda s, e, i, j: max(0.0, log(j - i) - 5.0)),
        Sign("breaks", lambda s, e, i, j: s.breaks(i, j)),
    ),
    "closing": (
        Sign("behind a paragraph", lambda s, e, i, j: s.view.gap(i) >= LINE),
        Sign("ends a paragraph", lambda s, e, i, j: s.view.gap(j) >= LINE),
        Sign("before foot", lambda s, e, i, j: _neighbour(s, i, 1) in ("", "sig", "date", "att", "contact", "cc")),
        Sign("breaks", lambda s, e, i, j: s.breaks(i, j)),
        Sign("sentences", lambda s, e, i, j: log(1 + s.text.count("。", i, j))),
    ),
    "contact": (
        Sign("in body", lambda s, e, i, j: s.run(i).label != "contact"),
        Sign("phones", lambda s, e, i, j: min(3, len(e.phones))),
        Sign("names", lambda s, e, i, j: min(3, len(e.names))),
        Sign("unit", lambda s, e, i, j: e.unit is not None),
        Sign("odd name", lambda s, e, i, j: any(not 2 <= len(name) <= 3 for name in e.names)),
    ),
    "actor": (
        Sign("body", lambda s, e, i, j: s.text.endswith(bodies(), i, j)),
        Sign("led", lambda s, e, i, j: _before(s, i) in "由、和及经"),
        Sign("goes on", lambda s, e, i, j: s.text[j : j + 1] in "、和及"),
        Sign("short", lambda s, e, i, j: j - i < 4),
    ),
    "section": (
        Sign("level", lambda s, e, i, j: e.level),
        Sign("words", lambda s, e, i, j: log(1 + len(e.heading)) / 2),
        Sign("numbered", lambda s, e, i, j: e.ordinal is not None),
        Sign("stops", lambda s, e, i, j: any(mark in e.heading for mark in "。;")),
        Sign("children", lambda s, e, i, j: bool(e.children)),
    ),
    "proposal": (
        Sign("subject", lambda s, e, i, j: e.subject is not None),
        Sign("long subject", lambda s, e, i, j: len(e.subject or "") > 40),
        Sign("number", lambda s, e, i, j: e.number is not None),
        Sign("session", lambda s, e, i, j: e.session is not None),
        Sign("several", lambda s, e, i, j: log(max(1, len(s.letter.proposals)))),
        Sign("quoted", lambda s, e, i, j: any(mark in s.text[i:j] for mark in "《“")),
    ),
    "doc_number": (
        Sign("no serial", lambda s, e, i, j: e.serial is None),
        Sign("no year", lambda s, e, i, j: e.year is None),
        Sign("code", lambda s, e, i, j: len(e.agency_code or "")),
        Sign("long code", lambda s, e, i, j: len(e.agency_code or "") > 7),
        Sign("brackets", lambda s, e, i, j: "〔" in s.text[i:j]),
        Sign("others", lambda s, e, i, j: min(3, len(s.frame.numbers) - 1)),
        Sign("in chrome", lambda s, e, i, j: s.run(i).label in ("chrome", "chrome2")),
    ),
    "addressee": (
        Sign("deputy", lambda s, e, i, j: e.role in ("deputy", "member")),
        Sign("agency", lambda s, e, i, j: e.role == "agency"),
        Sign("person", lambda s, e, i, j: e.role == "person"),
        Sign("name", lambda s, e, i, j: abs(len(e.name) - 2.5) / 2 if e.role in ("deputy", "member") else 0.0),
        Sign("odd", lambda s, e, i, j: _ODD.search(e.name) is not None),
        Sign("body", lambda s, e, i, j: s.text.endswith(bodies(), i, j)),
        Sign("several", lambda s, e, i, j: log(max(1, len(s.letter.addressees)))),
        Sign("before opening", lambda s, e, i, j: _neighbour(s, i, 1) in ("opening", "greet")),
    ),
    "cc": (
        Sign("body", lambda s, e, i, j: s.text.endswith(bodies(), i, j)),
        Sign("odd", lambda s, e, i, j: _ODD.search(e.name) is not None),
        Sign("short", lambda s, e, i, j: len(e.name) < 3),
        Sign("long", lambda s, e, i, j: len(e.name) > 14),
        Sign("several", lambda s, e, i, j: log(max(1, len(s.letter.cc)))),
        Sign("last", lambda s, e, i, j: e is s.letter.cc[-1]),
    ),
    "signature_date": (
        Sign("whole", lambda s, e, i, j: len(e.iso or "") == 10),
        Sign("year of number", _year_of_number),
        Sign("signed", lambda s, e, i, j: bool(s.letter.signature and s.letter.signature.issuers)),
        Sign("behind body", lambda s, e, i, j: _neighbour(s, i, -1) in ("sig", "closing", "para")),
    ),
}
"""Signs of the kinds that have some of their own."""
POOLED = "other"
"""All other kinds are too rare for weights of their own."""


@cache
def names(kind: str) -> tuple[str, ...]:
    """Names of the signs of a kind, in the order of :func:`signs`."""
    return (*(sign.name for sign in (*_COMMON, *OWN.get(kind, ()))), *WHOLE)


@cache
def _looks(kind: str) -> tuple[Look, ...]:
    return tuple(sign.look for sign in (*_COMMON, *OWN.get(kind, ())))


def signs(scene: Scene, kind: str, element: Element) -> list[float]:
    """The signs of an element, those of its letter last."""
    return [*own_signs(scene, kind, element), *scene.whole]


def own_signs(scene: Scene, kind: str, element: Element) -> list[float]:
    """The signs of an element, without those of its letter."""
    i, j = scene.place(element)
    return [float(look(scene, element, i, j)) for look in _looks(kind)]
