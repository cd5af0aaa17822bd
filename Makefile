# Needs Python 3.11 or newer with its venv, git and make. Everything is installed into .venv.

PYTHON ?= python3
ARGS ?=
N ?= 1000

VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/installed
TOOLS := $(VENV)/installed-tools
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

WHOLE := tests/carry tests/promise tests/simulator tests/terminal
# The tests of the planner as a whole. Lines are not counted there: that takes as long as the tests.

unexport PYTHONDONTWRITEBYTECODE
# What is compiled stays so, or each of the planners that the tests start does it again.

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run check format simulate fuzz bench screenshots clean

help: ## list these targets
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/\1             \2/p' Makefile | sed 's/^\(.\{13\}\) */  make \1/'

run: $(INSTALLED) ## open the planner (ARGS="week" for a command)
	@$(BIN)/befriend $(ARGS)

check: $(TOOLS) ## lint, types, layers, tests, coverage: what CI runs
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/coverage erase
	$(BIN)/coverage run -m pytest -n auto $(WHOLE:%=--ignore=%)
	$(BIN)/coverage combine --quiet
	$(BIN)/coverage report --fail-under=100 --include='src/befriend/pages/**,src/befriend/domain/**,src/befriend/storage/**,src/befriend/journal.py'
	$(BIN)/coverage report --fail-under=90 --include='src/befriend/tui/**'
	$(BIN)/python -m pytest -n auto $(WHOLE)

format: $(TOOLS) ## set the code in the project's style
	$(BIN)/ruff check --fix-only
	$(BIN)/ruff format

simulate: $(TOOLS) ## run N random histories of several computers (N=1000)
	$(BIN)/python -m tests.simulator $(N)

fuzz: $(TOOLS) ## break pages in forty thousand ways and look at each: some minutes
	$(BIN)/python -m pytest tests/promise/test_any_bytes.py --hypothesis-profile=fuzz

bench: $(TOOLS) ## measure how fast the planner is
	$(BIN)/python tests/bench.py

screenshots: $(TOOLS) ## make the pictures from the real app
	$(BIN)/python screenshots/make.py

clean: ## remove .venv and what the tools left behind
	rm -rf $(VENV) dist .coverage .coverage.* .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache

$(INSTALLED): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
		echo 'befriend needs Python 3.11 or newer, and "$(PYTHON)" is not: name one that is, as in "make $(or $(MAKECMDGOALS),run) PYTHON=python3.12".' >&2; \
		exit 1; }
	@echo 'Setting up $(VENV): this takes a moment, once.'
	@$(PYTHON) -m venv $(VENV)
	@$(PIP) install --editable .
	@touch $@

$(TOOLS): $(INSTALLED)
	@$(PIP) install --upgrade pip
	@$(PIP) install --group dev --editable .
	@touch $@
