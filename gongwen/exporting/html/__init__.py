"""A letter as HTML that anyone can open: one file, no network, its text marked, its outline and tables beside it.

The page needs no script to be read: links lead from the tables to the text and back. Its policy forbids anything from outside and
any script or style but its own, so whatever a letter holds, it is only shown.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib.resources import files

from gongwen.exporting import names
from gongwen.exporting.html.images import PageImage, pictures
from gongwen.exporting.html.markup import attribute, content
from gongwen.exporting.html.panels import facts, outline, tables
from gongwen.exporting.html.sheet import Bounds, Sheet
from gongwen.exporting.html.text import marked_text
from gongwen.letter import Letter

__all__ = ["PageImage", "pages", "to_fragment", "to_html"]

MOST_CHARS = 20_000
"""Code points of the text that a notebook shows; the page shows all."""
MOST_ROWS = 200
"""Rows of a table that a notebook shows; the page shows all."""
_NOTEBOOK = Bounds(chars=MOST_CHARS, rows=MOST_ROWS, items=50, item=200)

# what the colours stand for, and the class of marks that goes away when a box is unticked
_LEGEND = (
    ("frame", "版面要素"),
    ("done", "已办"),
    ("ongoing", "在办"),
    ("planned", "拟办"),
    ("figure", "数字"),
    ("date", "日期"),
    ("citation", "引用文件"),
    ("quote", "提案原话"),
    ("actor", "承办"),
    ("unsure", "没有把握"),
    ("doubt", "疑点"),
)
_NOTEBOOK_DARK = 'body[data-jp-theme-light="false"] .gw, body.vscode-dark .gw, html[theme="dark"] .gw'


def to_html(letter: Letter, *, images: Sequence[PageImage] = ()) -> str:
    """Return a letter as a page of its own.

    Args:
        letter: the letter.
        images: pictures of its pages, shown above the text with a box around each element.
    """
    title = _title(letter)
    return _head(title, "text") + _letter(Sheet(letter, ""), f'<h1 class="name">{content(title)}</h1>', images) + _foot()


def pages(letters: Iterable[Letter]) -> Iterator[str]:
    """Yield letters as one page, piece by piece: a line each, which opens to the whole."""
    yield _head("公文", "letters")
    yield '<main class="many" id="letters"><h1>公文</h1>'
    for n, letter in enumerate(letters):
        about = (
            f"{names.KINDS[letter.kind]}，措施 {len(letter.measures)}，数字 {len(letter.figures)}，疑点 {len(letter.diagnostics)}"
        )
        yield f'<details class="one"><summary><b>{content(_title(letter))}</b> <span>{content(letter.source.name or "")}　{about}</span></summary>'
        yield _letter(Sheet(letter, f"l{n}-"), "", (), inside=True) + "</details>\n"
    yield "</main>" + _foot()


def to_fragment(letter: Letter) -> str:
    """Return a letter as a piece of HTML for a notebook, its style kept to itself; long texts and tables are cut, and say so."""
    sheet = Sheet(letter, f"gw{re.sub('[^0-9a-f]', '', letter.source.sha256)[:8]}-", _NOTEBOOK)
    size = len(letter.source.text)
    cut = f'<p class="more">另有 {size - MOST_CHARS} 字没有显示。</p>' if size > MOST_CHARS else ""
    parts = [_details("版面", facts(sheet))]
    if sections := outline(sheet):
        parts.append(_details("提纲", f"<nav>{sections}</nav>"))
    parts += [_details(f"{name}（{count}）", f'<div class="table">{table}</div>') for name, count, table in tables(sheet)]
    style = _asset("letter.css") + f"{_NOTEBOOK_DARK} {{ {_asset('dark.css')} }}"
    text = marked_text(sheet)
    return (
        f'<div class="gw note" lang="zh-CN"><style>{style}</style><p class="name">{sheet.words(_title(letter))}</p>'
        f'<div class="columns"><div class="text" tabindex="0" role="region" aria-label="原文">{text}{cut}</div>'
        f'<div class="side">{"".join(parts)}</div></div></div>'
    )


def _title(letter: Letter) -> str:
    return letter.header.title.text if letter.header.title else "（无标题）"


def _letter(sheet: Sheet, heading: str, images: Sequence[PageImage], *, inside: bool = False) -> str:
    """The letter whole; ``inside`` a page of several it is a part and not the main thing."""
    letter = sheet.letter
    name = "div" if inside else "main"
    # on a page of several, each landmark says of which letter it is
    whose = attribute(f"：{_title(letter)}（{sheet.prefix}）") if inside else ""
    sections = outline(sheet)
    nav = f'<nav aria-label="提纲{whose}"><h2>提纲</h2>{sections}</nav>' if sections else ""
    found = "".join(
        f'<div class="table" role="region" tabindex="0" aria-label="{label}{whose}">{table}</div>'
        for label, _, table in tables(sheet)
    )
    side = f'<section class="tables" aria-label="内容{whose}"><h2>内容</h2>{found}</section>' if found else ""
    return (
        f'<{name} class="gw letter">{heading}'
        f'<p class="source">{content(letter.source.name or "（文本）")}，{len(letter.source.text)} 字</p>'
        f'<aside aria-label="版面和提纲{whose}"><section><h2>版面</h2>{facts(sheet)}</section>{nav}{_legend(sheet)}</aside>'
        f'<article aria-label="原文{whose}" id="{sheet.prefix}text"><h2>原文</h2>{pictures(sheet, images)}'
        f'<div class="text">{marked_text(sheet)}</div></article>'
        f"{side}</{name}>"
    )


def _legend(sheet: Sheet) -> str:
    """What the marks of this letter mean, each with a box that puts it out."""
    present = {word for mark in sheet.marks for word in (*mark.kind.split(), *(("unsure",) if mark.unsure else ()))}
    boxes = "".join(
        f'<li><label><input type="checkbox" checked data-kind="{kind}"><span class="{_SAMPLES.get(kind, kind)}">{label}</span></label></li>'
        for kind, label in _LEGEND
        if kind in present
    )
    return f'<section class="legend"><h2>标记</h2><ul>{boxes}</ul></section>' if boxes else ""


_SAMPLES = {"done": "measure done", "ongoing": "measure ongoing", "planned": "measure planned"}


def _details(name: str, inside: str) -> str:
    return f"<details><summary>{name}</summary>{inside}</details>"


def _head(title: str, start: str) -> str:
    style = (
        _asset("letter.css")
        + _asset("page.css")
        + f"@media (prefers-color-scheme: dark) {{ :root, .gw {{ {_asset('dark.css')} }} }}"
    )
    script = _asset("page.js")
    policy = f"default-src 'none'; img-src data:; style-src '{_hash(style)}'; script-src '{_hash(script)}'; base-uri 'none'; form-action 'none'"
    return (
        '<!DOCTYPE html>\n<html lang="zh-CN"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{attribute(title)}</title><style>{style}</style></head>\n"
        f'<body>\n<a class="skip" href="#{start}">跳到正文</a>\n'
    )


def _foot() -> str:
    return f"\n<script>{_asset('page.js')}</script>\n</body></html>\n"


@cache
def _asset(name: str) -> str:
    return files(__name__).joinpath(name).read_text(encoding="utf-8")


def _hash(inline: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(inline.encode()).digest()).decode()
