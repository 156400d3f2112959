"""The outline (GB/T 9704-2012, 7.3.3) on small bodies: levels, headings run in, look-alikes, items of one sentence."""

from __future__ import annotations

import pytest

import gongwen
from gongwen.letter import Section
from tests.elements.letters import letter

Tree = list[tuple[str, str, list["Tree"]]]
INDENT = "\u3000\u3000"


def sections(*paragraphs: str) -> tuple[Section, ...]:
    return gongwen.parse(letter(body=f"\n{INDENT}".join(paragraphs))).sections


def tree(found: tuple[Section, ...]) -> Tree:
    return [(section.marker, section.heading, tree(section.children)) for section in found]


@pytest.mark.parametrize(
    ("marker", "ordinal", "level"),
    [
        ("一、", 1, 1),
        ("十一、", 11, 1),
        ("一．", 1, 1),
        ("一.", 1, 1),
        ("一，", 1, 1),
        ("一：", 1, 1),
        ("（一、）", 1, 1),
        ("第一部分", 1, 1),
        ("—、", 1, 1),
        ("（一）", 1, 2),
        ("(一)", 1, 2),
        ("(一）", 1, 2),
        ("㈠", 1, 2),
        ("（一）、", 1, 2),
        ("（十二）", 12, 2),
        ("1.", 1, 3),
        ("1．", 1, 3),
        ("1、", 1, 3),
        ("１．", 1, 3),
        ("⒈", 1, 3),
        ("12.", 12, 3),
        ("（1）", 1, 4),
        ("(1)", 1, 4),
        ("⑴", 1, 4),
        ("1)", 1, 4),
    ],
)
def test_markers(marker: str, ordinal: int, level: int) -> None:
    (section,) = sections(f"{marker}加强领导", "我局成立了专班，逐段排查。")
    assert (section.marker, section.ordinal, section.level, section.heading) == (marker, ordinal, level, "加强领导")
    assert section.body is not None
    assert section.body.text == "我局成立了专班，逐段排查。"
    assert section.children == ()


@pytest.mark.parametrize("mark", ["。", "："])
def test_a_heading_run_into_its_text_ends_at_the_first_stop_or_colon(mark: str) -> None:
    (section,) = sections(f"一、加强领导，压实责任{mark}我局成立了专班。逐段排查。")
    assert section.heading == "加强领导，压实责任"
    assert section.body is not None
    assert section.body.text == "我局成立了专班。逐段排查。"


def test_a_numbered_paragraph_without_a_second_sentence_is_all_heading() -> None:
    (section,) = sections("一、2022年县财政安排专项资金用于修缮旧堤并由各乡镇分段负责逐级签字落实到位。")
    assert section.heading.endswith("落实到位")
    assert section.body is None


def test_a_stop_inside_marks_ends_no_heading() -> None:
    (section,) = sections("一、关于“加固旧堤。增设路灯”的建议", "已经采纳。")
    assert section.heading == "关于“加固旧堤。增设路灯”的建议"


def test_the_ladder_nests() -> None:
    found = sections(
        "一、基本情况",
        "（一）旧堤。全长三公里。",
        "1.上游。已修。",
        "（1）左岸。已修。",
        "（2）右岸。未修。",
        "2.下游。",
        "（二）新堤。",
        "二、打算",
        "继续。",
    )
    assert tree(found) == [
        ("一、", "基本情况", [
            ("（一）", "旧堤", [("1.", "上游", [("（1）", "左岸", []), ("（2）", "右岸", [])]), ("2.", "下游", [])]),
            ("（二）", "新堤", []),
        ]),
        ("二、", "打算", []),
    ]  # fmt: skip


def test_a_skipped_level_keeps_its_rank() -> None:
    (section,) = sections("一、基本情况", "1.旧堤。已修。", "2.新堤。未修。")
    assert [child.level for child in section.children] == [3, 3]


def test_a_letter_that_starts_low_keeps_its_rank() -> None:
    assert [section.level for section in sections("1.旧堤。已修。", "2.新堤。未修。")] == [3, 3]


def test_misnumbered_sections_keep_what_is_written() -> None:
    assert [section.ordinal for section in sections("一、旧堤", "已修。", "一、新堤", "未修。", "四、打算", "再修。")] == [
        1,
        1,
        4,
    ]


def test_a_series_that_begins_again_stays_beside_the_first() -> None:
    found = sections(
        "一、旧堤", "已修。", "二、新堤", "未修。", "下一步，我局将：", "一、筹资", "争取资金。", "二、施工", "抓紧施工。"
    )
    assert [section.ordinal for section in found] == [1, 2, 1, 2]


def test_spans_run_to_the_end_of_the_text() -> None:
    text = letter(body=f"一、旧堤\n{INDENT}已经修缮。\n{INDENT}二、新堤\n{INDENT}正在施工。")
    first, second = gongwen.parse(text).sections
    assert text[first.start : first.end] == f"一、旧堤\n{INDENT}已经修缮。"
    assert text[second.start : second.end] == f"二、新堤\n{INDENT}正在施工。"


@pytest.mark.parametrize(
    "paragraph",
    [
        "一、二产业融合发展，成效明显。",
        "一、二期工程已经完工。",
        "三、四线城市均已覆盖。",
        "五、六月份雨水较多。",
        "1.5亿元资金已经到位。",
        "10.8公里旧堤已经加固。",
        "2023年，全县修缮旧堤三处。",
        "3个百分点的降幅已经实现。",
        "一期工程已经完工。",
        "一方面，资金已经到位。",
        "一是加强领导。二是落实资金。",
        "首先，加强领导。",
        "第一，加强领导。",
        "①加强领导。②落实资金。",
        "12345热线受理了相关诉求。",
        "2022-2023学年已经结束。",
        "110千伏线路已经改迁。",
        "一般河段由乡镇负责。",
        "5G基站已经建成。",
        "小（一）型水库已经除险。",
    ],
)
def test_look_alikes_are_no_sections(paragraph: str) -> None:
    assert sections("我局高度重视河堤修建工作。", paragraph) == ()


@pytest.mark.parametrize(
    "paragraph",
    [
        "我局坚持做到：1、加强领导；2、落实资金；3、抓紧施工。",
        "措施有（一）加强领导；（二）落实资金；（三）抓紧施工。",
        "根据《条例》第三十六条第（三）项的规定，不予公开。",
    ],
)
def test_numerals_inside_a_paragraph_are_no_sections(paragraph: str) -> None:
    assert sections("我局高度重视河堤修建工作。", paragraph) == ()


def test_items_of_one_sentence_are_no_sections() -> None:
    assert sections("我局采取了以下措施：", "1、加强领导；", "2、落实资金；", "3、抓紧施工。") == ()


def test_law_quoted_at_the_head_of_a_line_is_no_section() -> None:
    assert sections("申请公开的信息属于《条例》第三十六条第", "（三）项规定的情形。") == ()


def test_a_letter_on_one_line_has_its_sections() -> None:
    text = (
        "乙县水务局关于修建河堤的回复 周远代表： 您提出的关于修建河堤的建议收悉。现答复如下："
        "一、基本情况。近年来我县对旧堤逐段进行了排查和修缮，群众反映良好。"
        "二、下一步打算。我局将继续争取资金，分年度加固剩余堤段。 乙县水务局 2023年6月9日"
    )
    assert tree(gongwen.parse(text).sections) == [("一、", "基本情况", []), ("二、", "下一步打算", [])]


def test_no_outline_no_sections() -> None:
    assert sections("已经修缮。", "还将修缮。") == ()


def test_headings_are_blocks_of_their_own() -> None:
    text = letter(body=f"一、旧堤。已经修缮。\n{INDENT}二、新堤\n{INDENT}正在施工。")
    blocks = [(b.kind, text[b.start : b.end].strip()) for b in gongwen.parse(text).blocks]
    assert [block for block in blocks if block[0] in ("heading", "paragraph")] == [
        ("heading", "一、旧堤。"),
        ("paragraph", "已经修缮。"),
        ("heading", "二、新堤"),
        ("paragraph", "正在施工。"),
    ]
