"""What stands beside the text: the facts of the letter, its outline, and tables of what it says."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from gongwen.exporting import names
from gongwen.exporting.html.marks import UNSURE, section_anchor
from gongwen.exporting.html.markup import content, element
from gongwen.letter import Figure, Letter, Section

Cells = list[str]


@dataclass(frozen=True)
class Sheet:
    """A letter as it is being shown: ``prefix`` stands before every anchor, so that several letters fit on a page."""

    letter: Letter
    prefix: str

    @cached_property
    def own_figures(self) -> dict[int, list[int]]:
        """Figures of each measure that are in no measure inside it."""
        innermost = {figure: n for n, measure in enumerate(self.letter.measures) for figure in measure.figures}
        own: dict[int, list[int]] = {}
        for figure, n in innermost.items():
            own.setdefault(n, []).append(figure)
        return own

    @cached_property
    def depths(self) -> list[int]:
        """How deep each measure lies in others."""
        found: list[int] = []
        for n, measure in enumerate(self.letter.measures):
            found.append(found[measure.parent] + 1 if measure.parent is not None and measure.parent < n else 0)
        return found

    def link(self, anchor: str, text: str) -> str:
        """A link to an anchor."""
        return element("a", content(text), href=f"#{self.prefix}{anchor}")

    def links(self, initial: str, texts: Sequence[str]) -> str:
        """Links to the elements of a field, in order."""
        return "、".join(self.link(f"{initial}{n}", text) for n, text in enumerate(texts))


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
    return _sections(sheet, sheet.letter.sections, ())


def _sections(sheet: Sheet, sections: tuple[Section, ...], path: tuple[int, ...]) -> str:
    if not sections:
        return ""
    items = []
    for n, section in enumerate(sections):
        here = (*path, n)
        link = sheet.link(section_anchor(here), (section.marker or "") + section.heading)
        items.append(f"<li>{link}{_sections(sheet, section.children, here)}</li>")
    return f"<ol>{''.join(items)}</ol>"


def tables(sheet: Sheet, limit: int | None = None) -> Iterator[tuple[str, int, str]]:
    """Name, number of rows and markup of each table that has rows.

    Args:
        sheet: the letter.
        limit: most rows of a table; None for all. A last line tells how many are left out.
    """
    for panel in PANELS:
        elements: Sequence[object] = getattr(sheet.letter, panel.field)
        if elements:
            yield names.ELEMENTS[panel.field], len(elements), _table(sheet, panel, len(elements), limit)


def _table(sheet: Sheet, panel: Panel, size: int, limit: int | None) -> str:
    name = names.ELEMENTS[panel.field]
    heads = "".join(f'<th scope="col">{head}</th>' for head in panel.heads)
    rows = []
    for n in range(size if limit is None else min(size, limit)):
        first, *rest = panel.cells(sheet, n)
        cells = f'<th scope="row">{first}</th>' + "".join(f"<td>{cell}</td>" for cell in rest)
        rows.append(f'<tr id="{sheet.prefix}row-{panel.initial}{n}">{cells}</tr>')
    more = f'<p class="more">另有 {size - limit} 行没有显示。</p>' if limit is not None and size > limit else ""
    return (
        f"<table><caption>{name}（{size}）</caption><thead><tr>{heads}</tr></thead><tbody>{''.join(rows)}</tbody></table>{more}"
    )


def _measure_cells(sheet: Sheet, n: int) -> Cells:
    measure = sheet.letter.measures[n]
    figures = "、".join(sheet.link(f"f{k}", sheet.letter.figures[k].text) for k in sheet.own_figures.get(n, ()))
    return [
        element("span", sheet.link(f"m{n}", f"{measure.marker} {measure.action}"), class_=f"deep{min(sheet.depths[n], 4)}")
        + (f"<small>{figures}</small>" if figures else ""),
        _badge(measure.status),
        "、".join(content(actor.text) for actor in measure.actors),
        _time(measure.deadline),
        sure(measure.confidence),
    ]


def _badge(status: str | None) -> str:
    return f'<b class="status {status}">{names.STATUSES[status]}</b>' if status else ""


def _figure_cells(sheet: Sheet, n: int) -> Cells:
    figure = sheet.letter.figures[n]
    return [sheet.link(f"f{n}", figure.text), content(value(figure)), content(figure.subject or ""), sure(figure.confidence)]


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
    return [sheet.link(f"c{n}", f"《{citation.title}》"), content(citation.doc_number or ""), sure(citation.confidence)]


def _quote_cells(sheet: Sheet, n: int) -> Cells:
    return [sheet.link(f"q{n}", sheet.letter.quotes[n].text), sure(sheet.letter.quotes[n].confidence)]


def _doubt_cells(sheet: Sheet, n: int) -> Cells:
    doubt = sheet.letter.diagnostics[n]
    return [sheet.link(f"x{n}", doubt.message), content(names.SEVERITIES[doubt.severity]), f"<code>{content(doubt.code)}</code>"]


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
    doubtful = confidence < UNSURE
    return f'<span class="sure{" unsure" if doubtful else ""}">{bar}{confidence:.2f}{"<b>？</b>" if doubtful else ""}</span>'
