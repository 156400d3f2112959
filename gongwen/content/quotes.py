"""The proposal's own words that the reply repeats: “…” behind 您提出的 or before 的建议, and the message printed with its reply."""

from __future__ import annotations

from typing import NamedTuple

from ..elements.evidence import evidence
from ..letter import Quote
from ..text.folding import fold
from ..text.patterns import Pattern
from .body import Body
from .words import begins_with_act

_WHO = r"您|你们?|代表|委员|提案|建议|来信|来函|来文|网[民友]|信中|贵[\u3400-\u9fff]{1,4}|同志|案中|议案|市民|群众"
_SAID = r"提出|提到|提及|指出|建议|反映|所提|认为|要求|希望|关心|咨询|质疑|询问|所说|所言|说|诉求|提请|呼吁|反应|说的|称|问|分析"
# 您提出的：“…”, 提案中指出的“…”, 几位代表经过细致调研，提出：“…”
_SPEAKS = Pattern(
    rf"(?:{_WHO})[^。;!?“”]{{0,24}}?(?:{_SAID})(?:来|出|到|了)*[^。;!?“”,、]{{0,8}}[:,]?$|(?:建议|意见|提案)内容[:,]?$"
)
_ABOUT = Pattern(
    r"(?:提案|建议|来信|来函|信)(?:中|里)[:,]?$|(?<!号\))(?<!》)(?:关于|针对|对于|对|就|围绕|问题[一二三四五六七八九十\d]|建议[一二三四五六七八九十\d])[:,]?$"
)
_ASKED = Pattern(
    r"(?:等|这一|一|几[点条项]|[一二三四五六七八九十]{1,2}[点条项个])*(?:的|之)?(?:有关|相关|几[点条个])?(?:建议|问题|意见|提案|诉求|质疑|请求|想法|提议|设想|主张|呼吁|疑问|咨询|要求|一事|情况|事项|分析|判断)"
)
_HEADED = Pattern(r"(?:\(?[一二三四五六七八九十\d]{1,3}[)、.,]*)?")
_TOPICS = tuple(fold(word) for word in ("问题”", "情况”", "事项”", "事宜”"))
_HEAD_ENDS = frozenset("。:;\0")
_SHORT, _SHORT_ABOUT = 4, 6
"""Characters of the shortest words taken for the proposal's: behind 您提出的, and behind a mere 关于, where names of policies stand too."""
_LONGEST, _SHORT_OF_MARKS = 1500, 300
"""Characters of the longest quote, and of one whose closing mark was lost."""
_BESIDE = frozenset(("", "、", "和", "及", "与"))
_LONGEST_ROW = 8
_PRINTED = 0.8
"""How sure a message printed with its reply is quoted by it."""
_MARKS, _CLOSE, _STOP = Pattern(r"[“”]"), Pattern(r"”"), Pattern(r"[。;]")
_LOOK_BACK = 48
_LONGEST_MARKER = 16
"""Characters of the longest marker before a quote that begins a paragraph."""


class Span(NamedTuple):
    """Words between marks, marks included; ``balanced`` when each mark found its partner."""

    i: int
    j: int
    balanced: bool


def quotes(body: Body) -> tuple[tuple[Quote, ...], list[tuple[int, int]]]:
    """The quotes, and their spans: nothing enumerated in them is the letter's own."""
    view = body.view
    found: list[tuple[int, int, float]] = []
    found += [(i, j, _PRINTED) for i, j in body.messages]
    for run in body.frame.of("para"):
        partners = _partners(body.text, run.i, run.j)
        at = run.i
        while (k := body.text.find("“", at, run.j)) >= 0:
            close = partners.get(k)
            span = Span(k, close + 1, True) if close is not None else _unbalanced(body, k, run.j)
            # 贵委提出的“甲”“乙”等建议: what stands beside a quote is one
            beside = found and found[-1][0] >= run.i and _is_beside(body.text, found[-1][1], span.i)
            cue = found[-1][2] if beside else _told_by_cue(body, span, _row(body.text, span, partners))
            if cue:
                found.append((span.i, span.j, cue))
            # inside a slogan may stand another; inside a quote all is the proposal's
            at = span.j if cue or span.balanced else k + 1
    found.sort()
    probability = body.frame.probability
    return tuple(Quote(**evidence(view, i, j, probability(i) * cue)) for i, j, cue in found), [(i, j) for i, j, _ in found]


def _partners(text: str, i: int, j: int) -> dict[int, int]:
    """The closing mark of each opening one that has its own within reach."""
    partners: dict[int, int] = {}
    opened: list[int] = []
    for match in _MARKS.finditer(text, i, j):
        k = match.start()
        if text[k] == "“":
            opened.append(k)
        elif opened:
            begin = opened.pop()
            if k - begin <= _LONGEST:
                partners[begin] = k
    return partners


def _unbalanced(body: Body, k: int, end: int) -> Span:
    """Words whose closing mark was lost: to the first mark of the paragraph that 的建议 follows, else to the last, else to the stop."""
    text = body.text
    paragraph = body.paragraph(k)
    limit = min(paragraph[1] if paragraph else end, end, k + _SHORT_OF_MARKS)
    ends = [match.start() for match in _CLOSE.finditer(text, k, limit)]
    if ends:
        asked = next((at for at in ends if _ASKED.match(text, at + 1)), None)
        return Span(k, (ends[-1] if asked is None else asked) + 1, False)
    stop = _STOP.search(text, k, limit)
    return Span(k, stop.start() if stop else limit, False)


def _is_beside(text: str, end: int, k: int) -> bool:
    """Whether no more than a conjunction parts the quote that ends at ``end`` from the one at ``k``."""
    return k - end <= 1 and text[end:k] in _BESIDE


def _row(text: str, span: Span, partners: dict[int, int]) -> int:
    """Where the row of quotes that begins with ``span`` ends: “甲”“乙”, “甲”、“乙”和“丙”."""
    end = span.j
    for _ in range(_LONGEST_ROW):
        k = text.find("“", end, end + 2)
        if k < 0 or not _is_beside(text, end, k) or k not in partners:
            break
        end = partners[k] + 1
    return end


def _told_by_cue(body: Body, span: Span, row: int) -> float:
    """How sure the words are the proposal's: 0 where nothing says so; ``row`` is where the quotes beside it end."""
    text = body.text
    size = span.j - span.i - 2
    begin = max(body.sentence(span.i)[0], span.i - _LOOK_BACK)
    sure = 0.95 if span.balanced else 0.7
    if text.startswith(_TOPICS, span.j - 3) and span.balanced:
        # 所反映的“小区停车收费问题” names a topic
        return 0.0
    if size >= _SHORT and _SPEAKS.search(text, begin, span.i):
        return sure
    paragraph = body.paragraph(span.i)
    heads = (
        paragraph is not None
        and span.i - paragraph[0] <= _LONGEST_MARKER
        and _HEADED.fullmatch(text, paragraph[0], span.i) is not None
    )
    if heads and size >= _SHORT_ABOUT and _ASKED.match(text, row):
        # 一、“增加护林员指标”的建议
        return sure
    if size < _SHORT_ABOUT or not _ABOUT.search(text, begin, span.i):
        return 0.0
    if _ASKED.match(text, row):
        return sure
    if begins_with_act(text, span.i + 1) and span.i - begin <= _SHORT:
        # 关于“设立专项补贴”，考虑到…: what is asked for begins with a verb
        return 0.8 * sure
    ended = paragraph is not None and (span.j >= paragraph[1] or text[span.j] in _HEAD_ENDS)
    # 关于“…”⏎ as a heading; 对“…”，… begins an answer
    return 0.85 * sure if ended and paragraph is not None and span.i - paragraph[0] <= _LOOK_BACK // 4 else 0.0
