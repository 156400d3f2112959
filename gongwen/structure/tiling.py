"""The lossless tiling: every code point of the source belongs to one block, in order, without gap or overlap.

Blocks come from the runs that tile the clean view, so nothing can fall between them; what lies between two runs in the source is
blank (it goes to the block before it, or to a separator where a line is empty) or a page artefact.
"""

from __future__ import annotations

import itertools
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from ..letter import Block, BlockKind
from ..text.lines import Artefact
from .frame import Frame
from .grammar import LABELS
from .outline import Node, paragraphs


def _walk(nodes: Sequence[Node]) -> Iterator[Node]:
    for node in nodes:
        yield node
        yield from _walk(node.children)


def _pieces(frame: Frame, nodes: Sequence[Node], title: tuple[int, int] | None) -> Iterator[tuple[BlockKind, int, int]]:
    """Kinds and view spans in order: runs, the body parted into headings and paragraphs, title copies turned to chrome."""
    heads = {node.i: node for node in _walk(nodes)}
    places = sorted(heads)
    seen_title = False
    for run in frame.runs:
        kind = LABELS[run.label][1]
        if run.label == "title" and title and not run.i <= title[0] < run.j:
            yield "web_chrome", run.i, run.j
        elif run.label == "title" and title and not seen_title:
            seen_title = True
            a, b = title
            if a > run.i:
                yield "web_chrome", run.i, a
            yield "title", a, b
            if b < run.j:
                yield "web_chrome", b, run.j
        elif run.label == "para":
            edges = {run.i, run.j}
            edges.update(a for a, _ in paragraphs(frame.places, run.i, run.j))
            for i in places[bisect_left(places, run.i) : bisect_left(places, run.j)]:
                edges |= {i, min(heads[i].body, run.j)}
            ordered = sorted(edges)
            for a, b in itertools.pairwise(ordered):
                yield ("heading" if a in heads else "paragraph"), a, b
        else:
            yield kind, run.i, run.j


def tile(frame: Frame, nodes: Sequence[Node], artefacts: Sequence[Artefact], title: tuple[int, int] | None) -> tuple[Block, ...]:
    """Blocks of the whole source."""
    view = frame.view
    size = len(view.source)
    marks: list[tuple[int, int, BlockKind]] = [(a.start, a.end, a.kind) for a in artefacts]
    begins = [a.start for a in artefacts]
    for kind, i, j in _pieces(frame, nodes, title):
        start, end = view.span(i, j)
        # an artefact inside a piece parts it
        for a in artefacts[bisect_right(begins, start) : bisect_left(begins, end)]:
            marks.append((start, a.start, kind))
            start = a.end
        marks.append((start, end, kind))
    blocks: list[Block] = []
    at = 0
    for start, end, kind in sorted(marks):
        start = max(start, at)
        if end <= start:
            continue
        if start > at:
            _blank(blocks, view.source, at, start)
        blocks.append(Block(kind=kind, start=start, end=end))
        at = end
    if at < size:
        _blank(blocks, view.source, at, size)
    return tuple(blocks)


def _blank(blocks: list[Block], source: str, start: int, end: int) -> None:
    """Blanks between two blocks: an empty line is a separator, a mere line end belongs to the block before it."""
    gap = source[start:end]
    if blocks and gap.count("\n") <= 1 and "\f" not in gap and blocks[-1].kind != "separator":
        last = blocks[-1]
        blocks[-1] = Block(kind=last.kind, start=last.start, end=end)
    else:
        blocks.append(Block(kind="separator", start=start, end=end))
