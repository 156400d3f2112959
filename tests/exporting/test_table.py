"""The table of letters: one row each, aligned though Chinese characters are wide."""

from __future__ import annotations

import gongwen
from gongwen.exporting.table import COLUMNS, doubts, row, table
from gongwen.exporting.walk import elements, outline
from gongwen.exporting.width import width
from gongwen.letter import Letter

from .letters import doubtful_letter, full_letter


def test_a_row_tells_the_letter() -> None:
    assert row(full_letter()) == (
        "答复.txt",
        "建议答复",
        "甲民函〔2022〕47号",
        "李明、王芳",
        "2",
        "2022-06-10",
        "数据 0.61",
    )


def test_what_is_lacking_is_empty() -> None:
    bare = Letter(source=gongwen.parse("").source, kind="unknown")
    assert row(bare) == ("", "未识别", "", "", "0", "", "")


def test_columns_are_aligned() -> None:
    narrow = ("a.txt", "复函", "", "某局", "1", "2022-06-10", "x")
    lines = table([row(full_letter()), narrow]).splitlines()
    starts = {width(line[: line.rindex("2022-06-10")]) for line in lines[2:]}
    assert len(lines) == 4
    assert len(starts) == 1
    assert width(lines[0][: lines[0].rindex("成文日期")]) in starts


def test_long_cells_are_cut() -> None:
    line = table([("名" * 50, "", "", "", "", "", "")]).splitlines()[2]
    assert width(line) <= COLUMNS["文件"]
    assert line.endswith("…")


def test_escape_sequences_do_not_reach_the_terminal() -> None:
    assert "\x1b" not in "".join(row(gongwen.parse("\x1b[2J关于建议的答复", name="\x1b[2J.txt")))


def test_doubts_are_codes_of_warnings_and_errors() -> None:
    assert doubts(doubtful_letter()) == "no_date gap"


def test_elements_are_found_in_every_part() -> None:
    fields = {field for field, _ in elements(full_letter())}
    assert {"doc_number", "sections", "measures", "signature", "contacts", "imprint"} <= fields
    texts = [element.text for _, element in elements(full_letter())]
    assert {"（一）现状", "我局高度重视。", "市财政局"} <= set(texts)


def test_sections_of_all_levels_count() -> None:
    assert [path for path, _ in outline(full_letter())] == [(0,), (0, 0)]
