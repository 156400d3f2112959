"""How good a parser is: letters with known answers, damaged copies of them, and scores.

>>> from pathlib import Path
>>> from gongwen.evaluation import evaluate
>>> reports = evaluate(Path("corpus"), variants=("clean", "ocr"))  # doctest: +SKIP
>>> print(reports["clean"].to_text())  # doctest: +SKIP
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from gongwen.evaluation.calibration import Bin
from gongwen.evaluation.damage import VARIANTS
from gongwen.evaluation.markup import GoldError
from gongwen.evaluation.report import Report, Row, Worth
from gongwen.evaluation.samples import Sample, build, check, samples
from gongwen.evaluation.scoring import NOTHING, LetterScore, Mismatch, score_letter
from gongwen.evaluation.tagging import parse_tagged
from gongwen.letter import Letter

__all__ = [
    "VARIANTS",
    "Bin",
    "GoldError",
    "LetterScore",
    "Mismatch",
    "Parse",
    "Report",
    "Row",
    "Sample",
    "Worth",
    "build",
    "check",
    "evaluate",
    "parse_tagged",
    "samples",
    "score_letter",
]

Parse = Callable[[str, str], Letter]
"""A parser: (text, name) → Letter."""


def evaluate(directory: Path, parse: Parse | None = None, *, variants: Sequence[str] = ("clean",)) -> dict[str, Report]:
    """Parse the letters of a directory and score them, a report a variant.

    Args:
        directory: holds ``NAME.tag`` files or, for the variant ``clean`` alone, ``NAME.txt`` with ``NAME.gold.json``.
        parse: the parser to judge; gongwen's own by default.
        variants: which copies of the letters to parse, names from :data:`VARIANTS`.

    Raises:
        GoldError: the directory holds no letters, or a file of it cannot be used.
        ValueError: there is no such variant.
    """
    unknown = [variant for variant in variants if variant not in VARIANTS]
    if unknown:
        raise ValueError(f"没有 {'、'.join(unknown)} 这种变体，可用：{'、'.join(VARIANTS)}")
    judged = parse or _own_parser()
    return {variant: Report.of([_score(judged, sample) for sample in samples(directory, variant)]) for variant in variants}


def _own_parser() -> Parse:
    # scoring another parser must not need (nor load) our own
    from gongwen.pipeline import parse_text

    return parse_text


def _score(parse: Parse, sample: Sample) -> LetterScore:
    try:
        letter = parse(sample.text, sample.name)
    except Exception as error:  # a parser must never raise on content; if it does, that is a result like any other
        return score_letter(NOTHING, sample.gold, sample.text, sample.name).with_failure(error)
    return score_letter(letter, sample.gold, sample.text, sample.name)
