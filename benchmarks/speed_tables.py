"""What benchmarks/results.json says, in Chinese: the lines printed, and the tables of README.md and docs/speed.md."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from readme_block import README, ROOT, rewrite

PAGE = ROOT / "docs" / "speed.md"

PATIENCE = 120.0
"""Seconds; a step that would take longer, going by the one before, is not run."""
HEAVY = ("jieba", "spacy", "numpy")
"""Packages that neither importing nor parsing may load."""

Results = Mapping[str, Any]


def report(results: Results) -> Iterator[tuple[str, str, str]]:
    """Yield what was measured, the result, and what it should be."""
    for source, told in results["jieba"].items():
        name = "corpus/ 的" if source == "corpus" else "另外的"
        yield f"解析 {name} {told['letters']} 封信 ÷ `jieba.lcut` 切分同样的文本", f"{told['ratio']:.2f}", "越小越快"
    grown = results["growth"]
    for step, ratio in zip(grown["worst"], grown["letter"]["ratios"], strict=True):
        yield f"正文加长到 10 倍的信，{_step(step)}：用时之比", _ratio(ratio), "10 为线性"
    for step, worst in grown["worst"].items():
        about = f"{len(grown['hostile'])} 种刁难文本中增长最陡的（{worst['text']}），{_step(step)}：用时之比"
        yield about, _ratio(worst["ratio"]), "10 为线性"
    slow = grown["slowest"]
    yield f"其中最慢的（{slow['text']}）÷ 同样大小的信，100 kB", _ratio(slow["against_letter"]), ""
    cost = results["import"]
    yield f"`import gongwen` ÷ `{cost['base']}`", f"{cost['import_ratio']:.2f}", "越小越轻"
    yield f"导入并解析第一封信 ÷ `{cost['base']}`", f"{cost['first_parse_ratio']:.2f}", ""
    for when, key in (("导入", "loaded_after_import"), ("解析", "loaded_after_parse")):
        yield f"{when}之后已载入的重库（{'、'.join(HEAVY)}）", "、".join(cost[key]) or "无", "应为无"


def ratios(results: Results) -> str:
    """The lines of the report as a table."""
    lines = ["| 测什么 | 结果 | |", "| --- | ---: | --- |"]
    lines += [f"| {measured} | {result} | {meaning} |" for measured, result, meaning in report(results)]
    return "\n".join(lines) + f"\n\n在 Python {results['python']} 上测得。"


def letters(results: Results) -> str:
    """What a letter of each collection takes, beside jieba on the same texts."""
    lines = [
        "| 信 | 封数 | 平均字数 | `gongwen.parse`，毫秒 | `jieba.lcut`，毫秒 | 比值 |",
        "| --- | ---: | ---: | ---: | ---: | ---: |",
    ]
    for source, told in results["jieba"].items():
        name = "`corpus/`" if source == "corpus" else "另外的"
        times = f"{told['parse_ms_per_letter']:.1f} | {told['jieba_ms_per_letter']:.1f} | {told['ratio']:.2f}"
        lines.append(f"| {name} | {told['letters']} | {told['characters'] / told['letters']:.0f} | {times} |")
    cost = results["import"]
    first = cost["base_ms"] * cost["first_parse_ratio"]
    loading = cost["base_ms"] * cost["import_ratio"]
    lines += ["", f"在测量的机器上，`import gongwen` 用 {loading:.0f} 毫秒，连同解析第一封信共 {first:.0f} 毫秒。"]
    return "\n".join(lines)


def growth(results: Results) -> str:
    """The growth of the letter and of each hostile text, the steepest first."""
    grown = results["growth"]
    steps = list(grown["worst"])
    head = ["文本", *(f"{_size(size)}，秒" for size in grown["sizes"]), *map(_step, steps)]
    lines = [_row(head), _row(["---", *["---:"] * (len(head) - 1)]), _row(["**一封正文很长的信**", *_cells(grown["letter"])])]
    hostile = sorted(grown["hostile"].items(), key=lambda told: _steepness(told[1]), reverse=True)
    lines += [_row([name, *_cells(told)]) for name, told in hostile]
    return "\n".join(lines)


def write_pages(results: Results) -> None:
    """Write the tables into README.md and docs/speed.md."""
    rewrite("speed", ratios(results), README)
    for name, table in (("speed", ratios), ("letters", letters), ("growth", growth)):
        rewrite(name, table(results), PAGE)


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cells(told: Results) -> list[str]:
    seconds = ["–" if second is None else f"{second:.3f}" for second in told["seconds"]]
    return seconds + [_ratio(ratio) for ratio in told["ratios"]]


def _steepness(told: Results) -> float:
    last = told["ratios"][-1]
    return float("inf") if last is None else float(last)


def _ratio(ratio: float | None) -> str:
    """A ratio in words; a step that was not run says so."""
    return f"未测完（超过 {PATIENCE:.0f} 秒）" if ratio is None else f"{ratio:.2f}"


def _step(step: str) -> str:
    return " → ".join(_size(int(size)) for size in step.split("→"))


def _size(size: int) -> str:
    return "1 MB" if size == 1_000_000 else f"{size // 1000} kB"
