"""The rate of spaCy's ``nlp.pipe`` with the component against that of bare ``gongwen.parse``, on the same letters in one run.

Run: python benchmarks/spacy_rate.py [FOLDER …]   (default: corpus/)
Prints nlp.pipe ÷ parse for single characters and for jieba as tokens; 1 would be as fast.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

import spacy

import gongwen

ROOT = Path(__file__).resolve().parent.parent
ROUNDS = 5


def seconds(run: Callable[[], object]) -> float:
    start = time.perf_counter()
    run()
    return time.perf_counter() - start


def main() -> None:
    folders = [Path(given) for given in sys.argv[1:]] or [ROOT / "corpus"]
    texts = [path.read_text(encoding="utf-8") for folder in folders for path in sorted(folder.glob("*.txt"))]
    pipelines = {}
    for segmenter in ("char", "jieba"):
        pipelines[segmenter] = spacy.blank("zh", config={"nlp": {"tokenizer": {"segmenter": segmenter}}})
        pipelines[segmenter].add_pipe("gongwen")
    runs: dict[str, Callable[[], object]] = {"parse": lambda: [gongwen.parse(text) for text in texts]}
    runs |= {name: lambda nlp=nlp: list(nlp.pipe(texts)) for name, nlp in pipelines.items()}  # type: ignore[misc]
    # in turn, and the best of several: what else the machine does falls on all alike
    best = {
        name: min(times)
        for name, *times in zip(runs, *([seconds(run) for run in runs.values()] for _ in range(ROUNDS)), strict=True)
    }
    print(f"{len(texts)} 封信")
    for name in pipelines:
        print(f"nlp.pipe（{name}）÷ parse：{best['parse'] / best[name]:.2f}")


if __name__ == "__main__":
    main()
