"""Measures: enumerated items and numbered headings that state an action, with status, actors, deadline and figures."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ..dictionary import Status
from ..elements.evidence import evidence
from ..letter import Element, Figure, LetterKind, Measure
from ..structure.outline import Node
from ..text.patterns import Pattern
from .acting import (
    entitles,
    for_others,
    head_end,
    heading_acts,
    is_advice,
    item_acts,
    lead_acts,
    leads_to_action,
    may_act,
    section_acts,
    starts_action,
    tells_trouble,
    turns,
)
from .actors import find_actors
from .body import Body
from .dates import Mention
from .deadlines import deadline
from .lists import ANY, BACK, LAST, Listing, listings
from .status import prior_of, status

_BINDING: frozenset[LetterKind] = frozenset(("approval_reply", "unknown"))
"""Paragraphs of a 批复 bind its addressee; of a text that is no letter nobody promises anything."""
_PROMISING: frozenset[LetterKind] = frozenset(("suggestion_reply", "proposal_reply"))
"""Replies to 建议 and 提案 enumerate what is done; others enumerate findings, rules and steps as well and must say that they act."""
_APPROVES = Pattern(r"(?:原则上?)?同意")
"""A 复函 whose items agree binds its addressee as a 批复 does, unless it speaks of what its own body does."""
_OURS = Pattern(r"我[局委厅办院][^\0]{0,6}(?:拟|将|安排|已|予以|做)")
_HEADING = 26
"""Characters of the longest heading that is no numbered paragraph."""
_LEAD = 80
"""Characters looked at for the sentence that leads to a list of headings."""
_LONGEST_LEAD = 300
"""Characters looked at for the words that lead to a list in running text, and of a numbered paragraph."""
_WORDS = Pattern(r"[^,;:.。、!?]")
_OWN_WORDS = 12
"""Characters of its own that a measure needs before its inner list to be judged by them alone."""
_RIM = "，,：:"
_OF_HEADING, _OF_ITEM = 0.99, 0.97

Path = tuple[int, ...]


class _Raw(NamedTuple):
    """A measure before its figures and parent are known: its span, where its words and its first clause end."""

    i: int
    head: int
    action_end: int
    j: int
    ordinal: int
    prior: Status | None
    section: Path | None
    sure: float


class _Heads:
    """The numbered headings of the body with their paths."""

    def __init__(self, body: Body, *, strict: bool) -> None:
        self.body = body
        self.strict = strict
        self.by_path: dict[Path, Node] = dict(self._walk(body.nodes, ()))
        self.nodes = list(self.by_path.values())
        self.paths = list(self.by_path)
        self._starts = [node.i for node in self.nodes]
        self._acting: dict[Path, bool] = {}

    def _walk(self, nodes: Sequence[Node], above: Path) -> Iterator[tuple[Path, Node]]:
        for n, node in enumerate(nodes):
            yield (*above, n), node
            yield from self._walk(node.children, (*above, n))

    def words(self, node: Node) -> str:
        """Words of a heading; of a numbered paragraph those that can tell its sense."""
        return self.body.text[node.head : min(node.head_end, node.head + _LONGEST_LEAD)]

    def above(self, path: Path) -> list[str]:
        """Headings from the outermost to the one at ``path``."""
        return [self.words(self.by_path[path[:n]]) for n in range(1, len(path) + 1)]

    def acts(self, path: Path) -> bool:
        """Whether the heading at ``path`` acts: by its own words, or as most of its sisters do."""
        heading = self.words(self.by_path[path])
        if heading_acts(heading, strict=self.strict):
            return True
        if path[:-1] not in self._acting:
            sisters = self.siblings(path)
            told = sum(heading_acts(self.words(sister), strict=self.strict) for sister in sisters)
            self._acting[path[:-1]] = len(sisters) > 1 and 2 * told >= len(sisters) - 1
        return self._acting[path[:-1]] and may_act(heading)

    def at(self, k: int) -> Path | None:
        """Path of the innermost section that holds ``k``."""
        n = bisect_right(self._starts, k) - 1
        return self.paths[n] if n >= 0 and k < self.nodes[n].j else None

    def siblings(self, path: Path) -> Sequence[Node]:
        """The sections beside the one at ``path``, itself included."""
        above = self.by_path.get(path[:-1])
        return above.children if above else self.body.nodes

    def lead(self, text: str, path: Path) -> str:
        """The sentence that leads to the first of the sections beside the one at ``path``."""
        first = self.siblings(path)[0]
        above = self.by_path.get(path[:-1])
        begin = max(above.body if above else 0, first.i - _LEAD)
        return text[max(begin, self.body.sentence(first.i - 1)[0]) : first.i] if first.i > begin else ""


def measures(
    body: Body,
    kind: LetterKind,
    text: str,
    shielded: list[tuple[int, int]],
    mentions: list[Mention],
    figures: Sequence[Figure],
) -> tuple[Measure, ...]:
    """The measures of a letter of ``kind``, in document order.

    Args:
        body: the letter's body.
        kind: paragraphs of a 批复 bind the addressee and are no measures.
        text: the folded text with titles and document numbers set aside.
        shielded: spans of quotes: nothing enumerated there is the letter's own.
        mentions: the dates of the body.
        figures: the figures of the letter, for their indexes.
    """
    heads = _Heads(body, strict=kind not in _PROMISING)
    agrees = kind == "reply_letter" and any(_APPROVES.match(heads.words(node)) for node in heads.nodes) and not _OURS.search(text)
    if kind in _BINDING or agrees:
        return ()
    raw = [*_from_headings(text, heads), *_from_lists(body, text, heads, shielded)]
    raw.sort(key=lambda one: (one.i, -one.j))
    return tuple(_contained(_finished(body, text, _nested(raw), mentions, figures)))


def _from_headings(text: str, heads: _Heads) -> Iterator[_Raw]:
    for path, node in heads.by_path.items():
        above = heads.above(path[:-1])
        if not heads.acts(path) or not all(section_acts(heading) for heading in above):
            continue
        lead = heads.lead(text, path)
        if not lead_acts(lead) or is_advice(lead):
            continue
        prior = prior_of(lead) or next((p for heading in reversed(above) if (p := prior_of(heading))), None)
        stop = _section_end(heads.body, node, heads.siblings(path))
        words = _WORDS.search(text, node.head, min(node.head_end, stop))
        if words:
            end = head_end(text, words.start(), node.head_end)
            yield _Raw(node.i, words.start(), end, stop, node.ordinal or 0, prior, path, _OF_HEADING)


def _section_end(body: Body, node: Node, siblings: Sequence[Node]) -> int:
    """Where a heading's measure ends: where its sisters take so many paragraphs each, so does the last of them."""
    if node is not siblings[-1] or node.children or len(siblings) < 2:
        return node.j
    counts = {_paragraphs(body, sister) for sister in siblings[:-1] if not sister.children}
    for n, a in enumerate(_breaks(body, node), 1):
        if ANY.match(body.text, a):
            # the paragraphs of a list belong to the section
            return node.j
        if (n >= max(counts, default=n + 1) and body.text[a - 1] in "。!?;”)") or BACK.match(body.text, a):
            return a
    return node.j


def _breaks(body: Body, node: Node) -> list[int]:
    """Where paragraphs begin inside a section."""
    return body.starts[bisect_right(body.starts, node.i) : bisect_left(body.starts, node.j)]


def _paragraphs(body: Body, node: Node) -> int:
    """Paragraphs of a section; one torn by a page counts once."""
    return 1 + sum(body.text[a - 1] in "。!?;:”)" for a in _breaks(body, node))


def _from_lists(body: Body, text: str, heads: _Heads, shielded: list[tuple[int, int]]) -> Iterator[_Raw]:
    for i, lists in listings(body, shielded, heads.nodes):
        path = heads.at(i)
        above = heads.above(path) if path else []
        under = heads.by_path[path] if path else None
        for listing in lists:
            # 关于“…”: a paragraph that turns to something else stands under no heading any more
            words = [] if under and _turned_away(body, under, listing.items[0].marker.i) else above
            if not all(section_acts(heading) for heading in words):
                continue
            prior = next((p for heading in reversed(words) if (p := prior_of(heading))), None)
            # a numbered paragraph may tell a deed and enumerate something else: only a heading of its own lends its sense
            acting = bool(words) and len(words[-1]) <= _HEADING and path is not None and heads.acts(path)
            yield from _from_list(text, listing, prior, path, under_action=acting, strict=heads.strict)


def _turned_away(body: Body, node: Node, k: int) -> bool:
    """Whether a paragraph between a heading and ``k`` goes back to the whole."""
    first, last = bisect_right(body.starts, node.body), bisect_right(body.starts, k)
    return any(BACK.match(body.text, body.starts[n]) for n in range(max(first, last - _PARAGRAPHS), last))


_PARAGRAPHS = 12
"""Paragraphs looked back for one that turns away from its heading."""


def _from_list(
    text: str, listing: Listing, prior: Status | None, path: Path | None, *, under_action: bool, strict: bool
) -> Iterator[_Raw]:
    first = listing.items[0].marker.i
    lead = text[max(listing.lead, first - _LONGEST_LEAD) : first]
    lead = lead[lead.rfind("。", 0, len(lead) - 1) + 1 :]
    places = [(item.marker.head, item.j) for item in listing.items]
    troubles = sum(tells_trouble(text, *place) for place in places)
    others = sum(for_others(text, *place) for place in places)
    acting = lead_acts(lead, under_action=under_action) and (turns(lead) or 2 * troubles <= len(places))
    if acting and strict and not under_action:
        started = sum(starts_action(text, *place) for place in places)
        told = leads_to_action(lead) or turns(lead) or (prior is not None and started > 0)
        acting = not entitles(lead) and 2 * others < len(places) and (told or 2 * started > len(places))
    advice = is_advice(lead)
    prior = prior_of(lead) or prior
    last = 0
    for item in listing.items:
        marker = item.marker
        number = last + 1 if marker.number == LAST else marker.number
        last = number
        words = _WORDS.search(text, marker.head, item.j)
        if acting and words and item_acts(text, marker.head, item.j, advice=advice):
            head = words.start()
            yield _Raw(marker.i, head, head_end(text, head, item.j), item.j, number, prior, path, _OF_ITEM)
        for inner in item.lists:
            yield from _from_list(text, inner, prior, path, under_action=acting, strict=strict)


def _nested(raw: list[_Raw]) -> list[_Raw]:
    """None reaches beyond the one it begins in; what has no words left is dropped."""
    stack: list[_Raw] = []
    kept: list[_Raw] = []
    for one in raw:
        while stack and stack[-1].j <= one.i:
            stack.pop()
        if stack and one.j > stack[-1].j:
            end = stack[-1].j
            one = one._replace(j=end, action_end=min(one.action_end, end))
        if one.head < one.action_end:
            stack.append(one)
            kept.append(one)
    return kept


def _finished(body: Body, text: str, raw: list[_Raw], mentions: list[Mention], figures: Sequence[Figure]) -> list[Measure]:
    view, written = body.view, body.written
    parents = _parents(raw)
    begins, ends = [figure.start for figure in figures], [figure.end for figure in figures]
    days = [mention.i for mention in mentions]
    found: list[Measure] = []
    sisters: dict[tuple[int | None, Path], Status | None] = {}
    inside: dict[int, list[_Raw]] = {}
    for child, parent in zip(raw, parents, strict=True):
        if parent is not None:
            inside.setdefault(parent, []).append(child)
    for n, one in enumerate(raw):
        start, end = view.span(one.i, one.j)
        inner = inside.get(n, [])
        within = mentions[bisect_left(days, one.i) : bisect_left(days, one.j)]
        own = _outside(within, inner)
        ahead = any(written and last > written[: len(last)] for m in own if (last := m.iso_end or m.iso))
        own_end = inner[0].i if inner and inner[0].i - one.head > _OWN_WORDS else one.j
        beside = (parents[n], (one.section or ())[:-1])
        told = status(text, one.head, own_end, one.prior, ahead=ahead)
        # an item that tells nothing is planned where the one before it was: 成立协会，实行公示
        state = told or ("planned" if sisters.get(beside) == "planned" else one.prior or "done")
        sisters[beside] = state
        sure = body.frame.probability(one.i) * one.sure
        actors = find_actors(text, one.head, inner[0].i if inner else one.j)
        found.append(
            Measure(
                **evidence(view, one.i, one.j, sure),
                marker=view.surface(one.i, one.head).rstrip(_RIM),
                ordinal=one.ordinal,
                action=view.surface(one.head, one.action_end),
                status=state,
                section=one.section,
                parent=parents[n],
                figures=tuple(range(bisect_left(begins, start), bisect_right(ends, end))),
                actors=tuple(Element(**evidence(view, a.i, a.j, sure * a.sure)) for a in actors),
                deadline=deadline(body.text, own, one.i, one.j, written, done=state == "done"),
            )
        )
    return found


def _outside(mentions: list[Mention], inner: list[_Raw]) -> list[Mention]:
    """The dates that stand in none of the inner measures, which are in order and apart."""
    begins = [one.i for one in inner]
    places = ((mention, bisect_right(begins, mention.i) - 1) for mention in mentions)
    return [mention for mention, k in places if k < 0 or mention.i >= inner[k].j]


def _contained(found: list[Measure]) -> list[Measure]:
    """A container has the status its items share; one that mixes them has none."""
    told: dict[int, set[Status | None]] = {}
    for n in range(len(found) - 1, -1, -1):
        if n in told:
            status_of = next(iter(told[n])) if len(told[n]) == 1 else None
            found[n] = found[n].model_copy(update={"status": status_of})
        parent = found[n].parent
        if parent is not None:
            told.setdefault(parent, set()).add(found[n].status)
    return found


def _parents(raw: list[_Raw]) -> list[int | None]:
    """The innermost measure that encloses each."""
    stack: list[int] = []
    found: list[int | None] = []
    for n, one in enumerate(raw):
        while stack and raw[stack[-1]].j <= one.i:
            stack.pop()
        found.append(stack[-1] if stack else None)
        stack.append(n)
    return found
