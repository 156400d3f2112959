"""联系人及电话, in all the layouts letters know: label and value, phone first, several persons, a sentence with a number in it."""

from __future__ import annotations

import re
from typing import NamedTuple

from ..letter import Contact
from ..structure.frame import Frame
from ..text.patterns import Pattern
from ..text.view import BLANK, View
from .evidence import evidence
from .names import is_body, is_person

_D = r"[\dOolI]"
_PHONE = Pattern(
    rf"(?:\(0\d{{2,3}}\)|(?<![\dA-Za-z-])0\d{{2,3}}[-一]?)?(?<![A-Za-z])(?:1[3-9]\d[-]?[\d*]{{4}}[-]?\d{{4}}|{_D}{{7,8}}|{_D}{{3,4}}-{_D}{{4}}(?!{_D})|400[-]?\d{{3}}[-]?\d{{4}}|0000-0{{8}})(?:(?:[-转]|转分机)\d{{1,5}}(?!\d))?"
)
_LABEL = Pattern(
    r"(?:联系(?:单位|人|电话|方式|科室|部门|股室|处室)|(?:承办|经办|办理|具体经办|具体承办|主办|责任)(?:人员?|负责人|单位|科室|部门|领导|处室)|(?:咨询|办公|热线|监督|服务|固定|手机)?电话|传真|邮编|邮政编码|地址|邮箱|(?:主管|分管)领导(?:姓名)?|负责人|手机|科室)(?:姓名)?(?:(?:及|和|与|、)(?:其)?(?:联系)?(?:单位|人|电话|方式|联系方式|联系人))*(?:号码)?:?"
)
_SKIPPED = Pattern(r"传真|邮编|邮政编码|地址|邮箱")
_UNIT = Pattern(r"单位|科室|部门|股室|处室")
_INLINE = Pattern(r"(?:致电|拨打|联系|咨询|电话|热线|来电|办公室|股|科|所|局|队)[^。!?]{0,24}$")
_ASKS = Pattern(r"致电|拨打|联系|咨询|电话|来电|热线")
# the office somebody holds is told before the name: 请与社区书记罗敏联系
_INTRODUCED = Pattern(
    r"(?:联系人[:为]?|书记|主任|[局科股所站处校镇乡]长|经理|管家|干事|民警|专干|工作人员)([\u3400-\u9fff]{2,4}?)(?=同志|[,、;(:]|电话|联系|咨询|$)"
)
_HAN = Pattern(r"[\u3400-\u9fff·.*×]+")
# behind 联系人： a word of two or three characters is a name, however rare its surname
_PERSON_LABEL = Pattern(r"(?:人|姓名|人员)(?:及(?:联系)?电话|和(?:联系)?电话)?:?$")
_PERSON = Pattern(r"[\u3400-\u9fff·]{2,3}")
_TITLES = Pattern(r"(?:同志|先生|女士|科长|主任|局长|股长|所长|处长)$")


class _Token(NamedTuple):
    kind: str
    i: int
    j: int


class _Asked(NamedTuple):
    """What a label asks for: nothing told here, a person, a unit, anybody at all."""

    skipped: bool
    person: bool
    unit: bool
    human: bool


def _asked(label: str) -> _Asked:
    """Read once a label, not once for each word behind it."""
    return _Asked(
        _SKIPPED.search(label) is not None,
        _PERSON_LABEL.search(label) is not None,
        _UNIT.search(label) is not None,
        "人" in label,
    )


def contacts(frame: Frame) -> tuple[Contact, ...]:
    """Contacts of the contact runs, then those that a sentence of body or closing introduces."""
    found: list[Contact] = []
    for run in frame.of("contact"):
        found += _group(frame.view, run.i, run.j, run.confidence)
    known = {re.sub(r"\D", "", phone) for contact in found for phone in contact.phones}
    for run in frame.of("para", "closing", "note"):
        for contact in _inline(frame.view, run.i, run.j, run.confidence * 0.8):
            if not known & {re.sub(r"\D", "", phone) for phone in contact.phones}:
                found.append(contact)
    return tuple(found)


def _phone(view: View, i: int, j: int) -> str:
    return view.surface(i, j).replace(" ", "").translate(_FULL_WIDTH)


_FULL_WIDTH = {0xFF10 + n: str(n) for n in range(10)}


def _tokens(view: View, i: int, j: int) -> list[_Token]:
    """Labels, phones and the words between, in order."""
    text = view.text
    spans = sorted(
        [_Token("phone", *m.span()) for m in _PHONE.finditer(text, i, j)]
        + [_Token("label", *m.span()) for m in _LABEL.finditer(text, i, j)],
        key=lambda token: (token.i, -token.j),
    )
    tokens: list[_Token] = []
    at = i
    for token in [*spans, _Token("end", j, j)]:
        if token.i < at:
            continue
        for m in _HAN.finditer(text, at, token.i):
            begin = m.start()
            edges = [k for k in range(m.start() + 1, m.end()) if view.gap(k) >= BLANK]
            for k in (*edges, m.end()):
                # a padded name (李　明) is one word
                if k != m.end() and (k - begin == 1 or (m.end() - k) == 1):
                    continue
                tokens.append(_Token("word", begin, k))
                begin = k
        if token.kind != "end":
            tokens.append(token)
        at = token.j
    return tokens


def _group(view: View, i: int, j: int, confidence: float) -> list[Contact]:
    """One contact a person: a name behind a phone begins the next, unless the phone came first."""
    text = view.text
    groups: list[dict[str, list[_Token]]] = []
    current: dict[str, list[_Token]] = {"name": [], "phone": [], "unit": []}
    label = named = ""
    asked = _asked(label)
    for token in _tokens(view, i, j):
        said = text[token.i : token.j]
        if token.kind == "label":
            label, asked = said, _asked(said)
            continue
        if asked.skipped and token.kind == "phone":
            continue
        if token.kind == "phone":
            kind = "phone"
        else:
            bare = _TITLES.sub("", said)
            named_so = asked.person and _PERSON.fullmatch(bare) is not None and not is_body(bare)
            if (is_person(bare) or named_so) and not (asked.unit and not asked.human and is_body(bare)):
                token = _Token("word", token.i, token.i + len(bare))
                kind = "name"
            elif glued := next((k for k in (3, 2) if len(said) > k + 2 and is_person(said[-k:]) and is_body(said[:-k])), 0):
                # 区交运局李明: the body and its man in one word
                current["unit"].append(_Token("word", token.i, token.j - glued))
                token, kind = _Token("word", token.j - glued, token.j), "name"
            elif len(said) >= 2 and (is_body(said) or asked.unit):
                kind = "unit"
            else:
                continue
        # a name under a label of its own is another person: 承办负责人：李明　承办人：王强
        if (kind == "name" and current["name"] and (current["phone"] or label != named)) or (
            kind == "unit" and current["phone"] and current["name"]
        ):
            groups.append(current)
            current = {"name": [], "phone": [], "unit": []}
        current[kind].append(token)
        if kind == "name":
            named = label
    groups.append(current)
    result = []
    for group in groups:
        if not group["name"] and not group["phone"]:
            continue
        a = min(token.i for tokens in group.values() for token in tokens) if len(groups) > 1 else i
        b = max(token.j for tokens in group.values() for token in tokens) if len(groups) > 1 else j
        result.append(
            Contact(
                **evidence(view, a, b, confidence),
                names=tuple(view.surface(t.i, t.j).replace(" ", "") for t in group["name"]),
                phones=tuple(_phone(view, t.i, t.j) for t in group["phone"]),
                unit=view.surface(group["unit"][0].i, group["unit"][0].j) if group["unit"] else None,
            )
        )
    return result


_UNITS = tuple("元万亿人户亩吨米个名次件千平公")
"""What follows a figure, never a phone: 联系群众，发放资金1234567元."""


def _inline(view: View, i: int, j: int, confidence: float) -> list[Contact]:
    text = view.text
    if not _ASKS.search(text, i, j):
        return []
    result: list[Contact] = []
    for match in _PHONE.finditer(text, i, j):
        if text[match.end() : match.end() + 1] in _UNITS:
            continue
        begin = max(i, match.start() - 30)
        before = text[begin : match.start()]
        cut = max(before.rfind(mark) for mark in "。!?;")
        before = before[cut + 1 :]
        if not _ASKS.search(before) or not _INLINE.search(before):
            continue
        a, b = match.span()
        name = None
        person = _INTRODUCED.search(before)
        if person and is_person(person[1]):
            name = person[1]
        result.append(
            Contact(**evidence(view, a, b, confidence), names=(name,) if name else (), phones=(_phone(view, a, b),), unit=None)
        )
    return result
