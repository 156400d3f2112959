"""The body as the content rules see it: where it is, its clauses and paragraphs, and what has been set aside already."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from ..structure.frame import Frame
from ..structure.outline import Node, paragraphs
from ..text.patterns import Pattern
from ..text.view import View

SAID = ("opening", "para", "closing", "greet", "notice")
"""Runs that speak: from behind the addressee to the end of the body, and the message printed with its reply."""
MASK = "\0"
"""Stands for a character that was set aside: a title, a number of a document, a date."""
# a comma may group digits: 3,456
_CLAUSE_END = Pattern(r"[。;:!?、]|,(?!\d{3}(?!\d))")
_SENTENCE_END = Pattern(r"[。;!?]")
# 信件内容, 建议号87提案人:罗永昌内容: before the words of the message itself
_LABEL = Pattern(
    r"〔?(?:[^。,;!?]{0,40}?(?:来信|信件|留言|咨询|诉求|建议|提案|问题|投诉|反映)?(?:内容|描述|详情)|来信情况|(?:具体|咨询|反映)问题)(?:〕|:|(?![\u3400-\u9fff]{0,60}(?:是|为|如下))(?<=内容))〕?"
)
# a line of a web page that speaks: a sentence with its mark, no list of labels
_SPEAKS = Pattern(
    r"^(?!.{0,12}[:|>]).{12,}[。!?~]$|^(?!.{0,12}[:|>])(?=.*(?:我|请|希望|吗|呢|吧|啊|能不能|为什么|什么时候)).{10,}[,?。!].*$",
    re.DOTALL,
)
_SOME_WORDS = 12
"""Characters of the shortest message; what is shorter is a label."""


@dataclass(frozen=True)
class Body:
    """A decoded letter with its outline. Offsets are of the view.

    Attributes:
        frame: the decoded letter.
        nodes: its outline.
        written: ISO 8601 date of writing or the year of its number, by which relative dates resolve; None where neither is told.
        title: span of the letter's title.
    """

    frame: Frame
    nodes: tuple[Node, ...]
    written: str | None
    title: tuple[int, int] | None = None

    @property
    def view(self) -> View:
        """The clean view."""
        return self.frame.view

    @property
    def text(self) -> str:
        """The folded text of the view."""
        return self.frame.view.text

    @cached_property
    def messages(self) -> list[tuple[int, int]]:
        """The incoming message or proposal printed on the page of its reply, without its label; lines of the page that speak too."""
        found: list[tuple[int, int]] = []
        for run in self.frame.of("message", "chrome"):
            at = run.i
            if run.label == "message":
                while label := _LABEL.match(self.text, at, run.j):
                    at = label.end()
                if run.j - at >= _SOME_WORDS:
                    found.append((at, run.j))
                continue
            places = self.frame.places
            for a, b in pairwise([at, *places.between(places.hard, at + 1, run.j - 1), run.j]):
                if b - a < _SOME_WORDS or not _SPEAKS.search(self.text, a, b):
                    continue
                if found and found[-1][1] == a:
                    found[-1] = (found[-1][0], b)
                else:
                    found.append((a, b))
        return found

    @cached_property
    def regions(self) -> list[tuple[int, int]]:
        """Where content is read, in order, neighbours joined."""
        found: list[tuple[int, int]] = []
        for i, j in sorted([*((run.i, run.j) for run in self.frame.of(*SAID)), *self.messages]):
            if found and found[-1][1] == i:
                found[-1] = (found[-1][0], j)
            else:
                found.append((i, j))
        return found

    @cached_property
    def paragraphs(self) -> list[tuple[int, int]]:
        """Paragraphs of the body proper (runs of the label para), in order."""
        return [piece for run in self.frame.of("para") for piece in paragraphs(self.frame.places, run.i, run.j)]

    @cached_property
    def starts(self) -> list[int]:
        """Where paragraphs begin."""
        return [i for i, _ in self.paragraphs]

    @cached_property
    def begins(self) -> frozenset[int]:
        """The same, to ask of one character whether a paragraph begins there."""
        return frozenset(self.starts)

    @cached_property
    def _clauses(self) -> list[int]:
        starts = {i for region in self.regions for i in region} | {i for i, _ in self.paragraphs}
        for i, j in self.regions:
            starts.update(m.end() for m in _CLAUSE_END.finditer(self.text, i, j))
        return sorted(starts)

    @cached_property
    def sentences(self) -> list[int]:
        """Where sentences begin."""
        starts = {i for region in self.regions for i in region} | {i for i, _ in self.paragraphs}
        for i, j in self.regions:
            starts.update(m.end() for m in _SENTENCE_END.finditer(self.text, i, j))
        return sorted(starts)

    def clause(self, k: int) -> tuple[int, int]:
        """Bounds of the clause that holds ``k``: parted by 。；：！？，、 and paragraph ends; its final mark belongs to it."""
        return _bounds(self._clauses, k, len(self.text))

    def sentence(self, k: int) -> tuple[int, int]:
        """Bounds of the sentence that holds ``k``: parted by 。；！？ and paragraph ends."""
        return _bounds(self.sentences, k, len(self.text))

    def paragraph(self, k: int) -> tuple[int, int] | None:
        """The paragraph of the body that holds ``k``."""
        at = bisect_right(self.paragraphs, k, key=lambda piece: piece[0]) - 1
        return self.paragraphs[at] if at >= 0 and k < self.paragraphs[at][1] else None


def _bounds(starts: list[int], k: int, size: int) -> tuple[int, int]:
    at = bisect_right(starts, k)
    return (starts[at - 1] if at else 0), (starts[at] if at < len(starts) else size)


def masked(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """``text`` with the characters of ``spans`` set aside; the length stays."""
    parts: list[str] = []
    at = 0
    for i, j in sorted(spans):
        if i >= at:
            parts += (text[at:i], MASK * (j - i))
        elif j > at:
            parts.append(MASK * (j - at))
        at = max(at, j)
    parts.append(text[at:])
    return "".join(parts)
