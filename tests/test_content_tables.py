"""Tables that carry their own examples hold what they say, and data files name nothing twice."""

from __future__ import annotations

import re
from collections import Counter

import pytest

import gongwen
from gongwen.content import acting, actors, lists, qualifiers
from gongwen.content.actors import find_actors
from gongwen.content.figures import LOOK_ALIKES, LookAlike
from gongwen.content.lists import FAMILIES, Family
from gongwen.content.qualifiers import Rule
from gongwen.content.quantities import START, quantity
from gongwen.content.units import lookalikes, table, unit_at
from gongwen.data import lines, words
from gongwen.text.folding import fold
from tests.elements.letters import letter

UNITS = [
    pytest.param(spelling.removeprefix("~"), line.split()[0], spelling.startswith("~"), id=spelling)
    for line in lines("units.txt")
    for spelling in line.split()[1:]
]


def bracketed(example: str) -> tuple[str, int, int]:
    """The folded example without its brackets, and where the figure in them stands."""
    before, figure, behind = re.split("[【】]", example)
    return fold(before + figure + behind), len(before), len(before) + len(figure)


# look-alikes


@pytest.mark.parametrize("like", LOOK_ALIKES, ids=lambda like: like.name)
def test_a_look_alike_matches_its_examples(like: LookAlike) -> None:
    for example in like.example.split(", "):
        assert like.pattern.search(fold(example)) is not None


@pytest.mark.parametrize("like", LOOK_ALIKES, ids=lambda like: like.name)
def test_the_example_of_a_look_alike_holds_no_figure(like: LookAlike) -> None:
    for example in like.example.split(", "):
        assert gongwen.parse(letter(body=f"我局落实{example}。")).figures == ()


@pytest.mark.parametrize("word", [word for group in lookalikes().values() for word in group])
def test_a_word_that_looks_like_a_figure_is_none(word: str) -> None:
    assert gongwen.parse(letter(body=f"我局落实{word}。")).figures == ()


# qualifiers


@pytest.mark.parametrize("rule", qualifiers.BEFORE, ids=lambda rule: rule.example)
def test_a_qualifier_right_before(rule: Rule) -> None:
    text, k, _ = bracketed(rule.example)
    assert rule.pattern.search(text, 0, k) is not None


@pytest.mark.parametrize("rule", qualifiers.BEHIND, ids=lambda rule: rule.example)
def test_a_qualifier_right_behind(rule: Rule) -> None:
    text, _, j = bracketed(rule.example)
    assert rule.pattern.match(text, j) is not None


@pytest.mark.parametrize("rule", qualifiers.AHEAD, ids=lambda rule: rule.example)
def test_a_qualifier_ahead(rule: Rule) -> None:
    text, k, _ = bracketed(rule.example)
    assert rule.pattern.search(text, 0, k) is not None


@pytest.mark.parametrize(
    "rule", [*qualifiers.BEFORE, *qualifiers.BEHIND, *qualifiers.AHEAD], ids=lambda rule: f"{rule.qualifier}-{rule.example}"
)
def test_a_letter_that_holds_the_example_tells_the_qualifier(rule: Rule) -> None:
    before, figure, behind = re.split("[【】]", rule.example)
    (found,) = gongwen.parse(letter(body=f"{before}{figure}{behind}。")).figures
    assert (found.text.rstrip("多"), found.qualifier) == (figure, rule.qualifier)


# lists


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.name)
def test_a_way_to_enumerate_finds_its_markers(family: Family) -> None:
    text = fold(family.example)
    found = [match.start() for match in family.pattern.finditer(text)]
    assert len(found) >= 2
    assert all(lists.ANY.match(text, k) for k in found)


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.name)
def test_a_way_to_enumerate_belongs_to_no_other(family: Family) -> None:
    text = fold(family.example)
    for match in family.pattern.finditer(text):
        others = [other.name for other in FAMILIES if other is not family and other.pattern.match(text, match.start())]
        assert others == []


# acting


@pytest.mark.parametrize("cue", acting.CUES, ids=lambda cue: cue.example)
def test_a_cue_meets_its_example_and_not_the_other(cue: acting.Cue) -> None:
    assert cue.pattern.search(fold(cue.example)) is not None
    assert cue.pattern.search(fold(cue.unlike)) is None


# actors


@pytest.mark.parametrize("cue", actors.CUES, ids=lambda cue: cue.example)
def test_a_cue_before_an_actor_gives_one(cue: actors.Cue) -> None:
    text = fold(cue.example)
    assert cue.words.search(text) is not None
    assert find_actors(text, 0, len(text))


# units


@pytest.mark.parametrize(("spelling", "kind", "weak"), UNITS)
def test_every_unit_is_found_behind_a_numeral(spelling: str, kind: str, weak: bool) -> None:
    found = unit_at(fold("12" + spelling), 2)
    assert found is not None
    assert (found.length, found.kind, found.weak) == (len(spelling), kind, weak)


@pytest.mark.parametrize(("spelling", "kind", "weak"), UNITS)
def test_every_unit_makes_a_quantity(spelling: str, kind: str, weak: bool) -> None:
    """Behind a numeral the grammar finds the unit whole: 12个百分点, not 1200 and 分点."""
    text = fold(f"12{spelling}")
    match = START.match(text)
    assert match is not None
    found = quantity(text, match, len(text))
    assert found is not None
    assert (str(found.value), text[found.unit_i : found.j], found.kind) == ("12", fold(spelling), kind)


def test_a_unit_is_never_part_of_the_word_that_must_not_follow_it() -> None:
    for unit, after in table().behind.items():
        for word in after:
            found = unit_at(unit + word, 0)
            assert found is None or found.length > len(unit), unit + word


def test_what_must_not_follow_stands_behind_a_unit_that_exists() -> None:
    assert [unit for unit in table().behind if unit not in table().units] == []


# data


def twice(listed: list[str]) -> list[str]:
    return [word for word, count in Counter(listed).items() if count > 1]


@pytest.mark.parametrize("name", ["actions.txt", "lookalikes.txt", "nouns.txt", "bodies.txt"])
def test_no_word_stands_twice_in_a_file_of_words(name: str) -> None:
    assert twice(words(name)) == []


@pytest.mark.parametrize("name", ["units.txt", "lexicon.txt"])
def test_no_word_stands_twice_in_its_class(name: str) -> None:
    classes: dict[str, list[str]] = {}
    for line in lines(name):
        kind, *listed = line.split()
        classes.setdefault(kind, []).extend(word.removeprefix("~") for word in listed)
    assert {kind: double for kind, listed in classes.items() if (double := twice(listed))} == {}


def test_no_unit_has_two_kinds() -> None:
    """The kind of the last line would win: 12块 of a sign board is no money."""
    kinds: dict[str, set[str]] = {}
    for line in lines("units.txt"):
        kind, *spellings = line.split()
        for spelling in spellings:
            kinds.setdefault(fold(spelling.removeprefix("~")), set()).add(kind)
    assert {unit: found for unit, found in kinds.items() if len(found) > 1} == {}


def test_each_unit_has_one_line_of_what_must_not_follow() -> None:
    units = [line.split()[0] for line in lines("behind_units.txt")]
    assert twice(units) == []
    assert {line.split()[0]: double for line in lines("behind_units.txt") if (double := twice(line.split()[1:]))} == {}
