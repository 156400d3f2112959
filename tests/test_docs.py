"""What the documents say holds: the examples run, the tables are complete, the links lead somewhere."""

from __future__ import annotations

import argparse
import ast
import doctest
import importlib
import importlib.util
import inspect
import json
import re
import shlex
from collections.abc import Iterator
from glob import glob
from pathlib import Path
from types import ModuleType

import pytest

import gongwen
from gongwen import cli, plotting
from gongwen.checking import CODES
from gongwen.errors import REMEDIES
from gongwen.evaluation import VARIANTS
from gongwen.evaluation.fields import FIELDS
from gongwen.letter import Letter

ROOT = Path(__file__).parent.parent
GUIDES = sorted([*ROOT.glob("docs/*.md"), *ROOT.glob("docs/howto/*.md")])
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("corpus/*.md"), *ROOT.glob("notebooks/*.md")])
README = (ROOT / "README.md").read_text(encoding="utf-8")
DOCS = "".join(page.read_text(encoding="utf-8") for page in PAGES if page.name != "CHANGELOG.md")


def blocks(page: str, language: str) -> list[str]:
    """The fenced blocks of a language."""
    return re.findall(rf"^```{language}\n(.*?)^```", page, re.DOTALL | re.MULTILINE)


def run_examples(page: Path) -> int:
    """Run the ``>>>`` lines of a page, all in one go, and return how many there are."""
    source = "\n".join(blocks(page.read_text(encoding="utf-8"), "python"))
    test = doctest.DocTestParser().get_doctest(source, {}, page.name, str(page), 0)
    runner = doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE)
    assert runner.run(test).failed == 0
    return len(test.examples)


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working directory like the repository's, in which examples may write."""
    (tmp_path / "corpus").symlink_to(ROOT / "corpus", target_is_directory=True)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def script(path: str) -> ModuleType:
    """A script of the repository that is no part of the package."""
    spec = importlib.util.spec_from_file_location(Path(path).stem, ROOT / path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_examples_of_the_readme_give_what_they_say(checkout: Path) -> None:
    assert run_examples(ROOT / "README.md") >= 6


@pytest.mark.parametrize("page", GUIDES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_the_examples_of_a_page_give_what_they_say(page: Path, checkout: Path) -> None:
    assert run_examples(page) == page.read_text(encoding="utf-8").count("\n>>> ")


@pytest.mark.parametrize("page", GUIDES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_the_commands_of_a_page_run(page: Path, checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for line in "".join(blocks(page.read_text(encoding="utf-8"), "bash")).splitlines():
        command, *words = shlex.split(line, comments=True) or [""]
        if command != "gongwen":
            continue
        arguments = [file for word in words for file in (sorted(glob(word)) if "*" in word else [word])]
        if line.split("#")[0].isascii():
            assert cli.main(arguments) == cli.DONE, f"{line}\n{capsys.readouterr().err}"
        else:  # 公文.txt stands for a file of the reader's own
            assert cli._parser().parse_args(arguments).command == words[0]


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


REFERENCE = (ROOT / "docs" / "reference" / "api.md").read_text(encoding="utf-8")


PUBLIC = {name: getattr(gongwen, name) for name in gongwen.__all__} | {
    f"plotting.{name}": getattr(plotting, name) for name in plotting.__all__
}


@pytest.mark.parametrize("name", PUBLIC)
def test_every_public_name_has_an_entry_in_the_reference(name: str) -> None:
    assert re.findall(rf"^::: gongwen\.{name}$", REFERENCE, re.MULTILINE) == [f"::: gongwen.{name}"]


@pytest.mark.parametrize("name", [name for name, value in PUBLIC.items() if inspect.isfunction(value)])
def test_docstrings_tell_what_goes_in_and_comes_out(name: str) -> None:
    told = inspect.getdoc(PUBLIC[name]) or ""
    arguments = told.partition("\nArgs:\n")[2].partition("\n\n")[0]
    listed = re.findall(r"^    (\w+): ", arguments, re.MULTILINE)
    assert listed == list(inspect.signature(PUBLIC[name]).parameters)
    assert re.search(r"^(Returns|Yields):\n    \S", told, re.MULTILINE)


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


def test_the_reference_of_the_command_is_current() -> None:
    published = (ROOT / "docs" / "reference" / "cli.md").read_text(encoding="utf-8")
    assert published == script("docs/generate_cli.py").page(), "run: python docs/generate_cli.py"


@pytest.mark.parametrize(("command", "parser"), [pytest.param(*c, id=c[0]) for c in commands(cli._parser())])
def test_the_reference_tells_every_command_option_and_value(command: str, parser: argparse.ArgumentParser) -> None:
    page = (ROOT / "docs" / "reference" / "cli.md").read_text(encoding="utf-8")
    section = page.partition(f"\n## {command}\n")[2].partition("\n## ")[0]
    for action in parser._actions:
        for told in (*action.option_strings, *(action.choices or ())):
            assert re.search(rf"`{re.escape(str(told))}[ `]", section), f"{command} {told}"
        assert isinstance(action, argparse._SubParsersAction) or (action.help and action.help.replace("|", "\\|") in section)


def test_the_limits_have_the_values_listed() -> None:
    page = (ROOT / "docs" / "limits.md").read_text(encoding="utf-8")
    listed = re.findall(r"^\| `([\w.]+)\.(\w+)` \| ([\d.]+) \|", page, re.MULTILINE)
    found = {(home, name): getattr(importlib.import_module(home), name) for home, name, _ in listed}
    assert {(home, name): ast.literal_eval(value) for home, name, value in listed} == found
    limits = importlib.import_module("gongwen.reading.limits")
    assert {name for home, name in found if home == limits.__name__} == {name for name in vars(limits) if name.isupper()}


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


def test_the_figures_of_the_speed_page_are_those_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(ROOT / "benchmarks")
    tables = importlib.import_module("speed_tables")
    results = json.loads((ROOT / "benchmarks" / "results.json").read_text(encoding="utf-8"))
    page = (ROOT / "docs" / "speed.md").read_text(encoding="utf-8")
    for table in (tables.ratios, tables.letters, tables.growth):
        assert table(results) in page
    assert tables.ratios(results) in README


def test_the_accuracy_page_has_every_field_under_every_variant(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(ROOT / "benchmarks")
    accuracy = importlib.import_module("accuracy")
    page = (ROOT / "docs" / "accuracy.md").read_text(encoding="utf-8")
    names = {**accuracy.FRAME, **accuracy.CONTENT}
    assert sorted(names) == sorted(field.name for field in FIELDS)
    assert list(accuracy.MEANINGS) == list(VARIANTS)
    for field, name in names.items():
        assert page.count(f"| {name} `{field}` |") == 1 + len(VARIANTS)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_between_files_lead_somewhere(page: Path) -> None:
    text = re.sub(r"^```.*?^```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL | re.MULTILINE)
    targets = re.findall(r"\]\((?!https?:|#)([^)#]+)", text)
    assert [target for target in targets if not (page.parent / target).exists()] == []
