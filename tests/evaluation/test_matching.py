"""What counts as the same."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongwen.evaluation.matching import (
    decimal,
    digits,
    match,
    near,
    norm,
    overlap,
    same_date,
    same_figure,
    same_measure,
    same_value,
    spans_agree,
)


def span(start: int, end: int, **told: Any) -> dict[str, Any]:
    return {"start": start, "end": end, **told}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("柳建函［２０２３］18号", "柳建函〔2023〕 18 号"),
        ("柳建函【2023】18号", "柳建函[2023]18号"),
        ("“一老一小”", '"一老一小"'),
        ("感谢支持。", "感谢支持"),
        ("甲\n局", "甲　局"),
        ("GB 17761—2018", "GB17761-2018"),
    ],
)
def test_norm_folds_what_readers_take_for_the_same(one: str, other: str) -> None:
    assert norm(one) == norm(other)


@pytest.mark.parametrize(("one", "other"), [("甲局", "乙局"), ("甲。乙", "甲乙"), ("(甲)", "甲"), ("A", "a")])
def test_norm_keeps_what_differs(one: str, other: str) -> None:
    assert norm(one) != norm(other)


def test_nothing_is_normed_to_nothing() -> None:
    assert norm(None) == norm(" ") == ""


def test_digits() -> None:
    assert digits("(0000) 612-3456转8") == "000061234568"


@pytest.mark.parametrize(("value", "plain"), [("12.50", "12.5"), ("12.0", "12"), ("1200", "1200"), (3, "3"), (None, None)])
def test_decimal(value: Any, plain: str | None) -> None:
    assert decimal(value) == plain


@pytest.mark.parametrize(
    ("one", "other", "share"), [((0, 10), (0, 10), 1.0), ((0, 10), (5, 10), 0.5), ((0, 5), (5, 10), 0.0), ((3, 3), (3, 3), 0.0)]
)
def test_overlap(one: tuple[int, int], other: tuple[int, int], share: float) -> None:
    assert overlap(span(*one), span(*other)) == overlap(span(*other), span(*one)) == share


def test_spans_agree_at_the_limit() -> None:
    assert spans_agree(0.9)(span(0, 10), span(0, 9))
    assert not spans_agree(0.9)(span(0, 100), span(0, 89))


@pytest.mark.parametrize(("start", "end", "same"), [(3, 100, True), (4, 100, False), (0, 70, True), (0, 69, False)])
def test_a_measure_begins_at_its_marker_and_ends_about_there(start: int, end: int, same: bool) -> None:
    assert same_measure(span(0, 100), span(start, end)) is same


@pytest.mark.parametrize(
    ("found", "same"),
    [
        (span(4, 9, value="12.50", unit="％"), True),
        (span(5, 9, value="12.5", unit="%"), False),
        (span(4, 9, value="12.51", unit="%"), False),
        (span(4, 9, value="12.5", unit="个百分点"), False),
        (span(4, 9, value="12.5", value_max="13", unit="%"), False),
    ],
)
def test_a_figure_is_its_number_and_unit(found: dict[str, Any], same: bool) -> None:
    assert same_figure(span(0, 5, value="12.5", value_max=None, unit="%"), found) is same


@pytest.mark.parametrize(("start", "iso", "same"), [(4, "2023-05", True), (5, "2023-05", False), (0, "2023", False)])
def test_a_date_is_its_day(start: int, iso: str, same: bool) -> None:
    assert same_date(span(0, 5, iso="2023-05"), span(start, 9, iso=iso)) is same


@pytest.mark.parametrize(
    ("right", "found", "same"),
    [
        ("志愿者总数", "志愿者总数", True),
        ("登记注册志愿者总数", "志愿者总数", True),
        ("志愿者总数", "登记注册志愿者总数", True),
        ("志愿者总数", "总数", True),
        ("新志愿者总数", "总数", False),  # many times shorter
        ("人", "工人", True),
        ("工人", "人", False),  # one character names nothing
        ("人", "人", True),
        ("小巷", "街道", False),
        ("小巷", "", False),
    ],
)
def test_near(right: str, found: str, same: bool) -> None:
    assert near(right, found) is same


def test_each_found_thing_is_taken_once() -> None:
    matching = match(["甲", "甲", "乙"], ["甲", "丙"], same_value)
    assert matching.pairs == [("甲", "甲")]
    assert matching.missed == ["甲", "乙"]
    assert matching.extra == ["丙"]


@given(st.lists(st.integers(0, 5)), st.lists(st.integers(0, 5)))
def test_matching_accounts_for_everything(right: list[int], found: list[int]) -> None:
    matching = match(right, found, same_value)
    assert sorted([one for one, _ in matching.pairs] + matching.missed) == sorted(right)
    assert sorted([other for _, other in matching.pairs] + matching.extra) == sorted(found)
    assert not set(matching.missed) & set(matching.extra)
