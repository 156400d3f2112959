"""``python -m gongwen.evaluation build|check DIRECTORY…``: make text and gold of tagged letters, or see if they are fresh."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from gongwen.evaluation.markup import GoldError
from gongwen.evaluation.samples import build, check


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code: 0 done, 1 something is stale or badly tagged (2, wrong usage, is argparse's)."""
    parser = argparse.ArgumentParser(prog="python -m gongwen.evaluation", description="标注语料的生成与核对")
    parser.add_argument("command", choices=("build", "check"), help="build：生成文本与答案；check：核对是否最新")
    parser.add_argument("directories", nargs="+", type=Path, metavar="DIRECTORY", help="存放 .tag 文件的文件夹")
    arguments = parser.parse_args(argv)
    run = _build if arguments.command == "build" else _check
    try:
        return max(run(directory) for directory in arguments.directories)
    except GoldError as error:
        print(error, file=sys.stderr)
        return 1


def _build(directory: Path) -> int:
    print(f"{directory}：已生成 {len(build(directory))} 封", file=sys.stderr)
    return 0


def _check(directory: Path) -> int:
    stale = check(directory)
    for path in stale:
        print(f"{path}：生成的文件缺失或已过期，请重新运行 build")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
