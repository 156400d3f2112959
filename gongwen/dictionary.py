"""The user's own words: agencies, units, nouns, cues, added to the tables of the library without touching it.

A :class:`Dictionary` is a value that is handed to a parse. While the parse runs it is the current one, and each table is built from
the library's words and its own, once for each dictionary (:func:`per_dictionary`). Nothing is changed for anyone else: two parses
with two dictionaries may run side by side.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Annotated, Any, Literal, NoReturn, Self, TypeVar

from pydantic import AfterValidator, Field, PrivateAttr, ValidationError, model_validator

from gongwen.errors import GongwenError
from gongwen.letter import FigureKind, Model
from gongwen.reading.files import load
from gongwen.text.folding import fold

T = TypeVar("T")
Status = Literal["done", "ongoing", "planned"]
CueKind = Literal["opening", "closing", "cc", "contact", "note", "web_chrome"]

MAX_WORD = 60
"""Most characters of a word of a dictionary."""
MAX_WORDS = 10_000
"""Most words in one list of a dictionary. At that size a parse takes about three times as long, and the first some tenths of a second."""
MAX_CUES = 200
"""Most cues of a dictionary."""
_NUMERAL = re.compile(r"[0-9０-９〇零一二两三四五六七八九十百千万亿几半双]")


def _word(value: str) -> str:
    if not value.strip() or value != value.strip() or len(value.split()) > 1:
        raise ValueError("词不能为空，也不含空格")
    if len(value) > MAX_WORD:
        raise ValueError(f"词最长 {MAX_WORD} 字")
    return value


def _two(value: str) -> str:
    if len(value) < 2:
        raise ValueError("至少两个字；只有一个字的会到处找到")
    return value


def _unit(value: str) -> str:
    if not value.replace("～", "~").removeprefix("~").strip("万亿千百十"):
        raise ValueError("单位里要有数字和倍数以外的字")
    return value.replace("～", "~")


K = TypeVar("K")
V = TypeVar("V")


class _Fixed(dict[K, V]):
    """A mapping that stays as it is: what is built from a dictionary is built once."""

    def _refuse(self, *_: object, **__: object) -> NoReturn:
        raise TypeError("a Dictionary is a value; make another one")

    __setitem__ = __delitem__ = __ior__ = clear = pop = popitem = setdefault = update = _refuse

    def __reduce__(self) -> tuple[type[_Fixed[K, V]], tuple[dict[K, V]]]:
        return _Fixed, (dict(self),)


def _apart(value: Mapping[K, tuple[str, ...]]) -> Mapping[K, tuple[str, ...]]:
    """Each word under one key only, for otherwise the order would decide."""
    met: dict[str, object] = {}
    for key, words in value.items():
        for word in map(fold, words):
            if met.setdefault(word, key) != key:
                raise ValueError(f"“{word}”既在 {met[word]} 又在 {key} 里")
    return _Fixed(value)


Word = Annotated[str, AfterValidator(_word)]
Words = Annotated[tuple[Word, ...], Field(max_length=MAX_WORDS)]
Names = Annotated[tuple[Annotated[Word, AfterValidator(_two)], ...], Field(max_length=MAX_WORDS)]
Units = Annotated[tuple[Annotated[Word, AfterValidator(_unit)], ...], Field(max_length=MAX_WORDS)]


class Cue(Model):
    """A formula or label of the letter that the library does not know: 顺颂台祺 (closing), 分送： (cc)."""

    kind: CueKind = Field(description="what it tells: opening, closing, cc, contact, note, web_chrome")
    words: Annotated[Words, Field(min_length=1)] = Field(
        description="words that show it; each alone is enough where there is no pattern"
    )
    pattern: str | None = Field(
        default=None, description="regular expression around a word, on text without blanks; each match holds one"
    )
    score: float = Field(default=4.0, gt=0.0, le=8.0, description="how strongly it speaks for the kind; 6 is nearly certain")
    example: str | None = Field(default=None, description="a text in which it must be found")
    unlike: str | None = Field(default=None, description="a text in which it must not be found")

    @property
    def source(self) -> str:
        """The regular expression on folded text; where there is no pattern, any of the words."""
        if self.pattern is None:
            return "|".join(re.escape(fold(word)) for word in self.words)
        # full-width marks are text, the half-width ones they fold to would be operators: （ is \\(
        return "".join(char if char.isascii() else re.escape(fold(char)) for char in self.pattern)

    @model_validator(mode="after")
    def _holds(self) -> Self:
        try:
            pattern = re.compile(self.source)
        except (re.error, OverflowError, RecursionError) as error:
            raise ValueError(f"pattern 不是正则表达式：{error}") from None
        if pattern.search(""):
            raise ValueError("pattern 连空文本也能找到，会处处命中")
        for text, wanted in ((self.example, True), (self.unlike, False)):
            found = pattern.search(fold("".join(text.split()))) if text is not None else None
            if text is not None and (found is not None) is not wanted:
                raise ValueError(f"{'example 中应当找到而没有找到' if wanted else 'unlike 中不应找到而找到了'}：{text}")
            if found and wanted and not any(fold(word) in found[0] for word in self.words):
                raise ValueError(f"pattern 找到的“{found[0]}”里没有 words 中的词，在信里就找不到它")
        return self


class _Made(dict[Callable[[], Any], Any]):
    """What was built from a dictionary: no part of its value, and built anew where it is sent to."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Made)

    def __reduce__(self) -> tuple[type[_Made], tuple[()]]:
        return _Made, ()


class Dictionary(Model):
    """Words to know beside the library's own (用户词典). All parts may be left out.

    ::

        mine = gongwen.Dictionary(agencies=["民声通"], units={"count": ["标准厂房"]})
        letter = gongwen.parse(text, dictionary=mine)

    Raises:
        pydantic.ValidationError: a part is not what it should be (a ``ValueError``).
    """

    agencies: Names = Field(default=(), description="机关、单位: whole names or endings of names (民声通, 惠农专柜)")
    units: Annotated[Mapping[FigureKind, Units], AfterValidator(_apart)] = Field(
        default_factory=_Fixed,
        description="单位 of figures by kind; ~ before one: behind a small Chinese numeral it may be a word (两手)",
    )
    not_figures: Words = Field(default=(), description="像数字的词: words that begin with a numeral and count nothing (三元桥)")
    nouns: Words = Field(default=(), description="名词 that figures count, kept whole in ``subject``")
    actions: Words = Field(default=(), description="动词 that begin an item or a heading that acts (赓续)")
    status: Annotated[Mapping[Status, Words], AfterValidator(_apart)] = Field(
        default_factory=_Fixed, description="办理情况 told by a word in a measure; they go before the library's"
    )
    cues: tuple[Cue, ...] = Field(default=(), max_length=MAX_CUES, description="套语、标签")

    _made: _Made = PrivateAttr(default_factory=_Made)

    @model_validator(mode="after")
    def _counts(self) -> Self:
        wrong = [word for word in self.not_figures if not _NUMERAL.match(word)]
        if wrong:
            raise ValueError(f"not_figures：{wrong[0]} 不以数字开头")
        return self

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> Dictionary:
        """Read a dictionary from a TOML file.

        ::

            agencies = ["民声通"]
            [units]
            count = ["标准厂房"]
            [[cues]]
            kind = "closing"
            words = ["顺颂台祺"]

        Args:
            path: the file, UTF-8.

        Raises:
            GongwenError: the file cannot be read, or ``dictionary_invalid`` with the place of what is wrong.
        """
        return _load(os.fspath(path))


_PLAIN = Dictionary()
_current: ContextVar[tuple[Dictionary, _Made]] = ContextVar("dictionary", default=(_PLAIN, _PLAIN._made))


def current() -> Dictionary:
    """The dictionary of the parse that runs; an empty one where none was given."""
    return _current.get()[0]


def checked(dictionary: Dictionary | None) -> Dictionary:
    """The dictionary to parse with; for None an empty one.

    Raises:
        TypeError: it is something else, such as the path of a file.
    """
    if dictionary is None:
        return _PLAIN
    if not isinstance(dictionary, Dictionary):
        kind = type(dictionary).__name__
        raise TypeError(f"dictionary must be a gongwen.Dictionary, not {kind}; a file is read by Dictionary.load")
    return dictionary


@contextmanager
def using(dictionary: Dictionary | None) -> Iterator[None]:
    """Parse with ``dictionary`` inside the ``with``; None is the library's own words alone."""
    chosen = checked(dictionary)
    token = _current.set((chosen, chosen._made))
    try:
        yield
    finally:
        _current.reset(token)


def per_dictionary(build: Callable[[], T]) -> Callable[[], T]:
    """Let ``build``, which reads :func:`current`, run once for each dictionary."""

    def made() -> T:
        table = _current.get()[1]
        try:
            value: T = table[build]
        except KeyError:
            value = table[build] = build()
        return value

    made.__doc__ = build.__doc__
    return made


# what pydantic says of the commonest slips; the rest is told in its own words
_SLIPS = {
    "extra_forbidden": "没有这一项",
    "missing": "缺少这一项",
    "literal_error": "没有这种取值",
    "string_type": "应当是文字",
    "tuple_type": '应当是列表，如 ["甲", "乙"]',
    "mapping_type": "应当是表，如 [units]",
    "model_type": "应当是表",
    "too_short": "不能为空",
    "too_long": "太长",
}


# no table of a dictionary is deeper than one; tomllib takes memory with the square of the depth: a.a.a… = 1
_DEEP = re.compile(r"^[ \t]*+\[{0,2}(?:[\w-]++[ \t]*+\.[ \t]*+){8}", re.MULTILINE)


def _load(path: str) -> Dictionary:
    import tomllib

    try:
        text = load(path).decode("utf-8-sig")
        deep = _DEEP.search(text)
        if deep:
            line = text.count("\n", 0, deep.start()) + 1
            raise GongwenError("dictionary_invalid", "键套得太深。", file=path, place=f"line {line}")
        return Dictionary.model_validate(tomllib.loads(text))
    except UnicodeDecodeError as error:
        raise GongwenError("dictionary_invalid", "词典不是 UTF-8。", file=path, place=f"byte {error.start}") from error
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False, include_context=False)[0]
        told = _SLIPS.get(first["type"]) or first["msg"].removeprefix("Value error, ")
        raise GongwenError(
            "dictionary_invalid", f"{told}。", file=path, place=".".join(map(str, first["loc"])) or None
        ) from error
    # last, for UnicodeDecodeError and ValidationError are ValueErrors too; a bare one comes of a number of thousands of digits
    except (ValueError, RecursionError) as error:
        raise GongwenError("dictionary_invalid", f"词典不是 TOML：{error}。", file=path) from error
