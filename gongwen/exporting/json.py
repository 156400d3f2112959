"""A letter as JSON: UTF-8, no ASCII escapes, the same bytes on every machine."""

from __future__ import annotations

import json

from gongwen.letter import Letter


def to_json(letter: Letter, *, indent: int | None = None) -> str:
    """Return the JSON of a letter, on one line unless ``indent`` is given.

    The text may hold lone surrogates, as the letter may. Written with ``errors="backslashreplace"`` they become ``\\udXXX``,
    which is how JSON escapes them, so that reading the file gives the very same text.
    """
    # Not model_dump_json: it refuses lone surrogates.
    return json.dumps(letter.model_dump(mode="json"), ensure_ascii=False, indent=indent)
