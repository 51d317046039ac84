#>   make nightly         one nightly run: CORPUS to STORE, silent when all is well
#>   make install-cron [SCHEDULE="15 2 * * *"]
#>                        put the nightly run in the crontab of this user (make uninstall-cron)
#>   make status          print the last nights: what grew, what waits, what failed
#>   make forget AUTHOR="…" [SITE=…] or URL=…
#>                        take a person or a page out of STORE and OUT, for good

STORE ?= store
KEEP ?= 7
override export COLUMBUS_STORE := $(value STORE)
override export COLUMBUS_KEEP := $(value KEEP)
override export COLUMBUS_AUTHOR := $(value AUTHOR)
override export COLUMBUS_SITE := $(value SITE)
override export COLUMBUS_URL := $(value URL)
override export COLUMBUS_FORGOTTEN := $(value FORGOTTEN)
override export COLUMBUS_SCHEDULE := $(value SCHEDULE)
unexport STORE KEEP AUTHOR SITE URL FORGOTTEN SCHEDULE

.PHONY: nightly install-cron uninstall-cron status forget
nightly: build
	@Pipelines/nightly --progress

install-cron: build
	@Pipelines/cron install

uninstall-cron:
	@Pipelines/cron uninstall

forget: build
	@Pipelines/forget

status:
	@Pipelines/cron status

#>   make test-nightly    kill nights, fill disks, take rights away, let cron run: some minutes
#>   make sanitize        damage archives and tables before programs that watch their memory

# FUZZ_ROUNDS=N says how much is damaged (25).
.PHONY: test-nightly sanitize
test-nightly: build
	@NIGHTLY_TESTS=1 FILTER=Nightly Pipelines/test

sanitize: build
	@Pipelines/sanitize
