"""Telling formats apart by content: file names lie, first bytes seldom do.

One row a format. A reader for it, once there is one, is a module of this package entered in ``gongwen.reading.READERS``.
"""

from __future__ import annotations

import codecs
import io
import re
from typing import NamedTuple

from gongwen.reading import limits


class Format(NamedTuple):
    """A format of input: stable key, name for people, media type."""

    key: str
    label: str
    media_type: str


TEXT = Format("text", "纯文本", "text/plain")
HTML = Format("html", "HTML 网页", "text/html")
DOCX = Format("docx", "Word 文档（DOCX）", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")
XLSX = Format("xlsx", "Excel 表格（XLSX）", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
ODT = Format("odt", "OpenDocument 文本（ODT）", "application/vnd.oasis.opendocument.text")
OFD = Format("ofd", "OFD 版式文件", "application/ofd")
ZIP = Format("zip", "ZIP 压缩包", "application/zip")

# first bytes → format
SIGNATURES: tuple[tuple[bytes, Format], ...] = (
    (b"%PDF", Format("pdf", "PDF 文档", "application/pdf")),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Format("ole", "旧版 Word/WPS 文档", "application/x-ole-storage")),
    (b"{\\rtf", Format("rtf", "RTF 文档", "application/rtf")),
    (b"II*\x00", Format("tiff", "TIFF 图像", "image/tiff")),
    (b"MM\x00*", Format("tiff", "TIFF 图像", "image/tiff")),
    (b"\xff\xd8\xff", Format("jpeg", "JPEG 图像", "image/jpeg")),
    (b"\x89PNG\r\n\x1a\n", Format("png", "PNG 图像", "image/png")),
    (b"GIF87a", Format("gif", "GIF 图像", "image/gif")),
    (b"GIF89a", Format("gif", "GIF 图像", "image/gif")),
    (b"7z\xbc\xaf\x27\x1c", Format("7z", "7z 压缩包", "application/x-7z-compressed")),
    (b"Rar!\x1a\x07", Format("rar", "RAR 压缩包", "application/vnd.rar")),
    (b"\x1f\x8b\x08", Format("gzip", "GZIP 压缩文件", "application/gzip")),
)

# the first member of its kind tells what a ZIP archive is
ZIP_MEMBERS: tuple[tuple[str, Format], ...] = (
    ("OFD.xml", OFD),
    ("word/document.xml", DOCX),
    ("xl/workbook.xml", XLSX),
    ("content.xml", ODT),
)
_ZIP_STARTS = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")

# The text must begin with a tag: a letter that quotes a tag further on, or starts with （ or 《, stays text. <p> and <br> are left
# out on purpose, for debris of one tag before a letter is common in exports.
_MARKUP = re.compile(
    r"(?:\s|<!--.*?-->|<\?xml[^>]*\?>)*+"
    r"<(?:!doctype\s+html|html|head|body|meta|title|script|style|link|div|table|article|section)\b",
    re.IGNORECASE | re.DOTALL,
)

# the longer marks first: the BOM of UTF-16-LE is the beginning of that of UTF-32-LE
BOMS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def recognise(data: bytes) -> Format:
    """Return the format the bytes show; whatever shows no other is :data:`TEXT`."""
    # a PDF may begin with a byte order mark or blank lines; what stands before a signature of binary formats is none of these
    bare = data[: limits.SNIFF_BYTES].removeprefix(codecs.BOM_UTF8).lstrip()
    for signature, found in SIGNATURES:
        if bare.startswith(signature):
            return found
    if data.startswith(_ZIP_STARTS):
        return _archive(data)
    return HTML if _MARKUP.match(_beginning(data)) else TEXT


def bom_encoding(data: bytes) -> str | None:
    """Return the encoding a byte order mark announces, or None where there is none."""
    return next((encoding for mark, encoding in BOMS if data.startswith(mark)), None)


def _beginning(data: bytes) -> str:
    # Tags are ASCII in every encoding we take, so Latin-1 shows them where no byte order mark says otherwise.
    encoding = bom_encoding(data) or "latin-1"
    return data[: limits.SNIFF_BYTES].decode(encoding, errors="ignore").removeprefix("\ufeff")


def _archive(data: bytes) -> Format:
    import zipfile  # costs more than the rest of this package, and most input is no archive

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError):
        return ZIP
    return next((found for member, found in ZIP_MEMBERS if member in names), ZIP)
