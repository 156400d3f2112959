"""Measure accuracy on the gold letters of corpus/ and write the table between the accuracy markers of README.md.

The same figures as ``gongwen evaluate corpus --variants all``, a row a variant. With --print the table only goes to standard
output and README.md is left alone.
"""

from __future__ import annotations

import argparse
from collections.abc import Collection, Mapping

from readme_block import ROOT, rewrite

from gongwen.evaluation import VARIANTS, Report, evaluate

MEANINGS = {
    "clean": "原样",
    "halfwidth": "半角标点",
    "tight": "没有空行和缩进",
    "spaced": "汉字间偶有空格",
    "wrapped": "短行折行、分页、页码",
    "ocr": "正文形近字互换",
    "harsh": "套语、标签、标点也认错",
}


def unfilled(reports: Mapping[str, Report]) -> list[str]:
    """Fields for which the parser gave nothing at all, in no variant: what this version does not read yet."""
    rows = [report.rows for report in reports.values()]
    return [of_field[0].field for of_field in zip(*rows, strict=True) if all(not row.found for row in of_field)]


def macro(report: Report, without: Collection[str]) -> float:
    """Mean F1 of the fields that are not left out."""
    telling = [row.f1 for row in report.rows if (row.gold or row.found) and row.field not in without]
    return sum(telling) / max(1, len(telling))


def table(reports: Mapping[str, Report]) -> str:
    """Return the reports as a Markdown table, with a line on what its columns leave out."""
    empty = unfilled(reports)
    lines = [
        "| 文本 | 怎样损坏 | 信数 | 宏平均 F1（已实现的要素） | 宏平均 F1（全部要素） | 整体框架全对 |",
        "| --- | --- | ---: | ---: | ---: | ---: |",
    ]
    for variant, report in reports.items():
        scores = f"{macro(report, empty):.3f} | {report.macro:.3f} | {report.frame:.3f}"
        lines.append(f"| `{variant}` | {MEANINGS[variant]} | {report.letters} | {scores} |")
    if empty:
        lines += ["", f"“已实现的要素”不含本版尚不填写的：{'、'.join(f'`{field}`' for field in empty)}。"]
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--print", action="store_true", dest="only_print", help="print the table, leave README.md alone")
    arguments = parser.parse_args()
    block = table(evaluate(ROOT / "corpus", variants=tuple(VARIANTS)))
    print(block)
    if not arguments.only_print:
        rewrite("accuracy", block)


if __name__ == "__main__":
    main()
