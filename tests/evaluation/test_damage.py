"""Damage changes the text as it says, and leaves the gold as true as it was."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongwen.evaluation import VARIANTS
from gongwen.evaluation.additions import READ, TRADITIONAL
from gongwen.evaluation.damage import LOOKALIKES, SPOILED_CUES, damage
from gongwen.evaluation.layout import LINES, WIDTH
from gongwen.evaluation.losses import MARKS, readings
from gongwen.evaluation.markup import TaggedLetter, read_markup
from gongwen.evaluation.tagging import Gold, annotate

from .tagged_letters import FULL, Piece, elements, tagged_letters

HEAD = "<!letter kind=reply_letter>\n"
HALF = str.maketrans("，：；（）？！", ",:;()?!")
PLAIN = str.maketrans({traditional: plain for plain, traditional in TRADITIONAL.items()})
MADE_OF_WORDS = ("measures", "quotes", "closing")


def damaged(letter: TaggedLetter, variant: str) -> tuple[str, Gold]:
    copy = damage(letter, variant)
    assert copy is not None
    return annotate(copy)


def run_of(characters: str, times: int = 4000) -> TaggedLetter:
    return read_markup(HEAD + characters * times, "run")


def squeezed(text: str) -> str:
    return "".join(text.split())


def written(text: str, element: Any, artifacts: Any) -> str:
    """What stands in the place of an element, less what the page put inside it."""
    furniture = {k for a in artifacts for k in range(a["start"], a["end"])}
    inside = range(element["start"], element["end"])
    return "".join(text[k] for k in inside if k not in furniture)


def without_text(gold: Any) -> Any:
    """What the gold says apart from words and places."""
    if isinstance(gold, dict):
        words = ("text", "start", "end", "name", "heading", "title", "artifacts", "names", "phones")
        return {key: without_text(value) for key, value in gold.items() if key not in words}
    return [without_text(value) for value in gold] if isinstance(gold, list) else gold


def test_there_are_eleven_variants() -> None:
    assert list(VARIANTS) == [
        "clean",
        "halfwidth",
        "tight",
        "spaced",
        "wrapped",
        "ocr",
        "harsh",
        "dropped",
        "joined",
        "doubled",
        "mirror",
    ]


def test_unknown_variant() -> None:
    with pytest.raises(ValueError, match="torn"):
        damage(run_of("信", 1), "torn")


def test_clean_is_the_letter_itself() -> None:
    letter = read_markup(FULL, "full")
    assert damage(letter, "clean") is letter


def test_halfwidth() -> None:
    text, _ = damaged(read_markup(HEAD + "甲，乙：丙；（丁）？！。、“戊”", "l"), "halfwidth")
    assert text == "甲,乙:丙;(丁)?!。、“戊”\n"


def test_tight() -> None:
    text, _ = damaged(read_markup(HEAD + "甲\n\n　　乙\n \n\n丙 丁\n\t戊", "l"), "tight")
    assert text == "甲\n乙\n丙 丁\n戊\n"


@pytest.mark.parametrize(("variant", "rate"), [("spaced", 0.02), ("ocr", 0.008), ("harsh", 0.01)])
def test_blanks_fall_between_chinese_characters_at_their_rate(variant: str, rate: float) -> None:
    text, _ = damaged(run_of("本局x", 8000), variant)
    assert squeezed(text) == "本局x" * 8000
    assert "x " not in text
    assert " x" not in text
    assert text.count(" ") == pytest.approx(8000 * rate, rel=0.35)


@pytest.mark.parametrize(("variant", "rate"), [("ocr", 0.04), ("harsh", 0.08)])
def test_letters_are_confused_at_their_rate(variant: str, rate: float) -> None:
    text, _ = damaged(run_of("已"), variant)
    assert text.count("己") == pytest.approx(4000 * rate, rel=0.35)


def test_only_harsh_spoils_cues_and_punctuation() -> None:
    ocr, _ = damaged(run_of("答复，抄送：《"), "ocr")
    harsh, _ = damaged(run_of("答复，抄送：《"), "harsh")
    assert squeezed(ocr) == "答复，抄送：《" * 4000
    assert {"夏", "迗", ":", "<"} <= set(harsh)
    assert "，" in harsh
    assert "," not in harsh


@pytest.mark.parametrize(
    ("tag", "ocr", "harsh"), [("m o=1", True, True), ("q", True, True), ("closing", False, True), ("cc", False, False)]
)
def test_words_compared_one_by_one_keep_their_letters(tag: str, ocr: bool, harsh: bool) -> None:
    letter = read_markup(f"{HEAD}<{tag}>{'已' * 500}</{tag.split()[0]}>", "l")
    assert ("己" in damaged(letter, "ocr")[0]) is ocr
    assert ("己" in damaged(letter, "harsh")[0]) is harsh


def test_no_misreading_is_undone_by_another_table() -> None:
    assert not LOOKALIKES.keys() & SPOILED_CUES.keys()
    assert all(wrong != right for table in (LOOKALIKES, SPOILED_CUES) for right, wrong in table.items())


class TestWrapped:
    def test_short_lines_on_numbered_pages(self) -> None:
        text, gold = damaged(run_of("本局已经办理", 300), "wrapped")
        pages = text.split("\f")
        assert len(pages) == 3
        assert [len(page.splitlines()) for page in pages[:2]] == [LINES + 1] * 2
        assert pages[1].splitlines()[-1] == "— 2 —"
        assert all(len(line) == WIDTH for page in pages[:2] for line in page.splitlines()[:-1])
        assert [artifact["text"] for artifact in gold["artifacts"]] == ["— 1 —", "— 2 —"]
        assert "".join(line for page in pages for line in page.splitlines() if "—" not in line) == "本局已经办理" * 300

    def test_full_stops_hang_and_brackets_move_on(self) -> None:
        text, _ = damaged(read_markup(HEAD + "字" * WIDTH + "。" + "字" * (WIDTH - 1) + "（一）", "l"), "wrapped")
        assert text.splitlines() == ["字" * WIDTH + "。", "字" * (WIDTH - 1), "（一）"]

    def test_numerals_stay_whole(self) -> None:
        text, _ = damaged(read_markup(HEAD + "字" * (WIDTH - 1) + "12.75万元", "l"), "wrapped")
        assert text.splitlines() == ["字" * (WIDTH - 1) + "12.75", "万元"]

    def test_breaks_fall_outside_elements_that_begin_a_line(self) -> None:
        text, gold = damaged(read_markup(f"{HEAD}{'字' * WIDTH}<cc>甲局</cc>", "l"), "wrapped")
        (cc,) = gold["cc"]
        assert text[cc["start"] : cc["end"]] == "甲局"

    def test_blank_lines_are_closed_up(self) -> None:
        assert damaged(read_markup(HEAD + "甲\n\n\n乙", "l"), "wrapped")[0] == "甲\n乙\n"

    @pytest.mark.parametrize("body", ["甲\f乙", "十个字的一行共十个字\n" * 15])
    def test_a_letter_laid_out_already_is_left_alone(self, body: str) -> None:
        assert damage(read_markup(HEAD + body, "l"), "wrapped") is None

    def test_fourteen_short_lines_are_no_layout_yet(self) -> None:
        assert damage(read_markup(HEAD + "十个字的一行共十个字\n" * 14, "l"), "wrapped") is not None


def test_damage_depends_on_the_name_alone() -> None:
    one, again, other = (read_markup(HEAD + "本局" * 1000, name) for name in ("one", "one", "other"))
    assert damaged(one, "spaced") == damaged(again, "spaced")
    assert damaged(one, "spaced") != damaged(other, "spaced")


def test_damage_is_the_same_on_every_machine() -> None:
    text, _ = damaged(read_markup(HEAD + "本局已办" * 30, "fixed"), "ocr")
    assert [(i, char) for i, char in enumerate(text) if char not in "本局已办\n"] == [
        (22, "己"),
        (82, " "),
        (91, "己"),
        (113, " "),
    ]


def lines_of(text: str, times: int = 400) -> TaggedLetter:
    return read_markup(HEAD + "\n".join([text] * times), "lines")


class TestDropped:
    def test_marks_are_lost_at_their_rate(self) -> None:
        text, _ = damaged(run_of("本局，已办。"), "dropped")
        assert text.count("，") == pytest.approx(4000 * (1 - MARKS["，"]), rel=0.02)
        assert text.count("。") == pytest.approx(4000 * (1 - MARKS["。"]), rel=0.02)

    def test_gold_of_a_date_keeps_what_one_reading_tells(self) -> None:
        letter = lines_of("<d iso=2022-06-10>2022年6月10日</d>，<d iso=2021-01-11>2021年1月11日</d>，")
        _, gold = damaged(letter, "dropped")
        told = {date["text"]: date["iso"] for date in gold["dates"]}
        assert told["2022610"] == "2022-06-10" if "2022610" in told else True
        assert told["2022610日"] == told["2022年610日"] == told["20226月10日"] == "2022-06-10"
        assert told["2021111日"] == told["2021年111日"] == "2021"
        assert told["20211月11日"] == "2021-01-11"

    def test_readings(self) -> None:
        assert readings("317") == [(3, 17)]
        assert readings("111") == [(1, 11), (11, 1)]
        assert readings("1022") == [(10, 22)]
        assert readings("99") == [(9, 9)]

    def test_a_figure_without_its_unit_is_none(self) -> None:
        text, gold = damaged(lines_of("路灯<f v=120 u=盏>120盏</f>，"), "dropped")
        assert text.count("120，") + text.count("120\n") == 400 - len(gold["figures"])
        assert 300 < len(gold["figures"]) < 400

    def test_number_keeps_one_of_its_marks(self) -> None:
        text, _ = damaged(lines_of("第37号建议"), "dropped")
        assert set(text.split()) == {"第37号建议", "第37建议", "37号建议"}

    def test_a_session_without_numerals_is_not_told(self) -> None:
        head = "<!letter kind=suggestion_reply p.kind=suggestion p.term=17 p.session=1 p.region=县>\n"
        told = []
        for n in range(60):
            letter = read_markup(f"{head}县第十七届人民代表大会第一次会议", f"letter {n}")
            text, gold = damaged(letter, "dropped")
            (proposal,) = gold["proposals"]
            assert ("十七" in text) is (proposal["term"] == 17)
            assert ("一次" in text) is (proposal["session"] == 1)
            told.append(proposal["term"])
        assert {None, 17} == set(told)

    def test_headings_and_names_stay_apart(self) -> None:
        text, _ = damaged(lines_of("一、<h l=1 o=1>概况</h>。<addr>甲局</addr>、<addr>乙局</addr>3、5号"), "dropped")
        assert set(text.split()) == {"一、概况。甲局、乙局3、5号"}

    @given(letter=tagged_letters())
    def test_nothing_is_added_and_spans_hold_their_words(self, letter: Piece) -> None:
        before = read_markup(letter[0], "made-up")
        clean, _ = annotate(before)
        text, gold = damaged(before, "dropped")
        left = iter(clean)
        assert all(char in left for char in text)
        for element in elements({part: value for part, value in gold.items() if part != "artifacts"}):
            assert set(squeezed(element["text"])) <= set(squeezed(text[element["start"] : element["end"]]))


class TestJoined:
    def test_one_line(self) -> None:
        text, _ = damaged(lines_of("　　本局已办。\n"), "joined")
        assert text.count("\n") == 1
        assert text.count("办。本") == pytest.approx(200, rel=0.25)
        assert text.count("办。 本") == 399 - text.count("办。本")

    def test_a_blank_parts_what_only_a_line_end_told(self) -> None:
        text, _ = damaged(lines_of("一、<h l=1 o=1>概况</h>\n甲局\n"), "joined")
        assert set(text.split()) == {"一、概况", "甲局"}

    def test_page_furniture_goes_with_its_lines(self) -> None:
        text, gold = damaged(read_markup(HEAD + "甲局\n<x>— 1 —</x>\n\f乙局。", "l"), "joined")
        assert text == "甲局 乙局。\n"
        assert not gold["artifacts"]


class TestDoubled:
    def test_lines_of_title_and_headings(self) -> None:
        copies = [
            damaged(read_markup(f"{HEAD}<title>甲局的复函</title>\n甲局已经办理。\n一、<h l=1 o=1>概况</h>", f"l{n}"), "doubled")
            for n in range(20)
        ]
        assert {text.split()[0] for text, _ in copies} == {"甲甲局局的的复复函函", "甲局的复函"}
        assert {text.split()[1] for text, _ in copies} == {"甲局已经办理。"}
        assert {text.split()[2] for text, _ in copies} == {"一一、、概概况况", "一、概况"}
        assert {gold["header"]["title"]["text"] for _, gold in copies} == {"甲局的复函"}
        assert {gold["headings"][0]["text"] for _, gold in copies} == {"概况"}


class TestMirror:
    def test_letters_of_a_letter_are_turned_throughout(self) -> None:
        text, _ = damaged(run_of("会议现"), "mirror")
        assert all(
            (traditional in text) is not (plain in text) for plain, traditional in (("会", "會"), ("议", "議"), ("现", "現"))
        )

    def test_readings_are_the_pages(self) -> None:
        text, gold = damaged(read_markup(f"{HEAD}<opening>{'会议' * 2000}甲</opening>", "l"), "mirror")
        assert text.count("(huì)") == pytest.approx(2000 * READ, rel=0.5)
        assert "(" not in gold["opening"]["text"]

    def test_words_that_attributes_repeat_keep_their_letters(self) -> None:
        head = '<!letter kind=suggestion_reply p.kind=suggestion p.subject="关于会议的建议">\n'
        text, _ = damaged(read_markup(f"{head}{'关于会议的建议。会现' * 50}", "l"), "mirror")
        assert text.count("关于会议的建议") == 50

    def test_a_traditional_letter_is_left_alone(self) -> None:
        assert damage(read_markup(HEAD + "關於會議", "l"), "mirror") is None


@pytest.mark.parametrize("variant", [variant for variant in VARIANTS if variant != "dropped"])
@given(letter=tagged_letters())
def test_gold_stays_exact(variant: str, letter: Piece) -> None:
    before = read_markup(letter[0], "made-up")
    after = damage(before, variant)
    if after is None:
        return
    _, gold = annotate(before)
    text, damaged_gold = annotate(after)
    assert without_text(damaged_gold) == without_text(gold)
    for part, value in gold.items():
        if part == "artifacts" or (part in MADE_OF_WORDS and variant in ("ocr", "harsh")):
            continue
        for one, other in zip(elements(value), elements(damaged_gold[part]), strict=True):
            expected = one["text"].translate(HALF) if variant == "halfwidth" else one["text"]
            assert squeezed(other["text"]).translate(PLAIN) == squeezed(expected).translate(PLAIN)
            assert squeezed(written(text, other, damaged_gold["artifacts"])) == squeezed(other["text"])


@given(letter=tagged_letters(), name=st.text(max_size=5))
def test_ocr_changes_nothing_but_lookalikes_and_blanks(letter: Piece, name: str) -> None:
    before = read_markup(letter[0], name)
    clean, spoilt = squeezed(annotate(before)[0]), squeezed(damaged(before, "ocr")[0])
    assert len(clean) == len(spoilt)
    assert all(a == b or LOOKALIKES[a] == b for a, b in zip(clean, spoilt, strict=True))
