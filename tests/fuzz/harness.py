"""Run the fuzz targets: with atheris, which is guided by coverage, or without it by random numbers alone.

    python -m tests.fuzz.harness --seconds 300 text file

What a target finds is written to build/fuzz/TARGET/found/, one file for each place it came from,
and the run goes on; the exit code is 1 where anything was found. To make a find as small as it may be::

    python -m tests.fuzz.harness --minimise build/fuzz/text/found/IndexError-text-67 text
"""

from __future__ import annotations

import argparse
import random
import re
import subprocess
import sys
import traceback
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from time import monotonic
from typing import Final

from tests.fuzz.limits import TooSlowError
from tests.fuzz.mutator import Mutator
from tests.fuzz.seeds import seeds
from tests.fuzz.targets import TARGETS, Target

ROOT: Final = Path(__file__).parents[2]
BUILD: Final = ROOT / "build" / "fuzz"


def what(error: Exception) -> str:
    """A name for a find: the error, and the last place in the library that it went through, or the promise that was broken."""
    frames = traceback.extract_tb(error.__traceback__)
    inside = [frame for frame in frames if f"{ROOT / 'gongwen'}" in frame.filename]
    if inside and inside[-1] is not frames[-1] and isinstance(error, AssertionError):
        inside = []
    last = inside[-1] if inside else frames[-1]
    if type(error).__name__ == "TooSlowError":  # stopped anywhere: the place says nothing
        return f"TooSlowError-{next((frame.name for frame in frames if frame.name.startswith('fuzz_')), '')}"
    return re.sub(r"[^\w-]+", "_", f"{type(error).__name__}-{Path(last.filename).stem}-{last.name}-{last.lineno}")


def failure(target: Target, data: bytes) -> Exception | None:
    """What is wrong with an input, or None. What took too long does so twice: other programs only ever add to the time."""
    error: Exception | None = None
    for _ in range(2):
        try:
            target(data)
        except Exception as caught:
            error = caught
            if not isinstance(error, TooSlowError):
                break
        else:
            return None
    return error


class Finds:
    """The inputs that broke a promise, the shortest for each place."""

    def __init__(self, target: str) -> None:
        self.folder = BUILD / target / "found"
        self.target = TARGETS[target]
        self.runs = 0

    def try_(self, data: bytes) -> None:
        """Run the target and keep the input where it fails."""
        self.runs += 1
        error = failure(self.target, data)
        if error is None:
            return
        path = self.folder / what(error)
        if path.exists() and path.stat().st_size <= len(data):
            return
        if not path.exists():
            print(f"== {path.name}\n{''.join(traceback.format_exception(error))}", file=sys.stderr, flush=True)
        self.folder.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def run_random(name: str, seconds: float, seed: int = 0) -> Finds:
    """Fuzz a target by random numbers for some seconds."""
    mutator = Mutator(name, random.Random(seed))
    finds = Finds(name)
    for _, data in seeds(name):
        finds.try_(data)
    ends = monotonic() + seconds
    while monotonic() < ends:
        finds.try_(mutator.mutate(mutator.start()))
    return finds


def minimise(target: Target, data: bytes) -> bytes:
    """A part of an input that fails in the same way and of which no line and no character can be left out."""
    error = failure(target, data)
    if error is None:
        raise ValueError("the input does not fail")
    same = what(error)

    def fails(pieces: list[bytes]) -> bool:
        found = failure(target, b"".join(pieces))
        return found is not None and what(found) == same

    pieces = _smaller(data.splitlines(keepends=True), fails)
    joined = b"".join(pieces)
    try:
        pieces = [character.encode("utf-8", "surrogatepass") for character in joined.decode("utf-8", "surrogatepass")]
    except UnicodeDecodeError:
        pieces = [joined[n : n + 1] for n in range(len(joined))]
    return b"".join(_smaller(pieces, fails))


def _smaller(pieces: list[bytes], fails: Callable[[list[bytes]], bool]) -> list[bytes]:
    """Leave out halves, quarters, … single pieces as long as it still fails."""
    size = len(pieces)
    while size:
        size = max(1, size // 2)
        shorter, at = False, 0
        while at < len(pieces):
            rest = pieces[:at] + pieces[at + size :]
            if rest and fails(rest):
                pieces, shorter = rest, True
            else:
                at += size
        if size == 1 and not shorter:
            break
    return pieces


def main() -> int:
    """Run the command and return its exit code."""
    parser = argparse.ArgumentParser(description="模糊测试：随机拼接公文的片段，看库的承诺是否都成立。")
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=f"目标，默认全部：{' '.join(TARGETS)}")
    parser.add_argument("--seconds", type=float, default=60, help="每个目标多少秒（默认 60）")
    parser.add_argument("--minimise", type=Path, metavar="FILE", help="把一个发现缩到最小，写到标准输出")
    given = parser.parse_args()
    if unknown := [name for name in given.targets if name not in TARGETS]:
        parser.error(f"没有目标 {'、'.join(unknown)}，可用的有 {'、'.join(TARGETS)}")
    if given.minimise:
        sys.stdout.buffer.write(minimise(TARGETS[given.targets[0]], given.minimise.read_bytes()))
        return 0
    found = [path for name in given.targets or TARGETS for path in _fuzzed(name, given.seconds)]
    for path in found:
        print(f"发现：{path.relative_to(ROOT)}")
    print(f"共 {len(found)} 处。")
    return 1 if found else 0


def _fuzzed(name: str, seconds: float) -> list[Path]:
    """Fuzz a target, and return what was found, now and before."""
    print(f"# {name}，{seconds:.0f} 秒", flush=True)
    began = monotonic()
    if find_spec("atheris"):
        # a process of its own, for libFuzzer never returns
        command = [sys.executable, "-m", "tests.fuzz.guided", name, f"{seconds:.0f}"]
        told = f"退出码 {subprocess.run(command, cwd=ROOT, check=False).returncode}"
    else:
        told = f"没有装 atheris（requirements/fuzz.txt），只用随机数，运行 {run_random(name, seconds).runs} 次"
    found = sorted((BUILD / name / "found").glob("*"))
    # libFuzzer's own: the interpreter died, hung or filled the memory
    found += [path for kind in ("crash", "timeout", "oom", "leak") for path in sorted((BUILD / name).glob(f"{kind}-*"))]
    print(f"# {name}：{monotonic() - began:.0f} 秒，{told}，发现 {len(found)} 处", flush=True)
    return found


if __name__ == "__main__":
    sys.exit(main())
