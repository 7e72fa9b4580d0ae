# OnRecord: `make run` reads an example, `make test` runs the tests; `make help` lists the rest.

EXAMPLE ?= Examples/council-vote.txt
PREFIX ?= /usr/local
POLNEAR ?= ../shared/data/polnear
GUM ?= ../shared/data/gum/dev
SCORER ?= ../shared/tools/score_attributions.py
SPEAKERS_SCORER ?= ../shared/tools/score_speakers.py
TIMEML ?= ../shared/data/timeml/aquaint.jsonl
TIMES_SCORER ?= ../shared/tools/score_times.py
# Vectors of the unrounded model of meaning for POLNEAR's dev part, made by Training/meaning_reference.py; none unless given.
MEANING_REFERENCE ?=
PAGES ?= ../shared/data/pages
PAGE_SCORER ?= ../shared/tools/score_pages.py
# A Python that has trafilatura, to time it beside; none unless given.
TRAFILATURA ?=

# Which browser tests to run, as in BROWSER_TESTS=test_newsroom.Review; all unless given.
BROWSER_TESTS ?=

# One build serves to run, test and measure: optimised, and for the processor that it is built on.
BUILD := -c release -Xswiftc -enable-testing
ifneq (,$(filter x86_64 amd64,$(shell uname -m)))
BUILD += -Xcc -march=native
endif
ifeq ($(shell uname -s),Darwin)
BREW := $(shell brew --prefix 2>/dev/null)
BUILD += -Xcc -I$(BREW)/include -Xlinker -L$(BREW)/lib
# Homebrew keeps libxml2 and libarchive apart from those that macOS brings.
export PKG_CONFIG_PATH := $(BREW)/opt/libxml2/lib/pkgconfig:$(BREW)/opt/libarchive/lib/pkgconfig:$(PKG_CONFIG_PATH)
endif

FORMATTED := Package.swift Sources Tests Benchmarks Fuzzing

.PHONY: help run test test-browser pictures build bench fuzz format install man dependencies

## help: list what can be made.
help:
	@sed -n 's/^## //p' Makefile

## run: read an example article (EXAMPLE=path for another).
run: build
	@"$$(swift build $(BUILD) --show-bin-path)/onrecord" read $(EXAMPLE)

## test: run the tests.
test: dependencies
	@# Built first, as the program is, so that whatever is made next need not build the packages again.
	swift build --build-tests $(BUILD)
	swift test --skip-build $(BUILD)

## test-browser: test the newsroom in Chromium, which is installed from Debian where it is missing.
test-browser: build
	@command -v chromedriver >/dev/null || { \
	  if [ "$$(id -u)" = 0 ]; then sudo=; else sudo=sudo; fi; \
	  $$sudo apt-get update -qq && $$sudo apt-get install -y -qq chromium chromium-driver; } 1>&2
	@bin="$$(swift build $(BUILD) --show-bin-path)"; \
	cd Tests/Browser && ONRECORD="$$bin/onrecord" python3 -W ignore::ResourceWarning -m unittest $(BROWSER_TESTS)

## pictures: take the README's pictures of the newsroom anew.
pictures: build
	@bin="$$(swift build $(BUILD) --show-bin-path)"; cd Tests/Browser && ONRECORD="$$bin/onrecord" python3 pictures.py

## build: build the program.
build: dependencies
	@swift build $(BUILD) --product onrecord 1>&2

# How large a record to measure with; a million takes half an hour to make.
STATEMENTS ?= 1000000
# wrk, to ask the newsroom for articles as fast as they come; none unless it is installed or given.
WRK ?= $(shell command -v wrk)

## bench: measure accuracy, calibration, speakers, times, acts, meaning, web pages, copies, speed and memory, and a record of
##   STATEMENTS statements and its newsroom; what has no data is skipped.
bench: dependencies
	@swift build $(BUILD) 1>&2
	@bin="$$(swift build $(BUILD) --show-bin-path)"; \
	"$$bin/Benchmarks" products; \
	"$$bin/Benchmarks" languages $(if $(wildcard $(POLNEAR)/dev.jsonl),--english "$(POLNEAR)/dev.jsonl"); \
	"$$bin/Benchmarks" names; \
	record="$$(mktemp -d)/record.sqlite"; \
	"$$bin/Benchmarks" record --statements $(STATEMENTS) --file "$$record"; \
	"$$bin/Benchmarks" newsroom --record "$$record" --program "$$bin/onrecord" $(if $(WRK),--wrk "$(WRK)"); \
	rm -r "$$(dirname "$$record")"; \
	"$$bin/Benchmarks" crashes --program "$$bin/onrecord"; \
	if [ -f "$(TIMEML)" ] && [ -f "$(TIMES_SCORER)" ]; then \
	  "$$bin/Benchmarks" times --gold "$(TIMEML)" --scorer "$(TIMES_SCORER)"; \
	else \
	  echo "times skipped: $(TIMEML) or $(TIMES_SCORER) is not there"; \
	fi; \
	if [ -d "$(GUM)" ]; then "$$bin/Benchmarks" mentions --gold "$(GUM)"; else echo "mentions skipped: no $(GUM)"; fi; \
	if [ -f "$(POLNEAR)/dev.jsonl" ] && [ -f "$(POLNEAR)/train.jsonl" ]; then \
	  "$$bin/Benchmarks" copies --texts "$(POLNEAR)/dev.jsonl" --texts "$(POLNEAR)/train.jsonl"; \
	else \
	  "$$bin/Benchmarks" copies; \
	fi; \
	if [ -f "$(POLNEAR)/dev.jsonl" ] && [ -f "$(SCORER)" ]; then \
	  "$$bin/Benchmarks" speed --gold "$(POLNEAR)/dev.jsonl" --program "$$bin/onrecord" && \
	  "$$bin/Benchmarks" adding --gold "$(POLNEAR)/dev.jsonl" --program "$$bin/onrecord" && \
	  "$$bin/Benchmarks" accuracy --gold "$(POLNEAR)/dev.jsonl" --scorer "$(SCORER)" --float && \
	  "$$bin/Benchmarks" calibration --gold "$(POLNEAR)/dev.jsonl" && \
	  "$$bin/Benchmarks" speakers --texts "$(POLNEAR)/dev.jsonl" --gold "$(POLNEAR)/dev.speakers.jsonl" \
	    --scorer "$(SPEAKERS_SCORER)" && \
	  "$$bin/Benchmarks" acts --gold "$(POLNEAR)/dev.jsonl" && \
	  "$$bin/Benchmarks" circumstances --gold "$(POLNEAR)/dev.jsonl" && \
	  "$$bin/Benchmarks" meaning --gold "$(POLNEAR)/dev.jsonl" \
	    $(if $(MEANING_REFERENCE),--reference "$(MEANING_REFERENCE)"); \
	else \
	  echo "the rest skipped: $(POLNEAR)/dev.jsonl or $(SCORER) is not there"; \
	fi; \
	if [ -f "$(PAGES)/gold.jsonl" ] && [ -f "$(PAGE_SCORER)" ]; then \
	  "$$bin/Benchmarks" pages --gold "$(PAGES)/gold.jsonl" --html "$(PAGES)/html" --scorer "$(PAGE_SCORER)" \
	    $(if $(TRAFILATURA),--trafilatura "$(TRAFILATURA)"); \
	else \
	  echo "pages skipped: $(PAGES)/gold.jsonl or $(PAGE_SCORER) is not there"; \
	fi

## fuzz: drive the tokenizer and the decoder, then the reading of web pages and of all other formats, with arbitrary
##   bytes for FUZZ_SECONDS each.
FUZZ_SECONDS ?= 60
fuzz: dependencies
	ONRECORD_FUZZING=1 swift build -c release --scratch-path .build-fuzzing --product Fuzzing \
	  -Xswiftc -sanitize=fuzzer -Xswiftc -use-ld=lld
	mkdir -p .build-fuzzing/corpus && cp Examples/*.txt .build-fuzzing/corpus/
	.build-fuzzing/release/Fuzzing -max_total_time=$(FUZZ_SECONDS) -max_len=1024 .build-fuzzing/corpus
	mkdir -p .build-fuzzing/pages && cp Examples/pages/*.html .build-fuzzing/pages/
	ONRECORD_FUZZ=pages .build-fuzzing/release/Fuzzing -max_total_time=$(FUZZ_SECONDS) -max_len=12000 .build-fuzzing/pages
	mkdir -p .build-fuzzing/robots
	ONRECORD_FUZZ=robots .build-fuzzing/release/Fuzzing -max_total_time=$(FUZZ_SECONDS) -max_len=256 .build-fuzzing/robots
	mkdir -p .build-fuzzing/docx && cp Fuzzing/Seeds/document.xml .build-fuzzing/docx/
	ONRECORD_FUZZ=docx .build-fuzzing/release/Fuzzing -max_total_time=$(FUZZ_SECONDS) -max_len=8000 .build-fuzzing/docx
	for format in auto csv json feed warc; do \
	  mkdir -p .build-fuzzing/$$format && cp Examples/formats/* .build-fuzzing/$$format/ && \
	  ONRECORD_FUZZ=$$format .build-fuzzing/release/Fuzzing -max_total_time=$(FUZZ_SECONDS) -max_len=8000 \
	    .build-fuzzing/$$format || exit; \
	done

## format: check the format, as CI does.
format:
	swift format lint --strict --recursive $(FORMATTED)

## man: write the manual page to .build/onrecord.1.
man: build
	swift package --allow-writing-to-package-directory generate-manual --output-directory .build 1>&2
	@echo "see man .build/onrecord.1"

## install: install the program, its weights and its completions under PREFIX.
install: build
	@bin="$$(swift build $(BUILD) --show-bin-path)"; \
	shared="$(PREFIX)/share"; completions() { \
	  install -d "$$shared/$$2" && "$$bin/onrecord" --generate-completion-script $$1 > "$$shared/$$2/$$3"; }; \
	install -d "$(PREFIX)/bin" "$$shared/onrecord" && \
	install "$$bin/onrecord" "$(PREFIX)/bin/onrecord" && \
	install -m 644 Sources/Language/Weights/reader.safetensors Sources/Meaning/Weights/meaning.safetensors \
	  "$$shared/onrecord/" && \
	for part in Templates Assets; do \
	  install -d "$$shared/onrecord/newsroom/$$part" && \
	  install -m 644 Sources/Newsroom/$$part/* "$$shared/onrecord/newsroom/$$part/" || exit 1; \
	done && \
	completions bash bash-completion/completions onrecord && \
	completions zsh zsh/site-functions _onrecord && \
	completions fish fish/vendor_completions.d onrecord.fish && \
	echo "installed $(PREFIX)/bin/onrecord"

# The libraries that Swift's package manager cannot bring: oneDNN multiplies the matrices, libxml2 reads web pages and
# feeds, libarchive opens archives, SQLite keeps records.
dependencies:
ifeq ($(shell uname -s),Darwin)
	@[ -e "$(BREW)/include/dnnl.h" ] || { echo "installing oneDNN: brew install onednn" >&2; brew install onednn; }
	@[ -e "$(BREW)/opt/libxml2/include" ] || { echo "installing libxml2: brew install libxml2" >&2; brew install libxml2; }
	@[ -e "$(BREW)/opt/libarchive/include" ] || { \
	  echo "installing libarchive: brew install libarchive" >&2; brew install libarchive; }
else
	@missing=; \
	[ -e /usr/include/dnnl.h ] || missing="$$missing libdnnl-dev"; \
	{ [ -e /usr/include/libxml2/libxml/HTMLparser.h ] && command -v pkg-config >/dev/null; } || \
	  missing="$$missing libxml2-dev pkg-config"; \
	[ -e /usr/include/archive.h ] || missing="$$missing libarchive-dev"; \
	[ -e /usr/include/sqlite3.h ] || missing="$$missing libsqlite3-dev"; \
	[ -z "$$missing" ] || { \
	  echo "installing oneDNN, libxml2, libarchive and SQLite: apt-get install$$missing" >&2; \
	  if [ "$$(id -u)" = 0 ]; then sudo=; else sudo=sudo; fi; \
	  $$sudo apt-get update -qq && $$sudo apt-get install -y -qq $$missing; } 1>&2
endif
