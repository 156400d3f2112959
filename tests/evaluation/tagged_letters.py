"""Letters for these tests: one written by hand that holds every kind of element, and a strategy that makes up others."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from hypothesis import strategies as st

from gongwen.letter import Letter

FULL = """\
<!letter kind=proposal_reply p.kind=proposal p.assembly=cppcc p.region="柳溪县" p.term=9 p.session=3 p.number=052 \
p.subject="关于整治背街小巷的提案" pb.kind=proposal pb.number=060>
<x>首页 > 公开 > 提案答复</x>
<copyno>000012</copyno>　<class>秘密</class>　<urgency>特急</urgency>
<mark name="柳溪县住房和城乡建设局">柳溪县住房和城乡建设局文件</mark>
<docno code="柳建函" year=2023 serial=18>柳建函〔2023〕18号</docno>　签发人：<signer>方 正</signer>
办理类型：<handling v="A">A</handling>　是否公开：<disclosure v="open">是</disclosure>

<title>关于政协柳溪县九届三次会议
第052号提案答复的函</title>

<addr role=member>林晓</addr>、<addr role=member etal=1>周宁</addr>等3位委员：

　　<opening>您提出的《关于整治背街小巷的提案》收悉，现答复如下：</opening>

　　一、<h l=1 o=1>基本情况</h>
　　您提出<q>“路灯少、路面破、停车乱”</q>的问题。<d iso=2022>2022年</d>，我县\
依据《<c no="柳政办〔2021〕6号">柳溪县〈<c nested=1>城市更新条例</c>〉实施办法</c>》\
（柳政办〔2021〕6号）整治小巷<f v=12 u=条 q=over k=count sub="小巷">12余条</f>，\
投资<f v=3500000 vmax=4000000 u=元 k=money>350万至400万元</f>，\
投诉下降<f v=15.5 u=% ch=decrease k=percent sub="投诉">15.5%</f>。
　　背街小巷连着千家万户，整治工作点多面广、权属复杂，仍存在产权单位协调难、后续管护资金不足等问题。
　　二、<h l=1 o=2>下一步工作</h>
　　下一步，我县将坚持问题导向，把居民反映集中的小巷优先纳入改造范围，分批实施、逐条销号，完善管护机制。
　　<m o=1 s=planned by="县城管局|县财政局" due=2024-06-30>一是由县城管局牵头、会同县财政局，\
于<d iso=2024-06-30>2024年6月底前</d>补装路灯。\
<m o=1 s=ongoing>1.正在勘
<x>— 1 —</x>
察现场；</m><m o=2>2.订购灯具。</m></m><m o=2 s=planned>二是施划车位。</m>

　　<closing>感谢您的支持。</closing>

　　附件：1.<att o=1>小巷整治计划表</att>

<sig>柳溪县住房和城乡建设局</sig>
<date iso=2023-05-09>2023年5月9日</date>

<contact>（联系人：<pn>何 平</pn>　电话：<ph>0000-6123456</ph>）</contact>
<note>（此件不含附表）</note>
抄送：<cc>县政协提案委</cc>，<cc>县政府督查室</cc>。
<imp agency="柳溪县住房和城乡建设局办公室" date=2023-05-10>柳溪县住房和城乡建设局办公室　2023年5月10日印发</imp>
"""


def as_letter(gold: dict[str, Any], text: str, confidence: float = 0.9) -> Letter:
    """The Letter a perfect parser would return."""
    return Letter.model_validate(as_json(gold, text, confidence))


def as_json(gold: dict[str, Any], text: str, confidence: float = 0.9) -> dict[str, Any]:
    """The same as a JSON object that a test may spoil. What gold does not tell is filled with anything valid."""
    letter = copy.deepcopy(gold)
    for element in elements(letter):
        element["confidence"] = confidence
    del letter["artifacts"]
    whole = {"text": text, "start": 0, "end": len(text), "confidence": confidence}
    letter["proposals"] = [whole | proposal for proposal in letter["proposals"]]
    letter["sections"] = [heading | {"children": []} for heading in letter.pop("headings")]
    for measure in letter["measures"]:
        measure |= {"marker": "·", "action": measure["text"]}
        measure["actors"] = [whole | {"text": actor} for actor in measure["actors"]]
    for figure in letter["figures"]:
        figure["kind"] = figure["kind"] or "other"
    for date in letter["dates"]:
        date["kind"] = "date"
    letter["blocks"] = [{"kind": "unknown", "start": 0, "end": len(text)}]
    letter["source"] = {"sha256": "0" * 64, "text": text}
    return letter


def elements(node: Any) -> Iterator[dict[str, Any]]:
    """Every element (what has a span) of a gold dict, in the order of the dict."""
    if isinstance(node, dict):
        if "start" in node:
            yield node
        for value in node.values():
            yield from elements(value)
    elif isinstance(node, list):
        for value in node:
            yield from elements(value)


# ── made-up letters ─────────────────────────────────────────────────────────────────────────────────────────────────────────

# (markup, the same without tags)
Piece = tuple[str, str]

_WORDS = st.text(alphabet="我局已人的未大答复送案收现日、。，：（）“”《》〔〕 \t\u30001A2.%<>-", min_size=1, max_size=12).filter(
    str.strip
)
_TEXT = st.one_of(_WORDS, _WORDS, st.sampled_from(["\n", "\n\n", "\n　　", "。\n"]))

_NAMES = ("addr", "f", "d", "c", "att", "sig", "cc", "note", "h", "contact")
_ATTRIBUTES = {
    "f": " v=12.50 u=人 q=about",
    "d": " iso=2021 to=2022-06",
    "h": " l=1 o=3",
    "m": " o=2 s=done",
    "addr": " role=agency",
}


def _untagged(text: str) -> Piece:
    return text, text


def _tagged(tag: str, inner: list[Piece]) -> Piece:
    markup, text = (("".join(parts)) for parts in zip(*inner, strict=True))
    return f"<{tag}{_ATTRIBUTES.get(tag, '')}>{markup}</{tag}>", text


_named = st.builds(lambda tag, words: _tagged(tag, [_untagged(words)]), st.sampled_from(_NAMES), _WORDS)
_leaf = st.one_of(_TEXT.map(_untagged), _named)


def _nest(inner: st.SearchStrategy[Piece]) -> st.SearchStrategy[Piece]:
    with_words = st.tuples(_WORDS.map(_untagged), st.lists(inner, max_size=4)).map(lambda pair: [pair[0], *pair[1]])
    return st.builds(_tagged, st.sampled_from(("m", "q")), with_words)


_pieces = st.lists(st.recursive(_leaf, _nest, max_leaves=8), min_size=1, max_size=12)


@st.composite
def tagged_letters(draw: st.DrawFn) -> Piece:
    """A made-up letter and its text, line feeds at the end included."""
    markup, text = ("".join(parts) for parts in zip(*draw(_pieces), strict=True))
    return f"<!letter kind=reply_letter>\n{markup}\n", text + "\n"
