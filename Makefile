# One task file for people and for CI. `make` alone lists the tasks.
.DEFAULT_GOAL := help
SHELL := bash
PYTHON ?= python

.PHONY: help install test lint types layers format notebooks samples schema demo wheel bench clean ci

help: ## list the tasks
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{ printf "  %-10s %s\n", $$1, $$2 }'

install: ## install the toolkit for working on it, and the pre-commit hooks
	$(PYTHON) -m pip install -e ".[lab,test,dev]"
	pre-commit install

test: ## run all tests: tests/, doctests, notebooks
	$(PYTHON) -m pytest

lint: ## check style
	ruff check .
	ruff format --check .

types: ## check types
	mypy

layers: ## check that the rooms import only downwards
	lint-imports

format: ## mend what ruff can mend
	ruff check --fix .
	ruff format .

notebooks: ## execute the notebooks, and check that none is committed with outputs
	$(PYTHON) -m pytest notebooks tests/test_committed_notebooks.py

samples: ## make the sample organisations anew from their seeds
	$(PYTHON) data/samples/generate.py

schema: ## write the JSON Schemas of settings and answers anew into docs/schema/
	$(PYTHON) -c "import json; from cdl_workbook.workbook import settings_schema; print(json.dumps(settings_schema(), indent=2, ensure_ascii=False))" > docs/schema/workbook.schema.json
	$(PYTHON) -c "import json; from cdl_workbook.answers.schema import answers_schema; print(json.dumps(answers_schema(), indent=2, ensure_ascii=False))" > docs/schema/answers.schema.json

demo: ## run the bundled sample in build/demo
	$(PYTHON) -m cdl_workbook demo build/demo

wheel: ## build wheel and source archive in dist/
	$(PYTHON) -m build

bench: ## measure the inventory beside its peer
	$(PYTHON) benchmarks/inventory.py

clean: ## remove what was built and cached
	rm -rf dist build .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis .benchmarks
	find cdl_workbook tests benchmarks data notebooks -name __pycache__ -type d -prune -exec rm -rf {} +
	find notebooks -name .ipynb_checkpoints -type d -prune -exec rm -rf {} +

ci: ## everything CI does, on this machine
	.ci/run
