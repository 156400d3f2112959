"""Diagnostics: what is doubtful, damaged or contradicts itself, with stable codes."""

from .consistency import CODES, diagnose

__all__ = ["CODES", "diagnose"]
