"""The public functions: what parse takes, what parse_many gives, and how little an import loads."""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import gongwen
from gongwen import GongwenError, Letter, api
from gongwen.reading import limits

TEXT = "某市民政局关于市十七届人大一次会议第173号建议的答复\n孙香元代表：\n您提出的建议收悉，现答复如下：\n"
HEAVY = ("jieba", "spacy", "numpy", "pandas", "lxml")


@pytest.fixture
def paths(tmp_path: Path) -> list[Path]:
    """Ten files, of which the fourth is missing and the eighth is no text."""
    made = [tmp_path / f"{number}.txt" for number in range(10)]
    for path in made:
        path.write_text(f"{TEXT}{path.name}", encoding="utf-8")
    made[3].unlink()
    made[7].write_bytes(b"%PDF-1.7")
    return made


def test_every_public_name_is_there() -> None:
    for name in gongwen.__all__:
        assert getattr(gongwen, name) is not None
    assert set(gongwen.__all__) <= set(dir(gongwen))
    assert gongwen.__version__ == "0.1.0"


def test_other_names_are_not() -> None:
    with pytest.raises(AttributeError, match="no attribute 'no_such_name'"):
        gongwen.no_such_name  # type: ignore[attr-defined]  # noqa: B018


@pytest.mark.parametrize("statement", ["import gongwen", "import gongwen; gongwen.parse('关于建议的答复')", "import gongwen.cli"])
def test_nothing_heavy_is_loaded(statement: str) -> None:
    code = f"import sys; {statement}; print([name for name in {HEAVY} if name in sys.modules])"
    assert run(code) == "[]"


def test_a_bare_import_loads_no_pydantic_either() -> None:
    assert run("import sys, gongwen; print('pydantic' in sys.modules, 'gongwen.letter' in sys.modules)") == "False False"


def test_a_str_is_always_text(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    assert gongwen.parse(str(path)).source.text == str(path)


def test_text_bytes_path_and_source_give_the_same_letter(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT.encode())
    letter = gongwen.parse(path)
    assert letter.source.name == "a.txt"
    assert letter == gongwen.parse(TEXT, name="a.txt")
    assert letter == gongwen.parse(TEXT.encode(), name="a.txt")
    assert letter == gongwen.parse(bytearray(TEXT.encode()), name="a.txt")  # type: ignore[arg-type]
    assert letter == gongwen.parse(gongwen.read(path))


def test_a_given_name_wins(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    assert gongwen.parse(path, name="卷一").source.name == "卷一"
    assert gongwen.parse(gongwen.read(path), name="卷一").source.name == "卷一"
    assert gongwen.parse(TEXT).source.name is None


@pytest.mark.parametrize("wrong", [None, 3, ["a.txt"]])
def test_other_arguments_are_refused(wrong: object) -> None:
    with pytest.raises(TypeError, match="expected str"):
        gongwen.parse(wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["", "\n", "\x00", "\ud800关于\udfff的答复", "\ufeff", "\f\f", "<html>", "一" * 1000])
def test_content_never_raises(text: str) -> None:
    letter = gongwen.parse(text)
    assert lossless(letter)


@given(st.text())
@settings(deadline=None)
def test_any_text_is_tiled_by_its_blocks(text: str) -> None:
    assert lossless(gongwen.parse(text))


def test_unreadable_input_raises() -> None:
    with pytest.raises(GongwenError, match="format_unsupported"):
        gongwen.parse(b"%PDF-1.7")


@pytest.mark.parametrize("workers", [1, 3])
def test_many_files_come_in_order_and_errors_as_values(paths: list[Path], workers: int) -> None:
    results = list(gongwen.parse_many(paths, workers=workers))
    assert [name_or_code(result) for result in results] == [
        *("0.txt", "1.txt", "2.txt", "file_not_found", "4.txt", "5.txt", "6.txt", "format_unsupported", "8.txt", "9.txt")
    ]
    assert isinstance(results[3], GongwenError)
    assert results[3].file == str(paths[3])


@pytest.mark.parametrize("workers", [1, 2])
def test_only_a_few_files_are_taken_ahead(paths: list[Path], workers: int) -> None:
    taken = itertools.count()

    def endless() -> Iterator[Path]:
        while True:
            next(taken)
            yield paths[0]

    results = gongwen.parse_many(endless(), workers=workers)
    for _ in range(3):
        assert isinstance(next(results), Letter)
    if workers > 1:
        results.close()  # type: ignore[attr-defined]
    assert next(taken) <= 3 + api.LOOK_AHEAD * workers


def test_no_files_give_no_letters() -> None:
    assert list(gongwen.parse_many([])) == list(gongwen.parse_many([], workers=2)) == []


def test_one_path_is_not_many() -> None:
    for path in ("a.txt", Path("a.txt")):
        with pytest.raises(TypeError, match="several"):
            gongwen.parse_many(path)  # type: ignore[arg-type]


def test_workers_are_checked_at_once() -> None:
    with pytest.raises(ValueError, match="workers"):
        gongwen.parse_many([], workers=0)


def test_a_defect_of_the_parser_stops_nothing(paths: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    def defective(source: gongwen.Source, dictionary: object) -> Letter:
        raise ZeroDivisionError("oops")

    monkeypatch.setattr(api, "parse_source", defective)
    (result,) = gongwen.parse_many(paths[:1])
    assert isinstance(result, GongwenError)
    assert result.code == "internal_error"
    assert result.file == str(paths[0])
    assert "ZeroDivisionError: oops" in result.message
    assert os.sep not in result.message


def test_a_size_limit_applies_to_each_file(paths: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_BYTES", 5)
    assert {name_or_code(result) for result in gongwen.parse_many(paths[:2])} == {"file_too_large"}


@pytest.mark.skipif(sys.platform != "linux", reason="the workers must inherit the patched parser")
def test_a_dying_worker_costs_only_its_own_file(paths: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    sound = api.parse_source

    def deadly(source: gongwen.Source, dictionary: None) -> Letter:
        if source.name in ("1.txt", "8.txt"):
            os._exit(9)
        return sound(source)

    monkeypatch.setattr(api, "parse_source", deadly)
    results = [name_or_code(result) for result in gongwen.parse_many(paths, workers=2)]
    assert results[1] == results[8] == "worker_lost"
    assert results[0] == "0.txt"
    assert results[9] == "9.txt"
    assert len(results) == len(paths)


def name_or_code(result: Letter | GongwenError) -> str | None:
    return result.code if isinstance(result, GongwenError) else result.source.name


def lossless(letter: Letter) -> bool:
    edges = [0]
    for block in letter.blocks:
        if block.start != edges[-1] or block.end <= block.start:
            return False
        edges.append(block.end)
    return edges[-1] == len(letter.source.text)


def run(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout.strip()
