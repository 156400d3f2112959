"""Diagnostics: what is doubtful, damaged or contradicts itself, with stable codes."""

from .codes import CODES, diagnostic
from .consistency import diagnose

__all__ = ["CODES", "diagnose", "diagnostic"]
