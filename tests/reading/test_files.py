"""Reading a path: every way it can fail has its code, and none hangs."""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path

import pytest

from gongwen import GongwenError, read
from gongwen.reading import files, limits

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX files")


def code_of(path: str | os.PathLike[str]) -> str:
    with pytest.raises(GongwenError) as caught:
        read(path)
    assert caught.value.file == os.fspath(path)
    return caught.value.code


def test_a_file_is_named_without_its_folders(tmp_path: Path) -> None:
    path = tmp_path / "答复.txt"
    path.write_bytes("关于\r\n答复".encode("gb18030"))
    source = read(path)
    assert (source.name, source.text, source.media_type) == ("答复.txt", "关于\n答复", "text/plain")
    assert read(str(path)) == source


def test_a_declared_encoding_reaches_the_reader(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("關於建議的答覆".encode("big5"))
    assert read(path, encoding="big5").text == "關於建議的答覆"


def test_content_errors_show_the_path_given(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"\x00" * 20)
    assert code_of(path) == "binary_data"


@pytest.mark.parametrize("name", ["missing.txt", "a\x00b", "file/under.txt", "\udc80\ud800"])
def test_no_such_file(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    assert code_of(f"{tmp_path}/{name}") == "file_not_found"


def test_a_name_too_long(tmp_path: Path) -> None:
    assert code_of(tmp_path / ("长" * 300)) == "read_failed"


def test_a_folder(tmp_path: Path) -> None:
    assert code_of(tmp_path) == "not_a_file"


@posix_only
def test_a_pipe_does_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert code_of(tmp_path / "pipe") == "not_regular"


@posix_only
def test_a_pipe_put_in_place_of_a_file_does_not_hang(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "file").touch()
    harmless = os.stat(tmp_path / "file")
    monkeypatch.setattr(files.os, "stat", lambda _: harmless)
    assert code_of(tmp_path / "pipe") == "not_regular"


@posix_only
@pytest.mark.parametrize("device", ["/dev/null", "/dev/zero"])
def test_a_device(device: str) -> None:
    assert code_of(device) == "not_regular"


@posix_only
def test_a_socket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # the address of a socket must be short
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("socket")
        assert code_of("socket") == "not_regular"


def test_no_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    path = tmp_path / "a.txt"
    path.touch()
    monkeypatch.setattr("builtins.open", refuse)  # the tests may run as root, whom no mode stops
    assert code_of(path) == "permission_denied"


def test_a_disk_that_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> bytes:
        raise OSError(5, "Input/output error")

    path = tmp_path / "a.txt"
    path.touch()
    monkeypatch.setattr(files, "load_stream", fail)
    assert code_of(path) == "read_failed"


def test_size_is_checked_before_reading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(limits.MAX_BYTES + 1)  # sparse: takes no room
    monkeypatch.setattr(files, "load_stream", lambda *_: pytest.fail("was read"))
    assert code_of(path) == "file_too_large"


def test_a_file_that_grows_while_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"a" * 11)
    monkeypatch.setattr(limits, "MAX_BYTES", 10)
    monkeypatch.setattr(files, "_check", lambda *_: None)  # it was small when it was looked at
    assert code_of(path) == "file_too_large"
