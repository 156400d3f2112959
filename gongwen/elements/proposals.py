"""What the letter answers: suggestion, proposal, motion, incoming letter, application or message; told in title, opening or both."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from ..letter import LetterKind, Proposal, ProposalKind
from ..structure.frame import Frame, Run
from ..structure.words import DIGITS
from ..text.folding import fold_pattern
from ..text.patterns import Pattern
from ..text.view import View
from .evidence import evidence
from .sessions import Sitting, find_sitting

_KINDS: dict[LetterKind, ProposalKind] = {
    "suggestion_reply": "suggestion",
    "proposal_reply": "proposal",
    "reply_letter": "letter",
    "approval_reply": "letter",
    "disclosure_reply": "application",
    "citizen_reply": "message",
}
_PAPER = "建议|提案|议案|意见|请示|函|来信|留言|报告|诉求|申请|议事原案|问题|来函|批示|方案|提问|投诉|帖子|咨询|反映|请求|通知"
_ID = rf"[A-Za-z]{{0,4}}[{DIGITS}lO]{{1,16}}(?:-[\dlO]{{1,4}})?"
# 第12号, 第（70）号, 第DH0012号; several: 第12、45号, 第12号、第45号, 12—15号
_NUMBER = Pattern(
    rf"(?<!令)第\(?(?P<id>{_ID})\)?(?:号|(?=(?:{_PAPER})))(?!线|楼|令|院|公告|铁|路|机|井|栋|地块|文件|桥|站)(?P<more>(?:[、,和及]第?{_ID}号?)*)"
    rf"|第(?P<id5>{_ID}(?:[、,]{_ID})+)号"
    rf"|(?:建议|提案|议案|案|编)(?:编?号)?[:(第]{{1,2}}(?P<id2>{_ID})号?\)?"
    rf"|\((?P<id3>{_ID})号?\)号|(?<![\dA-Za-z第])(?P<id4>[A-Za-z]{{0,4}}\d{{1,14}})号(?=(?:人大|政协|代表|委员)?(?:{_PAPER})|\))"
)
_EXTRA = Pattern(rf"[、,和及]第?({_ID})号?")
_RECORDED_NUMBER = Pattern(
    r"(?:受理|信件|来信|诉求|工单|留言|回执)(?:编号|编码|索引号|号)[:|]?([A-Za-z0-9-]{4,24})|(?<![\u3400-\u9fff])编号[:|]([A-Z]{0,4}[0-9-]{6,24})"
)
_RECORDED_SUBJECT = Pattern(r"(?:诉求|信件|来信|留言)(?:标题|主题)[:|]?([^:|]{3,60})")
_TITLE_SUBJECT = Pattern(
    rf"(?:对|关于)?(?P<subject>关于[^《》“”第]{{3,60}}?)的(?:{_PAPER})(?:的|办理)?(?:答复|复函|回复|函|会办|办理)"
)
_REGISTERED = Pattern(r"(?:编号|编码|登记号|受理号|信件号|回执号)[:为是]?(?:第)?([A-Za-z0-9-]{3,24})号?")
_DOUBLED = Pattern(r"关于[《“]")
_BRACKETED = Pattern(r"》\(([^()《》]{3,24}号)\)")
_CLASS_NUMBER = Pattern(r"\([^()]{0,10}(?:类|组)[^()]*\)")
# a title in marks is the subject when such words stand before or behind it
_BEFORE_TITLE = Pattern(
    r"(?:提出|提交|反映|关于|所提|报来|报送|上报|来函|来文|送来|发来|转来|建议|提案|议案|请示|标题为|题为|您的|你的|贵.{1,3}|你.{1,3}|您们|咨询|提案:|建议:|号|提|对|就|将|收到|针对|委员|代表|[厅局委办部院会府司]|主题为|提及|提到|称|您|你|来信|的|申请公开|获取|留言|一份|了|[)》”](?:和|及|与|以及)?)[:,、]?$"
)
_AFTER_TITLE = Pattern(
    rf"的?(?:《|{_PAPER}|第?\d{{1,14}}号?(?:提案|建议)|收悉|已收|,?收到|\(第|\(|等|已交|的案|悉|,|,?交由|第|敬悉|一案|和|及|与|的?(?:情况|贴文|帖文|帖子|网帖|一帖|一贴|事项|诉求|一事)|现|,?我|有关|转|也)"
)
_FORMS = tuple(fold_pattern("申请表 条例").split())
_PLATFORM = Pattern(r"(?:平台|栏目|网站|问政|信箱|专栏|留言板|论坛|贴吧|热线)")
_BARE = Pattern(
    rf"(?:提出|提交|反映|所提|您|你们?|提及|咨询|您们|来信|留言|来函|收到|[局厅委办部院会府])?(?:的|了)?(?P<subject>(?<![机有])关于(?!您|你)(?:对)?[^。;!?《》“”]{{2,80}}?)的?(?P<paper>{_PAPER})(?=收悉|已收|,|。|\(|已|十分|高度|非常|敬悉|第|收到|[:;]|现|经|悉|交|我|一|均|等|提出|也|$|的答复|答复|复函|办理|的复函|的回复|的函)"
)
_REFLECTED = Pattern(
    r"(?:您|你|网友|来信)(?:们)?(?:在[^,。;]{0,20})?(?:所)?(?:反映|咨询|投诉|提到|提出|反应|诉求|提问|留言|询问)(?:的|了)?(?:是)?(?:关于|有关|“)?(?P<subject>[^。;!?“”]{4,60}?)(?:”)?(?:等)?(?:的)?(?:问题|情况|事宜|一事|来信|留言|诉求|建议)(?=收悉|已收|,|。|我|现|已|悉|,?经)"
)


class _Subject(NamedTuple):
    i: int
    j: int


def proposals(frame: Frame, kind: LetterKind, title: tuple[int, int, float] | None) -> tuple[Proposal, ...]:
    """The proposals a letter of ``kind`` answers."""
    if kind == "unknown":
        return ()
    view = frame.view
    opening = frame.first("opening")
    places = [(opening.i, opening.j)] if opening else []
    if title:
        places.append(title[:2])
    if not places:
        # an answer without title or opening still answers a message
        run = frame.first("addr", "greet", "closing", "para")
        if run is None:
            return ()
        return (Proposal(**evidence(view, run.i, run.j, run.confidence * 0.8), kind=_KINDS[kind]),)
    confidence = opening.confidence if opening else title[2] if title else 0.5
    assembled = kind in ("suggestion_reply", "proposal_reply")
    sitting = _sitting(view, places) if assembled else None
    subjects = _subjects(view, opening, kind) if opening else []
    if not subjects and title and kind != "approval_reply":
        subjects = _in_title(view, title)
    numbers = numbers_in(frame, places) if assembled else _paper_numbers(frame, opening, subjects, kind)
    count = max(len(numbers), 1) if assembled else max(len(subjects), 1)
    if kind == "citizen_reply":
        subjects = subjects or _recorded(frame, _RECORDED_SUBJECT)
        numbers = numbers or [(s.i, s.j, view.surface(s.i, s.j)) for s in _recorded(frame, _RECORDED_NUMBER)]
    spans = (
        [(s.i, s.j) for s in subjects]
        + [n[:2] for n in numbers]
        + ([(sitting.i, sitting.j)] if sitting and sitting.j > sitting.i else [])
    )
    best = spans[0] if spans else places[0]
    answered = _kind(view, kind, places)
    found = []
    for n in range(count):
        subject = subjects[n] if len(subjects) == count or (n < len(subjects) and (n == 0 or not assembled)) else None
        number = numbers[n] if n < len(numbers) else None
        i, j = (subject.i, subject.j) if subject else number[:2] if number else best
        found.append(
            Proposal(
                **evidence(view, i, j, confidence),
                kind=answered,
                region=sitting.region if sitting else None,
                assembly=sitting.assembly if sitting else None,
                term=sitting.term if sitting else None,
                session=sitting.session if sitting else None,
                number=number[2] if number else None,
                subject=view.surface(subject.i, subject.j) if subject else None,
            )
        )
    return tuple(found)


def _recorded(frame: Frame, pattern: Pattern) -> list[_Subject]:
    """What the record of a portal tells of the message: 受理编号: 2023…, 诉求标题: 路灯不亮. It ends with its line."""
    places = frame.places
    for run in frame.of("chrome", "message", "title"):
        match = pattern.search(places.text, run.i, run.j)
        if match:
            i, j = match.span(match.lastindex or 1)
            end = next(k for k in [*places.hard, places.size] if k > i)
            return [_Subject(i, min(end, j, run.j))]
    return []


def _kind(view: View, kind: LetterKind, places: list[tuple[int, int]]) -> ProposalKind:
    if kind == "suggestion_reply" and any("议案" in view.text[i:j] or "原案" in view.text[i:j] for i, j in places[-1:]):
        return "motion"
    return _KINDS[kind]


def _sitting(view: View, places: list[tuple[int, int]]) -> Sitting:
    """Merged from title and opening; the title's words count first, the opening fills what it leaves out."""
    found = [find_sitting(view, i, j) for i, j in reversed(places)]
    best = next((s for s in found if s.term), found[0])
    rest = [s for s in found if s is not best]
    for other in rest:
        best = best._replace(
            region=best.region or other.region,
            assembly=best.assembly or other.assembly,
            term=best.term if best.term is not None else other.term,
            session=best.session if best.session is not None else other.session,
        )
    return best


def numbers_in(frame: Frame, places: list[tuple[int, int]]) -> list[tuple[int, int, str]]:
    """Numbers of suggestions and proposals, as written without 第 and 号: from the title, else the opening."""
    view = frame.view
    for i, j in reversed(places):
        skipped = {k for m in _CLASS_NUMBER.finditer(view.text, i, j) for k in range(*m.span())}
        skipped.update(k for number in frame.numbers if number.i < j and number.j > i for k in range(number.i, number.j))
        found: list[tuple[int, int, str]] = []
        for match in _NUMBER.finditer(view.text, i, j):
            name = next(k for k in ("id", "id5", "id2", "id3", "id4") if match[k])
            a, b = match.span(name)
            if a in skipped:
                continue
            if name == "id5":
                at = a
                for part in match[name].replace(",", "、").split("、"):
                    found.append((at, at + len(part), view.surface(at, at + len(part))))
                    at += len(part) + 1
                continue
            found.append((a, b, view.surface(a, b)))
            if name == "id" and match["more"]:
                found += [(*m.span(1), view.surface(*m.span(1))) for m in _EXTRA.finditer(view.text, *match.span("more"))]
        unique = {number: (a, b, number) for a, b, number in reversed(found)}
        if unique:
            return sorted(unique.values())
    return []


def _paper_numbers(frame: Frame, opening: Run | None, subjects: list[_Subject], kind: LetterKind) -> list[tuple[int, int, str]]:
    """Document numbers of the papers a 复函 or 批复 answers, as printed; registration numbers of applications."""
    if opening is None:
        return []
    view = frame.view
    if kind in ("disclosure_reply", "citizen_reply"):
        match = _REGISTERED.search(view.text, opening.i, opening.j)
        return [(*match.span(1), match[1])] if match else []
    numbers = frame.numbers_in(opening.i, opening.j)
    if not numbers:
        damaged = _BRACKETED.search(view.text, opening.i, opening.j)
        return [(*damaged.span(1), view.surface(*damaged.span(1)))] if damaged else []
    if not subjects:
        return [(n.i, n.j, view.surface(n.i, n.j)) for n in numbers[:1]]
    result = []
    begins = [n.i for n in numbers]
    # of two that end alike the first
    by_end = {n.j: n for n in reversed(numbers)}
    for subject, after in zip(subjects, [*subjects[1:], None], strict=True):
        limit = after.i if after else opening.j
        k = bisect_left(begins, subject.j)
        behind = numbers[k] if k < len(numbers) and begins[k] < min(limit, subject.j + 20) else None
        beside = [n for n in (behind, by_end.get(subject.i), by_end.get(subject.i - 1)) if n]
        near = min(beside, default=None)
        if near:
            result.append((near.i, near.j, view.surface(near.i, near.j)))
    return result


def marked_in(view: View, i: int, j: int) -> list[_Subject]:
    """Outermost 《…》 and “…” that name the paper."""
    text, found = view.text, []
    marks: dict[str, _Marks] = {}
    k = i
    while k < j:
        char = text[k]
        if char not in "《“" and not text.startswith("〈〈", k):
            k += 1
            continue
        width = 2 if char == "〈" else 1
        mark = "“" if char == "“" else "《"
        if mark not in marks:
            marks[mark] = _Marks(text, i, j, mark)
        end = marks[mark].closing(k)
        a = k + width
        b = end
        inner = _DOUBLED.match(text, a, b)
        before = text[max(i, k - 14) : k]
        behind = text[b : b + 30].lstrip("》”〉")
        names = _BEFORE_TITLE.search(before) or k == i or before.endswith(("》", "》、", "》和", "”和", "》,"))
        if (
            b - a >= 4
            and names
            and (_AFTER_TITLE.match(behind) or not behind or before.endswith(("公开", "获取")))
            and not _PLATFORM.match(behind)
            and not _platform(text, a, b, behind)
        ):
            if inner and text[b - 1] in "》”":
                a, b = a + inner.end(), b - 1
            found.append(_Subject(a, b))
        k = max(end, k + 1)
    return found


def _platform(text: str, a: int, b: int, behind: str) -> bool:
    return b - a <= 8 and ("问政" in text[a:b] or behind.startswith(("栏目", "平台", "上", "中", "给")))


class _Marks:
    """The marks of one kind between ``i`` and ``j``, paired in one pass: an opening may hold thousands."""

    def __init__(self, text: str, i: int, j: int, mark: str) -> None:
        self.j = j
        self.partners: dict[int, int] = {}
        self.closes = [m.start() for m in _CLOSES[mark].finditer(text, i, j)]
        self.received = [m.start() for m in _RECEIVED.finditer(text, i, j)]
        opened: list[int] = []
        broken: set[int] = set()
        for match in _SIGNS[mark].finditer(text, i):
            k = match.start()
            if k >= j:
                break
            sign = text[k]
            if sign == "。":
                # the sentence ends before an unclosed 《
                broken.update(opened[-1:])
            elif sign in "“《〈":
                opened.append(k)
            elif opened and (begin := opened.pop()) not in broken:
                self.partners[begin] = k

    def closing(self, k: int) -> int:
        """Index of the mark that closes the one at ``k``, by depth; an unclosed one ends before 收悉 or the sentence's end."""
        if k in self.partners:
            return self.partners[k]
        # nested pairs that do not balance: the first close behind the words of a paper
        n = bisect_left(self.closes, k)
        m = bisect_left(self.received, k)
        stop = self.received[m] if m < len(self.received) else -1
        if n < len(self.closes) and (stop < 0 or self.closes[n] < stop):
            return self.closes[bisect_left(self.closes, stop if stop > 0 else self.j) - 1]
        return stop if stop >= 0 else self.j


_RECEIVED = Pattern("收悉")
_CLOSES = {"“": Pattern("”"), "《": Pattern("》")}
_SIGNS = {"“": Pattern("[“”]"), "《": Pattern("[《》。]|〈(?=〈)|〉(?=〉)")}


def _subjects(view: View, opening: Run, kind: LetterKind) -> list[_Subject]:
    i, j = opening.i, opening.j
    marked = marked_in(view, i, j)
    if kind == "disclosure_reply":
        # the form is not what was asked for: 《政府信息公开申请表》
        marked = [s for s in marked if not view.text.endswith(_FORMS, s.i, s.j)][:1]
    if kind == "citizen_reply":
        # what the opening repeats of the message is one message
        marked = marked[:1]
    if marked:
        return marked
    found = _BARE.search(view.text, i, j)
    if found:
        a, b = found.span("subject")
        return [_Subject(a, _bare_end(view, a, b, found["paper"]))]
    if kind == "citizen_reply":
        match = _REFLECTED.search(view.text, i, j)
        if match:
            return [_Subject(*match.span("subject"))]
    return []


def _bare_end(view: View, a: int, b: int, paper: str) -> int:
    return b + len(paper) if paper == "问题" and not view.text.startswith("的", b) else b


def _in_title(view: View, title: tuple[int, int, float]) -> list[_Subject]:
    """A title that names the subject: 关于“修路”的建议的答复, 关于李明《关于…的建议》的答复函."""
    i, j, _ = title
    marked = [s for s in marked_in(view, i, j) if s.j - s.i >= 4]
    if marked:
        return marked[:1]
    found = _TITLE_SUBJECT.search(view.text, i, j)
    return [_Subject(*found.span("subject"))] if found else []
