"""Parts of a letter that should say the same: title and opening, session and date, signature and issuer mark."""

from __future__ import annotations

from collections.abc import Iterator

from ..content.body import Body
from ..elements.names import is_body
from ..elements.proposals import marked_in, numbers_in
from ..elements.sessions import find_sitting
from ..letter import Diagnostic, Letter, Proposal
from ..text.folding import fold
from ..text.patterns import Pattern
from .codes import diagnostic

Place = tuple[int, int]

_ASSEMBLED = ("suggestion_reply", "proposal_reply")
_QUOTED = Pattern(r"《[^《》]{1,120}》|“[^“”]{1,120}”")
# 关于…的建议收悉 tells a subject, whatever the paper is: 建议 counts with its number or behind the subject's marks only
_PAPER = Pattern(
    r"(?<=号)(?:人大|政协|代表|委员)?(?P<numbered>建议|提案|议案)"
    r"|(?P<bare>(?:提案|议案)|(?:(?<=》的)|(?<=”的)|(?<=[》”])|(?<=提出的)|(?<=您的))建议)(?=\(第|收悉|已收|已悉|的?答复|的?复函)"
)
_NUMBERED = Pattern(r"(\d{1,16}|[一二三四五六七八九十百]{1,6})\)?号")
_TERM_AND_SESSION = Pattern(r"第?([\d一二三四五六七八九十]{1,4})届(?:[^,。;届]{0,24}?第?([\d一二三四五六七八九十]{1,3})次)?")
_LEAST_ALIKE = 0.2
"""Share of pairs of neighbouring characters below which two subjects are quite different."""
_LEAST_SUBJECT = 6
"""Characters of the shortest subject that is compared."""
_FIFTH, _TERM = 1978, 5
"""The year in which the fifth national congress and conference first met, and the years of a term since."""
_TOLD_YEAR = Pattern(r"(?P<year>20\d\d)年度?[\u3400-\u9fff]{0,12}?第?\d{1,6}号(?:人大|政协|代表|委员)?(?:建议|提案|议案)")
_YEAR_OF_NUMBER = Pattern(r"(?P<year>20[012]\d)\d{3,4}$")
_TITLE_BODY = Pattern(r"(?P<name>[\u3400-\u9fff]{4,30}?)(?:关于|对)")


def agreement(letter: Letter, body: Body) -> Iterator[Diagnostic]:
    """Doubts of what is told twice."""
    if letter.kind in _ASSEMBLED:
        opening = body.frame.first("opening")
        if body.title and opening:
            yield from _papers(body, body.title, (opening.i, opening.j))
        yield from _session(letter, body)
    yield from _issuers(letter, body)


# ── the paper, in title and opening ─────────────────────────────────────────────────────────────────────────────────────────


def _papers(body: Body, title: Place, opening: Place) -> Iterator[Diagnostic]:
    yield from _numbers(body, title, opening)
    yield from _kinds(body, title, opening)
    yield from _sittings(body, title, opening)
    yield from _subjects(body, title, opening)


def _numbers(body: Body, title: Place, opening: Place) -> Iterator[Diagnostic]:
    told = [{match[1] for match in _NUMBERED.finditer(body.text, *place)} for place in (title, opening)]
    # nearly all agree, or one of them tells none: asked first, since it is answered sooner
    if not (told[0] and told[1]) or told[0] & told[1]:
        return
    above, below = numbers_in(body.frame, [title]), numbers_in(body.frame, [opening])
    if above and below and not {_bare(number) for _, _, number in above} & {_bare(number) for _, _, number in below}:
        i, j, number = below[0]
        yield diagnostic("proposal_number_differs", *body.view.span(i, j), title=above[0][2], opening=number)


def _bare(number: str) -> str:
    """A number without letters and zeros before it: 第DH0012号 and 第12号 are one."""
    return fold(number).lstrip("0ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")


def _kinds(body: Body, title: Place, opening: Place) -> Iterator[Diagnostic]:
    if _called(body, title) == _called(body, opening):
        return
    above, below = _paper(body, title), _paper(body, opening)
    if above and below and above[0] != below[0]:
        yield diagnostic("proposal_kind_differs", *body.view.span(*below[1]), title=above[0], opening=below[0])


def _called(body: Body, place: Place) -> list[str]:
    return [name for name in ("建议", "提案", "议案") if body.text.find(name, *place) >= 0]


def _paper(body: Body, place: Place) -> tuple[str, Place] | None:
    """What the paper is called outside the marks of its subject, if it is called one thing."""
    quoted = [match.span() for match in _QUOTED.finditer(body.text, *place)]
    found: dict[str, Place] = {}
    for match in _PAPER.finditer(body.text, *place):
        name = "numbered" if match["numbered"] else "bare"
        if not any(i <= match.start() < j for i, j in quoted):
            found.setdefault(match[name], match.span(name))
    return next(iter(found.items())) if len(found) == 1 else None


def _sittings(body: Body, title: Place, opening: Place) -> Iterator[Diagnostic]:
    terms = [_TERM_AND_SESSION.search(body.text, *place) for place in (title, opening)]
    if not all(terms) or len({match.groups() for match in terms if match}) == 1:
        return
    above, below = find_sitting(body.view, *title), find_sitting(body.view, *opening)
    told = [(above.term, below.term), (above.session, below.session)]
    if below.j > below.i and any(a is not None and b is not None and a != b for a, b in told):
        words = body.view.surface(above.i, above.j), body.view.surface(below.i, below.j)
        yield diagnostic("proposal_session_differs", *body.view.span(below.i, below.j), title=words[0], opening=words[1])


def _subjects(body: Body, title: Place, opening: Place) -> Iterator[Diagnostic]:
    above = [match.span("subject") for match in _TITLED.finditer(body.text, *title)]
    below = [(subject.i, subject.j) for subject in marked_in(body.view, *opening)] if above else []
    if not below or any(j - i < _LEAST_SUBJECT for i, j in (*above, *below)):
        return
    if not any(_alike(body.text[slice(*a)], body.text[slice(*b)]) for a in above for b in below):
        told = body.view.surface(*above[0]), body.view.surface(*below[0])
        yield diagnostic("proposal_subject_differs", *body.view.span(*below[0]), title=told[0], opening=told[1])


_TITLED = Pattern(r"《(?P<subject>[^《》]{1,120})》")
_FRAME_WORDS = Pattern(r"^关于|的?(?:建议|提案|议案)$")


def _alike(one: str, other: str) -> bool:
    """Whether two subjects have enough pairs of neighbouring characters in common; the words every subject has do not count."""
    a, b = (_pairs(_FRAME_WORDS.sub("", name)) for name in (one, other))
    return 2 * len(a & b) >= _LEAST_ALIKE * (len(a) + len(b))


def _pairs(name: str) -> set[str]:
    return {name[k : k + 2] for k in range(len(name) - 1)}


# ── the year of the session ─────────────────────────────────────────────────────────────────────────────────────────────────


def _session(letter: Letter, body: Body) -> Iterator[Diagnostic]:
    """A paper cannot be answered before it was handed in."""
    date = letter.signature.date if letter.signature else None
    if date is None or date.iso is None:
        return
    written = int(date.iso[:4])
    told = _told_year(body) or next((year for paper in letter.proposals if (year := _handed_in(paper))), None)
    if told and written < told[0]:
        yield diagnostic("date_before_session", date.start, date.end, date=date.iso, year=told[0], paper=told[1])


def _told_year(body: Body) -> tuple[int, str] | None:
    opening = body.frame.first("opening")
    for place in (body.title, (opening.i, opening.j) if opening else None):
        match = _TOLD_YEAR.search(body.text, *place) if place and body.text.find("年", *place) >= 0 else None
        if match:
            return int(match["year"]), body.view.surface(*match.span())
    return None


def _handed_in(paper: Proposal) -> tuple[int, str] | None:
    """The year of a paper by its number or by the session, which is safely known of the national ones only."""
    match = _YEAR_OF_NUMBER.match(paper.number or "")
    if match:
        return int(match["year"]), f"第{paper.number}号"
    if paper.region == "全国" and paper.term and paper.term >= _TERM:
        year = _FIFTH + _TERM * (paper.term - _TERM) + (paper.session or 1) - 1
        return year, f"全国第{paper.term}届" + (f"第{paper.session}次会议" if paper.session else "")
    return None


# ── who signs ───────────────────────────────────────────────────────────────────────────────────────────────────────────────


def _issuers(letter: Letter, body: Body) -> Iterator[Diagnostic]:
    """The signature names no body of the issuer mark, or of the title where there is no mark."""
    signed = letter.signature.issuers if letter.signature else ()
    if not signed:
        return
    mark = letter.header.issuer_mark
    names = mark.name.split("、") if mark else _title_bodies(body)
    if names and not any(_same(name, issuer.text) for name in names for issuer in signed):
        place = signed[0].start, signed[-1].end
        told = "、".join(issuer.text for issuer in signed)
        yield diagnostic(
            "signature_differs", *place, signature=told, head="、".join(names), where="发文机关标志" if mark else "标题"
        )


def _title_bodies(body: Body) -> list[str]:
    """The body that a title begins with: 甲县民政局关于…"""
    match = _TITLE_BODY.match(body.text, *body.title) if body.title else None
    return [body.view.surface(*match.span("name"))] if match and is_body(match["name"]) else []


def _same(one: str, other: str) -> bool:
    """Whether one name is the other, shortened: 县住建局 of 甲县住房和城乡建设局."""
    if one == other:
        return True
    short, long = sorted((fold(one), fold(other)), key=len)
    rest = iter(long)
    return all(char in rest for char in short)
