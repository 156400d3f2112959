"""The typed model of a parsed official reply letter (答复函).

Names follow the elements of GB/T 9704-2012 (党政机关公文格式) in plain English; the clause stands with each field. Offsets are
half-open code-point offsets into :attr:`Source.text`. All models are frozen: a parsed letter is a value. Absent is ``None`` or an
empty tuple (``null`` and ``[]`` in JSON), never a guess.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

SCHEMA_VERSION: Literal["1"] = "1"

Probability = Annotated[float, Field(ge=0.0, le=1.0)]
Offset = Annotated[int, Field(ge=0)]

LetterKind = Literal[
    "suggestion_reply",
    "proposal_reply",
    "reply_letter",
    "approval_reply",
    "disclosure_reply",
    "citizen_reply",
    "unknown",
]
ProposalKind = Literal["suggestion", "proposal", "motion", "letter", "application", "message"]
Role = Literal["deputy", "member", "delegation", "party_group", "agency", "person"]
BlockKind = Literal[
    "issuer_mark",
    "doc_number",
    "copy_number",
    "classification",
    "urgency",
    "signer",
    "handling_type",
    "disclosure",
    "title",
    "addressee",
    "opening",
    "heading",
    "paragraph",
    "table",
    "closing",
    "attachment_note",
    "signature",
    "date",
    "contact",
    "note",
    "cc",
    "imprint",
    "page_number",
    "running_header",
    "web_chrome",
    "separator",
    "attachment_body",
    "unknown",
]
FigureKind = Literal[
    "count",
    "money",
    "percent",
    "percentage_point",
    "area",
    "length",
    "weight",
    "volume",
    "energy",
    "duration",
    "multiple",
    "rate",
    "other",
]


class Model(BaseModel):
    """Base of all parts of a letter: frozen, no unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Page(Model):
    """A page of the source (页): its number from 1 and its half-open span in ``Source.text``."""

    number: int = Field(ge=1, description="page number, from 1")
    start: Offset = Field(description="first code point of the page")
    end: Offset = Field(description="code point after the last of the page")


class Source(Model):
    """The exact decoded text a letter was parsed from. BOM dropped, CRLF and CR turned into LF, nothing else touched."""

    name: str | None = Field(default=None, description="file name or other label of the input")
    sha256: str = Field(description="SHA-256 of the input bytes, 64 hex digits")
    media_type: str = Field(default="text/plain", description="media type of the input")
    text: str = Field(description="the decoded text; every offset of the letter points into it")
    pages: tuple[Page, ...] = Field(default=(), description="pages in order; one page where the medium has none")


class Element(Model):
    """A piece of evidence: readable surface, span in ``Source.text`` and the probability that it is right."""

    text: str = Field(description="readable surface: breaks closed up, stray spaces and page artefacts left out")
    start: Offset = Field(description="first code point")
    end: Offset = Field(description="code point after the last")
    confidence: Probability = Field(description="probability in 0..1 that the element is right")


class IssuerMark(Element):
    """发文机关标志 (GB/T 9704-2012, 7.2.4; 信函格式 10.1)."""

    name: str = Field(description="the issuing body or bodies, without 文件 or 函; several joined by 、")


class DocNumber(Element):
    """发文字号 (GB/T 9704-2012, 7.2.5): 机关代字, 年份 and 发文顺序号, as in 甲民函〔2022〕47号."""

    agency_code: str | None = Field(default=None, description='机关代字, everything before the year ("甲民函")')
    year: int | None = Field(default=None, description="四位年份; None where the number has no year")
    serial: int | None = Field(default=None, description="发文顺序号; None where it was left empty")
    suffix: str | None = Field(default=None, description='what else the number carries: infix "文", joined "、48", "-1"')


class HandlingType(Element):
    """办理类型、办理结果 (no clause: practice of people's congresses and CPPCC committees)."""

    value: str = Field(description='as written, half width, upper case, without 类: "A", "B1", "已解决"')


class Disclosure(Element):
    """公开属性、是否公开 (政府信息公开条例; as 附注 GB/T 9704-2012, 7.3.6)."""

    value: Literal["open", "on_request", "closed"] = Field(description="主动公开, 依申请公开 or 不予公开")


class Classification(Element):
    """密级和保密期限 (GB/T 9704-2012, 7.2.2)."""

    period: str | None = Field(default=None, description='保密期限 after ★, "1年"')


class Header(Model):
    """版头 and what stands with it at the head or foot of the letter. Each is None where the letter lacks it."""

    copy_number: Element | None = Field(default=None, description="份号 (7.2.1)")
    classification: Classification | None = Field(default=None, description="密级和保密期限 (7.2.2)")
    urgency: Element | None = Field(default=None, description="紧急程度 (7.2.3)")
    issuer_mark: IssuerMark | None = Field(default=None, description="发文机关标志 (7.2.4)")
    doc_number: DocNumber | None = Field(default=None, description="发文字号 (7.2.5)")
    signer: Element | None = Field(default=None, description="签发人 (7.2.6)")
    handling_type: HandlingType | None = Field(default=None, description="办理类型/办理结果")
    disclosure: Disclosure | None = Field(default=None, description="公开属性/是否公开, also （此件公开发布） (7.3.6)")
    title: Element | None = Field(default=None, description="标题 (7.3.1)")
    document_type: str | None = Field(default=None, description="文种, the word the title ends in: 函, 复函, 批复, 答复…")


class Proposal(Element):
    """What the letter answers: 建议, 提案, 议案, 来函/请示, 申请 or 来信/留言. The span is the best evidence of it."""

    kind: ProposalKind | None = Field(default=None, description="建议, 提案, 议案, 来函/请示, 申请, 来信/留言")
    region: str | None = Field(default=None, description='as written before 人大/政协: "西山区", "省", "全国"')
    assembly: Literal["npc", "cppcc"] | None = Field(default=None, description="人大 (npc) or 政协 (cppcc)")
    term: int | None = Field(default=None, description="届")
    session: int | None = Field(default=None, description="次会议")
    number: str | None = Field(default=None, description="as written, without 第 and 号; of a 来函/请示 its document number")
    subject: str | None = Field(default=None, description="the words in 《》 or “”, or after 提出的, as written")


class Addressee(Element):
    """主送机关 or 主送人 (GB/T 9704-2012, 7.3.2): one per person or body."""

    name: str = Field(description="without 代表, 委员, 先生, 同志")
    role: Role | None = Field(default=None, description="代表, 委员, 代表团, 民主党派/团体/界别, 机关单位, 个人")
    et_al: bool = Field(default=False, description="True on the last named of a list with 等N位")


class Section(Element):
    """A numbered part of the body (正文 7.3.3; 结构层次序数 一、（一）1.（1）). The span runs from marker to the end of its text."""

    marker: str | None = Field(default=None, description='as written: "一、", "（一）"')
    ordinal: int | None = Field(default=None, description="the number the marker shows")
    level: int = Field(ge=1, le=4, description="1 for 一、 2 for （一） 3 for 1. 4 for (1), whatever the letter starts with")
    heading: str = Field(description="heading text without marker and final 。 or ：")
    body: Element | None = Field(default=None, description="the section's own text before its first child")
    children: tuple[Section, ...] = Field(default=(), description="sections one or more levels down, in order")


class Measure(Element):
    """An enumerated action in the replying body's own voice (一是…, 1.…, or a numbered heading that acts)."""

    marker: str = Field(description='as written: "一是"')
    ordinal: int = Field(description="the number the marker shows")
    action: str = Field(description="first clause after the marker")
    status: Literal["done", "ongoing", "planned"] | None = Field(default=None, description="已办, 在办, 拟办")
    section: tuple[int, ...] | None = Field(default=None, description="index path into ``sections``")
    parent: int | None = Field(default=None, description="index of the enclosing measure")
    figures: tuple[int, ...] = Field(default=(), description="indexes into ``figures``")
    actors: tuple[Element, ...] = Field(default=(), description="bodies named as leading or doing it")
    deadline: str | None = Field(default=None, description="ISO date by which it is promised")


class Quote(Element):
    """The proposal's own words that the reply repeats."""

    speaker: Literal["proposal"] = "proposal"


class Figure(Element):
    """A numeral with its unit that says how many or how much."""

    value: str = Field(description='decimal in plain notation, multiplier folded in ("175800")')
    value_max: str | None = Field(default=None, description="upper end of a range")
    unit: str = Field(description='as written, without multiplier ("人", "%", "个百分点")')
    qualifier: Literal["about", "over", "under", "at_least", "at_most"] | None = None
    change: Literal["increase", "decrease"] | None = None
    kind: FigureKind
    subject: str | None = Field(default=None, description="what is counted, verbatim")


class DateMention(Element):
    """A calendar date or period in the body."""

    iso: str | None = Field(default=None, description='"2021", "2021-06", "2021-06-10"; None where it cannot be resolved')
    iso_end: str | None = Field(default=None, description="end of a period")
    kind: Literal["date", "period", "relative"]


class Citation(Element):
    """A 《…》 title of a document, plan or law."""

    title: str = Field(description="inside the marks")
    doc_number: str | None = Field(default=None, description="as printed right after")
    nested: bool = Field(default=False, description="True inside another title")


class Attachment(Element):
    """One line of 附件说明 (GB/T 9704-2012, 7.3.4)."""

    ordinal: int | None = Field(default=None, description="附件顺序号")
    title: str = Field(description="附件名称 as written, without final punctuation")


class SignatureDate(Element):
    """成文日期 (GB/T 9704-2012, 7.3.5)."""

    iso: str | None = Field(default=None, description='ISO 8601: "2022-06-10", or "2022-06" where the day is unfilled')


class Signature(Model):
    """发文机关署名和成文日期 (GB/T 9704-2012, 7.3.5)."""

    issuers: tuple[Element, ...] = Field(default=(), description="发文机关署名, one per body")
    date: SignatureDate | None = Field(default=None, description="成文日期")


class Contact(Element):
    """联系人及电话, often as 附注 (GB/T 9704-2012, 7.3.6)."""

    names: tuple[str, ...] = Field(default=(), description="联系人")
    phones: tuple[str, ...] = Field(default=(), description="联系电话 as written, spaces out")
    unit: str | None = Field(default=None, description="科室 or 单位 named beside")


class Recipient(Element):
    """抄送机关 (GB/T 9704-2012, 7.4.2): one per body."""

    name: str = Field(description="the body, without copies and 存")


class Imprint(Element):
    """印发机关和印发日期 (GB/T 9704-2012, 7.4.3)."""

    agency: str | None = Field(default=None, description="印发机关")
    date: str | None = Field(default=None, description="印发日期, ISO 8601")
    copies: int | None = Field(default=None, description="印发份数 (共印N份)")


class Block(Model):
    """A piece of the lossless tiling of ``Source.text``."""

    kind: BlockKind
    start: Offset
    end: Offset


class Diagnostic(Model):
    """A doubt or contradiction, with a stable code."""

    code: str = Field(description="stable code, listed in docs/diagnostics.md")
    severity: Literal["info", "warning", "error"]
    message: str = Field(description="one sentence, Chinese")
    start: Offset
    end: Offset


class Letter(Model):
    """A parsed official reply letter. ``blocks`` tiles ``source.text``: ordered, no gap, no overlap."""

    schema_version: Literal["1"] = SCHEMA_VERSION
    source: Source
    kind: LetterKind = Field(description="建议答复, 提案答复, 复函, 批复, 依申请公开答复, 来信/留言答复, or unknown")
    header: Header = Header()
    proposals: tuple[Proposal, ...] = Field(default=(), description="what the letter answers")
    addressees: tuple[Addressee, ...] = Field(default=(), description="主送机关 (7.3.2)")
    opening: Element | None = Field(default=None, description="引语: from 您提出的… to 现答复如下：")
    sections: tuple[Section, ...] = Field(default=(), description="结构层次 (7.3.3), nested")
    measures: tuple[Measure, ...] = Field(default=(), description="enumerated actions, flat, in document order")
    quotes: tuple[Quote, ...] = Field(default=(), description="the proposal's own words")
    figures: tuple[Figure, ...] = Field(default=(), description="quantities, in document order")
    dates: tuple[DateMention, ...] = Field(default=(), description="dates and periods of the body, in document order")
    citations: tuple[Citation, ...] = Field(default=(), description="《…》, in document order")
    closing: Element | None = Field(default=None, description="结尾语: thanks, 专此函复…")
    attachments: tuple[Attachment, ...] = Field(default=(), description="附件说明 (7.3.4)")
    signature: Signature | None = Field(default=None, description="发文机关署名和成文日期 (7.3.5)")
    contacts: tuple[Contact, ...] = Field(default=(), description="联系人及电话")
    notes: tuple[Element, ...] = Field(default=(), description="附注 (7.3.6) other than contacts and disclosure")
    cc: tuple[Recipient, ...] = Field(default=(), description="抄送机关 (7.4.2)")
    imprint: Imprint | None = Field(default=None, description="印发机关和印发日期 (7.4.3)")
    blocks: tuple[Block, ...] = Field(default=(), description="the lossless tiling of the text")
    diagnostics: tuple[Diagnostic, ...] = Field(default=(), description="doubts and contradictions")

    def __repr__(self) -> str:
        """One line: kind, number, title, what is in it; ``model_dump`` gives all."""
        from gongwen.exporting.line import to_line

        return to_line(self)

    def __str__(self) -> str:
        return repr(self)

    def _repr_html_(self) -> str:
        """The letter as a notebook shows it."""
        from gongwen.exporting.html import to_fragment

        return to_fragment(self)
