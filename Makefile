# Each target works alone on a fresh clone: it makes .venv and installs the pinned tools where they are missing.

ifeq ($(strip $(PYTHON)),)
PYTHON := $(shell command -v python3.11 || command -v python3 || echo python)
endif
VENV := .venv
BIN := $(VENV)/bin
RUN := $(VENV)/.run
STAMP := $(VENV)/.installed
FUZZ := $(VENV)/.fuzz
SECONDS ?= 60
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check

.DEFAULT_GOAL := help
.PHONY: help demo test lint bench fuzz confidence docs install clean

help:
	@echo "make demo   解析 corpus/ 里的公文：先总表，再一份全文"
	@echo "make test   检查格式和类型，运行全部测试"
	@echo "make lint   只检查格式和类型"
	@echo "make bench  测量速度"
	@echo "make confidence  用 corpus/ 重新拟合把握的权重，改写 gongwen/data/confidence.json，约两分钟"
	@echo "make fuzz   用随机拼接的公文找错，每个目标一分钟；make fuzz SECONDS=300 TARGETS=\"text file\""
	@echo "make docs   生成文档网站 site/，打开 site/index.html 就能看"
	@echo "make clean  删除 .venv 和缓存"

install: $(STAMP)

# A stamp is newer than what it was installed from, so a second run installs nothing. The demo takes what the library itself needs;
# tests, documents and benchmarks take all.
$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "需要 Python 3.11 或更新的版本：make PYTHON=…" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(RUN): requirements/run.txt pyproject.toml | $(BIN)/python
	$(PIP) --requirement requirements/run.txt
	$(PIP) --no-deps --editable .
	@touch $@

$(STAMP): requirements/dev.txt pyproject.toml | $(BIN)/python
	$(PIP) --requirement requirements/dev.txt
	$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@ $(RUN)

demo: $(RUN)
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

confidence: $(STAMP)
	$(BIN)/python -m gongwen.evaluation fit corpus

# atheris has no wheel for every machine; without it random numbers do, less well
$(FUZZ): requirements/fuzz.txt $(STAMP)
	-$(PIP) --only-binary :all: --requirement requirements/fuzz.txt
	@touch $@

fuzz: $(FUZZ)
	$(BIN)/python -m tests.fuzz.harness --seconds $(SECONDS) $(TARGETS)

docs: $(STAMP)
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict

clean:
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis build dist site
