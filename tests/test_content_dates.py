"""Dates of the body: absolute, partial, periods, and relative ones resolved against the letter."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import gongwen
from gongwen.letter import DateMention
from tests.elements.letters import letter

Told = tuple[str, str | None, str | None, str]


def dates(body: str, **parts: str) -> tuple[DateMention, ...]:
    """Dates of a body written on 9 June 2023."""
    return gongwen.parse(letter(body=body, **parts)).dates


def told(body: str, **parts: str) -> list[Told]:
    return [(d.text, d.iso, d.iso_end, d.kind) for d in dates(body, **parts)]


@pytest.mark.parametrize(
    ("words", "iso"),
    [
        ("2021年6月10日", "2021-06-10"),
        ("2021年06月10日", "2021-06-10"),
        ("2021年6月", "2021-06"),
        ("2021年", "2021"),
        ("２０２２年６月１０日", "2022-06-10"),
        ("二〇二二年六月十日", "2022-06-10"),
        ("二〇二二年十二月二十一日", "2022-12-21"),
        ("二○二二年六月", "2022-06"),
        ("二0二二年", "2022"),
        ("二零二二年", "2022"),
        ("一九九六年", "1996"),
        ("2021-06-10", "2021-06-10"),
        ("2021/6/10", "2021-06-10"),
        ("2021.6.10", "2021-06-10"),
        ("5月10日", "2023-05-10"),
        ("5月10号", "2023-05-10"),
        ("5月", "2023-05"),
        ("22年底", "2022-12-31"),
        ("2022年底", "2022-12-31"),
        ("2022年末", "2022-12-31"),
        ("2021年初", "2021"),
        ("2月底", "2023-02-28"),
        ("2020年2月底", "2020-02-29"),
        ("2022年9月末", "2022-09-30"),
        ("5月初", "2023-05"),
        ("5月中旬", "2023-05"),
        ("5月下旬", "2023-05"),
        ("2022年度", "2022"),
        ("“十三五”末", "2020"),
    ],
)
def test_dates(words: str, iso: str) -> None:
    assert told(f"河堤于{words}动工。") == [(words, iso, None, "date")]


@pytest.mark.parametrize(
    ("words", "iso", "iso_end"),
    [
        ("2022年上半年", "2022-01", "2022-06"),
        ("2022年下半年", "2022-07", "2022-12"),
        ("2022年第三季度", "2022-07", "2022-09"),
        ("2022年三季度", "2022-07", "2022-09"),
        ("2022年前三季度", "2022-01", "2022-09"),
        ("2022年前10个月", "2022-01", "2022-10"),
        ("一季度", "2023-01", "2023-03"),
        ("2021年1—6月", "2021-01", "2021-06"),
        ("2021年1-6月", "2021-01", "2021-06"),
        ("2021年1月至6月", "2021-01", "2021-06"),
        ("2019—2022年", "2019", "2022"),
        ("2019-2022年", "2019", "2022"),
        ("2019年至2022年", "2019", "2022"),
        ("5月18日—21日", "2023-05-18", "2023-05-21"),
        ("2021年3月5日至2022年8月", "2021-03-05", "2022-08"),
        ("2021年11月至2022年2月", "2021-11", "2022-02"),
        ("“十四五”期间", "2021", "2025"),
        ("十四五期间", "2021", "2025"),
        ("“十三五”时期", "2016", "2020"),
        ("“十四五”以来", "2021", "2025"),
        ("“十五五”时期", "2026", "2030"),
        ("2015年以来", "2015", None),
    ],
)
def test_periods(words: str, iso: str, iso_end: str | None) -> None:
    assert told(f"我局在{words}持续治理。") == [(words, iso, iso_end, "period")]


@pytest.mark.parametrize(
    ("words", "iso", "iso_end"),
    [
        ("去年", "2022", None),
        ("今年", "2023", None),
        ("明年", "2024", None),
        ("前年", "2021", None),
        ("本年度", "2023", None),
        ("今年以来", "2023", None),
        ("去年底", "2022-12-31", None),
        ("今年上半年", "2023-01", "2023-06"),
        ("今年10月", "2023-10", None),
        ("去年12月20日", "2022-12-20", None),
        ("年内", "2023", None),
        ("年底", "2023-12-31", None),
        ("年末", "2023-12-31", None),
        ("年初", "2023", None),
        ("本月", "2023-06", None),
        ("上月", "2023-05", None),
        ("本月底", "2023-06-30", None),
        ("月底", "2023-06-30", None),
    ],
)
def test_relative_dates_resolve_against_the_letter(words: str, iso: str, iso_end: str | None) -> None:
    assert told(f"{words}，我局持续治理。") == [(words, iso, iso_end, "relative")]


@pytest.mark.parametrize(
    ("parts", "iso"),
    [
        ({"head": "乙水函〔2021〕15号"}, "2022"),
        ({"head": "乙水函〔2021〕15号", "date": ""}, "2020"),
        ({"date": ""}, None),
        ({"date": "二〇二〇年三月二日"}, "2019"),
    ],
    ids=["date-before-number", "number", "neither", "date"],
)
def test_the_date_of_the_letter_comes_before_the_year_of_its_number(parts: dict[str, str], iso: str | None) -> None:
    assert told("去年，我局持续治理。", **parts) == [("去年", iso, None, "relative")]


def test_an_early_day_of_january_knows_the_last_month() -> None:
    assert told("上月，我局持续治理。", date="2023年1月9日") == [("上月", "2022-12", None, "relative")]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("2021年投入较大，比上年明显提高。", [("2021年", "2021"), ("上年", "2020")]),
        ("2021年水质较上年同期好转。", [("2021年", "2021"), ("上年同期", "2020")]),
        ("2018年动工，当年完工，次年投用。", [("2018年", "2018"), ("当年", "2018"), ("次年", "2019")]),
        ("河堤于2021年3月开工，10月底前完工。", [("2021年3月", "2021-03"), ("10月底", "2021-10-31")]),
        ("泵站于2020年建成。河堤于5月底完工。", [("2020年", "2020"), ("5月底", "2023-05-31")]),
        ("2021年3月5日、20日两次巡查。", [("2021年3月5日", "2021-03-05"), ("20日", "2021-03-20")]),
        ("2019年和2020年连续治理。", [("2019年", "2019"), ("2020年", "2020")]),
        ("到2025年，全面建成；到2030年，提档升级。", [("2025年", "2025"), ("2030年", "2030")]),
        ("截至2023年5月底完成修复。", [("2023年5月底", "2023-05-31")]),
    ],
)
def test_a_date_lends_its_year_to_what_follows(body: str, expected: list[tuple[str, str]]) -> None:
    assert [(d.text, d.iso) for d in dates(body)] == expected


@pytest.mark.parametrize(
    ("body", "words"), [("每年10月31日封山。", "10月31日"), ("每年3月开展植树。", "3月"), ("每年6月10日开展巡查。", "6月10日")]
)
def test_a_day_of_every_year_has_no_year(body: str, words: str) -> None:
    assert [(d.iso, d.iso_end) for d in dates(body) if words in d.text] == [(None, None)]


def test_what_nothing_tells_is_null() -> None:
    assert [d.iso for d in dates("当年完工。")] == [None]


@pytest.mark.parametrize(
    ("body", "words", "iso"),
    [
        ("修复于20211022完成。", "20211022", "2021-10-22"),
        ("修复于2019615日完成。", "2019615日", "2019-06-15"),
    ],
)
def test_runs_of_digits_are_dates_where_they_can_be_read_one_way(body: str, words: str, iso: str) -> None:
    (found,) = dates(body)
    assert (found.text, found.iso, found.kind) == (words, iso, "date")
    (whole,) = dates("修复于2021年10月22日完成。")
    assert found.confidence < whole.confidence


@pytest.mark.parametrize(
    "body", ["修复于2021111日完成。", "修复于20211332完成。", "修复于2023年2月30日完成。", "修复于2023年13月完成。"]
)
def test_no_day_is_guessed(body: str) -> None:
    assert all(d.iso is None or d.iso in ("2021", "2023") for d in dates(body))


def test_dates_are_found_from_the_opening_to_the_closing() -> None:
    opening = "您于2023年3月5日提出的《关于修建河堤的建议》收悉。现答复如下："
    closing = "感谢您2022年以来对水务工作的关心和支持！"
    foot = "乙县水务局办公室　　2023年6月10日印发"
    found = dates("我局于2023年5月完成修复。", opening=opening, closing=closing, foot=foot)
    assert [d.iso for d in found] == ["2023-03-05", "2023-05", "2022"]


@pytest.mark.parametrize(
    "body",
    [
        *("落实《乙县规划（2016—2030年）》要求。", "落实《乙县2022年工作要点》要求。", "依据乙政发〔2021〕3号文件。"),
        *(
            "三年行动成效明显。",
            "实施三年行动计划。",
            "建设工期3年。",
            "用时6个月。",
            "连续两年达标。",
            "多年来持续治理。",
            "近年来持续治理。",
        ),
        *(
            "目前正在治理。",
            "当前正在治理。",
            "每年开展检查。",
            "日常巡查到位。",
            "年度计划已经下达。",
            "季节性缺水。",
            "生日期间慰问。",
        ),
        *("拨打12345热线。", "产值达到2021万元。", "安装1.5千瓦水泵。", "编号为2021060912345。", "实行24小时值班。"),
        *(
            "开展3·15宣传。",
            "开展12·4宣传。",
            "落实“9·24”政策。",
            "已经列入“十四五”规划。",
            "三年级学生免费参加。",
            "第二年级学生。",
        ),
        *("应当在30日内答复。", "限期15日整改。", "修复河堤2021米。", "发布2022年度第3号公告。", "值班电话20230609。"),
    ],
)
def test_what_only_looks_like_a_date(body: str) -> None:
    assert told(body) == []


def test_dates_inside_quotes_are_found() -> None:
    assert [d.iso for d in dates("您提出的“2024年底前加固旧堤”的建议已经采纳。")] == ["2024-12-31"]


FRAGMENTS = (
    "2021年6月10日", "2021年", "6月", "10日", "年底", "年内", "月底", "上半年", "第三季度", "前三季度", "中旬", "去年", "今年", "明年", "上年", "同期", "以来", "“十四五”", "期间", "每年",
    "至", "—", "-", "到", "20211022", "2019615日", "二〇二二年", "三年行动", "2021.6.10", "2023年2月30日", "《2016年规划》", "本月", "上月", "当年", "次年", "年", "月", "日", "前", "初", "末",
    "90年代", "0", "12", "十二", "廿", "O", "l",
)  # fmt: skip
BODIES = st.lists(
    st.tuples(st.sampled_from(FRAGMENTS), st.sampled_from(("", "", "", "，", "。", "\n", " "))), min_size=1, max_size=14
).map(lambda pieces: "".join(part for piece in pieces for part in piece))
ISO = r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?"


@given(BODIES, st.sampled_from(["2023年6月9日", "2023年1月", "2023年", ""]))
@settings(deadline=None)
def test_dates_are_true_to_the_text_apart_and_in_order(body: str, written: str) -> None:
    parsed = gongwen.parse(letter(body=body, date=written))
    at = 0
    for mention in parsed.dates:
        assert at <= mention.start < mention.end
        at = mention.end
        said = parsed.source.text[mention.start : mention.end]
        assert "".join(mention.text.split()) == "".join(said.split())
        assert mention.iso is None or re.fullmatch(ISO, mention.iso)
        assert mention.iso_end is None or re.fullmatch(ISO, mention.iso_end)
        if mention.iso and mention.iso_end:
            shorter = min(len(mention.iso), len(mention.iso_end))
            assert mention.iso[:shorter] <= mention.iso_end[:shorter]


@given(st.dates(min_value=date(1950, 1, 1), max_value=date(2099, 12, 31)))
@settings(deadline=None)
def test_every_day_is_read_as_it_is(day: object) -> None:
    year, month, number = map(int, str(day).split("-"))
    assert [d.iso for d in dates(f"河堤于{year}年{month}月{number}日动工。")] == [str(day)]


@pytest.mark.parametrize(
    ("said", "iso"),
    [
        ("11月9日下达通知书，责令整改。", "2018-11-09"),
        ("11月9日前完成整改。", "2019-11-09"),
        ("预计11月9日通水。", "2019-11-09"),
        ("1月9日下达通知书。", "2019-01-09"),
    ],
)
def test_a_past_day_without_year_in_a_letter_of_january(said: str, iso: str) -> None:
    letter = gongwen.parse(f"网友：\n您好！您的留言收悉，现答复如下：\n{said}\n甲市城管局\n2019年1月21日\n")
    assert [date.iso for date in letter.dates] == [iso]


def test_the_day_last_named() -> None:
    text = "网友：\n您好！您的留言收悉，现答复如下：\n{}\n甲市城管局\n2019年1月21日\n"
    said = gongwen.parse(text.format("1月5日送达决定书，当日拆除围挡，次日恢复通行；夜间22时至次日6时不得施工。"))
    assert [date.iso for date in said.dates] == ["2019-01-05", "2019-01-05", "2019-01-06"]
    assert not gongwen.parse(text.format("投诉当日办结，次日回访。")).dates
