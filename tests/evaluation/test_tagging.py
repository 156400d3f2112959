"""A tagged letter gives its exact text and, at the exact places, its gold."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import given

from gongwen.evaluation import GoldError, parse_tagged
from gongwen.evaluation.tagging import Gold, dump_gold

from .tagged_letters import FULL, Piece, as_letter, elements, tagged_letters

HEAD = "<!letter kind=reply_letter>\n"


def test_text_is_the_letter_without_its_tags(full: tuple[str, Gold]) -> None:
    text, _ = full
    assert text.startswith("首页 > 公开 > 提案答复\n000012　秘密")
    assert "整治小巷12余条，投资350万至400万元" in text
    assert not re.search("</?[a-z]", text)


def test_header(full: tuple[str, Gold]) -> None:
    text, gold = full
    header = gold["header"]
    number = header["doc_number"]
    assert (number["agency_code"], number["year"], number["serial"]) == ("柳建函", 2023, 18)
    assert text[number["start"] : number["end"]] == number["text"] == "柳建函〔2023〕18号"
    assert header["issuer_mark"]["name"] == "柳溪县住房和城乡建设局"
    assert header["title"]["text"] == "关于政协柳溪县九届三次会议第052号提案答复的函"
    assert header["signer"]["text"] == "方正"
    assert (header["handling_type"]["value"], header["disclosure"]["value"]) == ("A", "open")
    assert [header[part]["text"] for part in ("copy_number", "classification", "urgency")] == ["000012", "秘密", "特急"]


def test_proposals_come_from_the_first_line(full: tuple[str, Gold]) -> None:
    _, gold = full
    first, second = gold["proposals"]
    assert first == {
        "kind": "proposal",
        "assembly": "cppcc",
        "region": "柳溪县",
        "term": 9,
        "session": 3,
        "number": "052",
        "subject": "关于整治背街小巷的提案",
    }
    assert (second["number"], second["subject"], second["term"]) == ("060", None, None)


def test_measures_nest_and_page_furniture_is_left_out(full: tuple[str, Gold]) -> None:
    _, gold = full
    outer, first, second, last = gold["measures"]
    assert outer["actors"] == ["县城管局", "县财政局"]
    assert outer["deadline"] == "2024-06-30"
    assert outer["start"] < first["start"] < first["end"] <= second["start"] < second["end"] == outer["end"] == last["start"]
    assert first["text"] == "1.正在勘察现场；"
    assert "— 1 —" not in outer["text"]
    assert second["status"] is None


def test_content(full: tuple[str, Gold]) -> None:
    _, gold = full
    assert [(f["value"], f["value_max"], f["unit"], f["qualifier"], f["change"]) for f in gold["figures"]] == [
        ("12", None, "条", "over", None),
        ("3500000", "4000000", "元", None, None),
        ("15.5", None, "%", None, "decrease"),
    ]
    assert [(c["title"], c["doc_number"], c["nested"]) for c in gold["citations"]] == [
        ("柳溪县〈城市更新条例〉实施办法", "柳政办〔2021〕6号", False),
        ("城市更新条例", None, True),
    ]
    assert [(d["iso"], d["iso_end"]) for d in gold["dates"]] == [("2022", None), ("2024-06-30", None)]
    assert [q["text"] for q in gold["quotes"]] == ["“路灯少、路面破、停车乱”"]
    assert [(h["level"], h["ordinal"], h["heading"]) for h in gold["headings"]] == [(1, 1, "基本情况"), (1, 2, "下一步工作")]


def test_foot(full: tuple[str, Gold]) -> None:
    _, gold = full
    assert [(a["name"], a["role"], a["et_al"]) for a in gold["addressees"]] == [
        ("林晓", "member", False),
        ("周宁", "member", True),
    ]
    assert [i["text"] for i in gold["signature"]["issuers"]] == ["柳溪县住房和城乡建设局"]
    assert gold["signature"]["date"]["iso"] == "2023-05-09"
    assert (gold["contacts"][0]["names"], gold["contacts"][0]["phones"]) == (["何平"], ["0000-6123456"])
    assert [c["name"] for c in gold["cc"]] == ["县政协提案委", "县政府督查室"]
    assert (gold["imprint"]["agency"], gold["imprint"]["date"]) == ("柳溪县住房和城乡建设局办公室", "2023-05-10")
    assert [a["text"] for a in gold["artifacts"]] == ["首页 > 公开 > 提案答复", "— 1 —"]
    assert [(a["ordinal"], a["title"]) for a in gold["attachments"]] == [(1, "小巷整治计划表")]


def test_furniture_inside_furniture_is_left_out_once() -> None:
    _, gold = parse_tagged(HEAD + "<q>甲\n<x>页眉<x>— 1 —</x>页脚</x>\n乙</q>", "l")
    assert gold["quotes"][0]["text"] == "甲乙"


def test_the_outer_of_two_that_begin_together_comes_first() -> None:
    _, gold = parse_tagged(HEAD + "《〈<c><c nested=1>条例</c>〉办法</c>》", "l")
    assert [citation["title"] for citation in gold["citations"]] == ["条例〉办法", "条例"]


def test_each_contact_has_its_own_names_and_phones() -> None:
    _, gold = parse_tagged(HEAD + "<contact><pn>甲</pn><ph>11</ph></contact><contact><pn>乙</pn><ph>22</ph></contact>", "l")
    assert [(c["names"], c["phones"]) for c in gold["contacts"]] == [(["甲"], ["11"]), (["乙"], ["22"])]


def test_what_a_letter_lacks_is_null_or_empty() -> None:
    text, gold = parse_tagged(HEAD + "无。\n\n\n", "bare")
    assert text == "无。\n"
    assert gold["proposals"] == [] == gold["figures"] == gold["signature"]["issuers"]
    assert set(gold["header"].values()) == {None}
    assert gold["opening"] is gold["closing"] is gold["imprint"] is gold["signature"]["date"] is None


def test_line_ends_of_other_systems_do_not_move_the_gold(full: tuple[str, Gold]) -> None:
    assert parse_tagged(FULL.replace("\n", "\r\n"), "full") == full


def test_other_angle_brackets_are_text() -> None:
    text, _ = parse_tagged(HEAD + "<!-- 完 --> 甲<乙，<<办法>>", "angles")
    assert text == "<!-- 完 --> 甲<乙，<<办法>>\n"


def test_gold_file_is_readable_json(full: tuple[str, Gold]) -> None:
    _, gold = full
    written = dump_gold(gold)
    assert json.loads(written) == gold
    assert "柳溪县" in written
    assert written.endswith("}\n")


BAD = [
    ("没有首行\n", "第1行第1列", "首行"),
    ("<!letter>\n信", "第1行第1列", "缺少属性 kind"),
    ("<!letter kind=note>\n信", "第1行第1列", "属性 kind 应为"),
    ("<!letter kind=unknown p.theme=水>\n信", "第1行第1列", "没有属性 p.theme"),
    ("<!letter kind=unknown p.term=九>\n信", "第1行第1列", "属性 p.term 应为整数"),
    (HEAD + "信\n甲<b>乙</b>", "第3行第2列", "没有 <b> 这种标签"),
    (HEAD + "甲<q>乙", "第2行第2列", "<q> 没有结束标签"),
    (HEAD + "甲</q>乙", "第2行第2列", "没有对应的开始标签"),
    (HEAD + "<q>甲<note>乙</q>丙</note>", "第2行第12列", "</q> 与 <note> 交叉"),
    (HEAD + "<q> \n<note>\n</note></q>", "第3行第1列", "<note> 里没有文字"),
    (HEAD + "<title>甲</title><title>乙</title>", "第2行第17列", "<title> 在一封信里只能标一处"),
    (HEAD + "<f v=3 u=个 甲</f>", "第2行第1列", "不是完整的标签"),
    (HEAD + "<f v=三 u=个>三个</f>", "第2行第1列", "属性 v 应为"),
    (HEAD + "<f v=3>3个</f>", "第2行第1列", "缺少属性 u"),
    (HEAD + '<f v=3 u="">3</f><f v=3 u=个 sub="">3个</f>', "第2行第18列", "属性 sub 应为"),
    (HEAD + "<f v=3 v=4 u=个>3个</f>", "第2行第1列", "属性 v 写了两次"),
    (HEAD + "<f v=3 u=个 unit=个>3个</f>", "第2行第1列", "没有属性 unit"),
    (HEAD + '<mark name="甲局>甲局</mark>', "第2行第1列", "引号不成对"),
    (HEAD + "<d iso=2021年>2021年</d>", "第2行第1列", "ISO 日期"),
    (HEAD + "<m o=1 s=started>一是</m>", "第2行第1列", "done / ongoing / planned"),
    (HEAD + "<h l=5 o=1>甲</h>", "第2行第1列", "属性 l 应为"),
    (HEAD + "联系人：<pn>何平</pn>", "第2行第5列", "只能写在 <contact> 里"),
]


@pytest.mark.parametrize(("raw", "place", "problem"), BAD)
def test_bad_tags_are_explained(raw: str, place: str, problem: str) -> None:
    with pytest.raises(GoldError) as caught:
        parse_tagged(raw, "bad")
    assert caught.value.file == "bad.tag"
    assert caught.value.place == place
    assert problem in caught.value.problem
    assert str(caught.value) == f"bad.tag（{place}）：{caught.value.problem}"


@given(tagged_letters())
def test_stripping_the_tags_gives_the_text(letter: Piece) -> None:
    markup, plain = letter
    text, _ = parse_tagged(markup, "made-up")
    assert text == plain.rstrip("\n") + "\n"


@given(tagged_letters())
def test_every_span_is_where_its_words_are(letter: Piece) -> None:
    text, gold = parse_tagged(letter[0], "made-up")
    for element in elements(gold):
        assert 0 <= element["start"] < element["end"] <= len(text)
        assert "".join(element["text"].split()) == "".join(text[element["start"] : element["end"]].split())
        assert not re.search(r"[\n\f]", element["text"])


@given(tagged_letters())
def test_gold_says_what_a_letter_can_say(letter: Piece) -> None:
    text, gold = parse_tagged(letter[0], "made-up")
    found = as_letter(gold, text)
    assert [figure.value for figure in found.figures] == ["12.50"] * letter[0].count("<f ")
    assert len(found.measures) == letter[0].count("<m ")
