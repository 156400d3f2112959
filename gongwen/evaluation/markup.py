"""Read a ``.tag`` file into tokens: text, opening tags, closing tags. Nothing is interpreted here; bad tags are explained."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from gongwen.evaluation.vocabulary import FIRST_LINE, TAGS, Tag

_ATTRIBUTE = r"[a-z.]+=(?:\"[^\"]*\"|[^\s>]+)"
_TAG = re.compile(rf"<(/?)([a-z]+)((?:\s+{_ATTRIBUTE})*)\s*>")
_PAIR = re.compile(r"([a-z.]+)=(?:\"([^\"]*)\"|([^\s>]+))")
_HEAD = re.compile(rf"<!letter((?:\s+{_ATTRIBUTE})*)\s*>\s*")
# a letter may hold any other "<" (web pages leave "<!-- … -->"), but not the beginning of one of our tags
_BROKEN = re.compile(rf"</?(?:{'|'.join(TAGS)})(?![a-z])")


class GoldError(ValueError):
    """A tagged letter or a gold file that cannot be used.

    Attributes:
        file: name of the file.
        place: where in the file ("第3行第14列"), or None for the whole of it.
        problem: what is wrong, one sentence.
    """

    def __init__(self, file: str, place: str | None, problem: str) -> None:
        super().__init__(file, place, problem)
        self.file = file
        self.place = place
        self.problem = problem

    def __str__(self) -> str:
        return f"{self.file}{f'（{self.place}）' if self.place else ''}：{self.problem}"


@dataclass(frozen=True, slots=True)
class Text:
    """A piece of the letter itself."""

    text: str


@dataclass(frozen=True, slots=True)
class Open:
    """An opening tag."""

    tag: str
    attributes: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Close:
    """A closing tag; which one it closes follows from the nesting."""

    tag: str


Token = Text | Open | Close


@dataclass(frozen=True, slots=True)
class TaggedLetter:
    """A letter with its tags: name, the attributes of the first line, and the tokens of the rest. The tags are known to nest."""

    name: str
    attributes: Mapping[str, str]
    tokens: tuple[Token, ...]


def read_markup(raw: str, name: str) -> TaggedLetter:
    """Split the content of ``NAME.tag`` into tokens.

    Raises:
        GoldError: the first line is missing, or a tag is unknown, malformed, unclosed, overlapping, empty, doubled, or carries an
            attribute it must not (or lacks one it must).
    """
    return _Reader(raw.replace("\r\n", "\n").replace("\r", "\n"), name).read()


class _Reader:
    def __init__(self, raw: str, name: str) -> None:
        self.raw = raw
        self.name = name

    def error(self, at: int, problem: str) -> GoldError:
        line = self.raw.count("\n", 0, at) + 1
        column = at - self.raw.rfind("\n", 0, at)
        return GoldError(f"{self.name}.tag", f"第{line}行第{column}列", problem)

    def read(self) -> TaggedLetter:
        first, _, _ = self.raw.partition("\n")
        head = _HEAD.fullmatch(first)
        if head is None:
            raise self.error(0, "首行必须单独写 <!letter kind=…>，属性值含空格或、时加引号")
        attributes = self.attributes(head[1], 0, "!letter", FIRST_LINE)
        return TaggedLetter(self.name, attributes, tuple(self.tokens(len(first) + 1)))

    def tokens(self, at: int) -> Iterator[Token]:
        stack: list[tuple[str, int]] = []
        seen: set[str] = set()
        for found in _TAG.finditer(self.raw, at):
            yield from self.text(at, found.start())
            at = found.end()
            slash, tag, attributes = found.groups()
            if tag not in TAGS:
                raise self.error(found.start(), f"没有 <{tag}> 这种标签")
            if slash:
                self.close(tag, stack, found.start())
                yield Close(tag)
                continue
            if TAGS[tag].once and tag in seen:
                raise self.error(found.start(), f"<{tag}> 在一封信里只能标一处")
            if tag in ("pn", "ph") and "contact" not in (outer for outer, _ in stack):
                raise self.error(found.start(), f"<{tag}> 只能写在 <contact> 里")
            seen.add(tag)
            stack.append((tag, found.start()))
            yield Open(tag, self.attributes(attributes, found.start(), tag, TAGS[tag]))
        yield from self.text(at, len(self.raw))
        if stack:
            raise self.error(stack[-1][1], f"<{stack[-1][0]}> 没有结束标签")

    def text(self, start: int, end: int) -> Iterator[Text]:
        broken = _BROKEN.search(self.raw, start, end)
        if broken:
            raise self.error(broken.start(), f"{self.raw[broken.start() : broken.start() + 30]!r} 不是完整的标签")
        if start < end:
            yield Text(self.raw[start:end])

    def close(self, tag: str, stack: list[tuple[str, int]], at: int) -> None:
        if not stack:
            raise self.error(at, f"</{tag}> 没有对应的开始标签")
        opened, since = stack.pop()
        if opened != tag:
            raise self.error(at, f"</{tag}> 与 <{opened}> 交叉：标签只能嵌套")
        if not _TAG.sub("", self.raw[since:at]).strip():
            raise self.error(since, f"<{tag}> 里没有文字")

    def attributes(self, written: str, at: int, tag: str, rules: Tag) -> dict[str, str]:
        attributes: dict[str, str] = {}
        for name, quoted, bare in _PAIR.findall(written):
            rule = rules.attributes.get(name)
            if rule is None:
                raise self.error(at, f"<{tag}> 没有属性 {name}")
            if name in attributes:
                raise self.error(at, f"<{tag}> 的属性 {name} 写了两次")
            if '"' in bare:
                raise self.error(at, f"<{tag}> 的属性 {name} 引号不成对")
            value = quoted or bare
            if not rule.accepts(value):
                raise self.error(at, f"<{tag}> 的属性 {name} 应为{rule.says}，不是 {value!r}")
            attributes[name] = value
        missing = rules.required - attributes.keys()
        if missing:
            raise self.error(at, f"<{tag}> 缺少属性 {'、'.join(sorted(missing))}")
        return attributes
