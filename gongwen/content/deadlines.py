"""The deadline of a measure: the date by which it is promised (2025年底前, 到2025年, 力争年内)."""

from __future__ import annotations

from ..text.folding import fold
from ..text.patterns import Pattern
from .dates import Mention

_BEHIND = Pattern(r"(?:前后)?(?:全面|全部|基本)?(?:完成|建成|投用|竣工|完工|开通|实现|达到|投入(?:使用|运营))")
_BEFORE = Pattern(
    r"(?:到|至|力争|争取|确保|计划|预计|拟|拟于|计划于|计划在|预计在|预计于|力争在|力争于|争取在|争取于|确保在|确保于|力争到|截至|有望|有望于|时限:?|期限:?|时间:?)$"
)
_PAST = Pattern(r"(?:截至|截止|自|从|比|较|由|早在|根据)$")
_PLAN_OF = Pattern(r"(?:列入|纳入|申报|申请|争取|安排)(?:了)?$")
_PLAN_BEHIND = Pattern(r"[^,。;:]{0,12}(?:计划|预算|项目库|清单|实事)(?!完成|建成|于|在)")
"""已列入2024年计划 names a plan, no deadline."""
_START = Pattern(r"(?:起|开始|(?:正式|全面)?(?:启动|开工|动工|进场|开始))")
_LAST = tuple(fold(word) for word in ("底", "末"))
_PROMISED = Pattern(r"力争|争取|确保|计划|预计|拟|有望|要")


def deadline(text: str, mentions: list[Mention], i: int, j: int, written: str | None, *, done: bool) -> str | None:
    """ISO date by which the measure between ``i`` and ``j`` is promised; None where it tells none.

    Args:
        text: the folded text, not masked.
        mentions: the dates inside the measure itself, its inner measures left out.
        i: where the measure begins.
        j: where it ends.
        written: date of writing; what lay behind it is no promise.
        done: whether the measure is done: then only what is to be finished before a date is promised.
    """
    best: tuple[int, str] | None = None
    for mention in mentions:
        end = mention.iso_end or mention.iso
        if end is None or (written and end < written[: len(end)]):
            continue
        rank = _rank(text, mention, i, j)
        if done and rank < _CLEAREST:
            continue
        if rank == 1 and (not written or end <= written[: len(end)]):
            # 2019年至2021年，累计安排…: told, not promised
            continue
        if rank and (best is None or rank > best[0]):
            # 年内 is promised by the last day of the year
            within = len(end) == 4 and text.endswith("年内", i, mention.j)
            best = (rank, f"{end}-12-31" if within else end)
    return best[1] if best else None


_CLEAREST = 3


def _rank(text: str, mention: Mention, i: int, j: int) -> int:
    """How clearly a date is a deadline: 0 none, 3 clearest."""
    before = max(i, mention.i - 8)
    if (
        _PAST.search(text, before, mention.i)
        or _PLAN_OF.search(text, before, mention.i)
        or _PLAN_BEHIND.match(text, mention.j, j)
    ):
        return 0
    if text.startswith(("前", "之前", "以前"), mention.j) or text.endswith("年内", i, mention.j):
        return 3
    if _BEFORE.search(text, before, mention.i):
        return 2 if not _START.match(text, mention.j) else 1
    words = text[mention.i : mention.j]
    if words.endswith(_LAST) or _BEHIND.match(text, mention.j, j):
        return 2
    if _PROMISED.search(text, max(i, mention.i - 14), mention.i) and not _START.match(text, mention.j):
        return 1
    return 1 if mention.iso_end and len(mention.iso_end) == 4 and not _START.match(text, mention.j) else 0
