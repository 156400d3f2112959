"""Accuracy on a neighbouring collection of letters, as written and damaged: the frame of a letter may not get worse."""

from __future__ import annotations

from pathlib import Path

import pytest

from gongwen.evaluation import VARIANTS, evaluate

LETTERS = Path(__file__).parents[2] / "shared" / "letters"
FRAME = [
    "kind",
    "issuer",
    "doc_number",
    "title",
    "handling_type",
    "disclosure",
    "rare_header",
    "addressees",
    "proposals",
    "opening",
    "closing",
    "sections",
    "contacts",
    "cc",
    "signature",
    "date",
    "attachments",
    "lossless",
]

needs_letters = pytest.mark.skipif(not any(LETTERS.glob("*.gold.json")), reason="no neighbouring collection of letters")
needs_tags = pytest.mark.skipif(
    not any((LETTERS / "tagged").glob("*.tag")), reason="no neighbouring collection of tagged letters"
)


def macro_f1(directory: Path, variant: str) -> float:
    report = evaluate(directory, variants=(variant,))[variant]
    assert report.letters
    rows = [row for row in map(report.row, FRAME) if row.gold or row.found]
    assert len(rows) == len(FRAME)
    return sum(row.f1 for row in rows) / len(rows)


@needs_letters
def test_letters_as_written() -> None:
    assert macro_f1(LETTERS, "clean") >= 0.97


@needs_tags
@pytest.mark.parametrize("variant", [variant for variant in VARIANTS if variant != "clean"])
def test_damaged_letters(variant: str) -> None:
    assert macro_f1(LETTERS / "tagged", variant) >= 0.93


@needs_letters
def test_every_letter_is_tiled() -> None:
    assert evaluate(LETTERS)["clean"].row("lossless").f1 == 1.0
