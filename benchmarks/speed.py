"""Measure speed as ratios, which travel from machine to machine better than seconds do.

* parse against ``jieba.lcut`` on the same texts, dictionary loaded beforehand, the best of several interleaved rounds;
* growth: how much longer a text ten times as long takes, for a letter with a long body and for hostile texts;
* import: ``import gongwen`` against ``import pydantic, regex`` in fresh processes, and what heavy packages get loaded.

Results go to standard output and benchmarks/results.json; with --readme also between the markers of README.md and docs/speed.md.
With --kept nothing is measured: results.json is taken as it is.
"""

from __future__ import annotations

import argparse
import gc
import json
import platform
import random
import subprocess
import sys
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from readme_block import ROOT
from speed_tables import HEAVY, PATIENCE, report, write_pages

import gongwen

CORPUS = ROOT / "corpus"
RESULTS = ROOT / "benchmarks" / "results.json"

SIZES = (10_000, 100_000, 1_000_000)  # bytes of UTF-8
STARTS = 7


# ── against jieba ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def against_jieba(texts: Sequence[str], rounds: int) -> dict[str, Any]:
    """Time parse and jieba.lcut over all texts in turn; the best round of each counts."""
    import logging

    import jieba

    jieba.setLogLevel(logging.WARNING)
    jieba.initialize()
    contestants: dict[str, Callable[[str], object]] = {"parse": gongwen.parse, "jieba": jieba.lcut}
    best = dict.fromkeys(contestants, float("inf"))
    for _ in range(rounds):
        for name, run in contestants.items():
            best[name] = min(best[name], clock(lambda run=run: [run(text) for text in texts]))  # type: ignore[misc]
    return {
        "letters": len(texts),
        "characters": sum(map(len, texts)),
        "parse_ms_per_letter": round(1000 * best["parse"] / len(texts), 3),
        "jieba_ms_per_letter": round(1000 * best["jieba"] / len(texts), 3),
        "ratio": round(best["parse"] / best["jieba"], 3),
    }


def clock(run: Callable[[], object]) -> float:
    """Return the seconds one call takes, with the garbage collector out of the way."""
    gc.collect()
    gc.disable()
    try:
        start = perf_counter()
        run()
        return perf_counter() - start
    finally:
        gc.enable()


# ── growth ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────

HEAD = "关于县十届人大三次会议第41号建议的答复\n\n秦玉芬代表：\n\n    您提出的《关于整治积水的建议》收悉，现答复如下：\n\n"
FOOT = "\n    感谢您对我们工作的关心和支持。\n\n    临溪县住房和城乡建设局\n    2023年6月8日\n"
BODY = (
    "    一、摸清底数。5月12日，我局组织设计单位到现场勘查，确定更换管道260米，增设雨水箅子18处，预算资金47.5万元。\n"
    "    二、做好值守。一是安排专人雨天值守；二是每月清掏管道不少于2次；三是按照《城镇排水与污水处理条例》加强巡查。\n"
    "    因今年县级城建资金已全部安排完毕，该工程已列入2024年城建项目计划，计划明年汛期前完工。\n"
)

# What repeats: characters and words that many rules wait for, marks that never close, breaks, numbers, beginnings without an end.
HOSTILE = {
    "汉字一": "一",
    "数字": "1",
    "空格": " ",
    "换行": "\n",
    "换页": "\f",
    "零宽空格": "\u200b",
    "左书名号": "《",
    "左引号": "“",
    "直引号": '"',
    "左括号": "（",
    "冒号": "：",
    "顿号姓名": "李明、",
    "代表": "代表",
    "委员": "李明委员",
    "机关": "县民政局、",
    "您好": "您好",
    "您提出的": "您提出的",
    "收悉": "收悉。",
    "如下": "现答复如下：",
    "尊敬的": "尊敬的",
    "关于": "关于",
    "题尾": "的答复",
    "题尾成行": "关于修路建议的答复\n",
    "字号": "民函〔2022〕",
    "字号成行": "甲民函〔2022〕47号\n",
    "第N号": "第12号、",
    "日期": "2022年6月10日",
    "序号": "1、",
    "序号成行": "一、\n",
    "感谢": "感谢",
    "不妥": "如有不妥",
    "此致": "此致",
    "附件": "附件1：",
    "抄送": "抄送：",
    "抄送成行": "抄送：县人大\n",
    "联系人": "联系人：",
    "电话": "0871",
    "公开": "是否公开：",
    "印发": "县民政局办公室2022年6月10日印发",
    "页码": "— 1 —\n",
    "短行": "积水问题\n",
    "多封信": "李明代表：\n您的建议收悉，现答复如下：\n同意。\n县民政局\n2022年6月1日\n",
    "网页标签": "索引号：",
    "一是": "一是加强管理；",
    "首先": "首先，",
    "圈码": "①",
    "小标题": "（一）加强\n",
    "点号": "1.",
    "数量": "3个",
    "区间": "3至",
    "每人": "每人3元",
    "安排": "从资金中安排3万元",
    "分秒": "2分2秒",
    "分数": "三分之",
    "年份": "2021年",
    "年份区间": "2021年至",
    "左尖括号": "〈",
    "引述": "您提出的“",
    "由机关": "由市教育局",
    "会同机关": "会同市财政局、市民政局",
    "各县": "各县",
    "与机关": "与市财政局",
    "简称": "公安、",
    "其一": "其一，其二，",
    "段首列举": "1、加强；2、落实；",
    "一字一行": "路\n",
    "二、成行": "二、\n",
    "各级序号成行": "一、加强\n（一）加强\n1.加强\n（1）加强\n①加强\n",
    "称谓成行": "县教育局：\n",
    "署名成行": "县教育局，\n",
    "已转办": "李明代表：\n您的留言收悉，已转有关部门办理，谢谢！\n2019年7月4日\n",
    "换页页码": "我局积极推进\n\f— 1 —\n县民政局\n",
    "制表": "道路\t3\t9\n",
    "竖线表": "|道路|3|9|\n",
}

TITLE = "关于县十届人大三次会议第41号建议的答复\n\n秦玉芬代表：\n\n"
# The same inside a letter, before and behind it what makes a rule go through it: a sentence without end, a mark without partner, an
# item, a list. What stands alone above is seldom taken for the part of a letter that reads it.
FRAMED = {
    "一句之中": (HEAD, "收悉，您好，", FOOT),
    "一句致谢": (HEAD, "此致，", FOOT),
    "行内竖线": (HEAD + "表", " | ", "x\n" + FOOT),
    "引语左引号": (TITLE + "您提出的", "“收悉。", "现答复如下：\n" + BODY + FOOT),
    "引语左书名号": (TITLE + "您提出的", "《收悉。", "现答复如下：\n" + BODY + FOOT),
    "引语编号": (TITLE.partition("\n\n")[2], "您提出的第41号建议收悉。", "现答复如下：\n" + BODY + FOOT),
    "引语来文": (
        "关于修路的复函\n县财政局：\n",
        "你局《关于修建道路的请示》（甲财发〔2022〕47号）收悉。",
        "现答复如下：\n" + BODY + FOOT,
    ),
    "称谓敬辞": ("关于修路的答复\n居民", "先生", "：居民：\n您的来信收悉。\n" + BODY + FOOT),
    "标题括号": ("", "关于〔编号建议\n", "的答复\n李明代表：\n您的来信收悉。\n" + BODY + FOOT),
    "转办之后": (
        "",
        "李明代表：\n您的留言已转有关部门办理，请您耐心等待消息为盼望。\n感谢您的支持。\n2019年7月4日\n",
        HEAD + BODY + FOOT,
    ),
    "备案号": ("", "备函〔2022〕47号\n索引号：\n", HEAD + BODY + FOOT),
    "段内二、": (HEAD, "二、三、", "\n" + FOOT),
    "引号里的句号": (HEAD + "一、“", "加强。", "\n" + FOOT),
    "无标点列举": ("李明代表：您的建议收悉，现答复如下：", "1、加强管理2、落实资金", "。县民政局2022年6月1日"),
    "条目里的日期": (HEAD + "一、加强管理\n", "一是加强道路管理，2025年完成；二是落实资金保障，2026年完成。", "\n" + FOOT),
    "条目里的条目": (HEAD, "2、加强道路管理；①加强管理，②落实；", "\n" + FOOT),
    "条目里的书名号": (HEAD + "一是按照", "《道路条例》，", "加强管理。二是落实资金。\n" + FOOT),
    "引用之后的引号": (HEAD + "您提出的“加强道路管理”的建议，我局研究。", "建立“加强”机制。", "\n" + FOOT),
    "数量之前": (HEAD + "共", "道路整治", "3个。\n" + FOOT),
    "数词": (HEAD + "共三四", "万", "个\n" + FOOT),
    "来信内容": ("提案内容：", "内容", "\n回复内容：\n" + HEAD + BODY + FOOT),
    "标题与字号": ("", "关于修路建议的答复\n甲民函〔2022〕47号\n", HEAD + BODY + FOOT),
    "网页标题": ("", "标题：关于修路的建议事项\n甲民函〔2022〕47号\n", "您的来信收悉。\n" + BODY + FOOT),
    "抄送一家": (HEAD + BODY + FOOT + "抄送：", "县局（室）", "\n"),
    "公开选项": (HEAD + BODY + FOOT + "公开属性：", "√", "\n"),
}


def letter_of(size: int) -> str:
    """Return a letter of about so many bytes, all of them body."""
    room = size - len((HEAD + FOOT).encode())
    return HEAD + BODY * max(1, round(room / len(BODY.encode()))) + FOOT


def hostile(piece: str) -> Callable[[int], str]:
    """Return what makes a text of one piece over and over."""
    return lambda size: piece * (size // len(piece.encode()))


def framed(before: str, piece: str, behind: str) -> Callable[[int], str]:
    """Return what makes a text of one piece over and over between two others."""
    rim = len((before + behind).encode())
    return lambda size: before + hostile(piece)(max(0, size - rim)) + behind


def shuffled(size: int) -> str:
    """Return the characters of a letter in random, but always the same, order."""
    characters = list(letter_of(size))
    random.Random(size).shuffle(characters)
    return "".join(characters)


def mixed(size: int) -> str:
    """Return letters of the corpus one behind another, in random, but always the same, order."""
    chosen = random.Random(size)
    letters = [path.read_text(encoding="utf-8") for path in sorted(CORPUS.glob("*.txt"))]
    parts: list[str] = []
    left = size
    while left > 0:
        parts.append(chosen.choice(letters))
        left -= len(parts[-1].encode())
    return "\n".join(parts)


def growth(make: Callable[[int], str], repeats: int) -> dict[str, Any]:
    """Time texts of growing size; a step that promises to take too long is None."""
    gongwen.parse(make(SIZES[0]))  # caches and patterns
    seconds: list[float | None] = []
    for n, size in enumerate(SIZES):
        before = seconds[-1] if seconds else 0.0
        earlier = seconds[-2] if n > 1 else None
        steepness = before / earlier if before and earlier else 10.0
        if before is None or before * max(10.0, steepness) > PATIENCE:
            seconds.append(None)
            continue
        text = make(size)
        times = repeats if size < SIZES[-1] else max(1, repeats // 3)
        seconds.append(min(clock(lambda text=text: gongwen.parse(text)) for _ in range(times)))  # type: ignore[misc]
    return {
        "seconds": [None if s is None else round(s, 5) for s in seconds],
        "ratios": [round(b / a, 2) if a and b else None for a, b in pairwise(seconds)],
    }


def steepness(found: dict[str, Any]) -> tuple[float, ...]:
    """The last ratio first, for that is where growth shows; a step not run is beyond all others."""
    return tuple(float("inf") if ratio is None else ratio for ratio in reversed(found["ratios"]))


def all_growth(repeats: int) -> dict[str, Any]:
    """Growth of the letter, of each hostile text, and which of these is worst."""
    texts: dict[str, Callable[[int], str]] = {name: hostile(piece) for name, piece in HOSTILE.items()}
    texts |= {name: framed(*parts) for name, parts in FRAMED.items()}
    texts["乱序"] = shuffled
    texts["多种来信"] = mixed
    found = {name: growth(make, repeats) for name, make in texts.items()}
    steps = range(len(SIZES) - 1)
    worst = {}
    for step in steps:
        name = max(found, key=lambda name: steepness({"ratios": found[name]["ratios"][: step + 1]}))
        worst[f"{SIZES[step]}→{SIZES[step + 1]}"] = {"text": name, "ratio": found[name]["ratios"][step]}
    slowest = max(found, key=lambda name: found[name]["seconds"][1] or float("inf"))
    letter = growth(letter_of, repeats)
    per_letter = letter["seconds"][1]
    slow = found[slowest]["seconds"][1]
    return {
        "sizes": list(SIZES),
        "letter": letter,
        "worst": worst,
        "slowest": {"text": slowest, "against_letter": round(slow / per_letter, 2) if slow else None},
        "hostile": found,
    }


# ── import ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────

LETTER = "'关于第41号建议的答复\\n\\n李明代表：\\n您的建议收悉，现答复如下：\\n同意。\\n县民政局\\n2022年6月1日\\n'"
IMPORTS = {
    "base": "import pydantic, regex",
    "import": "import gongwen",
    "first_parse": f"import gongwen; gongwen.parse({LETTER})",
}


def start(code: str) -> float:
    """Return the seconds some code takes in a fresh process, the start of the interpreter not counted."""
    timed = f"from time import perf_counter as now; t = now(); {code}; print(now() - t)"
    return float(_python(timed))


def imports() -> dict[str, Any]:
    """Ratios of medians over fresh processes, and which heavy packages were loaded."""
    times: dict[str, list[float]] = {name: [] for name in IMPORTS}
    for code in IMPORTS.values():
        start(code)  # bytecode and disk cache
    for _ in range(STARTS):
        for name, code in IMPORTS.items():
            times[name].append(start(code))
    base = median(times["base"])
    return {
        "starts": STARTS,
        "base": IMPORTS["base"],
        "base_ms": round(1000 * base, 1),
        "import_ratio": round(median(times["import"]) / base, 3),
        "first_parse_ratio": round(median(times["first_parse"]) / base, 3),
        "loaded_after_import": loaded(IMPORTS["import"]),
        "loaded_after_parse": loaded(IMPORTS["first_parse"]),
    }


def loaded(code: str) -> list[str]:
    """Return which of the heavy packages a fresh process holds after some code."""
    return _python(f"{code}; import sys; print(*(name for name in {HEAVY!r} if name in sys.modules))").split()


def _python(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=ROOT)
    return done.stdout


# ── report ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────


def extra_texts(path: Path) -> list[str]:
    """Return the texts of a JSON-lines file with a ``text`` in each row."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [json.loads(line)["text"] for line in lines if line.strip()]


def measure(extra: Path | None, rounds: int, repeats: int) -> dict[str, Any]:
    """Everything, as JSON."""
    texts = {"corpus": [path.read_text(encoding="utf-8") for path in sorted(CORPUS.glob("*.txt"))]}
    if extra:
        texts["extra"] = extra_texts(extra)
    return {
        "gongwen": gongwen.__version__,
        "python": platform.python_version(),
        "import": imports(),
        "jieba": {source: against_jieba(found, rounds) for source, found in texts.items()},
        "growth": all_growth(repeats),
    }


def keep(results: dict[str, Any]) -> None:
    """Write results.json."""
    RESULTS.write_text(json.dumps(results, ensure_ascii=False, indent=2) + "\n", encoding="utf-8", newline="\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--extra", metavar="FILE", type=Path, help="more texts: JSON lines with a text in each row")
    parser.add_argument("--rounds", metavar="N", type=int, default=15, help="rounds against jieba (default 15)")
    parser.add_argument("--repeats", metavar="N", type=int, default=5, help="repeats of each growth step (default 5)")
    parser.add_argument("--readme", action="store_true", help="write the tables into README.md and docs/speed.md as well")
    parser.add_argument("--kept", action="store_true", help="measure nothing, take what results.json holds")
    arguments = parser.parse_args()
    if not arguments.kept:
        keep(measure(arguments.extra, arguments.rounds, arguments.repeats))
    results = json.loads(RESULTS.read_text(encoding="utf-8"))
    for measured, result, meaning in report(results):
        print(f"{measured}：{result}" + (f"（{meaning}）" if meaning else ""))
    if arguments.readme:
        write_pages(results)


if __name__ == "__main__":
    main()
