"""The error family: codes, one-line messages, pickling."""

from __future__ import annotations

import pickle
import re
from pathlib import Path

import pytest

from gongwen.errors import REMEDIES, GongwenError

ROOT = Path(__file__).parent.parent


@pytest.mark.parametrize("code", REMEDIES)
def test_every_code_is_english_and_its_remedy_a_chinese_sentence(code: str) -> None:
    assert re.fullmatch(r"[a-z]+(_[a-z]+)*", code)
    assert re.search(r"[一-鿿]", REMEDIES[code])
    assert REMEDIES[code].endswith("。")
    assert "\n" not in REMEDIES[code]


@pytest.mark.parametrize(
    ("file", "place", "start"),
    [
        ("a.txt", "byte 3", "a.txt:byte 3: 坏了"),
        ("a.txt", None, "a.txt: 坏了"),
        (None, "byte 3", "byte 3: 坏了"),
        (None, None, "坏了"),
    ],
)
def test_the_message_tells_file_place_code_and_remedy(file: str | None, place: str | None, start: str) -> None:
    error = GongwenError("read_failed", "坏了。", file=file, place=place)
    assert str(error).startswith(start)
    assert str(error).endswith("[read_failed] " + REMEDIES["read_failed"])


def test_errors_travel_between_processes() -> None:
    error = GongwenError("text_damaged", "坏了。", file="a\udc80.txt", place="byte 3")
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is GongwenError
    assert vars(copy) == vars(error)
    assert str(copy) == str(error)


def test_unknown_codes_are_refused() -> None:
    with pytest.raises(KeyError):
        GongwenError("no_such_code", "坏了。")


def test_every_code_used_is_known() -> None:
    used = set()
    for path in (ROOT / "gongwen").rglob("*.py"):
        used |= set(re.findall(r'GongwenError\(\s*"(\w+)"', path.read_text(encoding="utf-8")))
    assert used <= set(REMEDIES)
    assert set(REMEDIES) <= used  # and every known one is used


def test_the_docs_list_the_same_codes() -> None:
    page = ROOT / "docs" / "errors.md"
    listed = set(re.findall(r"`([a-z]+(?:_[a-z]+)+)`", page.read_text(encoding="utf-8")))
    assert set(REMEDIES) <= listed
