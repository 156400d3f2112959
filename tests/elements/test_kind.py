"""What kind of letter it is, by its own marks and against swapped words; in any width of punctuation."""

from __future__ import annotations

import pytest

import gongwen

from .letters import letter

CASES = [
    ("suggestion_reply", {}),
    ("proposal_reply", {"title": "关于县政协十届二次会议第26号提案的答复", "addressee": "周远委员：", "opening": "您提出的《关于修建河堤的提案》收悉，现答复如下："}),
    ("reply_letter", {"title": "乙县财政局关于河堤资金意见的复函", "addressee": "乙县水务局：", "opening": "你局《关于征求河堤资金意见的函》收悉。现函复如下："}),
    ("approval_reply", {"title": "乙省人民政府关于同意修建河堤的批复", "addressee": "乙市人民政府：", "opening": "你市《关于修建河堤的请示》收悉。现批复如下："}),
    ("disclosure_reply", {"title": "政府信息公开申请答复书", "addressee": "周远：", "opening": "您提交的政府信息公开申请收悉，现答复如下："}),
    ("disclosure_reply", {"title": "政府信息公开告知书", "addressee": "周远：", "opening": "我局收到您提交的政府信息公开申请，现告知如下："}),
    ("citizen_reply", {"title": "关于河堤破损问题的回复", "addressee": "网友：", "opening": "您好！您反映的河堤破损问题收悉，现回复如下："}),
    # the assembly beats the word for the paper
    ("proposal_reply", {"title": "关于县政协十届二次会议第26号建议的答复", "addressee": "周远委员：", "opening": "您提出的《关于修建河堤的建议》收悉，现答复如下："}),
    ("suggestion_reply", {"title": "关于县十八届人大二次会议第26号提案的答复", "opening": "您提出的提案收悉，现答复如下："}),
    # the role serves where no assembly is told
    ("proposal_reply", {"title": "关于修建河堤建议的答复", "addressee": "周远委员："}),
    ("suggestion_reply", {"title": "关于修建河堤建议的答复", "addressee": "周远代表："}),
    # a suggestion of a citizen
    ("citizen_reply", {"title": "关于网民修建河堤建议的答复", "addressee": "网友：", "opening": "您提出的关于修建河堤的建议收悉，现答复如下："}),
]  # fmt: skip
FULL, HALF = "，：；（）？！", ",:;()?!"


@pytest.mark.parametrize(("kind", "parts"), CASES)
def test_kinds(kind: str, parts: dict[str, str]) -> None:
    assert gongwen.parse(letter(**parts)).kind == kind


@pytest.mark.parametrize(("kind", "parts"), CASES)
def test_the_width_of_punctuation_does_not_matter(kind: str, parts: dict[str, str]) -> None:
    text = letter(**parts)
    half = text.translate(str.maketrans(FULL, HALF))
    assert half != text
    assert gongwen.parse(half).kind == kind
    assert gongwen.parse(half.translate(str.maketrans(HALF, FULL))).kind == kind


@pytest.mark.parametrize(
    "text",
    [
        "",
        "今天下了一整天的雨，河水涨了。",
        "乙县2023年建议办理情况的报告\n今年共办理建议三十件，全部办结。",
        "乙县建议办理结果公示\n第1号 已办结\n第2号 已办结",
        "a b c",
        "1\n2\n3\n",
    ],
)
def test_what_is_no_letter_is_unknown(text: str) -> None:
    assert gongwen.parse(text).kind == "unknown"
