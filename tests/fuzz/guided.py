"""Fuzz one target with atheris: ``python -m tests.fuzz.guided TARGET SECONDS``. Never returns; see harness.py.

A module of its own, for the library must be imported under atheris before anything else imports it.
"""

from __future__ import annotations

import random
import sys

import atheris

with atheris.instrument_imports(include=["gongwen"]):
    import gongwen.reading.text  # noqa: F401  # imported when it is first needed, which is too late
    import tests.fuzz.targets  # noqa: F401

from tests.fuzz.harness import BUILD, Finds
from tests.fuzz.mutator import LONGEST, Mutator
from tests.fuzz.seeds import seeds

HANGS = 120
"""Seconds on the wall after which libFuzzer takes a run for hanging where even limits.py could not stop it."""
MEMORY = 2048
"""Megabytes that the process may take."""
BLIND = 0.1
"""How often libFuzzer itself mutates: it knows what the code has compared with."""


def main(name: str, seconds: str) -> None:
    """Fuzz a target for some seconds."""
    finds = Finds(name)
    mutator = Mutator(name, random.Random(0))

    def mutate(data: bytes, most: int, seed: int) -> bytes:
        mutator.random.seed(seed)
        if mutator.random.random() < BLIND:
            return bytes(atheris.Mutate(data, most))
        return mutator.mutate(data, most)

    def cross(one: bytes, other: bytes, most: int, seed: int) -> bytes:
        mutator.random.seed(seed)
        return mutator.cross(one, other, most)

    kept, begin = BUILD / name / "corpus", BUILD / name / "seeds"
    for folder in (kept, begin):
        folder.mkdir(parents=True, exist_ok=True)
    for label, data in seeds(name):
        (begin / label).write_bytes(data)
    limits = [f"-max_total_time={seconds}", f"-max_len={LONGEST}", f"-timeout={HANGS}", f"-rss_limit_mb={MEMORY}"]
    options = [*limits, f"-artifact_prefix={BUILD / name}/", "-print_final_stats=1", "-len_control=0", "-use_value_profile=0"]
    atheris.Setup([sys.argv[0], *options, str(kept), str(begin)], finds.try_, custom_mutator=mutate, custom_crossover=cross)
    atheris.Fuzz()


if __name__ == "__main__":
    main(*sys.argv[1:])
