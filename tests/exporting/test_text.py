"""A letter as a page of text: every part is there, nothing that is not."""

from __future__ import annotations

import pytest

import gongwen
from gongwen.exporting.text import COLUMNS, to_text
from gongwen.exporting.width import width

from .letters import doubtful_letter, full_letter

PARTS = [
    "版头",
    "建议提案",
    "主送",
    "引语",
    "正文",
    "结尾",
    "附件",
    "署名",
    "联系人",
    "附注",
    "抄送",
    "印发",
    "措施",
    "引述",
    "数据",
    "日期",
    "引用文件",
]


@pytest.mark.parametrize(
    "line",
    [
        "关于第173号建议的答复",
        "种类      建议答复",
        "  发文字号  甲民函〔2022〕47号",
        "  密级      秘密★1年",
        "  办理类型  （A类）",
        "  公开属性  是否公开：是（主动公开）",
        "  甲市人大 17届1次会议 第173号建议 《志愿服务》",
        "  甲民〔2022〕1号来函",
        "  李明（代表）、王芳等",
        "  无标题的一段话。",
        "  一、基本情况",
        "      我局高度重视。",
        "    （一）现状",
        "  一是 加强领导〔拟办；办理：市财政局；时限：2025-12-31〕",
        "    1.开会",
        "  建议加强",
        "  志愿者 17.58万人；3个",
        "  “十四五”期间（2021 至 2025）；每年10月",
        "  《条例》（国令第1号）",
        "  2022-06-10",
        "  办公室 张三 0871-1234567",
        "  市人大、市政府",
        "  甲市民政局办公室 2022-06-11 共印 20 份",
    ],
)
def test_the_page_shows(line: str) -> None:
    assert line in to_text(full_letter()).splitlines()


def test_parts_come_in_the_order_of_the_page() -> None:
    lines = to_text(full_letter()).splitlines()
    assert [line for line in lines if line in PARTS] == PARTS


def test_doubts_come_last() -> None:
    lines = to_text(doubtful_letter()).splitlines()
    assert lines[lines.index("疑点") + 1] == "  警告 no_date：有疑点。（字 0–3）"


def test_a_text_that_is_no_letter_is_shown_whole() -> None:
    page = to_text(gongwen.parse("今天天气很好。"))
    assert "今天天气很好。" in page
    assert "署名" not in page


def test_lines_fit_the_page() -> None:
    page = to_text(gongwen.parse("很长的一段话，" * 100))
    assert max(map(width, page.splitlines())) <= COLUMNS + 2


@pytest.mark.parametrize("text", ["", "\ud800", "\x1b[2J\n\f\x00"])
def test_any_text_can_be_shown(text: str) -> None:
    page = to_text(gongwen.parse(text, name="\ud800"))
    assert page.encode()
    assert "\x1b" not in page


@pytest.mark.parametrize("parent", [-1, 0, 7])
def test_a_letter_made_by_hand_may_point_nowhere(parent: int) -> None:
    letter = full_letter()
    lost = letter.measures[0].model_copy(update={"parent": parent})
    assert lost.action in to_text(letter.model_copy(update={"measures": (lost,)}))
