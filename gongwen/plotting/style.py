"""What all plots share: colours, the frame of the axes, titles, and the words for nothing to draw."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

import matplotlib
from matplotlib.axes import Axes

from gongwen.plotting.fonts import families

# of Okabe and Ito, told apart by the colour-blind and in grey print
BLUE: Final = "#0072B2"
SKY: Final = "#7CC4EA"
ORANGE: Final = "#E69F00"
GREY: Final = "#BDBDBD"
INK: Final = "#333333"
_FAINT: Final = "#6B6B6B"
_LINES: Final = "#E3E3E3"

_SIZE: Final = (7.0, 4.0)
"""Inches; at 100 dots an inch it fits the column of a notebook."""
_DPI: Final = 100


@contextmanager
def canvas(ax: Axes | None, *, height: float = _SIZE[1]) -> Iterator[Axes]:
    """Axes to draw in with Chinese fonts: those given, else of a new figure of ``height`` inches. ``rcParams`` come back as they were."""
    wanted: dict[Any, Any] = {
        "font.family": families(),
        "font.size": 10.0,
        "text.color": INK,
        "axes.labelcolor": INK,
        "axes.unicode_minus": True,
        "text.usetex": False,
    }
    if ax is None:
        # pyplot, for a notebook shows only the figures that it knows; outside the context below, for the first figure starts the
        # backend, and what that sets (to show the figures of a cell) must stay
        from matplotlib import pyplot

        _, ax = pyplot.subplots(figsize=(_SIZE[0], height), dpi=_DPI, layout="constrained")
    with matplotlib.rc_context(wanted):
        ax.spines[["top", "right", "left"]].set_visible(False)
        ax.spines["bottom"].set_color(_FAINT)
        ax.set_axisbelow(True)
        # axes of the caller have their labels from before; ticks made later, when the figure is drawn, take the font too
        for axis in (ax.xaxis, ax.yaxis):
            axis.label.set(fontfamily=families(), color=INK)
        ax.tick_params(length=0, colors=INK, labelfontfamily=families())
        yield ax


def grid(ax: Axes, axis: str) -> None:
    """Faint lines along the counts."""
    ax.grid(visible=True, axis=axis, color=_LINES, linewidth=0.8)  # type: ignore[arg-type]


def entitle(ax: Axes, title: str, note: str) -> None:
    """Put the title over the axes and under it a line that says what is counted and what is left out."""
    _set_title(ax, title, pad=10 + 14 * (1 + note.count("\n")))
    ax.annotate(note, (0, 1), (0, 8), xycoords="axes fraction", textcoords="offset points", va="bottom", fontsize=9, color=_FAINT)


def say_nothing(ax: Axes, title: str, why: str) -> Axes:
    """Leave the axes empty but for the title and a sentence that says what is missing."""
    _set_title(ax, title, pad=10)
    ax.spines[:].set_visible(False)
    ax.set(xticks=[], yticks=[])
    ax.text(0.5, 0.5, why, transform=ax.transAxes, ha="center", va="center", fontsize=11, color=_FAINT, wrap=True)
    return ax


def rows(ax: Axes, labels: list[str], counts: list[int]) -> None:
    """Horizontal bars, the first on top, each with its count."""
    bars = ax.barh(range(len(labels)), counts, color=BLUE, height=0.68)
    ax.bar_label(bars, [f"{count:,}" for count in counts], padding=4, fontsize=9)
    ax.set_yticks(range(len(labels)), labels)
    ax.invert_yaxis()
    ax.margins(x=0.08, y=0.01)
    grid(ax, "x")


def columns(ax: Axes, labels: list[str], counts: list[int], colors: str | list[str] = BLUE) -> None:
    """Vertical bars, each with its count."""
    bars = ax.bar(range(len(labels)), counts, color=colors, width=0.8)
    ax.bar_label(bars, [f"{count:,}" if count else "" for count in counts], padding=3, fontsize=9)
    ax.set_xticks(range(len(labels)), labels)
    ax.margins(y=0.1)
    grid(ax, "y")


def row_height(n: int) -> float:
    """Inches that a figure of ``n`` rows takes."""
    return max(_SIZE[1], 1.4 + 0.26 * n)


def _set_title(ax: Axes, title: str, pad: float) -> None:
    ax.set_title(title, loc="left", fontsize=13, pad=pad, fontfamily=families(), color=INK)
