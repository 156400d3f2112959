"""Write docs/tables.md, the data dictionary of the tidy tables, from gongwen/exporting/columns.py.

Run: python docs/generate_tables.py
"""

from __future__ import annotations

from pathlib import Path

from gongwen.exporting.columns import TABLES, Column

PAGE = Path(__file__).resolve().parent / "tables.md"

INTRO = """# 数据字典：表

本页由 `python docs/generate_tables.py` 从 `gongwen/exporting/columns.py` 生成，请勿手改。

`gongwen.frames` 把许多封信变成下面这些表，每张表一种要素，一行一个。用法见[装进数据框](howto/frames.md)。

- **连接**：`letter_id` 是信的编号，每张表都有（`errors` 除外）。措施、数字等在信中的序号，与 `Letter` 里的序号相同。
  `figures.measure`、`actors.measure` 指向 `measures.measure`，`measures.section` 指向 `sections.section`，`measures.parent`、`sections.parent` 指向自己的表。
- **空**就是信里没有，或看不出来。
- **代码**列在 pandas 里是 `category`、在 polars 里是 `Enum`，取值列在说明里；中文意思见[数据字典：Letter](letter.md)。
- 列名不超过 32 个字符，只用字母、数字和下划线。
- 引述、联系人、附注、附件没有表，见 `Letter`。

| 类型 | pandas | polars |
| --- | --- | --- |
| 文字 | `string` | `String` |
| 代码 | `category` | `Enum` |
| 整数 | `Int64` | `Int64` |
| 是否 | `boolean` | `Boolean` |
| 小数 | `object`，其中是 `decimal.Decimal` | `Decimal(38, 10)`，放不下的为空 |
| 日期 | `datetime64[s]` | `Date` |
| 概率 | `float64` | `Float64` |
"""

# table → what a row is
ROWS = {
    "letters": "一行一封信",
    "proposals": "一行一件所答复的建议、提案、来函、申请、留言",
    "addressees": "一行一个主送的人或机关",
    "sections": "一行一个带序数的部分，上级在前",
    "measures": "一行一项措施",
    "actors": "一行一个措施里点名的机关：承办、牵头、会同、配合的都在内，不分主次",
    "figures": "一行一个数字",
    "dates": "一行一个日期或时段",
    "citations": "一行一处书名号",
    "recipients": "一行一个抄送机关",
    "diagnostics": "一行一个疑点",
    "errors": "一行一个读不了的文件",
}
TYPES = {"text": "文字", "integer": "整数", "boolean": "是否", "decimal": "小数", "float": "概率", "date": "日期"}


def page() -> str:
    """The page as it should be."""
    return INTRO + "".join(_table(name, columns) for name, columns in TABLES.items())


def _table(name: str, columns: tuple[Column, ...]) -> str:
    lines = [f"\n## {name}\n", f"{ROWS[name]}。\n", "| 列 | 类型 | 说明 |", "| --- | --- | --- |"]
    for column in columns:
        values = "：" + "、".join(f"`{value}`" for value in column.values) if column.values else ""
        lines.append(f"| `{column.name}` | {'代码' if column.values else TYPES[column.type]} | {column.meaning}{values} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8", newline="\n")
