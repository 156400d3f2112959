"""The strength of what stands between two characters, and which blanks stand for line ends where a letter has lost them."""

from __future__ import annotations

from itertools import pairwise

from .folding import fold
from .patterns import Pattern

# strengths of a gap, weakest first
NONE, BLANK, WIDE, SOFT, LINE, EMPTY = range(6)
"""No gap; one blank; two or more, a full-width one or a tab; a line end that wraps; a line end; an empty line or a page end."""

# what ends before a lost line end, and what begins behind it
_LAST_WORDS = tuple(fold("局厅委会部院府室处办社团队行校站件类号日"))
_FIRST_WORDS = tuple(fold("一 二 三 四 五 六 七 八 九 十 关于 对 尊敬 您 你 抄 附 联系 签发 办理 是否 类别 公开").split())
_WHOLE_WORDS = frozenset(fold("答复 关于 建议 提案 会议 代表 委员 回复 复函 收悉 情况 问题 办理").split())
_NEVER_FIRST = frozenset("的了等和及与之者们")
_STRAYS = 3
"""Blanks inside words that one behind a sentence makes up for: wrapped lines were joined, too."""
_HEADING = Pattern(
    r"(?:[一二三四五六七八九十]{1,3}[、)]|\d{1,2}[.、)])[^。:;!?]{2,30}$|(?:答复|复函|批复|回复|的函)(?:函|意见|书)?$"
)
_TITLE_MARKS = Pattern("[《》“”()〔〕]")
_LATIN = Pattern(r"[0-9A-Za-z]")


def part_at_blanks(text: str, gaps: dict[int, int]) -> None:
    """In a letter on one line a blank may stand where a line ended: 甲局 关于…的回复 网友，您好！

    Not in 李　明, 国　务　院, AB 12, 2019年1 月7日, nor inside the marks of a title or a quotation.
    """
    # 　　 behind several sentences are its line ends, and other blanks are strays; so they are where they fall inside words
    behind = sum(strength == BLANK and text[i - 1] in "。:!?;" for i, strength in gaps.items())
    paragraphs = sum(strength == WIDE and text[i - 1] in "。!?" for i, strength in gaps.items())
    strays = sum(strength == BLANK and _stray(text, i) for i, strength in gaps.items())
    if paragraphs > 1 or strays > _STRAYS * behind:
        return
    before = 0
    inside = False
    for i, after in pairwise([*gaps, len(text)]):
        for mark in _TITLE_MARKS.finditer(text, before, i):
            inside = mark[0] in "《“(〔"
        whole = text[i - 1] in "年月.、" or text[i] in "年月日号" or (_LATIN.match(text, i) and _LATIN.match(text, i - 1))
        lone = text[i - 1] >= "\u3400" and (i - before == 1 or text[i - 2 : i - 1] in ("、", ",", "。"))
        spread = (lone and i > 1) or text[i - 1 : i + 1] in _WHOLE_WORDS or text[i] in _NEVER_FIRST or text.startswith("如下", i)
        if spread:
            gaps[i] = BLANK
        elif gaps[i] == BLANK and not inside and not whole and after - i > 1:
            gaps[i] = WIDE
        before = i


def _stray(text: str, i: int) -> bool:
    """Whether a blank before ``i`` stands between two Chinese characters where no title, name or heading ends and no part begins."""
    return (
        text[i - 1] >= "\u3400" <= text[i]
        and not text.endswith(_LAST_WORDS, 0, i)
        and not text.startswith(_FIRST_WORDS, i)
        and not _HEADING.search(text, max(0, i - 40), i)
    )
