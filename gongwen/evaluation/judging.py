"""Whether each found element is right: what its confidence is held against."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from gongwen.evaluation.fields import View, header, headings, issuers, normed, number_parts, proposal_slots, signature, told
from gongwen.evaluation.matching import Json, Matching, digits, norm

Judged = tuple[str, Json, bool]
"""(kind of element, the element, whether it is right)."""
Matchings = Mapping[str, Matching]

_HEADER = {
    "title": "text",
    "issuer_mark": "name",
    "handling_type": "value",
    "disclosure": "value",
    "signer": "text",
    "classification": "text",
    "urgency": "text",
    "copy_number": "text",
}
"""Elements of the header with the value that must be right."""
_SPANS = {
    "measures": "measure",
    "figures": "figure",
    "dates": "date",
    "quotes": "quote",
    "opening": "opening",
    "closing": "closing",
}
"""Fields matched by their places, with the kind of their elements."""
_NAMED: tuple[tuple[str, str, Callable[[View], list[Any]], Callable[[Json], Any]], ...] = (
    ("addressees", "addressee", normed("addressees", "name"), lambda e: norm(e.get("name"))),
    ("cc", "cc", normed("cc", "name"), lambda e: norm(e.get("name"))),
    ("citations", "citation", normed("citations", "title"), lambda e: norm(e.get("title"))),
    ("attachments", "attachment", normed("attachments", "title"), lambda e: norm(e.get("title"))),
    ("headings", "section", headings, lambda e: (e.get("level"), e.get("ordinal"), norm(e.get("heading")))),
)
"""Lists whose elements are right when the gold tells the same value: field, kind, values of the gold, value of an element."""


def judged(right: View, found: View, matchings: Matchings) -> Iterator[Judged]:
    """Every found element that the gold can judge, with its kind. Notes and imprints are not judged."""
    head = found.get("header") or {}
    number = head.get("doc_number")
    if number:
        gold = (right.get("header") or {}).get("doc_number")
        yield "doc_number", number, number_parts(number) == number_parts(gold)
    for name, key in _HEADER.items():
        if head.get(name):
            yield name, head[name], told(head[name], key) == header(name, key)(right)
    for field, kind in _SPANS.items():
        yield from ((kind, element, True) for _, element in matchings[field].pairs)
        yield from ((kind, element, False) for element in matchings[field].extra)
    for field, kind, values, value in _NAMED:
        wanted = set(values(right))
        yield from ((kind, element, value(element) in wanted) for element in found.get(field) or [])
    yield from _proposals(right, found)
    yield from _contacts(right, found)
    yield from _actors(found, matchings)
    signers = set(issuers(right))
    signed = signature(found)
    yield from (("issuer", issuer, norm(issuer.get("text")) in signers) for issuer in signed.get("issuers") or [])
    date = signed.get("date")
    if date:
        yield "signature_date", date, told(date, "iso") == told(signature(right).get("date"), "iso")


def _proposals(right: View, found: View) -> Iterator[Judged]:
    """A proposal is right when everything told of it is."""
    wanted = set(proposal_slots(right))
    for proposal in found.get("proposals") or []:
        yield "proposal", proposal, set(proposal_slots({"proposals": [proposal]})) <= wanted


def _contacts(right: View, found: View) -> Iterator[Judged]:
    """A contact is right when all its names and phones are."""
    contacts = right.get("contacts") or []
    names = {norm(name) for contact in contacts for name in contact.get("names") or []}
    phones = {digits(phone) for contact in contacts for phone in contact.get("phones") or []}
    for contact in found.get("contacts") or []:
        named = {norm(name) for name in contact.get("names") or []} <= names
        yield "contact", contact, named and {digits(phone) for phone in contact.get("phones") or []} <= phones


def _actors(found: View, matchings: Matchings) -> Iterator[Judged]:
    """An actor is right when the gold names it in the same measure."""
    for one, measure in matchings["measures"].pairs:
        names = {norm(name) for name in one.get("actors") or []}
        yield from (("actor", actor, norm(actor.get("text")) in names) for actor in measure.get("actors") or [])
    for measure in matchings["measures"].extra:
        yield from (("actor", actor, False) for actor in measure.get("actors") or [])
