"""The clean view: aligned to its source, blanks out, gaps told, surfaces readable."""

from __future__ import annotations

import itertools
import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from gongwen.text.folding import fold
from gongwen.text.view import BLANK, EMPTY, LINE, NONE, RULES, SOFT, WIDE, Rule, clean

LETTERLIKE = st.text(
    st.sampled_from('您提出的建议一二、。.,:：（）()〔2023〕15号ab \u3000\n\t\f\u00a0\u200b\ue5ce"“”\x00'), max_size=80
)
ANY = st.one_of(st.text(st.characters()), LETTERLIKE)
BY_RULE = {(a, b) for rule in RULES for a, b in zip(*rule.example, strict=True) if a != b}


@given(ANY)
@example("\ud800甲\udfff乙")
@example('"甲"."乙".')
@settings(deadline=None)
def test_every_character_is_aligned_with_the_one_it_folds(text: str) -> None:
    view = clean(text)
    places = [view.at(i) for i in range(len(view.text))]
    assert all(a < b for a, b in itertools.pairwise(places))
    for i, place in enumerate(places):
        assert fold(text[place]) == view.text[i] or (fold(text[place]), view.text[i]) in BY_RULE


@given(st.text(st.characters(exclude_characters="()（）|•●■◆▪◦")))
@settings(deadline=None)
def test_only_blanks_and_invisible_characters_are_left_out(text: str) -> None:
    view = clean(text)
    kept = {view.at(i) for i in range(len(view.text))}
    for char in (char for place, char in enumerate(text) if place not in kept):
        assert (
            char.isspace()
            or unicodedata.category(char) in ("Cc", "Cf", "Co", "Mn", "Zs", "Zl", "Zp")
            or char in "\u115f\u1160\u3164"
        )


@given(ANY)
@settings(deadline=None)
def test_a_surface_is_the_source_without_its_blanks(text: str) -> None:
    view = clean(text)
    size = len(view.text)
    for i, j in ((0, size), (size // 3, size - size // 4)):
        if i < j:
            assert view.surface(i, j).replace(" ", "") == "".join(text[view.at(k)] for k in range(i, j))
            start, end = view.span(i, j)
            assert text[start] == view.surface(i, j)[0]
            assert text[end - 1] == view.surface(i, j)[-1]
    assert view.surface(size, size) == ""


@given(ANY)
@settings(deadline=None)
def test_breaks_are_the_gaps_of_lines(text: str) -> None:
    view = clean(text)
    assert list(view.breaks) == sorted(i for i, gap in view.gaps.items() if gap >= SOFT)
    assert all(0 < i < len(view.text) for i in view.gaps)


@pytest.mark.parametrize(
    ("between", "gap"),
    [
        ("", NONE),
        ("\u200b", NONE),
        ("\ue5ce", NONE),
        (" ", BLANK),
        ("\u00a0", BLANK),
        ("  ", WIDE),
        ("\u3000", WIDE),
        ("\t", WIDE),
        ("\n", LINE),
        ("\n\u3000\u3000", LINE),
        ("\n\n", EMPTY),
        ("\n \n", EMPTY),
        ("\f", EMPTY),
        ("\n\f", EMPTY),
    ],
)
def test_the_strength_of_a_gap(between: str, gap: int) -> None:
    view = clean(f"甲{between}乙丙")
    assert view.text == "甲乙丙"
    assert view.gap(1) == gap
    assert view.gap(2) == NONE
    assert view.gap(0) == view.gap(3) == EMPTY


def test_a_soft_line_feed_only_wraps() -> None:
    view = clean("甲乙\n丙丁\n戊", soft=frozenset({2}))
    assert (view.gap(2), view.gap(4)) == (SOFT, LINE)


def test_artefacts_are_skipped() -> None:
    text = "专业化、\n- 2 -\n个性化"
    view = clean(text, skip=[(5, 10)], soft=frozenset({4, 10}))
    assert view.text == "专业化、个性化"
    assert view.surface(0, 7) == "专业化、个性化"
    assert view.span(0, 7) == (0, len(text))
    assert view.gap(4) >= SOFT


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("第 12 号", "第12号"),
        ("李\u3000明", "李明"),
        ("关于修路\n的建议", "关于修路的建议"),
        ("采用 PPP mode 建设", "采用PPP mode建设"),
        ("\u3000\u3000甲县\x00民政局 ", "甲县民政局"),
        ("甲，乙（丙）", "甲，乙（丙）"),
    ],
)
def test_readable_surfaces(text: str, surface: str) -> None:
    view = clean(text)
    assert view.surface(0, len(view.text)) == surface


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_each_rule_does_what_its_example_says(rule: Rule) -> None:
    before, after = rule.example
    assert rule.trigger in before
    assert len(before) == len(after)
    assert clean(before).text == fold(after)
    assert clean(after).text == fold(after)


@pytest.mark.parametrize("text", ["1.2万", "一.加强", "A.B", "共3.5公里", "第1.项"])
def test_points_that_are_no_full_stops_stay(text: str) -> None:
    assert clean(text).text == text


@pytest.mark.parametrize(
    ("text", "view"),
    [("• 索引号：12\n|甲局|乙局|\n", "索引号:12甲局|乙局"), ("的答复函 |\n■ 甲", "的答复函甲"), ("甲•乙|丙", "甲·乙|丙")],
)
def test_bullets_and_bars_at_the_rim_of_a_line_are_left_out(text: str, view: str) -> None:
    assert clean(text).text == view


def test_injected_pinyin_is_left_out() -> None:
    assert clean("會(huì)議(yì)关(guān)于").text == "会议关于"
    assert clean("会议(PPP)和(一)").text == "会议(PPP)和(一)"
