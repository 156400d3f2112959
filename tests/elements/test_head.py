"""The head beside the title: mark, handling, disclosure, signer, classification, urgency, copy number."""

from __future__ import annotations

import pytest

import gongwen
from gongwen.letter import Header

from .letters import TITLE, defect, letter


def header(head: str, **parts: str) -> Header:
    return gongwen.parse(letter(head=head, **parts)).header


# ── 发文机关标志 ─────────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("乙县水务局文件", "乙县水务局"),
        ("乙 县 水 务 局 文 件", "乙县水务局"),
        ("乙　县　水　务　局　文　件", "乙县水务局"),
        ("乙县水务局\n\n乙水函〔2023〕15号", "乙县水务局"),
        ("乙县水务局（函）\n\n乙水函〔2023〕15号", "乙县水务局"),
        defect(
            "the first line of a mark whose name is cut by a line end is not joined", "乙省农业\n农村厅文件", "乙省农业农村厅"
        ),
        ("乙县人民政府办公室文件", "乙县人民政府办公室"),
        ("乙县教育局\n乙县财政局文件", "乙县教育局、乙县财政局"),
    ],
)
def test_the_issuer_mark(head: str, name: str) -> None:
    mark = header(head).issuer_mark
    assert mark is not None
    assert mark.name == name


def test_the_text_of_a_spaced_mark_is_closed_up() -> None:
    mark = header("乙 县 水 务 局 文 件").issuer_mark
    assert mark is not None
    assert mark.text == "乙县水务局文件"


@pytest.mark.parametrize("head", ["", "来源：乙县水务局", "发布机构：乙县水务局\n索引号：0123-45", "附件"])
def test_no_issuer_mark(head: str) -> None:
    assert header(head).issuer_mark is None


def test_a_body_above_the_title_is_the_titles_first_line_unless_something_stands_between() -> None:
    rest = TITLE.removeprefix("乙县水务局")
    joined = header("", title=f"乙县水务局\n{rest}")
    assert joined.issuer_mark is None
    assert joined.title is not None
    assert joined.title.text == TITLE
    apart = header("", title=f"乙县水务局\n\n{rest}")
    assert apart.issuer_mark is not None
    assert apart.title is not None
    assert apart.title.text == rest


# ── 办理类型 ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────

HANDLING = [
    ("办理类型：A", "A"),
    ("〔办理类型 A〕", "A"),
    ("办理结果：B", "B"),
    ("办理结果：（A类）", "A"),
    ("类别：B", "B"),
    ("类 别：B", "B"),
    ("分类：C", "C"),
    ("办复类别：B类", "B"),
    ("答复类别：A类", "A"),
    ("建议类别：B1", "B1"),
    ("办理类别：Ａ", "A"),
    ("类别：a", "A"),
    ("A类", "A"),
    ("【A类】", "A"),
    ("（A类）", "A"),
    ("办理结果：已解决", "已解决"),
    ("办理结果：列入计划", "列入计划"),
    ("采纳情况：已采纳", "已采纳"),
    ("[办理结果标注（A1）]", "A1"),
    ("问题解决程度：A", "A"),
    ("办理类型：甲类", "甲"),
]


@pytest.mark.parametrize(("line", "value"), HANDLING)
def test_handling_types(line: str, value: str) -> None:
    found = header(line).handling_type
    assert found is not None
    assert found.value == value


def test_a_handling_type_behind_the_signature() -> None:
    found = gongwen.parse(letter(foot="办复类别：B类")).header.handling_type
    assert found is not None
    assert found.value == "B"


@pytest.mark.parametrize(
    "head", ["类别：提案", "类别：政协提案", "主题分类：水利", "体裁分类：其他", "信件类型：咨询", "组配分类：建议提案"]
)
def test_categories_of_the_page_are_no_handling_types(head: str) -> None:
    assert header(head).handling_type is None


@pytest.mark.parametrize("body", ["A类企业已经达标，3A级景区已经验收。", "该病属甲类传染病，已经防控。", "办理结果已经公布。"])
def test_classes_in_the_body_are_no_handling_types(body: str) -> None:
    assert header("", body=body).handling_type is None


# ── 公开属性 ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────

DISCLOSURE = [
    ("〔是否公开 是〕", "open"),
    ("是否同意公开：是", "open"),
    ("是否公开：公开", "open"),
    ("是否公开：否", "closed"),
    ("公开属性：主动公开", "open"),
    ("公开属性：依申请公开", "on_request"),
    ("公开属性：不予公开", "closed"),
    ("公开方式：主动公开", "open"),
    ("公开意见：全文公开", "open"),
    ("信息公开选项：依申请公开", "on_request"),
    ("同意公开", "open"),
    ("不同意公开", "closed"),
    ("不予公开", "closed"),
    ("主动公开", "open"),
    ("是否公开：是√ 否□", "open"),
    ("是否公开：☑是 □否", "open"),
    ("是否公开：□是 ☑否", "closed"),
]


@pytest.mark.parametrize(("line", "value"), DISCLOSURE)
def test_disclosure(line: str, value: str) -> None:
    found = header(line).disclosure
    assert found is not None
    assert found.value == value


@pytest.mark.parametrize(
    ("note", "value"),
    [
        ("（此件公开发布）", "open"),
        ("（此件社会公开）", "open"),
        ("（此件依申请公开）", "on_request"),
        ("（此件不予公开）", "closed"),
        ("（此件删减后公开）", "open"),
    ],
)
def test_a_note_of_disclosure_is_no_note(note: str, value: str) -> None:
    parsed = gongwen.parse(letter(foot=note))
    assert parsed.header.disclosure is not None
    assert parsed.header.disclosure.value == value
    assert parsed.notes == ()
    assert "disclosure" in [b.kind for b in parsed.blocks]


@pytest.mark.parametrize(
    "head",
    [
        "是否公开：是（否）",
        "是否公开：是/否",
        "是否公开：是□ 否□",
    ],
)
def test_an_unfilled_form_is_null(head: str) -> None:
    assert header(head).disclosure is None


@pytest.mark.parametrize("body", ["我局依法公开了相关信息，并公开招标。", "工程已经公开招标，结果主动公开。"])
def test_disclosure_in_the_body_is_none(body: str) -> None:
    assert header("", body=body).disclosure is None


# ── 签发人 ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("签发人：周远", "周远"),
        ("签发人：周　远", "周远"),
        ("签 发 人：周远", "周远"),
        ("签发人 周远", "周远"),
        ("签发：周远", "周远"),
        ("领导签发：周远", "周远"),
        ("签批人：周远", "周远"),
        ("签发领导：周远", "周远"),
        ("审签人：周远", "周远"),
        ("领导署名：周远", "周远"),
        ("签发人：周远（签字）", "周远"),
        ("乙水函〔2023〕15号　　　　签发人：周远", "周远"),
        ("签发人：周远\n会签人：吴小松", "周远"),
    ],
)
def test_signers(line: str, text: str) -> None:
    found = header(line).signer
    assert found is not None
    assert found.text == text


def test_a_signer_behind_the_signature() -> None:
    found = gongwen.parse(letter(foot="签发人：周远")).header.signer
    assert found is not None
    assert found.text == "周远"


@pytest.mark.parametrize("line", ["签发日期：2023年6月9日", "签发时间：2023-06-09", "责任编辑：周远", "审核：周远", "签发人："])
def test_no_signers(line: str) -> None:
    assert header(line).signer is None


def test_a_closing_that_tells_of_signing_is_no_signer() -> None:
    parsed = gongwen.parse(letter(closing="此复函已经郑成主任审签。感谢您的关心和支持！"))
    assert parsed.header.signer is None
    assert parsed.closing is not None
    assert parsed.closing.text.startswith("此复函已经郑成主任审签。")


# ── 份号、密级、紧急程度 ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_rare_elements_of_the_head() -> None:
    found = header("000012\n机密★1年\n特急\n乙县水务局文件\n\n乙水函〔2023〕15号")
    assert found.copy_number is not None
    assert found.copy_number.text == "000012"
    assert found.classification is not None
    assert (found.classification.text, found.classification.period) == ("机密★1年", "1年")
    assert found.urgency is not None
    assert found.urgency.text == "特急"
    assert found.issuer_mark is not None


@pytest.mark.parametrize(("line", "period"), [("秘密", None), ("绝密★10年", "10年"), ("秘密☆1年", "1年"), ("机密★长期", "长期")])
def test_classifications(line: str, period: str | None) -> None:
    found = header(line).classification
    assert found is not None
    assert found.period == period


@pytest.mark.parametrize("urgency", ["特急", "加急", "急件", "平急", "特 急"])
def test_urgencies(urgency: str) -> None:
    found = header(urgency).urgency
    assert found is not None
    assert found.text == urgency.replace(" ", "")


@pytest.mark.parametrize("body", ["我局加急办理，不泄露国家秘密。", "急救设备已经配齐，邮政编码为230001。"])
def test_none_of_them_stands_in_the_body(body: str) -> None:
    found = header("", body=body)
    assert (found.copy_number, found.classification, found.urgency) == (None, None, None)
