"""Numbers in the cells of a flattened table take the unit of their column's head, or of the table."""

from __future__ import annotations

import pytest

import gongwen
from tests.elements.letters import letter

LEAD, BEHIND = "近年投入情况如下：\n", "\n　　下一步，我局将加强管理。"


def figures(table: str) -> list[tuple[str, str, str, str | None]]:
    parsed = gongwen.parse(letter(body=LEAD + table + BEHIND))
    return [(f.text, f.value, f.unit, f.subject) for f in parsed.figures]


@pytest.mark.parametrize(
    "table",
    [
        "项目\t长度（公里）\t投资（万元）\n东门路\t2.3\t450\n合计\t4.1\t1,770.5",
        "项目  长度（公里）  投资（万元）\n东门路  2.3  450\n合计  4.1  1,770.5",
        "| 项目 | 长度（公里） | 投资（万元） |\n| --- | --- | --- |\n| 东门路 | 2.3 | 450 |\n| 合计 | 4.1 | 1,770.5 |",
    ],
    ids=["tabs", "blanks", "bars"],
)
def test_the_unit_of_the_head_counts(table: str) -> None:
    assert figures(table) == [
        ("2.3", "2.3", "公里", "长度"),
        ("450", "4500000", "元", "投资"),
        ("4.1", "4.1", "公里", "长度"),
        ("1,770.5", "17705000", "元", "投资"),
    ]


def test_the_unit_of_the_table_counts_where_a_head_has_no_other() -> None:
    table = "单位：万元\n年度\t县级\t户数\t占比（%）\n2021年\t120\t35\t12.5\n2022年\t135\t40\t13"
    assert figures(table) == [
        ("120", "1200000", "元", "县级"),
        ("12.5", "12.5", "%", "占比"),
        ("135", "1350000", "元", "县级"),
        ("13", "13", "%", "占比"),
    ]


@pytest.mark.parametrize(
    "table",
    [
        "序号\t路名\t数量\n1\t东门路\t3\n2\t西门路\t5",
        "路名\t备注（见附件）\n东门路\t3",
        "单位：县水务局\n路名\t数目\n东门路\t3",
    ],
    ids=["no unit", "no unit in brackets", "a body"],
)
def test_a_number_without_a_unit_counts_nothing(table: str) -> None:
    assert figures(table) == []


def test_a_row_of_other_length_ends_the_table() -> None:
    assert figures("项目\t投资（万元）\n东门路\t450\n甲\t乙\t丙\n丁\t3") == [("450", "4500000", "元", "投资")]
