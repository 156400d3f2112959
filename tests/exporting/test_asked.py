"""The day of asking is taken where the opening tells it, and from nothing else."""

from __future__ import annotations

import pytest

import gongwen
from gongwen.exporting.asked import asked_day

LETTER = "关于加强绿化问题的答复\n\n李明同志：\n{opening}现答复如下：\n一、已安排补种。\n\n禾山市园林局\n2023年6月30日\n"


@pytest.mark.parametrize(
    ("opening", "day"),
    [
        ("您于2023年5月6日提交的来信收悉。", "2023-05-06"),
        ("本机关于2023年6月4日收到您提交的政府信息公开申请。", "2023-06-04"),
        ("您2023年5月6日在市长信箱的留言收悉，我局于5月8日收到转办件。", "2023-05-06"),
        ("您提出的建议收悉。我局于2023年6月8日与您当面沟通，", None),
        ("您的来信收悉。我局于2023年6月8日到现场检查，", None),
        ("您2023年5月的来信收悉。", None),
        ("您的来信收悉。", None),
    ],
)
def test_the_day_is_that_of_asking(opening: str, day: str | None) -> None:
    found = asked_day(gongwen.parse(LETTER.format(opening=opening)))
    assert (found and found.isoformat()) == day
