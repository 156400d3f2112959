"""Takes from the frames what a plot needs, and says what is wrong where it is not there."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import pandas

from gongwen.exporting.columns import TABLES

Frames = Mapping[str, pandas.DataFrame]
"""The tables of :func:`gongwen.frames` by name."""

_REMEDY = "pass what gongwen.frames(letters) returns"


def take(frames: Frames, name: str, *columns: str) -> pandas.DataFrame:
    """Return the columns of a table.

    Raises:
        TypeError: ``frames`` is no mapping, the table no pandas data frame, or a column of days or values holds something else.
        KeyError: there is no such table, or it lacks a column.
        ValueError: an id of the letters repeats.
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
    taken = table[list(columns)].reset_index(drop=True)
    for column in TABLES.get(name, ()):
        if column.name in columns and not _is_as_made(taken[column.name], column.type):
            raise TypeError(
                f"column {column.name!r} of {name!r} holds no {column.type}; tables lose their types in a CSV: {_REMEDY}"
            )
    if name == "letters" and "letter_id" in columns and taken["letter_id"].duplicated().any():
        raise ValueError(f"ids of letters repeat, as in tables put together from several: {_REMEDY}")
    return taken


def _is_as_made(cells: pandas.Series[Any], kind: str) -> bool:
    if kind == "date":
        return pandas.api.types.is_datetime64_any_dtype(cells)
    if kind == "decimal":
        return all(isinstance(cell, Decimal) for cell in cells.dropna())
    return True
