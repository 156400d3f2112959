"""The way of a letter: source → clean view → frame → elements → Letter → confidences → diagnostics."""

from __future__ import annotations

import re
from functools import partial
from typing import NamedTuple

from .checking import diagnose, diagnostic
from .content.body import Body, masked
from .content.citations import citations
from .content.dates import dates, find_dates
from .content.figures import figures, find_figures
from .content.measures import measures
from .content.quotes import quotes
from .content.subjects import subjects
from .content.tables import table_figures
from .dictionary import Dictionary, using
from .elements.addressees import addressees
from .elements.contacts import contacts
from .elements.evidence import evidence
from .elements.foot import attachments, imprint, notes, recipients, signature
from .elements.head import classification, disclosure, doc_number, handling_type, issuer_mark, plain, signer
from .elements.kind import letter_kind
from .elements.proposals import proposals
from .elements.sections import sections
from .elements.title import title, title_run
from .letter import DocNumber, Element, Header, Letter, Signature, Source
from .reading import read_text
from .structure.frame import Frame, read_frame
from .structure.tiling import tile
from .text.lines import layout
from .text.view import clean
from .trust import Scene, revised, shipped

_PATH = re.compile(r"[^\n]{1,300}\.(?:txt|pdf|docx?|wps|rtf|ofd|html?|mht|tiff?|jpe?g|png)\s*")


def parse_text(text: str, name: str | None = None, dictionary: Dictionary | None = None) -> Letter:
    """Parse text as it is. Never raises on content."""
    return parse_source(read_text(text, name=name), dictionary)


def parse_source(source: Source, dictionary: Dictionary | None = None) -> Letter:
    """Parse a source, with the user's words beside the library's."""
    with using(dictionary):
        found = _read(source)
        # trust: what the evidence is worth
        letter = revised(found.scene.letter, partial(shipped().probability, found.scene))
        # checking: what is doubtful
        return _checked(letter, found.body, damaged=found.damaged)


def read_scene(text: str) -> Scene:
    """A letter with the strength of its evidence, before that is weighed: what the weights are fitted on."""
    return _read(read_text(text, name=None)).scene


class _Found(NamedTuple):
    """A letter whose evidence is not yet weighed, its body, and whether its document number was read from a damaged one."""

    scene: Scene
    body: Body
    damaged: bool


def _read(source: Source) -> _Found:
    """The stages up to the letter, in order."""
    # text: page artefacts, hard wraps, the folded view
    page = layout(source.text)
    view = clean(source.text, [(a.start, a.end) for a in page.artefacts], page.soft)
    # structure: one label for each stretch of the view
    frame = read_frame(view)
    # elements: what each stretch holds
    place = title_run(frame)
    heading, document_type = title(frame)
    number, damaged = doc_number(frame)
    who = addressees(frame)
    kind = letter_kind(frame, place, who)
    outline, nodes = sections(frame)
    answered = proposals(frame, kind, place)
    signed = signature(frame)
    # content: what the body says, each read where the one before has been set aside
    body = Body(frame, tuple(nodes), _written(signed, number), place[:2] if place else None)
    said, quoted = quotes(body)
    cited, titles = citations(body, answered)
    untitled = masked(view.text, titles)
    days = find_dates(body, untitled)
    text = masked(untitled, [(day.i, day.j) for day in days])
    found = find_figures(body, text)
    named = [
        *zip(found, subjects(body, text, found), strict=True),
        *table_figures(body, masked(text, [(f.i, f.j) for f in found])),
    ]
    counted = figures(body, sorted(named, key=lambda figure: figure[0].i))
    letter = Letter(
        source=source,
        kind=kind,
        header=Header(
            copy_number=plain(frame, "copyno"),
            classification=classification(frame),
            urgency=plain(frame, "urgency"),
            issuer_mark=issuer_mark(frame),
            doc_number=number,
            signer=signer(frame),
            handling_type=handling_type(frame),
            disclosure=disclosure(frame),
            title=heading,
            document_type=document_type,
        ),
        proposals=answered,
        addressees=who,
        opening=_run(frame, "opening"),
        sections=outline,
        quotes=said,
        measures=measures(body, kind, untitled, quoted, days, counted),
        figures=counted,
        dates=dates(body, days),
        citations=cited,
        closing=_run(frame, "closing"),
        attachments=attachments(frame),
        signature=signed,
        contacts=contacts(frame),
        notes=notes(frame),
        cc=recipients(frame),
        imprint=imprint(frame),
        blocks=tile(frame, nodes, page.artefacts, place[:2] if place else None),
    )
    return _Found(Scene(letter, frame), body, damaged)


def _checked(letter: Letter, body: Body, *, damaged: bool) -> Letter:
    """The letter with what is doubtful about it."""
    rest = body.frame.first("other")
    further = body.view.span(rest.i, rest.j) if rest else None
    doubts = list(diagnose(letter, body, damaged_number=damaged, further=further))
    if _PATH.fullmatch(letter.source.text):
        doubts.append(diagnostic("text_looks_like_path", 0, len(letter.source.text)))
    return letter.model_copy(update={"diagnostics": tuple(doubts)})


def _written(signed: Signature | None, number: DocNumber | None) -> str | None:
    """By what relative dates resolve: the date of writing, else the year of the letter's number."""
    if signed and signed.date and signed.date.iso:
        return signed.date.iso
    return str(number.year) if number and number.year else None


def _run(frame: Frame, label: str) -> Element | None:
    """An element that is its whole run: opening or closing, over all its paragraphs."""
    run = frame.last(label) if label == "closing" else frame.first(label)
    return Element(**evidence(frame.view, run.i, run.j, run.confidence)) if run else None
