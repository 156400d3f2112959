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
    # the text as a whole
    "letter_repeated": CLEAN + "\n\n" + CLEAN,
    "text_cut_short": letter(
        body="我县已经对旧堤逐段进行了排查。下一步，我局将会同有关乡镇进一步", closing="", issuer="", date=""
    ),
    "garbled_text": letter(body="我县高度重视河堤修建工作，锟斤拷锟斤拷已经对旧堤进行了修缮。"),
    # number and dates
    "date_long_after_number_year": letter(head="乙水函〔2020〕15号"),
    "date_after_imprint": letter(foot="乙县水务局办公室　　2023年5月9日印发"),
    "date_before_session": letter(title="乙县水务局关于2024年第26号建议的答复"),
    "date_impossible": letter(body="旧堤已于2023年2月30日修缮完毕。"),
    "deadline_past": letter(body="下一步，我局采取以下措施：\n　　一是计划2022年底完成加固。\n　　二是将增设护栏。"),
    # structure
    "heading_number_late": letter(body="二、新堤\n　　未修。\n　　三、打算\n　　再修。"),
    "heading_without_text": letter(body="一、旧堤\n　　已修。\n　　二、新堤\n　　未修。\n　　三、下一步打算"),
    "item_number_gap": letter(body="我局采取以下措施：一是清理河道。三是加固旧堤。"),
    "item_number_repeated": letter(body="我局采取以下措施：一是清理河道。二是加固旧堤。二是增设护栏。"),
    "item_number_late": letter(body="我局采取以下措施：二是清理河道。三是加固旧堤。"),
    "attachment_number_gap": letter(foot="附件：1.河堤一览表\n　　　3.工程进度表"),
    "attachment_number_repeated": letter(foot="附件：1.河堤一览表\n　　　1.工程进度表"),
    # what is told twice
    "proposal_number_differs": letter(opening="您提出的第62号建议《关于修建河堤的建议》收悉。现答复如下："),
    "proposal_kind_differs": letter(opening="您提出的《关于修建河堤》的提案收悉。现答复如下："),
    "proposal_session_differs": letter(opening="您在县十八届人大三次会议上提出的《关于修建河堤的建议》收悉。现答复如下："),
    "proposal_subject_differs": letter(title="乙县水务局关于第26号建议《关于加强电动自行车管理的建议》的答复"),
    "signature_differs": letter(issuer="乙县教育局"),
    # signs and figures
    "mark_unpaired": letter(body="我局落实《乙县河道管理办法的规定，对旧堤进行了修缮。"),
    "figure_without_unit": letter(body="我局沿旧堤安装路灯120，栽植行道树50棵。"),
}
UNEARNED = {
    "date_long_after_number_year": letter(head="乙水函〔2022〕15号", date="2023年1月9日"),
    "damaged_doc_number": letter(head="（2023）乙水函字第15号"),
    "date_after_imprint": letter(foot="乙县水务局办公室　　2023年6月9日印发"),
    "date_before_session": letter(title="乙省水务厅关于十四届全国人大一次会议第2600号建议的答复", issuer="乙省水务厅"),
    "date_impossible": letter(body="旧堤已于2月29日修缮，收治18月龄以上的牲畜，十二月三十一日完工。"),
    "deadline_past": letter(
        body="下一步，我局采取以下措施：\n　　一是计划2023年底完成加固。\n　　二是在2022年的基础上增设护栏。"
    ),
    "letter_repeated": CLEAN + "\n\n" + letter(title="", addressee="吴小松代表：", opening="您提出的建议收悉。"),
    "text_cut_short": letter(body="我县已经对旧堤逐段进行了排查。乙县水务局", closing="", issuer="", date=""),
    "garbled_text": letter(body="堤长×××米，坡度12°±3，见“é”字标牌。"),
    "heading_number_gap": letter(body="1.旧堤\n　　已修。\n　　2.2022年修新堤\n　　未修。\n　　3.打算\n　　再修。"),
    "heading_number_late": letter(body="一、现状\n　　（一）旧堤\n　　已修。\n　　二、打算\n　　（二）新堤\n　　再修。"),
    "heading_without_text": letter(body="一、修缮旧堤。\n　　二、修建新堤。\n　　三、增设护栏。"),
    "item_number_gap": letter(body="我局采取以下措施：一是清理河道。第二，加固旧堤。三是增设护栏。"),
    "item_number_repeated": letter(body="一是修旧堤：一是清理，二是加固。二是修新堤：一是勘察，二是设计。"),
    "item_number_late": letter(body="我局首先清理了河道，二是加固了旧堤。"),
    "attachment_number_gap": letter(foot="附件：1.河堤一览表\n　　　2.工程进度表"),
    "attachment_number_repeated": letter(foot="附件：河堤一览表"),
    "proposal_number_differs": letter(opening="您提出的第026号建议《关于修建河堤的建议》收悉。现答复如下："),
    "proposal_kind_differs": letter(opening="您提出的《关于落实修堤提案》的建议收悉。现答复如下："),
    "proposal_session_differs": letter(opening="您在县第十八届人大第二次会议上提出的《关于修建河堤的建议》收悉。现答复如下："),
    "proposal_subject_differs": letter(title="乙县水务局关于第26号建议《关于尽快修建城东河堤的建议》的答复"),
    "signature_differs": letter(issuer="县水务局"),
    "mark_unpaired": letter(body="我局落实《关于印发〈乙县河道管理办法〉的通知》，<<办法》已经实行。"),
    "figure_without_unit": letter(body="我局安装路灯1,200盏，拨打热线12345，查看附件2。"),
}
"""What looks like a case of a code and is none."""
PLACES = {
    "damaged_doc_number": "乙水函〔202315",
    "letter_repeated": "您提出的《关于修建河堤的建议》收悉。",
    "text_cut_short": "有关乡镇进一步",
    "garbled_text": "锟斤拷锟斤拷",
    "date_long_after_number_year": "2023年6月9日",
    "date_after_imprint": "2023年5月9日印发",
    "date_before_session": "2023年6月9日",
    "date_impossible": "2023年2月30日",
    "deadline_past": "2022年底",
    "heading_number_gap": "三、",
    "heading_number_repeated": "二、",
    "heading_number_late": "二、",
    "heading_without_text": "三、下一步打算",
    "item_number_gap": "三是",
    "item_number_repeated": "二是",
    "item_number_late": "二是",
    "attachment_number_gap": "工程进度表",
    "attachment_number_repeated": "工程进度表",
    "proposal_number_differs": "62",
    "proposal_kind_differs": "提案",
    "proposal_session_differs": "县十八届人大三次会议",
    "proposal_subject_differs": "关于修建河堤的建议",
    "signature_differs": "乙县教育局",
    "mark_unpaired": "《",
    "figure_without_unit": "120",
}
"""Words that the span of a code holds in the letter that earns it."""


def codes(text: str) -> list[str]:
    return [d.code for d in gongwen.parse(text).diagnostics]


def test_a_clean_letter_raises_no_doubt() -> None:
    assert codes(CLEAN) == []


@pytest.mark.parametrize(("code", "text"), EARNED.items())
def test_each_code_is_earned(code: str, text: str) -> None:
    assert code in codes(text)


def test_every_code_is_earned_by_a_letter() -> None:
    assert set(CODES) - set(EARNED) == {"low_confidence", "unknown_text"}


@pytest.mark.parametrize(("code", "text"), UNEARNED.items())
def test_what_only_looks_like_it_earns_nothing(code: str, text: str) -> None:
    assert code not in codes(text)


@pytest.mark.parametrize(("code", "words"), PLACES.items())
def test_the_span_holds_what_the_code_speaks_of(code: str, words: str) -> None:
    text = EARNED[code]
    (found,) = [d for d in gongwen.parse(text).diagnostics if d.code == code]
    assert words in text[found.start : found.end]


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


@pytest.mark.parametrize("head", ["乙水函2023 15号", "乙水函〔2023 15号", "乙水函?2023?15号", "乙水函\ufffd2023\ufffd15号"])
def test_a_number_that_lost_its_brackets_is_damaged(head: str) -> None:
    text = letter(head=head)
    (found,) = [d for d in gongwen.parse(text).diagnostics if d.code == "damaged_doc_number"]
    assert text[found.start : found.end] == head


@pytest.mark.parametrize("notice", ["（未完，全文共2580字）", "查看全文", "未完待续"])
def test_a_letter_that_says_it_goes_on_is_cut_short(notice: str) -> None:
    text = letter(body=f"我县已经对旧堤逐段进行了排查。\n{notice}", closing="", issuer="", date="")
    (found,) = [d for d in gongwen.parse(text).diagnostics if d.code == "text_cut_short"]
    assert text[found.start : found.end] == notice


@pytest.mark.parametrize("number", ["20240026", "20240262"])
def test_the_year_in_a_number_is_the_year_of_the_paper(number: str) -> None:
    assert "date_before_session" in codes(letter(title=f"乙县水务局关于第{number}号建议的答复"))


def test_national_sessions_have_a_year() -> None:
    title, issuer = "乙省水务厅关于十四届全国人大{}次会议第2600号建议的答复", "乙省水务厅"
    assert "date_before_session" in codes(letter(title=title.format("二"), issuer=issuer))
    assert "date_before_session" not in codes(letter(title=title.format("一"), issuer=issuer))


def test_an_unknown_text_is_told_only_that_and_whether_it_is_garbled() -> None:
    assert codes("今天是2月30日，锟斤拷锟斤拷，河水涨了") == ["not_a_letter", "garbled_text"]


def test_where_everything_is_wrong_the_first_cases_tell_it() -> None:
    found = codes(letter(body="旧堤已于2月30日修缮。" * 50))
    assert found.count("date_impossible") == 20
