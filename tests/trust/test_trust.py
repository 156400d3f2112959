"""How sure each element is."""

from __future__ import annotations

from pathlib import Path

import pytest

import gongwen
from gongwen.exporting.walk import elements
from gongwen.letter import Element
from gongwen.pipeline import read_scene
from gongwen.trust import Scene, revised, shipped
from gongwen.trust.revise import KINDS
from gongwen.trust.scene import WHOLE, odds
from gongwen.trust.signs import OWN, POOLED, names, signs

CORPUS = Path(__file__).resolve().parents[2] / "corpus"
TEXTS = [path.read_text(encoding="utf-8") for path in sorted(CORPUS.glob("*.txt"))[::20]]


@pytest.fixture(scope="module", params=range(len(TEXTS)))
def scene(request: pytest.FixtureRequest) -> Scene:
    return read_scene(TEXTS[request.param])


def test_there_is_a_weight_for_every_sign_of_every_kind() -> None:
    assert set(shipped().of) == {*OWN, POOLED}
    for kind, (_, weights) in shipped().of.items():
        assert len(weights) == len(names(kind)), kind
    assert set(OWN) <= set(KINDS)


def test_names_of_signs_are_told_once() -> None:
    for kind in KINDS:
        assert len(set(names(kind))) == len(names(kind)), kind
        assert names(kind)[-len(WHOLE) :] == WHOLE


def test_every_element_is_asked_for_once_and_nothing_else_changes(scene: Scene) -> None:
    asked: list[tuple[str, Element]] = []

    def judge(kind: str, element: Element) -> float:
        asked.append((kind, element))
        return 0.25

    letter = revised(scene.letter, judge)
    assert {kind for kind, _ in asked} <= set(KINDS)
    assert all(element.confidence == 0.25 for _, element in elements(letter))
    assert {id(element) for _, element in asked} <= {id(element) for _, element in elements(scene.letter)}
    again = revised(letter, lambda kind, element: 0.5)
    before = revised(scene.letter, lambda kind, element: 0.5)
    assert again == before


def test_a_sign_is_a_number_and_a_confidence_a_probability(scene: Scene) -> None:
    def judge(kind: str, element: Element) -> float:
        seen = signs(scene, kind, element)
        assert len(seen) == len(names(kind))
        assert all(abs(sign) < 1000 for sign in seen), (kind, seen)
        sure = shipped().probability(scene, kind, element)
        assert 0.0 <= sure <= 1.0
        return sure

    revised(scene.letter, judge)


def test_parse_tells_the_weighed_confidence(scene: Scene) -> None:
    told = gongwen.parse(scene.letter.source.text)
    expected = revised(scene.letter, lambda kind, element: shipped().probability(scene, kind, element))
    assert [e.confidence for _, e in elements(told)] == [e.confidence for _, e in elements(expected)]


def test_odds_are_bounded() -> None:
    assert odds(0.5) == 0.0
    assert odds(0.0) == odds(0.001) == pytest.approx(-6.2126, abs=1e-3)
    assert odds(1.0) == pytest.approx(7.6004, abs=1e-3)


LETTER = """甲县水务局关于县十八届人大二次会议第26号建议的答复

李明代表：
您提出的关于修建水渠的建议收悉，现答复如下：
一是加强管护，已投资30万元。{middle}
二是编制规划，落实巡查责任。
感谢您的关心和支持。
甲县水务局
2022年6月10日
"""


def test_what_the_letter_only_may_mean_is_less_sure() -> None:
    """A list that nothing leads to and no verb begins is doubted more than one of deeds."""
    deeds = gongwen.parse(LETTER.format(middle=""))
    other = gongwen.parse(LETTER.format(middle="").replace("加强管护，", "水渠老旧，").replace("编制规划，", "河道狭窄，"))
    assert len(deeds.measures) == 2
    for weak, strong in zip(other.measures, deeds.measures, strict=False):
        assert weak.confidence < strong.confidence


def test_a_cited_title_that_is_never_closed_is_doubted() -> None:
    closed = gongwen.parse(LETTER.format(middle="按照《甲县河道管理办法》执行。"))
    broken = gongwen.parse(LETTER.format(middle="按照《甲县河道管理办法执行。"))
    assert [c.title for c in closed.citations] == ["甲县河道管理办法"]
    assert all(c.confidence < closed.citations[0].confidence for c in broken.citations)
