"""Citations: every 《…》 of the letter but the proposal's own title, with the document number printed right behind."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from ..elements.evidence import evidence
from ..letter import Citation, Proposal
from ..structure.numbers import Number
from ..text.folding import fold, fold_pattern
from ..text.patterns import Pattern
from ..text.view import LINE
from .body import Body

_MARK = Pattern(r"〈〈|〉〉|[《》〈〉]")
"""Single marks, and doubled ones as recognition and web pages write them: <<办法>>."""
# 国务院令第711号, 主席令第五十九号, 公告2020年第3号, GB 17761—2018
_OTHER_NUMBER = Pattern(
    r"(?:[\u3400-\u9fff]{0,12}(?:令|公告)(?:\d{4}年)?第?[\d一二三四五六七八九十百零]{1,5}号"
    r"|第[\d一二三四五六七八九十百]{1,5}号令|[A-Za-z]{2,4}\d{0,4}(?:/[A-Za-z]{0,2})?\d{2,6}(?:\.\d{1,3})?(?:-\d{4})?)"
)
_BEHIND = Pattern(r"[(〔]?(?:[\u3400-\u9fff]{2,12}[,、])?")
"""What may stand between a title and its number: a bracket, and who issued it: （市政府，甲政发〔2020〕3号）."""
_OWN = frozenset(fold_pattern(word) for word in ("建议", "提案", "议案", "来信", "申请"))
_LONGEST = 120
"""Longest title in characters; a mark that was never closed runs no further."""
_SHORT = 4
"""Characters of the shortest title in single marks: 〈A〉 may be a tag or a comparison."""


class Titled(NamedTuple):
    """A title between marks: ``i`` to ``j`` inside them, its depth from 0, whether its closing mark was found."""

    i: int
    j: int
    depth: int
    closed: bool


def titles(text: str, i: int, j: int) -> list[Titled]:
    """Titles between ``i`` and ``j``, an outer before its inner; matched by depth, not by the first closing mark.

    《关于印发〈A〉的通知》, 《关于贯彻《A》的意见》; a mark without its partner ends its title at the stop or the line.
    """
    found: list[Titled] = []
    opened: list[tuple[int, int, str]] = []
    for match in _MARK.finditer(text, i, j):
        mark = match[0]
        if opened and match.start() - opened[0][0] > _LONGEST:
            _give_up(text, found, opened)
        if mark[0] in "《〈":
            opened.append((match.end(), len(found), mark))
            found.append(Titled(match.end(), match.end(), len(opened) - 1, False))
        elif opened:
            # 《关于印发<A>的通知》 closes its outer mark even where the inner one lost its end
            while len(opened) > 1 and mark in ("》", "〉〉") and opened[-1][2] == "〈" and opened[-2][2] != "〈":
                begin, at, _ = opened.pop()
                found[at] = found[at]._replace(i=begin, j=begin)
            begin, at, _ = opened.pop()
            found[at] = Titled(begin, match.start(), len(opened), True)
    _give_up(text, found, opened, j)
    return [t for t in found if t.j > t.i]


def _give_up(text: str, found: list[Titled], opened: list[tuple[int, int, str]], end: int | None = None) -> None:
    """Titles whose closing mark never came: 《A办法规定，… ends before the mark that follows."""
    for begin, at, mark in opened:
        if mark == "〈":
            continue
        limit = min(begin + _LONGEST, len(text) if end is None else end)
        stop = next((k for k in range(begin, limit) if text[k] in "。;,:(《》"), limit)
        found[at] = Titled(begin, stop, 0, False)
    opened.clear()


def citations(body: Body, proposals: tuple[Proposal, ...]) -> tuple[tuple[Citation, ...], list[tuple[int, int]]]:
    """The citations, and the spans that titles and their numbers take."""
    view, text = body.view, body.text
    own = {_plain(p.subject) for p in proposals if p.subject}
    numbers = body.frame.numbers
    found: list[Citation] = []
    taken: list[tuple[int, int]] = [(n.i, n.j) for n in numbers]
    around = (0, 0)
    for i, j in [*([body.title] if body.title else []), *body.regions]:
        at = 0
        for title in titles(text, i, j):
            taken.append((title.i - 1, title.j + 1))
            if title.depth == 0 and view.gap(title.i) >= LINE and title.i - 1 > at and not title.closed:
                continue
            paragraph = body.paragraph(title.i)
            if not title.closed:
                title = title._replace(j=min(title.j, paragraph[1]) if paragraph else title.i)
            if title.j <= title.i:
                continue
            name = view.surface(title.i, title.j)
            if title.depth == 0:
                at = title.j
            nested = around[0] <= title.i and title.j <= around[1]
            if title.i < around[1] and not nested:
                # what a title that never closed runs over
                continue
            if _plain(name) in own or fold(name) in _OWN:
                around = around if nested else (title.i, title.j)
                continue
            if text[title.i - 1] != "《" and not _titles_itself(name):
                continue
            number, end = _number(body, numbers, title) if title.closed else (None, title.j)
            if number:
                taken.append((title.j, end))
            around = around if nested else (title.i, title.j)
            sure = body.frame.probability(title.i) * (1.0 if title.closed else 0.5)
            found.append(Citation(**evidence(view, title.i, title.j, sure), title=name, doc_number=number, nested=nested))
    return tuple(sorted(found, key=lambda citation: citation.start)), taken


def _titles_itself(name: str) -> bool:
    """Whether words between single marks are a title: 〈甲办法〉, not 水位<3米时停航，流速>."""
    return len(name) >= _SHORT and not any(mark in name for mark in "，。；,;") and not name[0].isdigit()


def _plain(words: str) -> str:
    return fold("".join(words.split())).strip("《》“”。,")


def _number(body: Body, numbers: tuple[Number, ...], title: Titled) -> tuple[str | None, int]:
    """The number right behind a title: 《A》（甲发〔2020〕3号）, 《B》（GB 17761—2018）; and where it ends."""
    text, view = body.text, body.view
    at = title.j + (2 if text.startswith("〉〉", title.j) else 1)
    between = _BEHIND.match(text, at)
    ends = {at, between.end() if between else at, at + 1 if text[at : at + 1] in ("(", "〔") else at}
    k = bisect_left(numbers, at, key=lambda number: number.i)
    if k < len(numbers) and numbers[k].i in ends:
        number = numbers[k]
        return view.surface(number.i, number.j), number.j
    for end in sorted(ends):
        other = _OTHER_NUMBER.match(text, end)
        if other:
            return view.surface(*other.span()), other.end()
    return None, at
