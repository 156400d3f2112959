"""Plots of figures (数据): what they count, and how much money."""

from __future__ import annotations

from typing import Final

from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator

from gongwen.exporting import names
from gongwen.plotting import style
from gongwen.plotting.tables import Frames, take

_YUAN: Final = frozenset({"元", "人民币", "元人民币"})
# powers of ten → as a person says them
_AMOUNTS: Final = ("1元", "10元", "100元", "1000元", "1万", "10万", "100万", "1000万", "1亿", "10亿", "100亿", "1000亿", "1万亿")


def figure_kinds(frames: Frames, ax: Axes | None = None) -> Axes:
    """How many figures there are of each kind (个数、金额、百分数……), the most on top.

    Args:
        frames: the tables of :func:`gongwen.frames`; ``figures`` is used.
        ax: axes to draw in; a new figure if None.

    Returns:
        The axes.

    Raises:
        TypeError, KeyError: these are not the tables of :func:`gongwen.frames` in pandas.
    """
    figures = take(frames, "figures", "letter_id", "kind")
    title = "信里的数字，按类别"
    with style.canvas(ax) as axes:
        if figures.empty:
            return style.say_nothing(axes, title, "信里没有读出数字。")
        counts = figures["kind"].value_counts()
        # those of one count stand in the order of the model
        found = sorted((kind for kind in names.FIGURE_KINDS if counts.get(kind, 0)), key=lambda kind: -counts[kind])
        style.rows(axes, [names.FIGURE_KINDS[kind] for kind in found], [int(counts[kind]) for kind in found])
        axes.set_xlabel("数字（个）")
        axes.xaxis.set_major_locator(MaxNLocator(integer=True))
        style.entitle(axes, title, f"{figures['letter_id'].nunique():,} 封信里共 {len(figures):,} 个数字；日期、编号、文号不算")
    return axes


def money(frames: Frames, ax: Axes | None = None) -> Axes:
    """How large the amounts in yuan are, by powers of ten. Of a range the lower end counts; other currencies are left out.

    Amounts are not summed: a letter names totals beside their parts, and the same project twice.

    Args:
        frames: the tables of :func:`gongwen.frames`; ``figures`` is used.
        ax: axes to draw in; a new figure if None.

    Returns:
        The axes.

    Raises:
        TypeError, KeyError: these are not the tables of :func:`gongwen.frames` in pandas.
    """
    figures = take(frames, "figures", "letter_id", "kind", "unit", "value")
    amounts = figures[figures["kind"] == "money"]
    yuan = amounts[amounts["unit"].isin(_YUAN) & (amounts["value"] > 0)]
    title = "金额的大小"
    with style.canvas(ax) as axes:
        if yuan.empty:
            return style.say_nothing(axes, title, "信里没有读出以元计的金额。")
        # exact decimals tell their power of ten without rounding
        powers = yuan["value"].map(lambda value: min(max(value.adjusted(), 0), len(_AMOUNTS) - 1)).astype(int)
        lowest, highest = int(powers.min()), int(powers.max())
        counts = powers.value_counts().reindex(range(lowest, highest + 1), fill_value=0)
        style.columns(axes, [""] * len(counts), counts.tolist())
        # the edges of the bars are the amounts; the last has none above it
        edges = [_AMOUNTS[power] if power < len(_AMOUNTS) else "" for power in range(lowest, highest + 2)]
        axes.set_xticks([place - 0.5 for place in range(len(edges))], edges, fontsize=9)
        axes.set(xlabel="金额（对数刻度）", ylabel="金额（个）")
        axes.yaxis.set_major_locator(MaxNLocator(integer=True))
        left = len(amounts) - len(yuan)
        note = f"{yuan['letter_id'].nunique():,} 封信里共 {len(yuan):,} 个以元计的金额，范围取下限；可能重复，故不相加"
        style.entitle(axes, title, note + (f"；另有 {left:,} 个不以元计或为零" if left else ""))
    return axes
