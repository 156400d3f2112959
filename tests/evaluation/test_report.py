"""Many letters in one report."""

from __future__ import annotations

import json

import pytest

from gongwen.evaluation import Report, Row, score_letter
from gongwen.evaluation.fields import FIELDS
from gongwen.evaluation.tagging import Gold

from .tagged_letters import as_json


@pytest.fixture
def report(full: tuple[str, Gold]) -> Report:
    """One letter found rightly, and once more without its figures and with another title."""
    text, gold = full
    spoilt = as_json(gold, text)
    spoilt["figures"] = []
    spoilt["header"]["title"]["text"] = "函"
    return Report.of([score_letter(as_json(gold, text), gold, text, "one"), score_letter(spoilt, gold, text, "two")])


@pytest.mark.parametrize(
    ("counts", "precision", "recall", "f1"),
    [
        ((4, 5, 2), 0.4, 0.5, 4 / 9),
        ((0, 0, 0), 1.0, 1.0, 1.0),
        ((3, 0, 0), 0.0, 0.0, 0.0),
        ((0, 3, 0), 0.0, 0.0, 0.0),
        ((2, 2, 0), 0.0, 0.0, 0.0),
    ],
)
def test_row(counts: tuple[int, int, int], precision: float, recall: float, f1: float) -> None:
    row = Row("cc", *counts)
    assert (row.precision, row.recall, row.f1) == pytest.approx((precision, recall, f1))


def test_counts_add_up(report: Report) -> None:
    assert report.letters == 2
    assert report.row("figures") == Row("figures", 6, 3, 3)
    assert report.row("title") == Row("title", 2, 2, 1)
    assert report.row("cc") == Row("cc", 4, 4, 4)
    with pytest.raises(KeyError):
        report.row("theme")


def test_frame(report: Report) -> None:
    assert report.frame == 0.5
    assert report.frame_faults == (("title", 1),)


def test_macro_and_micro(report: Report) -> None:
    rows = report.rows
    assert report.macro == pytest.approx((len(rows) - 2 + 2 / 3 + 1 / 2) / len(rows))
    gold, found, right = (sum(getattr(row, part) for row in rows) for part in ("gold", "found", "right"))
    assert report.micro == pytest.approx(2 * right / (gold + found))


def test_a_field_no_letter_has_says_nothing() -> None:
    empty = Report.of([])
    assert (empty.letters, empty.macro, empty.micro, empty.frame, empty.unseen, empty.ece) == (0, 0.0, 0.0, 0.0, 0.0, 1.0)


def test_errors_name_the_letter(report: Report) -> None:
    assert [(e.letter, e.field, e.kind, e.what) for e in report.errors] == [
        ("two", "title", "missed", "关于政协柳溪县九届三次会议第052号提案答复的函"),
        ("two", "title", "extra", "函"),
        ("two", "figures", "missed", "12余条"),
        ("two", "figures", "missed", "350万至400万元"),
        ("two", "figures", "missed", "15.5%"),
    ]


def test_text(report: Report) -> None:
    lines = report.to_text().splitlines()
    assert [line.split()[0] for line in lines[1 : len(FIELDS) + 1]] == [field.name for field in FIELDS]
    figures = next(line for line in lines if line.startswith("figures"))
    assert figures.split() == ["figures", "6", "3", "3", "1.000", "0.500", "0.667"]
    assert "letters 2 " in report.to_text()
    assert "whole frame 0.500" in report.to_text()
    assert lines[-1] == "frame spoilt by title 1"
    assert report.to_text(errors=True).endswith("two\tfigures\tmissed\t15.5%\n")


def test_json(report: Report) -> None:
    told = json.loads(report.to_json())
    assert told["fields"][3] == {
        "field": "title",
        "gold": 2,
        "found": 2,
        "right": 1,
        "precision": 0.5,
        "recall": 0.5,
        "f1": 0.5,
    }
    assert (told["letters"], told["frame"], told["macro_f1"]) == (2, 0.5, report.macro)
    assert told["errors"][1] == {"letter": "two", "field": "title", "kind": "extra", "what": "函"}
    assert "函" in report.to_json()
