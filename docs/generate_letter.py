"""Write docs/letter.md, the data dictionary of a Letter, from the models of gongwen/letter.py.

Names, types, clauses of the standard and values come from the models; what is said in Chinese stands here. A field or value that
lacks its words stops the script, so that the page cannot fall behind. Run: python docs/generate_letter.py
"""

from __future__ import annotations

import re
import types
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from gongwen import letter
from gongwen.exporting import names

PAGE = Path(__file__).resolve().parent / "letter.md"

INTRO = """# 数据字典：Letter

本页由 `python docs/generate_letter.py` 从 `gongwen/letter.py` 生成，请勿手改。机器可读的同一内容见 [JSON Schema](letter.schema.json)。

- **位置**：`start`、`end` 是在 `source.text` 中的起止位置，按字符（码位）计，从 0 数起，含头不含尾：`source.text[start:end]` 就是证据。
- **没有**就是 `null`（Python 中 `None`）或空列表（Python 中空元组），从不猜，也不用空字符串；只有分数（五分之二）的 `unit` 和没有文字的小标题的 `heading` 是空的。
- **不可改**：所有对象都是冻结的值；JSON 中没有多余的字段。
- **条款**一栏是 GB/T 9704-2012《党政机关公文格式》的条款号。
"""

# model → what it is, and its fields in words; those inherited from Element are told once
WORDS: dict[str, tuple[str, dict[str, str]]] = {
    "Letter": (
        "一封解析好的答复函。",
        {
            "schema_version": "本数据格式的版本",
            "source": "来源和原文",
            "kind": "种类；都不是则为 `unknown`",
            "header": "版头，以及印在信首或信尾的同类内容",
            "proposals": "所答复的建议、提案、来函、申请或留言；同时答复几件就有几项",
            "addressees": "主送",
            "opening": "引语：从“您提出的……”“来函收悉”到“现答复如下：”",
            "sections": "提纲：正文中带序数的部分，逐级嵌套",
            "measures": "措施：逐条列举的行动，不分层，按原文先后。",
            "quotes": "复述的建议原话。",
            "figures": "数量，按原文先后。",
            "dates": "正文中的日期和时段，按原文先后。",
            "citations": "书名号里的标题，按原文先后。",
            "closing": "结尾语：感谢、请批评指正、专此函复……",
            "attachments": "附件说明，每个附件一项",
            "signature": "署名和成文日期",
            "contacts": "联系人及电话",
            "notes": "附注，不含联系人和公开属性",
            "cc": "抄送机关，每个机关一项",
            "imprint": "印发机关和印发日期",
            "blocks": "把原文从头到尾铺满的分块：有序、不重、不漏",
            "diagnostics": "疑点，见[疑点代码](diagnostics.md)",
        },
    ),
    "Source": (
        "解析所依据的原文。只去掉 BOM、把 CRLF 和 CR 统一为 LF，此外一字不改。",
        {
            "name": "文件名（不含文件夹）或其他名称",
            "sha256": "输入字节的 SHA-256，64 位十六进制；直接给文本时按其 UTF-8 计算",
            "media_type": "输入的媒体类型",
            "text": "解码后的全文；所有位置都指向它",
            "pages": "页，按换页符划分；没有换页符就是一页，空文本没有页",
        },
    ),
    "Page": ("一页。", {"number": "页次，从 1 数起", "start": "本页第一个字", "end": "本页最后一个字之后（含换页符）"}),
    "Element": (
        "找到的一个要素。以下各表中标有“要素”的对象都有这四个字段，不再重复。",
        {
            "text": "便于阅读的文字：其中的换行、分页、汉字间的空格和页码已去掉",
            "start": "第一个字的位置",
            "end": "最后一个字之后的位置",
            "confidence": "这个要素正确的概率，0 到 1",
        },
    ),
    "Header": (
        "版头。信里没有的各为 `null`。",
        {
            "copy_number": "份号",
            "classification": "密级和保密期限",
            "urgency": "紧急程度",
            "issuer_mark": "发文机关标志",
            "doc_number": "发文字号",
            "signer": "签发人，只有姓名",
            "handling_type": "办理类型、办理结果",
            "disclosure": "公开属性、是否公开，也包括（此件公开发布）",
            "title": "标题；网页把标题印了几遍时，是紧挨称谓的那一遍",
            "document_type": "文种：标题末尾的词，如“函”“复函”“批复”“答复”",
        },
    ),
    "IssuerMark": ("发文机关标志。", {"name": "机关名称，不带“文件”“函”；几个机关以“、”相连"}),
    "DocNumber": (
        "发文字号：机关代字、年份、发文顺序号。",
        {
            "agency_code": "机关代字：年份之前的部分，如“甲民函”",
            "year": "年份；字号没有年份时为 `null`",
            "serial": "发文顺序号；留空未填时为 `null`",
            "suffix": "字号里其余的内容：“文”“、48”“-1”",
        },
    ),
    "HandlingType": (
        "办理类型、办理结果（人大、政协办理工作的惯例，标准中没有）。",
        {"value": "照写，半角大写，不带“类”：`A`、`B1`、`已解决`"},
    ),
    "Disclosure": ("公开属性。", {"value": "是否公开；表格没有勾选时不产生这个要素"}),
    "Classification": ("密级。", {"period": "★ 之后的保密期限，如“1年”"}),
    "Proposal": (
        "信所答复的事项。位置是最能证明它的地方，优先是题目。",
        {
            "kind": "是什么",
            "region": "人大、政协之前写出的地区，照录：“西山区”“省”“全国”",
            "assembly": "人大还是政协",
            "term": "届",
            "session": "次会议",
            "number": "编号，照录，不带“第”“号”；来函、请示是它的发文字号",
            "subject": "题目：《》或“”里的文字，或“提出的”之后的文字，照录",
        },
    ),
    "Addressee": (
        "主送的一个人或一个机关。",
        {
            "name": "名称，不带“代表”“委员”“先生”“同志”",
            "role": "身份",
            "et_al": "“等N位代表”：只在最后一个被点名的人上为真",
        },
    ),
    "Section": (
        "正文中带序数的一部分。位置从序数起，到这部分的末尾（含下级）。",
        {
            "marker": "序数，照录：“一、”“（一）”",
            "ordinal": "序数的值",
            "level": "级别：一、为 1，（一）为 2，1. 为 3，（1）为 4；看序数的样子，不看嵌套的深度",
            "heading": "标题文字，不含序数和末尾的“。”“：”",
            "body": "本部分自己的文字，到第一个下级之前",
            "children": "下级各部分",
        },
    ),
    "Measure": (
        "措施：以答复机关自己的口吻逐条列举的行动：一是、首先、第一、1.、①，或表明行动的小标题。没有列举的句子不在其中。",
        {
            "marker": "序数，照录：“一是”",
            "ordinal": "序数的值",
            "action": "序数之后的第一个分句，可能只说由谁来办；整条在 `text` 里",
            "status": "办理情况；下级几项情况不一的为 `null`。说明暂不办理的也是 `planned`，没有单独的值",
            "section": "在 `sections` 中的路径，如 `[1, 0]`",
            "parent": "上一层措施在 `measures` 中的序号",
            "figures": "其中的数量在 `figures` 中的序号",
            "actors": "文中点名牵头、承办、会同、合作的机关，不含“我局”“有关部门”",
            "deadline": "承诺的期限，ISO 8601，精度照原文：“到2025年”是 `2025`，“2025年底前”“年内”是 `2025-12-31`；一条里有几个期限时取说得最明白的第一个",
        },
    ),
    "Quote": ("答复中复述的建议原话（带引号），以及同页印出的来信或提案。", {"speaker": "谁的话；现在总是建议方"}),
    "Figure": (
        "数量：数字连同单位。日期、序数、文号、电话、名称里的数字不在其中；没有单位的数字也不在其中。",
        {
            "value": "值，十进制小数的字符串，万、亿已并入：“17.58万人”是 `175800`",
            "value_max": "范围的上限",
            "unit": "单位，照录，不含万、亿",
            "qualifier": "约、超过、不足、不少于、不超过",
            "change": "增减：只在说明增减时有（增长、新增、下降、减少了）；“提高到”之类的水平没有，“新建”“新开通”也没有",
            "kind": "类别",
            "subject": "数的是什么，照录原文",
        },
    ),
    "DateMention": (
        "正文中的日期或时段；书名号里的不算。“2018年以来”只有起点，`iso_end` 为空，`kind` 是 `period`。",
        {"iso": "ISO 8601，可只到年或月；算不出时为 `null`", "iso_end": "时段的末端", "kind": "类别"},
    ),
    "Citation": (
        "书名号里的文件、规划、法律名称，所答复的建议本身除外。没有书名号的（国办发〔2019〕5号文件）不在其中。",
        {"title": "书名号里的文字", "doc_number": "紧随其后的文号，照录", "nested": "套在另一个书名号里时为真"},
    ),
    "Attachment": ("附件说明里的一个附件。", {"ordinal": "附件顺序号", "title": "附件名称，不含末尾的标点"}),
    "Signature": ("署名和成文日期。", {"issuers": "署名机关，每个一项", "date": "成文日期"}),
    "SignatureDate": ("成文日期。", {"iso": "ISO 8601，如 `2022-06-10`；缺日时到月 `2022-06`；不是真实日期时为 `null`"}),
    "Contact": (
        "联系方式。",
        {"names": "联系人姓名", "phones": "电话，照录，去掉空格", "unit": "写在旁边的科室或单位"},
    ),
    "Recipient": ("一个抄送机关。", {"name": "机关名称，不含份数和“存”"}),
    "Imprint": ("印发说明。", {"agency": "印发机关", "date": "印发日期，ISO 8601", "copies": "印发份数（共印N份）"}),
    "Block": (
        "铺满原文的一块。`blocks` 首尾相接，从 0 到全文末尾。",
        {"kind": "是什么，见下", "start": "第一个字的位置", "end": "最后一个字之后的位置"},
    ),
    "Diagnostic": (
        "一个疑点。",
        {
            "code": "固定的代码，见[疑点代码](diagnostics.md)",
            "severity": "轻重",
            "message": "一句中文",
            "start": "从哪里",
            "end": "到哪里；说的是“没有”时是空的一段",
        },
    ),
}

# values of a field in words; those of the exported tables are taken over
VALUES: dict[tuple[str, str], dict[str, str]] = {
    ("Letter", "schema_version"): {"1": "本版"},
    ("Letter", "kind"): {**names.KINDS},
    ("Disclosure", "value"): {**names.DISCLOSURES},
    ("Proposal", "kind"): {**names.PROPOSAL_KINDS},
    ("Proposal", "assembly"): {**names.ASSEMBLIES},
    ("Addressee", "role"): {**names.ROLES},
    ("Measure", "status"): {**names.STATUSES},
    ("Quote", "speaker"): {"proposal": "建议方"},
    ("Figure", "qualifier"): {
        "about": "约、左右",
        "over": "多、超过",
        "under": "不足、不到",
        "at_least": "不少于、以上",
        "at_most": "不超过、以内",
    },
    ("Figure", "change"): {"increase": "增加", "decrease": "减少"},
    ("Figure", "kind"): {**names.FIGURE_KINDS},
    ("DateMention", "kind"): {"date": "日期", "period": "时段", "relative": "相对日期（去年、今年以来）"},
    ("Diagnostic", "severity"): {**names.SEVERITIES},
    ("Block", "kind"): {
        "issuer_mark": "发文机关标志",
        "doc_number": "发文字号",
        "copy_number": "份号",
        "classification": "密级",
        "urgency": "紧急程度",
        "signer": "签发人",
        "handling_type": "办理类型",
        "disclosure": "公开属性",
        "title": "标题",
        "addressee": "主送",
        "opening": "引语、问候",
        "heading": "小标题",
        "paragraph": "段落",
        "table": "表格（本版不产生，表格当作段落）",
        "closing": "结尾语",
        "attachment_note": "附件说明",
        "signature": "署名",
        "date": "成文日期",
        "contact": "联系方式",
        "note": "附注",
        "cc": "抄送",
        "imprint": "印发说明",
        "page_number": "页码",
        "running_header": "页眉",
        "web_chrome": "网页的导航、元数据，以及重复的标题",
        "separator": "空行和分隔",
        "attachment_body": "附件正文",
        "unknown": "没有识别出用途",
    },
}

_BASIC = {str: "字符串", int: "整数", float: "小数", bool: "真假"}
_CLAUSE = re.compile(r"(?<![\d.])(?:7|10)\.\d(?:\.\d)?(?![\d.])")


def page() -> str:
    """Return the page.

    Raises:
        KeyError: a model, a field or a value lacks its words, or words stand for one that is gone.
    """
    models = list(_models(letter.Letter))
    if stray := set(WORDS) - {model.__name__ for model in models}:
        raise KeyError(f"已不存在的对象：{sorted(stray)}")
    return INTRO + "".join(_section(model) for model in models)


def _models(model: type[BaseModel], seen: set[type[BaseModel]] | None = None) -> Iterator[type[BaseModel]]:
    """The model and all it is made of, in the order they are met; Element right behind what stands beside the letter."""
    seen = set() if seen is None else seen
    if model in seen:
        return
    seen.add(model)
    yield model
    for field in model.model_fields.values():
        for part in _parts(field.annotation):
            if part is letter.Header:
                yield from _models(letter.Element, seen)
            yield from _models(part, seen)


def _parts(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in get_args(annotation):
        yield from _parts(argument)


def _section(model: type[BaseModel]) -> str:
    title, words = WORDS[model.__name__]
    element = issubclass(model, letter.Element) and model is not letter.Element
    own = {name: field for name, field in model.model_fields.items() if not (element and name in letter.Element.model_fields)}
    if set(own) != set(words):
        raise KeyError(f"{model.__name__} 的字段与说明不符：{sorted(set(own) ^ set(words))}")
    heading = f"\n## {model.__name__}{'（要素）' if element else ''}\n\n{_with_clause(title, model)}\n"
    lines = ["", "| 字段 | 类型 | 说明 | 条款 |", "| --- | --- | --- | --- |"]
    values = []
    for name, field in own.items():
        lines.append(f"| `{name}` | {_type(field.annotation)} | {words[name]} | {_clauses(field)} |")
        values += _value_lines(model.__name__, name, field)
    return heading + "\n".join([*lines, *values]) + "\n"


def _with_clause(title: str, model: type[BaseModel]) -> str:
    found = _CLAUSE.findall(model.__doc__ or "")
    return title + (f" GB/T 9704-2012：{'、'.join(dict.fromkeys(found))}。" if found else "")


def _clauses(field: FieldInfo) -> str:
    return "、".join(dict.fromkeys(_CLAUSE.findall(field.description or "")))


def _value_lines(model: str, name: str, field: FieldInfo) -> list[str]:
    values = list(_literals(field.annotation))
    if not values:
        return []
    words = VALUES[model, name]
    return ["", f"`{name}` 的取值：" + "、".join(f"`{value}` {words[value]}" for value in values) + "。"]


def _literals(annotation: Any) -> Iterator[str]:
    if get_origin(annotation) is Literal:
        yield from get_args(annotation)
        return
    for argument in get_args(annotation):
        yield from _literals(argument)


def _type(annotation: Any) -> str:
    origin, arguments = get_origin(annotation), get_args(annotation)
    if annotation in _BASIC:
        return _BASIC[annotation]
    if origin is Literal:
        return "下列之一"
    if origin in (Union, types.UnionType):
        return "、".join(_type(argument) for argument in arguments if argument is not type(None)) + "，可空"
    if origin is tuple:
        return _type(arguments[0]) + " 的列表"
    if hasattr(annotation, "__metadata__"):
        return _type(origin if isinstance(origin, type) else arguments[0])
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return f"[{annotation.__name__}](#{_anchor(annotation)})"
    raise KeyError(f"没有说法的类型：{annotation!r}")


def _anchor(model: type[BaseModel]) -> str:
    element = issubclass(model, letter.Element) and model is not letter.Element
    return model.__name__.lower() + ("要素" if element else "")


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8", newline="\n")
