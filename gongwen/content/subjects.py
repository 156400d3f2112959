"""What a figure counts: the nearest noun phrase, behind the figure (46家龙头企业) or before it (干毛茶产量36.8万吨)."""

from __future__ import annotations

import re

from ..text.patterns import Pattern
from .body import MASK, Body
from .figures import Found
from .words import Word, cut

Span = tuple[int, int]

_STOP = Pattern(r"[^\u3400-\u9fff“”A-Za-z（()·-]")
_BEHIND_QUALIFIER = Pattern(r"(?:\(含\))?(?:及?以上|以下|以内|之内|左右|上下)?")
_AHEAD = 16
"""Characters looked at behind a figure; twice as many before it."""
_LONGEST_TITLE = 120
_LONG = 14
"""A noun phrase longer than this keeps what stands behind its last 的."""
_CLASSIFIED = frozenset(("count", "other", "multiple"))
_EDGES = ",。;:!?、" + MASK
_OPENERS = "(“《"
_PARTICLES = frozenset("等的了着其")
# a verb before one of these is part of a noun: 签约率, 参训人员, 收购价
_NOMINAL = Pattern(r"人(?:员|数|口|次)|时(?:间|限|长|段)|面积|标准|金额|能力|规模|比例|速度|水平|占比|合格|满意|覆盖|对象|通知书")
_SUFFIX = frozenset("率员额量费数期站者证价款限比面线户库房值度型")
# 补助标准为每亩300元, 每人每月600元: what stands before 每 is counted
_EACH = Pattern(
    r"(?:按|以)?(?:平均|人均|户均)?每(?:[\u3400-\u9fff㎡]{1,2}|平方米|立方米|千瓦时|车公里|[\u3400-\u9fff]{1,5}每[\u3400-\u9fff]{1,2})(?:次)?$"
)
# 由45个工作日压缩至12个工作日, 由41%提高到58%: the second is of what the first is
_LED_TO = Pattern(r"[^,。;:\d]{0,14}(?:到|至|为)(?:了|每[\u3400-\u9fff]{1,2})?(?:约|近)?$")
# 32种扩至45种: what follows the first is no noun
_MOVES = Pattern(r"[\u3400-\u9fff]{1,4}(?:到|至)(?:每[\u3400-\u9fff]{1,2})?[\d一二三四五六七八九十两]")
# 从生均公用经费中安排21.6万元
_OUT_OF = Pattern(
    r"(?:从|由|在)(?P<source>[^,。;:、]{2,20}?)中(?:先)?(?:列支|安排|调剂|拿出|切块|筹措|解决|支出|统筹|划拨|拨付)$"
)
# 给予10万元奖励, 按20元的标准安排管护经费
_AWARD = Pattern(
    r"(?:以内|以上|以下|左右)?(?:的?标准(?:给予|发放|予以|安排|支付|落实|执行)?|的|给予)?(?P<what>[\u3400-\u9fff]{0,8}?(?:补助|补贴|奖励|奖补|补偿|罚款|经费|奖金))(?!标准|资金|政策|对象|项目)"
)
_NOUNS = re.compile("[、和与及]")
_COPY = Pattern(r"(?:一式|各)$")
_ETC = Pattern(r"(?<![中平同高初优上下一二三四])等(?![级候待额于效同])(?=[\u3400-\u9fff]{2})")
_HEAD_WORDS = Pattern(r"(?:但是?|该|其中|全市|全县|目前|其余|今年|已|共|还|分别|累计|包括|含|另有|年均|同比|环比)*")


def subjects(body: Body, text: str, found: list[Found]) -> list[Span | None]:
    """The subject of each figure, in order; None where the text names nothing near.

    Args:
        body: the letter's body.
        text: the folded text with titles, numbers and dates set aside.
        found: the figures.
    """
    told: list[Span | None] = []
    starts = [figure.i for figure in found]
    for n, figure in enumerate(found):
        begin, end = body.sentence(figure.i)
        before = (found[n - 1], told[n - 1]) if n and found[n - 1].i >= begin else None
        limit = starts[n + 1] if n + 1 < len(found) else len(text)
        span = _subject(body, text, figure, before, min(limit, end))
        told.append(_tidy(text, *span) if span else None)
    return told


def _tidy(text: str, i: int, j: int) -> Span | None:
    """A phrase without function words at its head (均, 前, 对) and without half a pair of marks; None where little is left."""
    while i < j and text[i] in _LEADERS:
        i += 1
    for left, right in ("“”", "()"):
        if text.count(left, i, j) != text.count(right, i, j):
            close, opened = text.rfind(right, i, j), text.find(left, i, j)
            i = close + 1 if close >= 0 and j - close > _LEAST else i
            j = opened if opened > i else close if close > i else j
    return (i, j) if j - i >= _LEAST and any(char > "\u3400" for char in text[i:j]) else None


_LEADERS = frozenset("前均已共据对由即后内则还仍约为和与及的”)")
_LEAST = 2


def _subject(body: Body, text: str, figure: Found, before: tuple[Found, Span | None] | None, limit: int) -> Span | None:
    if before and before[1] and figure.i - before[0].j <= _AHEAD and _LED_TO.fullmatch(text, before[0].j, figure.i):
        return before[1]
    shared = _respectively(text, figure, body.sentence(figure.i)[0])
    if shared:
        return shared
    award = _AWARD.match(text, figure.j, limit) if figure.kind in ("money", "rate") else None
    if award:
        return award.span("what")
    behind = _behind(text, figure, limit) if figure.kind in _CLASSIFIED else None
    if behind:
        return behind
    ahead, bare = _before(body, text, figure, before[0].j if before else 0)
    if ahead:
        return ahead
    if figure.kind not in _CLASSIFIED:
        behind = _behind(text, figure, limit, of=True)
        if behind:
            return behind
    if before and before[1] and before[0].unit == figure.unit and figure.kind == "count" and ahead is None:
        # 受理案件412件，执结389件
        return before[1]
    if before and before[1] and bare and figure.i - before[0].j <= _AHEAD:
        # 产值突破600亿元，同比增长8.7%
        return before[1]
    return None


def _respectively(text: str, figure: Found, begin: int) -> Span | None:
    """事故起数、死亡人数分别下降21.4%和33.3%: the nth figure is of the nth noun."""
    begin = max(begin, figure.i - 4 * _AHEAD)
    at = text.rfind("分别", max(begin, figure.i - 2 * _AHEAD), figure.i)
    if at < 0 or any(mark in text[at : figure.i] for mark in ",。;:"):
        return None
    n = sum(
        1
        for k in range(at, figure.i)
        # %、 and digits are ASCII: 下降21.4%和33.3%
        if text[k] in "和、与" and (text[k - 1].isascii() or text[k - 1] in "元个人次吨亩")
    )
    start = max((text.rfind(mark, begin, at) for mark in ",。;:" + MASK), default=-1)
    listed = _NOUNS.split(text[max(start + 1, begin) : at])
    if len(listed) < 2 or n >= len(listed):
        return None
    i = text.find(listed[n], max(start + 1, begin), at)
    return (i, i + len(listed[n])) if len(listed[n]) >= 2 else None


def _behind(text: str, figure: Found, limit: int, *, of: bool = False) -> Span | None:
    """The noun phrase right behind: up to a verb, an adverb, a place word or a mark."""
    if _MOVES.match(text, figure.j):
        return None
    match = _BEHIND_QUALIFIER.match(text, figure.j)
    k = match.end() if match else figure.j
    if text[k : k + 1] == "的":
        k += 1
    elif of:
        return None
    stop = _STOP.search(text, k, min(k + _AHEAD, limit))
    end = stop.start() if stop else min(k + _AHEAD, limit)
    if end <= k or text[k] in "(":
        return None
    words = cut(text, k, end)
    start = last = k
    verbal = False
    # 在15个省份建设…, 对3岁以下婴幼儿照护…: behind a preposition a verb follows the noun
    strict = text[figure.i - 1 : figure.i] in _PREPOSITIONS or figure.unit in ("岁", "周岁")
    for n, word in enumerate(words):
        piece = text[word.i : word.j]
        if piece == "的":
            if last > start and not verbal:
                break
            # 19名拒不履行的被执行人: a verb made the phrase before 的
            start = last = word.j
            verbal = False
            continue
        if piece == "(" or (piece in ("和", "与", "及") and last > start):
            break
        if _cuts(text, words, n, behind=True) or (strict and n > 0 and "k" in word.kind and "v" in word.kind):
            if last > start or not (of_follows := text.find("的", word.j, end) > 0):
                break
            verbal = of_follows
        last = word.j
    while last > start and text[last - 1] in _PARTICLES:
        last -= 1
    if verbal or last <= start or not text[start] > "\u3400":
        return None
    if last - start == 1 and text[last : last + 1] == "(":
        # 19个县（市、区）
        close = text.find(")", last, last + 8)
        last = close + 1 if close > 0 else last
    return start, last


_CUT_BEHIND = frozenset("到于就未要仍共已均为达至是占约向在对将把被由从按给与及或并不")
_COUNTING = ("共", "已", "约", "累计", "共计", "合计", "总计")


def _cuts(text: str, words: list[Word], n: int, *, behind: bool) -> bool:
    """Whether a word ends the noun phrase it meets."""
    word = words[n]
    kind = word.kind
    if behind and word.j - word.i == 1 and text[word.i] in _CUT_BEHIND:
        return n > 0
    if not kind or "n" in kind or "k" in kind:
        return False
    if word.j - word.i > 1 and "v" in kind:
        end = words[-1].j
        if _NOMINAL.match(text, word.j, end) or (end - word.j == 1 and text[word.j] in _SUFFIX):
            return False
    if behind:
        return ((n > 0 or kind != "f") and any(mark in kind for mark in "vdpcfr")) or (word.j - word.i > 1 and "x" in kind)
    return any(mark in kind for mark in "vdpcr") or (n < len(words) - 1 and text[word.i : word.j] in _COUNTING)


def _before(body: Body, text: str, figure: Found, previous: int) -> tuple[Span | None, bool]:
    """The noun phrase before, and whether nothing but words like 达到 or 同比增长 stood there."""
    k = figure.i
    begin = max(body.clause(k)[0], k - 2 * _AHEAD, previous)
    if k > begin and text[k - 1] in _OPENERS:
        k -= 1
    copied = _COPY.search(text, begin, k)
    titled = copied.start() if copied else k
    if titled > 0 and text[titled - 1] == MASK and body.text[titled - 1] in "》〉":
        # 编印《明白纸》3万份
        opened = body.text.rfind("《", max(0, titled - _LONGEST_TITLE), titled)
        return ((opened + 1, titled - 1), False) if opened >= 0 else (None, False)
    source = _OUT_OF.search(text, begin, k)
    if source:
        return source.span("source"), False
    each = _EACH.search(text, begin, k)
    if each and each.start() > begin:
        k = each.start()
    span, bare = _phrase(text, begin, k)
    while bare and span is None:
        # 使用量比2018年减少三成, 建设工期：30个月: look past the date or the colon
        edge = _edge(text, begin, k)
        if edge <= begin:
            break
        if text[edge - 1] == MASK and body.text[edge - 1] not in "》〉":
            k = edge
            while k > begin and text[k - 1] == MASK:
                k -= 1
            while k > begin and text[k - 1] in _TO_DATE:
                k -= 1
        elif text[edge - 1] in ":)" and edge == k:
            k = edge - 1 if text[edge - 1] == ":" else text.rfind("(", begin, edge)
        else:
            break
        if k <= begin:
            break
        span, bare = _phrase(text, begin, k)
    if span is None and bare and begin > max(previous, 1) and text[begin] in "由从" and text[begin - 1] == ",":
        # 提高养老金标准，由每人每月93元提高到158元
        span, bare = _phrase(text, max(body.clause(begin - 1)[0], previous), begin - 1)
    if begin in body.begins:
        return span, bare
    if span is None and bare and begin > previous and text[begin - 1] == ":" and begin == k:
        span, bare = _phrase(text, max(body.clause(begin - 1)[0], previous), begin - 1)
    return span, bare


_TO_DATE = frozenset("比较由从自于在与至到截的")


def _edge(text: str, begin: int, k: int) -> int:
    """Where the last stretch without a mark before ``k`` begins."""
    at = k - 1
    while at >= begin:
        if text[at] == ")":
            # 儿科执业（助理）医师
            opened = text.rfind("(", max(begin, at - 6), at)
            if opened < begin or at == k - 1:
                return at + 1
            at = opened
        elif text[at] in _EDGES or text[at] in _OPENERS:
            return at + 1
        at -= 1
    return begin


_AGAINST = Pattern(r"(?:超过|高于|低于|不足|达到|约占|占)[\u3400-\u9fff]{1,10}的$")
_SHARES = ("人均", "亩均", "户均", "增幅", "降幅", "占比", "涨幅", "年均", "每千人口", "每万人")
"""Words that need a noun before them: 拨付补助2946万元，人均4.9万元."""
_SHARE = ("占", "约占", "占到", "相当于")
_NO_SHARE = frozenset("道用地补压")
_COMPARED = ("低于", "高于", "高出", "超出", "比", "较")


def _phrase(text: str, begin: int, k: int) -> tuple[Span | None, bool]:
    """The noun phrase that ends at ``k``, words like 达到 left out."""
    begin = _edge(text, begin, k)
    against = _AGAINST.search(text, begin, k)
    if against and against.start() > begin:
        # 经济林面积超过全区的37%
        k = against.start()
    words = cut(text, begin, k)
    share = next((n for n, w in enumerate(words) if text[w.i : w.j] in _SHARE and text[w.j : w.j + 1] not in _NO_SHARE), None)
    if share == 0 or (words and text[words[0].i : words[0].j] in _COMPARED):
        # 占全省的41.6%, 低于全市平均水平13.4个百分点: of what the figure before counted
        return None, True
    if share:
        words = words[:share]
    while words and ("x" in words[-1].kind or words[-1].kind == "d" or text[words[-1].i : words[-1].j] in _PARTICLES):
        words.pop()
    if not words:
        return None, True
    each = _EACH.search(text, words[0].i, words[-1].j)
    if each and each.start() > words[0].i:
        # 改造费用按每户不超过2000元
        words = [word for word in words if word.j <= each.start()]
        while words and "x" in words[-1].kind:
            words.pop()
        if not words:
            return None, True
    end = words[-1].j
    # 组织现场培训3期: a word that may be verb or noun is a verb at the head of its clause
    if (
        len(words) > 1
        and "k" in words[0].kind
        and "v" in words[0].kind
        and end - words[0].j >= 2
        and not _NOMINAL.match(text, words[0].j)
    ):
        words = words[1:]
    first = len(words)
    for n in range(len(words) - 1, -1, -1):
        place = "f" in words[n].kind and n < len(words) - 1 and any(text[w.i : w.j] in _WHERE for w in words[:n])
        if _cuts(text, words, n, behind=False) or place:
            break
        first = n
    if first == len(words):
        return _verbal(text, words)
    start = words[first].i
    listed = [match.end() for match in _ETC.finditer(text, start, end)]
    if listed:
        start = listed[-1]
    closed = text.rfind("”", start, end - 1)
    if closed >= 0 and (end - closed > 3 or text.rfind("“", start, closed) < 0):
        start = closed + 1
    if end - start > _LONG:
        of = text.rfind("的", start, end - 2)
        if of >= 0:
            start = of + 1
    head = _HEAD_WORDS.match(text, start, end)
    if head and head.end() < end:
        start = head.end()
    while start < end and text[start] in _PARTICLES:
        start += 1
    if text[start:end] in _SHARES:
        return None, True
    return ((start, end), False) if end > start and any(c > "\u3400" for c in text[start:end]) else (None, False)


_PREPOSITIONS = ("在", "对", "从", "为", "将", "向", "给")
_WHERE = ("在", "从", "于", "自", "对", "到")


def _verbal(text: str, words: list[Word]) -> tuple[Span | None, bool]:
    """Where a verb stands right before the figure: 井圈下沉11处 counts what it says of a noun, 新建31间 counts nothing named."""
    last = words[-1]
    noun = len(words) - 1
    while noun > 0 and not _cuts(text, words, noun - 1, behind=False) and "f" not in words[noun - 1].kind:
        noun -= 1
    if noun < len(words) - 1 and last.i - words[noun].i >= 2:
        return (words[noun].i, last.j), False
    return None, "x" in last.kind
