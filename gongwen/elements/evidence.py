"""Turning places of the view into evidence: text, span and confidence, the fields every element shares."""

from __future__ import annotations

from typing import TypedDict

from ..text.view import View


class Evidence(TypedDict):
    """The shared fields of an element, ready to be given to its model."""

    text: str
    start: int
    end: int
    confidence: float


def evidence(view: View, i: int, j: int, confidence: float) -> Evidence:
    """Evidence for characters ``i`` to ``j`` of the view."""
    start, end = view.span(i, j)
    return {"text": view.surface(i, j), "start": start, "end": end, "confidence": round(min(max(confidence, 0.0), 1.0), 4)}


def trim(view: View, i: int, j: int, rim: str) -> tuple[int, int]:
    """Drop characters of ``rim`` from both ends."""
    text = view.text
    while i < j and text[i] in rim:
        i += 1
    while i < j and text[j - 1] in rim:
        j -= 1
    return i, j
