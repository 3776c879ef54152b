# Two commands: `make` builds Glosa and renders the site into dist/; `make test` runs every test.
# Both install what is missing.

.PHONY: all site pdf build test benchmark benchmark-checks benchmark-pages lint format setup clean
.DEFAULT_GOAL := all

# The import check makes an undeclared import an error: targets only import what is above them.
FLAGS := --explicit-target-dependency-import-check error
# Tests run with every access checked; what passed them need not be asked again in the release.
FAST := -Xswiftc -enforce-exclusivity=unchecked
RELEASE := .build/release/glosa

all: site
	@echo
	@echo "dist/ holds the site: every document in every language, as pages, text and JSON."
	@echo "  To look at it:          python3 -m http.server --directory dist"
	@echo "  To read it here:        $(RELEASE) render guidance --locale es"
	@echo "  To check the catalog:   $(RELEASE) check"

site: build
	@$(RELEASE) build --output dist

# The site, with PDFs of the guide and of the call sheet: needs Chromium.
pdf: build
	@.ci/print-pdf

build: setup
	@.ci/list-explanations
	swift build -c release --product glosa --static-swift-stdlib $(FLAGS) $(FAST)

test: setup lint
	@.ci/setup-tests
	@.ci/list-explanations
	swift build --build-tests $(FLAGS)
	swift test --skip-build
	@.ci/test-in-browser
	@.ci/test-nginx

# Figures of the documentation, as ratios against a peer in one run.
benchmark: build
	swift build -c release --product MessageFormatBenchmark $(FLAGS) $(FAST)
	.build/release/MessageFormatBenchmark
	python3 Benchmarks/scale.py || true
	.ci/measure-build

# What the checks catch, how quiet they are on good text, and how fast they are.
benchmark-checks: build
	swift build -c release --product CheckRecall $(FLAGS)
	.build/release/CheckRecall . 1000
	python3 Benchmarks/Checks/quiet.py $(RELEASE) . ../shared/data/pairs/interface.en-es.jsonl
	python3 Benchmarks/Checks/speed.py $(RELEASE) .

# What the pages are like in a browser (twenty minutes), on paper, and how long two thousand of them take.
benchmark-pages: build
	@.ci/setup-benchmark-pages
	$(RELEASE) build --output dist
	.build/page-tools/bin/python Benchmarks/Pages/measure.py ../shared/tools/web_check.py
	python3 Benchmarks/Pages/print-terms.py $(RELEASE)
	.ci/measure-build
	python3 Benchmarks/Pages/build.py $(RELEASE)

lint:
	swift format lint --strict --recursive --parallel Package.swift Sources Tests Benchmarks

format:
	swift format --in-place --recursive --parallel Package.swift Sources Tests Benchmarks

setup:
	@.ci/setup

clean:
	rm -rf .build dist
