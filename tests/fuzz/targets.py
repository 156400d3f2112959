"""What is fuzzed: one function a target. Each takes any bytes and raises only where the library breaks a promise."""

from __future__ import annotations

import hashlib
import json
import pickle
import re
import tempfile
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from time import process_time
from typing import Final

from pydantic import ValidationError

import gongwen
from gongwen.api import parse_file
from gongwen.dictionary import Dictionary
from gongwen.errors import GongwenError
from gongwen.evaluation import VARIANTS, GoldError, parse_tagged, score_letter
from gongwen.evaluation.damage import damage
from gongwen.evaluation.markup import read_markup
from gongwen.evaluation.tagging import Gold, annotate, dump_gold
from gongwen.exporting.html import to_fragment, to_html
from gongwen.exporting.json import to_json
from gongwen.exporting.rows import Ids, letter_rows
from gongwen.exporting.table import row, table
from gongwen.exporting.text import to_text
from gongwen.letter import Letter
from gongwen.reading import read_bytes
from tests.elements.letters import letter as letter_of
from tests.fuzz.limits import TooSlowError, within
from tests.invariants import assert_all

Target = Callable[[bytes], None]

# Declared encodings that behave unlike each other: a superset, one without byte order, a stateful one, a 7-bit one, one of mainframes, no text, no codec.
ENCODINGS: Final = ("big5", "gb2312", "utf-16", "utf-32", "hz", "utf-7", "hex", "idna", "cp037", "nonsense")

PIECE: Final = 60
"""Most characters of what the target ``growth`` repeats."""
SMALL: Final = 4_000
LARGE: Final = 16_000
"""Characters of the two texts whose times are compared: in proportion the second takes four times as long as the first."""
STEEP: Final = 8.0
"""How many times as long it may take: sixteen would be quadratic."""
NOTICED: Final = 0.25
"""Seconds below which growth is not looked at: it is too short to be told from noise."""


def as_text(data: bytes) -> str:
    """The text that the bytes of a seed stand for. Every ``str`` has such bytes, lone surrogates too, and no bytes are refused."""
    try:
        return data.decode("utf-8", errors="surrogatepass")
    except UnicodeDecodeError:
        return data.decode("utf-8", errors="surrogateescape")


def as_bytes(text: str) -> bytes:
    """The bytes that :func:`as_text` reads as this text."""
    return text.encode("utf-8", errors="surrogatepass")


def fuzz_text(data: bytes) -> None:
    """Any text parses in time, loses nothing, is true to its text, and can be shown and written in every form."""
    text = as_text(data)
    with within(len(text)):
        parsed = gongwen.parse(text)
    # said once more, not by the library's own function
    assert parsed.source.text == re.sub("\r\n?", "\n", text[1:] if text.startswith("\ufeff") else text), "text changed"
    assert_all(parsed)
    comes_back(parsed)
    show(parsed)


def comes_back(parsed: Letter) -> None:
    """The letter comes back from its JSON; lone surrogates do so when written as escapes, as the module of JSON says."""
    told = to_json(parsed)
    try:
        told.encode()
    except UnicodeEncodeError:
        if not re.search("[\ud800-\udbff][\udc00-\udfff]", parsed.source.text):  # as escapes, a pair is one character
            written = told.encode(errors="backslashreplace")
            assert json.loads(written) == parsed.model_dump(mode="json"), "JSON with escapes"
    else:
        assert Letter.model_validate_json(told) == parsed, "JSON"
        assert json.loads(parsed.model_dump_json()) == json.loads(told), "model_dump_json"


def show(parsed: Letter) -> None:
    """Every form in which a letter is shown or written, but for the data frames, which load a heavy library."""
    with within(len(parsed.source.text)):
        to_text(parsed).encode()
    with within(len(parsed.source.text)):
        to_html(parsed).encode()
        to_fragment(parsed).encode()
    with within(len(parsed.source.text)):
        table([row(parsed)]).encode()
        letter_rows(parsed, Ids().of(parsed))
        repr(parsed)


def fuzz_file(data: bytes) -> None:
    """A file with any bytes is read and parsed, or refused with an error of the documented family; so with a declared encoding."""
    path = _file(data)
    found: Letter | GongwenError
    with within(len(data)):
        try:
            found = gongwen.parse(path)
        except GongwenError as error:
            found = error
    with within(len(data)):
        again = parse_file(path)
    if isinstance(found, GongwenError):
        assert isinstance(again, GongwenError), "refused once"
        assert (again.code, again.place) == (found.code, found.place), "refused for another reason"
        _check_error(found)
    else:
        assert again == found, "read twice, told otherwise"
        assert found.source.sha256 == hashlib.sha256(data).hexdigest(), "sha256"
        assert found.source.name == path.name, "name"
        assert "\r" not in found.source.text, "line ends"
        assert_all(found)
    for encoding in ENCODINGS:
        with within(len(data)):
            try:
                source = read_bytes(data, name="公文.txt", encoding=encoding)
            except GongwenError as error:
                _check_error(error)
            else:
                assert [page.end for page in source.pages][-1:] == ([len(source.text)] if source.text else []), "pages"


def fuzz_tagged(data: bytes) -> None:
    """A tagged letter is read, damaged and scored, or refused with a GoldError that says where."""
    raw = as_text(data)
    with within(len(raw)):
        try:
            text, gold = parse_tagged(raw, "模糊")
        except GoldError as refused:
            _told(str(refused))
            return
    assert text.endswith("\n"), "last line"
    assert not text.endswith("\n\n"), "last lines"
    assert json.loads(dump_gold(gold)) == gold, "gold"
    for place in _places(gold):
        assert 0 <= place["start"] <= place["end"] <= len(text), f"gold {place}"
    with within(len(raw)):
        score_letter(gongwen.parse(text), gold, text)
    for variant in VARIANTS:
        with within(len(raw)):
            damaged = damage(read_markup(raw, "模糊"), variant)
            if damaged is not None:
                annotate(damaged)


def fuzz_dictionary(data: bytes) -> None:
    """A file of words is a dictionary that parses letters, or is refused with an error of the documented family."""
    path = _file(data)
    # a pattern that backtracks without end is the author's own affair (docs/howto/dictionary.md)
    own_affair = b"pattern" in data
    try:
        with within(len(data)):
            try:
                mine = Dictionary.load(path)
            except GongwenError as error:
                _check_error(error)
                return
        assert pickle.loads(pickle.dumps(mine)) == mine, "pickle"
        assert Dictionary.model_validate(mine.model_dump()) == mine, "dump"
        words = [
            *mine.agencies,
            *mine.nouns,
            *mine.actions,
            *mine.not_figures,
            *(word for cue in mine.cues for word in cue.words),
        ]
        units = [f"3{unit.removeprefix('~')}" for several in mine.units.values() for unit in several]
        states = [word for several in mine.status.values() for word in several]
        said = f"一、工作情况\n一是由{'、'.join(words[:20])}建设{'，'.join(units[:20])}。二是{'，'.join(states[:20])}。"
        text = letter_of(body=said, foot="\n".join(words[:5]))
        with within(len(text)):
            parsed = gongwen.parse(text, dictionary=mine)
    except TooSlowError:
        if not own_affair:
            raise
        return
    assert_all(parsed)


def fuzz_letter(data: bytes) -> None:
    """JSON is a letter or a ValidationError; a letter, made by hand or not, can be shown and written in every form."""
    with within(len(data)):
        try:
            made = Letter.model_validate_json(data)
        except ValidationError:
            return
    assert json.loads(to_json(made)) == made.model_dump(mode="json"), "JSON"
    show(made)
    with within(len(data)):
        _frames(made)


def _frames(made: Letter) -> None:
    for backend in _backends():
        for name, frame in gongwen.frames([made], backend=backend).items():  # type: ignore[call-overload]
            assert name == "errors" or len(frame) >= (name == "letters"), name


@cache
def _backends() -> tuple[str, ...]:
    """Those that are installed: fuzzing needs none."""
    from importlib.util import find_spec

    return tuple(name for name in ("pandas", "polars") if find_spec(name))


def fuzz_growth(data: bytes) -> None:
    """A piece repeated four times as often takes about four times as long, alone and as the body of a letter."""
    piece = as_text(data)[:PIECE]
    if not piece:
        return
    for make in (lambda size: piece * (size // len(piece)), lambda size: letter_of(body=piece * (size // len(piece)))):
        large = make(LARGE)
        slow = _seconds(large)
        if slow <= NOTICED:
            continue
        small = make(SMALL)
        if slow <= STEEP * _seconds(small):
            continue
        # the best of three, for noise only ever adds
        slow, fast = (min(_seconds(text) for _ in range(3)) for text in (large, small))
        if slow > STEEP * fast:
            raise TooSlowError(f"{SMALL} characters took {fast:.2f} s, {LARGE} took {slow:.2f} s")


def _seconds(text: str) -> float:
    began = process_time()
    with within(len(text)):
        gongwen.parse(text)
    return process_time() - began


TARGETS: Final[dict[str, Target]] = {
    "text": fuzz_text,
    "file": fuzz_file,
    "tagged": fuzz_tagged,
    "dictionary": fuzz_dictionary,
    "letter": fuzz_letter,
    "growth": fuzz_growth,
}


def _check_error(error: GongwenError) -> None:
    assert error.code != "internal_error", str(error)
    assert error.message, error.code
    assert error.remedy, error.code
    assert pickle.loads(pickle.dumps(error)).args == error.args, "pickle"


def _told(message: str) -> None:
    assert message, "no message"


def _places(node: object) -> Iterator[Gold]:
    if isinstance(node, dict):
        if "start" in node:
            yield node
        for value in node.values():
            yield from _places(value)
    elif isinstance(node, list):
        for value in node:
            yield from _places(value)


@cache
def _folder() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="gongwen-fuzz-")


def _file(data: bytes) -> Path:
    path = Path(_folder().name) / "公文.txt"
    path.write_bytes(data)
    return path
