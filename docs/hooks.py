"""What the site does beyond docs/: it takes in the documents of other folders, and leads links between files to pages.

Documents link to each other as files, so that a link works wherever the files are shown. In the site the same link has to lead to
a page; a file that is no page (a licence, a module) is left as its name. Lines of Chinese are joined without the blank that a line
end would leave.
"""

from __future__ import annotations

import logging
import posixpath
import re
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

ROOT = Path(__file__).resolve().parent.parent

OUTSIDE = ("CHANGELOG.md", "CONTRIBUTING.md", "corpus/README.md", "corpus/ROUNDS.md", "notebooks/README.md")
"""Documents outside docs/ that are pages; each keeps its path."""

_FENCE = re.compile(r"^(?P<indent> *)(?P<fence>`{3,}|~{3,}).*?^(?P=indent)(?P=fence) *$", re.DOTALL | re.MULTILINE)
_LINK = re.compile(r"\[(?P<label>[^\[\]]*)\]\((?P<path>[^)\s#:]+)(?P<anchor>#[^)\s]*)?\)")
# docstrings name things the way of Sphinx, :func:`read`, which here would show as it is written
_ROLE = re.compile(r":(?:attr|class|data|exc|func|meth|mod):(?=<code>)")
_CODE = re.compile(r"(<pre\b.*?</pre>)", re.DOTALL)
_WIDE = "[\u2014\u2018-\u201d\u2026\u3001-\u30ff\u3400-\u9fff\uff01-\uff5e]"
_INLINE = "(?:</?(?:a|em|strong)\\b[^>]*>)*"
_BROKEN_LINE = re.compile(f"({_WIDE}{_INLINE})\n({_INLINE})(?={_WIDE})")

# the theme's search cuts a Chinese query into words of the index, but never looks at a word that ends where the query ends:
# 文号 is looked for as 文
_SHORT_LOOP = re.compile(r"(for\(let (\w+)=\w+\+1;\2<)(\w+\.length;\2\+\+\)\w+\.slice\(\w+,\2\)in )")
_DIALOGUE = 'data-md-component="search" role="dialog"'

_log = logging.getLogger("mkdocs.hooks.links")


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Take in the documents outside docs/."""
    for path in OUTSIDE:
        files.append(File.generated(config, path, abs_src_path=str(ROOT / path)))
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Lead the links of a page to pages; code is left alone."""
    here = page.file.src_uri
    at, pieces = 0, []
    for fence in _FENCE.finditer(markdown):
        pieces += [_relinked(markdown[at : fence.start()], here), fence[0]]
        at = fence.end()
    return "".join([*pieces, _relinked(markdown[at:], here)])


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Show the names in docstrings as plain code, and join lines of Chinese."""
    pieces = _CODE.split(_ROLE.sub("", html))
    return "".join(piece if piece.startswith("<pre") else _BROKEN_LINE.sub(r"\1\2", piece) for piece in pieces)


def on_post_build(config: MkDocsConfig) -> None:
    """Let the search look at the last word of a query, and name its dialogue for those who hear the page."""
    for page in Path(config.site_dir).rglob("*.html"):
        told = page.read_text(encoding="utf-8").replace(_DIALOGUE, f'{_DIALOGUE} aria-label="搜索"')
        page.write_text(told, encoding="utf-8", newline="\n")
    for worker in Path(config.site_dir).glob("assets/javascripts/workers/search.*.js"):
        worker.write_text(_SHORT_LOOP.sub(r"\1=\3", worker.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")


def _relinked(markdown: str, here: str) -> str:
    return _LINK.sub(lambda link: _link(link, here), markdown)


def _link(link: re.Match[str], here: str) -> str:
    file = here if here in OUTSIDE else f"docs/{here}"
    target = posixpath.normpath(posixpath.join(posixpath.dirname(file), link["path"]))
    target = next((page for page in OUTSIDE if page == f"{target}/README.md"), target)
    page = "index.md" if target == "README.md" else target.removeprefix("docs/")
    if page != target or target in OUTSIDE:
        return f"[{link['label']}]({posixpath.relpath(page, posixpath.dirname(here) or '.')}{link['anchor'] or ''})"
    if not (ROOT / target).exists():
        _log.warning("%s: no file %s", file, link["path"])
    label = link["label"].strip("`")
    return f"`{label}`" if label in (target, posixpath.basename(target)) else f"{label}（`{target}`）"
