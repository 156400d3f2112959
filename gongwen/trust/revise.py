"""Every element of a letter with its kind, and the letter again with other confidences."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from ..letter import Element, Header, Letter, Measure, Section

E = TypeVar("E", bound=Element)
Judge = Callable[[str, Element], float]
"""(kind, element) → its confidence."""

HEADER = (
    "copy_number",
    "classification",
    "urgency",
    "issuer_mark",
    "doc_number",
    "signer",
    "handling_type",
    "disclosure",
    "title",
)
LISTS = {
    "proposals": "proposal",
    "addressees": "addressee",
    "quotes": "quote",
    "figures": "figure",
    "dates": "date",
    "citations": "citation",
    "attachments": "attachment",
    "contacts": "contact",
    "notes": "note",
    "cc": "cc",
}
"""Fields that hold elements without further ones inside, with the kind of each."""
SINGLE = ("opening", "closing", "imprint")
KINDS = (*HEADER, *LISTS.values(), *SINGLE, "section", "measure", "actor", "issuer", "signature_date")
"""Every kind of element."""


def revised(letter: Letter, judge: Judge) -> Letter:
    """The letter with the confidences that ``judge`` gives; each element is asked for once, in the order of its field."""

    def one(kind: str, element: E) -> E:
        return element.model_copy(update={"confidence": judge(kind, element)})

    def measure(element: Measure) -> Measure:
        actors = tuple(one("actor", actor) for actor in element.actors)
        return element.model_copy(update={"confidence": judge("measure", element), "actors": actors})

    def section(element: Section) -> Section:
        sure = judge("section", element)
        body = element.body and element.body.model_copy(update={"confidence": sure})
        children = tuple(section(child) for child in element.children)
        return element.model_copy(update={"confidence": sure, "body": body, "children": children})

    head = {name: one(name, element) for name in HEADER if (element := getattr(letter.header, name)) is not None}
    changed: dict[str, object] = {
        field: tuple([one(kind, element) for element in getattr(letter, field)]) for field, kind in LISTS.items()
    }
    changed |= {name: one(name, element) for name in SINGLE if (element := getattr(letter, name)) is not None}
    changed["header"] = letter.header.model_copy(update=head) if head else letter.header
    changed["sections"] = tuple(section(element) for element in letter.sections)
    changed["measures"] = tuple(measure(element) for element in letter.measures)
    signed = letter.signature
    if signed is not None:
        issuers = tuple(one("issuer", issuer) for issuer in signed.issuers)
        date = one("signature_date", signed.date) if signed.date is not None else None
        changed["signature"] = signed.model_copy(update={"issuers": issuers, "date": date})
    return letter.model_copy(update=changed)


assert set(HEADER) < set(Header.model_fields)
