#ifndef COLUMBUS_CDEFLATE_SHIM_H
#define COLUMBUS_CDEFLATE_SHIM_H

/// The header of libdeflate as it is. zlib stays for what comes in pieces: libdeflate inflates
/// only what is whole in memory, that in half of zlib's time.
#include <libdeflate.h>

#endif
