"""One family of errors: what could not be read, where, and what to do about it.

Content never raises (a text that is no letter parses to kind ``unknown``); only input that cannot be read does. Runs over many
files turn what else can go wrong (a lost worker, a defect of the parser, a full disk) into the same family, so that nothing stops
them.
"""

from __future__ import annotations

# code → remedy; the docs list the same codes (docs/errors.md), a test holds them together
REMEDIES = {
    "file_not_found": "检查路径是否正确。",
    "not_a_file": "给出文件而不是文件夹。",
    "not_regular": "给出普通文件；管道的内容用 - 从标准输入读。",
    "permission_denied": "检查文件的读取权限。",
    "read_failed": "检查磁盘或网络盘后重试。",
    "file_too_large": "拆分文件，或调高 gongwen.reading.limits.MAX_BYTES。",
    "text_too_long": "拆分文本，或调高 gongwen.reading.limits.MAX_CHARS。",
    "format_unsupported": "先转换为纯文本（UTF-8 或 GB18030）再解析。",
    "encoding_unknown": "用 UTF-8、UTF-16（带 BOM）或 GB18030 重新保存文本；Big5 须声明。",
    "encoding_mismatch": "声明文件真正的编码，或不声明而由程序判断。",
    "text_damaged": "从来源重新取得完整的文件。",
    "binary_data": "确认这是文本；不带 BOM 的 UTF-16 须声明编码。",
    "dictionary_invalid": "按 docs/howto/dictionary.md 改正词典里指出的那一处。",
    "worker_lost": "内存可能不足：减少并行进程数，或单独处理该文件。",
    "internal_error": "这是程序的缺陷，请连同该文件报告。",
    "write_failed": "检查输出位置的权限和剩余空间。",
}


class GongwenError(Exception):
    """Input that cannot be read.

    Attributes:
        code: stable code, a key of :data:`REMEDIES`.
        file: name of the input, or None for text given directly.
        place: where in the input ("byte 12"), or None for the whole of it.
        remedy: what the user can do, one sentence.
    """

    def __init__(self, code: str, message: str, *, file: str | None = None, place: str | None = None) -> None:
        self.code = code
        self.message = message
        self.file = file
        self.place = place
        self.remedy = REMEDIES[code]
        super().__init__(str(self))

    def __str__(self) -> str:
        where = ":".join(part for part in (self.file, self.place) if part)
        return f"{where + ': ' if where else ''}{self.message} [{self.code}] {self.remedy}"

    def __reduce__(self) -> tuple[object, ...]:
        # keyword-only arguments would be lost by the default pickling, and workers send errors across processes
        return (_rebuild, (self.code, self.message, self.file, self.place))


def _rebuild(code: str, message: str, file: str | None, place: str | None) -> GongwenError:
    return GongwenError(code, message, file=file, place=place)
