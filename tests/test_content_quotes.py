"""Quotes: the proposal's own words that the reply repeats, told from slogans and names; the message printed above its reply."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import gongwen
from tests.elements.letters import letter

SAID = "加固旧堤并增设护栏"


def quotes(body: str, **parts: str) -> list[str]:
    found = gongwen.parse(letter(body=body, **parts)).quotes
    assert all(quote.speaker == "proposal" for quote in found)
    return [quote.text for quote in found]


@pytest.mark.parametrize(
    "body",
    [
        f"您提出的：“{SAID}”的建议已经采纳。",
        f"您提出的“{SAID}”的建议已经采纳。",
        f"您提出“{SAID}”的建议已经采纳。",
        f"您建议“{SAID}”，我局已经安排。",
        f"您在建议中提到，“{SAID}”，我局高度重视。",
        f"您在提案中指出“{SAID}”，我局高度重视。",
        f"委员们反映的“{SAID}”问题已经解决。",
        f"代表提到的“{SAID}”情况属实。",
        f"关于“{SAID}”的建议，我局已经安排。",
        f"关于您提出的“{SAID}”的建议，我局已经安排。",
        f"针对“{SAID}”的问题，我局已经安排。",
        f"针对提案中“{SAID}”的意见，我局已经安排。",
        f"建议内容：“{SAID}”。我局已经安排。",
        f"一、关于“{SAID}”的建议\n我局已经安排。\n二、关于“拓宽堤面道路”的建议\n我局正在研究。",
    ],
)
def test_words_that_a_cue_gives_to_the_proposal(body: str) -> None:
    assert quotes(body)[0] == f"“{SAID}”"


@pytest.mark.parametrize("marks", ["“”", '""', "「」", "『』", "„”"])
def test_marks_of_any_kind(marks: str) -> None:
    assert quotes(f"您提出的{marks[0]}{SAID}{marks[1]}的建议已经采纳。") == [f"{marks[0]}{SAID}{marks[1]}"]


@pytest.mark.parametrize(
    "body",
    [
        "推进“五社联动”。",
        "落实“放管服”改革要求。",
        "建设“智慧水务”平台。",
        "开展“清河行动”专项整治。",
        "举办“世界水日”宣传活动。",
        "践行“绿水青山就是金山银山”理念。",
        "关于“五社联动”工作，我局已经部署。",
        "获评“全国文明村镇”称号。",
        "按照“政府主导、社会参与”的原则推进。",
        "已经列入“十四五”规划。",
        "构建“1+10+X”体系。",
    ],
)
def test_slogans_and_names_are_none(body: str) -> None:
    assert quotes(body) == []


def test_the_subject_in_the_opening_is_none() -> None:
    opening = "您提出的“关于修建河堤的建议”收悉。经研究，现答复如下："
    assert quotes("我局已经安排。", opening=opening) == []


def test_marks_inside_a_quote() -> None:
    assert quotes("您提出的“开展“党建+”品牌创建、加固旧堤”的建议已经采纳。") == ["“开展“党建+”品牌创建、加固旧堤”"]


def test_inner_marks_that_lost_their_partner() -> None:
    assert quotes("您提出的“开展“党建+品牌创建、加固旧堤”的建议已经采纳。") == ["“开展“党建+品牌创建、加固旧堤”"]


def test_a_quote_never_closed_stays_in_its_paragraph() -> None:
    found = quotes(f"关于您提出的“{SAID}的建议，我局已经安排。\n下一步，我局加强巡查。")
    assert all(quote.startswith(f"“{SAID}") and "下一步" not in quote for quote in found)


def test_quotes_beside_each_other() -> None:
    assert quotes("您提出的“加固旧堤”“增设护栏”等建议已经采纳。") == ["“加固旧堤”", "“增设护栏”"]


def test_a_long_quote_with_sentences_and_lists_is_one() -> None:
    said = "“旧堤多处破损。一是增设护栏，二是拓宽堤面。1.安排资金；2.尽快施工。”"
    parsed = gongwen.parse(letter(body=f"您提出的{said}的建议已经采纳。"))
    assert [quote.text for quote in parsed.quotes] == [said]
    assert parsed.measures == ()
    assert parsed.sections == ()


def test_a_quote_beside_a_slogan() -> None:
    body = f"我局开展“清河行动”，您提出的“{SAID}”的建议已经采纳，“智慧水务”平台同步上线。"
    assert quotes(body) == [f"“{SAID}”"]


MESSAGE = "旧堤多处破损，每天有300人经过，请尽快加固。一是增设护栏，二是拓宽堤面。"


def printed(message: str) -> gongwen.letter.Letter:
    reply = letter(
        title="",
        addressee="网友：",
        opening="您反映的河堤破损问题收悉，现回复如下：",
        body="我局采取以下措施：一是加固旧堤；二是拨付资金5万元。",
    )
    return gongwen.parse(f"来信内容：{message}\n答复内容：\n{reply}")


def test_the_message_printed_above_its_reply_is_a_quote() -> None:
    parsed = printed(MESSAGE)
    assert [quote.text for quote in parsed.quotes] == [MESSAGE]
    assert [measure.action for measure in parsed.measures] == ["加固旧堤", "拨付资金5万元"]


def test_figures_of_the_message_are_found_but_belong_to_no_measure() -> None:
    parsed = printed(MESSAGE)
    assert [figure.text for figure in parsed.figures] == ["300人", "5万元"]
    assert [measure.figures for measure in parsed.measures] == [(), (1,)]


FRAGMENTS = (
    "您提出的", "您建议", "关于", "针对", "提案中指出", "“", "”", "‘", "’", '"', "「", "」", SAID, "五社联动", "的建议", "的问题", "，", "。", "：", "\n", "一是加强巡查", "二是疏浚河道", "《甲办法》",
)  # fmt: skip


@given(st.lists(st.sampled_from(FRAGMENTS), min_size=1, max_size=20).map("".join))
@settings(deadline=None)
def test_quotes_are_true_to_the_text_apart_and_hold_no_measures(body: str) -> None:
    parsed = gongwen.parse(letter(body=body))
    at = 0
    for quote in parsed.quotes:
        assert at <= quote.start < quote.end
        at = quote.end
        said = parsed.source.text[quote.start : quote.end]
        assert "".join(quote.text.split()) == "".join(said.split())
        assert not any(quote.start <= measure.start < quote.end for measure in parsed.measures)
