"""A letter with every part, made by hand."""

from __future__ import annotations

from typing import Any

from gongwen.letter import (
    Addressee,
    Attachment,
    Block,
    Citation,
    Classification,
    Contact,
    DateMention,
    Diagnostic,
    Disclosure,
    DocNumber,
    Element,
    Figure,
    HandlingType,
    Header,
    Imprint,
    IssuerMark,
    Letter,
    Measure,
    Proposal,
    Quote,
    Recipient,
    Section,
    Signature,
    SignatureDate,
)
from gongwen.reading import read_text


def at(text: str, confidence: float = 0.99) -> dict[str, Any]:
    return {"text": text, "start": 0, "end": len(text), "confidence": confidence}


def full_letter() -> Letter:
    source = read_text("无标题的一段话。\n一、基本情况\n文字。\n", name="答复.txt")
    child = Section(**at("（一）现状") | {"start": 12, "end": 16}, marker="（一）", ordinal=1, level=2, heading="现状")
    section = Section(
        **at("一、基本情况") | {"start": 9, "end": 20},
        marker="一、",
        ordinal=1,
        level=1,
        heading="基本情况",
        body=Element(**at("我局高度重视。")),
        children=(child,),
    )
    return Letter(
        source=source,
        kind="suggestion_reply",
        header=Header(
            classification=Classification(**at("秘密★1年"), period="1年"),
            issuer_mark=IssuerMark(**at("甲市民政局文件"), name="甲市民政局"),
            doc_number=DocNumber(**at("甲民函〔2022〕47号"), agency_code="甲民函", year=2022, serial=47),
            handling_type=HandlingType(**at("（A类）"), value="A"),
            disclosure=Disclosure(**at("是否公开：是"), value="open"),
            title=Element(**at("关于第173号建议的答复")),
            document_type="答复",
        ),
        proposals=(
            Proposal(
                **at("第173号"),
                kind="suggestion",
                region="甲市",
                assembly="npc",
                term=17,
                session=1,
                number="173",
                subject="志愿服务",
            ),
            Proposal(**at("甲民〔2022〕1号"), kind="letter", number="甲民〔2022〕1号"),
        ),
        addressees=(
            Addressee(**at("李明代表"), name="李明", role="deputy"),
            Addressee(**at("王芳"), name="王芳", et_al=True),
        ),
        opening=Element(**at("您提出的建议收悉，现答复如下：")),
        sections=(section,),
        measures=(
            Measure(
                **at("一是加强领导。"),
                marker="一是",
                ordinal=1,
                action="加强领导",
                status="planned",
                actors=(Element(**at("市财政局")),),
                deadline="2025-12-31",
            ),
            Measure(**at("1.开会"), marker="1.", ordinal=1, action="开会", parent=0),
        ),
        quotes=(Quote(**at("建议加强")),),
        figures=(
            Figure(**at("17.58万人", 0.61), value="175800", unit="人", kind="count", subject="志愿者"),
            Figure(**at("3个"), value="3", unit="个", kind="count"),
        ),
        dates=(
            DateMention(**at("“十四五”期间"), iso="2021", iso_end="2025", kind="period"),
            DateMention(**at("每年10月"), kind="date"),
        ),
        citations=(Citation(**at("《条例》"), title="条例", doc_number="国令第1号"),),
        closing=Element(**at("感谢您的支持。")),
        attachments=(Attachment(**at("1.清单"), ordinal=1, title="清单"),),
        signature=Signature(issuers=(Element(**at("甲市民政局")),), date=SignatureDate(**at("2022年6月10日"), iso="2022-06-10")),
        contacts=(Contact(**at("联系人：张三"), names=("张三",), phones=("0871-1234567",), unit="办公室"),),
        notes=(Element(**at("（附注）")),),
        cc=(Recipient(**at("市人大"), name="市人大"), Recipient(**at("市政府"), name="市政府")),
        imprint=Imprint(**at("办公室印发"), agency="甲市民政局办公室", date="2022-06-11", copies=20),
        blocks=(
            Block(kind="paragraph", start=0, end=9),
            Block(kind="heading", start=9, end=16),
            Block(kind="paragraph", start=16, end=20),
        ),
    )


def doubtful_letter() -> Letter:
    doubts = tuple(
        Diagnostic(code=code, severity=severity, message="有疑点。", start=0, end=3)
        for code, severity in (("no_date", "warning"), ("hint", "info"), ("no_date", "warning"), ("gap", "error"))
    )
    return full_letter().model_copy(update={"diagnostics": doubts})
