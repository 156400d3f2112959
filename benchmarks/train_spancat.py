"""Train a small spancat on corpus letters and score it on letters it has not seen, beside the rules.

Run: python benchmarks/train_spancat.py [--steps 1500] [--page]

Letters are split by name, a quarter is held out; the model sees paragraphs, single characters as tokens. Spans are found in two
steps: ``span_finder`` proposes them by their first and last characters, ``spancat`` names them or refuses. With --page the table is
written into docs/howto/spacy.md. On two cores the default takes some minutes.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import spacy
from readme_block import fill
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example
from spacy.util import fix_random_seed, minibatch

import gongwen
from gongwen.evaluation.samples import Sample, samples
from gongwen.integrations.spacy_training import to_docs

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "howto" / "spacy.md"
LABELS = ("ADDRESSEE", "CITATION", "DATE", "DOC_NUMBER", "FIGURE", "ISSUER", "RECIPIENT")
"""Short ones: a measure runs over sentences, and proposing all stretches that long costs more than it brings."""
SEED = 7
_BATCH = 16
_EMPTY = 8
"""One in so many of the paragraphs without a span is learnt from."""
Key = tuple[str, int, int]

TOK2VEC = {
    "@architectures": "spacy.HashEmbedCNN.v2",
    "width": 96,
    "depth": 4,
    "embed_size": 4000,
    "window_size": 1,
    "maxout_pieces": 3,
    "subword_features": False,
    "pretrained_vectors": None,
}
FINDER = {
    "threshold": 0.3,
    "max_length": 45,
    "spans_key": "sc",
    "model": {
        "@architectures": "spacy.SpanFinder.v1",
        "scorer": {"@layers": "spacy.LinearLogistic.v1", "nO": 2},
        "tok2vec": TOK2VEC,
    },
}
CATEGORISER = {
    "threshold": 0.5,
    "spans_key": "sc",
    "suggester": {"@misc": "spacy.preset_spans_suggester.v1", "spans_key": "sc"},
    "model": {
        "@architectures": "spacy.SpanCategorizer.v1",
        "reducer": {"@layers": "spacy.mean_max_reducer.v1", "hidden_size": 96},
        "scorer": {"@layers": "spacy.LinearLogistic.v1"},
        "tok2vec": TOK2VEC,
    },
}


def split(letters: list[Sample]) -> tuple[list[Sample], list[Sample]]:
    """Letters to learn from and letters held out, the same in every run."""
    shuffled = sorted(letters, key=lambda sample: sample.name)
    random.Random(SEED).shuffle(shuffled)
    held = len(shuffled) // 4
    return shuffled[held:], shuffled[:held]


def train(letters: Iterable[Sample], steps: int) -> Language:
    """A pipeline of span_finder and spancat, trained for a number of batches."""
    fix_random_seed(SEED)
    nlp = spacy.blank("zh")
    nlp.add_pipe("span_finder", config=FINDER)
    nlp.add_pipe("spancat", config=CATEGORISER)
    docs = to_docs(letters, nlp, labels=LABELS, entities=())
    # more than half of the paragraphs hold no span; with all of them a small model learns the commonest labels only
    examples = [Example(nlp.make_doc(doc.text), doc) for n, doc in enumerate(docs) if doc.spans["sc"] or n % _EMPTY == 0]
    optimizer = nlp.initialize(lambda: examples)
    shuffled = random.Random(SEED)
    done = 0
    while done < steps:
        shuffled.shuffle(examples)
        for batch in minibatch(examples, _BATCH):
            nlp.update(batch, sgd=optimizer, drop=0.1, annotates=["span_finder"])
            done += 1
            if done == steps:
                break
    return nlp


def keys(doc: Doc) -> set[Key]:
    """Spans of a document."""
    return {(span.label_, span.start_char, span.end_char) for span in doc.spans["sc"]}


def score(gold: list[Doc], found: Iterable[Doc]) -> dict[str, tuple[float, float, float, int]]:
    """Precision, recall, F1 and number in the gold, by label and for all."""
    right, given, told = Counter[str](), Counter[str](), Counter[str]()
    for want, got in zip(gold, found, strict=True):
        right.update(label for label, *_ in keys(want) & keys(got))
        told.update(label for label, *_ in keys(want))
        given.update(label for label, *_ in keys(got))
    rows = {}
    for label in (*LABELS, "all"):
        r, g, t = (sum(c.values()) if label == "all" else c[label] for c in (right, given, told))
        p, q = (r / g if g else 0.0), (r / t if t else 0.0)
        rows[label] = (p, q, 2 * p * q / (p + q) if p + q else 0.0, t)
    return rows


def table(model: dict[str, tuple[float, float, float, int]], rules: dict[str, tuple[float, float, float, int]]) -> str:
    """Both scores side by side, in Markdown."""
    lines = ["| 标签 | 标准答案 | spancat 精确率 | 召回率 | F1 | 规则 F1 |", "| --- | ---: | ---: | ---: | ---: | ---: |"]
    for label, (precision, recall, f1, gold) in model.items():
        name = "全部" if label == "all" else f"`{label}`"
        lines.append(f"| {name} | {gold} | {precision:.3f} | {recall:.3f} | {f1:.3f} | {rules[label][2]:.3f} |")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--steps", type=int, default=1500, help="batches to learn from (default 1500)")
    parser.add_argument("--page", action="store_true", help="write the table into docs/howto/spacy.md")
    arguments = parser.parse_args()
    learnt, held = split(list(samples(ROOT / "corpus", "clean")))
    nlp = train(learnt, arguments.steps)
    gold = list(to_docs(held, nlp, labels=LABELS, entities=()))
    model = score(gold, nlp.pipe(doc.text for doc in gold))
    rules = score(gold, to_docs([gongwen.parse(sample.text) for sample in held], nlp, labels=LABELS, entities=()))
    told = table(model, rules) + f"\n\n学自 {len(learnt)} 封信，考 {len(held)} 封，{arguments.steps} 步。"
    print(told)
    if arguments.page:
        PAGE.write_text(fill(PAGE.read_text(encoding="utf-8"), "spancat", told), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
