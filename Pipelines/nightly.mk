#>   make nightly         one nightly run: CORPUS to STORE, silent when all is well
#>   make install-cron    put the nightly run in the crontab of this user (make uninstall-cron)
#>   make status          print the last nights: what grew, what waits, what failed

STORE ?= store
KEEP ?= 7
override export COLUMBUS_STORE := $(value STORE)
override export COLUMBUS_KEEP := $(value KEEP)
unexport STORE KEEP

.PHONY: nightly install-cron uninstall-cron status
nightly: build
	@Pipelines/nightly --progress

install-cron: build
	@Pipelines/cron install

uninstall-cron:
	@Pipelines/cron uninstall

status:
	@Pipelines/cron status

# The faults that a night can bring: kills, a full disk, overlap, cron. Some minutes.
.PHONY: test-nightly
test-nightly: build
	@NIGHTLY_TESTS=1 FILTER=NightlyTests Pipelines/test
