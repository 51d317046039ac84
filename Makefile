# What a person types. The stage rules stand in Pipelines/columbus.mk.
#
# Values reach the scripts through the environment and verbatim, so that blanks, brackets, #, $, :
# and quotes in paths mean themselves.

CORPUS ?= Corpus/voorbeeld
OUT ?= out
NAMES ?= hash
KEY ?= .columbus/names.key
THEMES ?= Pipelines/themes
SCOPE ?= Pipelines/scope.csv
VERSIONS ?= 3
WITHDRAWN ?= keep
LANGUAGE ?= nl
ROWS ?= 10
SETTLE ?=

override export COLUMBUS_CORPUS := $(value CORPUS)
override export COLUMBUS_OUT := $(value OUT)
override export COLUMBUS_NAMES := $(value NAMES)
override export COLUMBUS_KEY := $(value KEY)
override export COLUMBUS_THEMES := $(value THEMES)
override export COLUMBUS_SCOPE := $(value SCOPE)
override export COLUMBUS_SEEDS := $(value SEEDS)
override export COLUMBUS_VERSIONS := $(value VERSIONS)
override export COLUMBUS_WITHDRAWN := $(value WITHDRAWN)
override export COLUMBUS_LANGUAGE := $(value LANGUAGE)
override export COLUMBUS_JOBS := $(value JOBS)
override export COLUMBUS_SETTLE := $(value SETTLE)
override export COLUMBUS_RATIO := $(value RATIO)
override export COLUMBUS_INFLATED_RECORD := $(value INFLATED_RECORD)
override export COLUMBUS_INFLATED_BODY := $(value INFLATED_BODY)
override export COLUMBUS_TABLE := $(value TABLE)
override export COLUMBUS_ROWS := $(value ROWS)
override export COLUMBUS_SENTENCE := $(value SENTENCE)
override export COLUMBUS_DOC := $(value DOC)
# Verbatim above; make's own copies would be expanded on their way into the environment.
unexport CORPUS OUT NAMES KEY THEMES SCOPE SEEDS VERSIONS WITHDRAWN LANGUAGE JOBS SETTLE RATIO INFLATED_RECORD INFLATED_BODY TABLE ROWS SENTENCE DOC
MAKEOVERRIDES =

MAKEFLAGS += --no-builtin-rules --no-builtin-variables --no-print-directory
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help pipeline test build setup inspect check-themes why lint format docs clean

help:
	@sed -n 's/^#> \{0,1\}//p' Makefile Pipelines/*.mk Pipelines/*/*.mk

#> Columbus: themes in archived Dutch blogs, from a dump to tables and a page.
#>
#>   make pipeline        read the dump CORPUS, write tables and a page to OUT (sets up first)
#>   make test            build and run all tests (sets up first)
#>   make inspect         list every table in OUT with its rows, columns and size
#>   make inspect TABLE=detect/mentions [ROWS=10]
#>                        show the first rows of one table
#>   make why SENTENCE="…"
#>                        show what is found in a sentence, and why
#>   make check-themes    check the examples and counter-examples of every pattern in THEMES
#>   make lint, make format, make docs, make clean
#>
#> Variables:
#>   CORPUS=DIR    the dump: WARC files and folders of HTML           (Corpus/voorbeeld)
#>   OUT=DIR       where tables and page go                           (out)
#>   NAMES=hash    authors: hash (pseudonyms), drop (none) or keep (names, nothing masked)
#>   KEY=FILE      the key of the pseudonyms; made where it is missing (.columbus/names.key)
#>   JOBS=N        how many processes at once                         (all cores)
#>   THEMES=DIR    the dictionary of themes                           (Pipelines/themes)
#>   SCOPE=FILE    which hosts, paths and times to read               (Pipelines/scope.csv)
#>   SEEDS=FILE    read only what these addresses reach by links
#>   VERSIONS=N    older captures of a page to read beside the newest (3)
#>   WITHDRAWN=drop
#>                 leave out comments that the newest capture of their page has no more (keep)
#>   SETTLE=N      leave files that changed in the last N minutes     (0; nightly 10)
#>   RATIO=N, INFLATED_RECORD=BYTES, INFLATED_BODY=BYTES
#>                 how much may come out of a compressed byte, and in all, before a record is left out
#>   LANGUAGE=nl   the language of the page: nl or en
#>
#> More:

pipeline: build
	@Pipelines/pipeline --progress

build: setup
	@Pipelines/build

setup:
	@Pipelines/setup

test: build
	@Pipelines/test

inspect: build
	@Pipelines/inspect

check-themes: build
	@build/bin/columbus-detect check --themes "$$COLUMBUS_THEMES"

why: build
	@Pipelines/why

lint: setup
	@Pipelines/swift format lint --strict --recursive --parallel Package.swift Sources Tests

format: setup
	@Pipelines/swift format --in-place --recursive --parallel Package.swift Sources Tests

docs: build
	@build/bin/columbus-aggregate describe > docs/tables.md

clean:
	rm -rf .build build

-include Pipelines/figures.mk Pipelines/wordpress/wordpress.mk Pipelines/captures/captures.mk Pipelines/nightly.mk Pipelines/bench.mk
