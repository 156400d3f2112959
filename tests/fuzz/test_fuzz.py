"""The seeds of every target, those of earlier finds among them, and some seconds of the mutations that ``make fuzz`` runs for minutes."""

from __future__ import annotations

import random
import signal
from collections.abc import Callable
from time import monotonic, process_time
from typing import Final

import pytest

from tests.fuzz.harness import failure, minimise
from tests.fuzz.limits import TooSlowError, within
from tests.fuzz.mutator import Mutator
from tests.fuzz.seeds import seeds
from tests.fuzz.targets import LARGE, TARGETS, as_bytes, as_text

SECONDS: Final = 3
"""Of random input for each target. Which inputs come is always the same; how many of them depends on the machine."""

# growth takes its seeds from the tokens, hundreds of them and each for its own minute: test_content_robust.py has those that matter
REPLAYED: Final = [
    (target, name, data)
    for target in TARGETS
    for name, data in seeds(target)
    if target != "growth" or not name.startswith("token_")
]


@pytest.mark.parametrize(("target", "data"), [(t, d) for t, _, d in REPLAYED], ids=[f"{t}-{n}" for t, n, _ in REPLAYED])
def test_a_seed_keeps_the_promises(target: str, data: bytes) -> None:
    error = failure(TARGETS[target], data)
    if error is not None:
        raise error


@pytest.mark.parametrize("target", TARGETS)
def test_random_pieces_keep_the_promises(target: str) -> None:
    mutator = Mutator(target, random.Random(target))
    ends = monotonic() + SECONDS
    while monotonic() < ends:
        data = mutator.mutate(mutator.start())
        error = failure(TARGETS[target], data)
        if error is not None:
            pytest.fail(f"{type(error).__name__}: {error}\n{data!r}")


@pytest.mark.parametrize("target", TARGETS)
def test_the_same_numbers_give_the_same_inputs(target: str) -> None:
    one, other = (Mutator(target, random.Random(7)) for _ in range(2))
    made = [one.mutate(one.start()) for _ in range(20)]
    assert made == [other.mutate(other.start()) for _ in range(20)]
    assert len(set(made)) > 10


@pytest.mark.parametrize("text", ["", "公文\r\n", "\ud800", "\udcff\x00", "\ud83d\ude00"])
def test_any_text_can_be_fuzzed(text: str) -> None:
    assert as_text(as_bytes(text)) == text


def test_any_bytes_can_be_fuzzed() -> None:
    for data in (b"\xff", b"\xed\xa0\x80\xff", bytes(range(256))):
        assert as_text(data)


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="only told afterwards here")
def test_what_hangs_is_stopped() -> None:
    def hang() -> None:
        while True:
            try:
                sum(range(1000))
            except Exception:  # as the library does where many files are parsed
                continue

    with pytest.raises(TooSlowError), within(0):
        hang()


def test_what_grows_with_the_square_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def parse(power: int) -> Callable[[str], None]:
        def burn(text: str) -> None:
            ends = process_time() + 0.04 * (len(text) / LARGE) ** power
            while process_time() < ends:
                pass

        return burn

    monkeypatch.setattr("tests.fuzz.targets.NOTICED", 0.03)
    monkeypatch.setattr("gongwen.parse", parse(1))
    TARGETS["growth"](b"1")
    monkeypatch.setattr("gongwen.parse", parse(2))
    with pytest.raises(TooSlowError, match="4000"):
        TARGETS["growth"](b"1")


def test_a_find_is_made_small() -> None:
    def target(data: bytes) -> None:
        if "三".encode() in data and b"\n5" in data:
            raise IndexError

    assert minimise(target, "一\n二三四\n57\n六".encode()) == "三\n5".encode()
