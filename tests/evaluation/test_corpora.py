"""The letters at hand: the repository's corpus is built and fresh, and a neighbouring collection gives the files it came with."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from gongwen.evaluation import VARIANTS, check, parse_tagged, samples, score_letter
from gongwen.evaluation.damage import damage
from gongwen.evaluation.markup import read_markup
from gongwen.evaluation.tagging import annotate, dump_gold
from gongwen.evaluation.vocabulary import PROPOSAL, TAGS
from gongwen.text.folding import fold

from .tagged_letters import as_json, elements

ROOT = Path(__file__).parents[2]
CORPUS = ROOT / "corpus"
NEIGHBOUR = ROOT.parent / "shared" / "letters"
TAGGED = sorted((NEIGHBOUR / "tagged").glob("*.tag"))

needs_neighbour = pytest.mark.skipif(not TAGGED, reason="no neighbouring collection of letters")


@pytest.mark.skipif(not any(CORPUS.glob("*.tag")), reason="no letters in the corpus yet")
def test_the_corpus_is_built_and_fresh() -> None:
    assert check(CORPUS) == []


def test_the_example_of_the_instructions_builds() -> None:
    example = re.search(r"```text\n(.*?)```", (CORPUS / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    assert example is not None
    _, gold = parse_tagged(example[1], "example")
    assert [measure["actors"] for measure in gold["measures"]] == [["县城管局"], []]
    assert gold["proposals"][0]["number"] == "52"


def test_the_instructions_tell_every_tag_attribute_and_variant() -> None:
    instructions = (CORPUS / "README.md").read_text(encoding="utf-8")
    attributes = {attribute for tag in TAGS.values() for attribute in tag.attributes}
    told = {word for code in re.findall(r"`([^`\n]+)`", instructions) for word in re.split("[= ]", code)}
    assert {*TAGS, *attributes, *VARIANTS, *(f"p.{name}" for name in PROPOSAL)} <= told


@needs_neighbour
@pytest.mark.parametrize("path", TAGGED, ids=lambda path: path.stem)
def test_text_and_gold_byte_by_byte(path: Path) -> None:
    text, gold = annotate(read_markup(path.read_text(encoding="utf-8"), path.stem))
    assert text.encode() == (NEIGHBOUR / f"{path.stem}.txt").read_bytes()
    assert dump_gold(gold).encode() == (NEIGHBOUR / f"{path.stem}.gold.json").read_bytes()


@needs_neighbour
@pytest.mark.parametrize("variant", VARIANTS)
def test_damage_keeps_real_gold_exact(variant: str) -> None:
    for path in TAGGED:
        letter = read_markup(path.read_text(encoding="utf-8"), path.stem)
        copy = damage(letter, variant)
        if copy is None:
            continue
        _, gold = annotate(letter)
        _, damaged = annotate(copy)
        # a figure that lost its unit is none, a date that lost its year tells less
        kept = ("addressees", "citations", "cc", "attachments")
        for part in kept if variant == "dropped" else (*kept, "figures", "dates"):
            pairs = zip(elements(gold[part]), elements(damaged[part]), strict=True)
            for one, other in pairs:
                if variant != "halfwidth":
                    # a copy in traditional letters is told as it stands
                    texts = ["".join(e["text"].split()) for e in (one, other)]
                    assert fold(texts[0]) == fold(texts[1]) if variant == "mirror" else texts[0] == texts[1]


@needs_neighbour
def test_real_gold_against_itself() -> None:
    for sample in samples(NEIGHBOUR):
        score = score_letter(as_json(sample.gold, sample.text), sample.gold, sample.text, sample.name)
        assert not score.errors
        assert not score.frame_faults
