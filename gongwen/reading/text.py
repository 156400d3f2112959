"""Plain text: bytes into characters, then line ends into LF.

No detector guesses here. Statistical detectors fail on short GB18030 text, while a strict ladder is right wherever it answers:
UTF-8 and GB18030 each reject nearly all text of the other. Big5 passes as GB18030 and so must be declared.
"""

from __future__ import annotations

import codecs
import re

from gongwen.errors import GongwenError
from gongwen.letter import Source
from gongwen.reading import limits
from gongwen.reading.formats import TEXT, bom_encoding
from gongwen.reading.source import make_source

# What a label promises and what files under it hold differ: pages declared GB2312 or GBK use characters of GB18030, and Big5 of
# Windows or of Hong Kong goes by the plain name. The declared one is tried first, its supersets after it.
SUPERSETS: dict[str, tuple[str, ...]] = {
    "gb2312": ("gb18030",),
    "gbk": ("gb18030",),
    "big5": ("big5", "cp950", "big5hkscs"),
}

# Control characters that no text needs; tab, line feed, vertical tab, form feed, return and the DOS end mark are left alone.
_CONTROL = re.compile("[\x00-\x08\x0e-\x19\x1b-\x1f]")

# A file is damaged UTF-8 rather than GB18030 when well-formed sequences of three bytes outnumber the broken places so far.
_DAMAGED_RATIO = 3


def read_source(data: bytes, *, name: str | None = None, encoding: str | None = None) -> Source:
    """Return the Source of plain text given as bytes."""
    text, _ = decode(data, name=name, encoding=encoding)
    return make_source(text, data, name=name, media_type=TEXT.media_type)


def decode(data: bytes, *, encoding: str | None = None, name: str | None = None) -> tuple[str, str]:
    """Decode the bytes of a plain text.

    Args:
        data: the bytes of the file.
        encoding: the declared encoding, if any; it is honoured, and nothing else is tried but its supersets.
        name: the name of the input, for error messages.

    Returns:
        The text with LF line ends and without byte order mark, and the name of the encoding that fitted.

    Raises:
        GongwenError: ``encoding_unknown``, ``encoding_mismatch``, ``text_damaged`` or ``binary_data``.
    """
    if encoding is not None:
        text, used = _declared(data, encoding, name)
    elif (announced := bom_encoding(data)) is not None:
        text, used = _announced(data, announced, name)
    else:
        text, used = _ladder(data, name)
    _refuse_binary(text, name)
    return normalise(text), used


def normalise(text: str) -> str:
    """Drop a byte order mark and turn CRLF and CR into LF; touch nothing else."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def _declared(data: bytes, encoding: str, name: str | None) -> tuple[str, str]:
    try:
        canonical = codecs.lookup(encoding).name
    except (LookupError, ValueError, UnicodeError):
        raise GongwenError("encoding_unknown", f"不认识的编码名称 {encoding!r}。", file=name) from None
    if canonical in ("utf-16", "utf-32") and bom_encoding(data) is None:
        canonical += "-le"  # as Windows writes it; left alone, Python takes the byte order of the machine it runs on
    failure: UnicodeError | None = None
    for candidate in SUPERSETS.get(canonical, (canonical,)):
        try:
            return data.decode(candidate), candidate
        except UnicodeError as error:
            failure = failure or error
        except LookupError:  # hex, rot13 and the like are codecs, but not of text
            raise GongwenError("encoding_unknown", f"{encoding!r} 不是文本编码。", file=name) from None
    raise GongwenError("encoding_mismatch", f"内容不符合声明的编码 {encoding}。", file=name, place=_place(failure))


def _announced(data: bytes, encoding: str, name: str | None) -> tuple[str, str]:
    try:
        return data.decode(encoding), encoding
    except UnicodeDecodeError as error:
        message = f"文件有 {encoding} 的 BOM，但内容在此处损坏。"
        raise GongwenError("text_damaged", message, file=name, place=_place(error)) from None


def _ladder(data: bytes, name: str | None) -> tuple[str, str]:
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as error:
        broken = error
    if _is_damaged_utf8(data):
        # Cut or patched UTF-8 often passes as GB18030 and would come out as fluent nonsense (鍏充簬 for 关于).
        raise GongwenError("text_damaged", "内容是 UTF-8，但在此处损坏或被截断。", file=name, place=_place(broken))
    try:
        return data.decode("gb18030"), "gb18030"
    except UnicodeDecodeError as error:
        _refuse_binary(data.decode("latin-1"), name)
        message = "既不是 UTF-8，也不是 GB18030。"
        raise GongwenError("encoding_unknown", message, file=name, place=_place(error)) from None


def _is_damaged_utf8(data: bytes) -> bool:
    lenient = data.decode("utf-8", errors="replace")
    broken = lenient.count("\ufffd")
    wide = sum(1 for character in lenient if "\u0800" <= character != "\ufffd")
    return wide >= _DAMAGED_RATIO * broken


def _refuse_binary(text: str, name: str | None) -> None:
    first = _CONTROL.search(text)
    if first is None:
        return
    found = len(_CONTROL.findall(text))
    if found > limits.MAX_CONTROL_SHARE * len(text):
        message = f"控制字符过多（{found} 个），不像文本。"
        raise GongwenError("binary_data", message, file=name, place=f"char {first.start()}")


def _place(error: UnicodeError | None) -> str | None:
    return f"byte {error.start}" if isinstance(error, UnicodeDecodeError) else None
