"""Pictures of the pages of a letter, with a box around each element that leads to it in the text."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from gongwen.exporting.html.marks import Mark
from gongwen.exporting.html.markup import attribute
from gongwen.exporting.html.sheet import Sheet

_DATA = re.compile(r"data:image/(?:png|jpeg|webp);base64,[A-Za-z0-9+/]+={0,2}")
_FAR = 1e6
"""No page is so many pixels wide."""
# what a box is drawn around: kinds of marks, the first word of each
_DRAWN = frozenset({"frame", "measure", "figure", "date", "citation", "heading", "quote"})


@dataclass(frozen=True, slots=True)
class Box:
    """Where a piece of the text stands on a page: half-open code points of ``Source.text``, and pixels from the upper left corner."""

    start: int
    end: int
    left: float
    top: float
    right: float
    bottom: float

    def __post_init__(self) -> None:
        # a comparison with a number that is none is false
        if not (0 <= self.start < self.end and -_FAR < self.left <= self.right < _FAR and -_FAR < self.top <= self.bottom < _FAR):
            raise ValueError("a box needs start < end, left ≤ right and top ≤ bottom, all of them numbers")


@dataclass(frozen=True, slots=True)
class PageImage:
    """A picture of a page.

    Attributes:
        number: page number, from 1.
        uri: ``data:image/png;base64,…``, also jpeg and webp.
        width: pixels.
        height: pixels.
        boxes: where the lines or words of the text stand on it.

    Raises:
        ValueError: ``uri`` is anything else, for a page never reaches out for a picture; or a number is none above 0.
    """

    number: int
    uri: str
    width: int
    height: int
    boxes: tuple[Box, ...] = ()

    def __post_init__(self) -> None:
        if not _DATA.fullmatch(self.uri):
            raise ValueError("uri must be a data URI of a PNG, JPEG or WebP image in base64")
        if not all(isinstance(number, int) and number > 0 for number in (self.number, self.width, self.height)):
            raise ValueError("number, width and height must be whole numbers above 0")


def pictures(sheet: Sheet, images: Sequence[PageImage]) -> str:
    """The pictures as markup, empty where there are none."""
    drawn = [mark for mark in sheet.marks if mark.anchor and mark.kind.split()[0] in _DRAWN]
    return "".join(_picture(image, drawn, sheet.prefix) for image in images)


def _picture(image: PageImage, drawn: Sequence[Mark], prefix: str) -> str:
    boxes = "".join(_boxes(image, drawn, prefix))
    return (
        f'<figure class="page"><img src="{image.uri}" width="{image.width}" height="{image.height}" alt="第 {image.number} 页的图像">'
        f'<svg viewBox="0 0 {image.width} {image.height}" role="group" aria-label="第 {image.number} 页上的要素">{boxes}</svg></figure>'
    )


def _boxes(image: PageImage, drawn: Sequence[Mark], prefix: str) -> Iterator[str]:
    boxes = sorted(image.boxes, key=lambda box: box.start)
    starts = [box.start for box in boxes]
    # how far the boxes up to each one reach: with it no mark looks at all boxes
    reach = list(accumulate((box.end for box in boxes), max))
    for mark in drawn:
        near = boxes[bisect_right(reach, mark.start) : bisect_left(starts, mark.end)]
        rectangles = "".join(_rectangle(box, mark) for box in near if box.end > mark.start)
        if rectangles:
            yield f'<a class="{mark.kind}" href="#{prefix}{mark.anchor}"><title>{attribute(mark.label)}</title>{rectangles}</a>'


def _rectangle(box: Box, mark: Mark) -> str:
    # characters of a line take about the same room
    step = (box.right - box.left) / (box.end - box.start)
    left = box.left + step * (max(mark.start, box.start) - box.start)
    right = box.left + step * (min(mark.end, box.end) - box.start)
    return f'<rect x="{left:.1f}" y="{box.top:.1f}" width="{right - left:.1f}" height="{box.bottom - box.top:.1f}"/>'
