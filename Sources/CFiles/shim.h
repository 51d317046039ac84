#ifndef COLUMBUS_CFILES_SHIM_H
#define COLUMBUS_CFILES_SHIM_H

#include <stdint.h>

#if defined(__linux__)
/// sync_file_range(2), which <fcntl.h> declares for _GNU_SOURCE only, as Swift does not read it.
extern int sync_file_range(int descriptor, int64_t offset, int64_t count, unsigned flags);
#endif

/// Lets the disk begin with a stretch of a file, and waits for nothing.
static inline void columbus_begin_writing(int descriptor, int64_t offset, int64_t count) {
#if defined(__linux__)
  // SYNC_FILE_RANGE_WRITE. Advice only: what is not written by then, fdatasync waits for.
  (void)sync_file_range(descriptor, offset, count, 2);
#endif
}

#endif
