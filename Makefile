# Each target works alone on a fresh clone: it makes .venv and installs the pinned tools where they are missing.

PYTHON ?= $(shell command -v python3.11 || command -v python3 || echo python)
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed

.DEFAULT_GOAL := help
.PHONY: help demo test lint bench install clean

help:
	@echo "make demo   解析 corpus/ 里的公文：先总表，再一份全文"
	@echo "make test   检查格式和类型，运行全部测试"
	@echo "make lint   只检查格式和类型"
	@echo "make bench  测量速度"
	@echo "make clean  删除 .venv 和缓存"

install: $(STAMP)

# The stamp is newer than what it was installed from, so a second run installs nothing.
$(STAMP): requirements/dev.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "需要 Python 3.11 或更新的版本：make PYTHON=…" >&2; exit 1; }
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --requirement requirements/dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

demo: $(STAMP)
	$(BIN)/gongwen parse corpus/*.txt --format table
	@echo
	$(BIN)/gongwen parse $(firstword $(sort $(wildcard corpus/*.txt))) --format text

lint: $(STAMP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy --strict gongwen

test: lint
	$(BIN)/pytest

bench: $(STAMP)
	$(BIN)/python benchmarks/speed.py

clean:
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis build dist
