"""Letters as data frames: the tidy tables of :mod:`gongwen.exporting.columns` in pandas or polars."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, overload

from gongwen.errors import GongwenError
from gongwen.exporting.columns import TABLES, Column
from gongwen.exporting.rows import Cell, Ids, Row, error_row, letter_rows
from gongwen.extras import missing
from gongwen.letter import Letter

if TYPE_CHECKING:
    import pandas
    import polars

Letters = Letter | Iterable[Letter | GongwenError]
Backend = Literal["pandas", "polars"]

_REMEDY = "parse texts and paths first"
_PIECE = 1_000
"""Letters held as Python objects before they become columns."""
_SMALLEST, _LARGEST = -(2**63), 2**63 - 1
"""The whole numbers that a column holds; the parser tells none outside, a letter made by hand may."""
_PRECISION, _SCALE = 38, 10
"""Digits of a polars decimal, and those behind the point."""


@overload
def frames(letters: Letters) -> dict[str, pandas.DataFrame]: ...
@overload
def frames(letters: Letters, *, backend: Literal["pandas"]) -> dict[str, pandas.DataFrame]: ...
@overload
def frames(letters: Letters, *, backend: Literal["polars"]) -> dict[str, polars.DataFrame]: ...
def frames(letters: Letters, *, backend: Backend = "pandas") -> dict[str, Any]:
    """Put letters into tidy data frames, one a kind of element.

    The tables are ``letters``, ``proposals``, ``addressees``, ``sections``, ``measures``, ``actors``, ``figures``, ``dates``,
    ``citations``, ``recipients``, ``diagnostics`` and ``errors``; docs/tables.md lists their columns. ``letter_id`` joins them, and a measure,
    figure or section is named within its letter by its index or path. An empty table has its columns and types all the same.

    Types in pandas: text ``string``, codes ``category``, counts ``Int64``, truth ``boolean``, days ``datetime64[s]``, confidence
    ``float64``, and the values of figures exact :class:`decimal.Decimal` objects (``.astype(float)`` where floats will do). In
    polars: ``String``, ``Enum``, ``Int64``, ``Boolean``, ``Date``, ``Float64``, ``Decimal(38, 10)``; a value that has more digits
    than that is null there. A letter made by hand may hold what no column does, a value that is no number or a whole number of more
    than 64 bits; that is null in both.

    Letters are taken one by one and let go, so an iterator such as :func:`gongwen.parse_many` need not fit in memory; the tables
    must. Where they do not, use :func:`gongwen.iter_frames`.

    Args:
        letters: parsed letters, or one; errors among them, as :func:`gongwen.parse_many` yields them, become rows of ``errors``.
        backend: ``"pandas"`` or ``"polars"``.

    Returns:
        The tables by name.

    Raises:
        ImportError: the backend is not installed; the message names the extra.
        TypeError: an item is neither a letter nor an error.
        ValueError: there is no such backend.
    """
    pieces: dict[str, list[Any]] = {name: [] for name in TABLES}
    build, join = _backend(backend)
    for piece in _pieces(letters, _PIECE, build):
        for name, table in piece.items():
            pieces[name].append(table)
    return {
        name: join(found) if len(found) > 1 else found[0] if found else build(TABLES[name], []) for name, found in pieces.items()
    }


@overload
def iter_frames(letters: Letters, size: int = ...) -> Iterator[dict[str, pandas.DataFrame]]: ...
@overload
def iter_frames(letters: Letters, size: int = ..., *, backend: Literal["pandas"]) -> Iterator[dict[str, pandas.DataFrame]]: ...
@overload
def iter_frames(letters: Letters, size: int = ..., *, backend: Literal["polars"]) -> Iterator[dict[str, polars.DataFrame]]: ...
def iter_frames(letters: Letters, size: int = 10_000, *, backend: Backend = "pandas") -> Iterator[dict[str, Any]]:
    """Put letters into the tables of :func:`gongwen.frames`, some at a time, so that millions take no more memory than ``size`` do.

    Ids go on through all of them: the same bytes met again get ``-2``. ::

        for part in gongwen.iter_frames(gongwen.parse_many(paths)):
            totals = totals.add(part["measures"]["status"].value_counts(), fill_value=0)

    Args:
        letters: as for :func:`gongwen.frames`; may be endless.
        size: letters and errors in each part.
        backend: ``"pandas"`` or ``"polars"``.

    Yields:
        The tables of the next ``size`` letters by name.

    Raises:
        ImportError, TypeError: as :func:`gongwen.frames`.
        ValueError: there is no such backend, or ``size`` is below 1.
    """
    if not isinstance(size, int) or not 1 <= size <= sys.maxsize:
        raise ValueError(f"size must be a whole number, 1 or more, not {size!r}")
    return _pieces(letters, size, _backend(backend)[0])


Build = Callable[[Sequence[Column], list[Row]], Any]


def _pieces(letters: Letters, size: int, build: Build) -> Iterator[dict[str, Any]]:
    if isinstance(letters, str | bytes | Path) or not isinstance(letters, Iterable):
        raise TypeError(f"expected letters, not {type(letters).__name__}; {_REMEDY}")
    return _built(iter((letters,) if isinstance(letters, Letter) else letters), size, build)


def _built(source: Iterator[Letter | GongwenError], size: int, build: Build) -> Iterator[dict[str, Any]]:
    ids = Ids()
    for first in source:
        rows: dict[str, list[Row]] = {name: [] for name in TABLES}
        for item in chain((first,), islice(source, size - 1)):
            _take(item, ids, rows)
        yield {name: build(TABLES[name], found) for name, found in rows.items()}


def _take(item: object, ids: Ids, rows: dict[str, list[Row]]) -> None:
    if isinstance(item, Letter):
        for name, found in letter_rows(item, ids.of(item)).items():
            rows[name] += found
    elif isinstance(item, GongwenError):
        rows["errors"].append(error_row(item))
    else:
        raise TypeError(f"expected letters (and errors of parse_many), not {type(item).__name__}; {_REMEDY}")


def _backend(name: str) -> tuple[Build, Callable[[list[Any]], Any]]:
    """How a table is built and how pieces of one are joined."""
    if name == "pandas":
        try:
            import pandas
        except ImportError as error:
            raise missing("pandas", "pandas") from error
        return _pandas_frame, lambda pieces: pandas.concat(pieces, ignore_index=True)
    if name == "polars":
        try:
            import polars
        except ImportError as error:
            raise missing("polars", "polars") from error
        return _polars_frame, polars.concat
    raise ValueError(f'backend must be "pandas" or "polars", not {name!r}')


def _columns(columns: Sequence[Column], rows: list[Row]) -> Iterator[tuple[Column, list[Cell]]]:
    for n, column in enumerate(columns):
        cells = [row[n] for row in rows]
        if column.type == "integer":
            cells = [cell if not isinstance(cell, int) or _SMALLEST <= cell <= _LARGEST else None for cell in cells]
        yield column, cells


_PANDAS = {
    "text": "string",
    "integer": "Int64",
    "boolean": "boolean",
    "float": "float64",
    "date": "datetime64[s]",
    "decimal": "object",
}


def _pandas_frame(columns: Sequence[Column], rows: list[Row]) -> pandas.DataFrame:
    import pandas

    made: dict[str, Any] = {}
    for column, cells in _columns(columns, rows):
        dtype = pandas.CategoricalDtype(list(column.values)) if column.values else _PANDAS[column.type]
        made[column.name] = pandas.Series(_storable(cells) if column.type == "text" else cells, dtype=dtype)
    return pandas.DataFrame(made)


def _polars_frame(columns: Sequence[Column], rows: list[Row]) -> polars.DataFrame:
    import polars

    types: dict[str, Any] = {
        "text": polars.String,
        "integer": polars.Int64,
        "boolean": polars.Boolean,
        "float": polars.Float64,
        "date": polars.Date,
        "decimal": polars.Decimal(_PRECISION, _SCALE),
    }
    made = []
    for column, cells in _columns(columns, rows):
        dtype = polars.Enum(column.values) if column.values else types[column.type]
        if column.type == "decimal":
            cells = [value if isinstance(value, Decimal) and _fits(value) else None for value in cells]
        made.append(polars.Series(column.name, _storable(cells) if column.type == "text" else cells, dtype=dtype))
    return polars.DataFrame(made)


def _fits(value: Decimal) -> bool:
    exponent = value.as_tuple().exponent
    return isinstance(exponent, int) and exponent >= -_SCALE and value.adjusted() < _PRECISION - _SCALE


def _storable(cells: list[Cell]) -> list[Cell]:
    """Cells of text as UTF-8 holds them: lone surrogates come out as ``\\udXXX``, as in the JSON of a letter."""
    try:
        "".join(cell for cell in cells if isinstance(cell, str)).encode()
    except UnicodeEncodeError:
        return [cell.encode(errors="backslashreplace").decode() if isinstance(cell, str) else cell for cell in cells]
    return cells
