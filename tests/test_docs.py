"""What the documents say holds: the examples run, the tables are complete, the links lead somewhere."""

from __future__ import annotations

import argparse
import ast
import doctest
import importlib
import importlib.util
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

import gongwen
from gongwen import cli
from gongwen.checking.consistency import CODES
from gongwen.errors import REMEDIES
from gongwen.letter import Letter

ROOT = Path(__file__).parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("corpus/*.md"), *ROOT.glob("notebooks/*.md")])
README = (ROOT / "README.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^```python\n(.*?)^```", README, re.DOTALL | re.MULTILINE)
DOCS = "".join(page.read_text(encoding="utf-8") for page in PAGES if page.name != "CHANGELOG.md")


def script(path: str) -> ModuleType:
    """A script of the repository that is no part of the package."""
    spec = importlib.util.spec_from_file_location(Path(path).stem, ROOT / path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


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


def test_every_error_is_listed_once() -> None:
    page = (ROOT / "docs" / "errors.md").read_text(encoding="utf-8")
    assert sorted(re.findall(r"^\| `(\w+)` \|", page, re.MULTILINE)) == sorted(REMEDIES)


@pytest.mark.parametrize("name", gongwen.__all__)
def test_every_public_name_is_explained(name: str) -> None:
    assert re.search(rf"`gongwen\.{name}\b", DOCS), f"gongwen.{name} stands in no document"
    value = getattr(gongwen, name)
    assert isinstance(value, str) or (value.__doc__ or "").strip()


def commands(parser: argparse.ArgumentParser) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    yield parser.prog, parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for command in action.choices.values():
                yield from commands(command)


@pytest.mark.parametrize(("command", "parser"), [pytest.param(*c, id=c[0]) for c in commands(cli._parser())])
def test_readme_tells_every_command_and_option(command: str, parser: argparse.ArgumentParser) -> None:
    assert f"`{command}" in README
    for action in parser._actions:
        for option in action.option_strings:
            assert re.search(rf"`{option}[ `]", README), f"{command} {option}"
        for choice in action.choices or () if action.option_strings else ():
            assert f"`{choice}`" in README, f"{command} {action.option_strings[0]} {choice}"


def test_the_limits_have_the_values_listed() -> None:
    page = (ROOT / "docs" / "limits.md").read_text(encoding="utf-8")
    listed = re.findall(r"^\| `([\w.]+)\.(\w+)` \| ([\d.]+) \|", page, re.MULTILINE)
    found = {(home, name): getattr(importlib.import_module(home), name) for home, name, _ in listed}
    assert {(home, name): ast.literal_eval(value) for home, name, value in listed} == found
    limits = importlib.import_module("gongwen.reading.limits")
    assert {name for home, name in found if home == limits.__name__} == {name for name in vars(limits) if name.isupper()}


def test_the_example_of_the_design_page_runs() -> None:
    page = (ROOT / "docs" / "design.md").read_text(encoding="utf-8")
    test = doctest.DocTestParser().get_doctest(page.partition("```python\n")[2].partition("```")[0], {}, "design.md", None, 0)
    assert len(test.examples) == 2
    assert doctest.DocTestRunner().run(test).failed == 0


def test_the_design_page_quotes_cues_as_they_are() -> None:
    from gongwen.structure.cues import CUES

    page = (ROOT / "docs" / "design.md").read_text(encoding="utf-8")
    quoted = re.findall(r"^\| ([\w ]+) \| `(\w+)` \| ([\d.]+) \| (\S+) \| (\S+) \|$", page, re.MULTILINE)
    assert len(quoted) == 4
    assert set(quoted) <= {(cue.name, cue.label, str(cue.score), cue.example, cue.unlike) for cue in CUES}


def test_the_design_page_names_every_module_of_structure_and_content_and_every_package() -> None:
    page = (ROOT / "docs" / "design.md").read_text(encoding="utf-8")
    homes = (ROOT / "gongwen" / "structure", ROOT / "gongwen" / "content")
    modules = {path.name for home in homes for path in home.glob("*.py")} - {"__init__.py", "places.py", "body.py"}
    packages = {f"gongwen/{path.parent.name}/" for path in (ROOT / "gongwen").glob("*/__init__.py")}
    assert [name for name in sorted(modules | packages) if f"`{name}`" not in page] == []


def test_the_data_dictionary_is_current() -> None:
    published = (ROOT / "docs" / "letter.md").read_text(encoding="utf-8")
    assert published == script("docs/generate_letter.py").page(), "run: python docs/generate_letter.py"


@pytest.mark.parametrize("name", ["accuracy", "speed"])
def test_measured_blocks_can_be_rewritten(name: str) -> None:
    fill = script("benchmarks/readme_block.py").fill
    filled = fill(README, name, "| a |\n")
    assert f"<!-- {name}:start -->\n\n| a |\n\n<!-- {name}:end -->" in filled
    assert fill(filled, name, "| a |") == filled
    with pytest.raises(ValueError, match=name):
        fill(README + f"<!-- {name}:start -->", name, "")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_between_files_lead_somewhere(page: Path) -> None:
    targets = re.findall(r"\]\((?!https?:|#)([^)#]+)", page.read_text(encoding="utf-8"))
    assert [target for target in targets if not (page.parent / target).exists()] == []
