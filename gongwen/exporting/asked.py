"""The day a letter says it was asked, or received the question, as its opening (引语) tells it."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from gongwen.exporting.days import first_day
from gongwen.letter import Letter

_FULL: Final = len("2022-06-10")

# right behind the date, before any stop; a quote right behind it is the name of a web user: “您于2023年5月6日提交的…”, “2021年3月2日来函收悉”, “5月5日我局收到…”
_ASKED: Final = re.compile(
    r"(?![“\"])[^。！？；，,：:]{0,40}?(?:来信|来函|来电|来访|来文|去函|致函|留言|发帖|发贴|网帖|帖|发表|发布|上报|报送|报来|提出|提交|反映|咨询|投诉|举报|申请|请示|收到|收悉|接到)"
)
# the body's own doings: “于6月8日与您当面沟通”, “5月24日现场检查”
_OWN: Final = re.compile(r"沟通|座谈|走访|见面|调研|现场|批转|转交|交办|转办|办理|批示|会同|组织|前往|答复|回复|检查|核查|调查")
_NEAR: Final = 100
"""Code points behind a date in which the word is looked for."""
_SPACE: Final = re.compile(r"\s+")


def asked_day(letter: Letter) -> date | None:
    """The first day the opening names as that of asking or receiving; None where it names none to the day."""
    opening = letter.opening
    if opening is None:
        return None
    days = []
    for mention in letter.dates:
        inside = opening.start <= mention.start and mention.end <= opening.end
        if not inside or mention.kind != "date" or mention.iso is None or len(mention.iso) != _FULL:
            continue
        behind = letter.source.text[mention.end : min(opening.end, mention.end + _NEAR)]
        clause = _ASKED.match(_SPACE.sub("", behind))
        day = first_day(mention.iso)
        if clause and day and not _OWN.search(clause.group()):
            days.append(day)
    return min(days, default=None)
