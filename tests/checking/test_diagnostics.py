"""Diagnostics: stable codes, each with a letter that earns it and one that does not."""

from __future__ import annotations

import re
from typing import get_args

import pytest

import gongwen
from gongwen.checking import CODES
from gongwen.letter import Diagnostic
from tests.elements.letters import letter

CLEAN = letter(head="乙水函〔2023〕15号")
EARNED = {
    "empty_text": " \n\n",
    "not_a_letter": "今天下了一整天的雨，河水涨了。",
    "text_looks_like_path": "letters/a.docx",
    "multiple_letters": CLEAN
    + "\n\n"
    + letter(title="乙县水务局关于县十八届人大二次会议第27号建议的答复", addressee="吴小松代表："),
    "damaged_doc_number": letter(head="乙水函〔202315"),
    "doc_number_without_serial": letter(head="乙水函〔2023〕  号"),
    "addressee_missing": letter(addressee=""),
    "opening_missing": letter(opening=""),
    "body_missing": letter(body=""),
    "signature_date_missing": letter(date=""),
    "date_incomplete": letter(date="2023年6月"),
    "date_before_number_year": letter(head="乙水函〔2024〕15号"),
    "heading_number_gap": letter(body="一、旧堤\n　　已修。\n　　三、新堤\n　　未修。"),
    "heading_number_repeated": letter(body="一、旧堤\n　　已修。\n　　二、新堤\n　　未修。\n　　二、打算\n　　再修。"),
}


def codes(text: str) -> list[str]:
    return [d.code for d in gongwen.parse(text).diagnostics]


def test_a_clean_letter_raises_no_doubt() -> None:
    assert codes(CLEAN) == []


@pytest.mark.parametrize(("code", "text"), EARNED.items())
def test_each_code_is_earned(code: str, text: str) -> None:
    assert code in codes(text)


@pytest.mark.parametrize(("code", "text"), EARNED.items())
def test_diagnostics_are_well_formed(code: str, text: str) -> None:
    found = gongwen.parse(text).diagnostics
    assert [(d.start, d.end, d.code) for d in found] == sorted((d.start, d.end, d.code) for d in found)
    for diagnostic in found:
        assert 0 <= diagnostic.start <= diagnostic.end <= len(text)
        assert diagnostic.severity == CODES[diagnostic.code].severity
        assert diagnostic.message
        assert not re.search(r"[{}]", diagnostic.message)


def test_the_table_of_codes_is_well_formed() -> None:
    severities = get_args(Diagnostic.model_fields["severity"].annotation)
    for code, row in CODES.items():
        assert re.fullmatch(r"[a-z_]+", code)
        assert row.severity in severities
        assert re.search(r"[\u3400-\u9fff]", row.message)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("damaged_doc_number", "乙水函〔202315"),
        ("date_before_number_year", "2024"),
        ("heading_number_gap", "三、"),
        ("date_incomplete", "2023年6月"),
    ],
)
def test_messages_tell_what_they_speak_of(code: str, words: str) -> None:
    (found,) = [d for d in gongwen.parse(EARNED[code]).diagnostics if d.code == code]
    assert words in found.message
    if code != "date_before_number_year":
        assert words in EARNED[code][found.start : found.end]


def test_only_the_first_of_several_letters_is_parsed() -> None:
    parsed = gongwen.parse(EARNED["multiple_letters"])
    assert [p.number for p in parsed.proposals] == ["26"]
    assert [a.name for a in parsed.addressees] == ["周远"]
    (found,) = [d for d in parsed.diagnostics if d.code == "multiple_letters"]
    assert parsed.source.text[found.start :].startswith("乙县水务局关于县十八届人大二次会议第27号")
    assert parsed.blocks[-1].kind == "unknown"


def test_a_series_that_begins_again_is_no_gap() -> None:
    text = letter(body="一、旧堤\n　　已修。\n　　二、新堤\n　　未修。\n　　一、筹资\n　　争取。\n　　二、施工\n　　抓紧。")
    assert not {"heading_number_gap", "heading_number_repeated"} & set(codes(text))
