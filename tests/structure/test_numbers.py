"""The grammar of document numbers (GB/T 9704-2012, 7.2.5): any brackets, infixes, joined and damaged ones; and what is none."""

from __future__ import annotations

import pytest

import gongwen
from gongwen.structure.numbers import Number, find_numbers
from gongwen.text.view import clean
from tests.elements.letters import letter

FORMS = [
    # the plain form in all brackets
    ("乙水函〔2023〕15号", "乙水函", 2023, 15, None),
    ("乙水函[2023]15号", "乙水函", 2023, 15, None),
    ("乙水函［2023］15号", "乙水函", 2023, 15, None),
    ("乙水函【2023】15号", "乙水函", 2023, 15, None),
    ("乙水函﹝2023﹞15号", "乙水函", 2023, 15, None),
    ("乙水函(2023)15号", "乙水函", 2023, 15, None),
    ("乙水函（2023）15号", "乙水函", 2023, 15, None),
    ("乙水函{2023}15号", "乙水函", 2023, 15, None),
    ("乙水函<2023>15号", "乙水函", 2023, 15, None),
    ("乙水函「2023」15号", "乙水函", 2023, 15, None),
    ("乙水函〔2023]15号", "乙水函", 2023, 15, None),
    ("乙水函［2023J15号", "乙水函", 2023, 15, None),
    ("乙水函(2023〉15号", "乙水函", 2023, 15, None),
    ("乙水函t2023〕15号", "乙水函", 2023, 15, None),
    # blanks and line ends inside
    ("乙水函 〔 2023 〕 15 号", "乙水函", 2023, 15, None),
    ("乙水函〔2023〕\n15号", "乙水函", 2023, 15, None),
    ("乙水函　〔２０２３〕　１５号", "乙水函", 2023, 15, None),
    # no brackets
    ("乙府办 2023 15号文件", "乙府办", 2023, 15, None),
    ("乙教办发2023 15号", "乙教办发", 2023, 15, None),
    # no year
    ("乙教字第12号", "乙教字", None, 12, None),
    ("乙教复12号", "乙教复", None, 12, None),
    # 第 before the serial, year first, two digits
    ("乙水函〔2023〕第15号", "乙水函", 2023, 15, None),
    ("（2023）乙水字第15号", "乙水字", 2023, 15, None),
    ("〔2023〕乙水15号", "乙水", 2023, 15, None),
    ("(88)交函字第4号", "交函字", 1988, 4, None),
    # infix
    ("闽乙〔1996〕文39号", "闽乙", 1996, 39, "文"),
    ("乙政〔2018〕综12号", "乙政", 2018, 12, "综"),
    ("建议主办[2023]闭08号", "建议主办", 2023, 8, "闭"),
    # zeros, parts, joined
    ("乙水函〔2021〕007号", "乙水函", 2021, 7, None),
    ("乙水函〔2021〕47-1号", "乙水函", 2021, 47, "-1"),
    ("乙水函〔2022〕47、48号", "乙水函", 2022, 47, "、48"),
    # damaged
    ("乙府议〔202323", "乙府议", 2023, 23, None),
    ("乙水函〔2023 15", "乙水函", 2023, 15, None),
    ("乙水函〔2O23〕l5号", "乙水函", 2023, 15, None),
    # a colon behind the code; longer codes
    ("建议字：〔2023〕8号", "建议字", 2023, 8, None),
    ("答复字〔2023〕8号", "答复字", 2023, 8, None),
    ("沪教委建复〔2023〕12号", "沪教委建复", 2023, 12, None),
    ("乙市监提复字〔2022〕第5号", "乙市监提复字", 2022, 5, None),
    ("教提案〔2020〕12号", "教提案", 2020, 12, None),
]


def numbers(text: str) -> list[Number]:
    return find_numbers(clean(text))


@pytest.mark.parametrize(("text", "code", "year", "serial", "suffix"), FORMS)
def test_forms(text: str, code: str, year: int | None, serial: int, suffix: str | None) -> None:
    (number,) = numbers(text)
    assert (number.code, number.year, number.serial, number.suffix) == (code, year, serial, suffix)
    assert number.head


@pytest.mark.parametrize(("text", "code", "year", "serial", "suffix"), FORMS)
def test_forms_in_the_header_of_a_letter(text: str, code: str, year: int | None, serial: int, suffix: str | None) -> None:
    found = gongwen.parse(letter(head=text)).header.doc_number
    assert found is not None
    assert (found.agency_code, found.year, found.serial, found.suffix) == (code, year, serial, suffix)


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("文号：乙水函〔2023〕15号", "乙水函〔2023〕15号"),
        ("文　号　乙水函〔2023〕15号", "乙水函〔2023〕15号"),
        ("发文字号 乙水函〔2023〕15号", "乙水函〔2023〕15号"),
        ("根据乙水函〔2023〕15号文件", "乙水函〔2023〕15号"),
        ("乙水函〔2023〕15号A类 同意公开", "乙水函〔2023〕15号"),
        ("乙水函〔2023〕15号　　签发人：周远", "乙水函〔2023〕15号"),
    ],
)
def test_labels_and_neighbours_are_no_part_of_a_number(text: str, span: str) -> None:
    view = clean(text)
    assert [view.surface(n.i, n.j) for n in find_numbers(view)] == [span]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("47号、乙教函〔2022〕9号", [("乙教函", 2022, 9)]),
        ("《办法》（乙水函〔2023〕15号）、《细则》（乙教发〔2020〕3号）", [("乙水函", 2023, 15), ("乙教发", 2020, 3)]),
    ],
)
def test_several_numbers_in_order(text: str, expected: list[tuple[str, int, int]]) -> None:
    assert [(n.code, n.year, n.serial) for n in numbers(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "第12号建议",
        "国务院令第711号",
        "豫ICP备2023000000号",
        "公网安备 41000002000000号",
        "索引号 113417030031888/202003-00055",
        "乙政办发〔20XX〕X号",
        "2号楼3单元",
        "2023年6月10日",
        "主席令第五十九号",
        "邮编：230001",
        "《乙县河道管理办法（2023年）》",
        "京（2023）不动产权证",
        "编号：20230815",
        "乙水函〔1023〕15号",
        "",
        "号",
        "〔2023〕",
    ],
)
def test_no_numbers(text: str) -> None:
    assert numbers(text) == []


@pytest.mark.parametrize(
    "body",
    [
        "根据《关于修堤的通知》（乙政发〔2021〕3号）要求，已经修缮。",
        "依据乙政发〔2021〕3号文件精神，已经修缮。",
        "根据国务院令第711号，已经修缮。",
        "该处属京（2023）第3号不动产权证范围，已经修缮。",
    ],
)
def test_a_number_in_the_body_is_not_the_letters(body: str) -> None:
    assert gongwen.parse(letter(body=body)).header.doc_number is None


@pytest.mark.parametrize(
    ("opening", "foot"),
    [
        ("你局《关于修建河堤的请示》（乙政〔2019〕3号）收悉。现答复如下：", ""),
        ("您提出的《关于修建河堤的建议》收悉，现答复如下：", "豫ICP备2023000000号 公网安备 41000002000000号"),
        ("您提出的第12号建议收悉，现答复如下：", ""),
    ],
)
def test_numbers_of_other_papers_are_not_the_letters(opening: str, foot: str) -> None:
    assert gongwen.parse(letter(opening=opening, foot=foot)).header.doc_number is None


def test_an_empty_serial_is_told() -> None:
    parsed = gongwen.parse(letter(head="乙水函〔2023〕  号"))
    assert parsed.header.doc_number is not None
    assert (parsed.header.doc_number.year, parsed.header.doc_number.serial) == (2023, None)
    assert "doc_number_without_serial" in [d.code for d in parsed.diagnostics]


def test_a_damaged_number_is_doubted() -> None:
    sound, damaged = (gongwen.parse(letter(head=head)) for head in ("乙水函〔2023〕15号", "乙水函〔202315"))
    assert sound.header.doc_number is not None
    assert damaged.header.doc_number is not None
    assert damaged.header.doc_number.confidence < sound.header.doc_number.confidence
    assert "damaged_doc_number" in [d.code for d in damaged.diagnostics]
    assert "damaged_doc_number" not in [d.code for d in sound.diagnostics]


@pytest.mark.parametrize("head", ["文号：无", "文号："])
def test_a_number_left_out_is_null(head: str) -> None:
    assert gongwen.parse(letter(head=head)).header.doc_number is None


def test_the_number_of_the_metadata_serves_where_the_letter_has_none() -> None:
    text = "索引号：0123-45\n发布机构：乙县水务局\n文　号：乙水函〔2023〕15号\n发布日期：2023-06-12\n\n" + letter()
    parsed = gongwen.parse(text)
    assert parsed.header.doc_number is not None
    assert parsed.header.doc_number.serial == 15
    place = parsed.header.doc_number.start
    assert next(b.kind for b in parsed.blocks if b.start <= place < b.end) == "web_chrome"


def test_a_number_behind_the_title_is_the_letters() -> None:
    parsed = gongwen.parse(letter(addressee="乙水函〔2023〕15号\n周远代表："))
    assert parsed.header.doc_number is not None
    assert parsed.header.doc_number.text == "乙水函〔2023〕15号"
    assert [a.name for a in parsed.addressees] == ["周远"]
