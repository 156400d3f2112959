"""The documentation site: it builds without a warning, holds every page, and loads nothing from elsewhere."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest

pytest.importorskip("material", reason='needs pip install ".[docs]"')

ROOT = Path(__file__).parent.parent
DOCUMENTS = [*(ROOT / "docs").rglob("*.md"), *(ROOT / "corpus").glob("*.md"), ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md"]

# tag → the attributes that make a browser fetch what they name
FETCHED = {
    "audio": ("src",),
    "embed": ("src",),
    "iframe": ("src",),
    "img": ("src", "srcset"),
    "input": ("src",),
    "link": ("href",),
    "object": ("data",),
    "script": ("src",),
    "source": ("src", "srcset"),
    "video": ("poster", "src"),
}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The site, and what was said while it was built."""
    site = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(site)]
    done = subprocess.run(
        command, cwd=ROOT, env={**os.environ, "NO_MKDOCS_2_WARNING": "1"}, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return site, done.stdout + done.stderr


class _Fetched(HTMLParser):
    """Collects what a browser would fetch, and the text of styles."""

    def __init__(self) -> None:
        super().__init__()
        self.addresses: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        if tag == "link" and told.get("rel") in ("canonical", "next", "prev"):
            return
        self.addresses += [value for name in FETCHED.get(tag, ()) if (value := told.get(name))]
        self.addresses += re.findall(r"url\(([^)]*)\)", told.get("style") or "")


def fetched(page: Path) -> list[str]:
    """What a page, or a style sheet, makes a browser fetch."""
    text = page.read_text(encoding="utf-8")
    if page.suffix == ".css":
        return re.findall(r"""(?:url\(|@import\s+)["']?([^"')]+)""", text)
    parser = _Fetched()
    parser.feed(text)
    return parser.addresses


def elsewhere(addresses: list[str]) -> Iterator[str]:
    """Those on another machine."""
    return (address for address in addresses if re.match(r"(?:https?:)?//", address))


def test_it_builds_without_a_warning(built: tuple[Path, str]) -> None:
    assert not re.search("WARNING|ERROR", built[1]), built[1]


def test_every_document_is_a_page_that_the_navigation_leads_to(built: tuple[Path, str]) -> None:
    site, _ = built
    navigation = (
        (site / "index.html").read_text(encoding="utf-8").partition('<nav class="md-nav md-nav--primary')[2].partition("</nav>\n")
    )
    linked = set(re.findall(r'<a href="([^"#]+)" class="md-nav__link', "".join(navigation)))
    pages = {path.relative_to(site).as_posix() for path in site.rglob("*.html")} - {"404.html", "index.html"}
    assert pages <= linked
    assert len(pages) == len(DOCUMENTS) + len([*ROOT.glob("notebooks/*.md")]) - 1


def test_pages_load_nothing_from_elsewhere(built: tuple[Path, str]) -> None:
    files = [path for path in built[0].rglob("*") if path.suffix in (".html", ".css")]
    loads = {path: fetched(path) for path in files}
    assert any(loads.values())
    assert {path.name: found for path, addresses in loads.items() if (found := list(elsewhere(addresses)))} == {}


def test_what_would_be_loaded_is_noticed() -> None:
    page = _Fetched()
    page.feed('<script src="https://a.example/x.js"></script><img src="//b.example/y.png"><a href="https://c.example">c</a>')
    assert list(elsewhere(page.addresses)) == ["https://a.example/x.js", "//b.example/y.png"]


def test_links_between_pages_lead_to_a_place(built: tuple[Path, str]) -> None:
    site, _ = built
    pages = {path: path.read_text(encoding="utf-8") for path in site.rglob("*.html")}
    places = {path: {"", *re.findall(r'\bid="([^"]+)"', text)} for path, text in pages.items()}
    lost = []
    for path, text in pages.items():
        for address in re.findall(r'<a [^>]*href="([^"]+)"', text):
            file, _, place = address.partition("#")
            if re.match(r"[a-z]+:|/", address):
                continue
            target = (path.parent / file).resolve() if file else path
            target = target / "index.html" if target.is_dir() else target
            if not target.exists() or (target in places and unquoted(place) not in places[target]):
                lost.append((path.name, address))
    assert lost == []


def unquoted(place: str) -> str:
    """An anchor as it stands in the page."""
    from html import unescape
    from urllib.parse import unquote

    return unescape(unquote(place))


def test_the_schema_can_be_downloaded(built: tuple[Path, str]) -> None:
    assert (built[0] / "letter.schema.json").read_bytes() == (ROOT / "docs" / "letter.schema.json").read_bytes()


def test_chinese_words_are_found(built: tuple[Path, str]) -> None:
    index = json.loads((built[0] / "search" / "search_index.json").read_text(encoding="utf-8"))
    words = {word for entry in index["docs"] for word in re.split(index["config"]["separator"], entry["text"] + entry["title"])}
    assert {"文号", "措施", "doc_number"} <= words


def test_the_search_looks_at_the_last_word_of_a_query(built: tuple[Path, str]) -> None:
    [worker] = (built[0] / "assets" / "javascripts" / "workers").glob("search.*.js")
    assert re.search(r"<=\w+\.length;\w+\+\+\)\w+\.slice\(", worker.read_text(encoding="utf-8"))


def test_no_markup_is_left_in_the_text(built: tuple[Path, str]) -> None:
    """A list without an empty line before it, or code indented too little, is shown as it is written."""
    left = {}
    for page in built[0].rglob("*.html"):
        text = re.sub(r"<(pre|code|h\d)\b.*?</\1>", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
        article = re.sub(r"<[^>]*>", "", text.partition("<article")[2].partition("</article>")[0])
        if found := re.findall(r"^(?:- |\d+\. |\||```).*|\*\*.*|.*\]\(.*|:(?:func|class|data):.*", article, re.MULTILINE):
            left[page.name] = found
    assert left == {}


def test_lines_of_chinese_are_joined(built: tuple[Path, str]) -> None:
    page = re.sub(r"<pre.*?</pre>", "", (built[0] / "design.html").read_text(encoding="utf-8"), flags=re.DOTALL)
    article = page.partition("<article")[2].partition("</article>")[0]
    assert "原文" in article
    assert re.findall(r"[一-鿿，。；]\n[一-鿿]", article) == []
