"""A parser against a directory of letters."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from gongwen.evaluation import VARIANTS, GoldError, build, evaluate, samples
from gongwen.evaluation.damage import damage
from gongwen.evaluation.markup import read_markup
from gongwen.evaluation.tagging import annotate
from gongwen.letter import Letter, Source

from .tagged_letters import as_letter


def knowing(directory: Path) -> dict[str, Letter]:
    """The right letter for every text that the directory's letters can be damaged to."""
    return {s.text: as_letter(s.gold, s.text) for variant in VARIANTS for s in samples(directory, variant)}


def test_a_perfect_parser(corpus: Path) -> None:
    answers = knowing(corpus)
    reports = evaluate(corpus, lambda text, name: answers[text], variants=tuple(VARIANTS))
    assert list(reports) == list(VARIANTS)
    for report in reports.values():
        assert report.letters == 2
        assert report.macro == report.micro == report.frame == 1.0
        assert report.errors == ()


def test_a_parser_that_understands_nothing(corpus: Path) -> None:
    def parse(text: str, name: str) -> Letter:
        return Letter(source=Source(name=name, sha256="0" * 64, text=text), kind="unknown")

    report = evaluate(corpus, parse)["clean"]
    assert report.row("kind").right == 1  # the short letter is of no kind
    assert report.row("figures").found == 0
    assert report.frame == 0.0
    assert {e.letter for e in report.errors} == {"full", "short"}


def test_a_parser_that_fails_is_reported_not_raised(corpus: Path) -> None:
    answers = knowing(corpus)

    def parse(text: str, name: str) -> Letter:
        if name == "short":
            raise RecursionError("too deep")
        return answers[text]

    report = evaluate(corpus, parse)["clean"]
    first = report.errors[0]
    assert (first.letter, first.field, first.what) == ("short", "unparsed", "RecursionError: too deep")
    assert report.letters == 2
    assert report.row("lossless").right == 1
    assert report.row("title").recall == 0.5


def test_the_parser_gets_text_and_name(corpus: Path) -> None:
    answers, seen = knowing(corpus), []

    def parse(text: str, name: str) -> Letter:
        seen.append((name, text))
        return answers[text]

    evaluate(corpus, parse, variants=["spaced"])
    copy = damage(read_markup((corpus / "full.tag").read_text(encoding="utf-8"), "full"), "spaced")
    assert copy is not None
    assert seen[0] == ("full", annotate(copy)[0])
    assert [name for name, _ in seen] == ["full", "short"]


def test_texts_and_gold_without_tags(corpus: Path) -> None:
    answers = knowing(corpus)
    build(corpus)
    for path in corpus.glob("*.tag"):
        path.unlink()
    assert evaluate(corpus, lambda text, name: answers[text])["clean"].micro == 1.0
    with pytest.raises(GoldError, match="做不出变体 harsh"):
        evaluate(corpus, lambda text, name: answers[text], variants=["clean", "harsh"])


def test_unknown_variant_is_refused_before_anything_is_parsed(corpus: Path) -> None:
    def parse(text: str, name: str) -> Letter:
        raise AssertionError("parsed all the same")

    with pytest.raises(ValueError, match="torn"):
        evaluate(corpus, parse, variants=["clean", "torn"])


def test_our_own_parser_is_loaded_only_when_it_is_judged(corpus: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = knowing(corpus)
    monkeypatch.setitem(sys.modules, "gongwen.pipeline", None)  # importing it fails
    assert evaluate(corpus, lambda text, name: answers[text])["clean"].micro == 1.0
    with pytest.raises(ImportError):
        evaluate(corpus)
