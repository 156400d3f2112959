"""Bytes of a file, within the limits, with every failure named."""

from __future__ import annotations

import os
import stat
from typing import BinaryIO

from gongwen.errors import GongwenError
from gongwen.reading import limits


def load(path: str | os.PathLike[str]) -> bytes:
    """Return the bytes of a regular file.

    Raises:
        GongwenError: ``file_not_found``, ``not_a_file``, ``not_regular``, ``permission_denied``, ``file_too_large`` or
            ``read_failed``.
    """
    name = os.fspath(path)
    try:
        _check(os.stat(name), name)
        # The file may be replaced between the two looks. Non-blocking, so that a pipe put in its place cannot hang the program.
        with open(name, "rb", opener=_open_non_blocking) as file:
            _check(os.fstat(file.fileno()), name)
            return load_stream(file, name)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise _named(error, name) from error


def load_stream(stream: BinaryIO, name: str) -> bytes:
    """Return what is left in a stream; size is counted while reading, for files grow and pipes have none to ask for."""
    data = stream.read(limits.MAX_BYTES + 1)
    check_size(len(data), name)
    return data


def check_size(size: int, name: str | None) -> None:
    """Raise ``file_too_large`` where the size in bytes is over the limit."""
    if size > limits.MAX_BYTES:
        raise GongwenError("file_too_large", f"超过上限 {limits.MAX_BYTES} 字节。", file=name)


def base_name(path: str) -> str:
    """Return the name of a file without its folders, as UTF-8 whatever encoding the locale has for names."""
    return os.fsencode(os.path.basename(path)).decode("utf-8", errors="surrogateescape")


def _open_non_blocking(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _check(status: os.stat_result, name: str) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise GongwenError("not_a_file", "这是文件夹，不是文件。", file=name)
    if not stat.S_ISREG(status.st_mode):
        raise GongwenError("not_regular", "这是管道、套接字或设备，不是普通文件。", file=name)
    check_size(status.st_size, name)


def _named(error: OSError | ValueError, name: str) -> GongwenError:
    if isinstance(error, FileNotFoundError | NotADirectoryError | ValueError):
        return GongwenError("file_not_found", "找不到文件。", file=name)
    if isinstance(error, PermissionError):
        return GongwenError("permission_denied", "没有读取权限。", file=name)
    return GongwenError("read_failed", f"读取失败：{error.strerror or error}。", file=name)
