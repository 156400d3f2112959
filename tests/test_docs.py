"""What the documents say holds: the examples run, the tables are complete, the links lead somewhere."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import pytest

from gongwen.checking.consistency import CODES
from gongwen.letter import Letter

ROOT = Path(__file__).parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("corpus/*.md"), *ROOT.glob("notebooks/*.md")])
README = (ROOT / "README.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^```python\n(.*?)^```", README, re.DOTALL | re.MULTILINE)


def test_the_first_example_gives_what_its_comments_say() -> None:
    names: dict[str, object] = {}
    exec(EXAMPLES[0], names)
    checked = 0
    for line in EXAMPLES[0].splitlines():
        expression, mark, expected = line.partition("  # ")
        if mark and (value := re.match(r"'[^']*'|\[[^]]*\]|True", expected)):
            assert repr(eval(expression, names)) == value[0], line
            checked += 1
    assert checked >= 6


def test_the_example_of_many_letters_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    names: dict[str, object] = {}
    exec(EXAMPLES[1].replace("workers=2", "workers=1"), names)
    rows = names["rows"]
    assert isinstance(rows, list)
    assert len(rows) == len(list((ROOT / "corpus").glob("*.txt")))


def test_readme_names_every_kind_and_field() -> None:
    kinds = get_args(Letter.model_fields["kind"].annotation)
    fields = set(Letter.model_fields) - {"source", "schema_version"}
    missing = [name for name in (*kinds, *sorted(fields)) if f"`{name}`" not in README]
    assert kinds
    assert missing == []


def test_every_diagnostic_is_listed_with_its_severity_and_message() -> None:
    page = (ROOT / "docs" / "diagnostics.md").read_text(encoding="utf-8")
    for code, row in CODES.items():
        assert f"| `{code}` | {row.severity} | {row.message} |" in page


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_between_files_lead_somewhere(page: Path) -> None:
    targets = re.findall(r"\]\((?!https?:|#)([^)#]+)", page.read_text(encoding="utf-8"))
    assert [target for target in targets if not (page.parent / target).exists()] == []
