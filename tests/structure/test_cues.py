"""The table of cues: each row finds its example and leaves its look-alike alone."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from gongwen.dictionary import Dictionary, using
from gongwen.structure import cues
from gongwen.structure.cues import CUES, Cue
from gongwen.structure.grammar import INDEX
from gongwen.structure.numbers import find_numbers
from gongwen.structure.places import Places
from gongwen.structure.scan import Hit, find_hits
from gongwen.text.folding import fold, fold_pattern
from gongwen.text.view import clean

by_name = pytest.mark.parametrize("cue", CUES, ids=lambda cue: cue.name)


def hits(text: str) -> list[Hit]:
    view = clean(text)
    return find_hits(Places(view), find_numbers(view))


def found(cue: Cue, text: str, monkeypatch: pytest.MonkeyPatch) -> list[Hit]:
    """Hits of one row, without the rest of the table."""
    monkeypatch.setattr(cues, "CUES", (cue,))
    with using(Dictionary()):  # a dictionary not yet used has nothing compiled
        return [hit for hit in hits(text) if (hit.label, hit.score) == (cue.label, cue.score)]


@by_name
def test_the_example_is_found(cue: Cue, monkeypatch: pytest.MonkeyPatch) -> None:
    assert found(cue, cue.example, monkeypatch)


@by_name
def test_the_example_is_found_among_all_rows(cue: Cue) -> None:
    assert (cue.label, cue.score) in [(hit.label, hit.score) for hit in hits(cue.example)]


@by_name
def test_the_example_is_found_within_a_letter(cue: Cue, monkeypatch: pytest.MonkeyPatch) -> None:
    text = f"乙县水务局\n\n{cue.example}\n\n已经修缮。"
    view = clean(text)
    begin = view.text.index(clean(cue.example).text)
    end = begin + len(clean(cue.example).text)
    assert any(begin <= hit.i < hit.j <= end for hit in found(cue, text, monkeypatch))


@by_name
def test_the_unlike_is_not_found(cue: Cue, monkeypatch: pytest.MonkeyPatch) -> None:
    assert found(cue, cue.unlike, monkeypatch) == []


@by_name
def test_a_trigger_stands_in_the_example(cue: Cue) -> None:
    view = clean(cue.example)
    assert any(fold(trigger) in view.text for trigger in cue.triggers.split())


@by_name
def test_patterns_compile_folded(cue: Cue) -> None:
    assert re.compile(fold_pattern(cue.pattern))


@by_name
def test_rows_are_well_formed(cue: Cue) -> None:
    assert cue.where in ("line", "head", "field", "any")
    assert cue.extent in ("exact", "start", "sentence", "tail", "none")
    assert cue.label in INDEX
    assert cue.reach >= 0
    assert cue.triggers.split()
    assert cue.example != cue.unlike


def test_names_are_unique() -> None:
    assert [name for name, count in Counter(cue.name for cue in CUES).items() if count > 1] == []


@pytest.mark.parametrize(
    ("wide", "narrow"),
    [
        ("抄送：市人大常委会", "抄送:市人大常委会"),
        ("（联系人：周远）", "(联系人:周远)"),
        ("現答覆如下：", "现答复如下:"),
        ("簽發人：周遠", "签发人:周远"),
    ],
)
def test_width_and_script_make_no_difference(wide: str, narrow: str) -> None:
    assert hits(wide) == hits(narrow) != []


def test_an_exact_cue_cuts_itself_out_and_a_sentence_cue_its_sentence() -> None:
    text = "已修缮。您提出的建议收悉。还有一句。"
    opening = next(hit for hit in hits(text) if hit.label == "opening")
    assert text[slice(*opening.cut)] == "您提出的建议收悉。"
    seal = next(hit for hit in hits("乙县水务局 （盖章）") if hit.label == "sig")
    assert seal.cut == (seal.i, seal.j) == (5, 9)


def test_a_document_number_is_a_hit() -> None:
    assert [(hit.i, hit.j) for hit in hits("乙水函〔2023〕15号") if hit.label == "docno"] == [(0, 12)]


@pytest.mark.parametrize("text", ["", "\n", "。", "如下", "号", "代表", "：", "公开"])
def test_scraps_are_scanned_without_fail(text: str) -> None:
    view = clean(text)
    assert all(0 <= hit.i <= hit.j <= len(view.text) for hit in hits(text))
