"""The published JSON Schema is that of the code, and letters keep to it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import gongwen

PUBLISHED = Path(__file__).parent.parent / "docs" / "letter.schema.json"


def test_the_published_schema_is_current() -> None:
    current = json.dumps(gongwen.schema(), ensure_ascii=False, indent=2) + "\n"
    assert PUBLISHED.read_text(encoding="utf-8") == current, "run: gongwen schema > docs/letter.schema.json"


def test_the_schema_names_its_dialect() -> None:
    assert gongwen.schema()["$schema"].endswith("2020-12/schema")


def test_every_part_is_closed_and_every_reference_resolves() -> None:
    schema = gongwen.schema()
    for part in (schema, *schema["$defs"].values()):
        assert part["additionalProperties"] is False
        assert part["description"]

    def references(node: Any) -> set[str]:
        if isinstance(node, dict):
            own = {node["$ref"]} if "$ref" in node else set()
            return own.union(*(references(value) for value in node.values()))
        return set().union(*(references(value) for value in node)) if isinstance(node, list) else set()

    assert {reference.removeprefix("#/$defs/") for reference in references(schema)} <= set(schema["$defs"])


def test_a_letter_has_the_fields_the_schema_requires() -> None:
    schema = gongwen.schema()
    letter = gongwen.parse("关于第173号建议的答复\n").model_dump(mode="json")
    assert set(schema["required"]) <= set(letter) == set(schema["properties"])
    assert gongwen.Letter.model_validate(letter).model_dump(mode="json") == letter
