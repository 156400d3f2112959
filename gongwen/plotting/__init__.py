"""Plots of the tidy tables of :func:`gongwen.frames`, labelled in Chinese on any machine.

Every function but :func:`reliability`, which draws the reports of an evaluation, takes the frames (pandas) and, if wanted, the matplotlib axes to draw in; without axes it makes a figure of its own.
It returns the axes, shows nothing and leaves ``rcParams`` as they are. Where there is nothing to draw the axes say what is missing.
"""

from __future__ import annotations

from gongwen.extras import missing

try:
    from gongwen.plotting.figures import figure_kinds, money
    from gongwen.plotting.letters import answer_delay, confidences, copied_bodies
    from gongwen.plotting.measures import measures_by_year
    from gongwen.plotting.promises import deadlines
    from gongwen.plotting.reliability import reliability
except ModuleNotFoundError as error:
    package = (error.name or "").partition(".")[0]
    if package not in ("matplotlib", "pandas"):
        raise
    raise missing(package, "plots") from error

__all__ = [
    "answer_delay",
    "confidences",
    "copied_bodies",
    "deadlines",
    "figure_kinds",
    "measures_by_year",
    "money",
    "reliability",
]
