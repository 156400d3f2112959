"""The page of a letter in a real browser: readable at every width, by keyboard and screen reader, in the dark, and self-contained."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import gongwen
from gongwen.exporting.html import pages, to_fragment, to_html

axe = pytest.importorskip("axe_playwright_python.sync_playwright")

CORPUS = Path(__file__).parents[2] / "corpus"
LETTERS = ("county_edu_deputies", "ebike_cppcc", "portal_medins")
SCREENS = [(scheme, width) for scheme in ("light", "dark") for width in (360, 768, 1440)]


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("pages")
    found = {}
    letters = {name: gongwen.parse(CORPUS / f"{name}.txt") for name in LETTERS}
    made = {name: to_html(letter) for name, letter in letters.items()}
    made["several"] = "".join(pages(letters.values()))
    made["notebook"] = f'<!DOCTYPE html><html lang="zh"><title>t</title><main><h1>t</h1>{to_fragment(letters[LETTERS[0]])}</main>'
    for name, page in made.items():
        found[name] = folder / f"{name}.html"
        found[name].write_text(page, encoding="utf-8")
    return found


def opened(browser: Any, path: Path, *, scheme: str = "light", width: int = 1440, bypass: bool = False) -> tuple[Any, list[str]]:
    context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 900}, bypass_csp=bypass)
    page = context.new_page()
    told: list[str] = []
    page.on("console", lambda message: told.append(message.text))
    page.on("pageerror", lambda error: told.append(str(error)))
    page.on("request", lambda request: told.append(request.url) if request.url != path.as_uri() else None)
    page.goto(path.as_uri())
    return page, told


def settles(page: Any, expression: str, value: object) -> None:
    """Wait until an expression has a value: what a key does comes a moment later. The page's policy forbids waiting inside of it."""
    for _ in range(100):
        if page.evaluate(expression) == value:
            return
        page.wait_for_timeout(50)
    assert page.evaluate(expression) == value


def in_sight(anchor: str) -> str:
    """The expression that tells whether a place is within the window."""
    return f"(r => r.top >= 0 && r.top <= innerHeight - 20)(document.getElementById('{anchor}').getBoundingClientRect())"


@pytest.mark.parametrize("name", [*LETTERS, "several", "notebook"])
@pytest.mark.parametrize(("scheme", "width"), SCREENS)
def test_it_fits_and_has_no_serious_fault_of_access(
    browser: Any, files: dict[str, Path], name: str, scheme: str, width: int
) -> None:
    page, _ = opened(browser, files[name], scheme=scheme, width=width, bypass=True)  # axe is a script from outside
    page.evaluate("for (const closed of document.querySelectorAll('details')) closed.open = true")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    found = axe.Axe().run(page).response["violations"]
    assert [(fault["impact"], fault["id"], fault["nodes"][0]["html"]) for fault in found] == []
    page.context.close()


@pytest.mark.parametrize("name", [*LETTERS, "several"])
def test_it_asks_for_nothing_and_complains_of_nothing(browser: Any, files: dict[str, Path], name: str) -> None:
    page, told = opened(browser, files[name])
    page.wait_for_timeout(100)
    assert told == []
    page.context.close()


def test_the_text_is_shown_as_it_is(browser: Any, files: dict[str, Path]) -> None:
    page, _ = opened(browser, files[LETTERS[0]])
    text = (CORPUS / f"{LETTERS[0]}.txt").read_text(encoding="utf-8")
    assert page.evaluate("document.querySelector('article .text').textContent") == text
    page.context.close()


def test_the_keyboard_leads_from_a_row_to_the_words_and_back(browser: Any, files: dict[str, Path]) -> None:
    page, _ = opened(browser, files[LETTERS[0]])
    page.focus("#row-f3 a")
    page.keyboard.press("Enter")
    settles(page, "document.activeElement.id", "f3")
    assert page.evaluate("location.hash") == "#f3"
    settles(page, "document.getElementById('row-f3').getAttribute('aria-current')", "true")
    settles(page, in_sight("f3"), True)
    page.keyboard.press("Enter")
    settles(page, "location.hash", "#row-f3")
    page.context.close()


def test_the_first_key_offers_to_skip_to_the_text(browser: Any, files: dict[str, Path]) -> None:
    page, _ = opened(browser, files[LETTERS[0]])
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    settles(page, "location.hash", "#text")
    page.context.close()


def test_without_script_the_links_lead_all_the_same(browser: Any, files: dict[str, Path]) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(files[LETTERS[0]].as_uri())
    page.click("#row-m0 a")
    assert page.url.endswith("#m0")
    context.close()


@pytest.mark.parametrize("name", [*LETTERS, "several"])
def test_the_text_has_the_room_it_needs(browser: Any, files: dict[str, Path], name: str) -> None:
    for width, least in ((360, 300), (768, 640), (1024, 600), (1440, 500)):
        page, _ = opened(browser, files[name], width=width)
        page.evaluate("for (const closed of document.querySelectorAll('details')) closed.open = true")
        rooms = page.evaluate("[...document.querySelectorAll('article .text')].map(text => text.clientWidth)")
        assert min(rooms) >= least
        page.context.close()


def test_kinds_differ_by_more_than_colour(browser: Any, files: dict[str, Path]) -> None:
    page, _ = opened(browser, files["ebike_cppcc"])
    lines = [
        page.evaluate(
            "name => { const s = getComputedStyle(document.querySelector(`.legend .${name}`));"
            " return [s.borderTopStyle, s.borderLeftWidth, s.borderBottomStyle, s.borderBottomWidth, s.textDecorationLine, s.textDecorationStyle].join() }",
            name,
        )
        for name in ("frame", "done", "ongoing", "planned", "figure", "date", "citation", "quote", "actor", "unsure")
    ]
    assert len(set(lines)) == len(lines)
    page.context.close()


def test_a_quote_leads_to_its_row_and_back(browser: Any, files: dict[str, Path]) -> None:
    page, _ = opened(browser, files["ebike_cppcc"])
    page.focus("#row-q0 a")
    page.keyboard.press("Enter")
    settles(page, "document.activeElement.id", "q0")
    page.focus(".text a.back.quote")
    page.keyboard.press("Enter")
    settles(page, "document.activeElement.id", "row-q0")
    page.context.close()


def test_a_link_to_a_place_lights_its_row_when_the_page_is_opened_there(browser: Any, files: dict[str, Path]) -> None:
    page, _ = opened(browser, files[LETTERS[0]])
    page.goto("about:blank")
    page.goto(files[LETTERS[0]].as_uri() + "#f3")
    settles(page, "document.getElementById('row-f3').getAttribute('aria-current')", "true")
    page.context.close()


def test_the_row_of_a_place_comes_into_sight_beside_it(browser: Any, files: dict[str, Path]) -> None:
    page, _ = opened(browser, files["ebike_cppcc"])
    page.goto("about:blank")
    page.goto(files["ebike_cppcc"].as_uri() + "#f30")
    for place in ("f30", "row-f30"):
        settles(page, in_sight(place), True)
    page.context.close()


def test_marks_can_be_put_out(browser: Any, files: dict[str, Path]) -> None:
    page, _ = opened(browser, files[LETTERS[0]])
    background = "getComputedStyle(document.getElementById('f3')).backgroundColor"
    lit = page.evaluate(background)
    page.get_by_label("数字").uncheck()
    assert page.evaluate(background) != lit
    page.get_by_label("数字").check()
    assert page.evaluate(background) == lit
    page.context.close()


def test_closed_letters_are_printed(browser: Any, files: dict[str, Path]) -> None:
    page, _ = opened(browser, files["several"])
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.evaluate("document.querySelectorAll('details:not([open])').length") == 0
    page.context.close()


def test_the_dark_is_dark(browser: Any, files: dict[str, Path]) -> None:
    shades = []
    for scheme in ("light", "dark"):
        page, _ = opened(browser, files[LETTERS[0]], scheme=scheme)
        shades.append(page.evaluate("getComputedStyle(document.body).backgroundColor"))
        page.context.close()
    assert shades == ["rgb(255, 255, 255)", "rgb(23, 24, 27)"]


@pytest.mark.parametrize("width", [1000, 1440])
def test_a_letter_among_several_is_laid_out_as_one_alone(browser: Any, files: dict[str, Path], width: int) -> None:
    widths = []
    for name in (LETTERS[0], "several"):
        page, _ = opened(browser, files[name], width=width)
        page.evaluate("for (const closed of document.querySelectorAll('details')) closed.open = true")
        box = "(s) => { const r = document.querySelector(s).getBoundingClientRect(); return [Math.round(r.left), Math.round(r.top)] }"
        aside, text, tables = (page.evaluate(box, f".gw.letter > {part}") for part in ("aside", "article", ".tables"))
        widths.append(page.evaluate("document.querySelector('.gw.letter > article').clientWidth"))
        assert aside[0] < text[0]
        assert aside[1] == text[1]
        assert tables[0] == text[0] if width < 1280 else tables[0] > text[0]
        page.context.close()
    assert widths[0] == widths[1] > 400
