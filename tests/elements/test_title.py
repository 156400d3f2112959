"""标题 and 文种: split over lines, letter-spaced, printed several times by the page, and look-alikes."""

from __future__ import annotations

import pytest

import gongwen

from .letters import TITLE, letter


def title(text: str) -> str | None:
    found = gongwen.parse(text).header.title
    return found.text if found else None


@pytest.mark.parametrize(
    ("written", "document_type"),
    [
        ("关于县十八届人大二次会议第26号建议的答复", "答复"),
        ("关于县十八届人大二次会议第26号建议答复的函", "函"),
        ("对县十八届人大二次会议第26号建议的复函", "复函"),
        ("乙县水务局关于县十八届人大二次会议第26号建议的答复函", "答复函"),
        ("关于县政协十届二次会议第26号提案办理情况的答复", "答复"),
        ("关于“修建河堤”的建议的答复", "答复"),
        ("关于周远《关于修建河堤的建议》的答复函", "答复函"),
        ("关于县十八届人大二次会议第26号建议的办理意见", "办理意见"),
        ("关于同意修建河堤的批复", "批复"),
        ("关于县十八届人大二次会议第26号建议的会办意见", "会办意见"),
        ("关于修建河堤问题的回复", "回复"),
    ],
)
def test_shapes(written: str, document_type: str) -> None:
    parsed = gongwen.parse(letter(title=written))
    assert parsed.header.title is not None
    assert parsed.header.title.text == written
    assert parsed.header.document_type == document_type


@pytest.mark.parametrize(
    "lines",
    [
        "乙县水务局\n关于县十八届人大二次会议第26号建议的答复",
        "乙县水务局关于县十八届人大二次会议\n第26号建议的答复",
        "乙县水务局关于县十八届人大二次会议第26号建议的\n答　复",
        "乙县水务局关于县十八届人大\n二次会议第26号\n建议的答复",
        "乙县水务局关于县十八届人大二次会议第26号　建议的答复",
        "　　　乙县水务局关于县十八届人大二次会议\n　　　　　第26号建议的答 复",
    ],
)
def test_a_split_or_spaced_title_is_closed_up(lines: str) -> None:
    parsed = gongwen.parse(letter(title=lines))
    assert parsed.header.title is not None
    assert parsed.header.title.text == TITLE
    assert parsed.header.issuer_mark is None


def test_the_copy_nearest_above_the_salutation_counts() -> None:
    text = f"首页 > 政务公开 > 建议提案\n{TITLE}\n发布时间：2023-06-12 来源：乙县水务局\n\n{letter()}"
    parsed = gongwen.parse(text)
    assert parsed.header.title is not None
    assert (parsed.header.title.text, parsed.header.title.start) == (TITLE, text.rindex(TITLE))
    assert {b.kind for b in parsed.blocks if b.end <= text.rindex(TITLE)} <= {"web_chrome", "separator"}


def test_the_metadata_serves_where_the_letter_shows_none() -> None:
    text = f"索引号：0123-45\n标题：{TITLE}\n发布机构：乙县水务局\n发布日期：2023-06-12\n\n{letter(title='')}"
    assert title(text) == TITLE


@pytest.mark.parametrize("label", ["上一篇", "下一篇"])
def test_links_behind_the_letter_are_no_titles(label: str) -> None:
    other = "乙县教育局关于县十八届人大二次会议第31号建议的答复"
    parsed = gongwen.parse(letter(foot=f"\n{label}：{other}"))
    assert parsed.header.title is not None
    assert parsed.header.title.text == TITLE
    assert [p.number for p in parsed.proposals] == ["26"]


def test_a_title_of_the_body_is_not_the_letters() -> None:
    assert title(letter(title="", body="根据《关于加强河堤管理的批复》，已经修缮。")) is None


def test_an_extract_keeps_its_bracket() -> None:
    parsed = gongwen.parse(letter(title=f"{TITLE}（摘要）"))
    assert parsed.header.title is not None
    assert parsed.header.title.text == f"{TITLE}（摘要）"


def test_no_title() -> None:
    parsed = gongwen.parse(letter(title=""))
    assert parsed.header.title is None
    assert parsed.header.document_type is None
