"""The way of a letter through its stages: one whole letter with everything in it, and the damage letters meet on their way."""

from __future__ import annotations

import pytest

import gongwen
from gongwen.letter import Letter
from gongwen.pipeline import parse_source, parse_text
from gongwen.reading import read_text

WHOLE = """乙县水务局文件

乙水函〔2023〕15号　　　　签发人：周远
〔办理类型 A〕
〔是否公开 是〕

乙县水务局关于县十八届人大二次会议
第26号建议的答　复

尊敬的周远、吴小松等5位代表：
　　您提出的《关于修建河堤的建议》收悉。经研究，现答复如下：
　　一、基本情况
　　河堤全长三公里。
　　（一）加强领导。成立专班。
　　1.落实责任。逐级签字。
　　二、下一步打算：继续推进。
　　感谢您对水务工作的关心和支持！
　　附件：1.工程清单
　　　　　2.资金表

　　　　　　　　　　　乙县水务局
　　　　　　　　　　　2023年6月9日
（联系人：郑成 电话：0999-7654321）
抄送：县人大常委会，县政府督查室（2份）。
乙县水务局办公室　　　　2023年6月10日印发
"""


def gist(parsed: Letter) -> dict[str, object]:
    """What an archive files a letter by."""
    head, foot = parsed.header, parsed.signature
    return {
        "kind": parsed.kind,
        "mark": head.issuer_mark and head.issuer_mark.name,
        "number": head.doc_number and (head.doc_number.agency_code, head.doc_number.year, head.doc_number.serial),
        "signer": head.signer and head.signer.text,
        "handling": head.handling_type and head.handling_type.value,
        "disclosure": head.disclosure and head.disclosure.value,
        "title": head.title and head.title.text,
        "type": head.document_type,
        "addressees": [(a.name, a.role, a.et_al) for a in parsed.addressees],
        "proposals": [(p.kind, p.region, p.assembly, p.term, p.session, p.number, p.subject) for p in parsed.proposals],
        "sections": [s.heading for s in parsed.sections],
        "attachments": [(a.ordinal, a.title) for a in parsed.attachments],
        "issuers": [e.text for e in foot.issuers] if foot else None,
        "date": foot.date.iso if foot and foot.date else None,
        "contacts": [(c.names, c.phones) for c in parsed.contacts],
        "cc": [r.name for r in parsed.cc],
        "imprint": parsed.imprint and (parsed.imprint.agency, parsed.imprint.date),
    }


GIST = {
    "kind": "suggestion_reply",
    "mark": "乙县水务局",
    "number": ("乙水函", 2023, 15),
    "signer": "周远",
    "handling": "A",
    "disclosure": "open",
    "title": "乙县水务局关于县十八届人大二次会议第26号建议的答复",
    "type": "答复",
    "addressees": [("周远", "deputy", False), ("吴小松", "deputy", True)],
    "proposals": [("suggestion", "县", "npc", 18, 2, "26", "关于修建河堤的建议")],
    "sections": ["基本情况", "下一步打算"],
    "attachments": [(1, "工程清单"), (2, "资金表")],
    "issuers": ["乙县水务局"],
    "date": "2023-06-09",
    "contacts": [(("郑成",), ("0999-7654321",))],
    "cc": ["县人大常委会", "县政府督查室"],
    "imprint": ("乙县水务局办公室", "2023-06-10"),
}


def test_a_whole_letter() -> None:
    parsed = parse_text(WHOLE)
    assert gist(parsed) == GIST
    assert parsed.diagnostics == ()
    assert [s.children[0].heading for s in parsed.sections[:1]] == ["加强领导"]
    assert [b.kind for b in parsed.blocks if b.kind not in ("separator", "paragraph", "heading")] == [
        *("issuer_mark", "doc_number", "signer", "handling_type", "disclosure", "title", "addressee", "opening"),
        *("closing", "attachment_note", "signature", "date", "contact", "cc", "imprint"),
    ]


@pytest.mark.parametrize(
    "damaged",
    [
        WHOLE.replace("\n\n", "\n"),
        WHOLE.replace("\n", "\n\n"),
        WHOLE.replace("\n", "\r\n"),
        WHOLE.replace("　　", "    "),
        WHOLE.replace("　　", "\u00a0\u00a0\u00a0\u00a0"),
        WHOLE.replace("\n", " \n"),
        WHOLE.replace("的", "\u200b的"),
        "\ufeff" + WHOLE,
        "\n\n" + WHOLE + "\n\n",
        WHOLE.replace("　　一、", "\n\n— 1 —\n\f\n　　一、"),
        "首页 > 政务公开 > 建议提案\n发布时间：2023-06-12　来源：乙县水务局\n\n" + WHOLE,
        WHOLE + "\n责任编辑：王大江\n上一篇：乙县教育局关于县十八届人大二次会议第31号建议的答复\n版权所有：乙县人民政府\n",
    ],
    ids=[
        "tight",
        "empty-lines",
        "crlf",
        "spaces",
        "nbsp",
        "trailing",
        "zero-width",
        "bom",
        "padded",
        "page-number",
        "chrome-before",
        "chrome-behind",
    ],
)
def test_layout_and_page_do_not_change_what_is_found(damaged: str) -> None:
    assert gist(parse_text(damaged)) == GIST


def test_half_width_punctuation_does_not_change_what_is_found() -> None:
    half = WHOLE.translate(str.maketrans("，：；（）！", ",:;()!"))
    assert gist(parse_text(half)) == GIST


def test_a_traditional_copy_is_found_as_it_is_written() -> None:
    traditional = WHOLE.translate(str.maketrans("县务关于会议第号复现办办签发联电话赠", "縣務關於會議第號復現辦辦簽發聯電話贈"))
    found = gist(parse_text(traditional))
    assert found["kind"] == "suggestion_reply"
    assert found["title"] == str(GIST["title"]).translate(str.maketrans("县务关于会议号复", "縣務關於會議號復"))
    assert found["addressees"] == GIST["addressees"]
    assert found["date"] == "2023-06-09"
    assert found["cc"] == ["縣人大常委會", "縣政府督查室"]


def test_the_text_is_never_touched() -> None:
    assert parse_text(WHOLE).source.text == WHOLE


def test_a_source_is_parsed_as_it_is() -> None:
    source = read_text(WHOLE, name="a")
    assert parse_source(source).source is source
    assert parse_source(source) == parse_text(WHOLE, "a")


def test_a_path_given_as_text_is_doubted() -> None:
    assert "text_looks_like_path" in [d.code for d in gongwen.parse("letters/a.docx").diagnostics]
    assert "text_looks_like_path" not in [d.code for d in gongwen.parse(WHOLE).diagnostics]


@pytest.mark.parametrize("end", [9, 60, 120, 200, 260, 320])
def test_a_letter_cut_short_keeps_what_stands_there(end: int) -> None:
    parsed = parse_text(WHOLE[:end])
    assert parsed.header.issuer_mark is not None
    assert parsed.header.issuer_mark.name == "乙县水务局"
    assert (parsed.signature is None) == ("　乙县水务局\n" not in WHOLE[:end])


def test_an_incoming_message_above_its_reply_is_not_the_letters() -> None:
    text = "来信内容：尊敬的县长：您好！河堤破损，一、请修缮。二、请加固。谢谢！\n答复内容：\n网友：您好！您反映的河堤破损问题收悉，现回复如下：旧堤已经修缮。\n乙县水务局\n2023年6月9日\n"
    parsed = parse_text(text)
    assert parsed.kind == "citizen_reply"
    assert [a.name for a in parsed.addressees] == ["网友"]
    assert parsed.sections == ()
    assert parsed.closing is None
    assert next(b.kind for b in parsed.blocks if b.start <= text.index("河堤破损，") < b.end) in ("unknown", "web_chrome")
