"""Packages that only some uses need, installed by an extra."""

from __future__ import annotations


def missing(package: str, extra: str) -> ImportError:
    """The error to raise where ``package`` is not installed; it names the extra that brings it.

    >>> raise missing("pandas", "pandas")
    Traceback (most recent call last):
    ImportError: 这里需要 pandas。请安装：pip install "gongwen[pandas]"
    """
    return ImportError(f'这里需要 {package}。请安装：pip install "gongwen[{extra}]"', name=package)
