# duibiao: `make reports` builds the shipped reports, `make test` runs every test, `make lab` opens
# JupyterLab. Each sets up .venv from nothing (Python 3.11 or later) and is quick when nothing changed.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: reports provinces test lint lab bundle bench clean help

help:
	@echo "make reports    build the shipped reports into reports/"
	@echo "make provinces  build all 31 provinces x 2016-2023"
	@echo "make test       run every test"
	@echo "make lint       ruff and mypy"
	@echo "make lab        open JupyterLab on the notebooks"
	@echo "make bundle     write one zip that installs without a network"
	@echo "make bench      measure speed, side by side in one run"
	@echo "make clean      remove reports and the environment"

$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "duibiao needs Python 3.11 or later; try: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	@echo "installing $$(grep -c == requirements.lock) packages into $(VENV), once; some minutes on a slow line"
	$(BIN)/python -m pip install --disable-pip-version-check --require-hashes --requirement requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --editable .
	$(BIN)/python -m compileall -q lib
	@touch $(READY)

reports: $(READY)
	$(BIN)/duibiao build params/default.yml

provinces: $(READY)
	$(BIN)/duibiao build params/provinces.yml

# duibiao.running, loaded before nbval, spares each worker two seconds
test: $(READY)
	PYTHONPATH=$(CURDIR)/lib $(BIN)/python -m pytest -p duibiao.running --numprocesses=auto --dist=loadfile \
		--no-loadscope-reorder --nbval --nbval-current-env --nbval-cell-timeout=600 \
		tests notebooks/method.ipynb notebooks/calibration.ipynb

lint: $(READY)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[lint]'
	$(BIN)/ruff check lib notebooks tests tools
	$(BIN)/ruff format --check lib notebooks tests tools
	$(BIN)/mypy

lab: $(READY)
	$(BIN)/jupyter lab --preferred-dir=notebooks

bundle: $(READY)
	$(BIN)/python tools/make_bundle.py

bench: $(READY)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[bench]'
	$(BIN)/python tests/bench/bench_extraction.py
	$(BIN)/python tests/bench/bench_analysis.py
	$(BIN)/python tests/bench/bench_batch.py
	$(BIN)/python tests/bench/bench_workbooks.py

clean:
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find reports -mindepth 1 ! -name README.md -delete
