#>   make bench [BENCH_MB=200] [BENCH_RUNS=5] [BENCH_TINY=100000] [CORPUS=DIR]
#>                        time every stage beside bare libxml2, zlib and reading; to out/bench.csv
#>                        and, for made dumps, how the cost grows; to out/bench-growth.csv
#>   make bench-peers [BENCH_MB=32]
#>                        time published tools on the same dump; to out/bench-peers.csv
#>   make bench-figures [BENCH_PARTS=320]
#>                        count, merge and finish 10 million sentences; to out/bench-figures.csv
#>   make flame-graph     profile the whole line with perf and draw docs/flame-graph.svg

.PHONY: bench bench-peers bench-figures flame-graph
export BENCH_MB BENCH_RUNS BENCH_TINY BENCH_PARTS
bench: build
	@Pipelines/bench

bench-peers: build
	@Pipelines/bench-peers

bench-figures: build
	@Pipelines/bench-figures

flame-graph: build
	@Pipelines/flame-graph
