# Two commands: `make` builds Glosa and renders the site into dist/; `make test` runs every test.
# Both install what is missing. `make serve` builds the server too, and serves the site.

.PHONY: torture all site share audio build serve server test benchmark benchmark-checks benchmark-pages benchmark-server lint format \
	setup fresh clean
.DEFAULT_GOAL := all

# The import check makes an undeclared import an error: targets only import what is above them.
FLAGS := --explicit-target-dependency-import-check error
# Tests run with every access checked; what passed them need not be asked again in the release.
FAST := -Xswiftc -enforce-exclusivity=unchecked
RELEASE := .build/release/glosa
# The server is compiled apart: its trait changes every target, and `make` should not start anew after `make serve`.
SERVER := .build/serve/release/glosa
PORT := 8080

all: site
	@echo
	@echo "dist/ holds the site: every document in every language, as pages, text and JSON."
	@echo "  To look at it:          python3 -m http.server --directory dist"
	@echo "  To read it here:        $(RELEASE) render guidance --locale es"
	@echo "  To check the catalog:   $(RELEASE) check"

site: build
	@$(RELEASE) build --output dist

# The site with what depends on this machine: pictures to send, PDFs of each part, recordings (three minutes).
share: build
	@.ci/setup-share
	@.ci/share

# Previews of the scripts, by the voice of a machine, for whoever records them: .build/audio, with how long each takes.
audio: build
	@.ci/setup-share
	@.ci/preview-audio

build: setup
	@.ci/list-explanations
	@.ci/record-commit
	swift build -c release --product glosa --static-swift-stdlib $(FLAGS) $(FAST)

# Serves the site until Ctrl-C. `make serve PORT=8000 ARGS=--watch` shows what changes, as it changes.
serve: server
	@$(SERVER) serve --port $(PORT) $(ARGS)

server: setup
	@.ci/list-explanations
	@.ci/record-commit
	swift build -c release --product glosa --traits Server --scratch-path .build/serve $(FLAGS) $(FAST)

# Twenty-five minutes at most on a quiet machine; what takes longer is a target of its own.
test: setup lint
	@rm -f .build/times
	@.ci/timed "what tests need" .ci/setup-tests
	@.ci/timed "what the server's tests need" .ci/setup-server-tests
	@.ci/list-explanations
	@.ci/record-commit
	@.ci/timed "compiling" swift build --build-tests --traits Server $(FLAGS)
	@.ci/timed "tests in Swift" swift test --skip-build --traits Server
	@.ci/timed "tests in a browser" .ci/test-in-browser
	@.ci/timed "tests of nginx" .ci/test-nginx
	@.ci/timed "tests of the API" .ci/test-api
	@.ci/timed

# The two commands on a bare Debian that is made for it: takes half an hour, root, and what `.ci/fresh` says.
fresh:
	@.ci/fresh $(ARGS)

# Kills, injected faults, full disks and two at once over every command that writes (about ten minutes).
torture: build
	GLOSA=$(RELEASE) Tests/Torture/torture.py $(ARGS)

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

# How the server stands load, beside nginx (ten minutes).
benchmark-server: server
	@.ci/setup-benchmark-server
	python3 Benchmarks/Server/load.py $(SERVER) .
	python3 Benchmarks/Server/load.py $(SERVER) . --gzip
	python3 Benchmarks/Server/load.py $(SERVER) . --slow 2000
	python3 Benchmarks/Server/load.py $(SERVER) . --stop
	python3 Benchmarks/Server/load.py $(SERVER) . --minutes 5

lint:
	swift format lint --strict --recursive --parallel Package.swift Sources Tests Benchmarks

format:
	swift format --in-place --recursive --parallel Package.swift Sources Tests Benchmarks

setup:
	@.ci/setup

clean:
	rm -rf .build dist
