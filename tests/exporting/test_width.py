"""Columns of a terminal: width, cutting, wrapping, and what must not reach a terminal."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gongwen.exporting.width import cut, pad, showable, width, wrap


@pytest.mark.parametrize(
    ("text", "columns"), [("", 0), ("abc", 3), ("答复", 4), ("２０", 4), ("〔2022〕", 8), ("e\u0301", 1), ("a\u200bb", 2)]
)
def test_width(text: str, columns: int) -> None:
    assert width(text) == columns


def test_pad_counts_columns() -> None:
    assert pad("答复", 6) == "答复  "


@pytest.mark.parametrize(
    ("text", "columns", "expected"), [("答复", 4, "答复"), ("答复函", 5, "答复…"), ("答复函", 4, "答…"), ("abcdef", 4, "abc…")]
)
def test_cut(text: str, columns: int, expected: str) -> None:
    assert cut(text, columns) == expected


def test_no_line_starts_with_punctuation() -> None:
    assert wrap("您提出的建议，收悉", 12) == ["您提出的建议，", "收悉"]


def test_words_and_numbers_stay_whole() -> None:
    assert wrap("总数达到175800人", 12) == ["总数达到", "175800人"]
    assert wrap("a" * 10, 4) == ["aaaa", "aaaa", "aa"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("关于\n答复\t函", "关于 答复 函"),
        ("\u3000\u3000关于", "\u3000\u3000关于"),
        ("\x1b[31m红", "\ufffd[31m红"),
        ("\ud800\ue000\x9b", "\ufffd\ufffd\ufffd"),
        ("a\u202eb\u200bc", "abc"),
    ],
)
def test_nothing_reaches_the_terminal_that_it_may_obey(text: str, expected: str) -> None:
    assert showable(text) == expected


@given(st.text(), st.integers(4, 40))
@settings(deadline=None)
def test_any_text_fits(text: str, columns: int) -> None:
    shown = showable(text)
    shown.encode()
    assert len(shown.splitlines()) <= 1
    assert width(cut(shown, columns)) <= columns


@given(st.text(), st.integers(4, 40))
@settings(deadline=None)
def test_wrapping_loses_nothing_but_spaces(text: str, columns: int) -> None:
    shown = showable(text)
    lines = wrap(shown, columns)
    assert "".join("".join(lines).split()) == "".join(shown.split())
