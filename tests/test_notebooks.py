"""The notebooks run from their first cell to their last and give again what is stored in them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

nbformat = pytest.importorskip("nbformat")
nbclient = pytest.importorskip("nbclient")
pytest.importorskip("ipykernel")

FOLDER = Path(__file__).parent.parent / "notebooks"
NOTEBOOKS = sorted(FOLDER.glob("*.ipynb"))
# most bytes of a notebook with its outputs: they are for reading, in a repository
SMALL = 500_000


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_it_runs_and_gives_what_is_stored(path: Path) -> None:
    stored = nbformat.read(path, 4)
    fresh = nbformat.read(path, 4)
    for cell in fresh.cells:
        if cell.cell_type == "code":
            cell.outputs = []
    client = nbclient.NotebookClient(fresh, timeout=300, kernel_name="python3", resources={"metadata": {"path": str(FOLDER)}})
    client.execute()
    for number, (old, new) in enumerate(zip(stored.cells, fresh.cells, strict=True)):
        assert told(new) == told(old), f"cell {number} of {path.name}:\n{new.source}"


def told(cell: Any) -> list[str]:
    """What a cell prints or shows as text; drawings differ in their last bits from machine to machine."""
    found = []
    for output in cell.get("outputs", []):
        assert output.get("name") != "stderr", output.text
        text = output.get("text") or output.get("data", {}).get("text/plain", "")
        found.append(re.sub(r"0x[0-9a-f]{6,}", "0x…", text))
    return found


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_it_is_small_and_tells_nothing_of_the_machine(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.encode()) < SMALL
    assert re.findall(r"/(?:home|root|Users|tmp|work)/", text) == []


def test_all_five_are_there() -> None:
    assert [path.stem[:2] for path in NOTEBOOKS] == ["01", "02", "03", "04", "05"]
    page = (FOLDER / "README.md").read_text(encoding="utf-8")
    assert [path.name for path in NOTEBOOKS if path.name not in page] == []
