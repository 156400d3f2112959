"""How long an input may take: in proportion to its length, so that what grows faster is found."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from time import thread_time
from types import FrameType
from typing import Final

SECONDS: Final = 1.0
"""Of computing time, for any input however short: tables are built at the first parse, and a collection of garbage may fall into it."""
SECONDS_PER_CHAR: Final = 0.0003
"""More for each character. A letter takes about 6 microseconds a character, the slowest hostile text twice that, and instrumented
code twice that again; ten times as much is no longer the machine."""


class TooSlowError(AssertionError):
    """An input took longer than its length allows."""


class _Stop(BaseException):
    """Ends a call from inside. No Exception, for the library turns those of a parse into an error of the file."""


@contextmanager
def within(length: int) -> Iterator[None]:
    """Let what stands inside take the time that a text of ``length`` characters may take.

    Computing time counts, not the clock on the wall, for other programs share the machine. What hangs is stopped where the system
    can do so; elsewhere it is told afterwards.

    Raises:
        TooSlowError: it took longer.
    """
    limit = SECONDS + SECONDS_PER_CHAR * length
    began = thread_time()  # polars keeps threads of its own
    try:
        with _stopping(limit):
            yield
    except _Stop:
        raise TooSlowError(f"{length} characters took more than {limit:.1f} s") from None
    taken = thread_time() - began
    if taken > limit:
        raise TooSlowError(f"{length} characters took {taken:.1f} s, {limit:.1f} s are allowed")


@contextmanager
def _stopping(limit: float) -> Iterator[None]:
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(number: int, frame: FrameType | None) -> None:
        raise _Stop

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, limit)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)
