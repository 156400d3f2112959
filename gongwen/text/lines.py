"""Page artefacts and hard wraps, found on the lines of the source before anything else is read.

A page number or a running header may stand in the middle of a sentence; it is taken out of the clean view and kept as a block.
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from .folding import fold
from .patterns import Pattern

ArtefactKind = Literal["page_number", "running_header"]


class Artefact(NamedTuple):
    """A line that belongs to the page, not to the letter."""

    kind: ArtefactKind
    start: int
    end: int


class Layout(NamedTuple):
    """What the lines tell: artefacts in order, and the line feeds that only wrap a paragraph."""

    artefacts: tuple[Artefact, ...]
    soft: frozenset[int]


# on the folded line without its outer blanks; the lone number counts only next to a page end
_PAGE_NUMBER = Pattern(
    r"""
    [-·]{1,2} \s* [0-9一二三四五六七八九十]{1,3} \s* [-·]{1,2}      # — 2 —  ·2·  — 二 —
    | 一 \d{1,3} 一                                                   # 一2一, as recognition reads — 2 —
    | 第 \s* \d{1,3} \s* 页 (?: \s* [,/]? \s* 共 \s* \d{1,3} \s* 页 )?   # 第2页 共5页
    | 共 \s* \d{1,3} \s* 页 \s* [,/]? \s* 第 \s* \d{1,3} \s* 页
    | page \s* \d{1,3} (?: \s* of \s* \d{1,3} )?                      # Page 2 of 5
    """,
    re.VERBOSE | re.IGNORECASE,
)
_PAGE_LIKE = Pattern(
    r"^\W*[\d０-９一二三四五六七八九十/]+\W*$|页|[Pp]age|扫描|[Cc]am|内部|仅供|样[本稿]|[草底]稿|[副复]印?[本件]|Evaluation|Scanned|Created"
)
"""What a line must hold to be looked at as a page number or a scanner's stamp."""
_LONE_NUMBER = Pattern(r"\d{1,3}(?:/\d{1,3})?|〔\d{1,3}〕")
_OF_ALL = Pattern(r"(\d{1,3})/(\d{1,3})")
"""2/5: a page number where another line counts to five as well."""
_STAMP = Pattern(
    r"扫描全能王.{0,4}创建|camscanner|scanned (?:with|by)|evaluation (?:warning|only)|created (?:with|by) (?:aspose|spire|an evaluation)",
    re.IGNORECASE,
)
_WATERMARK = Pattern(
    r"内部(?:资料|文件|使用)(?:[,，]?(?:请勿|不得|严禁)(?:外传|复制|扩散))?|仅供(?:参考|内部(?:使用|参考)|查阅|学习)|样[本稿]|[草底]稿|副本|复印件"
)
"""Words printed across a page: no line of the letter where they stand alone again and again, or beside a page end."""
_LONGEST_NUMBER, _LONGEST_STAMP = 24, 90
"""Characters of a line that may be a page number, or a stamp in Latin letters."""
_FINAL = "。!?:;"
_MARKER = Pattern(
    r"(?:[一二三四五六七八九十]{1,3}[、.,]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、](?!\d)|附件|抄送|抄报|[(]?(?:办理|是否|公开|签发|联系|此件|承办|经办|主题词))"
)
_SALUTATION = Pattern(r"^[^。;]{2,58}(?<!如下):$")
"""A short line that ends in a colon begins something of its own: 省财政厅："""
_HEADING = Pattern(
    r"(?:[一二三四五六七八九十]{1,3}[、.,]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、](?!\d)).{4,40}(?:的问题|的建议|的提案|的意见|情况|打算|计划)$"
)
"""A heading that fills its line: （二）关于“挖掘存量资源，缓解老城区‘上学难’”的建议"""
_DATE = Pattern(r"(?:[12]\d{3}|[一二][〇零一二三四五六七八九OoО○]{3})[年.-]")
_TITLE_BEGIN = Pattern(r"(?:[\u3400-\u9fff]{2,24}[局委厅府部院办会室处镇乡])?(?:关于|对)")
_TITLE_END = Pattern(r"(?:答复|复函|的函|批复|回复|答复函|答复意见|摘要\))$")
_TITLE_GOES_ON = Pattern(r"的|函|意见|\(|书")
_COLUMNS = Pattern(
    r"\S(?:[ \u00a0]{4,}|\u3000{2,})(?:签发|办理|是否|公开|联系|电话|[12][\dOo]{3}年|二[〇○零OＯ])|(?:号|室|局|委|厅|府)(?:[ \u00a0]{4,}|\u3000{2,})\S"
)
"""Columns set apart by blanks are a layout, not a running line: 甲民函〔2022〕47号　　　签发人：李明"""
_LIST = Pattern(r"[院厅局委部府会办处署行社团][、，,]")
_LIST_STOPS = "。；;"
_TORN = Pattern(r"[年月\d][\d年月日]")
_WIDEST_WRAP = 48
"""Lines of printed letters hold 26 to 30 characters, pasted ones up to some 45; longer lines are paragraphs."""


def _lines(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match in re.finditer(r"[\n\f]", text):
        yield start, match.start()
        start = match.end()
    yield start, len(text)


def layout(text: str) -> Layout:
    """Find page numbers, running headers and wrapping line feeds of ``text``."""
    if text.count("\n") < 3:
        return Layout((), frozenset())
    lines = [(start, end, line) for start, end in _lines(text) if (line := text[start:end].strip())]
    artefacts = _artefacts(text, lines)
    return Layout(tuple(artefacts), _soft(text, lines, artefacts))


def _artefacts(text: str, lines: list[tuple[int, int, str]]) -> list[Artefact]:
    likely = [
        n
        for n, (_, _, line) in enumerate(lines)
        if 0 < len(line) <= _LONGEST_STAMP and _PAGE_LIKE.search(line) and (len(line) <= _LONGEST_NUMBER or line.isascii())
    ]
    if not likely and "\f" not in text:
        return []
    found: dict[int, Artefact] = {}
    seen = Counter(line for _, _, line in lines if line)
    for n in likely:
        start, end, line = lines[n]
        ended = (
            (end < len(text) and text[end] == "\f") or (start > 0 and text[start - 1] == "\f") or text[end : end + 2] == "\n\f"
        )
        kind = _kind(fold(line), line, seen, ended=ended)
        if kind:
            inner = text.index(line, start)
            found[n] = Artefact(kind, inner, inner + len(line))
    if not found and "\f" not in text:
        return []
    # a running header repeats a line right behind a page end; the first copy is the letter's own
    ended = False
    first: set[str] = set()
    before = 0
    for n, (start, end, line) in enumerate(lines):
        ended |= "\f" in text[before:start]
        before = end
        if n in found:
            ended = True
            continue
        # a body that signs on a new page is none, though its name stands above the title as well
        signs = n + 1 < len(lines) and _DATE.match(lines[n + 1][2])
        if ended and seen[line] > 1 and line in first and len(line) <= 60 and not signs:
            inner = text.index(line, start)
            found[n] = Artefact("running_header", inner, inner + len(line))
            continue
        first.add(line)
        ended = False
    return [found[n] for n in sorted(found)]


def _kind(folded: str, line: str, seen: Mapping[str, int], *, ended: bool) -> ArtefactKind | None:
    """What a line belongs to if it belongs to the page; ``ended``: a page ends beside it."""
    if _PAGE_NUMBER.fullmatch(folded) or (ended and _LONE_NUMBER.fullmatch(folded)) or _STAMP.search(folded):
        return "page_number"
    counted = _OF_ALL.fullmatch(folded)
    if counted and any(f"{int(counted[1]) + step}/{counted[2]}" in seen for step in (-1, 1)):
        return "page_number"
    return "running_header" if _WATERMARK.fullmatch(folded) and (ended or seen[line] > 2) else None


def _soft(text: str, lines: list[tuple[int, int, str]], artefacts: list[Artefact]) -> frozenset[int]:
    """Line feeds inside a paragraph: the line before is full and ends in no final mark, or a page ends in mid-sentence."""
    # each artefact stands on a line of its own; looking back for a break would read the whole text where it has no \f
    starts = [start for start, _, _ in lines]
    taken = {starts[bisect_right(starts, a.start) - 1] for a in artefacts}
    body = [(start, start + len(text[start:end].rstrip()), line) for start, end, line in lines if start not in taken]
    if not artefacts and max((len(line) for _, _, line in lines), default=0) > _WIDEST_WRAP + 12:
        return frozenset()
    long = [(end - start, _columns(text[start:end])) for start, end, line in body if len(line) >= 12]
    if len(long) < 3:
        return frozenset()
    middle = int(len(long) * 0.6)
    by_count, by_columns = sorted(count for count, _ in long)[middle], sorted(columns for _, columns in long)[middle]
    wraps = by_count <= _WIDEST_WRAP and max(count for count, _ in long) <= by_count + 10

    def full(start: int, end: int) -> bool:
        return end - start >= by_count - 2 or _columns(text[start:end]) >= by_columns - 2

    wraps = (
        wraps
        and sum(full(start, end) and fold(line[-1]) not in _FINAL and not _COLUMNS.search(line) for start, end, line in body) >= 2
    )
    # one paragraph and no more: nothing but its last line is short
    single = wraps and len(body) > 4 and all(full(start, end) and not text[start].isspace() for start, end, _ in body[1:-1])
    begins = [a.start for a in artefacts]
    indented = sum(text[start:end].startswith(("  ", "\u3000")) for start, end, _ in body) >= 2
    soft: set[int] = set()
    for n, ((start, end, line), (begin, _, after)) in enumerate(itertools.pairwise(body)):
        k = bisect_left(begins, end)
        crossed = k < len(begins) and begins[k] < begin
        apart = text.count("\n", end, begin) > 1 or "\f" in text[end:begin]
        if not (wraps or crossed) or (apart and not crossed):
            continue
        # 2022年11⏎月4日: nothing but a wrap parts a date
        torn = single or _TORN.search(fold(line[-1] + after[0])) is not None
        if not torn and not _goes_on(line, after, text[begin : begin + 1], indented=indented, full=full(start, end)):
            continue
        if (_TITLE_END.search(fold(line)) and not _TITLE_GOES_ON.match(fold(after))) or _title_begins(body, n + 1):
            continue
        if full(start, end) or (crossed and not wraps and len(line) > 30):
            soft.update(k for k in range(end, begin) if text[k] == "\n")
    return frozenset(soft)


def _goes_on(line: str, after: str, first: str, *, indented: bool, full: bool) -> bool:
    """Whether a line may run on into the next one."""
    start = fold(after)
    # 第⏎一，县财政局…: no marker
    if _COLUMNS.search(line) or (_MARKER.match(start) and line[-1] != "第") or _HEADING.match(fold(line)):
        return False
    if _SALUTATION.search(start) and not _is_list(line):
        return False
    if first.isspace() and fold(line[-2:]) == "如下":
        # 现答复如下⏎　　我局…: the colon was lost, the indent begins a paragraph
        return False
    last = fold(line[-1])
    if last == "." and not line[-2:-1].isascii():
        last = "。"
    if last not in _FINAL:
        return True
    # a full stop may fall on the end of a full line; where paragraphs are indented, the next line tells
    return full and last in "。;" and len(after) > 12 and after[-1] not in "日局" and indented and not first.isspace()


def _is_list(line: str) -> bool:
    """Whether a line lists bodies in one unbroken row: 省教育厅、省财政厅，省人社厅."""
    return not any(mark in line for mark in _LIST_STOPS) and _LIST.search(line) is not None


def _title_begins(body: list[tuple[int, int, str]], n: int) -> bool:
    """Whether line ``n`` begins a title that ends there or within two lines."""
    first = fold(body[n][2])
    if not _TITLE_BEGIN.match(first) or any(mark in first for mark in "。;"):
        return False
    return any(_TITLE_END.search(fold(line)) and len(line) <= 40 for _, _, line in body[n : n + 3])


def _columns(line: str) -> int:
    """Printed width: two columns a Han character, one a Latin letter."""
    return sum(1 if char < "\u1100" else 2 for char in line)
