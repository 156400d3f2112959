"""Folding: one character to one, so that every width, script and confusion meets the same cue."""

from __future__ import annotations

import re
import sys

import pytest

from gongwen.text.folding import fold, fold_pattern

EVERY_CHARACTER = "".join(map(chr, range(sys.maxunicode + 1)))


def test_every_character_folds_to_one_character() -> None:
    assert len(fold(EVERY_CHARACTER)) == len(EVERY_CHARACTER)


def test_folding_twice_changes_nothing_more() -> None:
    once = fold(EVERY_CHARACTER)
    again = fold(once)
    assert [f"{a}→{b}→{c}" for a, b, c in zip(EVERY_CHARACTER, once, again, strict=True) if b != c] == []


def test_ascii_but_brackets_stays() -> None:
    plain = {chr(n): fold(chr(n)) for n in range(128)}
    assert {char: folded for char, folded in plain.items() if char != folded} == {
        "[": "〔",
        "]": "〕",
        "<": "〈",
        ">": "〉",
    }


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("，：；！？（）", ",:;!?()"),
        ("〔［﹝【[", "〔〔〔〔〔"),
        ("〕］﹞】]", "〕〕〕〕〕"),
        ("１２ＡＢ", "12AB"),
        ("《«", "《《"),
        ("－—–─", "----"),
        ("買買提·艾力•，", "买买提·艾力·,"),
        ("丶", "、"),
        ("○〇", "〇〇"),
        ("⼀⼆⼈⽅", "一二人方"),
        ("「」『』", "“”“”"),
    ],
)
def test_widths_and_marks(written: str, folded: str) -> None:
    assert fold(written) == fold(folded)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("關於", "关于"),
        ("代表：您提出的建議收悉，現答覆如下", "代表:您提出的建议收悉,现答复如下"),
        ("提案辦理", "提案办理"),
        ("臺灣", "台湾"),
        ("徵求意見", "征求意见"),
        ("現答夏如下", "现答复如下"),
        ("建仪", "建议"),
        ("提桉", "提案"),
        ("抄迗", "抄送"),
    ],
)
def test_scripts_and_misreadings_meet(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"), [("一", "二"), ("建", "提"), ("《", "〈"), ("“", "‘"), (":", ";"), ("。", "."), ("6", "9")]
)
def test_different_things_stay_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_patterns_keep_their_signs() -> None:
    pattern = r"(?:[（(<*>]\d+[)）]|答覆{1,2})[^[\]]"
    assert re.sub(r"[\u3400-\u9fff]", "", fold_pattern(pattern)) == re.sub(r"[\u3400-\u9fff]", "", pattern)
    assert re.fullmatch(fold_pattern("答覆"), fold("答复"))
