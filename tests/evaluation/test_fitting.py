"""Fitting the weights of confidence."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from pathlib import Path

import pytest

from gongwen.evaluation import GoldError, samples
from gongwen.evaluation.__main__ import main
from gongwen.evaluation.calibration import calibration_error
from gongwen.evaluation.fitting import PLACE, Row, crossed, dumped, fit, rows_of, trust
from gongwen.trust.signs import OWN, POOLED, names
from gongwen.trust.weights import shipped

ROOT = Path(__file__).resolve().parents[2]


def made_up(n: int, seed: int) -> list[Row]:
    """Elements that are right the more likely the longer they are."""
    dice = random.Random(seed)
    rows = []
    for k in range(n):
        seen = [0.0] * len(names("title"))
        seen[names("title").index("length")] = dice.uniform(-2.0, 2.0)
        right = dice.random() < 1 / (1 + 2.718281828 ** -(1.5 + 1.2 * seen[names("title").index("length")]))
        rows.append(Row(f"letter {k % 50}", "clean", "title", tuple(seen), right))
    return rows


def test_what_made_the_difference_is_found() -> None:
    bias, weights = fit(made_up(4000, 1)).of["title"]
    found = dict(zip(names("title"), weights, strict=True))
    assert found["length"] == pytest.approx(1.2, abs=0.2)
    assert bias == pytest.approx(1.5, abs=0.25)
    # what nothing was learned about keeps the worth it was given by hand
    assert found["strength"] == pytest.approx(1.0)
    assert all(found[name] == pytest.approx(0.0, abs=1e-6) for name in found if name not in ("length", "strength"))


def test_probabilities_of_letters_held_apart_are_honest() -> None:
    judged = crossed(made_up(4000, 2))
    assert len(judged) == 4000
    assert calibration_error(trust(judged)) < 0.03


def test_kinds_without_signs_of_their_own_share_weights() -> None:
    rows = [Row("a", "clean", kind, (0.0,) * len(names(kind)), right) for kind in ("note", "signer") for right in (True, False)]
    assert set(fit(rows).of) == {POOLED}


def test_the_file_tells_every_sign_by_name() -> None:
    told = json.loads(dumped(shipped()))
    assert list(told["kinds"]["figure"]["signs"]) == list(names("figure"))
    path = ROOT / "gongwen" / "data" / "confidence.json"
    assert path.read_text(encoding="utf-8") == dumped(shipped())


def test_rows_of_a_letter_hold_every_judged_element() -> None:
    sample = next(samples(ROOT / "corpus"))
    rows = list(rows_of(sample, "clean"))
    assert len(rows) > 10
    assert {row.kind for row in rows} & set(OWN)
    assert all(len(row.signs) == len(names(row.kind)) for row in rows)


def test_too_few_letters_are_refused_and_nothing_is_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = PLACE.read_bytes()
    path = next((ROOT / "corpus").glob("*.tag"))
    (tmp_path / path.name).write_bytes(path.read_bytes())
    assert main(["fit", str(tmp_path)]) == 1
    assert "信太少" in capsys.readouterr().err
    assert PLACE.read_bytes() == before


def test_a_kind_that_was_never_right_or_stands_in_one_letter_alone() -> None:
    wrong = [Row(f"letter {n}", "clean", "title", (0.0,) * len(names("title")), False) for n in range(10)]
    weights = fit(wrong)
    assert 0.0 <= weights.weigh("title", wrong[0].signs) < 0.5
    assert "NaN" not in dumped(weights)
    other = [Row(f"letter {n}", "clean", "figure", (0.0,) * len(names("figure")), True) for n in range(10)]
    with pytest.raises(GoldError, match="信太少"):
        crossed([*other, wrong[0]])


_FORGETFUL = """
from gongwen.data import forget
forget({share}, 1)
from gongwen.data import lines, words
from gongwen.content.units import table
from gongwen.structure.cues import CUES
from gongwen.text.patterns import Pattern
pattern = Pattern("(?:甲|乙|丙|丁|戊|庚|辛|壬|癸)人|[子丑|寅]卯|(?:天|地)")
print(len(words("actions.txt")), len(table().units), sum(pattern.search(c + "人") is not None for c in "甲乙丙丁戊庚辛壬癸"),
      all(map(pattern.search, ("寅卯", "天", "地"))), all(Pattern(cue.pattern).search("") or True for cue in CUES))
"""


def forgetful(share: float) -> list[str]:
    run = [sys.executable, "-c", _FORGETFUL.format(share=share)]
    return subprocess.run(run, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()


def test_a_process_may_forget_words_and_alternatives_of_patterns() -> None:
    whole, half = forgetful(0.0), forgetful(0.5)
    assert whole[2] == "9"
    assert whole[3] == half[3] == half[4] == "True"
    for n in range(3):
        assert 0 < int(half[n]) < int(whole[n])
