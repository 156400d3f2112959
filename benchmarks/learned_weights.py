"""Compare the hand-set weights of the structure with learned ones: a linear-chain CRF over the same atoms and cues.

Five-fold cross-validation by letter on corpus/ and its damaged copies. For each atom that the gold labels: how often the label is
right, and what its probability is worth (calibration error, share acceptable unseen at 99.5 % precision), weighted alike.

    pip install --requirement benchmarks/requirements-others.txt
    python benchmarks/learned_weights.py [--variants clean,ocr,…]

Three ways: decided and weighed by hand-set scores (what the library does), decided and weighed by the CRF, and decided by hand-set
scores but weighed by the CRF.
"""

from __future__ import annotations

import argparse
import random
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import pycrfsuite

from gongwen.evaluation import VARIANTS, samples
from gongwen.evaluation.calibration import calibration_error, share_unseen
from gongwen.structure.decode import best_path, posteriors
from gongwen.structure.grammar import NAMES
from gongwen.structure.numbers import find_numbers
from gongwen.structure.places import Places
from gongwen.structure.segment import Atom, atoms
from gongwen.text.lines import layout
from gongwen.text.view import clean

ROOT = Path(__file__).resolve().parent.parent
FOLDS = 5

# the gold's elements and the labels an atom that holds one may have
HEAD = {
    "issuer_mark": ("mark",),
    "doc_number": ("docno", "docno2"),
    "title": ("title",),
    "signer": ("signer", "signer2"),
    "classification": ("class",),
    "urgency": ("urgency",),
    "copy_number": ("copyno",),
    "handling_type": ("handling", "handling2"),
    "disclosure": ("disclosure", "disclosure2"),
}
LISTS = {
    "addressees": ("addr",),
    "attachments": ("att",),
    "contacts": ("contact",),
    "notes": ("note",),
    "cc": ("cc",),
    "artifacts": ("chrome", "chrome2"),
    "measures": ("para",),
    "headings": ("para",),
}
SINGLE = {"opening": ("opening",), "closing": ("closing",), "imprint": ("imprint",)}


class Letter(NamedTuple):
    """A letter in atoms: its name, the atoms, features of each for the CRF, and the labels the gold allows (empty: says nothing)."""

    name: str
    variant: str
    atoms: list[Atom]
    features: list[list[str]]
    gold: list[tuple[str, ...]]


def spans(gold: dict[str, Any]) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """Every element of the gold with the labels it allows."""
    for field, labels in HEAD.items():
        if gold["header"].get(field):
            yield gold["header"][field]["start"], gold["header"][field]["end"], labels
    for field, labels in LISTS.items():
        yield from ((e["start"], e["end"], labels) for e in gold[field])
    for field, labels in SINGLE.items():
        if gold.get(field):
            yield gold[field]["start"], gold[field]["end"], labels
    signed = gold.get("signature") or {}
    yield from ((e["start"], e["end"], ("sig",)) for e in signed.get("issuers") or [])
    if signed.get("date"):
        yield signed["date"]["start"], signed["date"]["end"], ("date",)


def described(atom: Atom, text: str) -> list[str]:
    """What the hand-set scores see of an atom, as features."""
    length = atom.j - atom.i
    found = [f"{NAMES[label]}={round(score * 2) / 2}" for label, score in zip(atom.labels, atom.scores, strict=True)]
    found += [f"break={atom.strength}", f"length={min(7, length.bit_length())}", f"last={text[atom.j - 1]}"]
    return found


def read(name: str, variant: str, text: str, gold: dict[str, Any]) -> Letter:
    """A letter in atoms."""
    page = layout(text)
    view = clean(text, [(a.start, a.end) for a in page.artefacts], page.soft)
    places = Places(view)
    pieces = atoms(places, find_numbers(view))
    own = [described(piece, view.text) for piece in pieces]
    features = []
    for n, found in enumerate(own):
        near = [f"-1:{f}" for f in own[n - 1]] if n else ["first"]
        near += [f"+1:{f}" for f in own[n + 1]] if n + 1 < len(own) else ["last"]
        features.append([*found, *near, f"place={10 * n // len(own)}"])
    told: list[tuple[str, ...]] = []
    marked = list(spans(gold))
    for piece in pieces:
        start, end = view.span(piece.i, piece.j)
        # the element that covers most of the atom
        inside = [(min(end, b) - max(start, a), labels) for a, b, labels in marked if min(end, b) > max(start, a)]
        told.append(max(inside)[1] if inside else ())
    return Letter(name, variant, pieces, features, told)


def by_hand(letter: Letter) -> tuple[list[str], list[float]]:
    """The labels of the best path by hand-set scores, and their probabilities."""
    lattice = [(piece.labels, piece.scores) for piece in letter.atoms]
    strengths = [piece.strength for piece in letter.atoms]
    path = best_path(lattice, strengths)
    return [NAMES[p.labels[k]] for p, k in zip(letter.atoms, path, strict=True)], posteriors(lattice, strengths, path)


def train(letters: Sequence[Letter], path: str) -> None:
    """Fit a CRF; what the gold does not label is taken as the hand-set scores have it."""
    trainer = pycrfsuite.Trainer(verbose=False)
    for letter in letters:
        labels, _ = by_hand(letter)
        wanted = [h if not gold or h in gold else gold[0] for h, gold in zip(labels, letter.gold, strict=True)]
        trainer.append(letter.features, wanted)
    trainer.set_params({"c1": 0.05, "c2": 0.05, "max_iterations": 80})
    trainer.train(path)


Judged = list[tuple[float, bool]]


def judge(letters: Sequence[Letter], path: str, ways: dict[str, Judged]) -> None:
    """Add what each way says of each atom that the gold labels."""
    tagger = pycrfsuite.Tagger()
    tagger.open(path)
    known = set(tagger.labels())
    for letter in letters:
        hand, sure = by_hand(letter)
        learned = tagger.tag(letter.features)
        for n, gold in enumerate(letter.gold):
            if gold:
                ways["hand"].append((sure[n], hand[n] in gold))
                ways["CRF"].append((tagger.marginal(learned[n], n), learned[n] in gold))
                ways["hand, weighed by CRF"].append((tagger.marginal(hand[n], n) if hand[n] in known else 0.0, hand[n] in gold))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--variants", default=",".join(VARIANTS), help="copies of the letters, parted by commas (default: all)")
    parser.add_argument("--judge", metavar="DIR", type=Path, help="fit on all of corpus/ and judge the tagged letters of DIR")
    arguments = parser.parse_args()
    variants = arguments.variants.split(",")
    letters = [read(s.name, v, s.text, s.gold) for v in variants for s in samples(ROOT / "corpus", v)]
    ways: dict[str, Judged] = {"hand": [], "CRF": [], "hand, weighed by CRF": []}
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/weights"
        if arguments.judge:
            train(letters, path)
            judge([read(s.name, "clean", s.text, s.gold) for s in samples(arguments.judge, "clean")], path, ways)
        else:
            names = sorted({letter.name for letter in letters})
            random.Random(0).shuffle(names)
            for n in range(FOLDS):
                held = set(names[n::FOLDS])
                train([letter for letter in letters if letter.name not in held], path)
                judge([letter for letter in letters if letter.name in held], path, ways)
    print(f"{'':24}{'atoms':>8}{'right':>8}{'ECE':>8}{'unseen':>8}")
    for way, told in ways.items():
        right = sum(ok for _, ok in told) / len(told)
        print(f"{way:24}{len(told):8}{right:8.4f}{calibration_error(told):8.4f}{share_unseen(told):8.3f}")


if __name__ == "__main__":
    main()
