"""Atoms and their candidates: the text cut at every place where an element could begin or end, each piece with scored labels.

Cuts are only proposals: neighbouring atoms that the decoder labels alike grow together again.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import add
from typing import NamedTuple

from ..text.patterns import Pattern
from ..text.view import BLANK, EMPTY
from .cues import CLOCK, DATE_PATTERN, EATEN_DATE, MARKER_START, PARTIAL_DATE
from .grammar import INDEX
from .misread import misread_formulas
from .numbers import Number
from .places import Places
from .scan import Hit, date_cuts, find_hits
from .settle import Scores, chrome_head, further_letter, message_head, reply_head, settle
from .words import (
    CHROME_HEADS,
    CHROME_LABELS,
    FORM_NAMES,
    MESSAGE_HEADS,
    REPLY_HEADS,
    SESSION,
    TITLE_ENDS,
    TITLE_STARTS,
    TITLE_WORDS,
    H,
    bodies,
    body_tails,
    tails_of,
)

_SESSION = Pattern(SESSION)
_TITLE_WORDS = Pattern("|".join(TITLE_WORDS))
_STOPS = Pattern(r"[。!?;]|:$")
_THREE_HAN = Pattern(rf"(?:.*?{H}){{3}}")
_BODY_LIKE = Pattern(rf"(?:{H}|[A-Z0-9()·、“”*×])+")
_NAMES = Pattern(rf"(?:{H}|[A-Z0-9*×·、,“”])+")
_NO_BODY = Pattern("[您你的年请]|联系|情况|问题|进行|网站|官网|关于|^对")
_LABELS = CHROME_HEADS + CHROME_LABELS + MESSAGE_HEADS + REPLY_HEADS
_POSTED = Pattern(r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\d{0,2}:?\d{0,2}")
_PAGE_MARKS = Pattern("[>|〉]")
_TITLE_TAILS = tails_of(TITLE_ENDS)
_ANCHORS, _ANCHOR = ("addr", "greet", "opening"), 2.5
_PLAIN = ((INDEX["para"], INDEX["chrome2"]), (0.0, -3.0))
_FURTHER = ((INDEX["other"],), (6.0,))
_FIELDS = 24
"""How far to either side a line is asked for labels of the page's metadata, in atoms."""
_RUNNING = 60
"""Text behind the opening that no cue speaks for is a paragraph from this length on."""
_DATED = 60
"""Characters behind a signature within which its date follows."""
_LONG = 70
"""Longer than any line of a title or a signature: such atoms are running text, and only cues speak for other labels."""
_CERTAIN = 12.0
"""No number of cues says more than this: the weight of a step must stay a number."""
_FAR = 9.0
"""Candidates this far below the best of their atom cannot win and are left out."""


class Atom(NamedTuple):
    """A piece ``i`` to ``j`` of the view, the break before it (0, 1, 2), its candidate labels and their scores."""

    i: int
    j: int
    strength: int
    labels: tuple[int, ...]
    scores: tuple[float, ...]


def atoms(places: Places, numbers: Sequence[Number]) -> list[Atom]:
    """Cut a view into atoms with candidates."""
    if not places.text:
        return []
    hits = find_hits(places, numbers)
    hits += misread_formulas(places, hits)
    bounds = _bounds(places, hits)
    scores: Scores = [{} for _ in bounds[1:]]
    for row in _rows(hits):
        _score(bounds, scores, row)
    settle(places, bounds, scores)
    end = further_letter(places, bounds, scores)
    judge = _Judge(places, bounds, scores)
    found: list[Atom] = []
    for n, (i, j) in enumerate(pairwise(bounds)):
        labels, values = judge.candidates(n, i, j) if n < end else _FURTHER
        last = found[-1] if found else None
        if last and n > judge.last and not scores[n] and labels == last.labels and len(labels) <= 3:
            # paragraphs that no cue speaks for are decided as one
            found[-1] = Atom(last.i, j, last.strength, labels, tuple(map(add, last.scores, values)))
        else:
            found.append(Atom(i, j, places.strength(i), labels, values))
    return found


def _rows(hits: list[Hit]) -> Iterator[list[Hit]]:
    """The hits of one cue after another, each in the order of the text."""
    row: list[Hit] = []
    for hit in hits:
        if row and (hit.label != row[-1].label or hit.score != row[-1].score or hit.i < row[-1].i):
            yield row
            row = []
        row.append(hit)
    if row:
        yield row


def _score(bounds: list[int], scores: Scores, row: list[Hit]) -> None:
    """What the hits of one cue give the atoms: whole to the atom where each begins, a half to the rest of what it cuts out.

    Sentences without end hold many hits that each reach over the same atoms, so the hits are counted and no atom is gone to twice.
    """
    label, score = row[0].label, row[0].score
    own: dict[int, int] = {}
    # by atom: how many hits from an atom before it, and from one behind it, begin or cease to reach over it
    behind: dict[int, int] = {}
    before: dict[int, int] = {}
    for hit in row:
        first = bisect_right(bounds, hit.i) - 1
        own[first] = own.get(first, 0) + 1
        if hit.cut[1] > hit.cut[0]:
            begin, end = bisect_right(bounds, hit.cut[0]) - 1, bisect_right(bounds, hit.cut[1] - 1)
            _count(before, begin, min(first, end))
            _count(behind, max(first + 1, begin), end)
    steps = sorted({*own, *behind, *before})
    led = follows = 0
    for k, after in pairwise([*steps, steps[-1] + 1]):
        led += behind.get(k, 0)
        follows += before.get(k, 0)
        for n in range(k, after if led or follows else k + (k in own)):
            _raise(scores[n], label, min(1.0, score / 2), led)
            _raise(scores[n], label, score, own.get(n, 0))
            _raise(scores[n], label, min(1.0, score / 2), follows)


def _count(counts: dict[int, int], begin: int, end: int) -> None:
    """One more from atom ``begin`` on, one less from ``end`` on."""
    if begin < end:
        counts[begin] = counts.get(begin, 0) + 1
        counts[end] = counts.get(end, 0) - 1


def _raise(scores: dict[str, float], label: str, score: float, times: int) -> None:
    """Two cues for one label: the stronger counts whole, the weaker by a half."""
    for _ in range(times):
        old = scores.get(label, 0.0)
        new = min(max(old, score) + min(old, score) / 2, _CERTAIN)
        if new == old and label in scores:
            # as much as this cue can say
            break
        scores[label] = new


def _bounds(places: Places, hits: list[Hit]) -> list[int]:
    cuts = {0, places.size, *places.hard, *date_cuts(places)}
    # wide gaps cut, but not in letter-spaced words (甲　县　民　政　局) or padded names (李　明)
    lines = [*places.lines, places.size]
    cuts.update(here for (before, here), (_, after) in pairwise(pairwise(lines)) if here - before > 1 and after - here > 1)
    # what one cue spans is one piece, whatever blanks or line ends it holds: 甲县民政局办公室　　2022年6月10日印发
    for hit in hits:
        if hit.cut == (hit.i, hit.j):
            cuts.difference_update(range(hit.i + 1, hit.j))
    for hit in hits:
        cuts.update(hit.cut)
    return sorted(cuts)


class _Judge:
    """Scores the labels of an atom, knowing the whole letter."""

    def __init__(self, places: Places, bounds: list[int], scores: Scores) -> None:
        self.places, self.text, self.bounds, self.scores = places, places.text, bounds, scores
        self.attached = any("attbody" in row for row in scores)
        self.message = any(message_head(places, i) for i in bounds[:-1])
        # salutation, greeting and opening: before the first nothing of the foot stands, behind the last nothing of the head
        anchors = [n for n, row in enumerate(scores) if row and any(row.get(label, 0.0) >= _ANCHOR for label in _ANCHORS)]
        self.first = anchors[0] if anchors else 0
        self.last = anchors[-1] if anchors else len(scores)
        self.chrome = [chrome_head(places, i) for i in bounds[:-1]]
        self.record = sum(self.chrome) >= 3

    def candidates(self, n: int, i: int, j: int) -> tuple[tuple[int, ...], tuple[float, ...]]:
        """Labels of the atom ``n`` at ``i`` to ``j`` with their scores."""
        text = self.text
        if n > self.last and j - i > _RUNNING and not (self.scores[n] or self.chrome[n] or self.attached or self.message):
            return _PLAIN
        out = self._shape(n, i, j)
        for label, score in self.scores[n].items():
            if label in ("chrome", "chrome2", "title"):
                out[label] = out.get(label, 0.0) + score
            else:
                out[label] = max(out.get(label, -9.0), score)
        if self.record and "addr" in out and text[j - 1] not in ":;,!。" and not text.endswith(("代表", "委员"), i, j):
            # 来信人　王** in a record of the portal
            out["addr"] -= 3.0
        if "addr" in out and self.logged(j):
            # 网友：山茶花开　2021-08-24 22:37: who wrote the message, not whom the letter addresses
            out["addr"] -= 5.0
        if "disclosure" in out and self.tabled(n):
            # 公开方式 beside 索引号 and 公开范围 is the page's, not the letter's
            out["disclosure"] -= 6.0
        for label in ("signer", "handling", "disclosure", "docno"):
            if label in out:
                out[label + "2"] = out[label]
        least = max(out.values()) - _FAR
        kept = [(INDEX[label], score) for label, score in out.items() if score >= least]
        return tuple([label for label, _ in kept]), tuple([score for _, score in kept])

    def tabled(self, n: int) -> bool:
        """Whether the same line holds a label of the page's metadata."""
        bounds, broken = self.bounds, self.places.broken
        # a line of metadata holds a few fields; a longer one is not asked to its end, or a page of labels takes quadratic time
        first = next((k for k in range(n, max(0, n - _FIELDS), -1) if bounds[k] in broken), max(0, n - _FIELDS))
        for k in range(first, min(len(self.chrome), n + _FIELDS)):
            if k != n and self.chrome[k] and "disclosure" not in self.scores[k]:
                return True
            if k >= n and bounds[k + 1] in broken:
                break
        return False

    def logged(self, j: int) -> bool:
        """Whether the line goes on with the time of a posting."""
        hard = self.places.hard
        n = bisect_left(hard, j)
        k = hard[n] if n < len(hard) else self.places.size
        return k - j <= 60 and _POSTED.search(self.text, j, k) is not None

    def _shape(self, n: int, i: int, j: int) -> dict[str, float]:
        """What length, ends and place alone say."""
        text, places = self.text, self.places
        length = j - i
        final = text[j - 1] in "。!?;,、"
        out = {"para": 0.0}
        chrome = -3.0 if final else -1.0 if length <= 40 else -2.0
        if self.chrome[n]:
            chrome = 3.5 if length <= 60 else 2.0
        elif length <= 60 and _PAGE_MARKS.search(text, i, j):
            chrome = 2.0
        elif length <= 4 and i in places.broken and j in places.broken:
            chrome = 0.0
        if length <= _LONG * 2:
            marked = MARKER_START.match(text, i, j) is not None
            if length < 25 and not final and not marked:
                out["para"] = -0.7
            if not marked:
                if n <= self.last:
                    self._title(out, i, j, final)
                self._body(out, n, i, j)
            if length <= 40:
                self._foot(out, n, i, j)
            if reply_head(places, i, j):
                chrome = max(chrome, 2.5)
                out.pop("title", None)
            if text.endswith(FORM_NAMES, i, j) and j in places.broken:
                out["attbody"] = 1.0
        if n <= self.last:
            # where a page shows its metadata, other short lines that say nothing of a letter are the page's too
            bare = self.record and length <= 40 and not final and out.get("title", 0.0) < -0.5 and "addr" not in out
            out["chrome"] = max(chrome, 0.5) if bare else chrome
            if bare and "title" in out:
                out["title"] -= 1.0
        if n >= self.first:
            out["chrome2"] = chrome
        if self.attached:
            out.setdefault("attbody", -0.3)
        if self.message:
            out["message"] = 4.0 if message_head(places, i) else -0.2
        elif n < self.first and length > 20:
            out["message"] = -1.5
        return out

    def _title(self, out: dict[str, float], i: int, j: int, final: bool) -> None:
        text, places = self.text, self.places
        while j - i > 8 and text[j - 1] == "-":
            # a rule below the title: …的复函————
            j -= 1
        ends = text[j - 1] in _TITLE_TAILS and text.endswith(TITLE_ENDS, i, j)
        if not ends and not (i in places.edge and j in places.edge):
            return
        # where blanks stand for line ends, they alone make no title
        told = not places.flat or ends or text.startswith(TITLE_STARTS, i) or text.endswith(bodies(), i, j)
        score = -0.8 if told and i in places.broken and j in places.broken else -2.0
        if final:
            score -= 3.0
        if j - i > _LONG:
            score -= 1.0
        if ends:
            score += 3.0
        if text.startswith(TITLE_STARTS, i) or text.find("关于", i, j) >= 0:
            score += 1.2
        elif text.find("对", i, j) >= 0:
            score += 0.6
        if _TITLE_WORDS.search(text, i, j):
            score += 0.7
        if _SESSION.search(text, i, j):
            score += 0.7
        if _STOPS.search(text, i, j):
            score -= 3.0
        if not _THREE_HAN.match(text, i, j) or DATE_PATTERN.match(text, i, j):
            score -= 2.0
        out["title"] = score

    def _body(self, out: dict[str, float], n: int, i: int, j: int) -> None:
        """A name of a body alone: mark, addressee with a colon, issuer or first line of a title."""
        text, places = self.text, self.places
        whole = i in places.broken and j in places.broken
        colon = text[j - 1] == ":"
        end = j - 1 if colon else j
        while end > i and text[end - 1] in ",。)":
            end = max(text.rfind("(", i, end), i) if text[end - 1] == ")" else end - 1
        # 郫县(2016-05-20 11:31:10)： is a line of a log
        timed = any(char.isdigit() for char in text[end : j - 1])
        # where blanks stand for line ends, a name of a body or a person must stand between them
        named = not places.flat or end - i <= 4 or text.endswith(bodies(), i, end)
        if (
            colon
            and whole
            and named
            and not timed
            and j - i <= 30
            and _NAMES.fullmatch(text, i, end)
            and not text.startswith(_LABELS, i)
        ):
            out["addr"] = max(out.get("addr", -9.0), 1.5)
        if (
            colon
            or end <= i
            or end - i > 40
            or text[end - 1] not in body_tails()
            or not text.endswith(bodies(), i, end)
            or not _BODY_LIKE.fullmatch(text, i, end)
            or _NO_BODY.search(text[i:end])
        ):
            return
        if i in places.edge or text[i - 1] in "。!?;)”":
            # where blanks stand for line ends, one inside a sentence makes no signature: a date must follow
            signed = not places.flat or i == 0 or text[i - 1] in "。!?;)”" or DATE_PATTERN.search(text, j, j + _DATED)
            out["sig"] = 2.5 if whole and signed else 1.5 if signed else -1.0
        if whole:
            # 民盟市委会 on a line of its own below the title is addressed, colon or no
            if n + 1 == self.first and "addr" not in self.scores[self.first]:
                # 池阳市人民政府⏎你市…: the colon was lost
                out["addr"] = max(out.get("addr", -9.0), 2.5 if text.startswith(("你", "贵", "《关于"), j) else 0.5)
            out["mark"] = 1.5 if places.view.gap(j) == EMPTY else 0.5
            out["title"] = max(out.get("title", -9.0), -0.3)

    def _foot(self, out: dict[str, float], n: int, i: int, j: int) -> None:
        text, places = self.text, self.places
        if not (text[i].isdigit() or text[i] in "一二〇"):
            return
        match = DATE_PATTERN.match(text, i, j)
        if match is None:
            eaten = j in places.edge and EATEN_DATE.fullmatch(text, i, j)
            if eaten and (i in places.edge or text[i - 1] in "。!?)" or text.endswith(bodies(), max(0, i - 12), i)):
                out["date"] = 2.5
            elif i in places.edge and j in places.edge and places.view.gap(i) > BLANK and PARTIAL_DATE.fullmatch(text, i, j):
                out["date"] = 1.5
            return
        if n < self.first and text[i + 4] in "-./":
            # 2020-09-30 above the letter is the page's
            return
        rest = j - match.end()
        if rest == 0:
            stands = i in places.edge or text[i - 1] in "。!?)" or text.endswith(bodies(), max(0, i - 12), i)
            out["date"] = 4.0 if stands else 2.0
        elif i in places.broken and j in places.broken and CLOCK.fullmatch(text, match.end(), j):
            out["date"] = 3.0
        elif rest <= 4 and text[match.end()] in "日(印":
            out["date"] = 2.0
