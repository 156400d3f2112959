"""The functions people call: parse one letter, parse many, and the JSON Schema of the result."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any

from gongwen.dictionary import Dictionary, checked
from gongwen.errors import GongwenError
from gongwen.letter import Letter, Source
from gongwen.pipeline import parse_source
from gongwen.reading import read, read_bytes, read_text

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor

StrPath = str | os.PathLike[str]

# Letters per worker that may wait: enough to keep workers busy behind one slow letter, few enough to hold in memory.
LOOK_AHEAD = 4
# All processes start at once; Windows can wait for no more than these.
_MOST_WORKERS = 61


def parse(
    text_or_bytes_or_path: str | bytes | os.PathLike[str] | Source,
    *,
    name: str | None = None,
    dictionary: Dictionary | None = None,
) -> Letter:
    """Parse one letter.

    What is given decides how it is taken:

    * ``str`` is **always the text** of the letter, never a path, whatever it looks like;
    * ``bytes`` are the content of a file and are decoded;
    * a path object (``pathlib.Path``, any ``os.PathLike``) is read as a file;
    * a :class:`Source` from :func:`gongwen.read` is parsed as it is, as in ``parse(read(path, encoding="big5"))``.

    Args:
        text_or_bytes_or_path: the letter.
        name: the name to give the source, instead of the file name.
        dictionary: words of your own (agencies, units, cues …) to know beside the library's.

    Returns:
        The letter. Content never raises: a text that is no letter has kind ``unknown``.

    Raises:
        GongwenError: the input cannot be read; see ``code`` and ``remedy``.
        TypeError: the argument is none of the above, or ``dictionary`` is no :class:`gongwen.Dictionary`.
    """
    given = text_or_bytes_or_path
    if isinstance(given, str):
        source = read_text(given, name=name)
    elif isinstance(given, bytes | bytearray | memoryview):
        source = read_bytes(bytes(given), name=name)
    elif isinstance(given, os.PathLike):
        source = read(given)
    elif isinstance(given, Source):
        source = given
    else:
        raise TypeError(f"expected str (text), bytes, a path object or a Source, not {type(given).__name__}")
    if name is not None and source.name != name:
        source = source.model_copy(update={"name": name})
    return parse_source(source, dictionary)


def parse_many(
    paths: Iterable[StrPath], workers: int = 1, *, dictionary: Dictionary | None = None
) -> Iterator[Letter | GongwenError]:
    """Parse many files, lazily and in order.

    One result comes for every path. A file that cannot be read, or on which the parser fails, gives a :class:`GongwenError`
    **as a value** with ``file``, ``code`` and ``remedy``; it is not raised, so that one bad file does not stop a thousand good
    ones::

        for result in gongwen.parse_many(paths, workers=4):
            if isinstance(result, gongwen.GongwenError):
                ...

    Args:
        paths: the files, as str or path objects; may be endless. Only a few are taken ahead of what has been consumed.
        workers: processes to use. With more than one, a script needs the ``if __name__ == "__main__":`` guard where Python
            starts fresh processes (macOS, Windows).
        dictionary: words of your own to know beside the library's.

    Returns:
        An iterator of letters and errors, one for each path.

    Raises:
        TypeError: ``paths`` is a single path.
            ``dictionary`` is no :class:`gongwen.Dictionary`.
        ValueError: ``workers`` is below 1.
    """
    if isinstance(paths, str | bytes | os.PathLike):
        raise TypeError("paths must be several paths, not one; to parse one file, call parse(Path(...))")
    if workers < 1:
        raise ValueError(f"workers must be 1 or more, not {workers}")
    checked(dictionary)  # a wrong one is told here, not once for every file
    if workers == 1:
        return (parse_file(path, dictionary=dictionary) for path in paths)
    return _parallel(iter(paths), workers, dictionary)


def parse_file(path: StrPath, encoding: str | None = None, dictionary: Dictionary | None = None) -> Letter | GongwenError:
    """Parse one file and return the error instead of raising it."""
    return attempt(lambda: read(path, encoding=encoding), os.fspath(path), dictionary)


def attempt(reading: Callable[[], Source], label: str, dictionary: Dictionary | None = None) -> Letter | GongwenError:
    """Parse what ``reading`` gives and return an error instead of raising it; a defect of the parser is ``internal_error``."""
    try:
        return parse_source(reading(), dictionary)
    except GongwenError as error:
        return error
    except Exception as error:
        return GongwenError("internal_error", f"解析失败：{_describe(error)}。", file=label)


def schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of the JSON of a :class:`Letter`.

    Returns:
        The schema, as docs/letter.schema.json holds it.
    """
    described = Letter.model_json_schema(mode="serialization")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **described}


def _describe(error: Exception) -> str:
    traceback = error.__traceback__
    while traceback is not None and traceback.tb_next is not None:
        traceback = traceback.tb_next
    # the module, not the file: paths of the machine are nobody's business in a report
    place = f" ({traceback.tb_frame.f_globals.get('__name__')}:{traceback.tb_lineno})" if traceback is not None else ""
    return f"{type(error).__name__}: {error}{place}"


def _parallel(paths: Iterator[StrPath], workers: int, dictionary: Dictionary | None) -> Iterator[Letter | GongwenError]:
    from concurrent.futures.process import BrokenProcessPool

    workers = min(workers, _MOST_WORKERS)
    pool = _new_pool(workers, dictionary)
    waiting: deque[tuple[StrPath, Future[Letter | GongwenError]]] = deque()
    try:
        while True:
            for path in islice(paths, LOOK_AHEAD * workers - len(waiting)):
                waiting.append((path, _submit(pool, path)))
            if not waiting:
                return
            path, future = waiting.popleft()
            try:
                result = future.result()
            except BrokenProcessPool:
                # A worker died, killed from outside or out of memory, and took the pool with it. Nobody tells on which file, so
                # the first goes again alone: if it dies again, it is the one.
                pool.shutdown(wait=False, cancel_futures=True)
                result = _alone(path, dictionary)
                pool = _new_pool(workers, dictionary)
                waiting = deque((later, old if _finished(old) else _submit(pool, later)) for later, old in waiting)
            yield result
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _submit(pool: ProcessPoolExecutor, path: StrPath) -> Future[Letter | GongwenError]:
    from concurrent.futures import Future
    from concurrent.futures.process import BrokenProcessPool

    try:
        return pool.submit(_work, path)
    except BrokenProcessPool as error:  # it broke since the last look; the one who waits for the result deals with it
        failed: Future[Letter | GongwenError] = Future()
        failed.set_exception(error)
        return failed


def _finished(future: Future[Letter | GongwenError]) -> bool:
    return future.done() and not future.cancelled() and future.exception() is None


def _alone(path: StrPath, dictionary: Dictionary | None) -> Letter | GongwenError:
    from concurrent.futures.process import BrokenProcessPool

    with _new_pool(1, dictionary) as pool:
        try:
            return pool.submit(_work, path).result()
        except BrokenProcessPool:
            return GongwenError("worker_lost", "解析进程意外终止。", file=os.fspath(path))


def _new_pool(workers: int, dictionary: Dictionary | None) -> ProcessPoolExecutor:
    from concurrent.futures import ProcessPoolExecutor

    return ProcessPoolExecutor(workers, initializer=_start, initargs=(dictionary,))


_dictionary: Dictionary | None = None
"""In a worker: that of its :func:`parse_many`, given once, so that its tables are built once and not for every letter."""


def _start(dictionary: Dictionary | None) -> None:
    import signal

    global _dictionary
    _dictionary = dictionary
    # Ctrl-C reaches every process of the terminal; only the parent should speak about it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _work(path: StrPath) -> Letter | GongwenError:
    return parse_file(path, dictionary=_dictionary)
