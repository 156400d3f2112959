"""Citations: every 《…》 but the proposal's own title, nested and broken ones too, with the number printed right behind."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import gongwen
from gongwen.letter import Citation
from tests.elements.letters import letter

RULES = "乙县河道管理办法"


def citations(body: str, **parts: str) -> tuple[Citation, ...]:
    return gongwen.parse(letter(body=body, **parts)).citations


def told(body: str, **parts: str) -> list[tuple[str, str | None, bool]]:
    return [(c.title, c.doc_number, c.nested) for c in citations(body, **parts)]


@pytest.mark.parametrize(
    "title",
    [RULES, "乙县河道管理办法（试行）", "乙县规划（2016—2030年）", "条例", "意见", "通知", "乙县日报", "“清河行动”方案", "甲"],
)
def test_every_title_between_marks_is_a_citation(title: str) -> None:
    (found,) = citations(f"我局落实《{title}》的要求。")
    assert (found.text, found.title, found.doc_number, found.nested) == (title, title, None, False)


@pytest.mark.parametrize(
    ("behind", "number"),
    [
        ("（乙政发〔2020〕3号）", "乙政发〔2020〕3号"),
        ("(乙政发[2020]3号)", "乙政发[2020]3号"),
        ("（乙政发［2020］3号）", "乙政发［2020］3号"),
        ("（乙政发【2020】3号）", "乙政发【2020】3号"),
        ("（乙政发﹝2020﹞3号）", "乙政发﹝2020﹞3号"),
        ("（乙政发｛2020｝3号）", "乙政发｛2020｝3号"),
        ("（乙政发(2020)3号）", "乙政发(2020)3号"),
        ("【乙政发〔2020〕3号】", "乙政发〔2020〕3号"),
        ("〔乙政发〔2020〕3号〕", "乙政发〔2020〕3号"),
        ("乙政发〔2020〕3号", "乙政发〔2020〕3号"),
        ("（乙政发〔2020〕第3号）", "乙政发〔2020〕第3号"),
        ("（国务院令第711号）", "国务院令第711号"),
        ("（第711号令）", "第711号令"),
        ("（主席令第七十四号）", "主席令第七十四号"),
        ("（乙县人民政府令第12号）", "乙县人民政府令第12号"),
        ("（公告2020年第3号）", "公告2020年第3号"),
        ("（GB 17761—2018）", "GB 17761—2018"),
        ("（GB/T 9704-2012）", "GB/T 9704-2012"),
        ("（2019年修订）", None),
        ("（试行稿）", None),
        ("第三条", None),
        ("。《", None),
    ],
)
def test_the_number_right_behind_belongs_to_the_title(behind: str, number: str | None) -> None:
    assert told(f"我局落实《{RULES}》{behind}的要求。")[0] == (RULES, number, False)


@pytest.mark.parametrize("between", ["", "、", "和", "及", "，"])
def test_titles_beside_each_other(between: str) -> None:
    body = f"我局落实《{RULES}》{between}《乙县水库管理办法》（乙政发〔2020〕3号）。"
    assert told(body) == [(RULES, None, False), ("乙县水库管理办法", "乙政发〔2020〕3号", False)]


@pytest.mark.parametrize("marks", ["〈〉", "《》", "<>", "＜＞"])
def test_a_title_inside_a_title(marks: str) -> None:
    title = f"关于印发{marks[0]}{RULES}{marks[1]}的通知"
    found = citations(f"我局落实《{title}》（乙水发〔2021〕8号）。")
    assert [(c.title, c.doc_number, c.nested) for c in found] == [(title, "乙水发〔2021〕8号", False), (RULES, None, True)]
    assert found[0].start < found[1].start < found[1].end < found[0].end


def test_a_title_inside_a_title_inside_a_title() -> None:
    inner = f"关于印发《{RULES}》的通知"
    outer = f"关于转发〈{inner}〉的通知"
    assert told(f"我局落实《{outer}》。") == [(outer, None, False), (inner, None, True), (RULES, None, True)]


@pytest.mark.parametrize("marks", ["<<>>", "«»", "＜＜＞＞"])
def test_marks_as_they_come_out_of_the_web(marks: str) -> None:
    half = len(marks) // 2
    assert told(f"我局落实{marks[:half]}{RULES}{marks[half:]}。") == [(RULES, None, False)]


@pytest.mark.parametrize("end", ["，加强巡查。", "。我局加强巡查。", "；加强巡查。"])
def test_a_mark_that_was_never_closed(end: str) -> None:
    (found,) = citations(f"我局落实《{RULES}{end}")
    assert found.title == RULES
    assert found.confidence <= 0.5


def test_a_mark_never_closed_ends_with_its_paragraph() -> None:
    found = citations("我局落实《乙县河道管理办法")
    assert [c.title for c in found] in ([], ["乙县河道管理办法"])


def test_a_mark_never_closed_does_not_swallow_the_next() -> None:
    assert told(f"我局落实《{RULES}，依据《乙县水库管理办法》执法。")[-1] == ("乙县水库管理办法", None, False)


def test_a_line_break_in_a_title_is_closed_up() -> None:
    lines = "我县对全县各个乡镇的河道堤防设施进行了全面的摸排和改造"
    body = f"{lines}，\n{lines}，\n{lines[:18]}《乙县河道\n管理办法》。"
    assert told(body) == [(RULES, None, False)]


@pytest.mark.parametrize(
    "body",
    [
        "我局按照《建议》逐条研究。",
        "我局按照《提案》逐条研究。",
        "我局按照《议案》逐条研究。",
        "您在《关于修建河堤的建议》中所提意见已经采纳。",
        "按照乙政发〔2020〕3号文件执行。",
        "落实“十四五”规划。",
        "落实中央一号文件精神。",
        "依据民法典执行。",
        "水位<3米时停航，流速>2米时也停航。",
        "空标题《》不算。",
    ],
)
def test_what_is_no_citation(body: str) -> None:
    assert told(body) == []


def test_the_own_title_is_none_wherever_it_stands() -> None:
    title = "乙县水务局关于对《关于修建河堤的建议》的答复"
    assert told("《关于修建河堤的建议》很有价值。", title=title) == []


def test_short_names_count_each_time() -> None:
    body = f"我局落实《{RULES}》（以下简称《办法》），按照《办法》和《办法》附表执行。"
    assert [title for title, _, _ in told(body)] == [RULES, "办法", "办法", "办法"]


def test_a_title_in_the_title_of_the_letter() -> None:
    title = f"乙县水务局关于贯彻《{RULES}》有关问题的复函"
    opening = "你局《关于征求意见的函》（乙函〔2023〕5号）收悉。现函复如下："
    assert told("没有意见。", title=title, addressee="乙县财政局：", opening=opening)[0] == (RULES, None, False)


def test_a_title_in_an_attachment_line_is_none() -> None:
    assert told("没有意见。", closing="感谢您的关心！\n　　附件：《征询意见表》") == []


def test_titles_inside_quotes_are_found() -> None:
    assert told(f"您提出的“落实《{RULES}》，加强巡查”的建议已经采纳。") == [(RULES, None, False)]


FRAGMENTS = (
    *("《", "》", "〈", "〉", "<", ">", "<<", ">>", "«", "»", "《甲办法》", "《关于印发〈乙办法〉的通知》", "（乙政发〔2020〕3号）", "（GB 17761—2018）", "《建议》", "“", "”"),
    *("，", "。", "；", "：", "\n", " ", "《》", "国务院令第711号", "的通知", "关于修建河堤的建议"),
)  # fmt: skip


@given(st.lists(st.sampled_from(FRAGMENTS), min_size=1, max_size=20).map("".join))
@settings(deadline=None)
def test_citations_are_true_to_the_text(body: str) -> None:
    parsed = gongwen.parse(letter(body=body))
    found = parsed.citations
    assert len({(c.start, c.end) for c in found}) == len(found)
    assert [c.start for c in found] == sorted(c.start for c in found)
    for citation in found:
        said = parsed.source.text[citation.start : citation.end]
        assert citation.title == citation.text
        assert "".join(citation.text.split()) == "".join(said.split())
        assert citation.title not in ("建议", "提案", "关于修建河堤的建议")


@given(st.lists(st.sampled_from(FRAGMENTS), min_size=1, max_size=20).map("".join))
@settings(deadline=None)
def test_a_nested_citation_lies_in_another_and_others_lie_apart(body: str) -> None:
    found = gongwen.parse(letter(body=body)).citations
    for citation in found:
        if citation.nested:
            assert any(c.start < citation.start and citation.end <= c.end for c in found if c is not citation)
    outer = [c for c in found if not c.nested]
    assert all(a.end <= b.start for a, b in pairwise(outer))
