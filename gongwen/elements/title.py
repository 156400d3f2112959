"""标题 (GB/T 9704-2012, 7.3.1) and 文种. Pages print a title two to four times: the copy nearest above the salutation counts."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from ..letter import Element
from ..structure.frame import Frame, Run
from ..structure.words import TITLE_ENDS
from ..text.folding import fold
from ..text.patterns import Pattern
from ..text.view import LINE, View
from .evidence import evidence, trim

_TYPES = tuple(
    sorted(
        fold(
            "复函 批复 答复函 答复书 告知书 决定书 回复函 回函 函复 复信 回复 答复 办理意见 会办意见 协办意见 答复意见 意见 复文 摘要 解答 报告 函 通知"
        ).split(),
        key=len,
        reverse=True,
    )
)
_TAIL = Pattern(r"[(〔](?:摘要|[A-D]\d?类?|编号[^()]*|一|二|\d)[)〕]$")
_LONGEST_TAIL = 80
"""Characters at the end of a title in which a bracket behind its type is looked for."""
_LABEL = "(?:标题|信息名称|名称|文件名称)"
_METADATA = Pattern(rf"{_LABEL}[:|](?=.{{6}})")
_METADATA_LABEL = Pattern(rf"{_LABEL}[:|]?")
_LIKELY = Pattern("关于|建议|提案|议案|请示|批复|复函|答复|回复|告知|[\u3400-\u9fff]函$")
_RIM = "#>〉《*·|-=<"


def title_run(frame: Frame) -> tuple[int, int, float] | None:
    """Place of the letter's own title: the last full one above the salutation or the opening."""
    anchor = frame.first("addr", "opening", "para")
    limit = anchor.i if anchor else len(frame.view.text)
    runs = [run for run in frame.of("title") if run.i < limit] or list(frame.of("title"))
    copies = [copy for run in runs for copy in _copies(frame.view, run)]
    if not copies:
        return _from_metadata(frame)
    full = [copy for copy in copies if frame.view.text.endswith(TITLE_ENDS, copy[0], copy[1])]
    likely = [copy for copy in copies if _LIKELY.search(frame.view.text, copy[0], copy[1])]
    chosen = full or likely
    return chosen[-1] if chosen else None


def title(frame: Frame) -> tuple[Element | None, str | None]:
    """The title and its document type (文种), the word it ends in."""
    found = title_run(frame)
    if found is None:
        return None, None
    i, j, confidence = found
    element = Element(**evidence(frame.view, i, j, confidence))
    bare = frame.view.text[i:j]
    tail = _TAIL.search(bare, max(0, len(bare) - _LONGEST_TAIL))
    bare = bare[: tail.start()] if tail else bare
    ending = next((word for word in _TYPES if bare.endswith(word)), None)
    if ending is None:
        return element, None
    k = i + len(bare)
    return element, frame.view.surface(k - len(ending), k)


def _copies(view: View, run: Run) -> list[tuple[int, int, float]]:
    """Split a run where one full title ends at a line end and another follows."""
    i, j = trim(view, run.i, run.j, _RIM)
    label = _METADATA_LABEL.match(view.text, i, j)
    if label and (view.gap(label.end()) or view.text[label.end() - 1] in ":|"):
        i = label.end()
    copies, begin = [], i
    for k in (*view.breaks[bisect_right(view.breaks, i) : bisect_left(view.breaks, j)], j):
        done = view.text.endswith(TITLE_ENDS, begin, k)
        if k == j or (done and view.gap(k) >= LINE and j - k >= 10 and view.text.endswith(TITLE_ENDS, k, j)):
            a, b = trim(view, begin, k, _RIM)
            if b > a:
                copies.append((a, b, run.confidence))
            begin = k
    return copies


def _from_metadata(frame: Frame) -> tuple[int, int, float] | None:
    """Where the letter shows no title of its own, the page's table may: 标题：…"""
    view = frame.view
    for run in frame.of("chrome"):
        match = _METADATA.search(view.text, run.i, run.j)
        if match is None:
            continue
        n = bisect_right(view.breaks, match.end())
        end = view.breaks[n] if n < len(view.breaks) else run.j
        if view.text.endswith(TITLE_ENDS, match.end(), min(end, run.j)):
            return match.end(), min(end, run.j), 0.6
    return None
