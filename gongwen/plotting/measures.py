"""The plot of measures (措施): how they stand, year by year."""

from __future__ import annotations

from typing import Final

import pandas
from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator

from gongwen.exporting import names
from gongwen.plotting import style
from gongwen.plotting.tables import Frames, take

_COLORS: Final = {"done": style.BLUE, "ongoing": style.SKY, "planned": style.ORANGE}
_UNTOLD: Final = "未说明"
_NO_YEAR: Final = "不详"
_SPAN: Final = 20
"""Years in a row up to which those without a letter are shown as gaps; beyond, a misread year would empty the plot."""


def measures_by_year(frames: Frames, ax: Axes | None = None) -> Axes:
    """Measures done, ongoing and planned (已办、在办、拟办), stacked by the year of their letter.

    The year is that of the letter's date, else of its document number, else 不详. A measure that holds others is left out: its parts count.

    Args:
        frames: the tables of :func:`gongwen.frames`; ``letters`` and ``measures`` are used.
        ax: axes to draw in; a new figure if None.

    Returns:
        The axes.

    Raises:
        TypeError, KeyError, ValueError: these are not the tables of :func:`gongwen.frames` in pandas.
    """
    letters = take(frames, "letters", "letter_id", "date_iso", "doc_year")
    every = take(frames, "measures", "letter_id", "status", "leaf")
    measures = every[every["leaf"].astype(bool)]  # one that holds others would count its parts again
    title = "措施的办理情况，按信的年份"
    with style.canvas(ax) as axes:
        if measures.empty:
            return style.say_nothing(axes, title, f"{len(letters):,} 封信里没有读出措施。")
        told = pandas.to_numeric(letters["date_iso"].astype("string").str[:4]).astype("Int64")
        years = told.fillna(letters["doc_year"].astype("Int64")).set_axis(letters["letter_id"])
        counts = pandas.crosstab(
            measures["letter_id"].map(years).astype("Int64").fillna(0).astype(int).to_numpy(),
            measures["status"].astype(object).where(measures["status"].notna(), _UNTOLD).to_numpy(),
        )
        counts = counts.reindex(_in_a_row([year for year in counts.index if year]) + [0] * (0 in counts.index), fill_value=0)
        bottom = pandas.Series(0, index=counts.index)
        most = counts.sum(axis=1).max()
        places = range(len(counts))
        for status in [*_COLORS, _UNTOLD]:
            if status not in counts:
                continue
            values = counts[status]
            color = _COLORS.get(status, style.GREY)
            name = f"{names.STATUSES.get(status, status)} {values.sum():,}"
            bars = axes.bar(places, values, bottom=bottom, color=color, width=0.72, label=name)
            inside = [f"{value:,}" if value >= 0.07 * most else "" for value in values]
            axes.bar_label(bars, inside, label_type="center", fontsize=8, color="white" if color == style.BLUE else style.INK)
            bottom = bottom + values
        for place, height in zip(places, bottom, strict=True):
            axes.annotate(
                f"{height:,}" if height else "", (place, height), (0, 3), textcoords="offset points", ha="center", fontsize=9
            )
        axes.set_xticks(places, [str(year) if year else _NO_YEAR for year in counts.index], rotation=45 * (len(counts) > 13))
        told_years = [year for year in counts.index if year]
        gaps = told_years != list(range(min(told_years, default=0), max(told_years, default=-1) + 1))
        axes.set(xlabel="年份（略去没有措施的）" if gaps else "年份", ylabel="措施（条）")
        axes.yaxis.set_major_locator(MaxNLocator(integer=True))
        axes.margins(y=0.1)
        style.grid(axes, "y")
        axes.legend(
            frameon=False, fontsize=9, ncols=4, loc="upper center", bbox_to_anchor=(0.5, -0.25 if len(counts) > 13 else -0.18)
        )
        having = measures["letter_id"].nunique()
        style.entitle(
            axes, title, f"{len(letters):,} 封信中 {having:,} 封有措施，共 {len(measures):,} 条；年份取成文日期，没有的取发文字号"
        )
    return axes


def _in_a_row(years: list[int]) -> list[int]:
    if years and max(years) - min(years) < _SPAN:
        return list(range(min(years), max(years) + 1))
    return years
