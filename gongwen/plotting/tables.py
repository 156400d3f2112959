"""Takes from the frames what a plot needs, and says what is wrong where it is not there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas

Frames = Mapping[str, pandas.DataFrame]
"""The tables of :func:`gongwen.frames` by name."""

_REMEDY = "pass what gongwen.frames(letters) returns"


def take(frames: Frames, name: str, *columns: str) -> pandas.DataFrame:
    """Return the columns of a table.

    Raises:
        TypeError: ``frames`` is no mapping, or the table no pandas data frame.
        KeyError: there is no such table, or it lacks a column.
    """
    if not isinstance(frames, Mapping):
        raise TypeError(f"expected tables by name, not {type(frames).__name__}; {_REMEDY}")
    if name not in frames:
        raise KeyError(f"there is no table {name!r}; {_REMEDY}")
    table: Any = frames[name]
    if not isinstance(table, pandas.DataFrame):
        kind = f"{type(table).__module__.partition('.')[0]}.{type(table).__name__}"
        raise TypeError(f"table {name!r} is a {kind}, plots need pandas; {_REMEDY}")
    lacking = [column for column in columns if column not in table.columns]
    if lacking:
        raise KeyError(f"table {name!r} has no column {', '.join(lacking)}; {_REMEDY}")
    return table[list(columns)]
