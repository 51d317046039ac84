# A real blog, archived here and compared with its own database.

#>   make wordpress-dump  fill WordPress (Debian's, on the loopback) and archive it to build/wordpress
#>   make check-wordpress compare what the pipeline finds there with the blog's database

.PHONY: wordpress-dump check-wordpress
wordpress-dump:
	@Pipelines/wordpress/dump

check-wordpress: build
	@Pipelines/wordpress/check
