"""What the letter answers: subject, number and session, from opening and title; and the opening itself."""

from __future__ import annotations

import pytest

import gongwen
from gongwen.letter import Proposal

from .letters import letter

NUMBERLESS = "乙县水务局关于县十八届人大二次会议建议的答复"


def proposals(**parts: str) -> tuple[Proposal, ...]:
    return gongwen.parse(letter(**parts)).proposals


def only(**parts: str) -> Proposal:
    (proposal,) = proposals(**parts)
    return proposal


# ── 届次 ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("session", "expected"),
    [
        ("市十六届人大三次会议", ("市", "npc", 16, 3)),
        ("乙县第十八届人民代表大会第一次会议", ("乙县", "npc", 18, 1)),
        ("县第十六届人大第四次会议", ("县", "npc", 16, 4)),
        ("区十九届人大第六次会议", ("区", "npc", 19, 6)),
        ("十三届全国人大四次会议", ("全国", "npc", 13, 4)),
        ("省十四届人大二次会议", ("省", "npc", 14, 2)),
        ("县18届人大2次会议", ("县", "npc", 18, 2)),
        ("丙镇二十届人大三次会议", ("丙镇", "npc", 20, 3)),
        ("县第廿届人大第一次会议", ("县", "npc", 20, 1)),
    ],
)
def test_sessions_of_the_peoples_congress(session: str, expected: tuple[str, str, int, int]) -> None:
    found = only(title=f"关于{session}第26号建议的答复")
    assert (found.region, found.assembly, found.term, found.session) == expected
    assert (found.kind, found.number) == ("suggestion", "26")


@pytest.mark.parametrize(
    ("session", "expected"),
    [
        ("政协第十三届全国委员会第三次会议", ("全国", "cppcc", 13, 3)),
        ("政协乙县第十届委员会五次会议", ("乙县", "cppcc", 10, 5)),
        ("中国人民政治协商会议乙县九届委员会第三次会议", ("乙县", "cppcc", 9, 3)),
        ("省政协十二届二次会议", ("省", "cppcc", 12, 2)),
        ("县政协第十届二次会议", ("县", "cppcc", 10, 2)),
        ("乙区第十三届政治协商会议第四次会议", ("乙区", "cppcc", 13, 4)),
        ("十届三次政协会议", (None, "cppcc", 10, 3)),
    ],
)
def test_sessions_of_the_cppcc(session: str, expected: tuple[str | None, str, int, int]) -> None:
    found = only(title=f"关于{session}第26号提案的答复", addressee="周远委员：")
    assert (found.region, found.assembly, found.term, found.session) == expected
    assert (found.kind, found.number) == ("proposal", "26")


def test_lost_digits_are_not_guessed() -> None:
    found = only(title="关于县第届人民代表大会第次会议第26号建议的答复")
    assert (found.assembly, found.term, found.session) == ("npc", None, None)


def test_a_session_told_in_the_opening_alone() -> None:
    found = only(
        title="关于修建河堤建议的答复",
        opening="您在县十八届人大二次会议上提出的《关于修建河堤的建议》（第26号）收悉，现答复如下：",
    )
    assert (found.region, found.assembly, found.term, found.session, found.number) == ("县", "npc", 18, 2, "26")


# ── 编号 ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("number", ["12", "012", "DH0012", "2019012", "20250688", "BH037", "1-05", "A12"])
def test_numbers_are_kept_as_written(number: str) -> None:
    assert only(title=f"关于县十八届人大二次会议第{number}号建议的答复").number == number
    assert only(title=NUMBERLESS, opening=f"您提出的《关于修建河堤的建议》（第{number}号）收悉，现答复如下：").number == number


@pytest.mark.parametrize(
    ("said", "number"),
    [("第（70）号", "70"), ("第 12 号", "12"), ("12号", "12"), ("第十二号", "十二"), ("第0123号（农业水利类012号）", "0123")],
)
def test_other_ways_to_number(said: str, number: str) -> None:
    assert only(title=f"关于县十八届人大二次会议{said}建议的答复").number == number


@pytest.mark.parametrize("said", ["第12、45号", "第12号、第45号", "第12号和第45号"])
def test_several_numbers_are_several_proposals(said: str) -> None:
    found = proposals(title=f"关于县十八届人大二次会议{said}建议的答复")
    assert [p.number for p in found] == ["12", "45"]
    assert {p.term for p in found} == {18}


def test_subjects_pair_with_numbers_in_order() -> None:
    found = proposals(
        title="关于县十八届人大二次会议第12、45号建议的答复",
        opening="您提出的《关于修建河堤的建议》《关于疏浚河道的建议》收悉，现答复如下：",
    )
    assert [(p.number, p.subject) for p in found] == [("12", "关于修建河堤的建议"), ("45", "关于疏浚河道的建议")]


@pytest.mark.parametrize("body", ["第12号线已经开通，第3号楼已经交付。", "国务院令第711号已经施行。"])
def test_other_numbers_are_no_proposals(body: str) -> None:
    assert [p.number for p in proposals(body=body)] == ["26"]


# ── 引语和题目 ────────────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("opening", "subject"),
    [
        ("您提出的《关于修建河堤的建议》收悉，现答复如下：", "关于修建河堤的建议"),
        ("您提出的《关于修建河堤的建议》收悉。现答复如下：", "关于修建河堤的建议"),
        ("您提出的关于修建河堤的建议收悉。现答复如下：", "关于修建河堤"),
        ("您提出的“关于修建河堤”的建议收悉，现答复如下：", "关于修建河堤"),
        ("您提出的关于《关于修建河堤的建议》收悉，现答复如下：", "关于修建河堤的建议"),
        ("您提出的《关于推进“村村通”河堤的建议》收悉，现答复如下：", "关于推进“村村通”河堤的建议"),
        ("您提出的《关于修建河堤的建议收悉，现答复如下：", "关于修建河堤的建议"),
        ("您提出的《关于修建河堤的建议》（第26号）收悉，现答复如下：", "关于修建河堤的建议"),
        ("您提出的《关于修建河堤的建议》，交我局办理，现答复如下：", "关于修建河堤的建议"),
        ("现将您提出的关于修建河堤的建议办理情况答复如下：", "关于修建河堤"),
        ("您的建议收悉，现答复如下：", None),
        ("对您提出的《关于修建河堤的建议》已收悉，现将办理情况答复如下：", "关于修建河堤的建议"),
        ("周远代表所提出的《关于修建河堤的建议》已收悉，现答复如下：", "关于修建河堤的建议"),
    ],
)
def test_openings_and_their_subjects(opening: str, subject: str | None) -> None:
    parsed = gongwen.parse(letter(opening=opening))
    assert parsed.opening is not None
    assert parsed.opening.text == opening
    assert [p.subject for p in parsed.proposals] == [subject]


@pytest.mark.parametrize(
    "end",
    [
        "现答复如下：",
        "现答复如下。",
        "现答复如下",
        "现就有关情况回复如下：",
        "现函复如下：",
        "经会同县财政局研究，现将办理情况答复如下：",
        "现将有关情况反馈如下：",
        "现告知如下：",
        "现作如下答复：",
        "提出以下办理答复意见：",
        "现将有关情况说明如下：",
    ],
)
def test_ends_of_openings(end: str) -> None:
    opening = f"您提出的《关于修建河堤的建议》收悉。{end}"
    found = gongwen.parse(letter(opening=opening)).opening
    assert found is not None
    assert found.text == opening


def test_an_opening_over_two_lines() -> None:
    found = gongwen.parse(letter(opening="您提出的《关于修建河堤的建议》收悉。\n　　现答复如下：")).opening
    assert found is not None
    assert found.text == "您提出的《关于修建河堤的建议》收悉。现答复如下："


def test_an_opening_without_as_follows_ends_with_its_sentence() -> None:
    found = gongwen.parse(letter(opening="您提出的《关于修建河堤的建议》收悉。")).opening
    assert found is not None
    assert found.text == "您提出的《关于修建河堤的建议》收悉。"


def test_a_greeting_stands_before_the_opening() -> None:
    parsed = gongwen.parse(letter(opening="您好！您提出的《关于修建河堤的建议》收悉，现答复如下："))
    assert parsed.opening is not None
    assert parsed.opening.text.startswith("您提出的")
    place = parsed.source.text.index("您好")
    assert next(b.kind for b in parsed.blocks if b.start <= place < b.end) == "opening"


def test_no_opening() -> None:
    assert gongwen.parse(letter(opening="")).opening is None


def test_as_follows_in_the_body_is_no_opening() -> None:
    found = gongwen.parse(letter(body="现将有关情况介绍如下：旧堤已经修缮。")).opening
    assert found is not None
    assert found.text.endswith("现答复如下：")
    assert "介绍" not in found.text


# ── 来函、请示、申请、来信 ───────────────────────────────────────────────────────────────────────────────────────────────────────


def test_an_incoming_letter() -> None:
    found = only(
        title="乙县财政局关于河堤资金意见的复函",
        addressee="乙县水务局：",
        opening="你局《关于征求河堤资金意见的函》（乙水函〔2023〕5号）收悉。现函复如下：",
        issuer="乙县财政局",
    )
    assert (found.kind, found.number, found.subject) == ("letter", "乙水函〔2023〕5号", "关于征求河堤资金意见的函")
    assert found.assembly is None


def test_a_request_for_approval() -> None:
    found = only(
        title="乙省人民政府关于同意修建河堤的批复",
        addressee="乙市人民政府：",
        opening="你市《关于修建河堤的请示》（乙政〔2023〕3号）收悉。现批复如下：",
        issuer="乙省人民政府",
    )
    assert (found.kind, found.number, found.subject) == ("letter", "乙政〔2023〕3号", "关于修建河堤的请示")


def test_an_application() -> None:
    found = only(
        title="政府信息公开申请答复书",
        addressee="周远：",
        opening="您于2023年3月5日提交的政府信息公开申请（编号：20230305001）收悉，现答复如下：",
    )
    assert (found.kind, found.number) == ("application", "20230305001")


def test_a_message() -> None:
    found = only(title="", addressee="网友：", opening="您好！您反映的河堤破损问题收悉，现回复如下：")
    assert (found.kind, found.number, found.assembly) == ("message", None, None)


def test_no_letter_no_proposal() -> None:
    assert gongwen.parse("今天下了一整天的雨，河水涨了。").proposals == ()
