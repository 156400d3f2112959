"""Gold scores full marks against itself; each thing that goes wrong costs its own field."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given

from gongwen.evaluation import Report, parse_tagged, score_letter
from gongwen.evaluation.fields import FIELDS
from gongwen.evaluation.scoring import FRAME, NOTHING
from gongwen.evaluation.tagging import Gold

from .tagged_letters import Piece, as_json, as_letter, tagged_letters

Found = dict[str, Any]
Spoil = Callable[[Found], Any]


def put(*path: str | int, value: Any) -> Spoil:
    """Set one value deep inside the letter."""

    def spoil(letter: Found) -> None:
        node: Any = letter
        for key in path[:-1]:
            node = node[key]
        node[path[-1]] = value

    return spoil


def drop(*path: str | int) -> Spoil:
    """Take the first out of a list deep inside the letter."""

    def spoil(letter: Found) -> None:
        node: Any = letter
        for key in path:
            node = node[key]
        del node[0]

    return spoil


#: For each field something that spoils it, and what the report says of it.
SPOILT: dict[str, tuple[Spoil, list[tuple[str, str]]]] = {
    "kind": (put("kind", value="unknown"), [("missed", "proposal_reply"), ("extra", "unknown")]),
    "issuer": (put("header", "issuer_mark", value=None), [("missed", "柳溪县住房和城乡建设局")]),
    "doc_number": (
        put("header", "doc_number", "serial", value=81),
        [("missed", "柳建函 2023 18"), ("extra", "柳建函 2023 81")],
    ),
    "title": (put("header", "title", value=None), [("missed", "关于政协柳溪县九届三次会议第052号提案答复的函")]),
    "handling_type": (put("header", "handling_type", "value", value="B"), [("missed", "A"), ("extra", "B")]),
    "disclosure": (put("header", "disclosure", "value", value="closed"), [("missed", "open"), ("extra", "closed")]),
    "rare_header": (put("header", "signer", value=None), [("missed", "signer 方正")]),
    "addressees": (put("addressees", 1, "role", value=None), [("missed", "周宁 member"), ("extra", "周宁 -")]),
    "proposals": (put("proposals", 0, "term", value=None), [("missed", "term 9")]),
    "opening": (put("opening", value=None), [("missed", "您提出的《关于整治背街小巷的提案》收悉，现答复如下：")]),
    "closing": (put("closing", "end", value=10**6), [("missed", "感谢您的支持。"), ("extra", "感谢您的支持。")]),
    "sections": (put("sections", 0, "level", value=2), [("missed", "1 1 基本情况"), ("extra", "2 1 基本情况")]),
    "measures": (put("measures", 3, "start", value=0), [("missed", "二是施划车位。"), ("extra", "二是施划车位。")]),
    "measure_status": (put("measures", 3, "status", value="done"), [("missed", "{} planned"), ("extra", "{} done")]),
    "figures": (put("figures", 0, "unit", value="个"), [("missed", "12余条"), ("extra", "12余条")]),
    "figure_qualifier": (put("figures", 0, "qualifier", value=None), [("missed", "{} over"), ("extra", "{} -")]),
    "figure_subject": (put("figures", 0, "subject", value="街道"), [("missed", "{} 小巷"), ("extra", "{} 街道")]),
    "figure_change": (put("figures", 0, "change", value="increase"), [("extra", "{} increase")]),
    "measure_deadline": (put("measures", 0, "deadline", value=None), [("missed", "{} 2024-06-30")]),
    "measure_actors": (drop("measures", 0, "actors"), [("missed", "{} 县城管局")]),
    "dates": (put("dates", 0, "iso", value=None), [("missed", "2022年")]),
    "citations": (drop("citations"), [("missed", "柳溪县〈城市更新条例〉实施办法")]),
    "citation_number": (put("citations", 0, "doc_number", value=None), [("missed", "柳政办[2021]6号")]),
    "quotes": (drop("quotes"), [("missed", "“路灯少、路面破、停车乱”")]),
    "contacts": (put("contacts", 0, "phones", value=["6123456"]), [("missed", "phone 00006123456"), ("extra", "phone 6123456")]),
    "cc": (drop("cc"), [("missed", "县政协提案委")]),
    "signature": (drop("signature", "issuers"), [("missed", "柳溪县住房和城乡建设局")]),
    "date": (put("signature", "date", "iso", value="2023-05"), [("missed", "2023-05-09"), ("extra", "2023-05")]),
    "attachments": (drop("attachments"), [("missed", "小巷整治计划表")]),
    "lossless": (put("blocks", 0, "end", value=5), [("missed", "True"), ("extra", "False")]),
}

#: What each part of the frame hangs on.
FRAME_SPOILT: dict[str, Spoil] = {
    "doc_number": put("header", "doc_number", "agency_code", value="柳函"),
    "title": put("header", "title", "text", value="关于提案的函"),
    "addressees": drop("addressees"),
    "cc": put("cc", 0, "name", value="县政协"),
    "sections": drop("sections"),
    "proposals": put("proposals", 0, "subject", value="关于背街小巷"),
    "signature": put("signature", "issuers", value=[]),
    "date": put("signature", "date", value=None),
}


def test_every_field_is_spoilt_below() -> None:
    assert [field.name for field in FIELDS] == list(SPOILT)
    assert list(FRAME) == list(FRAME_SPOILT)


@pytest.mark.parametrize("field", [field.name for field in FIELDS])
def test_the_hand_written_letter_holds_every_field(field: str, full: tuple[str, Gold]) -> None:
    text, gold = full
    assert score_letter(as_letter(gold, text), gold, text).counts[field].gold > 0


def test_gold_against_itself(full: tuple[str, Gold]) -> None:
    text, gold = full
    score = score_letter(as_letter(gold, text), gold, text, "full")
    report = Report.of([score])
    assert {row.f1 for row in report.rows} == {1.0}
    assert report.macro == report.micro == report.frame == report.unseen == 1.0
    assert report.ece == pytest.approx(0.1)  # every confidence is 0.9, every element right
    assert not score.errors
    assert not score.frame_faults


@pytest.mark.parametrize("field", SPOILT)
def test_what_goes_wrong_costs_its_field_alone(field: str, full: tuple[str, Gold]) -> None:
    text, gold = full
    found = as_json(gold, text)
    spoil, errors = SPOILT[field]
    spoil(found)
    score = score_letter(found, gold, text, "full")
    first = gold[field.split("_")[0] + "s"][-1 if field == "measure_status" else 0]["start"] if "{}" in errors[0][1] else ""
    assert [(e.kind, e.what) for e in score.errors if e.field == field] == [(kind, what.format(first)) for kind, what in errors]
    followers = {f"{field[:-1]}_{part}" for part in ("status", "qualifier", "subject", "change", "deadline", "actors")}
    followers |= {"citation_number"} if field == "citations" else set()
    assert {e.field for e in score.errors} <= {field} | followers
    assert {e.letter for e in score.errors} == {"full"}


@pytest.mark.parametrize("part", FRAME_SPOILT)
def test_each_part_spoils_the_frame(part: str, full: tuple[str, Gold]) -> None:
    text, gold = full
    found = as_json(gold, text)
    FRAME_SPOILT[part](found)
    assert score_letter(found, gold, text).frame_faults == (part,)


def test_more_about_proposals_than_gold_tells_does_not_spoil_the_frame(full: tuple[str, Gold]) -> None:
    text, gold = full
    found = as_json(gold, text)
    found["proposals"][1]["session"] = 3
    score = score_letter(found, gold, text)
    assert score.frame_faults == ()
    assert score.counts["proposals"].found == score.counts["proposals"].gold + 1


def test_nothing_found(full: tuple[str, Gold]) -> None:
    text, gold = full
    score = score_letter(NOTHING, gold, text)
    assert {count.right for count in score.counts.values()} == {0}
    assert {field for field, count in score.counts.items() if count.found} == {"kind", "lossless"}
    assert score.trust == ()
    assert score.frame_faults == tuple(FRAME)


def test_sections_are_compared_whatever_their_nesting(full: tuple[str, Gold]) -> None:
    text, gold = full
    found = as_json(gold, text)
    first, second = found["sections"]
    found["sections"] = [first | {"children": [second]}]
    assert score_letter(found, gold, text).counts["sections"].right == 2


def test_confidences_are_judged_by_what_they_vouch_for(full: tuple[str, Gold]) -> None:
    text, gold = full
    found = as_json(gold, text)
    for place, (spoil, confidence, element) in enumerate(
        [
            (put("measures", 3, "start", value=0), 0.11, found["measures"][3]),
            (put("figures", 1, "value", value="350"), 0.12, found["figures"][1]),
            (put("header", "doc_number", "year", value=2032), 0.13, found["header"]["doc_number"]),
            (put("header", "title", "text", value="函"), 0.14, found["header"]["title"]),
            (put("addressees", 0, "name", value="林"), 0.15, found["addressees"][0]),
            (put("cc", 1, "name", value="县委"), 0.16, found["cc"][1]),
            (put("signature", "date", "iso", value="2022"), 0.17, found["signature"]["date"]),
        ],
        1,
    ):
        element["confidence"] = confidence
        spoil(found)
        trust = score_letter(found, gold, text).trust
        wrong = {round(c, 2) for _, c, right in trust if not right}
        assert {round(0.11 + i / 100, 2) for i in range(place)} <= wrong
        # an actor of a measure that is none is wrong with it
        assert {kind for kind, c, right in trust if not right and c == 0.9} <= {"actor"}
    kinds = Counter(kind for kind, _, _ in trust)
    counts = {"measure": 4, "figure": 3, "doc_number": 1, "title": 1, "addressee": 2, "cc": 2, "signature_date": 1}
    assert {kind: kinds[kind] for kind in counts} == counts


def test_an_element_without_confidence_is_not_judged(full: tuple[str, Gold]) -> None:
    text, gold = full
    found = as_json(gold, text)
    before = len(score_letter(found, gold, text).trust)
    found["header"]["title"]["confidence"] = None
    assert len(score_letter(found, gold, text).trust) == before - 1


@pytest.mark.parametrize(
    "blocks",
    [[], [(0, 3)], [(0, 3), (4, 6)], [(0, 4), (3, 6)], [(0, 3), (3, 3), (3, 6)], [(3, 6), (0, 3)], [(0, 7)]],
)
def test_blocks_must_tile_the_text(blocks: list[tuple[int, int]]) -> None:
    text, gold = parse_tagged("<!letter kind=unknown>\n一二三四五", "l")
    found = as_json(gold, text)
    assert score_letter(found, gold, text).counts["lossless"].right == 1
    found["blocks"] = [{"kind": "unknown", "start": start, "end": end} for start, end in blocks]
    assert score_letter(found, gold, text).counts["lossless"].right == 0


def test_another_text_is_not_lossless() -> None:
    text, gold = parse_tagged("<!letter kind=unknown>\n一二三四五", "l")
    found = as_json(gold, text)
    found["source"]["text"] = "一二三四六\n"
    assert score_letter(found, gold, text).counts["lossless"].right == 0


@given(tagged_letters())
def test_any_gold_against_itself(letter: Piece) -> None:
    text, gold = parse_tagged(letter[0], "made-up")
    score = score_letter(as_letter(gold, text), gold, text)
    assert all(count.gold == count.found == count.right for count in score.counts.values())
    assert not score.errors
    assert not score.frame_faults
    assert all(right for _, _, right in score.trust)


@pytest.mark.parametrize(("field", "least"), [("opening", 90), ("closing", 70), ("quotes", 80)])
def test_spans_need_to_agree_so_far(field: str, least: int) -> None:
    tag = field.removesuffix("uotes")
    text, gold = parse_tagged(f"<!letter kind=unknown>\n<{tag}>{'字' * 100}</{tag}>", "l")
    found = as_json(gold, text)
    element = found[field][0] if field == "quotes" else found[field]
    element["end"] = least
    assert score_letter(found, gold, text).counts[field].right == 1
    element["end"] = least - 1
    assert score_letter(found, gold, text).counts[field].right == 0


def test_titles_inside_titles_are_not_asked_for(full: tuple[str, Gold]) -> None:
    text, gold = full
    found = as_json(gold, text)
    del found["citations"][1]
    assert not score_letter(found, gold, text).errors


def test_properties_are_asked_of_pairs_only(full: tuple[str, Gold]) -> None:
    text, gold = full
    found = as_json(gold, text)
    found["measures"], found["figures"] = [], []
    counts = score_letter(found, gold, text).counts
    assert {counts[field].gold for field in counts if field.startswith(("measure_", "figure_"))} == {0}


def test_status_and_subject_are_asked_only_where_gold_knows_them(full: tuple[str, Gold]) -> None:
    text, gold = full
    found = as_json(gold, text)
    assert gold["measures"][2]["status"] is gold["figures"][1]["subject"] is None
    found["measures"][2]["status"] = "done"
    found["figures"][1]["subject"] = "投资"
    assert not score_letter(found, gold, text).errors


def test_a_subject_may_be_told_in_fewer_words(full: tuple[str, Gold]) -> None:
    text, gold = full
    found = as_json(gold, text)
    found["figures"][0]["subject"] = "背街小巷"
    assert not score_letter(found, gold, text).errors
    found["figures"][0]["subject"] = "小路"
    assert [error.field for error in score_letter(found, gold, text).errors] == ["figure_subject"] * 2


def test_properties_belong_to_the_pair_though_its_places_differ_a_little(full: tuple[str, Gold]) -> None:
    text, gold = full
    found = as_json(gold, text)
    found["measures"][0]["start"] += 2
    found["figures"][0]["start"] += 2
    assert not score_letter(found, gold, text).errors


def test_the_frame_does_not_mind_the_order_of_copies(full: tuple[str, Gold]) -> None:
    text, gold = full
    found = as_json(gold, text)
    found["cc"].reverse()
    found["addressees"].reverse()
    assert not score_letter(found, gold, text).frame_faults


def test_the_frame_minds_a_heading_found_twice(full: tuple[str, Gold]) -> None:
    text, gold = full
    found = as_json(gold, text)
    found["sections"].append(found["sections"][0])
    assert score_letter(found, gold, text).frame_faults == ("sections",)
