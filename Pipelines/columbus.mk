# The stage rules: one target for each shard and stage, stages meeting only in files.
#
# Make runs this in OUT, after `columbus-crawl list`, once for `crawl` and once for `parts` (see
# Pipelines/pipeline). Names of shards and parts are [a-z0-9-]; no path of an archive stands here.
# The environment gives COLUMBUS_BIN, COLUMBUS_DUMP, COLUMBUS_THEMES and COLUMBUS_RULES; what
# decides over a stage beside its input (program, options, themes) stands in .stamps/STAGE, which
# is written only when it changes.

MAKEFLAGS += --no-builtin-rules --no-builtin-variables
# A recipe of one plain command is run by Make itself, without a shell: values are quoted here.
SHELL := /bin/sh
.SHELLFLAGS := -ec
.DELETE_ON_ERROR:
.SECONDARY:
.SUFFIXES:
.PHONY: crawl parts

# $(call quoted,NAME): what stands in the environment under that name, as one word.
quoted = '$(subst ','\'',$(value $(1)))'
# $(call option,--option,NAME): the option with that value, where there is one.
option = $(if $(value $(2)),$(1) $(call quoted,$(2)))
BIN := $(call quoted,COLUMBUS_BIN)
DUMP := $(call quoted,COLUMBUS_DUMP)
THEMES := $(call quoted,COLUMBUS_THEMES)
# The names in a list of tables that Pipelines/pipeline wrote, in the order of the work.
names = $(basename $(file < .stamps/$(1).order))
# $(call tables,stage,tables,names): stage/table/name.csv for all of them
tables = $(foreach table,$(2),$(addprefix $(1)/$(table)/,$(addsuffix .csv,$(3))))

ifeq ($(PHASE),crawl)

shards := $(call names,shards)
scanned := captures links revisits rejects archives counts

crawl: crawl/.selected

crawl/captures/%.csv crawl/links/%.csv crawl/revisits/%.csv crawl/rejects/%.csv crawl/archives/%.csv crawl/counts/%.csv: \
  crawl/shards/%.csv .stamps/scan
	@$(BIN)/columbus-crawl scan --shard $< --dump $(DUMP) \
	  --captures crawl/captures/$*.csv --links crawl/links/$*.csv --revisits crawl/revisits/$*.csv \
	  --rejects crawl/rejects/$*.csv --archives crawl/archives/$*.csv \
	  --access crawl/access/$*.access --rules $(call quoted,COLUMBUS_RULES) \
	  $(call option,--ratio,COLUMBUS_RATIO) $(call option,--inflated-record,COLUMBUS_INFLATED_RECORD) \
	  $(call option,--inflated-body,COLUMBUS_INFLATED_BODY) --counts crawl/counts/$*.csv

crawl/.selected: $(call tables,crawl,$(scanned),$(shards)) .stamps/select .stamps/shards
	@$(BIN)/columbus-crawl select --captures crawl/captures --links crawl/links \
	  --revisits crawl/revisits --pages crawl/pages --threads crawl/threads --merges crawl/merges \
	  --missing crawl/missing --rejects crawl/rejects/select.csv \
	  --archives crawl/archives --sources crawl/sources.csv --counts crawl/counts/select.csv \
	  --rules $(call quoted,COLUMBUS_RULES) --scope $(call quoted,COLUMBUS_SCOPE) \
	  --versions $(call quoted,COLUMBUS_VERSIONS) $(call option,--seeds,COLUMBUS_SEEDS)
	@cd crawl/pages && LC_ALL=C ls > ../.selected.new && mv ../.selected.new ../.selected

else

parts := $(call names,parts)
extracted := documents paragraphs merges rejects counts
tokenized := sentences vocabulary counts
detected := mentions voices topics counts

parts: report/index.html

extract/documents/%.csv extract/paragraphs/%.csv extract/merges/%.csv extract/rejects/%.csv extract/counts/%.csv: \
  crawl/pages/%.csv .stamps/extract
	@$(BIN)/columbus-extract --pages $< --dump $(DUMP) --access crawl/access \
	  --documents extract/documents/$*.csv --paragraphs extract/paragraphs/$*.csv \
	  --merges extract/merges/$*.csv --rejects extract/rejects/$*.csv \
	  --names $(call quoted,COLUMBUS_NAMES) $(call option,--key,COLUMBUS_KEY) \
	  --withdrawn $(call quoted,COLUMBUS_WITHDRAWN) $(call option,--forgotten,COLUMBUS_FORGOTTEN) \
	  --counts extract/counts/$*.csv

tokenize/sentences/%.csv tokenize/vocabulary/%.csv tokenize/counts/%.csv: \
  extract/documents/%.csv extract/paragraphs/%.csv .stamps/tokenize
	@$(BIN)/columbus-tokenize --documents extract/documents/$*.csv \
	  --paragraphs extract/paragraphs/$*.csv --sentences tokenize/sentences/$*.csv \
	  --vocabulary tokenize/vocabulary/$*.csv --counts tokenize/counts/$*.csv

detect/mentions/%.csv detect/voices/%.csv detect/topics/%.csv detect/counts/%.csv: \
  extract/documents/%.csv tokenize/sentences/%.csv .stamps/detect
	@$(BIN)/columbus-detect --documents extract/documents/$*.csv \
	  --sentences tokenize/sentences/$*.csv --themes $(THEMES) \
	  --mentions detect/mentions/$*.csv --voices detect/voices/$*.csv \
	  --topics detect/topics/$*.csv --counts detect/counts/$*.csv

part_tables := $(addprefix extract/,documents paragraphs merges rejects counts) \
  $(addprefix tokenize/,sentences vocabulary counts) $(addprefix detect/,mentions voices topics counts)

aggregate/sums/%.csv: crawl/pages/%.csv $(addsuffix /%.csv,$(part_tables)) .stamps/count
	@$(BIN)/columbus-aggregate count --part $* --input . --themes $(THEMES) --sums $@

aggregate/merged/sums.csv: $(call tables,aggregate,sums,$(parts)) crawl/.selected .stamps/parts .stamps/count
	@$(BIN)/columbus-aggregate merge --sums-dir aggregate/sums --crawl crawl --output $@

aggregate/.finished: aggregate/merged/sums.csv crawl/.selected .stamps/finish
	@$(BIN)/columbus-aggregate finish --about libxml2=$(call quoted,COLUMBUS_LIBXML2) \
	  --about names=$(call quoted,COLUMBUS_NAMES) --about withdrawn=$(call quoted,COLUMBUS_WITHDRAWN) \
	  $(call option,--before,COLUMBUS_BEFORE) --sums aggregate/merged/sums.csv --input . \
	  --themes $(THEMES) --digests .stamps/digests --jobs $(call quoted,COLUMBUS_JOBS) --output aggregate
	@touch $@

report/index.html: aggregate/.finished .stamps/report
	@$(BIN)/columbus-report --input aggregate --language $(call quoted,COLUMBUS_LANGUAGE) --output $@

endif
