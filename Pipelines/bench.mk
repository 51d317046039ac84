#>   make bench [BENCH_MB=200] [BENCH_RUNS=5] [CORPUS=DIR]
#>                        time every stage beside bare libxml2, zlib and reading; to out/bench.csv

.PHONY: bench
export BENCH_MB BENCH_RUNS
bench: build
	@Pipelines/bench
