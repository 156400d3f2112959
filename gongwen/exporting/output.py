"""Where results go: standard output, or a file that appears whole or not at all."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import TextIO

from gongwen.errors import GongwenError

# Lone surrogates come out as \udXXX, which in JSON is their escape; see gongwen.exporting.json.
_ENCODING = "utf-8"
_ERRORS = "backslashreplace"


def write(chunks: Iterable[str], path: str | None) -> None:
    """Write pieces of text as they come, in UTF-8 with LF line ends whatever the locale.

    With ``path`` None they go to standard output. A file is replaced only when all is written; a run that fails or is broken off
    leaves it as it was. Where no piece comes, no file is written.

    Raises:
        GongwenError: ``write_failed``.
        BrokenPipeError: the reader of standard output has gone.
    """
    try:
        if path is None:
            _write_stdout(chunks)
        else:
            _write_file(chunks, Path(path))
    except BrokenPipeError:
        raise
    except OSError as error:
        raise GongwenError("write_failed", f"写出失败：{error.strerror or error}。", file=path or "stdout") from error


def _write_stdout(chunks: Iterable[str]) -> None:
    if sys.stdout is None:  # started with standard output closed
        raise OSError("标准输出已关闭")
    reconfigure(sys.stdout)
    for chunk in chunks:
        sys.stdout.write(chunk)
    sys.stdout.flush()


def reconfigure(stream: TextIO | None) -> None:
    """Make a standard stream write UTF-8, also where the locale says ASCII or GBK."""
    if stream is not None and hasattr(stream, "reconfigure"):
        stream.reconfigure(encoding=_ENCODING, errors=_ERRORS, newline="\n")


def _write_file(chunks: Iterable[str], path: Path) -> None:
    if path.exists() and not path.is_file():  # /dev/stdout or a pipe: nothing to replace
        with path.open("w", encoding=_ENCODING, errors=_ERRORS, newline="\n") as file:
            file.writelines(chunks)
        return
    iterator = iter(chunks)
    first = next(iterator, None)
    if first is None:
        return
    target = path.resolve()  # a link stays, what it points to is replaced
    descriptor, partial = tempfile.mkstemp(prefix=f".{target.name[:40]}.", suffix=".part", dir=target.parent)
    try:
        with open(descriptor, "w", encoding=_ENCODING, errors=_ERRORS, newline="\n") as file:
            file.write(first)
            file.writelines(iterator)
        os.chmod(partial, _mode(target))
        os.replace(partial, target)
    except BaseException:
        os.unlink(partial)
        raise


def _mode(target: Path) -> int:
    # as open() would have made it: the mode of the file replaced, else what the umask leaves
    if target.exists():
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
