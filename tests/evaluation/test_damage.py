"""Damage changes the text as it says, and leaves the gold as true as it was."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongwen.evaluation import VARIANTS
from gongwen.evaluation.damage import LOOKALIKES, SPOILED_CUES, damage
from gongwen.evaluation.layout import LINES, WIDTH
from gongwen.evaluation.markup import TaggedLetter, read_markup
from gongwen.evaluation.tagging import Gold, annotate

from .tagged_letters import FULL, Piece, elements, tagged_letters

HEAD = "<!letter kind=reply_letter>\n"
HALF = str.maketrans("，：；（）？！", ",:;()?!")
MADE_OF_WORDS = ("measures", "quotes", "closing")


def damaged(letter: TaggedLetter, variant: str) -> tuple[str, Gold]:
    copy = damage(letter, variant)
    assert copy is not None
    return annotate(copy)


def run_of(characters: str, times: int = 4000) -> TaggedLetter:
    return read_markup(HEAD + characters * times, "run")


def squeezed(text: str) -> str:
    return "".join(text.split())


def without_text(gold: Any) -> Any:
    """What the gold says apart from words and places."""
    if isinstance(gold, dict):
        words = ("text", "start", "end", "name", "heading", "title", "artifacts", "names", "phones")
        return {key: without_text(value) for key, value in gold.items() if key not in words}
    return [without_text(value) for value in gold] if isinstance(gold, list) else gold


def test_there_are_seven_variants() -> None:
    assert list(VARIANTS) == ["clean", "halfwidth", "tight", "spaced", "wrapped", "ocr", "harsh"]


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


@pytest.mark.parametrize("variant", VARIANTS)
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
            assert squeezed(other["text"]) == squeezed(expected)
            furniture = [a["text"] for a in damaged_gold["artifacts"]]
            written = squeezed(text[other["start"] : other["end"]])
            for number in furniture:
                written = written.replace(squeezed(number), "")
            assert written == squeezed(other["text"])


@given(letter=tagged_letters(), name=st.text(max_size=5))
def test_ocr_changes_nothing_but_lookalikes_and_blanks(letter: Piece, name: str) -> None:
    before = read_markup(letter[0], name)
    clean, spoilt = squeezed(annotate(before)[0]), squeezed(damaged(before, "ocr")[0])
    assert len(clean) == len(spoilt)
    assert all(a == b or LOOKALIKES[a] == b for a, b in zip(clean, spoilt, strict=True))
