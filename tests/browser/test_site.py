"""The documentation site in a real browser, opened from the file system: it searches in Chinese and asks for nothing from elsewhere."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("material", reason='needs pip install ".[docs]"')
axe = pytest.importorskip("axe_playwright_python.sync_playwright")

ROOT = Path(__file__).parents[2]
SCREENS = [(scheme, width) for scheme in ("light", "dark") for width in (390, 1440)]
PAGES = ("index", "tutorial", "accuracy", "reference/api", "howto/files")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--site-dir", str(folder)]
    subprocess.run(command, cwd=ROOT, env={**os.environ, "NO_MKDOCS_2_WARNING": "1"}, capture_output=True, check=True)
    return folder


def opened(browser: Any, address: Path, scheme: str = "light", width: int = 1440) -> tuple[Any, list[str]]:
    """A page, and what went wrong or was asked from elsewhere while it is open."""
    page = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 900}).new_page()
    told: list[str] = []
    page.on("console", lambda message: told.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: told.append(str(error)))
    page.on("request", lambda request: None if request.url.startswith(("file:", "data:", "blob:")) else told.append(request.url))
    page.goto(address.as_uri())
    return page, told


@pytest.mark.parametrize("words", ["文号", "承诺", "置信度", "doc_number"])
def test_search_finds(site: Path, browser: Any, words: str) -> None:
    page, told = opened(browser, site / "index.html")
    page.click(".md-search__input")
    page.keyboard.insert_text(words)
    page.keyboard.press("End")
    page.wait_for_selector(".md-search-result__item mark")
    marked = [mark for mark in page.locator(".md-search-result__item mark").all_inner_texts() if mark]  # some are folded away
    assert marked
    assert [mark for mark in marked if not mark.lower().startswith(words)] == []
    assert told == []


@pytest.mark.parametrize(("scheme", "width"), SCREENS)
@pytest.mark.parametrize("name", PAGES)
def test_a_page_fits_and_can_be_used_by_all(site: Path, browser: Any, name: str, scheme: str, width: int) -> None:
    page, told = opened(browser, site / f"{name}.html", scheme, width)
    page.wait_for_timeout(300)  # the theme wraps tables some frames after the page is there
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert told == []
    violations = axe.Axe().run(page).response["violations"]
    assert [(v["id"], v["nodes"][0]["html"]) for v in violations if v["impact"] in ("serious", "critical")] == []


def test_dark_is_a_click_away(site: Path, browser: Any) -> None:
    page, _ = opened(browser, site / "index.html")
    before = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.click("label[title='切换到深色']")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != before
