"""Page numbers, running headers and hard wraps, on pages of a few lines."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gongwen.text.folding import fold
from gongwen.text.lines import Layout, layout
from gongwen.text.view import LINE, SOFT, clean

PROSE = (
    "近年来我县把河堤修缮作为民生实事来抓，逐段排查隐患，逐项落实资金，逐村听取意见，"
    "先后对沿河三个乡镇的旧堤进行了加固，并在汛期安排专人值守，确保群众平安度汛，"
    "同时建立长效管护机制，把责任压实到村到组到人，让每一段堤防都有人看有人管有人修。"
)


def wrapped(text: str, width: int, indent: str = "\u3000\u3000") -> list[str]:
    text = indent + text
    return [text[k : k + width] for k in range(0, len(text), width)]


def joined(text: str) -> str:
    """What a reader sees: one line a paragraph."""
    page = layout(text)
    chars = ["" if k in page.soft or any(a.start <= k < a.end for a in page.artefacts) else char for k, char in enumerate(text)]
    return "".join(chars)


def artefacts(text: str) -> list[tuple[str, str]]:
    return [(a.kind, text[a.start : a.end]) for a in layout(text).artefacts]


@pytest.mark.parametrize(
    "number",
    [
        "- 2 -",
        "— 2 —",
        "－2－",
        "－ 2 －",
        "—2—",
        "·2·",
        "-- 12 --",
        "— 二 —",
        "第2页",
        "第 2 页",
        "第2页 共5页",
        "第2页，共5页",
        "共5页 第2页",
        "Page 2 of 5",
        "page 2",
        "扫描全能王 创建",
        "CamScanner",
    ],
)
def test_page_numbers(number: str) -> None:
    text = f"甲乙丙丁。\n戊己庚辛。\n\u3000\u3000{number} \n壬癸子丑。\n"
    assert artefacts(text) == [("page_number", number)]


@pytest.mark.parametrize("number", ["2", "2/5"])
def test_a_lone_number_counts_only_at_a_page_end(number: str) -> None:
    assert artefacts(f"甲乙丙丁。\n戊己庚辛。\n{number}\n\f壬癸子丑。\n") == [("page_number", number)]
    assert artefacts(f"甲乙丙丁。\n戊己庚辛。\n{number}\n壬癸子丑。\n") == []


@pytest.mark.parametrize("line", ["2023", "000012", "— 修堤 —", "第2页内容见附件", "抄送：甲局", "2.", "第2号"])
def test_lines_that_are_no_page_numbers(line: str) -> None:
    assert artefacts(f"甲乙丙丁。\n戊己庚辛。\n{line}\n壬癸子丑。\n") == []


def test_a_running_header_is_the_second_copy_behind_a_page_end() -> None:
    head = "乙水函〔2023〕15号"
    text = f"{head}\n甲乙丙丁。\n— 1 —\n\f{head}\n戊己庚辛。\n— 2 —\n\f{head}\n壬癸。\n"
    assert artefacts(text) == [
        ("page_number", "— 1 —"),
        ("running_header", head),
        ("page_number", "— 2 —"),
        ("running_header", head),
    ]
    assert layout(text).artefacts[1].start > text.index("— 1 —")


def test_a_repeated_line_inside_a_page_is_no_running_header() -> None:
    assert artefacts("甲局\n乙局\n甲局\n丙局。\n— 1 —\n\f丁局\n甲乙。\n") == [("page_number", "— 1 —")]


@pytest.mark.parametrize("width", [26, 28, 30])
def test_hard_wraps_are_soft(width: int) -> None:
    lines = wrapped(PROSE, width)
    text = "\n".join([*lines, *wrapped(PROSE, width)]) + "\n"
    assert joined(text) == "\n".join(["\u3000\u3000" + PROSE] * 2) + "\n"


def test_a_line_that_ends_a_sentence_does_not_wrap() -> None:
    text = "\n".join([*wrapped(PROSE, 28), "\u3000\u3000" + "甲" * 25 + "。", *wrapped(PROSE, 28)]) + "\n"
    assert "\n\u3000\u3000" + "甲" * 25 + "。\n" in joined(text)


@pytest.mark.parametrize(
    "after", ["一、加强领导", "（二）落实资金", "1.修缮旧堤", "附件：清单", "抄送：甲局", "（联系人：周远）"]
)
def test_nothing_joins_what_begins_by_itself(after: str) -> None:
    lines = wrapped(PROSE.rstrip("。"), 28)
    full = [line for line in lines if len(line) == 28]
    text = "\n".join([*full, after, *wrapped(PROSE, 28)]) + "\n"
    assert f"\n{after}\n" in joined(text)


def test_nothing_joins_a_salutation() -> None:
    lines = wrapped(PROSE, 28)
    text = "\n".join([*lines, *lines, "关于征求河堤修缮管护办法修改意见有关事项的情况说明和办理", "省财政厅：", *lines]) + "\n"
    assert "\n省财政厅：\n" in joined(text)


def test_long_lines_are_paragraphs() -> None:
    text = "\n".join(PROSE.rstrip("。") for _ in range(5)) + "\n"
    assert layout(text).soft == frozenset()


def test_a_page_end_inside_a_sentence_is_closed_up() -> None:
    first, second = PROSE[:47], PROSE[47:]
    text = f"{PROSE}\n\u3000\u3000{first}\n\n— 1 —\n\f\n{second}\n{PROSE}\n"
    page = layout(text)
    view = clean(text, [(a.start, a.end) for a in page.artefacts], page.soft)
    assert view.surface(0, len(view.text)) == PROSE * 3
    middle = view.text.index(fold(second), len(PROSE))
    assert view.gap(middle) == SOFT
    assert view.gap(len(PROSE)) == LINE


def test_few_lines_say_nothing() -> None:
    assert layout("— 1 —\n甲\n乙") == Layout((), frozenset())


@given(st.text(st.sampled_from("甲乙。，一、12-—第页\n\n\f \u3000"), max_size=300))
@settings(deadline=None)
def test_artefacts_are_ordered_lines_and_soft_ends_are_line_feeds(text: str) -> None:
    page = layout(text)
    assert all(text[k] == "\n" for k in page.soft)
    at = 0
    for artefact in page.artefacts:
        assert at <= artefact.start < artefact.end
        assert text[artefact.start : artefact.end].strip() == text[artefact.start : artefact.end]
        assert "\n" not in text[artefact.start : artefact.end]
        at = artefact.end
