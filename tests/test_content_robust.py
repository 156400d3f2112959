"""Whatever a body holds, it parses, soon and each time alike: random texts, damaged letters and hostile ones."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import FrameType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import gongwen
from gongwen.letter import Element, Letter
from tests.elements.letters import letter

SIZE = 50_000
LIMIT = 20
"""Seconds that a hostile letter may take, the start of Python included; what grows with its length takes one or two."""
RICH = letter(
    body="""我局落实《关于印发〈乙县河道管理办法〉的通知》（乙政发〔2020〕3号），2022年投入资金1.2亿元，同比增长8.7%。
　　一、关于“加固旧堤、增设护栏”的建议
　　存在以下问题：一是专业力量不足，二是资金缺口较大。针对以上问题，我局采取了以下措施：一是由市水务局牵头，会同市财政局编制方案，2025年底前完成；二是招聘巡查员十几名。
　　二、下一步工作打算
　　（一）加强巡查。每月巡查3—5次，每次不少于2小时。①每季通报；②年底考核。
　　（二）推进修复。“十四五”期间修复河堤120余公里（责任单位：县水务局、各乡镇政府）。"""
)


def found(parsed: Letter) -> Iterator[Element]:
    """Everything that the content rules find."""
    for several in (parsed.quotes, parsed.citations, parsed.dates, parsed.figures, parsed.measures):
        yield from several
    for measure in parsed.measures:
        yield from measure.actors


def check(parsed: Letter) -> None:
    for element in found(parsed):
        assert 0 <= element.start < element.end <= len(parsed.source.text)
        assert 0.0 <= element.confidence <= 1.0
        assert element.text


def test_the_rich_letter_holds_everything() -> None:
    parsed = gongwen.parse(RICH)
    assert all((parsed.quotes, parsed.citations, parsed.dates, parsed.figures, parsed.measures))
    assert any(measure.actors for measure in parsed.measures)
    assert any(measure.deadline for measure in parsed.measures)
    assert any(measure.parent is not None for measure in parsed.measures)


@given(st.text(st.characters(), max_size=400))
@settings(deadline=None)
def test_any_text_parses(text: str) -> None:
    check(gongwen.parse(letter(body=text)))


@given(
    st.text(
        st.sampled_from(
            "一二三十百千万亿两几多余0123456789lIOo.，。；：、（）“”《》〈〉-—~年月日底初内前后是要首其第个人元%分之倍至到约由会同局与和的将已在①②\n 　"
        ),
        max_size=200,
    )
)
@settings(deadline=None, max_examples=300)
def test_any_text_of_the_characters_that_rules_look_for_parses(text: str) -> None:
    check(gongwen.parse(letter(body=text)))


@given(st.data())
@settings(deadline=None)
def test_a_damaged_letter_parses(data: st.DataObject) -> None:
    chars = list(RICH)
    for _ in range(data.draw(st.integers(1, 12))):
        k = data.draw(st.integers(0, len(chars) - 1))
        how = data.draw(st.sampled_from(("drop", "double", "swap", "break")))
        if how == "drop" and len(chars) > 1:
            del chars[k]
        elif how == "double":
            chars.insert(k, chars[k])
        elif how == "swap":
            other = data.draw(st.integers(0, len(chars) - 1))
            chars[k], chars[other] = chars[other], chars[k]
        else:
            chars.insert(k, "\n")
    check(gongwen.parse("".join(chars)))


@pytest.mark.parametrize("end", range(40, len(RICH), 16))
def test_a_letter_cut_short_parses(end: int) -> None:
    check(gongwen.parse(RICH[:end]))


def test_the_same_text_gives_the_same_letter() -> None:
    assert gongwen.parse(RICH) == gongwen.parse(RICH)


HOSTILE = {
    "opening-title-marks": "《",
    "closing-title-marks": "》",
    "single-title-marks": "〈",
    "titles": "《》",
    "opening-quotes": "“",
    "closing-quotes": "”",
    "quotes-in-titles": "“《",
    "first-items": "一是",
    "second-items": "二是",
    "first-words": "首先，",
    "circles": "①",
    "numbered-items": "1、2、",
    "headings": "一、",
    "years": "2021年",
    "days": "2021年1月1日",
    "year-signs": "年",
    "from-year-to": "2019年至",
    "bodies": "、市教育局",
    "bodies-that-lead": "由市局会同",
    "responsible": "责任单位：",
    "body-alone": "县财政局",
    "digits": "1",
    "zeros": "0",
    "runs-of-dates": "20211022",
    "digits-apart": "12 ",
    "numerals": "一",
    "tens": "十",
    "ten-thousands": "万",
    "figures": "5元",
    "ranges": "30万至",
    "bounds": "2倍以上",
    "rates": "元/",
    "shares": "三分之",
    "changes": "增长5%",
    "respectively": "分别下降1%和",
    "with-bodies": "与市财政局",
    "bodies-by-trade": "公安、",
    "lists-in-a-sentence": "其一，其二，",
    "lists-in-a-heading": "1、加强；2、落实；",
    "figures-of-digits": "投入9",
    "straight-quotes": '"',
    "stakes": "1+",
    "clock": "1:",
    "points": "1.1.",
    "brackets": "（",
    "proposals": "您提出的“",
    "asked": "”的建议",
    "paragraphs": "一是加强巡查。\n",
    "acting-headings": "（一）加强巡查。\n",
}
RUN = "import sys, gongwen; gongwen.parse(sys.stdin.buffer.read().decode('utf-8'))"


@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_body_is_done_in_time(piece: str) -> None:
    text = letter(body=piece * (SIZE // len(piece)))
    done = subprocess.run(
        [sys.executable, "-c", RUN],
        input=text.encode("utf-8"),
        capture_output=True,
        timeout=LIMIT,
        cwd=Path(__file__).parents[1],
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode("utf-8", "replace")


def steps(text: str) -> int:
    """Calls that parsing takes, of Python functions and of functions in C."""
    count = 0

    def one_more(frame: FrameType, event: str, arg: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(one_more)
    try:
        gongwen.parse(text)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE)
def test_steps_grow_no_faster_than_the_text(piece: str) -> None:
    def body(size: int) -> str:
        return letter(body=piece * (size // len(piece)))

    gongwen.parse(body(200))
    assert steps(body(4000)) < 3 * steps(body(2000))


@pytest.mark.parametrize("part", ["paragraph", "item", "sentence"])
def test_steps_of_a_long_letter_grow_no_faster_than_the_letter(part: str) -> None:
    piece = {
        "paragraph": "我局于2022年投入资金1.2亿元，落实《乙县河道管理办法》（乙政发〔2020〕3号）。\n　　",
        "item": "一是由市水务局牵头编制方案，2025年底前完成；二是招聘巡查员5名。",
        "sentence": "关于“加固旧堤、增设护栏”的建议，产值同比增长8.7%，",
    }[part]
    gongwen.parse(letter(body=piece))
    assert steps(letter(body=piece * 60)) < 3 * steps(letter(body=piece * 30))


@pytest.mark.parametrize("line", ["问题：\n", "浏览次数：12\n", "下一篇\n", "责任单位：\n", "20220601\n"])
def test_like_lines_by_the_thousand_parse(line: str) -> None:
    check(gongwen.parse(letter(foot=line * 1000)))
    check(gongwen.parse(letter(closing="", issuer="", date="", foot=line * 300)))


@pytest.mark.parametrize(
    "body",
    [
        "采取以下措施：1.清淤；2.一是巡查。二是检查。",
        "采取以下措施：1.清淤；2.一是巡查。。二是",
        "举措一是，二是\n首先\n其次。再次\n",
        "采取以下措施：\n1.，加强巡查\n2.；\n3.落实资金",
        "①2.一是。由县水务局牵头百分之十二点 二是；加强巡查。",
    ],
)
def test_items_neither_cross_nor_stay_empty(body: str) -> None:
    parsed = gongwen.parse(letter(body=body))
    check(parsed)
    for measure in parsed.measures:
        assert measure.action
        if measure.parent is not None:
            assert measure.end <= parsed.measures[measure.parent].end
        for n in measure.figures:
            assert parsed.figures[n].end <= measure.end
