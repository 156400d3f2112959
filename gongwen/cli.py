"""The command ``gongwen``: arguments in, one call, output out.

Results go to standard output or ``-o``, everything else to standard error. Exit codes: 0 done, 1 some input could not be read or
the output not written (a line each), 2 wrong usage; 130 after Ctrl-C and 141 when the reader of the output has gone, as shells
count.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, BinaryIO, NoReturn

import gongwen

if TYPE_CHECKING:
    from gongwen.dictionary import Dictionary
    from gongwen.errors import GongwenError
    from gongwen.evaluation import Report
    from gongwen.letter import Letter

DONE, UNREADABLE, USAGE, INTERRUPTED, BROKEN_PIPE = 0, 1, 2, 130, 141

Letters = Iterable["Letter"]


_DICTIONARY_HELP = "自己的词典（TOML）：机关、单位、套语等，见操作指南"


class _UsageError(Exception):
    """Arguments that argparse takes but that make no sense together."""


class _Parser(argparse.ArgumentParser):
    """argparse that speaks Chinese where it lets us."""

    def __init__(self, **options: object) -> None:
        super().__init__(**options, add_help=False, allow_abbrev=False, formatter_class=_Formatter)  # type: ignore[arg-type]
        self._optionals.title = "选项"
        self._positionals.title = "参数"
        self.add_argument("-h", "--help", action="help", help="显示帮助后退出")

    def error(self, message: str) -> NoReturn:
        for english, chinese in _MESSAGES:
            message = message.replace(english, chinese)
        self.exit(USAGE, f"{self.format_usage()}{self.prog}: 用法有误：{message}\n")


class _Formatter(argparse.RawDescriptionHelpFormatter):
    def add_usage(self, usage: str | None, actions: object, groups: object, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, "用法：" if prefix is None else prefix)  # type: ignore[arg-type]


_MESSAGES = (
    ("the following arguments are required: ", "缺少参数 "),
    ("unrecognized arguments: ", "不认识的参数 "),
    ("expected one argument", "需要一个值"),
    ("invalid choice: ", "没有这个选择 "),
    ("choose from", "可用的有"),
    ("argument ", "参数 "),
)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code."""
    # looking for pydantic's plugins costs a one-letter call a tenth of its time, and none of them concerns a letter
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    from gongwen.errors import GongwenError
    from gongwen.exporting.output import reconfigure

    for stream in (sys.stdout, sys.stderr):
        reconfigure(stream)
    try:
        arguments = _parser().parse_args(argv)
        run: Callable[[argparse.Namespace], int] = arguments.run
        code = run(arguments)
        if sys.stdout is not None:
            sys.stdout.flush()
        return code
    except SystemExit as leave:  # argparse, after --help, --version or a wrong argument
        return leave.code if isinstance(leave.code, int) else USAGE
    except _UsageError as error:
        _say(f"gongwen: 用法有误：{error}")
        return USAGE
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _drop_stdout()
        return BROKEN_PIPE
    except GongwenError as error:  # a dictionary or the output; errors of the letters are told one by one
        _say_error(error)
        if error.code == "write_failed":
            _drop_stdout()
        return UNREADABLE


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="gongwen", description="解析中文公文答复函：标题、文号、主送、提纲、署名、抄送，以及措施、数字、日期、引用的文件……"
    )
    parser.add_argument("--version", action="version", version=f"gongwen {gongwen.__version__}", help="显示版本后退出")
    commands = parser.add_subparsers(title="命令", metavar="命令", dest="command", required=True, parser_class=_Parser)

    parse = commands.add_parser("parse", help="解析公文", description="解析一份或多份公文。")
    parse.add_argument("paths", nargs="+", metavar="PATH", help="文件；- 为标准输入")
    parse.add_argument(
        "--format",
        choices=tuple(_FORMATS),
        default="json",
        help="json（默认；多份时为数组）、jsonl（每行一份）、text（全文可读）、table（每行一份的总表）、html（一张网页）",
    )
    parse.add_argument("--encoding", metavar="NAME", help="声明文本的编码，如 big5；默认自动判断 UTF-8、UTF-16、GB18030")
    parse.add_argument("--dictionary", metavar="FILE", help=_DICTIONARY_HELP)
    parse.add_argument("-o", "--output", metavar="FILE", help="写入文件，默认写到标准输出")
    parse.set_defaults(run=_parse)

    evaluate = commands.add_parser("evaluate", help="对照标准答案评分", description="解析带标准答案的公文并逐项评分。")
    evaluate.add_argument("directory", metavar="DIR", help="标准答案所在文件夹")
    evaluate.add_argument("--errors", action="store_true", help="列出每处错误")
    evaluate.add_argument("--json", action="store_true", help="以 JSON 输出")
    variants_help = "文本变体：all，或以逗号分隔，如 clean,ocr（默认 clean）"
    evaluate.add_argument("--variants", metavar="LIST", default="clean", help=variants_help)
    evaluate.add_argument("--diagram", metavar="FILE", help="另把可靠性图画成 PNG（需要 plots 附加依赖）")
    evaluate.add_argument("--dictionary", metavar="FILE", help=_DICTIONARY_HELP)
    evaluate.set_defaults(run=_evaluate)

    schema = commands.add_parser("schema", help="输出 Letter 的 JSON Schema", description="输出 Letter 的 JSON Schema。")
    schema.set_defaults(run=_schema)
    return parser


def _parse(arguments: argparse.Namespace) -> int:
    from gongwen.exporting.output import write

    paths: list[str] = arguments.paths
    output: str | None = None if arguments.output == "-" else arguments.output
    _check_paths(paths, output)
    failed: list[GongwenError] = []
    letters = _letters(paths, arguments.encoding, _dictionary(arguments.dictionary), failed)
    write(_FORMATS[arguments.format](letters, len(paths) == 1), output)
    return UNREADABLE if failed else DONE


def _check_paths(paths: list[str], output: str | None) -> None:
    if paths.count("-") > 1:
        raise _UsageError("标准输入 - 只能出现一次。")
    if output is None:
        return
    if not output or os.path.isdir(output) or not os.path.isdir(os.path.dirname(output) or "."):
        raise _UsageError(f"无法写入 {output or '空路径'}：它是文件夹，或所在文件夹不存在。")
    if os.path.isfile(output) and any(os.path.isfile(path) and os.path.samefile(path, output) for path in paths):
        raise _UsageError(f"{output} 是输入之一，写入会毁掉原文。")


def _dictionary(path: str | None) -> Dictionary | None:
    from gongwen.dictionary import Dictionary

    return None if path is None else Dictionary.load(path)


def _letters(
    paths: list[str], encoding: str | None, dictionary: Dictionary | None, failed: list[GongwenError]
) -> Iterator[Letter]:
    from gongwen.api import attempt, parse_file
    from gongwen.errors import GongwenError
    from gongwen.reading import read_stream

    for path in paths:
        if path == "-":
            result = attempt(lambda: read_stream(_stdin(), name="-", encoding=encoding), "-", dictionary)
        else:
            result = parse_file(path, encoding, dictionary)
        if isinstance(result, GongwenError):
            failed.append(result)
            _say_error(result)
        else:
            yield result


def _stdin() -> BinaryIO:
    from gongwen.errors import GongwenError

    if sys.stdin is None:
        raise GongwenError("read_failed", "标准输入已关闭。", file="-")
    return sys.stdin.buffer


def _json(letters: Letters, single: bool) -> Iterator[str]:
    from gongwen.exporting.json import to_json

    if single:
        for letter in letters:
            yield to_json(letter, indent=2) + "\n"
        return
    separator = "[\n"
    for letter in letters:
        yield separator + to_json(letter, indent=2)
        separator = ",\n"
    yield "[]\n" if separator == "[\n" else "\n]\n"


def _jsonl(letters: Letters, single: bool) -> Iterator[str]:
    from gongwen.exporting.json import to_json

    for letter in letters:
        yield to_json(letter) + "\n"


def _text(letters: Letters, single: bool) -> Iterator[str]:
    from gongwen.exporting.text import to_text

    for index, letter in enumerate(letters):
        yield ("\n\n" if index else "") + to_text(letter)


def _html(letters: Letters, single: bool) -> Iterator[str]:
    from gongwen.exporting.html import pages, to_html

    if not single:
        yield from pages(letters)
        return
    for letter in letters:
        yield to_html(letter)


def _table(letters: Letters, single: bool) -> Iterator[str]:
    from gongwen.exporting.table import row, table

    # cells only: a thousand letters need not be held to print a thousand lines
    if rows := [row(letter) for letter in letters]:
        yield table(rows)


# name of the format → (letters, whether one alone was asked for) → pieces of output
_FORMATS: dict[str, Callable[[Letters, bool], Iterator[str]]] = {
    "json": _json,
    "jsonl": _jsonl,
    "text": _text,
    "table": _table,
    "html": _html,
}


def _evaluate(arguments: argparse.Namespace) -> int:
    import json
    from functools import partial
    from pathlib import Path

    from gongwen.evaluation import VARIANTS, GoldError, evaluate
    from gongwen.exporting.output import write
    from gongwen.pipeline import parse_text

    wanted = tuple(VARIANTS) if arguments.variants == "all" else tuple(filter(None, arguments.variants.split(",")))
    unknown = [variant for variant in wanted if variant not in VARIANTS]
    if unknown or not wanted:
        raise _UsageError(f"没有变体 {','.join(unknown) or '（空）'}，可用的有 {','.join(VARIANTS)}。")
    draw = None if arguments.diagram is None else _drawing(arguments.diagram)
    try:
        judged = partial(parse_text, dictionary=_dictionary(arguments.dictionary))
        reports = evaluate(Path(arguments.directory), judged, variants=wanted)
    except GoldError as error:
        _say(f"{error} [gold_unusable]")
        return UNREADABLE
    if draw:
        draw(reports)
    if arguments.json:
        scores = {variant: json.loads(report.to_json()) for variant, report in reports.items()}
        write([json.dumps(scores, ensure_ascii=False, indent=2) + "\n"], None)
    else:
        write((f"# {variant}\n{report.to_text(errors=arguments.errors)}\n" for variant, report in reports.items()), None)
    return DONE


def _drawing(path: str) -> Callable[[Mapping[str, Report]], None]:
    """What draws the reliability diagram into a file; wrong usage is told before anything is parsed."""
    if not path or os.path.isdir(path) or not os.path.isdir(os.path.dirname(path) or "."):
        raise _UsageError(f"无法写入 {path or '空路径'}：它是文件夹，或所在文件夹不存在。")
    if path == "-" or _is_other_file(path):
        raise _UsageError(f"无法写入 {path}：那里已有不是 PNG 的文件，或不是文件名。")
    try:
        from gongwen.errors import GongwenError
        from gongwen.plotting import reliability
    except ModuleNotFoundError as error:
        raise _UsageError(str(error)) from error

    def draw(reports: Mapping[str, Report]) -> None:
        figure = reliability(reports).get_figure(root=True)
        try:
            if figure is not None:
                figure.savefig(path, format="png", dpi=150, bbox_inches="tight")
        except OSError as error:
            raise GongwenError("write_failed", f"写出失败：{error.strerror or error}。", file=path) from error

    return draw


def _is_other_file(path: str) -> bool:
    """Whether something but a PNG stands there already: a letter or its gold must not be overwritten by a picture."""
    if not os.path.isfile(path) or not os.path.getsize(path):
        return False
    try:
        with open(path, "rb") as there:
            return there.read(4) != b"\x89PNG"
    except OSError:
        return True


def _schema(arguments: argparse.Namespace) -> int:
    import json

    from gongwen.api import schema
    from gongwen.exporting.output import write

    write([json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"], None)
    return DONE


def _drop_stdout() -> None:
    # What is left in the buffer has nowhere to go; without this the interpreter complains about it on its way out.
    if sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _say_error(error: GongwenError) -> None:
    _say(str(error))


def _say(line: str) -> None:
    # names of files may hold line ends and escape sequences; a message is one line
    from gongwen.exporting.width import showable

    print(showable(line), file=sys.stderr, flush=True)
