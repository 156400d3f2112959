"""One letter whole, as a page of text that people read in a terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from gongwen.exporting import names
from gongwen.exporting.walk import depths
from gongwen.exporting.width import pad, showable, width, wrap
from gongwen.letter import (
    Addressee,
    Contact,
    DateMention,
    Diagnostic,
    Element,
    Figure,
    Header,
    Letter,
    Measure,
    Proposal,
    Section,
)

COLUMNS = 88
_RULE = "─" * COLUMNS
_LABEL, _INDENT, _DEEPEST = 10, 2, 6
# kinds of blocks that no other part of the page shows
_SHOWN = frozenset({"paragraph", "table", "attachment_body", "unknown"})


def to_text(letter: Letter) -> str:
    """Return the letter as a page of text, each line ended. What the letter lacks is left out."""
    title = letter.header.title.text if letter.header.title else letter.source.name or "（无标题）"
    lines = [_RULE, *_paragraph(title, ""), _RULE, *_source(letter)]
    for heading, part in _PARTS:
        if found := list(part(letter)):
            lines += ["", heading, *found]
    return "".join(line.rstrip() + "\n" for line in lines)


def _source(letter: Letter) -> Iterator[str]:
    source = letter.source
    pages = f"，{len(source.pages)} 页" if len(source.pages) > 1 else ""
    yield from _labelled("来源", f"{source.name or '（文本）'}，{len(source.text)} 字{pages}", "")
    yield from _labelled("种类", names.KINDS[letter.kind], "")


def _header(letter: Letter) -> Iterator[str]:
    header = letter.header
    for field in Header.model_fields:
        element = getattr(header, field)
        if isinstance(element, Element) and field != "title":
            meaning = _meaning(header, field)
            told = f"（{meaning}）" if meaning not in element.text else ""  # 是否公开：是（主动公开）, but not A类（A）
            yield from _labelled(names.ELEMENTS[field], element.text + told)
    if header.document_type:
        yield from _labelled("文种", header.document_type)


def _meaning(header: Header, field: str) -> str:
    if field == "disclosure" and header.disclosure:
        return names.DISCLOSURES[header.disclosure.value]
    if field == "handling_type" and header.handling_type:
        return header.handling_type.value
    return ""


def _proposals(letter: Letter) -> Iterator[str]:
    for proposal in letter.proposals:
        yield from _paragraph(_proposal(proposal))


def _proposal(proposal: Proposal) -> str:
    assembly = (proposal.region or "") + names.ASSEMBLIES.get(proposal.assembly or "", "")
    term = f"{proposal.term}届" if proposal.term is not None else ""
    session = f"{proposal.session}次会议" if proposal.session is not None else ""
    kind = names.PROPOSAL_KINDS.get(proposal.kind or "", "")
    number = f"第{proposal.number}号" if proposal.number and proposal.number.isalnum() else proposal.number or ""
    subject = f"《{proposal.subject}》" if proposal.subject else ""
    return " ".join(part for part in (assembly, term + session, number + kind, subject) if part) or proposal.text


def _addressees(letter: Letter) -> Iterator[str]:
    if letter.addressees:
        yield from _paragraph("、".join(_addressee(addressee) for addressee in letter.addressees))


def _addressee(addressee: Addressee) -> str:
    role = f"（{names.ROLES[addressee.role]}）" if addressee.role else ""
    return addressee.name + role + ("等" if addressee.et_al else "")


def _body(letter: Letter) -> Iterator[str]:
    # What stands under no heading is in no section; it is shown where it stands, so that the letter is whole.
    spans = [(section.start, section.end) for section in letter.sections]
    parts: list[tuple[int, Iterable[str]]] = [(section.start, _section(letter, section, 1)) for section in letter.sections]
    parts += [
        (block.start, _paragraph(letter.source.text[block.start : block.end].strip()))
        for block in letter.blocks
        if block.kind in _SHOWN and not any(start <= block.start < end for start, end in spans)
    ]
    for _, lines in sorted(parts, key=lambda part: part[0]):
        yield from lines


def _section(letter: Letter, section: Section, depth: int) -> Iterator[str]:
    indent = "  " * depth
    yield from _paragraph((section.marker or "") + section.heading, indent)
    if section.body and section.body.text:
        paragraphs = [
            letter.source.text[block.start : block.end].strip()
            for block in letter.blocks
            if block.kind in _SHOWN and section.body.start <= block.start and block.end <= section.body.end
        ]
        for paragraph in paragraphs or [section.body.text]:
            yield from _paragraph(paragraph, indent + "    ")
    for child in section.children:
        yield from _section(letter, child, depth + 1)


def _measures(letter: Letter) -> Iterator[str]:
    for measure, depth in zip(letter.measures, depths(letter), strict=True):
        yield from _paragraph(_measure(measure), "  " * (1 + min(depth, _DEEPEST)))


def _measure(measure: Measure) -> str:
    notes = []
    if measure.status:
        notes.append(names.STATUSES[measure.status])
    if measure.actors:
        notes.append("办理：" + "、".join(actor.text for actor in measure.actors))
    if measure.deadline:
        notes.append(f"时限：{measure.deadline}")
    # 一、加强宣传 but 一是 加强宣传
    gap = "" if measure.marker[-1:] in "、.）)" or "①" <= measure.marker[-1:] <= "⑳" else " "
    return f"{measure.marker}{gap}{measure.action}" + (f"〔{'；'.join(notes)}〕" if notes else "")


def _figures(letter: Letter) -> Iterator[str]:
    yield from _listed(_figure(figure) for figure in letter.figures)


def _figure(figure: Figure) -> str:
    how = names.QUALIFIERS[figure.qualifier] if figure.qualifier else ""
    change = f"（{names.CHANGES[figure.change]}）" if figure.change else ""
    return f"{figure.subject or ''} {how}{figure.text}{change}".strip()


def _dates(letter: Letter) -> Iterator[str]:
    yield from _listed(_date(date) for date in letter.dates)


def _date(date: DateMention) -> str:
    if date.iso is None:
        return date.text
    return f"{date.text}（{date.iso}{f' 至 {date.iso_end}' if date.iso_end else ''}）"


def _citations(letter: Letter) -> Iterator[str]:
    yield from _listed(
        f"《{citation.title}》" + (f"（{citation.doc_number}）" if citation.doc_number else "") for citation in letter.citations
    )


def _signature(letter: Letter) -> Iterator[str]:
    if letter.signature:
        for issuer in letter.signature.issuers:
            yield from _paragraph(issuer.text)
        if letter.signature.date:
            yield from _paragraph(letter.signature.date.iso or letter.signature.date.text)


def _contacts(letter: Letter) -> Iterator[str]:
    for contact in letter.contacts:
        yield from _paragraph(_contact(contact))


def _contact(contact: Contact) -> str:
    parts = (contact.unit or "", "、".join(contact.names), "、".join(contact.phones))
    return " ".join(part for part in parts if part) or contact.text


def _attachments(letter: Letter) -> Iterator[str]:
    for attachment in letter.attachments:
        yield from _paragraph((f"{attachment.ordinal}. " if attachment.ordinal is not None else "") + attachment.title)


def _cc(letter: Letter) -> Iterator[str]:
    if letter.cc:
        yield from _paragraph("、".join(recipient.name for recipient in letter.cc))


def _imprint(letter: Letter) -> Iterator[str]:
    if letter.imprint:
        copies = f"共印 {letter.imprint.copies} 份" if letter.imprint.copies is not None else ""
        parts = (letter.imprint.agency or "", letter.imprint.date or "", copies)
        yield from _paragraph(" ".join(part for part in parts if part) or letter.imprint.text)


def _diagnostics(letter: Letter) -> Iterator[str]:
    for found in letter.diagnostics:
        yield from _paragraph(_diagnostic(found))


def _diagnostic(found: Diagnostic) -> str:
    return f"{names.SEVERITIES[found.severity]} {found.code}：{found.message}（字 {found.start}–{found.end}）"


def _elements(*fields: str) -> Callable[[Letter], Iterator[str]]:
    def part(letter: Letter) -> Iterator[str]:
        for field in fields:
            value = getattr(letter, field)
            for element in value if isinstance(value, tuple) else (value,):
                if element is not None:
                    yield from _paragraph(element.text)

    return part


# the page from top to bottom
_PARTS: tuple[tuple[str, Callable[[Letter], Iterator[str]]], ...] = (
    ("版头", _header),
    ("建议提案", _proposals),
    ("主送", _addressees),
    ("引语", _elements("opening")),
    ("正文", _body),
    ("结尾", _elements("closing")),
    ("附件", _attachments),
    ("署名", _signature),
    ("联系人", _contacts),
    ("附注", _elements("notes")),
    ("抄送", _cc),
    ("印发", _imprint),
    ("措施", _measures),
    ("引述", _elements("quotes")),
    ("数据", _figures),
    ("日期", _dates),
    ("引用文件", _citations),
    ("疑点", _diagnostics),
)


def _listed(items: Iterable[str]) -> Iterator[str]:
    """Items side by side, as many as a line holds; an item is parted only where it is longer than a line."""
    line = ""
    for item in items:
        longer = f"{line}；{item}" if line else item
        if line and width(showable(longer)) > COLUMNS - _INDENT:
            yield from _paragraph(line + "；")
            line = item
        else:
            line = longer
    if line:
        yield from _paragraph(line)


def _labelled(label: str, value: str, indent: str = "  ") -> Iterator[str]:
    first, *rest = wrap(showable(value), COLUMNS - len(indent) - _LABEL)
    yield indent + pad(label, _LABEL) + first
    for line in rest:
        yield indent + " " * _LABEL + line


def _paragraph(text: str, indent: str = "  ") -> list[str]:
    return [indent + line for line in wrap(showable(text), COLUMNS - width(indent))]
