"""Time grows no faster than the text: what the benchmark of speed takes for hostile, at sizes a test can afford.

Counting calls does not show what one pattern or one slice costs, so here time is taken; four times the text may take twice as long as
it should before a test fails, which is half of what quadratic growth takes.
"""

from __future__ import annotations

import gc
import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from time import process_time
from types import ModuleType

import pytest

import gongwen

BENCHMARKS = Path(__file__).parents[1] / "benchmarks"
SMALL, TIMES, ROUNDS = 40_000, 4, 4
NAMES = [
    "一句之中",
    "一句致谢",
    "行内竖线",
    "引语左引号",
    "引语来文",
    "称谓敬辞",
    "标题括号",
    "转办之后",
    "段内二、",
    "引号里的句号",
    "条目里的日期",
    "条目里的书名号",
    "引用之后的引号",
    "来信内容",
    "抄送一家",
    "公开选项",
]


@pytest.fixture(scope="module")
def speed() -> Iterator[ModuleType]:
    sys.path.insert(0, str(BENCHMARKS))
    try:
        yield importlib.import_module("speed")
    finally:
        sys.path.remove(str(BENCHMARKS))


def seconds(text: str) -> float:
    gc.collect()
    gc.disable()
    try:
        start = process_time()
        gongwen.parse(text)
        return process_time() - start
    finally:
        gc.enable()


@pytest.mark.parametrize("name", NAMES)
def test_time_grows_no_faster_than_a_hostile_text(speed: ModuleType, name: str) -> None:
    make = speed.framed(*speed.FRAMED[name])
    ratios = []
    for _ in range(ROUNDS):
        ratios.append(seconds(make(TIMES * SMALL)) / seconds(make(SMALL)))
        if ratios[-1] < 2 * TIMES:
            return
    pytest.fail(f"{TIMES} times the text took {min(ratios):.1f} times as long")


def test_notices_by_the_thousand_before_a_letter_parse(speed: ModuleType) -> None:
    assert gongwen.parse(speed.framed(*speed.FRAMED["转办之后"])(200_000)).addressees


def test_a_numeral_longer_than_any_number_counts_nothing(speed: ModuleType) -> None:
    assert not gongwen.parse(speed.framed(*speed.FRAMED["数词"])(1_000_000)).figures
