"""The outline as sections: marker, heading, own text and children (GB/T 9704-2012, 7.3.3)."""

from __future__ import annotations

from ..letter import Element, Section
from ..structure.frame import Frame
from ..structure.outline import Node, outline
from .evidence import evidence, trim

_LONG_HEADING = 40
"""A longer heading is a numbered paragraph: right by the rule, less sure as a heading."""


def sections(frame: Frame) -> tuple[tuple[Section, ...], list[Node]]:
    """Sections of the body, and the nodes they were made from."""
    nodes = outline(frame)
    return tuple(_section(frame, node) for node in nodes), nodes


def _section(frame: Frame, node: Node) -> Section:
    view = frame.view
    sure = frame.probability(node.i) * (0.9 if node.head_end - node.head > _LONG_HEADING else 1.0)
    a, b = trim(view, node.head, node.head_end, "。:;,、")
    body_end = node.children[0].i if node.children else node.j
    body = Element(**evidence(view, node.body, body_end, sure)) if body_end > node.body else None
    return Section(
        **evidence(view, node.i, node.j, sure),
        marker=view.surface(node.i, node.head),
        ordinal=node.ordinal,
        level=node.level,
        heading=view.surface(a, b),
        body=body,
        children=tuple(_section(frame, child) for child in node.children),
    )
