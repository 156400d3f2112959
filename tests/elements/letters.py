"""Short invented letters, each part of which can be changed."""

from __future__ import annotations

from typing import Any

import pytest

TITLE = "乙县水务局关于县十八届人大二次会议第26号建议的答复"


def letter(
    *,
    head: str = "",
    title: str = TITLE,
    addressee: str = "周远代表：",
    opening: str = "您提出的《关于修建河堤的建议》收悉。经研究，现答复如下：",
    body: str = "我县高度重视河堤修建工作，已经对旧堤逐段进行了排查和修缮。",
    closing: str = "感谢您对水务工作的关心和支持！",
    issuer: str = "乙县水务局",
    date: str = "2023年6月9日",
    foot: str = "",
) -> str:
    """A letter of the given parts; parts left empty are left out."""
    indent = "\u3000\u3000"
    right = indent * 6
    parts = [
        (head, "\n\n"),
        (title, "\n\n"),
        (addressee, "\n"),
        (opening and indent + opening, "\n"),
        (body and indent + body, "\n"),
        (closing and indent + closing, "\n\n"),
        (issuer and right + issuer, "\n"),
        (date and right + date, "\n"),
        (foot, "\n"),
    ]
    return "".join(part + end for part, end in parts if part)


def defect(reason: str, *values: object) -> Any:
    """Parameters of a case that is known to come out wrong."""
    return pytest.param(*values, marks=pytest.mark.xfail(strict=True, reason=reason))
