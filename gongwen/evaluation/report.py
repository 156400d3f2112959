"""The scores of many letters as one report: to read, or as JSON."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

from gongwen.evaluation.calibration import PRECISION, Bin, Trust, calibration_error, reliability, share_unseen
from gongwen.evaluation.fields import FIELDS
from gongwen.evaluation.scoring import LetterScore, Mismatch


@dataclass(frozen=True, slots=True)
class Row:
    """One field over all letters: how many there are, were found, and were found rightly."""

    field: str
    gold: int
    found: int
    right: int

    @property
    def precision(self) -> float:
        """Share of the found that is right; where nothing was found, whether that is right."""
        return self.right / self.found if self.found else float(self.gold == 0)

    @property
    def recall(self) -> float:
        """Share of the gold that was found; where there is none, whether none was found."""
        return self.right / self.gold if self.gold else float(self.found == 0)

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(frozen=True, slots=True)
class Worth:
    """What the confidences of one kind of element are worth: how many there are, how many are right, their mean confidence, the
    calibration error and the share that may be accepted unseen."""

    kind: str
    count: int
    right: int
    confidence: float
    ece: float
    unseen: float

    @classmethod
    def of(cls, kind: str, trust: Trust) -> Worth:
        """Boil down the confidences of a kind."""
        mean = sum(confidence for confidence, _ in trust) / max(1, len(trust))
        return cls(kind, len(trust), sum(right for _, right in trust), mean, calibration_error(trust), share_unseen(trust))


@dataclass(frozen=True, slots=True)
class Report:
    """Scores of a set of letters.

    Attributes:
        letters: how many letters were scored.
        rows: a row a field, in the order of :data:`gongwen.evaluation.fields.FIELDS`.
        frame: share of letters whose whole frame is right.
        frame_faults: how many letters each part of the frame spoils.
        confidences: how many confidences were judged.
        ece: expected calibration error of them.
        unseen: share of elements that may be accepted unseen at 99.5 % precision.
        reliability: the ten bins of the reliability diagram.
        worth: the same for each kind of element, the most frequent first.
        errors: every error, letter by letter.
    """

    letters: int
    rows: tuple[Row, ...]
    frame: float
    frame_faults: tuple[tuple[str, int], ...]
    confidences: int
    ece: float
    unseen: float
    reliability: tuple[Bin, ...]
    worth: tuple[Worth, ...]
    errors: tuple[Mismatch, ...]

    @classmethod
    def of(cls, scores: Iterable[LetterScore]) -> Report:
        """Add up the scores of letters."""
        scores = tuple(scores)
        by_kind: dict[str, list[tuple[float, bool]]] = defaultdict(list)
        for score in scores:
            for kind, confidence, right in score.trust:
                by_kind[kind].append((confidence, right))
        trust = [pair for pairs in by_kind.values() for pair in pairs]
        faults = Counter(part for score in scores for part in score.frame_faults)
        whole = sum(not score.frame_faults for score in scores)
        return cls(
            letters=len(scores),
            rows=tuple(_row(field.name, scores) for field in FIELDS),
            frame=whole / len(scores) if scores else 0.0,
            frame_faults=tuple(faults.most_common()),
            confidences=len(trust),
            ece=calibration_error(trust),
            unseen=share_unseen(trust),
            reliability=reliability(trust),
            worth=tuple(Worth.of(kind, by_kind[kind]) for kind in sorted(by_kind, key=lambda kind: -len(by_kind[kind]))),
            errors=tuple(error for score in scores for error in score.errors),
        )

    def row(self, field: str) -> Row:
        """The row of one field.

        Raises:
            KeyError: there is no such field.
        """
        for row in self.rows:
            if row.field == field:
                return row
        raise KeyError(field)

    @property
    def macro(self) -> float:
        """Mean F1 of the fields; one that no letter has, and none was given, says nothing and is left out."""
        telling = [row.f1 for row in self.rows if row.gold or row.found]
        return sum(telling) / len(telling) if telling else 0.0

    @property
    def micro(self) -> float:
        """F1 over all fields thrown together."""
        told = sum(row.gold + row.found for row in self.rows)
        return 2 * sum(row.right for row in self.rows) / max(1, told)

    def to_text(self, *, errors: bool = False) -> str:
        """A table to read; with ``errors`` every error in a line (letter, field, missed or extra, what), tabs between."""
        lines = [f"{'field':18}{'gold':>7}{'found':>7}{'right':>7}{'P':>8}{'R':>8}{'F1':>8}"]
        for row in self.rows:
            counts = f"{row.field:18}{row.gold:7}{row.found:7}{row.right:7}"
            lines.append(f"{counts}{row.precision:8.3f}{row.recall:8.3f}{row.f1:8.3f}")
        lines += [
            "",
            f"letters {self.letters}   macro F1 {self.macro:.4f}   micro F1 {self.micro:.4f}   whole frame {self.frame:.3f}",
            f"confidences {self.confidences}   calibration error {self.ece:.3f}   "
            f"acceptable unseen at {PRECISION:.1%} precision {self.unseen:.3f}",
        ]
        if self.confidences:
            lines += ["", f"{'confidence':18}{'elements':>9}{'mean':>8}{'right':>8}"]
            lines += [
                f"{f'{one.low:.1f} to {one.high:.1f}':18}{one.count:9}{one.confidence:8.3f}{one.right:8.3f}"
                for one in self.reliability
                if one.count
            ]
            lines += ["", f"{'kind of element':18}{'elements':>9}{'mean':>8}{'right':>8}{'ECE':>8}{'unseen':>8}"]
            lines += [
                f"{w.kind:18}{w.count:9}{w.confidence:8.3f}{w.right / w.count:8.3f}{w.ece:8.3f}{w.unseen:8.3f}"
                for w in self.worth
            ]
            lines.append("")
        if self.frame_faults:
            lines.append("frame spoilt by " + ", ".join(f"{part} {letters}" for part, letters in self.frame_faults))
        if errors and self.errors:
            lines.append("")
            lines += ["\t".join((e.letter, e.field, e.kind, e.what)) for e in self.errors]
        return "\n".join(lines) + "\n"

    def to_json(self) -> str:
        """The same as JSON, errors included."""
        report: dict[str, Any] = {
            "letters": self.letters,
            "macro_f1": self.macro,
            "micro_f1": self.micro,
            "frame": self.frame,
            "frame_faults": dict(self.frame_faults),
            "confidences": self.confidences,
            "ece": self.ece,
            "unseen": self.unseen,
            "reliability": [asdict(one) for one in self.reliability],
            "worth": [asdict(one) for one in self.worth],
            "fields": [asdict(row) | {"precision": row.precision, "recall": row.recall, "f1": row.f1} for row in self.rows],
            "errors": [asdict(error) for error in self.errors],
        }
        return json.dumps(report, ensure_ascii=False, indent=1) + "\n"


def _row(field: str, scores: Iterable[LetterScore]) -> Row:
    counts = [score.counts[field] for score in scores]
    return Row(field, sum(c.gold for c in counts), sum(c.found for c in counts), sum(c.right for c in counts))
