"""Rewrite a measured block of README.md or of a page of docs/: what stands between <!-- name:start --> and <!-- name:end -->."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"


def fill(text: str, name: str, block: str, page: str = "README.md") -> str:
    """Return ``text`` with the block of this name replaced.

    Raises:
        ValueError: the markers do not stand there once each, in order.
    """
    start, end = f"<!-- {name}:start -->", f"<!-- {name}:end -->"
    if text.count(start) != 1 or text.count(end) != 1 or text.index(start) > text.index(end):
        raise ValueError(f"{page} 中应恰有一对 {start} … {end}")
    head, _, rest = text.partition(start)
    _, _, tail = rest.partition(end)
    return f"{head}{start}\n\n{block.strip()}\n\n{end}{tail}"


def rewrite(name: str, block: str, page: Path = README) -> None:
    """Replace the block in README.md or another page."""
    page.write_text(fill(page.read_text(encoding="utf-8"), name, block, page.name), encoding="utf-8", newline="\n")
