"""The plot of deadlines (期限): by when planned measures are promised."""

from __future__ import annotations

from typing import Final

import pandas
from matplotlib.axes import Axes
from matplotlib.dates import AutoDateLocator, ConciseDateFormatter
from matplotlib.ticker import MaxNLocator

from gongwen.exporting.width import cut
from gongwen.plotting import style
from gongwen.plotting.fonts import label
from gongwen.plotting.tables import Frames, take

_LABEL: Final = 34
"""Terminal columns of an action beside its line."""

# characters of the ISO date → how exact the deadline is told, its mark and colour
_PRECISIONS: Final = {10: ("到日，含月底、年底", "o", style.BLUE), 7: ("到月", "D", style.SKY), 4: ("到年", "s", style.ORANGE)}


def deadlines(frames: Frames, ax: Axes | None = None, *, most: int = 40) -> Axes:
    """Planned measures that name a deadline: a line from the letter's date to the deadline, by deadline.

    A deadline told to the month or year stands at its last day; the mark says how exact it was told. Where the letter has no full
    date only the mark is drawn. More than ``most`` of them are counted by quarter, or by year where they span over six years.
    A measure that holds others counts only where it tells a deadline of its own.

    Args:
        frames: the tables of :func:`gongwen.frames`; ``letters`` and ``measures`` are used.
        ax: axes to draw in; a new figure if None, as high as its lines need.
        most: measures up to which each has its own line.

    Returns:
        The axes.

    Raises:
        TypeError, KeyError, ValueError: these are not the tables of :func:`gongwen.frames` in pandas.
    """
    letters = take(frames, "letters", "letter_id", "date")
    measures = take(frames, "measures", "letter_id", "measure", "action", "status", "deadline", "deadline_date", "leaf")
    # one that holds others counts only where it tells a deadline of its own
    counted = measures["leaf"].astype(bool) | measures["deadline_date"].notna()
    planned = measures[(measures["status"] == "planned") & counted]
    promised = planned[planned["deadline_date"].notna()].merge(letters, on="letter_id", how="left")
    promised = promised.sort_values(["deadline_date", "date", "letter_id", "measure"], kind="stable", ignore_index=True)
    title = "拟办措施的期限"
    each = len(promised) <= most
    with style.canvas(ax, height=style.row_height(len(promised)) if each else style.row_height(0)) as axes:
        if promised.empty:
            return style.say_nothing(axes, title, f"{len(planned):,} 条拟办措施里没有说明期限的。")
        note = f"{len(planned):,} 条拟办措施中 {len(promised):,} 条说明了期限；只说到年、月的，取最后一天"
        exactness = promised["deadline"].astype("string").str.len()
        if each:
            _lines(axes, promised, exactness)
            note += "\n线从成文日期画到期限"
        else:
            _by_period(axes, promised["deadline_date"], exactness)
        axes.legend(
            frameon=False,
            fontsize=9,
            ncols=3,
            loc="upper center",
            bbox_to_anchor=(0.5, -0.9 / style.row_height(each * len(promised))),
        )
        style.entitle(axes, title, note)
    return axes


def _lines(ax: Axes, promised: pandas.DataFrame, exactness: pandas.Series[int]) -> None:
    dated = promised["date"].notna()
    ax.hlines(promised.index[dated], promised["date"][dated], promised["deadline_date"][dated], color=style.GREY, linewidth=2)
    for length, (name, mark, color) in _PRECISIONS.items():
        these = promised["deadline_date"][exactness == length]
        if len(these):
            ax.plot(these, these.index, mark, color=color, markersize=6, label=name)
    ax.set_yticks(promised.index, [label(cut(action, _LABEL)) for action in promised["action"].fillna("")], fontsize=8)
    ax.set_ylim(len(promised) - 0.4, -0.6)
    locator = AutoDateLocator(minticks=3)  # type: ignore[no-untyped-call]
    ax.xaxis.set_major_locator(locator)
    formatter = ConciseDateFormatter(locator, show_offset=False)  # type: ignore[no-untyped-call]
    formatter.formats = ["%Y", "%Y-%m", "%m-%d", "%H:%M", "%H:%M", "%S"]
    formatter.zero_formats = ["", "%Y", "%Y-%m", "%m-%d", "%H:%M", "%H:%M"]
    ax.xaxis.set_major_formatter(formatter)
    ax.set_xlabel("日期")
    style.grid(ax, "x")


def _by_period(ax: Axes, days: pandas.Series[pandas.Timestamp], exactness: pandas.Series[int]) -> None:
    quarters = (days.max() - days.min()).days <= 6 * 366
    periods = days.dt.to_period("Q" if quarters else "Y")
    places = pandas.period_range(periods.min(), periods.max())
    bottom = pandas.Series(0, index=places)
    for length, (name, _, color) in _PRECISIONS.items():
        values = periods[exactness == length].value_counts().reindex(places, fill_value=0)
        if values.any():
            ax.bar(range(len(places)), values, bottom=bottom, color=color, width=0.8, label=f"{name} {values.sum():,}")
            bottom = bottom + values
    for place, height in enumerate(bottom):
        ax.annotate(f"{height:,}" if height else "", (place, height), (0, 3), textcoords="offset points", ha="center", fontsize=8)
    shown = [f"{place.year}年\n{place.quarter}季" if quarters else str(place.year) for place in places]
    step = -(-len(places) // 12)
    ax.set_xticks(range(0, len(places), step), shown[::step])
    ax.set(xlabel="期限所在的季度" if quarters else "期限所在的年份", ylabel="措施（条）")
    ax.yaxis.set_major_locator(MaxNLocator(integer=True))
    ax.margins(y=0.1)
    style.grid(ax, "y")
