"""What is scored: the table :data:`FIELDS`, a row a field, each with the values it compares and how it compares them.

Both sides are read through one view, since gold and Letter name things alike; :func:`right_view` and :func:`found_view` put two
differences right: headings are flat in gold and nested in a Letter; whether the blocks tile the text is worked out here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from gongwen.evaluation.matching import (
    Json,
    Matching,
    Same,
    digits,
    match,
    near,
    norm,
    same_date,
    same_figure,
    same_measure,
    same_value,
    spans_agree,
)

View = Mapping[str, Any]
Matchings = Mapping[str, Matching]


def right_view(gold: Json) -> View:
    """The gold as the fields see it."""
    return {**gold, "lossless": True}


def found_view(letter: Json, text: str) -> View:
    """A Letter's JSON as the fields see it."""
    return {**letter, "headings": list(_flat(letter.get("sections"))), "lossless": is_lossless(letter, text)}


def is_lossless(letter: Json, text: str) -> bool:
    """Whether the letter holds exactly this text and its blocks tile it."""
    at = 0
    for block in letter.get("blocks") or []:
        if block["start"] != at or block["end"] <= at:
            return False
        at = block["end"]
    return bool(at == len(text) and letter["source"]["text"] == text)


def _flat(sections: Sequence[Json] | None) -> Iterator[Json]:
    for section in sections or []:
        yield section
        yield from _flat(section.get("children"))


# ── what is read from a view ────────────────────────────────────────────────────────────────────────────────────────────────


def told(element: Json | None, key: str) -> list[str]:
    """The normed value, as a list that is empty where nothing is told."""
    if not element or element.get(key) in (None, ""):
        return []
    return [norm(str(element[key]))]


def header(name: str, key: str) -> Callable[[View], list[str]]:
    """A value of an element of the header."""
    return lambda view: told((view.get("header") or {}).get(name), key)


def number_parts(element: Json | None) -> list[Any]:
    """Code, year and serial of a document number, right only together."""
    return [(norm(element.get("agency_code")), element.get("year"), element.get("serial"))] if element else []


def doc_number(view: View) -> list[Any]:
    """The letter's own number."""
    return number_parts((view.get("header") or {}).get("doc_number"))


def rare_header(view: View) -> list[Any]:
    """Signer, classification, urgency and copy number together: each alone is too rare for a score."""
    names = ("signer", "classification", "urgency", "copy_number")
    return [(name, value) for name in names for value in header(name, "text")(view)]


def addressees(view: View) -> list[Any]:
    """Names with their roles."""
    return [(norm(a.get("name")), a.get("role")) for a in view.get("addressees") or []]


def proposal_slots(view: View) -> list[Any]:
    """Each thing told of a proposal counts by itself."""
    slots = ("kind", "assembly", "term", "session", "number", "subject")
    return [(slot, norm(str(p[slot]))) for p in view.get("proposals") or [] for slot in slots if p.get(slot) is not None]


def headings(view: View) -> list[Any]:
    """Level, number and words of a heading, right only together."""
    return [(h.get("level"), h.get("ordinal"), norm(h.get("heading"))) for h in view.get("headings") or []]


def contacts(view: View) -> list[Any]:
    """Names, and phones by their digits."""
    told_contacts = view.get("contacts") or []
    names = [("name", norm(name)) for c in told_contacts for name in c.get("names") or []]
    return names + [("phone", digits(phone)) for c in told_contacts for phone in c.get("phones") or []]


def signature(view: View) -> Json:
    """The signature; an empty one where there is none."""
    return view.get("signature") or {}


def issuers(view: View) -> list[Any]:
    """Who signs, in order."""
    return [norm(issuer.get("text")) for issuer in signature(view).get("issuers") or []]


def date_of_writing(view: View) -> list[Any]:
    """成文日期."""
    return told(signature(view).get("date"), "iso")


def normed(name: str, key: str, keep: Callable[[Json], bool] = bool) -> Callable[[View], list[Any]]:
    """One value of each element of a list."""
    return lambda view: [norm(element.get(key)) for element in view.get(name) or [] if keep(element)]


def elements(name: str, keep: Callable[[Json], bool] = bool) -> Callable[[View], list[Any]]:
    """The elements of a list, or the one element, whole."""

    def read(view: View) -> list[Any]:
        value = view.get(name) or []
        return [element for element in (value if isinstance(value, (list, tuple)) else [value]) if keep(element)]

    return read


# ── what is read from a pair of elements that belong together ───────────────────────────────────────────────────────────────

Pair = Callable[[Json, Json], tuple[list[Any], list[Any]]]
"""(right element, found element) → the values to compare."""


def where_told(key: str) -> Pair:
    """A value that either side may lack: one told too much is an error as well."""
    return lambda right, found: ([right[key]] if right.get(key) else [], [found[key]] if found.get(key) else [])


def always(key: str) -> Pair:
    """A value where absence is an answer too."""
    return lambda right, found: ([right.get(key)], [found.get(key)])


def where_known(key: str) -> Pair:
    """A value asked only where the gold has one."""
    return lambda right, found: ([right[key]], [found.get(key)]) if right.get(key) else ([], [])


def subjects(right: Json, found: Json) -> tuple[list[Any], list[Any]]:
    """The nearest words differ by taste, so one phrase inside the other will do; asked only where the gold has one."""
    wanted, answer = norm(right.get("subject")), norm(found.get("subject"))
    if not right.get("subject"):
        return [], []
    if not found.get("subject"):
        return [wanted], []
    return [wanted], [wanted if near(wanted, answer) else answer]


def actors(right: Json, found: Json) -> tuple[list[Any], list[Any]]:
    """Names of the bodies: gold has the names alone, a Letter has elements."""
    return _names(right.get("actors")), _names(found.get("actors"))


def _names(told_actors: Sequence[Any] | None) -> list[str]:
    return [norm(actor if isinstance(actor, str) else actor.get("text")) for actor in told_actors or []]


# ── the table ───────────────────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Values:
    """A field whose values are compared, wherever they stand; each counts as often as it occurs."""

    name: str
    read: Callable[[View], list[Any]]

    def compare(self, right: View, found: View, done: Matchings) -> Matching:
        """Match the values of both sides."""
        return match(self.read(right), self.read(found), same_value)


@dataclass(frozen=True, slots=True)
class Spans:
    """A field whose elements are matched by their place (and what else ``same`` asks)."""

    name: str
    read: Callable[[View], list[Any]]
    same: Same

    def compare(self, right: View, found: View, done: Matchings) -> Matching:
        """Match the elements of both sides."""
        return match(self.read(right), self.read(found), self.same)


@dataclass(frozen=True, slots=True)
class OfPairs:
    """A property of elements, compared only where ``of``, an earlier field, has paired them."""

    name: str
    of: str
    read: Pair

    def compare(self, right: View, found: View, done: Matchings) -> Matching:
        """Match what the pairs tell."""
        wanted: list[Any] = []
        answers: list[Any] = []
        for one, other in done[self.of].pairs:
            values, told_values = self.read(one, other)
            wanted += [(one["start"], value) for value in values]
            answers += [(one["start"], value) for value in told_values]
        return match(wanted, answers, same_value)


Field = Values | Spans | OfPairs

FIELDS: tuple[Field, ...] = (
    Values("kind", lambda view: [view.get("kind")]),
    Values("issuer", header("issuer_mark", "name")),
    Values("doc_number", doc_number),
    Values("title", header("title", "text")),
    Values("handling_type", header("handling_type", "value")),
    Values("disclosure", header("disclosure", "value")),
    Values("rare_header", rare_header),
    Values("addressees", addressees),
    Values("proposals", proposal_slots),
    Spans("opening", elements("opening"), spans_agree(0.9)),
    Spans("closing", elements("closing"), spans_agree(0.7)),
    Values("sections", headings),
    Spans("measures", elements("measures"), same_measure),
    OfPairs("measure_status", "measures", where_known("status")),
    Spans("figures", elements("figures"), same_figure),
    OfPairs("figure_qualifier", "figures", always("qualifier")),
    OfPairs("figure_subject", "figures", subjects),
    OfPairs("figure_change", "figures", where_told("change")),
    OfPairs("measure_deadline", "measures", where_told("deadline")),
    OfPairs("measure_actors", "measures", actors),
    Spans("dates", elements("dates", lambda date: bool(date.get("iso"))), same_date),
    Values("citations", normed("citations", "title", lambda citation: not citation.get("nested"))),
    Values("citation_number", normed("citations", "doc_number", lambda citation: bool(citation.get("doc_number")))),
    Spans("quotes", elements("quotes"), spans_agree(0.8)),
    Values("contacts", contacts),
    Values("cc", normed("cc", "name")),
    Values("signature", issuers),
    Values("date", date_of_writing),
    Values("attachments", normed("attachments", "title")),
    Values("lossless", lambda view: [view["lossless"]]),
)
