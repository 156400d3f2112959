"""The reliability diagram."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("matplotlib")

from gongwen.cli import main
from gongwen.evaluation import Report, evaluate
from gongwen.plotting import reliability

CORPUS = Path(__file__).resolve().parents[2] / "corpus"


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Report]:
    folder = tmp_path_factory.mktemp("letters")
    for path in sorted(CORPUS.glob("*.tag"))[:3]:
        (folder / path.name).write_bytes(path.read_bytes())
    return evaluate(folder, variants=("clean", "ocr"))


def test_a_mark_a_bin_and_a_label_a_variant(reports: dict[str, Report]) -> None:
    ax = reliability(reports)
    marks = [len(drawn.get_offsets()) for drawn in ax.collections]  # type: ignore[arg-type]
    assert marks == [sum(one.count > 0 for one in report.reliability) for report in reports.values()]
    labels = [str(text.get_text()) for text in ax.get_legend().get_texts()]  # type: ignore[union-attr]
    assert [label.partition("：")[0] for label in labels] == ["clean", "ocr"]
    assert f"ECE {reports['clean'].ece:.3f}" in labels[0]


def test_nothing_to_draw() -> None:
    ax = reliability({})
    assert len(ax.collections) == 0


def test_the_command_writes_a_png(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "letters"
    folder.mkdir()
    path = next(CORPUS.glob("*.tag"))
    (folder / path.name).write_bytes(path.read_bytes())
    target = tmp_path / "diagram.png"
    assert main(["evaluate", str(folder), "--diagram", str(target)]) == 0
    assert target.read_bytes().startswith(b"\x89PNG")
    assert main(["evaluate", str(folder), "--diagram", str(tmp_path)]) == 2
    assert "无法写入" in capsys.readouterr().err
    letter = folder / path.name
    before = letter.read_bytes()
    for wrong in (str(letter), "-"):
        assert main(["evaluate", str(folder), "--diagram", wrong]) == 2
    assert letter.read_bytes() == before
    assert main(["evaluate", str(folder), "--diagram", str(target)]) == 0
