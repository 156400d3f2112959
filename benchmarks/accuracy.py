"""Measure accuracy on the gold letters of corpus/ and write the table between the accuracy markers of README.md.

The same figures as ``gongwen evaluate corpus --variants all``, a row a variant. With --print the table only goes to standard
output and README.md is left alone.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping

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


CONTENT = {
    "measures": "措施",
    "measure_status": "措施的状态",
    "measure_deadline": "措施的期限",
    "measure_actors": "措施的承办者",
    "figures": "数字（值和单位都对）",
    "figure_qualifier": "约、超过、不低于……",
    "figure_subject": "数的是什么",
    "figure_change": "增减",
    "dates": "日期",
    "citations": "引用的文件",
    "citation_number": "文件的文号",
    "quotes": "提案原话",
}
"""Fields of what the body says; all others belong to the frame."""


def macro(report: Report, fields: Callable[[str], bool]) -> float:
    """Mean F1 of the fields that are told or found at all."""
    telling = [row.f1 for row in report.rows if (row.gold or row.found) and fields(row.field)]
    return sum(telling) / max(1, len(telling))


def table(reports: Mapping[str, Report]) -> str:
    """Return the reports as two Markdown tables: a row a variant, and a row a field of the content."""
    lines = [
        "| 文本 | 怎样损坏 | 信数 | 宏平均 F1（版面） | 宏平均 F1（内容） | 整体框架全对 |",
        "| --- | --- | ---: | ---: | ---: | ---: |",
    ]
    for variant, report in reports.items():
        frame, content = macro(report, lambda field: field not in CONTENT), macro(report, lambda field: field in CONTENT)
        lines.append(
            f"| `{variant}` | {MEANINGS[variant]} | {report.letters} | {frame:.3f} | {content:.3f} | {report.frame:.3f} |"
        )
    lines += ["", "| 内容 | 标准答案 | 原样 F1 | 各种损坏中最低的 F1 |", "| --- | ---: | ---: | ---: |"]
    rows = {variant: {row.field: row for row in report.rows} for variant, report in reports.items()}
    for field, name in CONTENT.items():
        clean = rows["clean"][field]
        lowest = min(of_variant[field].f1 for of_variant in rows.values())
        lines.append(f"| {name} `{field}` | {clean.gold} | {clean.f1:.3f} | {lowest:.3f} |")
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
