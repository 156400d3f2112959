"""Fonts that have Chinese characters: those of the extra, else one the machine has."""

from __future__ import annotations

from functools import cache
from typing import Final

from matplotlib import font_manager
from matplotlib.ft2font import FT2Font

from gongwen.exporting.width import showable
from gongwen.extras import missing

# of systems and common packages, the best readable first; used where the package of the extra is missing
_INSTALLED: Final = (
    "Noto Sans SC",
    "Noto Sans CJK SC",
    "Noto Sans CJK JP",  # a collection file: matplotlib sees only its first face, which has the Chinese characters too
    "Source Han Sans SC",
    "Source Han Sans CN",
    "PingFang SC",
    "Hiragino Sans GB",
    "Microsoft YaHei",
    "WenQuanYi Micro Hei",
    "WenQuanYi Zen Hei",
    "Heiti SC",
    "SimHei",
    "SimSun",
    "AR PL UMing CN",
    "Droid Sans Fallback",
)
_LATIN: Final = "DejaVu Sans"
"""Comes with matplotlib; has signs a Chinese font may lack."""
_LACKING: Final = "〓"
"""Stands for a character no font has, as in Chinese print; the warning matplotlib would give for each helps nobody."""


@cache
def families() -> list[str]:
    """Names of the font families to draw with, the Chinese one first. The font is registered on the first call.

    Raises:
        ImportError: neither the package of the extra nor any known Chinese font is installed.
    """
    try:
        import pylopdf_fonts_zh_cn
    except ImportError as error:
        known = {font.name for font in font_manager.fontManager.ttflist}
        found = next((name for name in _INSTALLED if name in known), None)
        if found is None:
            raise missing("pylopdf-fonts-zh-cn", "plots") from error
        return [found, _LATIN]
    path = pylopdf_fonts_zh_cn.sans_path()
    font_manager.fontManager.addfont(path)
    return [FT2Font(str(path)).family_name, _LATIN]


def label(text: str) -> str:
    """Words of a letter as a label: on one line, without formulas, with 〓 for each character that no font has."""
    shown = "".join(c if ord(c) in _characters() else _LACKING for c in showable(text))
    return shown.replace("$", r"\$")  # two of them would make a formula


@cache
def _characters() -> frozenset[int]:
    paths = {font_manager.findfont(font_manager.FontProperties(family=name)) for name in families()}
    return frozenset(code for path in paths for code in FT2Font(path).get_charmap())
