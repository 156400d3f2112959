"""Without the packages of the extra the error names it."""

from __future__ import annotations

import subprocess
import sys

import pytest


@pytest.mark.parametrize("package", ["matplotlib", "pandas"])
def test_a_missing_package_is_told_with_its_remedy(package: str) -> None:
    script = f"import sys; sys.modules[{package!r}] = None; import gongwen.plotting"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, encoding="utf-8", env={"PYTHONIOENCODING": "utf-8"}
    )
    assert done.returncode == 1
    assert f'这里需要 {package}。请安装：pip install "gongwen[plots]"' in done.stderr
