"""Chinese official reply letters (答复函) as typed objects.

>>> import gongwen
>>> letter = gongwen.parse("关于第173号建议的答复……")  # doctest: +SKIP

Importing the package loads next to nothing; each public name is fetched when it is first used.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gongwen.api import parse, parse_many, schema
    from gongwen.dictionary import Cue, Dictionary
    from gongwen.errors import GongwenError
    from gongwen.integrations.frames import frames, iter_frames
    from gongwen.letter import Letter, Source
    from gongwen.reading import read

__version__ = "0.1.0"

__all__ = [
    "Cue",
    "Dictionary",
    "GongwenError",
    "Letter",
    "Source",
    "__version__",
    "frames",
    "iter_frames",
    "parse",
    "parse_many",
    "read",
    "schema",
]

# public name → the module it lives in
_HOMES = {
    "Cue": "gongwen.dictionary",
    "Dictionary": "gongwen.dictionary",
    "GongwenError": "gongwen.errors",
    "Letter": "gongwen.letter",
    "Source": "gongwen.letter",
    "frames": "gongwen.integrations.frames",
    "iter_frames": "gongwen.integrations.frames",
    "parse": "gongwen.api",
    "parse_many": "gongwen.api",
    "read": "gongwen.reading",
    "schema": "gongwen.api",
}


def __getattr__(name: str) -> object:
    if name == "plotting":  # a part of the library in a package of its own, not imported until it is used
        return importlib.import_module("gongwen.plotting")
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(importlib.import_module(_HOMES[name]), name)
    globals()[name] = value  # the next look-up no longer comes here
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
