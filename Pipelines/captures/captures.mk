# The same blogs, archived here by every tool that people archive with.

#>   make check-captures  archive the bundled blogs with wget, HTTrack and Chromium, and compare what is found
#>                        (needs python3 wget httrack chromium)

.PHONY: check-captures
check-captures: build
	@python3 Pipelines/captures/check.py
