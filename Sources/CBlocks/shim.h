#ifndef COLUMBUS_CBLOCKS_SHIM_H
#define COLUMBUS_CBLOCKS_SHIM_H

#include <stdint.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

// Why this is here: Swift has no way to say where among sixteen bytes a comparison held, for which the
// processor has one instruction, and makes lane follow lane of much that the compiler of C does at once.

/// Sixteen bytes in a register.
typedef uint8_t columbus_block __attribute__((ext_vector_type(16)));

/// The highest bit of each byte, that of the first byte lowest.
static inline uint32_t columbus_block_highs(columbus_block block) {
#if defined(__SSE2__)
  return (uint32_t)_mm_movemask_epi8((__m128i)block);
#else
  uint32_t highs = 0;
  for (int i = 0; i < 16; i++) highs |= (uint32_t)(block[i] >> 7) << i;
  return highs;
#endif
}

/// Where a byte is this one.
static inline uint32_t columbus_block_equal(columbus_block block, uint8_t byte) {
  return columbus_block_highs((columbus_block)(block == (columbus_block)byte));
}

/// Where a byte is one of as many as `count`, from `first` on.
static inline uint32_t columbus_block_within(columbus_block block, uint8_t first, uint8_t count) {
  return columbus_block_highs(
      (columbus_block)(block - (columbus_block)first < (columbus_block)count));
}

/// The letters of ASCII made small and its digits, and a blank in place of every other byte.
static inline columbus_block columbus_block_words(columbus_block block) {
  const columbus_block small = block | (columbus_block)0x20;
  const columbus_block letters = (columbus_block)(small - (columbus_block)0x61 < (columbus_block)26);
  const columbus_block digits = (columbus_block)(block - (columbus_block)0x30 < (columbus_block)10);
  return (small & letters) | (block & digits) | ((columbus_block)0x20 & ~(letters | digits));
}

/// Where a letter of ASCII stands.
static inline uint32_t columbus_block_letters(columbus_block block) {
  return columbus_block_within(block | (columbus_block)0x20, 0x61, 26);
}

#endif
