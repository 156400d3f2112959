"""The command: formats, streams, exit codes. Most tests call main() itself, those about processes start one."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import gongwen
from gongwen import api, cli
from gongwen.reading import limits

TEXT = "某市民政局关于市十七届人大一次会议第173号建议的答复\n孙香元代表：\n您提出的建议收悉，现答复如下：\n"
COMMAND = [sys.executable, "-m", "gongwen"]

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX")


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "答复.txt"
    path.write_bytes(TEXT.encode())
    return path


@pytest.fixture
def other(tmp_path: Path) -> Path:
    path = tmp_path / "other.txt"
    path.write_bytes(TEXT.replace("173", "174").encode("gb18030"))
    return path


def test_json_of_one_letter_is_the_letter(letter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["parse", str(letter)]) == 0
    out, err = capsys.readouterr()
    assert json.loads(out) == gongwen.parse(letter).model_dump(mode="json")
    assert "孙香元" in out
    assert "\\u" not in out
    assert err == ""


def test_json_of_several_is_an_array(letter: Path, other: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["parse", str(letter), str(other)]) == 0
    assert [found["source"]["name"] for found in json.loads(capsys.readouterr().out)] == ["答复.txt", "other.txt"]


def test_jsonl_is_a_letter_a_line(letter: Path, other: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["parse", str(letter), str(other), "--format", "jsonl"]) == 0
    lines = capsys.readouterr().out.split("\n")
    assert [json.loads(line)["source"]["name"] for line in lines[:-1]] == ["答复.txt", "other.txt"]
    assert lines[-1] == ""


def test_table_is_a_row_a_letter(letter: Path, other: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["parse", str(letter), str(other), "--format", "table"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("文件")
    assert [line.split()[0] for line in lines[2:]] == ["答复.txt", "other.txt"]


def test_text_shows_each_letter(letter: Path, other: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["parse", str(letter), str(other), "--format", "text"]) == 0
    out = capsys.readouterr().out
    assert "答复.txt，" in out
    assert "other.txt，" in out


@pytest.mark.parametrize(("format_", "empty"), [("json", "[]\n"), ("jsonl", ""), ("text", ""), ("table", "")])
def test_what_cannot_be_read_is_a_line_each(tmp_path: Path, format_: str, empty: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["parse", str(tmp_path), str(tmp_path / "a\nb.txt"), "--format", format_]) == 1
    out, err = capsys.readouterr()
    assert out == empty
    first, second = err.splitlines()
    assert "[not_a_file]" in first
    assert "a b.txt: 找不到文件。 [file_not_found]" in second


def test_one_bad_file_does_not_stop_the_others(letter: Path, other: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["parse", str(letter), "missing.txt", str(other), "--format", "jsonl"]) == 1
    out, err = capsys.readouterr()
    assert out.count("\n") == 2
    assert err.count("\n") == 1


def test_one_unreadable_letter_prints_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["parse", "missing.txt"]) == 1
    assert capsys.readouterr().out == ""


def test_declared_encoding(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("關於建議的答覆".encode("big5"))
    assert cli.main(["parse", str(path), "--encoding", "big5"]) == 0
    assert json.loads(capsys.readouterr().out)["source"]["text"] == "關於建議的答覆"


def test_output_to_a_file(letter: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "out.json"
    target.write_text("old", encoding="utf-8")
    assert cli.main(["parse", str(letter), "-o", str(target)]) == 0
    assert json.loads(target.read_text(encoding="utf-8"))["source"]["name"] == "答复.txt"
    assert capsys.readouterr() == ("", "")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.json", "答复.txt"]


def test_a_failure_leaves_the_old_output(tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    target.write_text("old", encoding="utf-8")
    assert cli.main(["parse", "missing.txt", "-o", str(target)]) == 1
    assert target.read_text(encoding="utf-8") == "old"


def test_an_interrupt_leaves_the_old_output(letter: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "out.json"
    target.write_text("old", encoding="utf-8")
    real = api.parse_source
    calls: list[int] = []

    def interrupted(source: gongwen.Source, dictionary: None) -> gongwen.Letter:
        calls.append(1)
        if len(calls) == 2:
            raise KeyboardInterrupt
        return real(source)  # type: ignore[no-any-return]

    monkeypatch.setattr("gongwen.api.parse_source", interrupted)
    assert cli.main(["parse", str(letter), str(letter), "-o", str(target)]) == cli.INTERRUPTED
    assert target.read_text(encoding="utf-8") == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.json", "答复.txt"]


@posix_only
def test_the_output_file_keeps_links_and_modes(letter: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    target.touch(0o640)
    (tmp_path / "link").symlink_to(target)
    assert cli.main(["parse", str(letter), "-o", str(tmp_path / "link")]) == 0
    assert (tmp_path / "link").is_symlink()
    assert target.stat().st_mode & 0o777 == 0o640
    assert target.stat().st_size > 0


@posix_only
def test_output_to_a_device(letter: Path) -> None:
    assert cli.main(["parse", str(letter), "-o", "/dev/null"]) == 0
    assert not Path("/dev/null").is_file()


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["parse"],
        ["parse", "a.txt", "--format", "nonsense"],
        ["parse", "a.txt", "--form", "json"],
        ["parse", "-", "-"],
        ["parse", "a.txt", "-o", "."],
        ["parse", "a.txt", "-o", "missing/out.json"],
        ["nonsense"],
        ["evaluate"],
        ["evaluate", ".", "--variants", "clean,nonsense"],
        ["evaluate", ".", "--variants", ","],
    ],
)
def test_wrong_usage(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "用法有误：" in err


def test_the_input_is_never_overwritten(letter: Path) -> None:
    assert cli.main(["parse", str(letter), "-o", str(letter)]) == 2
    assert letter.read_bytes() == TEXT.encode()


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--version"]) == 0
    assert capsys.readouterr().out == f"gongwen {gongwen.__version__}\n"


@pytest.mark.parametrize("command", [[], ["parse"], ["evaluate"], ["schema"]])
def test_help_is_chinese(command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main([*command, "--help"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("用法：gongwen")
    assert "显示帮助后退出" in out


def test_schema(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["schema"]) == 0
    assert json.loads(capsys.readouterr().out) == gongwen.schema()


def test_evaluate_needs_gold(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["evaluate", str(tmp_path)]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "a.gold.json").write_text(json.dumps({"kind": "suggestion_reply"}), encoding="utf-8")
    return tmp_path


def test_evaluate_as_text(gold: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["evaluate", str(gold), "--errors"]) == 0
    assert capsys.readouterr().out.startswith("# clean\n")


def test_evaluate_as_json(gold: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["evaluate", str(gold), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["clean"]["letters"] == 1


def test_evaluate_all_variants(gold: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, ...]] = []

    def evaluate(directory: Path, parse: object, *, variants: tuple[str, ...]) -> dict[str, Any]:
        asked.append(variants)
        return {}

    monkeypatch.setattr("gongwen.evaluation.evaluate", evaluate)
    assert cli.main(["evaluate", str(gold), "--variants", "all"]) == 0
    assert cli.main(["evaluate", str(gold), "--variants", "ocr,clean"]) == 0
    assert "clean" in asked[0]
    assert len(asked[0]) > 2
    assert asked[1] == ("ocr", "clean")


# from here on in a process of its own


def test_standard_input() -> None:
    done = start("parse", "-", stdin=TEXT.encode("gb18030"))
    assert done.returncode == 0
    assert json.loads(done.stdout)["source"]["name"] == "-"
    assert json.loads(done.stdout)["source"]["text"] == TEXT


def test_standard_input_over_the_limit(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(limits, "MAX_BYTES", 5)
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    assert cli.main(["parse", "-"]) == 1
    assert capsys.readouterr().err.startswith("-: ")


@pytest.mark.parametrize("variables", [{"LC_ALL": "C"}, {"PYTHONIOENCODING": "ascii"}, {"LC_ALL": "C", "PYTHONUTF8": "0"}])
@pytest.mark.parametrize("format_", ["json", "jsonl", "text", "table"])
def test_output_is_utf8_whatever_the_locale(letter: Path, variables: dict[str, str], format_: str) -> None:
    done = start("parse", str(letter), "missing.txt", "--format", format_, **variables)
    assert done.returncode == 1
    assert "答复" in done.stdout.decode("utf-8")
    assert "找不到文件" in done.stderr.decode("utf-8")


def test_help_in_an_ascii_terminal() -> None:
    assert "用法" in start("--help", PYTHONIOENCODING="ascii").stdout.decode("utf-8")


@pytest.mark.parametrize("format_", ["json", "jsonl", "text", "table"])
def test_lone_surrogates_do_not_crash_the_writing(tmp_path: Path, format_: str) -> None:
    # declared, UTF-7 is the encoding that lets them through
    path = tmp_path / "a.txt"
    path.write_bytes(b"a+2AA-b")
    done = start("parse", str(path), "--encoding", "utf-7", "--format", format_)
    assert done.returncode == 0
    done.stdout.decode("utf-8")
    if format_.startswith("json"):
        assert json.loads(done.stdout)["source"]["text"] == "a\ud800b"


@posix_only
def test_a_broken_pipe_ends_quietly(letter: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run([*COMMAND, "parse", letter], stdout=writer, stderr=subprocess.PIPE, check=False)
    os.close(writer)
    assert (done.returncode, done.stderr) == (141, b"")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
def test_a_full_disk_is_told_in_one_line(letter: Path) -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run([*COMMAND, "parse", letter], stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 1
    assert done.stderr.count(b"\n") == 1
    assert b"[write_failed]" in done.stderr


@posix_only
def test_closed_standard_streams(letter: Path) -> None:
    command = f"'{sys.executable}' -m gongwen parse"
    no_output = subprocess.run(f"{command} '{letter}' >&-", shell=True, capture_output=True, check=False)
    assert no_output.returncode == 1
    assert b"[write_failed]" in no_output.stderr
    no_input = subprocess.run(f"{command} - <&-", shell=True, capture_output=True, check=False)
    assert no_input.returncode == 1
    assert b"[read_failed]" in no_input.stderr


@posix_only
def test_an_interrupt_ends_quietly() -> None:
    with subprocess.Popen(
        [*COMMAND, "parse", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        # in the background of a shell interrupts are ignored, and that is inherited
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    ) as process:
        assert process.stdin
        process.stdin.write(b"x")
        process.stdin.flush()
        wait_until_reading(process.pid)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=20)
    assert (process.returncode, out, err) == (130, b"", b"")


def wait_until_reading(pid: int) -> None:
    """Return once the process sleeps in read(), or after a while where that cannot be seen."""
    import time

    for _ in range(200):
        time.sleep(0.02)
        try:
            if Path(f"/proc/{pid}/wchan").read_text(encoding="ascii").startswith(("pipe", "anon_pipe")):
                return
        except OSError:
            break
    time.sleep(1.0)


def start(*arguments: str, stdin: bytes = b"", **variables: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*COMMAND, *arguments], input=stdin, capture_output=True, env={**os.environ, **variables}, check=False, timeout=60
    )


@posix_only
@pytest.mark.parametrize("command", [["schema"], ["evaluate", str(Path(__file__).parent.parent / "corpus")]])
def test_a_full_disk_is_one_line_for_every_command(command: list[str]) -> None:
    with open("/dev/full", "w", encoding="utf-8") as full:
        done = subprocess.run([*COMMAND, *command], stdout=full, stderr=subprocess.PIPE, text=True, timeout=60)
    assert done.returncode == cli.UNREADABLE
    assert done.stderr.count("\n") == 1
    assert "[write_failed]" in done.stderr
