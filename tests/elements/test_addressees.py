"""主送: one addressee per person or body, with the role that the salutation gives."""

from __future__ import annotations

import pytest

import gongwen

from .letters import letter

CPPCC_TITLE = "乙县水务局关于县政协十届二次会议第26号提案的答复"
PLAIN_TITLE = "乙县水务局关于修建河堤有关问题的复函"
CITIZEN_TITLE = "关于修建河堤问题的回复"


def found(addressee: str, **parts: str) -> list[tuple[str, str | None, bool]]:
    return [(a.name, a.role, a.et_al) for a in gongwen.parse(letter(addressee=addressee, **parts)).addressees]


@pytest.mark.parametrize(
    ("salutation", "names"),
    [
        ("周远代表：", ["周远"]),
        ("周远代表:", ["周远"]),
        ("尊敬的周远代表：", ["周远"]),
        ("周远代表", ["周远"]),
        ("周远代表：您好！", ["周远"]),
        ("周远代表,您好!", ["周远"]),
        ("尊敬的周远区人大代表：", ["周远"]),
        ("周　远代表：", ["周远"]),
        ("周 远代表：", ["周远"]),
        ("周\u00a0远代表：", ["周远"]),
        ("周远、吴小松、郑成代表：", ["周远", "吴小松", "郑成"]),
        ("周远 吴小松 郑成代表：", ["周远", "吴小松", "郑成"]),
        ("周远,吴小松,郑成代表：", ["周远", "吴小松", "郑成"]),
        ("周　远、吴小松代表：", ["周远", "吴小松"]),
        ("周远代表、吴小松代表：", ["周远", "吴小松"]),
        ("买买提·艾力代表：", ["买买提·艾力"]),
        ("才让卓玛代表：", ["才让卓玛"]),
        ("欧阳明华代表：", ["欧阳明华"]),
        ("省人大代表周远：", ["周远"]),
    ],
)
def test_deputies(salutation: str, names: list[str]) -> None:
    assert found(salutation) == [(name, "deputy", False) for name in names]


@pytest.mark.parametrize(
    ("salutation", "names"),
    [
        ("周远委员：", ["周远"]),
        ("尊敬的周远政协委员：", ["周远"]),
        ("周远、吴小松委员：", ["周远", "吴小松"]),
        ("周远 吴小松 郑成委员：", ["周远", "吴小松", "郑成"]),
    ],
)
def test_members(salutation: str, names: list[str]) -> None:
    assert found(salutation, title=CPPCC_TITLE) == [(name, "member", False) for name in names]


@pytest.mark.parametrize("count", ["等", "等5位", "等五名", "等12名"])
def test_et_al_stands_on_the_last_named(count: str) -> None:
    assert found(f"周远、吴小松{count}代表：") == [("周远", "deputy", False), ("吴小松", "deputy", True)]
    assert found(f"周远{count}代表：") == [("周远", "deputy", True)]


def test_two_roles_in_one_salutation() -> None:
    assert found("周远代表、吴小松委员：") == [("周远", "deputy", False), ("吴小松", "member", False)]


@pytest.mark.parametrize(
    "group",
    ["民盟乙市委", "民盟乙市委员会", "九三学社乙市委", "县工商联", "县妇联", "教育界别活动小组", "县政协提案委员会", "共青团界"],
)
def test_groups_of_the_cppcc(group: str) -> None:
    assert found(f"{group}：", title=CPPCC_TITLE) == [(group, "party_group", False)]


def test_a_delegation() -> None:
    assert found("丙镇代表团：") == [("丙镇代表团", "delegation", False)]


@pytest.mark.parametrize(
    ("salutation", "names"),
    [
        ("乙省人民政府：", ["乙省人民政府"]),
        ("乙县财政局：", ["乙县财政局"]),
        ("乙县财政局、乙县教育局：", ["乙县财政局", "乙县教育局"]),
        (
            "各县（市、区）人民政府，市直各部门：",
            ["各县（市、区）人民政府", "市直各部门"],
        ),
        ("乙县河道工程有限公司：", ["乙县河道工程有限公司"]),
    ],
)
def test_bodies(salutation: str, names: list[str]) -> None:
    opening = "你局《关于修建河堤的函》（乙函〔2023〕5号）收悉。现函复如下："
    assert found(salutation, title=PLAIN_TITLE, opening=opening) == [(name, "agency", False) for name in names]


@pytest.mark.parametrize(
    ("salutation", "name"),
    [
        ("周远先生：", "周远"),
        ("周远女士：", "周远"),
        ("周远同志：", "周远"),
        ("网友：", "网友"),
        ("网友“小石头”：", "小石头"),
        ("尊敬的网友：", "网友"),
        ("周**：", "周**"),
        ("市民朋友：", "市民朋友"),
        ("周先生：", "周先生"),
    ],
)
def test_citizens(salutation: str, name: str) -> None:
    opening = "您反映的修建河堤问题收悉，现答复如下："
    assert found(salutation, title=CITIZEN_TITLE, opening=opening) == [(name, "person", False)]


def test_a_missing_salutation_is_an_empty_list() -> None:
    assert found("") == []


def test_a_salutation_on_the_line_of_its_opening() -> None:
    parsed = gongwen.parse(
        letter(addressee="", opening="周远委员：您提出的《关于修建河堤的提案》收悉，现答复如下：", title=CPPCC_TITLE)
    )
    assert [a.name for a in parsed.addressees] == ["周远"]
    assert parsed.opening is not None
    assert parsed.opening.text == "您提出的《关于修建河堤的提案》收悉，现答复如下："


@pytest.mark.xfail(strict=True, reason="a salutation may only run over a line end behind a mark of a list")
def test_a_list_over_two_lines_is_closed_up() -> None:
    names = ["周远", "吴小松", "郑成", "王大江", "冯春", "陈立", "褚安", "卫东生"]
    salutation = "周远、吴小松、郑成、王大江、冯春、陈\n立、褚安、卫东生代表："
    assert [name for name, _, _ in found(salutation)] == names


@pytest.mark.parametrize("line", ["领衔代表：周远", "附议代表：吴小松", "提案人：周远", "来信人：周远", "代表姓名：周远"])
def test_metadata_of_the_proposal_is_no_salutation(line: str) -> None:
    assert found(f"{line}\n\n郑成代表：") == [("郑成", "deputy", False)]


@pytest.mark.parametrize(
    "body",
    ["代表们提出的建议很有价值，我局已经采纳。", "我局邀请了县人大代表：周远、吴小松到场视察。", "作为代表，各方均已签字。"],
)
def test_deputies_in_the_body_are_none(body: str) -> None:
    assert [name for name, _, _ in found("郑成代表：", body=body)] == ["郑成"]


def test_the_span_is_the_name() -> None:
    text = letter(addressee="尊敬的周　远、吴小松等5位代表：")
    first, second = gongwen.parse(text).addressees
    assert text[first.start : first.end] == "周　远"
    assert (first.text, first.name) == ("周远", "周远")
    assert text[second.start : second.end] == "吴小松"
