# Pliego's commands. `make` or `make help` lists them.
SHELL := /bin/bash
.DEFAULT_GOAL := help
PORT ?= 8000
BIN := .venv/bin

.PHONY: help
help: ## List these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

.PHONY: run
run: install messages-compile ## Load the public record and a demo cast, and serve them on 127.0.0.1 (PORT=8000)
	@$(BIN)/pliego migrate
	@$(BIN)/pliego import
	@[ "$$PLIEGO_PRODUCTION" = 1 ] || $(BIN)/pliego demo || true
	@exec $(BIN)/pliego serve --port $(PORT)

.PHONY: install
install: ## Make .venv with what Pliego needs to run
	@tools/install.sh requirements.lock

.PHONY: develop
develop: ## Make .venv with what is needed to test and check it, too
	@tools/install.sh requirements-dev.lock

.PHONY: test
test: ## Install what is absent, then check everything, on both databases and in a browser
	@tools/system.sh
	@$(MAKE) --no-print-directory develop messages-compile
	@$(BIN)/python -m tools.test

.PHONY: lint
lint: develop ## Style, types and floors only
	@$(BIN)/python -m tools.test --only lint

.PHONY: bench
bench: develop messages-compile ## Measure speed against the targets
	@$(BIN)/python -m benchmarks

.PHONY: drill
drill: develop messages-compile ## Back up under load, destroy, restore, and print the figures
	@$(BIN)/python -m benchmarks.drill

.PHONY: load-intake
load-intake: develop messages-compile ## Have 32 reporters file for a minute on both databases, and hold every answer against what is stored
	@tools/system.sh
	@$(BIN)/python -m benchmarks.intake_load

.PHONY: kill-intake
kill-intake: develop messages-compile ## Kill the server again and again during 1,000 reports, and count what is lost
	@$(BIN)/python -m benchmarks.intake_kill

.PHONY: fuzz-intake
fuzz-intake: develop messages-compile ## Send every form of a reporter random and hostile text, and random bytes to each parser
	@PLIEGO_INTAKE_EXAMPLES=100 $(BIN)/python -m pytest -q -n 2 tests/contracts/test_intake_fuzz.py
	@$(BIN)/python -m tools.fuzz_intake

.PHONY: axe
axe: develop messages-compile ## Hold every page to the accessibility rules, in all languages
	@$(BIN)/python -m pytest -q -n 2 tests/browser/axe_of_rooms.py tests/browser/axe_of_public_pages.py

.PHONY: schemathesis
schemathesis: develop messages-compile ## Ask a served site everything that the description of its open data allows and forbids
	@PLIEGO_API_EXAMPLES=200 $(BIN)/python -m pytest -q -s tests/observatory/api/schemathesis_served.py

.PHONY: links
links: develop messages-compile ## Publish the site as files, and follow every link and search in them
	@$(BIN)/python -m tools.check_links
	@$(BIN)/python -m pytest -q tests/browser/search_without_server.py

.PHONY: publish-large
publish-large: develop messages-compile ## Publish 5,000 cases as files, and hold time and memory to the targets
	@$(BIN)/python -m benchmarks.publish_site

.PHONY: fuzz-columns
fuzz-columns: develop ## Hold both interpreters of the law equal on 10,000 random procedures and records
	@PLIEGO_COLUMN_EXAMPLES=10000 $(BIN)/python -m pytest -q -n 2 tests/law/test_columns.py

.PHONY: docs
docs: develop messages-compile ## Write the reference pages from the code
	@$(BIN)/python -m pliego.site.reference

.PHONY: messages
messages: develop ## Bring the message files up to date with code and templates
	@$(BIN)/python -m pliego.site.messages update

.PHONY: messages-compile
messages-compile: install
	@$(BIN)/python -m pliego.site.messages compile

.PHONY: lock
lock: install ## Pin newer versions of the dependencies
	@tools/lock.sh

.PHONY: clean
clean: ## Remove everything these commands made, the local data included
	rm -rf .venv var dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find src tests -name __pycache__ -prune -exec rm -rf {} + -o -name '*.mo' -exec rm -f {} +
