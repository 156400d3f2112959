"""Where things may stand in a view: edges, line starts, starts of clauses, sentence bounds. Found once, asked often."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property

from ..text.patterns import Pattern
from ..text.view import EMPTY, LINE, NONE, SOFT, WIDE, View

_CLAUSE_END = Pattern(r"[。!?;:,、)”》]")
_SENTENCE_END = Pattern(r"[。!?;]+[”’)》]*|如下(?:答复|回复|处理意见|办理意见|说明)?:")
AFTER_DATE = Pattern("日(?=尊敬的|亲爱的|“[^”]{1,20}”网[友民]|网[友民][:“]|您好|你好)")
"""The end of a date that a salutation follows at once."""
_GLUED = Pattern(
    r"(?:关于|对|申请)[^。!?;:]{2,100}?(?<![本此该])(?:答复|复函|批复|回复|的函|告知书|答复书)(?:函|意见)?(?:\(?摘要\)?)?"
    r"(?=[\u3400-\u9fff“][^。!?;,:]{0,60}:|[\u3400-\u9fff]{2,14}〔\d{4}|您|你|[A-D]\d?类)(?![的函意书稿]|[^:]{0,16}如下)"
    r"|〕第?\d{1,5}号(?=[\u3400-\u9fff“])(?!文|收|令)"
)
"""Where a letter that lost its line ends shows that its title or number is over: …建议的答复李明代表："""
_DATED = Pattern(r"月[\d一二三四五六七八九十]{1,3}日(?=\(|抄[送报]|联系|[承经主]办|签发|附件|附:)")
"""The same of its date of writing: 2022年6月10日（联系人：…"""
_HEAD = 500
"""Characters at the head of a letter in which its title and its number stand."""
_NUMBER_END = Pattern(r"号|〕\d{1,4}(?=[A-D]类)")
_SHORT = 10
_QUOTED = Pattern(r"“[^“”]{1,200}”|《[^《》]{1,100}》")


class Places:
    """The places of a view. Offsets are of the view.

    Attributes:
        edges: where a visible gap stands (blank, line end, page end), with both ends of the text.
        flat: whether the letter lost its line ends.
        glued: where one that did shows that its title, number or date is over.
        lines: where a line or a piece set apart by a wide gap begins.
        hard: line ends that do not wrap.
    """

    def __init__(self, view: View) -> None:
        self.view = view
        self.text = view.text
        self.size = len(view.text)
        gaps = view.gaps
        inner = [i for i, strength in gaps.items() if strength not in (NONE, SOFT)]
        self.edges = [0, *inner, self.size]
        self.lines = [0, *(i for i in inner if gaps[i] >= WIDE)]
        self.hard = [i for i in inner if gaps[i] >= LINE]
        # a letter that lost its line ends shows blanks in their place, or nothing
        self.flat = not view.breaks
        self.glued: frozenset[int] = frozenset()
        if self.flat:
            glued = {m.end() for m in _GLUED.finditer(self.text, 0, min(_HEAD, self.size))}
            glued.update(m.end() for m in _DATED.finditer(self.text))
            self.glued = frozenset(glued)
            self.edges, self.lines = sorted({*self.edges, *glued}), sorted({*self.lines, *glued})
        self.edge = frozenset(self.edges)
        self.broken = frozenset((*(self.lines if self.flat else (0, *self.hard)), self.size))

    @cached_property
    def heads(self) -> list[int]:
        """Starts of lines, of pieces behind a blank and of clauses."""
        found = {*self.edges[:-1], *(m.end() for m in _CLAUSE_END.finditer(self.text))}
        # the date of one letter and the salutation of the next run together: …2019年3月15日尊敬的网友：
        found.update(m.end() for m in AFTER_DATE.finditer(self.text))
        return sorted(found)

    @cached_property
    def fields(self) -> list[int]:
        """Heads, and places behind a 号: …〔2022〕47号A类."""
        return sorted({*self.heads, *(m.end() for m in _NUMBER_END.finditer(self.text))})

    def starts(self, where: str) -> list[int]:
        """Places where a cue of this kind may begin."""
        return self.lines if where == "line" else self.heads if where == "head" else self.fields

    def ends(self, i: int, j: int) -> list[int]:
        """The edges behind ``i`` up to ``j``, and the end of the text."""
        k = bisect_right(self.edges, i)
        found: list[int] = []
        while k < len(self.edges) and self.edges[k] <= j and len(found) < 8:
            found.append(self.edges[k])
            k += 1
        if not found or found[-1] != self.size:
            found.append(self.size)
        return found

    def parted(self, i: int, j: int) -> bool:
        """Whether a line ends between ``i`` and ``j``."""
        k = bisect_right(self.hard, i)
        return k < len(self.hard) and self.hard[k] < j

    def crossed(self, i: int, j: int, allowed: str) -> int:
        """First line end inside ``i`` to ``j`` that stands behind none of the ``allowed`` characters, or 0."""
        k = bisect_right(self.hard, i)
        while k < len(self.hard) and self.hard[k] < j:
            if self.text[self.hard[k] - 1] not in allowed:
                return self.hard[k]
            k += 1
        return 0

    def stopped(self, i: int, j: int) -> int:
        """First line end inside ``i`` to ``j`` behind a mark that ends a sentence or a line too short to wrap, or 0."""
        k = bisect_right(self.hard, i)
        while k < len(self.hard) and self.hard[k] < j:
            begin = self.hard[k - 1] if k else 0
            if self.text[self.hard[k] - 1] in "。!?:;" or self.hard[k] - begin < _SHORT:
                return self.hard[k]
            k += 1
        return 0

    @cached_property
    def _sentences(self) -> list[int]:
        # a mark inside a quotation ends no sentence of the letter: 您发的“何时通水？”收悉
        ends = [m.end() for m in _SENTENCE_END.finditer(self.text)]
        quoted = [m.span() for m in _QUOTED.finditer(self.text)]
        if quoted:
            ends = [end for end in ends if not _within(quoted, end)]
        return sorted({*self.lines, self.size, *ends})

    def sentence(self, i: int) -> tuple[int, int]:
        """Bounds of the sentence that holds ``i``."""
        k = bisect_right(self._sentences, i)
        return self._sentences[k - 1], self._sentences[k] if k < len(self._sentences) else i

    def strength(self, i: int) -> int:
        """The break before ``i`` as the grammar knows it: 0 none, 1 a line end, 2 an empty line."""
        gap = self.view.gap(i)
        return 2 if gap == EMPTY else 1 if gap > SOFT else 0

    def occurrences(self, word: str) -> list[int]:
        """Every place of ``word``."""
        found, at = [], self.text.find(word)
        while at >= 0:
            found.append(at)
            at = self.text.find(word, at + 1)
        return found

    def between(self, starts: list[int], i: int, j: int) -> list[int]:
        """Those of the ordered ``starts`` from ``i`` to ``j``, both included."""
        return starts[bisect_left(starts, i) : bisect_right(starts, j)]


def _within(spans: list[tuple[int, int]], at: int) -> bool:
    """Whether ``at`` lies behind the first and not behind the last character of a span; ``spans`` are ordered."""
    k = bisect_right(spans, (at, -1)) - 1
    return k >= 0 and spans[k][0] < at <= spans[k][1]
