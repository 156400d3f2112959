"""From input to Source: hash, name, pages, limits, formats."""

from __future__ import annotations

import hashlib
import io
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gongwen import GongwenError
from gongwen.reading import limits, read_bytes, read_stream, read_text


def archive(*members: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        for member in members:
            file.writestr(member, "x")
    return buffer.getvalue()


@given(st.text())
@settings(deadline=None)
def test_pages_tile_any_text(text: str) -> None:
    source = read_text(text)
    edges = [0]
    for number, page in enumerate(source.pages, start=1):
        assert (page.number, page.start) == (number, edges[-1])
        assert "\f" not in source.text[page.start : page.end - 1]
        edges.append(page.end)
    assert edges[-1] == len(source.text)
    assert bool(source.pages) == bool(source.text)


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("", []),
        ("甲", [(0, 1)]),
        ("甲\f乙", [(0, 2), (2, 3)]),
        ("甲\f", [(0, 2)]),
        ("\f\f", [(0, 1), (1, 2)]),
    ],
)
def test_a_page_reaches_up_to_its_form_feed(text: str, spans: list[tuple[int, int]]) -> None:
    assert [(page.start, page.end) for page in read_text(text).pages] == spans


def test_text_and_its_bytes_give_the_same_source() -> None:
    text = "\ufeff关于\r\n答复\f"
    assert read_text(text, name="a") == read_bytes(text.encode(), name="a")


def test_the_hash_is_of_the_input_not_of_the_text() -> None:
    data = "关于\r\n答复".encode("gb18030")
    assert read_bytes(data).sha256 == hashlib.sha256(data).hexdigest()


def test_lone_surrogates_in_given_text() -> None:
    source = read_text("关于\ud83d答复\udc00")
    assert source.text == "关于\ud83d答复\udc00"
    assert source.sha256 == hashlib.sha256(source.text.encode("utf-8", "surrogatepass")).hexdigest()


@pytest.mark.parametrize("text", ["<html><body>", "%PDF-1.7", "\x00\x01\x02", "PK\x03\x04"])
def test_given_text_is_text_whatever_it_looks_like(text: str) -> None:
    assert read_text(text).text == text


def test_too_many_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_BYTES", 6)
    assert read_bytes("答复".encode()).text == "答复"
    with pytest.raises(GongwenError, match="file_too_large"):
        read_bytes("答复。".encode())
    with pytest.raises(GongwenError, match=r"^-: .*file_too_large"):
        read_stream(io.BytesIO("答复。".encode()), name="-")


def test_too_many_characters(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_CHARS", 2)
    assert read_text("答复").text == "答复"
    for read in (lambda: read_text("答复。"), lambda: read_bytes("答复。".encode())):
        with pytest.raises(GongwenError, match="text_too_long"):
            read()


@pytest.mark.parametrize(
    ("data", "label"),
    [
        (b"%PDF-1.7\n", "PDF"),
        (b"\xef\xbb\xbf%PDF-1.7", "PDF"),
        (b"\n\r\n%PDF-1.4\n", "PDF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 500, "Word/WPS"),
        (b"{\\rtf1\\ansi", "RTF"),
        (b"II*\x00\x08", "TIFF"),
        (b"MM\x00*\x00", "TIFF"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "JPEG"),
        (b"\x89PNG\r\n\x1a\n\x00", "PNG"),
        (b"GIF89a", "GIF"),
        (b"7z\xbc\xaf\x27\x1c\x00", "7z"),
        (b"Rar!\x1a\x07\x00", "RAR"),
        (b"\x1f\x8b\x08\x00", "GZIP"),
        (archive("word/document.xml"), "DOCX"),
        (archive("xl/workbook.xml"), "XLSX"),
        (archive("OFD.xml", "Doc_0/Document.xml"), "OFD"),
        (archive("content.xml"), "ODT"),
        (archive("a.txt"), "ZIP"),
        (archive(), "ZIP"),
        (b"PK\x03\x04 damaged", "ZIP"),
        (b"<!DOCTYPE html><html>", "HTML"),
        (b"\xef\xbb\xbf\r\n <!-- saved --> <HTML lang='zh'>", "HTML"),
        (b"<?xml version='1.0'?><!doctype HTML>", "HTML"),
        ("<html><head>".encode("utf-16"), "HTML"),
        ("<div id='zoom'>關於".encode("big5"), "HTML"),
    ],
)
def test_other_formats_are_named(data: bytes, label: str) -> None:
    with pytest.raises(GongwenError) as caught:
        read_bytes(data, name="a.txt")
    assert caught.value.code == "format_unsupported"
    assert caught.value.file == "a.txt"
    assert label in caught.value.message


@pytest.mark.parametrize("text", ["<p>关于答复", "《办法》<html>", "<htm 不是标签", "<<br>关于", "<!-- 未完", "<!-- -->" * 500])
def test_debris_of_tags_is_still_text(text: str) -> None:
    assert read_bytes(text.encode()).text == text


def test_empty_input_is_an_empty_text() -> None:
    for source in (read_bytes(b""), read_text(""), read_bytes(b"\xef\xbb\xbf")):
        assert (source.text, source.pages) == ("", ())
