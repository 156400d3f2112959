"""Measure accuracy on the gold letters of corpus/; write the tables of README.md and docs/accuracy.md and the reliability diagram.

The same figures as ``gongwen evaluate corpus --variants all``. With --print the tables only go to standard output.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping

from readme_block import README, ROOT, rewrite

from gongwen.evaluation import VARIANTS, Report, evaluate
from gongwen.plotting import reliability

PAGE = ROOT / "docs" / "accuracy.md"
DIAGRAM = ROOT / "docs" / "assets" / "reliability.png"
DRAWN = ("clean", "wrapped", "joined", "dropped")
"""Variants in the diagram: the letters as they are, and those that cost most."""

MEANINGS = {
    "clean": "原样",
    "halfwidth": "半角标点",
    "tight": "没有空行和缩进",
    "spaced": "汉字间偶有空格",
    "wrapped": "短行折行、分页、页码",
    "ocr": "正文形近字互换",
    "harsh": "套语、标签、标点也认错",
    "dropped": "年月日、第届号、标点等单字丢失",
    "joined": "全文一行，没有换行",
    "doubled": "标题假加粗，每字两遍",
    "mirror": "繁体，夹注拼音",
}

FRAME = {
    "kind": "种类",
    "issuer": "发文机关标志",
    "doc_number": "发文字号（代字、年份、顺序号）",
    "title": "标题",
    "handling_type": "办理类型",
    "disclosure": "公开属性",
    "rare_header": "签发人、密级、紧急程度、份号",
    "addressees": "主送（姓名和身份）",
    "proposals": "所答复的事项（每项取值）",
    "opening": "引语",
    "closing": "结尾语",
    "sections": "提纲（级别、序号、标题）",
    "contacts": "联系人和电话",
    "cc": "抄送",
    "signature": "署名机关",
    "date": "成文日期",
    "attachments": "附件",
    "lossless": "分块铺满原文",
}
"""Fields of the frame of a letter."""

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
"""Fields of what the body says."""


def macro(report: Report, fields: Callable[[str], bool]) -> float:
    """Mean F1 of the fields that are told or found at all."""
    telling = [row.f1 for row in report.rows if (row.gold or row.found) and fields(row.field)]
    return sum(telling) / max(1, len(telling))


def summary(reports: Mapping[str, Report]) -> str:
    """A row a variant."""
    lines = [
        "| 文本 | 怎样损坏 | 信数 | 宏平均 F1（版面） | 宏平均 F1（内容） | 整体框架全对 |",
        "| --- | --- | ---: | ---: | ---: | ---: |",
    ]
    for variant, report in reports.items():
        frame, content = macro(report, FRAME.__contains__), macro(report, CONTENT.__contains__)
        lines.append(
            f"| `{variant}` | {MEANINGS[variant]} | {report.letters} | {frame:.3f} | {content:.3f} | {report.frame:.3f} |"
        )
    return "\n".join(lines)


def content(reports: Mapping[str, Report]) -> str:
    """A row a field of the content: F1 of the letters as they are, and the lowest."""
    lines = ["| 内容 | 标准答案 | 原样 F1 | 各种损坏中最低的 F1 |", "| --- | ---: | ---: | ---: |"]
    for field, name in CONTENT.items():
        clean, lowest = reports["clean"].row(field), min(report.row(field).f1 for report in reports.values())
        lines.append(f"| {name} `{field}` | {clean.gold} | {clean.f1:.3f} | {lowest:.3f} |")
    return "\n".join(lines)


def fields(reports: Mapping[str, Report]) -> str:
    """F1 of every field under every variant; and, folded away, counts, precision and recall."""
    lines = [f"| 字段 | {' | '.join(f'`{variant}`' for variant in reports)} |", f"| --- |{' ---: |' * len(reports)}"]
    for field, name in {**FRAME, **CONTENT}.items():
        lines.append(f"| {name} `{field}` | {' | '.join(f'{report.row(field).f1:.3f}' for report in reports.values())} |")
    for variant, report in reports.items():
        lines += [
            "",
            f"<details markdown><summary><code>{variant}</code> {MEANINGS[variant]}：个数、精确率、召回率</summary>",
            "",
        ]
        lines += ["| 字段 | 标准答案 | 找到 | 对 | P | R | F1 |", "| --- | ---: | ---: | ---: | ---: | ---: | ---: |"]
        for field, name in {**FRAME, **CONTENT}.items():
            row = report.row(field)
            counts = f"{row.gold} | {row.found} | {row.right}"
            lines.append(f"| {name} `{field}` | {counts} | {row.precision:.3f} | {row.recall:.3f} | {row.f1:.3f} |")
        lines += ["", "</details>"]
    return "\n".join(lines)


def calibration(reports: Mapping[str, Report]) -> str:
    """What the confidences are worth under every variant."""
    lines = ["| 文本 | 计入的要素 | 校准误差 ECE | 可不看的比例 |", "| --- | ---: | ---: | ---: |"]
    for variant, report in reports.items():
        lines.append(f"| `{variant}` {MEANINGS[variant]} | {report.confidences} | {report.ece:.3f} | {report.unseen:.3f} |")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--print", action="store_true", dest="only_print", help="print the tables, write no file")
    arguments = parser.parse_args()
    reports = evaluate(ROOT / "corpus", variants=tuple(VARIANTS))
    blocks = [
        (README, "accuracy", f"{summary(reports)}\n\n{content(reports)}"),
        (PAGE, "summary", summary(reports)),
        (PAGE, "fields", fields(reports)),
        (PAGE, "calibration", calibration(reports)),
    ]
    if not arguments.only_print:
        axes = reliability({variant: reports[variant] for variant in DRAWN})
        axes.figure.savefig(DIAGRAM, format="png", dpi=150, bbox_inches="tight")  # type: ignore[union-attr]
    for page, name, block in blocks:
        if not arguments.only_print:
            rewrite(name, block, page)
        elif page != README:
            print(f"{block}\n")


if __name__ == "__main__":
    main()
