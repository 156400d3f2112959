"""Plain text: the ladder of encodings, declared encodings, line ends, and what is refused."""

from __future__ import annotations

import contextlib
import hashlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import gongwen
from gongwen.reading import read_bytes, read_text
from gongwen.reading.text import decode, normalise

LETTER = (
    "某市民政局关于市十七届人大一次会议第173号建议的答复\n孙香元代表：\n您提出的《关于发展志愿服务的建议》收悉，现答复如下：\n"
)
TRADITIONAL = "關於市十七屆人大一次會議第173號建議的答覆\n孫香元代表：\n您提出的建議收悉。\n"
WINDOWS_BOMS = ["utf-8-sig", "utf-16", "utf-32"]

# Any characters, but with the punctuation every letter has: without it, rows of 一 in GB18030 are also rows of һ in UTF-8.
chinese = st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FA5)).map("关于{}的建议收悉，现答复如下：".format)
# everything UTF-8 can write, but for control characters and the marks a reader changes
anything = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufeff"))


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", *WINDOWS_BOMS])
def test_the_ladder_reads_what_needs_no_declaration(encoding: str) -> None:
    assert decode(LETTER.encode(encoding))[0] == LETTER


@pytest.mark.parametrize(
    ("written", "told"), [("utf-8", "utf-8"), ("utf-8-sig", "utf-8"), ("gbk", "gb18030"), ("utf-16", "utf-16-le")]
)
def test_the_encoding_that_fitted_is_told(written: str, told: str) -> None:
    assert decode(LETTER.encode(written))[1] == told


@given(anything)
@settings(deadline=None)
def test_utf8_comes_back_as_it_was(text: str) -> None:
    assert decode(text.encode())[0] == text


@given(anything, st.sampled_from(["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", "utf-8"]))
@settings(deadline=None)
def test_a_byte_order_mark_decides_and_goes(text: str, encoding: str) -> None:
    assert decode(("\ufeff" + text).encode(encoding)) == (text, encoding)


@given(chinese)
@settings(deadline=None)
def test_gb18030_comes_back_as_it_was(text: str) -> None:
    data = text.encode("gb18030")
    assert decode(data) == (text, "gb18030")


@given(anything, st.sampled_from(["gb18030", "utf-8", "utf-16-be", "utf-32-le", "utf-7"]))
@settings(deadline=None)
def test_a_declared_encoding_is_honoured(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), encoding=encoding)[0] == text


def test_big5_must_be_declared() -> None:
    data = TRADITIONAL.encode("big5")
    assert decode(data, encoding="big5") == (TRADITIONAL, "big5")
    assert decode(data, encoding="Big5")[0] == TRADITIONAL


@pytest.mark.parametrize(
    ("label", "written", "text"), [("gb2312", "gb18030", "朱镕基𠮷"), ("gbk", "gb18030", "㐂"), ("big5", "cp950", "恒碁")]
)
def test_labels_cover_their_supersets(label: str, written: str, text: str) -> None:
    assert decode(text.encode(written), encoding=label)[0] == text


def test_declared_utf16_without_mark_is_little_endian_on_every_machine() -> None:
    assert decode(LETTER.encode("utf-16-le"), encoding="utf-16") == (LETTER, "utf-16-le")


@pytest.mark.parametrize("label", ["klingon", "rot13", "hex", "", "a\x00b"])
def test_unknown_encodings(label: str) -> None:
    with pytest.raises(gongwen.GongwenError) as caught:
        decode(b"abc", encoding=label)
    assert caught.value.code == "encoding_unknown"


def test_a_wrong_declaration_is_not_replaced_by_a_guess() -> None:
    with pytest.raises(gongwen.GongwenError) as caught:
        decode(LETTER.encode("gb18030"), encoding="utf-8", name="a.txt")
    assert (caught.value.code, caught.value.file, caught.value.place) == ("encoding_mismatch", "a.txt", "byte 2")


def test_neither_utf8_nor_gb18030() -> None:
    with pytest.raises(gongwen.GongwenError) as caught:
        decode("é à ü ".encode("latin-1") * 5)
    assert (caught.value.code, caught.value.place) == ("encoding_unknown", "byte 0")


@pytest.mark.parametrize("lost", [1, 2])
def test_cut_utf8_is_no_gb18030(lost: int) -> None:
    data = LETTER.strip().encode()[:-lost]
    with pytest.raises(gongwen.GongwenError) as caught:
        decode(data)
    assert caught.value.code == "text_damaged"


def test_damaged_utf8_is_told_with_the_place() -> None:
    data = LETTER.encode()
    with pytest.raises(gongwen.GongwenError) as caught:
        decode(data[:30] + b"\xff" + data[30:])
    assert (caught.value.code, caught.value.place) == ("text_damaged", "byte 30")


def test_damage_after_a_byte_order_mark() -> None:
    with pytest.raises(gongwen.GongwenError) as caught:
        decode(LETTER.encode("utf-16")[:-1])
    assert caught.value.code == "text_damaged"


@pytest.mark.parametrize("text", ["a\r\nb\rc\nd", "\r\r\n\n", "\ufeffa\r\nb"])
def test_line_ends_become_lf(text: str) -> None:
    expected = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    assert decode(text.encode())[0] == normalise(text) == read_text(text).text == expected
    assert "\r" not in expected


def test_nothing_else_is_touched() -> None:
    text = " \t\u3000关\u200b于\u2028\x0b\f\xa0\u0085\ufeff答复\ufffd  \n\n"
    assert decode(text.encode())[0] == text


def test_only_one_byte_order_mark_goes() -> None:
    assert decode("\ufeff\ufeffa".encode())[0] == read_text("\ufeff\ufeffa").text == "\ufeffa"


def test_a_stray_nul_loses_no_letter() -> None:
    text = LETTER.replace("代表", "代\x00表", 1)
    assert decode(text.encode())[0] == text
    assert decode(text.encode("gb18030"))[0] == text


@pytest.mark.parametrize(
    "data", [b"\x00" * 100, b"\x7fELF\x02\x01\x01" + b"\x00" * 50, bytes(range(256)), "答复 reply\n".encode("utf-16-le") * 20]
)
def test_binary_data_is_refused(data: bytes) -> None:
    with pytest.raises(gongwen.GongwenError) as caught:
        decode(data)
    assert caught.value.code == "binary_data"
    assert caught.value.place


@given(st.binary(max_size=300))
@settings(deadline=None)
def test_any_bytes_give_a_source_or_our_error(data: bytes) -> None:
    with contextlib.suppress(gongwen.GongwenError):
        source = read_bytes(data)
        assert source.sha256 == hashlib.sha256(data).hexdigest()
        assert "\r" not in source.text
