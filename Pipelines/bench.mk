#>   make bench [BENCH_MB=200] [BENCH_RUNS=5] [BENCH_TINY=100000] [CORPUS=DIR]
#>                        time every stage beside bare libxml2, zlib and reading; to out/bench.csv
#>                        and, for made dumps, how the cost grows; to out/bench-growth.csv

.PHONY: bench
export BENCH_MB BENCH_RUNS BENCH_TINY
bench: build
	@Pipelines/bench
