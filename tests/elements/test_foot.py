"""The foot: closing, attachments, signature and date, contacts, notes, cc and imprint."""

from __future__ import annotations

import pytest

import gongwen
from gongwen.letter import Letter

from .letters import letter


def parsed(**parts: str) -> Letter:
    return gongwen.parse(letter(**parts))


# ── 结尾 ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "closing",
    [
        "感谢您对水务工作的关心和支持！",
        "衷心感谢您对我们工作的理解与监督。",
        "最后，再次感谢您的关注！",
        "以上答复，如有不妥，请批评指正。",
        "以上答复是否满意，请予反馈。",
        "专此函复。",
        "特此答复。",
        "此复。",
        "特此函告。",
        "此致\n　　敬礼！",
        "谢谢！",
        "祝您生活愉快！",
        "恳请您一如既往地关心支持水务工作。",
        "欢迎您继续监督。",
        "此复函已经郑成主任审签。",
        "感谢您对水务工作的关心和支持！\n　　专此函复。",
        "以上答复，如有不妥，请批评指正。感谢您的关心和支持！",
    ],
)
def test_closings(closing: str) -> None:
    found = parsed(closing=closing).closing
    assert found is not None
    assert found.text == closing.replace("\n　　", "")


def test_a_closing_at_the_end_of_the_last_paragraph() -> None:
    found = parsed(body="旧堤已经修缮。感谢您对水务工作的关心和支持！", closing="").closing
    assert found is not None
    assert found.text == "感谢您对水务工作的关心和支持！"


def test_thanks_before_the_body_are_no_closing() -> None:
    body = "首先，感谢您对水务工作的关心和支持。近年来，" + "我县对沿河旧堤逐段进行了排查，安排专人值守，" * 5 + "群众反映良好。"
    assert parsed(body=body, closing="").closing is None


def test_no_closing() -> None:
    assert parsed(closing="").closing is None


# ── 附件说明 ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("附件：工程清单", [(None, "工程清单")]),
        ("附件：1.工程清单\n　　　2.资金安排表", [(1, "工程清单"), (2, "资金安排表")]),
        ("附件:1. 工程清单 2. 资金安排表", [(1, "工程清单"), (2, "资金安排表")]),
        ("附件1：工程清单", [(1, "工程清单")]),
        (
            "附件1：工程清单\n附件2：资金安排表",
            [(1, "工程清单"), (2, "资金安排表")],
        ),
        ("附：工程清单", [(None, "工程清单")]),
        ("附件：《征询意见表》", [(None, "《征询意见表》")]),
        ("附件：工程清单。", [(None, "工程清单")]),
        (
            "附件：1.乙县沿河三个乡镇旧堤加固\n　　　　工程清单\n　　　2.资金安排表",
            [(1, "乙县沿河三个乡镇旧堤加固工程清单"), (2, "资金安排表")],
        ),
    ],
)
def test_attachments(lines: str, expected: list[tuple[int | None, str]]) -> None:
    found = parsed(closing=f"专此函复。\n\n　　{lines}").attachments
    assert [(a.ordinal, a.title) for a in found] == expected


@pytest.mark.parametrize("foot", ["附件下载：", "相关附件", "回复附件："])
def test_attachments_of_the_page_are_none(foot: str) -> None:
    assert parsed(foot=foot).attachments == ()


@pytest.mark.xfail(strict=True, reason="short lines of the form are taken for page chrome")
def test_what_follows_a_lone_label_is_the_body_of_an_attachment() -> None:
    found = parsed(foot="\n附件1\n\n征求意见表\n\n一、基本情况\n姓名\n电话")
    assert found.attachments == ()
    assert found.sections == ()
    assert [b.kind for b in found.blocks][-1] == "attachment_body"


# ── 署名和成文日期 ──────────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("2023年6月9日", "2023-06-09"),
        ("2023年06月09日", "2023-06-09"),
        ("二〇二三年六月九日", "2023-06-09"),
        ("二○二三年六月九日", "2023-06-09"),
        ("二O二三年六月十二日", "2023-06-12"),
        ("2023 年 6 月 9 日", "2023-06-09"),
        ("２０２３年６月９日", "2023-06-09"),
        ("2023-06-09", "2023-06-09"),
        ("2023.6.9", "2023-06-09"),
        ("2023/6/9", "2023-06-09"),
        ("20231022", "2023-10-22"),
        ("2023526", "2023-05-26"),
        ("2021111", "2021"),
        ("2023年6月 日", "2023-06"),
        ("2023年6月", "2023-06"),
        ("2023年6月9", "2023-06-09"),
    ],
)
def test_dates_of_writing(written: str, iso: str) -> None:
    found = parsed(date=written).signature
    assert found is not None
    assert found.date is not None
    assert found.date.iso == iso
    assert [e.text for e in found.issuers] == ["乙县水务局"]


@pytest.mark.parametrize(
    ("issuer", "names"),
    [
        ("乙县水务局", ["乙县水务局"]),
        ("乙县水务局（盖章）", ["乙县水务局"]),
        ("乙县水务局(公章)", ["乙县水务局"]),
        ("乙县水务局\n　　　　　　　　乙县财政局", ["乙县水务局", "乙县财政局"]),
        ("乙县水务局　　乙县财政局", ["乙县水务局", "乙县财政局"]),
        ("乙　县　水　务　局", ["乙县水务局"]),
        ("乙省水利厅办公室", ["乙省水利厅办公室"]),
        ("乙县人民政府", ["乙县人民政府"]),
    ],
)
def test_issuers(issuer: str, names: list[str]) -> None:
    found = parsed(issuer=issuer).signature
    assert found is not None
    assert [e.text for e in found.issuers] == names
    assert found.date is not None


def test_a_date_alone() -> None:
    found = parsed(issuer="").signature
    assert found is not None
    assert found.issuers == ()
    assert found.date is not None
    assert found.date.iso == "2023-06-09"


def test_a_body_alone() -> None:
    found = parsed(date="").signature
    assert found is not None
    assert [e.text for e in found.issuers] == ["乙县水务局"]
    assert found.date is None


def test_a_date_before_its_body() -> None:
    found = parsed(issuer="2023年6月9日", date="乙县水务局").signature
    assert found is not None
    assert [e.text for e in found.issuers] == ["乙县水务局"]
    assert found.date is not None


def test_body_and_date_on_one_line() -> None:
    found = parsed(issuer="乙县水务局　　　2023年6月9日", date="").signature
    assert found is not None
    assert ([e.text for e in found.issuers], found.date and found.date.iso) == (["乙县水务局"], "2023-06-09")


def test_no_signature() -> None:
    assert parsed(issuer="", date="").signature is None


def test_the_date_of_publication_is_none_of_writing() -> None:
    assert gongwen.parse("发布时间：2023-06-12 来源：乙县水务局\n\n" + letter(issuer="", date="")).signature is None


def test_the_date_of_printing_is_none_of_writing() -> None:
    found = parsed(foot="抄送：县人大常委会。\n乙县水务局办公室　　　2023年6月20日印发").signature
    assert found is not None
    assert found.date is not None
    assert found.date.iso == "2023-06-09"


# ── 联系人 ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────

CONTACTS = [
    ("（联系人及电话：郑成 0999-7654321）", [(["郑成"], ["0999-7654321"], None)]),
    ("联系人：郑成　　联系电话：13912345678", [(["郑成"], ["13912345678"], None)]),
    ("联系人及电话：郑成，13912345678", [(["郑成"], ["13912345678"], None)]),
    ("联 系 人：郑成；联系电话：0999-7654321。", [(["郑成"], ["0999-7654321"], None)]),
    ("联系电话：0999-7654321\n联系人：郑成", [(["郑成"], ["0999-7654321"], None)]),
    ("联系人：郑成", [(["郑成"], [], None)]),
    ("联系电话：0999-7654321", [([], ["0999-7654321"], None)]),
    ("经办人及联系电话：郑成：0999—7654321", [(["郑成"], ["0999—7654321"], None)]),
    ("联系单位：乙县水务局办公室　联系人：郑成　电话：7654321", [(["郑成"], ["7654321"], "乙县水务局办公室")]),
    ("联系人：郑　成 电话：7654321", [(["郑成"], ["7654321"], None)]),
    ("联系人：郑成 电话：0999-７６５４３２１", [(["郑成"], ["0999-7654321"], None)]),
    ("联系人：郑成 电话：137-8903-2345", [(["郑成"], ["137-8903-2345"], None)]),
    ("联系人：郑成、王大江 7654321", [(["郑成", "王大江"], ["7654321"], None)]),
    (
        "承办负责人：郑成 7654321\n承办人及联系电话：王大江 13912345678",
        [(["郑成"], ["7654321"], None), (["王大江"], ["13912345678"], None)],
    ),
    ("联系人：郑成 电话：7654321 传真：7654322", [(["郑成"], ["7654321"], None)]),
    ("联系人：郑成 电话：7654321、7654322", [(["郑成"], ["7654321", "7654322"], None)]),
    ("联系人：郑成 电话：7654321 邮编：230001", [(["郑成"], ["7654321"], None)]),
    (
        "联系人：郑成 电话：139****5678",
        [(["郑成"], ["139****5678"], None)],
    ),
    ("联系电话：（0999）7654321", [([], ["（0999）7654321"], None)]),
    ("联系人：郑成 电话：7654321-801", [(["郑成"], ["7654321-801"], None)]),
]


@pytest.mark.parametrize(("foot", "expected"), CONTACTS)
def test_contacts(foot: str, expected: list[tuple[list[str], list[str], str | None]]) -> None:
    found = parsed(foot=foot)
    assert [(list(c.names), list(c.phones), c.unit) for c in found.contacts] == expected
    assert found.notes == ()


def test_a_phone_that_the_closing_tells() -> None:
    found = parsed(closing="如有疑问，请致电0999-7654321。感谢您的关心和支持！")
    assert [c.phones for c in found.contacts] == [("0999-7654321",)]


@pytest.mark.parametrize(
    "body",
    [
        "已经联系群众三百余户，发放资金1234567元。",
        "全年用水7654321吨，均已核实。",
    ],
)
def test_figures_are_no_phones(body: str) -> None:
    assert parsed(body=body).contacts == ()


def test_the_phone_of_the_site_is_none_of_the_letter() -> None:
    foot = "\n上一篇：没有了\n主办单位：乙县人民政府 网站标识码：0123456789\n联系电话：0999-1112223 版权所有"
    assert [c.phones for c in parsed(foot="联系人：郑成 电话：7654321\n" + foot).contacts] == [("7654321",)]


# ── 附注 ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_notes() -> None:
    assert [n.text for n in parsed(closing="专此函复。\n\n（此页无正文）").notes] == ["（此页无正文）"]
    assert [n.text for n in parsed(foot="（注：资金以下达文件为准）").notes] == ["（注：资金以下达文件为准）"]
    assert parsed().notes == ()


# ── 抄送 ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("foot", "names"),
    [
        ("抄送：县人大常委会。", ["县人大常委会"]),
        ("抄送:县人大常委会,县政府督查室.", ["县人大常委会", "县政府督查室"]),
        ("抄 送：县人大常委会，县政府督查室。", ["县人大常委会", "县政府督查室"]),
        ("抄送：县人大常委会、县政府督查室。", ["县人大常委会", "县政府督查室"]),
        ("抄送：县人大常委会；县政府督查室。", ["县人大常委会", "县政府督查室"]),
        ("抄报：县人大常委会。", ["县人大常委会"]),
        ("抄送：县人大常委会（1份）、县政府督查室（2份）。", ["县人大常委会", "县政府督查室"]),
        ("抄送：县人大常委会，县政府督\n　　　查室。", ["县人大常委会", "县政府督查室"]),
        ("抄送：县人大常委会，县政府督查室，存档（2）。", ["县人大常委会", "县政府督查室"]),
        ("抄送：县人大常委会，局领导，本局存。", ["县人大常委会"]),
        ("抄送单位：县人大常委会", ["县人大常委会"]),
        ("抄送：县委、县政府督查室。", ["县委", "县政府督查室"]),
        ("抄报：县人大常委会。\n抄送：县政府督查室。", ["县人大常委会", "县政府督查室"]),
    ],
)
def test_recipients(foot: str, names: list[str]) -> None:
    assert [r.name for r in parsed(foot=foot).cc] == names


def test_the_list_ends_before_imprint_and_page() -> None:
    found = parsed(
        foot="抄送：县人大常委会，县政府督查室。\n乙县水务局办公室　　　2023年6月10日印发\n上一篇：乙县教育局关于第31号建议的答复"
    )
    assert [r.name for r in found.cc] == ["县人大常委会", "县政府督查室"]


def test_to_copy_as_a_verb_is_no_list() -> None:
    assert parsed(body="请将意见抄送我局，以便汇总。").cc == ()


# ── 印发 ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("foot", "expected"),
    [
        ("乙县水务局办公室　　　　2023年6月10日印发", ("乙县水务局办公室", "2023-06-10", None)),
        ("乙县水务局办公室 2023年6月10日印发", ("乙县水务局办公室", "2023-06-10", None)),
        ("乙县水务局办公室　　　　2023年6月10日印", ("乙县水务局办公室", "2023-06-10", None)),
        ("乙县水务局办公室　　　　2023年6月10日印发\n（共印8份）", ("乙县水务局办公室", "2023-06-10", 8)),
        ("乙县水务局办公室　　　　二〇二三年六月十日印发", ("乙县水务局办公室", "2023-06-10", None)),
    ],
)
def test_imprints(foot: str, expected: tuple[str, str, int | None]) -> None:
    found = parsed(foot=foot).imprint
    assert found is not None
    assert (found.agency, found.date, found.copies) == expected


def test_no_imprint() -> None:
    assert parsed().imprint is None


def test_a_date_of_issue_in_the_body_is_no_imprint() -> None:
    assert parsed(body="该办法已于2023年6月1日印发，正在施行。").imprint is None
