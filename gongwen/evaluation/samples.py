"""The files of a corpus: tagged letters, the texts and gold made from them, and whether these are up to date."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from gongwen.evaluation.damage import damage
from gongwen.evaluation.markup import GoldError, read_markup
from gongwen.evaluation.tagging import Gold, annotate, dump_gold

_TAG, _TEXT, _GOLD = ".tag", ".txt", ".gold.json"


@dataclass(frozen=True, slots=True)
class Sample:
    """A text and what a parser should find in it."""

    name: str
    text: str
    gold: Gold


def build(directory: Path) -> list[Path]:
    """Write ``NAME.txt`` and ``NAME.gold.json`` next to each ``NAME.tag``; returns the tagged letters.

    Nothing is written unless all letters can be read.

    Raises:
        GoldError: a letter is badly tagged, or there is none.
    """
    generated = [(path, _generated(path)) for path in tagged_letters(directory)]
    for _, files in generated:
        for file, content in files.items():
            file.write_bytes(content)
    return [path for path, _ in generated]


def check(directory: Path) -> list[Path]:
    """The tagged letters whose generated files are missing or not what :func:`build` would write.

    Raises:
        GoldError: a letter is badly tagged, or there is none.
    """
    return [
        path
        for path in tagged_letters(directory)
        if any(not file.is_file() or file.read_bytes() != content for file, content in _generated(path).items())
    ]


def tagged_letters(directory: Path) -> list[Path]:
    """The ``NAME.tag`` files of a directory, by name.

    Raises:
        GoldError: there is none.
    """
    paths = sorted(directory.glob(f"*{_TAG}"))
    if not paths:
        raise GoldError(str(directory), None, "没有 .tag 文件")
    return paths


def samples(directory: Path, variant: str = "clean") -> Iterator[Sample]:
    """The samples of a directory, by name: from its tagged letters or, where it has none, from its texts and gold.

    A letter to which the damage cannot be done is left out.

    Raises:
        GoldError: a file cannot be used, or damage is asked for of letters without tags.
    """
    if not directory.is_dir():
        raise GoldError(str(directory), None, "没有这个文件夹")
    if any(directory.glob(f"*{_TAG}")):
        for path in tagged_letters(directory):
            damaged = damage(read_markup(_read(path), path.name.removesuffix(_TAG)), variant)
            if damaged is not None:
                yield Sample(damaged.name, *annotate(damaged))
        return
    paths = sorted(directory.glob(f"*{_GOLD}"))
    if not paths:
        raise GoldError(str(directory), None, "没有 .tag 文件，也没有 .gold.json 文件")
    if variant != "clean":
        raise GoldError(str(directory), None, f"没有 .tag 文件，做不出变体 {variant}")
    for path in paths:
        name = path.name.removesuffix(_GOLD)
        yield Sample(name, _read(path.with_name(name + _TEXT)), _read_gold(path))


def _generated(path: Path) -> dict[Path, bytes]:
    """What stands next to a tagged letter. Bytes, so that line ends are the same on every machine."""
    name = path.name.removesuffix(_TAG)
    text, gold = annotate(read_markup(_read(path), name))
    return {path.with_name(name + _TEXT): text.encode(), path.with_name(name + _GOLD): dump_gold(gold).encode()}


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise GoldError(path.name, None, "缺少这个文件") from None
    except UnicodeDecodeError as error:
        raise GoldError(path.name, f"第{error.start}字节", "不是 UTF-8 文本") from error
    except OSError as error:  # a folder of that name, a loop of links, no permission
        raise GoldError(path.name, None, f"读不了：{error.strerror or error}") from error


def _read_gold(path: Path) -> Gold:
    written = _read(path)
    try:
        gold = json.loads(written)
    except json.JSONDecodeError as error:
        raise GoldError(path.name, f"第{error.lineno}行第{error.colno}列", f"不是 JSON：{error.msg}") from error
    except (ValueError, RecursionError) as error:  # thousands of digits, or of brackets
        raise GoldError(path.name, None, f"读不了的 JSON：{error}") from error
    if not isinstance(gold, dict):
        raise GoldError(path.name, None, "不是 JSON 对象")
    return gold
