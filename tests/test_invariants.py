"""What holds for every text, letter or not: it parses, tiles, tells only what stands there, and tells the same each time."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import gongwen
from gongwen.letter import Letter
from tests.elements.letters import letter
from tests.invariants import (
    assert_in_order,
    assert_measures_nest,
    assert_no_empty_strings,
    assert_sections_nest,
    assert_true_to_its_text,
    assert_values_run_upwards,
)

FRAGMENTS = (
    "乙县水务局文件", "乙县水务局", "乙水函〔2023〕15号", "签发人：周远", "〔办理类型 A〕", "是否公开：是", "A类", "同意公开", "000012", "机密★1年", "特急",
    "乙县水务局关于县十八届人大二次会议第26号建议的答复", "关于县政协十届二次会议", "第26号提案的答　复", "尊敬的周远、吴小松等5位代表：", "郑成委员：您好！", "网友“小石头”：",
    "乙省财政厅：", "您提出的《关于修建河堤的建议》收悉，", "现答复如下：", "你局《关于征求意见的函》（乙函〔2023〕5号）收悉。现函复如下：", "一、基本情况", "（一）加强领导。成立专班。", "1.落实资金；",
    "二、下一步打算：继续推进。", "旧堤已经修缮，群众反映良好。", "感谢您对水务工作的关心和支持！", "专此函复。", "此致", "敬礼！", "附件：1.工程清单", "2.资金表", "附件1", "2023年6月9日", "二〇二三年六月",
    "20211022", "（盖章）", "（联系人：郑成 电话：0999-7654321）", "联系电话：139****5678", "（此件公开发布）", "（此页无正文）", "抄送：县人大常委会，县政府督查室（2份）。", "乙县水务局办公室　　2023年6月10日印发",
    "（共印8份）", "— 2 —", "上一篇：关于第31号建议的答复", "索引号：0123-45", "发布时间：2023-06-12", "来信内容：", "答复内容：", "Page 2 of 5", "PPP project", "\ud800", "\x00", "《", "”", "（",
    "采取以下措施：", "一是", "二是", "加强巡查", "由县水务局牵头", "1.", "2.一是", "①", "首先，", "其次", "最后", "第一步", "（二）", "2025年底前完成；", "今年7月至", "去年",
    "投入", "三分之", "1.2亿元", "百分之", "十二点", "5至10分", "30秒", "增长8.7%", "每月3—5次", "《乙县河道管理办法》（乙政发〔2020〕3号）", "您提出的“", "的建议", "关于", "\"",
)  # fmt: skip
GLUE = ("", "", " ", "　　", "\n", "\n", "\n\n", "\n　　", "\f", "。", "：", "，")
SHUFFLED = st.lists(st.tuples(st.sampled_from(FRAGMENTS), st.sampled_from(GLUE)), max_size=24).map(
    lambda pieces: "".join(part for piece in pieces for part in piece)
)
TEXTS = st.one_of(SHUFFLED, st.text(st.characters()))
anything = given(TEXTS)
SAMPLES = {
    "suggestion": letter(
        head="乙水函〔2023〕15号　　签发人：周远\n〔办理类型 A〕",
        foot="（联系人：郑成 电话：0999-7654321）\n抄送：县人大常委会。",
    ),
    "paged": letter(body="我局对旧堤逐段进行了排查，安排了专业化、\n— 1 —\n\f个性化服务。"),
    "spaced": letter(title="乙 县 水 务 局 关 于 修 建 河 堤 的 答 复", addressee="周　远、吴 小 松代表："),
    "empty": "",
}


@anything
@settings(deadline=None)
def test_a_letter_is_true_to_its_text(text: str) -> None:
    assert_true_to_its_text(gongwen.parse(text))


@pytest.mark.parametrize("text", SAMPLES.values(), ids=SAMPLES)
def test_whole_letters_are_true_to_their_text(text: str) -> None:
    assert_true_to_its_text(gongwen.parse(text))


@anything
@settings(deadline=None)
def test_the_same_text_gives_the_same_letter(text: str) -> None:
    assert gongwen.parse(text) == gongwen.parse(text)


@given(SHUFFLED.filter(lambda text: "\ud800" not in text))
@settings(deadline=None)
def test_the_same_text_gives_the_same_json_and_the_letter_comes_back_from_it(text: str) -> None:
    parsed = gongwen.parse(text)
    told = parsed.model_dump_json()
    assert told == gongwen.parse(text).model_dump_json()
    assert Letter.model_validate_json(told) == parsed


@anything
@settings(deadline=None)
def test_absent_is_null_or_empty_and_never_an_empty_string(text: str) -> None:
    assert_no_empty_strings(gongwen.parse(text))


@anything
@settings(deadline=None)
def test_measures_nest_and_hold_their_figures(text: str) -> None:
    assert_measures_nest(gongwen.parse(text))


@anything
@settings(deadline=None)
def test_values_and_periods_run_upwards(text: str) -> None:
    assert_values_run_upwards(gongwen.parse(text))


@anything
@settings(deadline=None)
def test_elements_of_a_list_stand_in_the_order_of_the_text(text: str) -> None:
    assert_in_order(gongwen.parse(text))


@anything
@settings(deadline=None)
def test_sections_nest(text: str) -> None:
    assert_sections_nest(gongwen.parse(text))


def test_the_json_of_odd_characters_can_be_written() -> None:
    told = gongwen.parse("甲\ud800乙\x00").model_dump(mode="json")
    assert json.loads(json.dumps(told)) == told
