"""The lossless tiling: whatever the text, its blocks follow each other from the first to the last code point."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import gongwen
from gongwen.letter import Letter
from tests.elements.letters import letter

WHOLE = letter(
    head="乙县水务局文件\n\n乙水函〔2023〕15号　　签发人：周远",
    foot="（联系人：郑成 电话：0999-7654321）\n抄送：县人大常委会，县政府督查室。\n乙县水务局办公室　　2023年6月10日印发",
)


def assert_tiled(parsed: Letter) -> None:
    at = 0
    for block in parsed.blocks:
        assert block.start == at < block.end
        at = block.end
    assert at == len(parsed.source.text)


@given(st.text(st.characters()))
@settings(deadline=None)
def test_any_text(text: str) -> None:
    assert_tiled(gongwen.parse(text))


@given(st.integers(0, len(WHOLE)), st.text(st.sampled_from("\x00\ud800\udfff\f\n \u3000\u200b\ufeff:。一、附件抄送（）《》")))
@settings(deadline=None)
def test_a_letter_with_anything_put_into_it(place: int, scrap: str) -> None:
    assert_tiled(gongwen.parse(WHOLE[:place] + scrap + WHOLE[place:]))


@given(st.integers(0, len(WHOLE)), st.integers(0, len(WHOLE)))
@settings(deadline=None)
def test_any_part_of_a_letter(start: int, end: int) -> None:
    assert_tiled(gongwen.parse(WHOLE[start:end]))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\x00",
        "\x00\x00甲\x00",
        "\ud800",
        "甲\udfff乙\ud800",
        "\f",
        "\f\f\n\f",
        " \n\u3000\n\t",
        "\u200b\ufeff",
        "\n" * 1000,
        "。" * 1000,
        "：" * 1000,
        "《" * 1000,
        "（" * 1000,
        "一、" * 1000,
        "附件：" * 300,
        "抄送：" * 300,
        "代表：" * 300,
        "2023年6月9日" * 300,
        "第12号" * 300,
        "— 1 —\n\f" * 100,
        "甲\n— 1 —\n\f甲\n— 2 —\n\f甲\n",
        "您提出的建议收悉。" * 300,
    ],
)
def test_odd_texts(text: str) -> None:
    assert_tiled(gongwen.parse(text))


@pytest.mark.parametrize("unit", ["甲", "一、加强领导，", "2023年6月9日", "a1 ", "（联系人：周远）"])
def test_a_line_of_two_hundred_thousand_characters(unit: str) -> None:
    assert_tiled(gongwen.parse((unit * 200_000)[:200_000]))


@pytest.mark.parametrize("size", [10_000, 200_000])
def test_a_cue_found_again_and_again_in_one_line(size: int) -> None:
    assert_tiled(gongwen.parse(("您提出的《关于修建河堤的建议》收悉，" * size)[:size]))


def test_page_artefacts_are_blocks_of_their_own() -> None:
    text = letter(body="我局对旧堤逐段进行了排查，安排了专业化、\n— 1 —\n\f个性化服务。")
    parsed = gongwen.parse(text)
    assert_tiled(parsed)
    assert [text[b.start : b.end].strip() for b in parsed.blocks if b.kind == "page_number"] == ["— 1 —"]


def test_a_line_may_hold_several_blocks() -> None:
    text = letter(head="乙水函〔2023〕15号A类 同意公开")
    kinds = [(b.kind, text[b.start : b.end].strip()) for b in gongwen.parse(text).blocks][:3]
    assert kinds == [("doc_number", "乙水函〔2023〕15号"), ("handling_type", "A类"), ("disclosure", "同意公开")]


def test_empty_lines_are_separators() -> None:
    text = letter()
    separators = [text[b.start : b.end] for b in gongwen.parse(text).blocks if b.kind == "separator"]
    assert separators
    assert all(not piece.strip() for piece in separators)
