"""``python -m gongwen.evaluation build|check|fit DIRECTORY…``: make text and gold of tagged letters, see if they are fresh, or fit
the weights of confidence on them."""

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
    parser.add_argument(
        "command", choices=("build", "check", "fit"), help="build：生成文本与答案；check：核对是否最新；fit：拟合把握的权重"
    )
    parser.add_argument("directories", nargs="+", type=Path, metavar="DIRECTORY", help="存放 .tag 文件的文件夹")
    arguments = parser.parse_args(argv)
    run = {"build": _build, "check": _check}.get(arguments.command)
    try:
        return max(run(directory) for directory in arguments.directories) if run else _fit(arguments.directories)
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


def _fit(directories: Sequence[Path]) -> int:
    """Write the weights into the library, and say what such weights are worth on letters they were not fitted on."""
    from gongwen.evaluation.calibration import calibration_error, share_unseen
    from gongwen.evaluation.fitting import FOLDS, PLACE, collect, crossed, dumped, fit, trust
    from gongwen.trust.signs import OWN, POOLED

    rows = collect(directories)
    missing = {*OWN, POOLED} - {row.kind if row.kind in OWN else POOLED for row in rows}
    if missing or len({row.letter for row in rows}) < FOLDS:
        raise GoldError(
            "、".join(map(str, directories)), None, f"信太少，拟合不出权重；缺少的要素：{'、'.join(sorted(missing)) or '无'}"
        )
    judged = crossed(rows)
    print(f"{'variant':12}{'elements':>9}{'right':>8}{'mean':>8}{'ECE':>8}{'unseen':>8}")
    for variant in dict.fromkeys(row.variant for row in rows):
        pairs = trust((row, probability) for row, probability in judged if row.variant == variant)
        mean, right = (sum(pair[n] for pair in pairs) / len(pairs) for n in (0, 1))
        print(f"{variant:12}{len(pairs):9}{right:8.3f}{mean:8.3f}{calibration_error(pairs):8.3f}{share_unseen(pairs):8.3f}")
    PLACE.write_text(dumped(fit(rows)), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
