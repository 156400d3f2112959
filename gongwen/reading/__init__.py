"""Reading: from a file, bytes or str to a :class:`~gongwen.letter.Source`.

The format is told by content (``formats.py``), never by file name. Each format that can be read is one module with a function
``read_source(data, *, name, encoding) -> Source``, entered in :data:`READERS`; it is imported when first needed, so that a reader
may lean on a heavy library without making everyone pay for it.
"""

from __future__ import annotations

import importlib
import os
from typing import BinaryIO, Protocol, cast

from gongwen.errors import GongwenError
from gongwen.letter import Source
from gongwen.reading import files, formats

__all__ = ["READERS", "read", "read_bytes", "read_stream", "read_text"]

# key of the format → module of its reader
READERS: dict[str, str] = {
    "text": "gongwen.reading.text",
}


class Reader(Protocol):
    """What the module of a format provides."""

    def read_source(self, data: bytes, *, name: str | None = None, encoding: str | None = None) -> Source:
        """Return the Source of the bytes."""


def read(path: str | os.PathLike[str], *, encoding: str | None = None) -> Source:
    """Read a file.

    The name of the Source is the file name without its folders, so that the same file gives the same letter on every machine.

    Args:
        path: a regular file. Its size is checked before it is read.
        encoding: the encoding of plain text, where it is known; needed for Big5.

    Returns:
        The source, ready for :func:`gongwen.parse`.

    Raises:
        GongwenError: the file cannot be read; see ``code`` and ``remedy``.
    """
    label = os.fspath(path)
    source = read_bytes(files.load(path), name=label, encoding=encoding)  # errors show the path as it was given
    return source.model_copy(update={"name": files.base_name(label)})


def read_stream(stream: BinaryIO, *, name: str, encoding: str | None = None) -> Source:
    """Read what is left in a binary stream, such as standard input, up to the size limit."""
    return read_bytes(files.load_stream(stream, name), name=name, encoding=encoding)


def read_bytes(data: bytes, *, name: str | None = None, encoding: str | None = None) -> Source:
    """Read the bytes of a file, under the name given.

    Raises:
        GongwenError: the bytes cannot be read; see ``code`` and ``remedy``.
    """
    files.check_size(len(data), name)
    found = formats.recognise(data)
    if found.key not in READERS:
        raise GongwenError("format_unsupported", f"暂不支持的格式：{found.label}。", file=name)
    reader = cast("Reader", importlib.import_module(READERS[found.key]))
    return reader.read_source(data, name=name, encoding=encoding)


def read_text(text: str, *, name: str | None = None) -> Source:
    """Take text as it is: whatever it looks like, it is plain text.

    ``sha256`` is that of the text in UTF-8, as if it had been read from a file. Lone surrogates, which UTF-8 does not know, are
    hashed in the form they would have ("surrogatepass").
    """
    from gongwen.reading.source import make_source
    from gongwen.reading.text import normalise

    data = text.encode("utf-8", errors="surrogatepass")
    return make_source(normalise(text), data, name=name, media_type=formats.TEXT.media_type)
