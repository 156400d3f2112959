"""Plots of letters: whom they are copied to, how long the answer took, how sure the reading is."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from typing import Final

from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator

from gongwen.exporting import names
from gongwen.exporting.walk import SURE
from gongwen.exporting.width import cut
from gongwen.plotting import style
from gongwen.plotting.fonts import label
from gongwen.plotting.tables import Frames, take

_LABEL: Final = 36
"""Terminal columns of a body's name."""

# most days of a class → its name; what takes longer is the last class
_DELAYS: Final = {
    0: "当天",
    7: "1—7",
    15: "8—15",
    30: "16—30",
    60: "31—60",
    90: "61—90",
    180: "91—180",
    365: "181—365",
}
_LONGER: Final = "一年以上"

_TABLES: Final = {"letters": "信", "recipients": names.ELEMENTS["cc"]}
"""Tables whose elements go by another name than the table."""


def copied_bodies(frames: Frames, ax: Axes | None = None, *, top: int = 15) -> Axes:
    """The bodies most letters are copied to (抄送), with the number of letters; one that a letter names twice counts once.

    Args:
        frames: the tables of :func:`gongwen.frames`; ``letters`` and ``recipients`` are used.
        ax: axes to draw in; a new figure if None, as high as its bars need.
        top: the most bodies to show.

    Returns:
        The axes.

    Raises:
        TypeError, KeyError, ValueError: these are not the tables of :func:`gongwen.frames` in pandas.
    """
    letters = take(frames, "letters", "letter_id")
    recipients = take(frames, "recipients", "letter_id", "name").dropna().drop_duplicates()
    counts = Counter(recipients["name"].tolist())
    bodies = sorted(counts, key=lambda name: (-counts[name], name))[: max(top, 1)]
    title = "抄送给谁"
    with style.canvas(ax, height=style.row_height(len(bodies))) as axes:
        if not bodies:
            return style.say_nothing(axes, title, f"{len(letters):,} 封信都没有读出抄送机关。")
        style.rows(axes, [label(cut(name, _LABEL)) for name in bodies], [counts[name] for name in bodies])
        axes.set_xlabel("信（封）")
        axes.xaxis.set_major_locator(MaxNLocator(integer=True))
        note = f"{len(letters):,} 封信中 {recipients['letter_id'].nunique():,} 封有抄送，共 {len(counts):,} 个机关"
        style.entitle(axes, title, note + (f"；这里是前 {len(bodies)} 个" if len(counts) > len(bodies) else ""))
    return axes


def answer_delay(frames: Frames, ax: Axes | None = None) -> Axes:
    """Days from the day a letter says it was asked, or received the question, to its own date.

    Only letters that tell both to the day count, and the line under the title says what share that is: most letters name a session
    or only 收悉, and no day is guessed for them.

    Args:
        frames: the tables of :func:`gongwen.frames`; ``letters`` is used.
        ax: axes to draw in; a new figure if None.

    Returns:
        The axes.

    Raises:
        TypeError, KeyError, ValueError: these are not the tables of :func:`gongwen.frames` in pandas.
    """
    letters = take(frames, "letters", "asked_date", "date")
    days = (letters["date"] - letters["asked_date"]).dt.days.dropna().astype(int)
    taken = days[days >= 0]
    title = "多少天之后答复"
    with style.canvas(ax) as axes:
        if taken.empty:
            return style.say_nothing(axes, title, f"{len(letters):,} 封信里，没有哪一封既说了何日提出或收到，又有成文日期。")
        limits, classes = list(_DELAYS), [*_DELAYS.values(), _LONGER]
        counts = Counter(bisect_left(limits, day) for day in taken)
        style.columns(axes, classes, [counts[n] for n in range(len(classes))])
        axes.set(xlabel="从提出或收到到成文（天）", ylabel="信（封）")
        axes.yaxis.set_major_locator(MaxNLocator(integer=True))
        note = f"{len(letters):,} 封信中 {len(taken):,} 封（{len(taken) / len(letters):.1%}）说明了两个日期，中位数 {taken.median():g} 天"
        wrong = len(days) - len(taken)
        style.entitle(axes, title, note + (f"；另有 {wrong:,} 封先答后问，未计" if wrong else ""))
    return axes


def confidences(frames: Frames, ax: Axes | None = None, *, table: str = "letters") -> Axes:
    """How sure the reading is: elements of a table by confidence; those of 0.9 and more in blue, those worth a look in orange.

    Args:
        frames: the tables of :func:`gongwen.frames`.
        ax: axes to draw in; a new figure if None.
        table: the table to count; of ``letters`` the confidence is that of the element least sure.

    Returns:
        The axes.

    Raises:
        TypeError, KeyError, ValueError: these are not the tables of :func:`gongwen.frames` in pandas, or the table has no confidence.
    """
    values = take(frames, table, "confidence")["confidence"].dropna()
    name = _TABLES.get(table) or names.ELEMENTS.get(table, table)
    title = f"{name}的置信度"
    with style.canvas(ax) as axes:
        if values.empty:
            return style.say_nothing(axes, title, f"“{name}”表里没有可数的要素。")
        # ten classes, the last with both its ends; rounding keeps 0.3 out of the class below
        classes = (values * 10).round(9).astype(int).clip(0, 9).value_counts().reindex(range(10), fill_value=0)
        style.columns(axes, [""] * 10, classes.tolist(), [style.ORANGE] * 9 + [style.BLUE])
        axes.set_xticks([place - 0.5 for place in range(11)], [f"{place / 10:g}" for place in range(11)])
        axes.set(xlabel="置信度：正确的概率" + ("（信里最没有把握的要素）" if table == "letters" else ""), ylabel="个数")
        axes.yaxis.set_major_locator(MaxNLocator(integer=True))
        sure = int((values >= SURE).sum())
        style.entitle(
            axes, title, f"共 {len(values):,} 个；不低于 {SURE:g} 的 {sure:,} 个（{sure / len(values):.1%}），其余值得看一眼"
        )
    return axes
