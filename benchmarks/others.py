"""Compare gongwen side by side with other tools on the gold letters of corpus/: dates, figures, numerals and time.

* dates: ``Letter.dates`` against JioNLP (``jionlp.ner.extract_time``) and Microsoft Recognizers-Text (date-time, zh). All are
  told or find the date of the letter, from which 今年 and 6月 count;
* figures: ``Letter.figures`` against Recognizers-Text (number-with-unit and number, zh);
* numerals: ``gongwen.text.numerals.amount`` against ``cn2an.cn2an(…, "smart")`` on the numerals of the gold figures;
* time: milliseconds of processor time a letter for the same texts in the same run, in interleaved rounds of which the best
  counts, next to ``gongwen.parse`` as a whole, which reads all other elements as well; and the time to load, in fresh processes.

A span counts as found when it overlaps a gold span, one to one, and as right when it has the same value as well: the same ISO
year, month or day, a period by its start; the same decimal number, a range by either end; 三成 as 3 or as 30, 3千伏 as 3 or
as 3000. A numeral is the figure without its unit and without 多, 余 and 几.

The other tools are general and know nothing of letters, so they are given what is cheap:

* gold covers the body, so what they find counts only where it begins between the first and the last block that gongwen takes
  for opening, paragraph or closing (or the outermost gold span of that kind, if that is farther out), and neither inside a title in
  《》 nor in a page number or other artefact of the gold. gongwen is counted wherever it finds something;
* durations, times of day and repetitions (每月) are no dates here and are left out of what they find;
* of several ways to use a tool (dates: all, or without bare numbers, 7号 and 10年; figures: only those with a unit, or numbers
  as well, sieved or not) the one with the best F1 of values on these very letters counts;
* where a tool offers several readings (6月: last or next), or bounds a stretch of time that gold tells by its end (年底前),
  any reading that is right will do;
* where gold has one range and a tool finds its two ends, the second is not a mistake;
* errors are caught: in the dates of Recognizers-Text one costs only the result it hits, else what was asked of the letter;
  the letters with an error are counted.

Judging by the letters that gongwen was developed on flatters gongwen; run it on others as well.

Tools that are not installed are left out: pip install -r benchmarks/requirements-others.txt
"""

from __future__ import annotations

import argparse
import contextlib
import gc
import importlib
import io
import json
import logging
import platform
import re
import subprocess
import sys
from calendar import monthrange
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from statistics import median
from time import process_time
from typing import Any

from readme_block import ROOT, rewrite

import gongwen
from gongwen.evaluation.matching import match
from gongwen.text.folding import fold
from gongwen.text.numerals import amount, plain

INSTALL = "pip install -r benchmarks/requirements-others.txt"
BODY = ("opening", "paragraph", "closing")
STARTS = 3  # fresh processes to time the loading


@dataclass(frozen=True, slots=True)
class Found:
    """A span with the values it may stand for: ISO dates, or plain decimals. An empty value says that there is none."""

    start: int
    end: int
    values: frozenset[str]
    ranged: bool = False

    def overlaps(self, other: Found) -> bool:
        """Whether the two have a character in common."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Sample:
    """A letter, what is right, and where other tools are judged."""

    name: str
    text: str
    base: date
    dates: tuple[Found, ...]
    figures: tuple[Found, ...]
    numerals: tuple[tuple[str, Decimal], ...]
    judged: Mapping[str, range]
    titles: tuple[range, ...]

    def counts(self, found: Found, what: str) -> bool:
        """Whether another tool is judged by what it found there."""
        return found.start in self.judged[what] and not any(found.start in title for title in self.titles)


Reading = Callable[["Sample", "Way"], Iterable["Found"]]
"""What is found in a letter; a way is given along to note what fails."""


@dataclass(slots=True)
class Way:
    """One way to use a tool: what it finds in a letter.

    Attributes:
        failed: names of the letters on which it failed, wholly or in part.
    """

    tool: str
    how: str
    read: Reading
    failed: set[str] = field(default_factory=set)

    def __call__(self, sample: Sample) -> list[Found]:
        """What it finds; nothing where reading fails as a whole."""
        return self.attempt(sample, lambda: list(self.read(sample, self))) or []

    def attempt(self, sample: Sample, run: Callable[..., Any], *arguments: Any, **options: Any) -> Any:
        """What the tool returns; None, and the letter noted, where it raises anything."""
        try:
            return run(*arguments, **options)
        except Exception:
            self.failed.add(sample.name)
            return None


# ── the letters ─────────────────────────────────────────────────────────────────────────────────────────────────────────────


def samples(directory: Path) -> list[Sample]:
    """The letters of a directory that have gold, by name."""
    return [_sample(path) for path in sorted(directory.glob("*.gold.json"))]


def _sample(path: Path) -> Sample:
    name = path.name.removesuffix(".gold.json")
    text = path.with_name(f"{name}.txt").read_text(encoding="utf-8-sig")
    gold = json.loads(path.read_text(encoding="utf-8"))
    dates = tuple(_found(d, d["iso"], ranged=bool(d["iso_end"])) for d in gold["dates"])
    figures = tuple(_found(f, *_values(f), ranged=bool(f["value_max"])) for f in gold["figures"])
    blocks = [block for block in gongwen.parse(text).blocks if block.kind in BODY]
    return Sample(
        name=name,
        text=text,
        base=_base(gold),
        dates=dates,
        figures=figures,
        numerals=tuple(_numerals(gold["figures"])),
        judged={what: _stretch([*blocks, *spans]) for what, spans in (("dates", dates), ("figures", figures))},
        titles=tuple(range(e["start"], e["end"]) for e in gold["citations"] + gold["artifacts"]),
    )


def _found(element: Mapping[str, Any], *values: str | None, ranged: bool) -> Found:
    """A gold element; the first value may be missing, and that is a value too."""
    first, *others = values
    return Found(element["start"], element["end"], frozenset([_plain(first), *(_plain(o) for o in others if o)]), ranged)


def _values(figure: Mapping[str, Any]) -> Iterator[str]:
    """The values by which a gold figure may be told: either end; 三成 is 30 (%) as well, 3千伏 is 3000 (伏)."""
    factor = 10 if figure["unit"] == "成" else 1000 if figure["unit"].startswith("千") else 1
    for value in filter(None, (figure["value"], figure["value_max"])):
        yield value
        if factor != 1:
            yield str(Decimal(value) * factor)


def _plain(value: str | None) -> str:
    """A decimal without idle zeros; anything else as it is."""
    try:
        return plain(Decimal(value or ""))
    except InvalidOperation:
        return value or ""


def _base(gold: Mapping[str, Any]) -> date:
    """The date of the letter; where it has none, the last day or year that its body tells."""
    told = ((gold["signature"] or {}).get("date") or {}).get("iso")
    iso = told or max((d["iso"] for d in gold["dates"] if d["iso"]), default="2024")
    return date(*map(int, (iso + "-12-31"[len(iso) - 4 :] if len(iso) < 10 else iso).split("-")))


def _stretch(spans: Sequence[Any]) -> range:
    return range(min((s.start for s in spans), default=0), max((s.end for s in spans), default=0))


def _numerals(figures: Sequence[Mapping[str, Any]]) -> Iterator[tuple[str, Decimal]]:
    """Numeral and value of the figures that are one numeral before a unit, without 多, 余, 几."""
    for figure in figures:
        text, unit = figure["text"], figure["unit"]
        if unit and text.endswith(unit) and not figure["value_max"] and not re.search(r"分之|\d\D*(小时|分)\d", text):
            yield re.sub("[多余几来]", "", fold(text.removesuffix(unit))), Decimal(figure["value"])


# ── the tools ───────────────────────────────────────────────────────────────────────────────────────────────────────────────

Keep = Callable[[str, Found], bool]
"""Whether what was found in a text is worth keeping."""


DATE_TYPES = ("date", "daterange", "datetime", "datetimerange")


def installed(name: str, *modules: str) -> list[Any] | None:
    """Import the modules of a tool, without their greetings; None, and a line about it, where they are not there."""
    try:
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            return [importlib.import_module(module) for module in modules]
    except ImportError as error:
        left_out(name, str(error))
        return None


@cache
def left_out(name: str, reason: str) -> None:
    """Say, once, that a tool is not there."""
    print(f"略去 {name}：不能导入（{reason}）。请先运行 {INSTALL}", file=sys.stderr)


def gongwen_dates(sample: Sample, way: Way) -> Iterator[Found]:
    """``Letter.dates``."""
    for mention in gongwen.parse(sample.text).dates:
        yield Found(mention.start, mention.end, frozenset([mention.iso or ""]))


def gongwen_figures(sample: Sample, way: Way) -> Iterator[Found]:
    """``Letter.figures``."""
    for figure in gongwen.parse(sample.text).figures:
        yield Found(figure.start, figure.end, frozenset([_plain(figure.value)]))


def sieved_dates(tool: str, read: Reading) -> Iterator[Way]:
    """The ways to use a tool that finds dates: as it is, and without what is but a number."""

    def reading(keep: Keep) -> Reading:
        return lambda sample, way: (found for found in read(sample, way) if keep(sample.text, found))

    for how, keep in DATE_SIEVES.items():
        yield Way(tool, how, reading(keep))


def anything(text: str, found: Found) -> bool:
    """Keep whatever was found."""
    return True


_TIME_WORD = re.compile(r"[年月日季旬周今去前后初末底期当]")


_DURATION = re.compile(r"\D?(?:\d{1,3}|[一二三四五六七八九十]+)(?:[-—~至]\d+)?(?:年(?![代底末])|天|个|日内)|全年|\d+[:：]\d")


def with_time_word(text: str, found: Found) -> bool:
    """Keep what holds 年, 月, 日 and the like; drop bare numbers (2018, 2100, 1:20) and 7号, which numbers a document here."""
    return bool(_TIME_WORD.search(text, found.start, found.end))


def dated(text: str, found: Found) -> bool:
    """The same, without durations (10年, 30日内), 全年 and times of day."""
    return with_time_word(text, found) and not _DURATION.match(text, found.start)


DATE_SIEVES: dict[str, Keep] = {"全部": anything, "有年、月、日等字的": with_time_word, "有年、月、日等字，不是时长的": dated}


def jionlp_dates() -> Iterator[Way]:
    """``jionlp.ner.extract_time``, durations and repetitions left out."""
    modules = installed("JioNLP", "jionlp")
    if modules is None:
        return
    extract = modules[0].ner.extract_time

    def read(sample: Sample, way: Way) -> Iterator[Found]:
        base = {"year": sample.base.year, "month": sample.base.month, "day": sample.base.day}
        for one in extract(sample.text, time_base=base):
            if one["type"] in ("time_point", "time_span"):
                start, end = one["offset"]
                yield Found(start, end, _stretch_of_time(*one["detail"]["time"]))

    yield from sieved_dates("JioNLP", read)


def _stretch_of_time(start: str, end: str) -> frozenset[str]:
    """ISO dates that a stretch of time, from its first to its last moment, may be meant to tell.

    A whole year, month or day is just that. Of others it may be the start or the end, as day, month or year.
    """
    first, last = (_day(moment) for moment in (start, end))
    if first is not None and last is not None:
        if first == last:
            return frozenset([_iso(first, 3)])
        if (first.year, first.month) == (last.year, last.month) and first.day == 1 and _ends_month(last):
            return frozenset([_iso(first, 2)])
        if first.year == last.year and (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
            return frozenset([_iso(first, 1)])
    readings = set()
    if first is not None:
        readings |= {_iso(first, 3)} | ({_iso(first, 2)} if first.day == 1 else set())
        readings |= {_iso(first, 1)} if (first.month, first.day) == (1, 1) else set()
    if last is not None:
        readings |= {_iso(last, 3)} | ({_iso(last, 2)} if _ends_month(last) else set())
        readings |= {_iso(last, 1)} if (last.month, last.day) == (12, 31) else set()
    if first is not None and last is not None and (first.year, first.month) == (last.year, last.month):
        readings.add(_iso(first, 2))  # 6月上旬
    return frozenset(readings or {""})


def _day(moment: str) -> date | None:
    """The day of 2024-06-10 00:00:00; None for inf and what is no day of our calendar."""
    try:
        return date.fromisoformat(moment[:10])
    except ValueError:
        return None


def _iso(day: date, parts: int) -> str:
    return "-".join(day.isoformat().split("-")[:parts])


def _ends_month(day: date) -> bool:
    return day.day == monthrange(day.year, day.month)[1]


def recognizers_dates() -> Iterator[Way]:
    """Recognizers-Text, date-time: dates and stretches of dates.

    Its ``recognize_datetime`` swallows errors together with all results of the text, so its two halves are called one by one.
    """
    modules = installed("Recognizers-Text", "recognizers_text", "recognizers_date_time")
    if modules is None:
        return
    culture = modules[0].Culture.Chinese
    prepare = importlib.import_module("recognizers_text.utilities").QueryProcessor.preprocess
    model = modules[1].DateTimeRecognizer(culture).get_datetime_model()

    def read(sample: Sample, way: Way) -> Iterator[Found]:
        base = datetime(sample.base.year, sample.base.month, sample.base.day)
        for one in model.extractor.extract(prepare(sample.text), base):
            for result in _results(way.attempt(sample, model.parser.parse, one, base)):
                if result.type.removeprefix("datetimeV2.") in DATE_TYPES:
                    yield Found(result.start, result.start + result.length, _resolved(result.value))

    yield from sieved_dates("Recognizers-Text", read)


def _results(parsed: Any) -> list[Any]:
    if parsed is None:
        return []
    return parsed.value if isinstance(parsed.value, list) else [parsed]


def _resolved(value: Any) -> frozenset[str]:
    readings = (value or {}).get("values", ())
    return frozenset(iso for reading in readings for iso in _timex(reading)) or frozenset([""])


def _timex(value: Mapping[str, str]) -> Iterator[str]:
    """ISO dates of a reading: its TIMEX says how exact it is, its value or start the year where TIMEX has none."""
    timex, day = value.get("timex", ""), (value.get("value") or value.get("start") or value.get("end") or "")[:10]
    if re.fullmatch(r"(\d{4}|XXXX)(-\d\d){0,2}", timex):
        yield day[: len(timex)] if timex.startswith("XXXX") else timex
    elif timex.startswith("(") and timex.endswith(("Y)", "M)", "D)")):
        yield day[: {"Y": 4, "M": 7, "D": 10}[timex[-2]]]
    elif re.fullmatch(r"\d{4}-\d\d-\d\d", day):
        yield day


def recognizers_figures() -> Iterator[Way]:
    """Recognizers-Text: dimension, currency, age, temperature and percentage; and number where these find nothing."""
    modules = installed("Recognizers-Text", "recognizers_text", "recognizers_number", "recognizers_number_with_unit")
    if modules is None:
        return
    culture = modules[0].Culture.Chinese
    numbers = modules[1].NumberRecognizer(culture)
    units = modules[2].NumberWithUnitRecognizer(culture)
    with_unit = [
        units.get_dimension_model(),
        units.get_currency_model(),
        units.get_age_model(),
        units.get_temperature_model(),
        numbers.get_percentage_model(),
    ]
    bare = numbers.get_number_model()

    def reading(keep: Keep | None) -> Reading:
        def read(sample: Sample, way: Way) -> Iterable[Found]:
            found: list[Found] = []
            for model in with_unit if keep is None else [*with_unit, bare]:
                for result in way.attempt(sample, model.parse, sample.text) or ():
                    if (result.resolution or {}).get("value"):
                        span = _figure(result)
                        kept = model is not bare or keep is None or keep(sample.text, span)
                        if kept and not any(map(span.overlaps, found)):
                            found.append(span)
            return found

        return read

    for how, keep in SIEVES.items():
        yield Way("Recognizers-Text", how, reading(keep))


def _figure(result: Any) -> Found:
    return Found(result.start, result.end + 1, frozenset([_plain(result.resolution["value"].removesuffix("%"))]))


_NO_FIGURE = re.compile(r"[月号时点届是]|日(?!内)")
_BEFORE_NAME = re.compile(r"[第届A-Za-z+∶:]")
_COUNTER = re.compile(r"[个项条次名家人户处座种]")


def before_noun(text: str, number: Found) -> bool:
    """Keep a number right before a Chinese character, which may be a unit; drop what looks like a date, an ordinal or a name."""
    after = text[number.end : number.end + 1]
    year = after == "年" and number.end - number.start == len("2024")
    named = _BEFORE_NAME.match(text, number.start - 1) if number.start else None
    return "一" <= after <= "鿿" and not year and not _NO_FIGURE.match(text, number.end) and not named


def likely(text: str, number: Found) -> bool:
    """The same, but of Chinese numerals, most of which are part of a word, only those before a frequent counter, and not 一."""
    arabic = text[number.start].isascii()
    counted = text[number.start : number.end] != "一" and _COUNTER.match(text, number.end)
    return before_noun(text, number) and bool(arabic or counted)


SIEVES: dict[str, Keep | None] = {
    "只取带单位的": None,
    "带单位的和数": anything,
    "带单位的和后接汉字的数": before_noun,
    "带单位的、后接汉字的阿拉伯数字、后接常用量词的汉字数字": likely,
}


# ── scores ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(slots=True)
class Score:
    """How many there are, were found, and were matched."""

    gold: int = 0
    found: int = 0
    right: int = 0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        return 2 * self.right / (self.gold + self.found) if self.gold + self.found else 0.0

    def add(self, gold: Sequence[Found], found: Sequence[Found], *, by_value: bool) -> None:
        """Match the spans of one letter."""
        matching = match(gold, found, _same_value if by_value else Found.overlaps)
        ranges = [right for right, _ in matching.pairs if right.ranged]
        idle = sum(any(map(extra.overlaps, ranges)) for extra in matching.extra)
        self.gold += len(gold)
        self.found += len(found) - idle
        self.right += len(matching.pairs)

    def to_json(self) -> dict[str, float]:
        """The counts and what follows from them."""
        ratios = {"precision": self.right / max(1, self.found), "recall": self.right / max(1, self.gold), "f1": self.f1}
        counts = {"gold": self.gold, "found": self.found, "right": self.right}
        return counts | {name: round(ratio, 4) for name, ratio in ratios.items()}


def _same_value(gold: Found, found: Found) -> bool:
    return gold.overlaps(found) and bool(gold.values & found.values)


@dataclass(frozen=True, slots=True)
class Result:
    """How a way to use a tool did."""

    way: Way
    spans: Score
    values: Score

    def to_json(self) -> dict[str, Any]:
        """The scores and the letters it failed on."""
        told = {"tool": self.way.tool, "how": self.way.how, "failed": sorted(self.way.failed)}
        return told | {"spans": self.spans.to_json(), "values": self.values.to_json()}


def judge(way: Way, letters: Sequence[Sample], what: str) -> Result:
    """Score a way to use a tool on the dates or the figures of all letters."""
    result = Result(way, Score(), Score())
    for sample in letters:
        gold: tuple[Found, ...] = getattr(sample, what)
        found = [one for one in way(sample) if way.tool == "gongwen" or sample.counts(one, what)]
        result.spans.add(gold, found, by_value=False)
        result.values.add(gold, found, by_value=True)
    return result


def best_of_each(results: Iterable[Result]) -> list[Result]:
    """Of each tool the result with the best F1 of values."""
    best: dict[str, Result] = {}
    for result in results:
        if result.way.tool not in best or result.values.f1 > best[result.way.tool].values.f1:
            best[result.way.tool] = result
    return list(best.values())


@dataclass(frozen=True, slots=True)
class Numerals:
    """How a tool did on the numerals of the gold figures."""

    tool: str
    value: Callable[[str], Any]
    right: int
    failed: int

    @classmethod
    def judge(cls, tool: str, value: Callable[[str], Any], numerals: Sequence[tuple[str, Decimal]]) -> Numerals:
        """Ask the tool for the value of each numeral."""
        right = failed = 0
        for numeral, wanted in numerals:
            try:
                right += Decimal(str(value(numeral))) == wanted
            except Exception:
                failed += 1
        return cls(tool, value, right, failed)


def numeral_tools() -> Iterator[tuple[str, Callable[[str], Any]]]:
    """Name and function of what tells the value of a numeral."""
    yield "gongwen", amount
    modules = installed("cn2an", "cn2an")
    if modules is not None:
        smart = modules[0].cn2an
        yield "cn2an", lambda numeral: smart(numeral.replace(",", ""), "smart")


# ── time ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

LOADING = {
    "gongwen": "import gongwen; gongwen.parse('您的建议收悉，现答复如下：2023年6月10日修路3公里。')",
    "JioNLP": "import jionlp; jionlp.ner.extract_time('2023年6月10日', time_base={'year': 2024})",
    "Recognizers-Text dates": (
        "from recognizers_date_time import recognize_datetime; recognize_datetime('2023年6月10日', 'zh-cn')"
    ),
    "Recognizers-Text figures": (
        "from recognizers_number import recognize_number, recognize_percentage; "
        "from recognizers_number_with_unit import recognize_dimension, recognize_currency, recognize_age, recognize_temperature; "
        "[run('3公里', 'zh-cn') for run in (recognize_number, recognize_percentage, recognize_dimension, recognize_currency, "
        "recognize_age, recognize_temperature)]"
    ),
    "cn2an": "import cn2an; cn2an.cn2an('三百五十', 'smart')",
}
"""What loads a tool and uses it a first time."""


def loading(code: str) -> float:
    """Median seconds that some code takes in a fresh process, the start of the interpreter not counted."""
    timed = f"from time import perf_counter as now; t = now(); {code}; print(); print(now() - t)"
    seconds = []
    for _ in range(STARTS + 1):
        done = subprocess.run([sys.executable, "-c", timed], check=True, capture_output=True, text=True, cwd=ROOT)
        seconds.append(float(done.stdout.split()[-1]))
    return median(seconds[1:])  # the first fills the disk cache


def clock(run: Callable[[], object]) -> float:
    """Return the seconds of processor time one call takes, with the garbage collector out of the way."""
    gc.collect()
    gc.disable()
    try:
        start = process_time()
        run()
        return process_time() - start
    finally:
        gc.enable()


def times(contestants: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """Seconds that each takes, in turn; the best round counts."""
    best = dict.fromkeys(contestants, float("inf"))
    for _ in range(rounds):
        for name, run in contestants.items():
            best[name] = min(best[name], clock(run))
    return best


def over_letters(run: Callable[[Sample], object], letters: Sequence[Sample]) -> Callable[[], object]:
    """What runs something on every letter."""
    return lambda: [run(sample) for sample in letters]


def over_numerals(run: Callable[[str], object], numerals: Sequence[tuple[str, Decimal]]) -> Callable[[], object]:
    """What runs something on every numeral, whatever it raises."""

    def all_of_them() -> None:
        for numeral, _ in numerals:
            with contextlib.suppress(Exception):
                run(numeral)

    return all_of_them


# ── report ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────

TITLES = {"dates": "日期", "figures": "数量"}
WORK = {
    "gongwen": "整封信的全部要素",
    "JioNLP dates": "日期",
    "Recognizers-Text dates": "日期",
    "Recognizers-Text figures": "数量",
    "gongwen numerals": "只换算数词",
    "cn2an numerals": "只换算数词",
}


def versions() -> dict[str, str]:
    """Versions of what is compared, where it is installed."""
    told = {"gongwen": gongwen.__version__, "python": platform.python_version()}
    for package in ("jionlp", "recognizers-text-date-time", "recognizers-text-number-with-unit", "cn2an"):
        with contextlib.suppress(PackageNotFoundError):
            told[package] = version(package)
    return told


def measure(letters: Sequence[Sample], rounds: int) -> dict[str, Any]:
    """Everything, as JSON."""
    ways = {
        "dates": [Way("gongwen", "`Letter.dates`", gongwen_dates), *jionlp_dates(), *recognizers_dates()],
        "figures": [Way("gongwen", "`Letter.figures`", gongwen_figures), *recognizers_figures()],
    }
    told: dict[str, Any] = {"versions": versions(), "letters": len(letters)}
    contestants: dict[str, Callable[[], object]] = {"gongwen": over_letters(lambda s: gongwen.parse(s.text), letters)}
    for what, of_what in ways.items():
        results = [judge(way, letters, what) for way in of_what]
        best = best_of_each(results)
        told[what] = [result.to_json() for result in best]
        told[f"{what}_all"] = [result.to_json() for result in results]
        contestants |= {f"{r.way.tool} {what}": over_letters(r.way, letters) for r in best if r.way.tool != "gongwen"}
    numerals = [numeral for sample in letters for numeral in sample.numerals]
    judged = [Numerals.judge(tool, value, numerals) for tool, value in numeral_tools()]
    told["numerals"] = [
        {
            "tool": n.tool,
            "numerals": len(numerals),
            "right": n.right,
            "failed": n.failed,
            "share": n.right / max(1, len(numerals)),
        }
        for n in judged
    ]
    contestants |= {f"{n.tool} numerals": over_numerals(n.value, numerals) for n in judged}
    seconds = times(contestants, rounds)
    told["time"] = {
        name: {
            "ms_per_letter": round(1000 * best / max(1, len(letters)), 3),
            "ratio": round(best / seconds["gongwen"], 4),
            "loading_ms": round(1000 * loading(LOADING[key]), 1) if key else None,
        }
        for name, best in seconds.items()
        for key in [next((key for key in (name, name.split()[0]) if key in LOADING and name != "gongwen numerals"), None)]
    }
    return told


def report(told: Mapping[str, Any]) -> Iterator[str]:
    """The results as Markdown tables, line by line."""
    for what, title in TITLES.items():
        yield f"**{title}**（{told['letters']} 封信，标准答案 {told[what][0]['spans']['gold']} 处）"
        yield ""
        yield "| 工具 | 取法 | 找到处 F1 | 精确率 | 召回率 | 找到且值对 F1 | 精确率 | 召回率 | 出错的信 |"
        yield "| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"
        for result in told[what]:
            scores = (result[kind][name] for kind in ("spans", "values") for name in ("f1", "precision", "recall"))
            shown = " | ".join(f"{score:.3f}" for score in scores)
            yield f"| {result['tool']} | {result['how']} | {shown} | {len(result['failed'])} |"
        yield ""
    yield f"**数词**（标准答案的 {told['numerals'][0]['numerals']} 个数量去掉单位）"
    yield ""
    yield "| 工具 | 值对 | 占比 | 报错 |"
    yield "| --- | ---: | ---: | ---: |"
    for numerals in told["numerals"]:
        yield f"| {numerals['tool']} | {numerals['right']} | {numerals['share']:.4f} | {numerals['failed']} |"
    yield ""
    yield "**用时**"
    yield ""
    yield "| 工具 | 做什么 | 每封毫秒 | ÷ `gongwen.parse` | 载入并用第一次，毫秒 |"
    yield "| --- | --- | ---: | ---: | ---: |"
    for name, time in told["time"].items():
        load = "" if time["loading_ms"] is None else f"{time['loading_ms']:.0f}"
        yield f"| {name.split()[0]} | {WORK[name]} | {time['ms_per_letter']:.2f} | {time['ratio']:.2f} | {load} |"
    yield ""
    yield "、".join(f"{name} {number}" for name, number in told["versions"].items()) + "。"


PAGE = ROOT / "docs" / "comparison.md"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("directory", metavar="CORPUS_DIR", nargs="?", type=Path, default=ROOT / "corpus")
    parser.add_argument("--json", metavar="FILE", type=Path, help="write all results there as well")
    parser.add_argument("--page", action="store_true", help="write the tables to docs/comparison.md")
    parser.add_argument("--rounds", metavar="N", type=int, default=3, help="rounds of the timing (default 3)")
    arguments = parser.parse_args()
    logging.disable(logging.CRITICAL)  # JioNLP logs each string that is no time after all
    letters = samples(arguments.directory)
    if not letters:
        parser.error(f"{arguments.directory} 里没有 NAME.gold.json")
    told = measure(letters, arguments.rounds)
    tables = "\n".join(report(told))
    print(tables)
    if arguments.page:
        rewrite("others", tables, PAGE)
    if arguments.json:
        arguments.json.write_text(json.dumps(told, ensure_ascii=False, indent=2) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
