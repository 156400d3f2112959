"""The tables of the grammar are well formed and keep the order of a letter."""

from __future__ import annotations

from math import isfinite
from typing import get_args

import pytest

from gongwen.letter import BlockKind
from gongwen.structure.grammar import BREAKS, INDEX, LABELS, NAMES, START, TRANSITION


def test_the_table_is_square_and_finite() -> None:
    assert len(TRANSITION) == len(START) == len(NAMES) == len(LABELS)
    assert all(len(row) == len(NAMES) and all(map(isfinite, row)) for row in TRANSITION)
    assert all(map(isfinite, START))
    assert [INDEX[name] for name in NAMES] == list(range(len(NAMES)))


def test_every_label_becomes_a_block_of_the_contract() -> None:
    assert {block for _, block in LABELS.values()} <= set(get_args(BlockKind))


def test_zones_run_from_head_to_foot() -> None:
    zones = [zone for zone, _ in LABELS.values()]
    assert zones == sorted(zones)


def test_breaks_have_a_score_for_each_strength() -> None:
    for (a, b), scores in BREAKS.items():
        assert 0 <= a < len(NAMES)
        assert 0 <= b < len(NAMES)
        assert len(scores) == 3


@pytest.mark.parametrize(
    ("usual", "unusual"),
    [
        (("title", "addr"), ("addr", "title")),
        (("addr", "opening"), ("opening", "addr")),
        (("opening", "para"), ("para", "opening")),
        (("para", "closing"), ("closing", "para")),
        (("sig", "date"), ("date", "sig")),
        (("date", "cc"), ("cc", "date")),
        (("cc", "imprint"), ("imprint", "cc")),
        (("docno", "title"), ("title", "mark")),
    ],
)
def test_the_order_of_the_standard_is_the_cheaper_one(usual: tuple[str, str], unusual: tuple[str, str]) -> None:
    assert step(*usual) > step(*unusual)


def step(before: str, after: str) -> float:
    return TRANSITION[INDEX[before]][INDEX[after]]
