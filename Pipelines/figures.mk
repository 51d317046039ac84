# What people do with the figures once they stand: check them, carry them off, look behind them.
# Values come through the environment, as in the Makefile.

N ?= 300
SEED ?= 1
SHARE ?= figures

override export COLUMBUS_N := $(value N)
override export COLUMBUS_SEED := $(value SEED)
override export COLUMBUS_CODED := $(value CODED)
override export COLUMBUS_ADJUDICATED := $(value ADJUDICATED)
override export COLUMBUS_SHARE := $(value SHARE)
unexport N SEED CODED ADJUDICATED SHARE

#>   make coding-sheet [N=300] [SEED=1]
#>                        draw sentences for people to code: OUT/coding/sheet.csv
#>   make agreement CODED="a.csv b.csv" [ADJUDICATED=c.csv]
#>                        compare coded sheets, write validity, draw the page again
#>   make excel           write OUT/columbus.xlsx
#>   make share [SHARE=quotes]
#>                        write OUT/share: what may leave the house
#>   make show DOC=ID     print what is known of a document and its archived page
#>   make frictionless    hold OUT/datapackage.json and its tables to the Frictionless standard
#>   make screenshot      picture the page in docs/report.png (needs chromium)

.PHONY: coding-sheet agreement excel share show frictionless screenshot

coding-sheet: build
	@build/bin/columbus-aggregate coding-sheet --input "$$COLUMBUS_OUT" \
	  --themes "$$COLUMBUS_THEMES" --output "$$COLUMBUS_OUT/coding" \
	  --n "$$COLUMBUS_N" --seed "$$COLUMBUS_SEED"

agreement: build
	@Pipelines/agreement

excel: build
	@build/bin/columbus-report excel --input "$$COLUMBUS_OUT/aggregate" \
	  --output "$$COLUMBUS_OUT/columbus.xlsx"
	@printf '%s\n' "$$COLUMBUS_OUT/columbus.xlsx"

share: build
	@build/bin/columbus-aggregate share --input "$$COLUMBUS_OUT/aggregate" \
	  --output "$$COLUMBUS_OUT/share" --content "$$COLUMBUS_SHARE"
	@Pipelines/shared
	@printf '%s\n' "$$COLUMBUS_OUT/share"

show: build
	@build/bin/columbus-aggregate show --input "$$COLUMBUS_OUT" --dump "$$COLUMBUS_CORPUS" \
	  --doc "$$COLUMBUS_DOC"

frictionless: pipeline
	@Pipelines/frictionless

screenshot: pipeline
	@Pipelines/screenshot "$$COLUMBUS_OUT/report/index.html" docs/report.png
