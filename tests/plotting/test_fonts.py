"""Chinese labels are drawn on a machine without Chinese fonts, whatever the letters say."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

matplotlib = pytest.importorskip("matplotlib")
pytest.importorskip("pylopdf_fonts_zh_cn")

from matplotlib import font_manager  # noqa: E402
from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: E402
from matplotlib.figure import Figure  # noqa: E402

from gongwen.plotting import fonts  # noqa: E402


@pytest.fixture(autouse=True)
def _asked_anew() -> Iterator[None]:
    fonts.families.cache_clear()
    yield
    fonts.families.cache_clear()


def draw(text: str) -> None:
    figure = Figure(figsize=(2, 1))
    figure.text(0, 0, text, fontfamily=fonts.families())
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        FigureCanvasAgg(figure).draw()


@pytest.mark.parametrize("text", ["市教育局", "㙍岸", "𬭚元素", "〔2024〕3号"])
def test_characters_of_the_font_are_kept(text: str) -> None:
    assert fonts.label(text) == text
    draw(text)


@pytest.mark.parametrize(("text", "shown"), [("甲\U0003134a乙", "甲〓乙"), ("甲\n乙", "甲 乙"), ("$a$", r"\$a\$")])
def test_what_cannot_be_drawn_is_replaced(text: str, shown: str) -> None:
    assert fonts.label(text) == shown
    draw(fonts.label(text))


@given(st.text(max_size=12))
def test_any_text_is_drawn_without_a_warning(text: str) -> None:
    draw(fonts.label(text))


def test_the_font_is_registered_once() -> None:
    fonts.families()
    before = len(font_manager.fontManager.ttflist)
    fonts.families()
    assert len(font_manager.fontManager.ttflist) == before


def test_a_font_of_the_machine_takes_the_place_of_the_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pylopdf_fonts_zh_cn", None)
    installed = [font_manager.FontEntry(name="SimHei"), font_manager.FontEntry(name="PingFang SC")]
    monkeypatch.setattr(font_manager.fontManager, "ttflist", installed)
    assert fonts.families()[0] == "PingFang SC"


def test_without_any_chinese_font_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pylopdf_fonts_zh_cn", None)
    monkeypatch.setattr(font_manager.fontManager, "ttflist", [])
    with pytest.raises(ImportError, match=r"gongwen\[plots\]"):
        fonts.families()
