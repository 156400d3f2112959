"""主送 (GB/T 9704-2012, 7.3.2): one addressee per person or body, with the role the salutation gives."""

from __future__ import annotations

from typing import NamedTuple

from ..letter import Addressee, Role
from ..structure.frame import Frame, Run
from ..structure.places import Places
from ..text.patterns import Pattern
from ..text.view import BLANK, View
from .evidence import evidence
from .names import ends_body, is_body, is_party_group, is_person

_LEAD = Pattern(r"(?:尊敬的?|敬爱的?|亲爱的?|致:?|各位|主送:?)+(?=.)")
_ET_AL = Pattern(
    r"等(?:[\d一二三四五六七八九十几多两]{1,4})?(?:位|名|人|个|余位|余名)?(?:联名|提案人|政协|人大)?(?=代表|委员|同志|$|[,、:])"
)
_GREETING = Pattern(r"[,!。]?(?:您|你)们?好[!,。]?$")
_COURTESIES = ("先生", "女士", "同志", "小姐", "朋友", "老师", "师傅", "同学")
# the role word behind a name; what it means
_ROLE_WORDS: tuple[tuple[str, Role], ...] = (
    (r"代表团$", "delegation"),
    (r"(?:省|市|县|区|全国|镇|乡|旗|州|自治区)?(?:人大|人民代表大会)?代表(?:们|同志)?$", "deputy"),
    (r"(?:省|市|县|区|全国|旗|州|自治区)?(?:政协)?委员(?:们|同志)?$", "member"),
    # a row of such words is read from its first, not again from each
    # 市民朋友 are one word
    (
        r"(?!(?:(?<=[市网居村农]民)|(?<=网友)|(?<=家长)|(?<=学生))朋友)"
        + "".join(f"(?<!{word})" for word in _COURTESIES)
        + f"(?:{'|'.join(_COURTESIES)})+$",
        "person",
    ),
    (r"(?<=..)(?:副?主席|副?主任|副?部长|副?局长|院士|教授)$", "person"),
)
_ROLES = tuple((Pattern(pattern), role) for pattern, role in _ROLE_WORDS)
_BEFORE_NAME = Pattern(r"^(?:.{0,8}(?:人大代表|政协委员)|领衔代表|第一提案人|提案人)(?=..)")
_CITIZEN = Pattern(
    r".{0,6}(?:网友|网民|市民|来信人|来信者|群众|用户|家长|朋友|居民|业主|申请人|反映人|村民|读者|留言者|诉求人|楼主|考生|同学|写信人|发帖人)"
)
_QUOTED = Pattern(
    r"[“\"'‘〈《(]([^”\"'’〉》)]{1,24})[”\"'’〉》)]?|(?<=网[友民])_?(?!朋友)([^“”\"‘’《》():]{1,14})$|^([A-Za-z0-9_*]{4,20})(?=网友$|网民$)"
)
_JOINT = Pattern(r"(?:、|,|;|(?<=代表)(?:和|及|并|暨)|(?<=委员)(?:和|及|并|暨)|并(?=[^、]{2,6}代表))")


class _Piece(NamedTuple):
    i: int
    j: int


def addressees(frame: Frame) -> tuple[Addressee, ...]:
    """Who the letter answers, from its salutation."""
    body = frame.first("opening", "para")
    found: list[Addressee] = []
    for run in frame.of("addr"):
        # a form behind the letter may greet its users: 尊敬的用户：
        if not (found and body and run.i > body.i):
            found += _run(frame.places, run)
    return tuple(found)


def _run(places: Places, run: Run) -> list[Addressee]:
    view = places.view
    text = view.text
    i, j = run.i, run.j
    while j > i and text[j - 1] in ":;,。!":
        j -= 1
    greeting = _GREETING.search(text, i, j)
    if greeting:
        j = greeting.start()
        while j > i and text[j - 1] in ":;,。!":
            j -= 1
    lead = _LEAD.match(text, i, j)
    if lead:
        i = lead.end()
    if i >= j:
        return []
    whole = text[i:j]
    if not whole.endswith(("代表", "委员")) and (is_body(whole) or whole.endswith(("代表团",))) and not _CITIZEN.match(whole):
        return _bodies(view, _split_bodies(view, i, j), run)
    return _persons(places, i, j, run)


def _split_bodies(view: View, i: int, j: int) -> list[_Piece]:
    """Split a list of bodies outside brackets; 、 only behind a whole body (各省、自治区、直辖市高级人民法院 is one)."""
    text, pieces, begin, depth = view.text, [], i, 0
    for k in range(i, j):
        char = text[k]
        if char in "(“":
            depth += 1
        elif char in ")”":
            depth = max(0, depth - 1)
        elif depth == 0 and k > begin:
            if char in ",;" or (char == "、" and ends_body(text, begin, k)):
                pieces.append(_Piece(begin, k))
                begin = k + 1
            elif view.gap(k) > BLANK and char not in "、,;)" and ends_body(text, begin, k):
                pieces.append(_Piece(begin, k))
                begin = k
    pieces.append(_Piece(begin, j))
    return [piece for piece in pieces if piece.j > piece.i]


def _bodies(view: View, pieces: list[_Piece], run: Run) -> list[Addressee]:
    """Bodies of one salutation. A CPPCC committee addressed beside agencies is one of them: 市政协提案委员会，市体育局："""
    names = [view.text[i:j] for i, j in pieces]
    beside = any(not is_party_group(name) and not name.endswith("代表团") for name in names)
    found = []
    for (i, j), name in zip(pieces, names, strict=True):
        group = is_party_group(name) and not (beside and "政协" in name)
        role: Role = "delegation" if name.endswith("代表团") else "party_group" if group else "agency"
        found.append(Addressee(**evidence(view, i, j, run.confidence), name=view.surface(i, j), role=role))
    return found


def _split_persons(places: Places, i: int, j: int) -> list[_Piece]:
    view = places.view
    text = view.text
    cuts = [(m.start(), m.end()) for m in _JOINT.finditer(text, i, j)]
    listed = bool(cuts)
    gaps = (
        (k, view.gap(k))
        for k in places.between(places.edges, i + 1, j - 1)
        if text[k - 1 : k + 1] not in ("代表", "委员", "同志", "先生", "女士")
    )
    cuts += ((k, k) for k, gap in gaps if gap > BLANK or (gap == BLANK and not listed))
    pieces, begin = [], i
    for a, b in sorted(cuts):
        if a < begin:
            continue
        pieces.append(_Piece(begin, a))
        begin = b
    pieces.append(_Piece(begin, j))
    # a lone character beside a blank belongs to a padded name (李　明), a role word to the name before it
    joined: list[_Piece] = []
    for piece in pieces:
        if piece.j <= piece.i:
            continue
        if joined and joined[-1].j == piece.i:
            left, right = joined[-1].j - joined[-1].i, text[piece.i : piece.j]
            if left == 1 or (len(_ET_AL.sub("", _strip_role(right)[0])) <= 1 and not (left >= 3 and len(right) == 1)):
                joined[-1] = _Piece(joined[-1].i, piece.j)
                continue
        joined.append(piece)
    return joined


def _strip_role(name: str) -> tuple[str, Role | None]:
    for pattern, role in _ROLES:
        match = pattern.search(name)
        # 刘先生 stays whole: a surname alone is no name
        if match and role == "person" and match.start() == 1:
            return name, role
        if match and (match.start() > 0 or role in ("deputy", "member")):
            return name[: match.start()], role
    return name, None


def _persons(places: Places, i: int, j: int, run: Run) -> list[Addressee]:
    view = places.view
    text = view.text
    found: list[tuple[int, int, Role | None, bool]] = []
    for piece in _split_persons(places, i, j):
        a, b = piece
        role: Role | None = None
        citizen = _CITIZEN.match(text, a, b)
        quoted = _QUOTED.search(text[a:b])
        if quoted and (citizen or quoted.start() == 0):
            k = next(k for k in (1, 2, 3) if quoted[k])
            found.append((a + quoted.start(k), a + quoted.end(k), "person", False))
            continue
        name, role = _strip_role(text[a:b])
        if citizen and role in ("deputy", "member"):
            role = "person"
        more = _ET_AL.search(name)
        et_al = more is not None
        if more:
            name = name[: more.start()]
        before = _BEFORE_NAME.match(name)
        if before:
            a += before.end()
            name = name[before.end() :]
            role = role or ("member" if "委员" in before[0] else "deputy")
        if citizen and role is None:
            role = "person"
        if not name:
            # 等5位代表 behind the last name, or a role word alone
            if found and (et_al or role):
                x, y, old, _ = found[-1]
                found[-1] = (x, y, old or role, et_al)
            elif role == "person":
                found.append((piece.i, piece.j, role, False))
            continue
        if role is None and is_party_group(name):
            role = "party_group"
        elif role is None and len(name) > 3 and is_body(name) and not is_person(name):
            role = "agency"
        elif role in ("deputy", "member") and len(name) > 4 and (is_party_group(name) or is_body(name)):
            role = "party_group" if is_party_group(name) else "agency"
        found.append((a, a + len(name), role, et_al))
    # a name without a role word shares the next one: 李明、王小强代表
    result: list[Addressee] = []
    shared: Role | None = None
    for a, b, role, et_al in reversed(found):
        shared = role or shared
        name = view.surface(a, b).replace(" ", "")
        sure = run.confidence * (1.0 if is_person(text[a:b]) or shared != "deputy" else 0.9)
        result.append(Addressee(**evidence(view, a, b, sure), name=name, role=role or shared or "person", et_al=et_al))
    return result[::-1]
