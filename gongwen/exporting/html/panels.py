"""What stands beside the text: the facts of the letter, its outline, and tables of what it says."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from gongwen.exporting import names, walk
from gongwen.exporting.html.marks import section_anchor
from gongwen.exporting.html.markup import content, element
from gongwen.exporting.html.sheet import Sheet
from gongwen.letter import Figure, Section

Cells = list[str]


class Panel(NamedTuple):
    """A table: its heading, the heads of its columns, and a row of markup for each element of a field."""

    field: str
    initial: str
    heads: tuple[str, ...]
    cells: Callable[[Sheet, int], Cells]


def facts(sheet: Sheet) -> str:
    """Header, addressees, what is answered, signature and copies, as a list of terms; what the letter lacks is left out."""
    rows = "".join(f"<dt>{content(term)}</dt><dd>{told}</dd>" for term, told in _facts(sheet) if told)
    return f"<dl>{rows}</dl>"


def _facts(sheet: Sheet) -> Iterator[tuple[str, str]]:
    letter = sheet.letter
    header = letter.header
    yield "种类", content(names.KINDS[letter.kind])
    for field in type(header).model_fields:
        found = getattr(header, field)
        if field not in ("title", "document_type") and found is not None:
            yield names.ELEMENTS[field], sheet.link(f"h-{field}", found.text)
    yield names.ELEMENTS["addressees"], sheet.links("a", [a.name for a in letter.addressees])
    yield names.ELEMENTS["proposals"], sheet.links("p", [p.subject or p.number or p.text for p in letter.proposals])
    if letter.signature:
        yield names.ELEMENTS["signature"], sheet.links("g", [issuer.text for issuer in letter.signature.issuers])
        if letter.signature.date:
            yield "成文日期", sheet.link("written", letter.signature.date.iso or letter.signature.date.text)
    yield names.ELEMENTS["attachments"], sheet.links("t", [a.title for a in letter.attachments])
    contacts = [" ".join([c.unit or "", *c.names, *c.phones]).strip() or c.text for c in letter.contacts]
    yield names.ELEMENTS["contacts"], sheet.links("k", contacts)
    yield names.ELEMENTS["cc"], sheet.links("r", [r.name for r in letter.cc])


def outline(sheet: Sheet) -> str:
    """The sections as nested lists of links; empty where there are none."""
    size = len(list(walk.outline(sheet.letter)))
    shown = min(size, sheet.bounds.rows) if sheet.bounds else size
    return _sections(sheet, sheet.letter.sections, (), iter(range(shown))) + _left_out(size - shown, "节")


def _sections(sheet: Sheet, sections: tuple[Section, ...], path: walk.Path, room: Iterator[int]) -> str:
    items = []
    # room is used up in the order of the text, whatever the nesting
    for (n, section), _ in zip(enumerate(sections), room, strict=False):
        here = (*path, n)
        link = sheet.link(section_anchor(here), (section.marker or "") + section.heading)
        items.append(f"<li>{link}{_sections(sheet, section.children, here, room)}</li>")
    return f"<ol>{''.join(items)}</ol>" if items else ""


def _left_out(size: int, what: str) -> str:
    return f'<p class="more">另有 {size} {what}没有显示。</p>' if size > 0 else ""


def tables(sheet: Sheet) -> Iterator[tuple[str, int, str]]:
    """Name, number of rows and markup of each table that has rows; a last line tells how many rows are left out."""
    for panel in PANELS:
        elements: Sequence[object] = getattr(sheet.letter, panel.field)
        if elements:
            yield names.ELEMENTS[panel.field], len(elements), _table(sheet, panel, len(elements))


def _table(sheet: Sheet, panel: Panel, size: int) -> str:
    name = names.ELEMENTS[panel.field]
    heads = "".join(f'<th scope="col">{head}</th>' for head in panel.heads)
    rows = []
    shown = min(size, sheet.bounds.rows) if sheet.bounds else size
    for n in range(shown):
        first, *rest = panel.cells(sheet, n)
        cells = f'<th scope="row">{first}</th>' + "".join(f"<td>{cell}</td>" for cell in rest)
        rows.append(f'<tr id="{sheet.prefix}row-{panel.initial}{n}">{cells}</tr>')
    return (
        f"<table><caption>{name}（{size}）</caption><thead><tr>{heads}</tr></thead><tbody>{''.join(rows)}</tbody></table>"
        + _left_out(size - shown, "行")
    )


def _measure_cells(sheet: Sheet, n: int) -> Cells:
    measure = sheet.letter.measures[n]
    own = sheet.own_figures.get(n, [])
    figures = sheet.listed([sheet.link(f"f{k}", sheet.letter.figures[k].text) for k in sheet.few(own)], len(own))
    return [
        element("span", sheet.link(f"m{n}", f"{measure.marker} {measure.action}"), class_=f"deep{min(sheet.depths[n], 4)}")
        + (f"<small>{figures}</small>" if figures else ""),
        _badge(measure.status),
        sheet.listed([sheet.words(actor.text) for actor in sheet.few(measure.actors)], len(measure.actors)),
        _time(measure.deadline),
        sure(measure.confidence),
    ]


def _badge(status: str | None) -> str:
    return f'<b class="status {status}">{names.STATUSES[status]}</b>' if status else ""


def _figure_cells(sheet: Sheet, n: int) -> Cells:
    figure = sheet.letter.figures[n]
    subject = sheet.words(figure.subject or "")
    return [
        sheet.link(f"f{n}", figure.text),
        sheet.words(value(figure)),
        f"{subject} <small>{names.FIGURE_KINDS[figure.kind]}</small>",
        sure(figure.confidence),
    ]


def value(figure: Figure) -> str:
    """A figure as it is counted: 约 175,800 人, 3–5 个（增）."""
    qualifier = f"{names.QUALIFIERS[figure.qualifier]} " if figure.qualifier else ""
    upper = f"–{grouped(figure.value_max)}" if figure.value_max is not None else ""
    change = f"（{names.CHANGES[figure.change]}）" if figure.change else ""
    return f"{qualifier}{grouped(figure.value)}{upper} {figure.unit}".rstrip() + change


def grouped(number: str) -> str:
    """A decimal with its digits in threes.

    >>> grouped("1758000.25")
    '1,758,000.25'
    """
    whole, point, rest = number.partition(".")
    digits = whole.lstrip("-")
    return (
        whole[: len(whole) - len(digits)]
        + (f"{int(digits):,}" if digits.isdecimal() and len(digits) < 40 else digits)
        + point
        + rest
    )


def _date_cells(sheet: Sheet, n: int) -> Cells:
    date = sheet.letter.dates[n]
    told = " 至 ".join(_time(iso) for iso in (date.iso, date.iso_end) if iso)
    return [sheet.link(f"d{n}", date.text), told, sure(date.confidence)]


def _time(iso: str | None) -> str:
    return element("time", content(iso), datetime=iso) if iso else ""


def _citation_cells(sheet: Sheet, n: int) -> Cells:
    citation = sheet.letter.citations[n]
    return [sheet.link(f"c{n}", f"《{citation.title}》"), sheet.words(citation.doc_number or ""), sure(citation.confidence)]


def _quote_cells(sheet: Sheet, n: int) -> Cells:
    return [sheet.link(f"q{n}", sheet.letter.quotes[n].text), sure(sheet.letter.quotes[n].confidence)]


def _doubt_cells(sheet: Sheet, n: int) -> Cells:
    doubt = sheet.letter.diagnostics[n]
    return [
        sheet.link(f"x{n}", doubt.message),
        element("span", content(names.SEVERITIES[doubt.severity]), class_="level"),
        f"<code>{content(doubt.code).replace('_', '_<wbr>')}</code>",
    ]


PANELS = (
    Panel("measures", "m", ("措施", "状态", "承办", "期限", "把握"), _measure_cells),
    Panel("figures", "f", ("数字", "值", "数的是什么", "把握"), _figure_cells),
    Panel("dates", "d", ("日期", "ISO 8601", "把握"), _date_cells),
    Panel("citations", "c", ("引用文件", "文号", "把握"), _citation_cells),
    Panel("quotes", "q", ("提案原话", "把握"), _quote_cells),
    Panel("diagnostics", "x", ("疑点", "级别", "代码"), _doubt_cells),
)


def sure(confidence: float) -> str:
    """A confidence as a bar and a number; an unsure one says so in words, not by colour alone."""
    bar = f'<svg class="bar" viewBox="0 0 40 6" aria-hidden="true"><rect class="full" width="40" height="6"/><rect width="{40 * confidence:.1f}" height="6"/></svg>'
    doubtful = confidence < walk.SURE
    return f'<span class="sure{" unsure" if doubtful else ""}">{bar}{confidence:.2f}{"<b>？</b>" if doubtful else ""}</span>'
