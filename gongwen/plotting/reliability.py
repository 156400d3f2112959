"""The reliability diagram (可靠性图): whether elements of a confidence are right as often as it says."""

from __future__ import annotations

from collections.abc import Mapping

from matplotlib.axes import Axes
from matplotlib.ticker import PercentFormatter

from gongwen.evaluation import Report
from gongwen.plotting import style

_COLORS = (style.BLUE, style.ORANGE, style.SKY, style.GREY)


def reliability(reports: Mapping[str, Report], ax: Axes | None = None) -> Axes:
    """Share of right elements by confidence, ten bins; on the diagonal a confidence means what it says.

    The area of a mark tells how many elements its bin holds. Each label also tells the calibration error (ECE) and the share that may
    be accepted unseen at 99.5 % precision.

    Args:
        reports: what :func:`gongwen.evaluation.evaluate` gives: name of the variant → report.
        ax: axes to draw in; a new figure if None.

    Returns:
        The axes.
    """
    with style.canvas(ax) as axes:
        axes.plot((0, 1), (0, 1), color=style.GREY, linewidth=1, zorder=1)
        most = max((one.count for report in reports.values() for one in report.reliability), default=0)
        for n, (name, report) in enumerate(reports.items()):
            bins = [one for one in report.reliability if one.count]
            axes.scatter(
                [one.confidence for one in bins],
                [one.right for one in bins],
                s=[18 + 380 * (one.count / most) ** 0.5 for one in bins],
                color=_COLORS[n % len(_COLORS)],
                alpha=0.75,
                zorder=2,
                label=f"{name}：ECE {report.ece:.3f}，可不看 {report.unseen:.0%}",
            )
        axes.set(xlim=(-0.02, 1.04), ylim=(-0.02, 1.04), xlabel="把握", ylabel="其中对的")
        for axis in (axes.xaxis, axes.yaxis):
            axis.set_major_formatter(PercentFormatter(1.0))
        style.grid(axes, "both")
        if reports:
            legend = axes.legend(frameon=False, fontsize=9, loc="upper left")
            for handle in legend.legend_handles:
                if handle is not None:
                    handle.set_sizes([40])  # type: ignore[attr-defined]
        total = sum(report.confidences for report in reports.values())
        style.entitle(axes, "把握说多少，就对多少", f"{total:,} 处要素按把握分成十组；点的大小表示有多少处")
    return axes
