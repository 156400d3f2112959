"""The tidy tables of a set of letters: which tables there are, their columns, types and meaning.

One place says it for data frames, for files and for the documentation. Every row names its letter by ``letter_id``; a row of an
element holds its surface, its half-open span in ``Source.text`` (code points) and its confidence. Names take at most 32 characters,
so that statistics programs take them too.
"""

from __future__ import annotations

from typing import Any, Final, Literal, NamedTuple, get_args, get_origin

from gongwen import letter
from gongwen.letter import Model

Type = Literal["text", "integer", "boolean", "decimal", "float", "date"]
"""text: str. integer: int. boolean: bool. decimal: exact :class:`decimal.Decimal`. float: a probability. date: a calendar day."""


class Column(NamedTuple):
    """A column: its name, the type of its values (each may be absent), what it means, and the values it may take if they are few."""

    name: str
    type: Type
    meaning: str
    values: tuple[str, ...] = ()


_ID: Final = Column("letter_id", "text", "信的编号：输入字节 SHA-256 的前 16 位；同样的字节再次出现时加 `-2`、`-3`")
_SPAN: Final = (
    Column("start", "integer", "在 `source.text` 中的起点（码位，从 0 数起）"),
    Column("end", "integer", "终点，不含"),
)
_SURE: Final = Column("confidence", "float", "正确的概率，0 到 1")
_EVIDENCE: Final = (Column("text", "text", "便于阅读的原文"), *_SPAN, _SURE)


def _choices(annotation: Any) -> tuple[str, ...]:
    if get_origin(annotation) is Literal:
        return get_args(annotation)
    return tuple(choice for argument in get_args(annotation) for choice in _choices(argument))


def _coded(name: str, meaning: str, model: type[Model], field: str | None = None) -> Column:
    """A column of codes: the values that the model allows are its categories."""
    return Column(name, "text", meaning, _choices(model.model_fields[field or name].annotation))


TABLES: Final[dict[str, tuple[Column, ...]]] = {
    "letters": (
        _ID,
        Column("name", "text", "文件名或其他名称"),
        Column("sha256", "text", "输入字节的 SHA-256"),
        _coded("kind", "种类", letter.Letter),
        Column("title", "text", "标题"),
        Column("document_type", "text", "文种"),
        Column("issuers", "text", "署名机关，以“；”相连"),
        Column("issuer_mark", "text", "发文机关标志里的机关名称"),
        Column("doc_number", "text", "发文字号，照录"),
        Column("agency_code", "text", "机关代字"),
        Column("doc_year", "integer", "发文字号的年份"),
        Column("doc_serial", "integer", "发文顺序号"),
        Column("date_iso", "text", "成文日期，ISO 8601，可只到月"),
        Column("date", "date", "成文日期；不到日的为空"),
        Column("addressees", "text", "主送，以“；”相连"),
        Column("handling_type", "text", "办理类型、办理结果的值"),
        _coded("disclosure", "公开属性", letter.Disclosure, "value"),
        Column("signer", "text", "签发人"),
        Column("classification", "text", "密级"),
        Column("urgency", "text", "紧急程度"),
        Column("copy_number", "text", "份号"),
        Column("cc", "text", "抄送，以“；”相连"),
        Column("imprint_agency", "text", "印发机关"),
        Column("imprint_date", "text", "印发日期，ISO 8601"),
        Column("asked_date", "date", "引语里说的提出或收到的日子；没有说到日的为空"),
        Column("chars", "integer", "原文的字数（码位）"),
        Column("pages", "integer", "页数"),
        Column("n_sections", "integer", "各级标题的数目"),
        Column("n_measures", "integer", "措施的数目"),
        Column("n_figures", "integer", "数字的数目"),
        Column("n_dates", "integer", "日期的数目"),
        Column("n_citations", "integer", "引用文件的数目"),
        Column("n_quotes", "integer", "提案原话的数目"),
        Column("n_diagnostics", "integer", "疑点的数目"),
        *_SPAN,
        Column("confidence", "float", "信中最没有把握的要素的概率；没有要素的为空"),
    ),
    "proposals": (
        _ID,
        Column("proposal", "integer", "信中的序号，从 0 数起"),
        _coded("kind", "是什么", letter.Proposal),
        Column("region", "text", "地区，照录"),
        _coded("assembly", "人大还是政协", letter.Proposal),
        Column("term", "integer", "届"),
        Column("session", "integer", "次会议"),
        Column("number", "text", "编号，照录"),
        Column("subject", "text", "题目，照录"),
        *_EVIDENCE,
    ),
    "addressees": (
        _ID,
        Column("addressee", "integer", "信中的序号，从 0 数起"),
        Column("name", "text", "名称，不带“代表”“委员”等"),
        _coded("role", "身份", letter.Addressee),
        Column("et_al", "boolean", "“等N位”：只在最后一个被点名的人上为真"),
        *_EVIDENCE,
    ),
    "sections": (
        _ID,
        Column("section", "text", "在提纲中的路径，如 `1.0`：第二部分的第一节"),
        Column("parent", "text", "上级的路径；最上一级为空"),
        Column("marker", "text", "序数，照录"),
        Column("ordinal", "integer", "序数的值"),
        Column("level", "integer", "级别：一、为 1，（一）为 2，1. 为 3，（1）为 4"),
        Column("depth", "integer", "嵌套的深度，最上一级为 1"),
        Column("heading", "text", "标题文字"),
        Column("body", "text", "自己的文字，到第一个下级之前"),
        *_EVIDENCE[1:],
    ),
    "measures": (
        _ID,
        Column("measure", "integer", "信中的序号，从 0 数起"),
        Column("marker", "text", "序数，照录"),
        Column("ordinal", "integer", "序数的值"),
        Column("action", "text", "序数之后的第一个分句"),
        _coded("status", "办理情况", letter.Measure),
        Column("deadline", "text", "承诺的期限，ISO 8601，精度照原文"),
        Column("deadline_date", "date", "期限的最后一天：`2025` 是 2025-12-31"),
        Column("section", "text", "所在部分在 sections 表中的路径"),
        Column("parent", "integer", "上一层措施的序号"),
        Column("leaf", "boolean", "下面没有更细的措施；数措施时只数这些，免得上下级各算一次"),
        Column("actors", "text", "点名承办、会同、配合的机关，以“；”相连；空的是没有点名，多半由署名的机关自己办"),
        Column("n_figures", "integer", "其中数字的数目"),
        *_EVIDENCE,
    ),
    "actors": (
        _ID,
        Column("measure", "integer", "在 measures 表中的序号"),
        Column("actor", "integer", "措施中的序号，从 0 数起"),
        *_EVIDENCE,
    ),
    "figures": (
        _ID,
        Column("figure", "integer", "信中的序号，从 0 数起"),
        Column("value", "decimal", "值，万、亿已并入"),
        Column("value_max", "decimal", "范围的上限"),
        Column("unit", "text", "单位，照录，不含万、亿"),
        _coded("qualifier", "约、超过、不足、不少于、不超过", letter.Figure),
        _coded("change", "增减", letter.Figure),
        _coded("kind", "类别", letter.Figure),
        Column("subject", "text", "数的是什么，照录"),
        Column("measure", "integer", "所在的最里层措施在 measures 表中的序号"),
        *_EVIDENCE,
    ),
    "dates": (
        _ID,
        Column("date", "integer", "信中的序号，从 0 数起"),
        Column("iso", "text", "ISO 8601，可只到年或月"),
        Column("iso_end", "text", "时段的末端"),
        _coded("kind", "类别", letter.DateMention),
        Column("first_day", "date", "第一天：`2021-06` 是 2021-06-01"),
        Column("last_day", "date", "最后一天：`2021-06` 是 2021-06-30；只有起点的时段为空"),
        *_EVIDENCE,
    ),
    "citations": (
        _ID,
        Column("citation", "integer", "信中的序号，从 0 数起"),
        Column("title", "text", "书名号里的文字"),
        Column("doc_number", "text", "文号，照录"),
        Column("nested", "boolean", "套在另一个书名号里"),
        *_EVIDENCE,
    ),
    "recipients": (
        _ID,
        Column("recipient", "integer", "信中的序号，从 0 数起"),
        Column("name", "text", "抄送机关"),
        *_EVIDENCE,
    ),
    "diagnostics": (
        _ID,
        Column("diagnostic", "integer", "信中的序号，从 0 数起"),
        Column("code", "text", "疑点代码"),
        _coded("severity", "轻重", letter.Diagnostic),
        Column("message", "text", "一句中文"),
        *_SPAN,
    ),
    "errors": (
        Column("file", "text", "读不了的文件"),
        Column("code", "text", "错误代码"),
        Column("message", "text", "一句中文"),
        Column("place", "text", "文件中的位置"),
        Column("remedy", "text", "怎么办"),
    ),
}
