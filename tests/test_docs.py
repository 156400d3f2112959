"""What the documents say holds: the examples run, the tables are complete, the links lead somewhere."""

from __future__ import annotations

import doctest
import importlib.util
import re
from pathlib import Path

import pytest

from gongwen.checking.consistency import CODES
from gongwen.letter import Letter

ROOT = Path(__file__).parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("corpus/*.md"), *ROOT.glob("notebooks/*.md")])
README = (ROOT / "README.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^```python\n(.*?)^```", README, re.DOTALL | re.MULTILINE)


def test_the_examples_of_the_readme_give_what_they_say(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    source = "\n".join(EXAMPLES)
    test = doctest.DocTestParser().get_doctest(source, {}, "README.md", "README.md", 0)
    assert len(test.examples) >= 6
    assert doctest.DocTestRunner().run(test).failed == 0


def test_readme_names_every_field() -> None:
    fields = set(Letter.model_fields) - {"schema_version"}
    assert [name for name in sorted(fields) if f"`{name}`" not in README] == []


def test_every_diagnostic_is_listed_once_with_its_severity() -> None:
    page = (ROOT / "docs" / "diagnostics.md").read_text(encoding="utf-8")
    words = {"info": "提示", "warning": "警告", "error": "错误"}
    listed = re.findall(r"^\| `(\w+)` \| (\w+) \|", page, re.MULTILINE)
    assert sorted(listed) == sorted((code, words[row.severity]) for code, row in CODES.items())


def test_the_data_dictionary_is_current() -> None:
    spec = importlib.util.spec_from_file_location("generate_letter", ROOT / "docs" / "generate_letter.py")
    assert spec is not None
    assert spec.loader is not None
    generator = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(generator)
    published = (ROOT / "docs" / "letter.md").read_text(encoding="utf-8")
    assert published == generator.page(), "run: python docs/generate_letter.py"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_between_files_lead_somewhere(page: Path) -> None:
    targets = re.findall(r"\]\((?!https?:|#)([^)#]+)", page.read_text(encoding="utf-8"))
    assert [target for target in targets if not (page.parent / target).exists()] == []
