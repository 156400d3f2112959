"""Fixtures of the evaluation tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from gongwen.evaluation import parse_tagged
from gongwen.evaluation.tagging import Gold

from .tagged_letters import FULL


@pytest.fixture
def full() -> tuple[str, Gold]:
    """Text and gold of the hand-written letter."""
    return parse_tagged(FULL, "full")


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """A directory with two tagged letters."""
    (tmp_path / "full.tag").write_text(FULL, encoding="utf-8")
    (tmp_path / "short.tag").write_text("<!letter kind=unknown>\n<title>通知</title>\n" + "无事。\n" * 3, encoding="utf-8")
    return tmp_path
