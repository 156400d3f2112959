"""What stands at the foot: 署名和成文日期 (GB/T 9704-2012, 7.3.5), 附件说明 (7.3.4), 附注 (7.3.6), 抄送 (7.4.2), 印发 (7.4.3)."""

from __future__ import annotations

import re

from ..dictionary import current, per_dictionary
from ..letter import Attachment, Element, Imprint, Recipient, Signature, SignatureDate
from ..structure.cues import DATE_PATTERN, EATEN_DATE
from ..structure.frame import Frame
from ..structure.places import Places
from ..text.folding import fold
from ..text.numerals import iso_date, ordinal
from ..text.patterns import Pattern
from ..text.view import LINE, WIDE, View
from .evidence import evidence, trim
from .names import ends_body, is_body

_SEAL = Pattern(r"\((?:盖?章|公章|印章|印|代章|签章)\)|\(此页无正文\)|[★]")
_ATTACHMENT_LABEL = Pattern(r"附件?(?P<n>[\d一二三四五六七八九十]{0,2})[:.、]?")
_ATTACHMENT_ITEM = Pattern(
    r"(?P<label>附件)?(?P<n>\d{1,2}|[一二三四五六七八九十]{1,2})(?:[.、](?:(?!\d)|(?=20\d\d年))|:(?(label)|(?!\d)))"
)
_CC_LABEL = "抄送|抄报|抄致|主送|分送|报送|发送|抄"
_COPIES = Pattern(
    r"\(?(?:各|共)?(?:存档)?(?:\d{1,3}|[一二三四五六七八九十]{1,2})份?\)|(?:各|共)?\d{1,3}份|\((?:存档|存)\d{0,3}份?\)?|\(\d{1,3}份?\)?"
)
_OFFICE = Pattern(r"\([^()]{1,12}\)$")
_FILED = Pattern(r"^(?:存档?|存查|本局存|.{0,6}存档?|归档|留存|领导|.{0,3}局领导|.{0,3}领导)$")
_NAME = 200
"""Characters looked back for the end of a name and the seals behind it: no name is as long."""
_BRACKET = 16
"""Characters of the longest office in brackets, with what they need around them."""
_PRINTED = Pattern(r"(?:共印|印)(?P<n>\d{1,4})份")


def signature(frame: Frame) -> Signature | None:
    """Issuers, one per body, and the date of writing."""
    view = frame.view
    issuers: list[Element] = []
    for run in frame.of("sig"):
        for i, j in _issuer_lines(frame.places, run.i, run.j):
            issuers.append(Element(**evidence(view, i, j, run.confidence)))
    date = None
    body = frame.first("opening", "para")
    # courts print the date under the title; where one stands at the foot, that is the date of writing
    runs = sorted(frame.of("date"), key=lambda run: body is not None and run.i < body.i)
    for run in runs:
        match = DATE_PATTERN.search(view.text, run.i, run.j) or EATEN_DATE.search(view.text, run.i, run.j)
        if match is None:
            continue
        iso = iso_date(match[0])
        date = SignatureDate(
            **evidence(view, match.start(), match.end(), run.confidence * (1.0 if iso and len(iso) == 10 else 0.7)), iso=iso
        )
        break
    if not issuers and date is None:
        return None
    return Signature(issuers=tuple(issuers), date=date)


def _issuer_lines(places: Places, i: int, j: int) -> list[tuple[int, int]]:
    """Split a run at line ends and wide gaps, where the left side is a whole body: 国　务　院 and a wrapped name stay one."""
    view = places.view
    cuts = places.between(places.lines, i + 1, j - 1)
    lines, begin = [], i
    for k in (*cuts, j):
        # what ends the left side is near: its whole would be read again at every cut
        piece = _SEAL.sub("", view.text[max(begin, k - _NAME) : k])
        if k == j or (is_body(piece) and (view.gap(k) >= LINE or ends_body(view.text, k, j)) and j - k > 1):
            a, b = begin, k
            begin = k
            if _SEAL.fullmatch(view.text, a, b):
                continue
            seal = _SEAL.search(view.text, a, b)
            if seal and seal.start() > a:
                b = seal.start()
            a, b = trim(view, a, b, ",。、;:()")
            if b > a:
                lines.append((a, b))
    return lines


def attachments(frame: Frame) -> tuple[Attachment, ...]:
    """附件说明: titles as written, without final punctuation."""
    view, found = frame.view, []
    for run in frame.of("att"):
        label = _ATTACHMENT_LABEL.match(view.text, run.i, run.j)
        begin = label.end() if label else run.i
        first = label["n"] if label and label["n"] else None
        marks = [
            m
            for m in _ATTACHMENT_ITEM.finditer(view.text, begin, run.j)
            if m.start() == begin or m["label"] or view.gap(m.start()) or view.text[m.start() - 1] in "。;》)"
        ]
        edges = [(m.end(), ordinal(m["n"])) for m in marks]
        ends = [*(m.start() for m in marks[1:]), run.j]
        if not marks or (first and marks[0].start() > begin):
            # 附件1：工程清单 附件2：资金安排表: the first number stands in the label
            edges.insert(0, (begin, ordinal(first) if first else None))
            ends = [*(m.start() for m in marks), run.j]
        for (a, number), b in zip(edges, ends, strict=True):
            a, b = trim(view, a, b, "。;,、:")
            if b > a:
                found.append(Attachment(**evidence(view, a, b, run.confidence), ordinal=number, title=view.surface(a, b)))
    return tuple(found)


def notes(frame: Frame) -> tuple[Element, ...]:
    """附注 other than contacts and disclosure."""
    return tuple(Element(**evidence(frame.view, run.i, run.j, run.confidence)) for run in frame.of("note"))


@per_dictionary
def _cc_label() -> Pattern:
    own = sorted(
        (re.escape(fold(word)) for cue in current().cues if cue.kind == "cc" for word in cue.words), key=len, reverse=True
    )
    return Pattern(rf"(?:{'|'.join([*own, _CC_LABEL])})(?:单位|机关)?:?")


def recipients(frame: Frame) -> tuple[Recipient, ...]:
    """抄送机关: one per body; 、 parts two only where both sides are whole bodies."""
    view = frame.view
    found: list[Recipient] = []
    for run in frame.of("cc"):
        labels = [
            m
            for m in _cc_label().finditer(view.text, run.i, run.j)
            if m.start() == run.i or view.gap(m.start()) or m[0].endswith(":")
        ]
        # 抄送：… 抄报：…: each label begins a list; a run carried over a line end has none
        begins = [m.end() for m in labels] if labels and labels[0].start() == run.i else [run.i, *(m.end() for m in labels)]
        ends = [m.start() for m in labels if m.start() > run.i] + [run.j]
        for i, j in zip(begins, ends, strict=True):
            found += (
                Recipient(**evidence(view, a, b, run.confidence), name=view.surface(a, b))
                for a, b in _split_recipients(view, i, j)
            )
    return tuple(found)


def _split_recipients(view: View, i: int, j: int) -> list[tuple[int, int]]:
    text, pieces, begin, depth = view.text, [], i, 0
    end = j
    while end > i and text[end - 1] == "。":
        end -= 1
    bare = not any(mark in text[i:j] for mark in ",、;")
    copies = {k for m in _COPIES.finditer(text, i, j) for k in range(*m.span()) if m[0][0] == "(" or m[0].endswith("份")}
    for k in range(i, j + 1):
        if k < j and k in copies:
            if k == begin or k - 1 not in copies:
                pieces.append((begin, k))
            begin = k + 1
            continue
        char = text[k] if k < j else "。"
        if char == "(" and k < j:
            depth += 1
        elif char == ")":
            depth = max(0, depth - 1)
        if depth:
            continue
        hard = char in ",;。:" or (k < j and view.gap(k) > WIDE and ends_body(text, begin, k))
        soft = char == "、" or (k < j and (view.gap(k) == WIDE or (bare and view.gap(k) and ends_body(text, k, end))))
        if hard or (soft and _is_recipient(text, begin, k)):
            pieces.append((begin, k))
            begin = k + 1 if char in ",;。、:" else k
    result = []
    for a, b in pieces:
        a, b = trim(view, a, b, ",;。、:() ")
        while a < b and text.count("(", a, b) < text.count(")", a, b) and text[b - 1] == ")":
            b -= 1
        name = text[a:b]
        if text.count("(", a, b) > text.count(")", a, b) and text[b : b + 1] == ")":
            b += 1
        if name and not _FILED.match(name) and len(name) > 1:
            result.append((a, b))
    return result


def _is_recipient(text: str, i: int, j: int) -> bool:
    """Whether a list may be parted behind ``j``. 区政府办公室（督查室）、…: the bracket belongs to the body."""
    office = _OFFICE.search(text, max(i, j - _BRACKET), j)
    end = office.start() if office else j
    return ends_body(text, i, end) or text.endswith("派", i, end)


def imprint(frame: Frame) -> Imprint | None:
    """印发机关、印发日期 and number of copies."""
    view = frame.view
    agency = date = copies = None
    place: tuple[int, int, float] | None = None
    for run in frame.of("imprint"):
        text = view.text[run.i : run.j]
        when = DATE_PATTERN.search(text)
        printed = _PRINTED.search(text)
        if when and date is None:
            date = iso_date(when[0])
            a, b = trim(view, run.i, run.i + when.start(), ",。:、")
            agency = view.surface(a, b) or None
        if printed:
            copies = int(printed["n"])
        place = place or (run.i, run.j, run.confidence)
        if when:
            place = (run.i, run.j, run.confidence)
    if place is None:
        return None
    return Imprint(**evidence(view, *place), agency=agency, date=date, copies=copies)
