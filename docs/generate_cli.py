"""Write docs/reference/cli.md, the reference of the command, from the parser of gongwen/cli.py.

Commands, options, values, defaults and what they do come from the parser; the introduction and the exit codes stand here. Run:
python docs/generate_cli.py
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from gongwen import cli

PAGE = Path(__file__).resolve().parent / "reference" / "cli.md"

INTRO = """# 命令行

本页由 `python docs/generate_cli.py` 从 `gongwen/cli.py` 生成，请勿手改。

安装之后，终端里就有 `gongwen` 这个命令；`python -m gongwen` 与它相同。
结果写到标准输出或 `-o` 指定的文件，其余的话写到标准错误，所以可以放心地接管道或重定向。
每个命令都有 `-h`。
"""

EXIT_CODES = {
    cli.DONE: "完成",
    cli.UNREADABLE: "有输入读不了，或结果写不出；每处在标准错误上有一行，代码见[错误代码](../errors.md)。其余文件照常处理",
    cli.USAGE: "用法有误：缺少参数、没有这个选择……",
    cli.INTERRUPTED: "按 Ctrl-C 中断",
    cli.BROKEN_PIPE: "接收输出的程序先退出了，如管道那头的 `head`",
}

_NUMBERS = {"+": "…", "*": "…", "?": ""}


def page() -> str:
    """Return the page."""
    lines = [INTRO, *_command(cli._parser()), "## 退出码", "", "| 码 | 意思 |", "| ---: | --- |"]
    return "\n".join([*lines, *(f"| {code} | {words} |" for code, words in EXIT_CODES.items())]) + "\n"


def _command(parser: argparse.ArgumentParser) -> Iterator[str]:
    """The section of a command, and those of its own commands."""
    own = [action for action in parser._actions if not isinstance(action, argparse._SubParsersAction)]
    groups = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    commands = {name: command for group in groups for name, command in group.choices.items()}
    yield from (
        f"## {parser.prog}",
        "",
        parser.description or "",
        "",
        "```text",
        _usage(parser.prog, own, bool(commands)),
        "```",
        "",
    )
    if commands:
        yield from ("| 命令 | 作用 |", "| --- | --- |")
        for name, command in commands.items():
            yield f"| [`{name}`](#{command.prog.replace(' ', '-')}) | {command.description} |"
        yield ""
    yield from ("| 参数、选项 | 作用 | 取值 | 默认 |", "| --- | --- | --- | --- |")
    for action in own:
        yield f"| {_name(action)} | {_escaped(action.help or '')} | {_values(action)} | {_default(action)} |"
    yield ""
    for command in commands.values():
        yield from _command(command)


def _usage(prog: str, actions: list[argparse.Action], commands: bool) -> str:
    positional = [_value(action) for action in actions if not action.option_strings]
    optional = [
        f"[{' '.join(filter(None, (action.option_strings[-1], _value(action))))}]"
        for action in actions
        if action.option_strings and action.dest != "help"
    ]
    return " ".join([prog, *optional, *positional, *(["命令 …"] if commands else [])])


def _name(action: argparse.Action) -> str:
    if not action.option_strings:
        return f"`{_value(action)}`"
    return "、".join(f"`{' '.join(filter(None, (option, _value(action))))}`" for option in action.option_strings)


def _value(action: argparse.Action) -> str:
    """What stands for the value: PATH…, NAME, nothing for a switch."""
    if action.nargs == 0:
        return ""
    written = action.metavar or (action.dest.upper() if action.option_strings else action.dest)
    return f"{written}{_NUMBERS.get(str(action.nargs), '')}"


def _values(action: argparse.Action) -> str:
    return "、".join(f"`{choice}`" for choice in action.choices or ())


def _default(action: argparse.Action) -> str:
    return "" if action.default in (None, False, argparse.SUPPRESS) else f"`{action.default}`"


def _escaped(words: str) -> str:
    return words.replace("|", "\\|")


if __name__ == "__main__":
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(page(), encoding="utf-8", newline="\n")
