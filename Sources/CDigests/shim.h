#ifndef COLUMBUS_CDIGESTS_SHIM_H
#define COLUMBUS_CDIGESTS_SHIM_H

#include <stddef.h>
#include <stdint.h>

// Why this is here: the processor's SHA instructions can only be reached through C intrinsics, and
// they hash three to five times as fast as any portable code. Each function says whether it did the
// work; where it did not (another processor, an older one), the portable code in Swift does it.

#if defined(__x86_64__)

#include <cpuid.h>
#include <immintrin.h>

#define COLUMBUS_SHA __attribute__((target("sha,sse4.1,ssse3")))

/// Whether the processor has SHA, SSSE3 and SSE4.1 instructions.
static inline int columbus_has_sha(void) {
  unsigned a, b, c, d;
  if (!__get_cpuid_count(7, 0, &a, &b, &c, &d) || !(b & (1u << 29))) return 0;
  return __get_cpuid(1, &a, &b, &c, &d) && (c & (1u << 9)) && (c & (1u << 19));
}

/// Hashes whole blocks of 64 bytes into the five words of a SHA-1 state (FIPS 180-4, 6.1).
COLUMBUS_SHA static inline void columbus_sha1_blocks(
    uint32_t *state, const uint8_t *bytes, size_t blocks) {
  const __m128i order = _mm_set_epi64x(0x0001020304050607LL, 0x08090a0b0c0d0e0fLL);
  __m128i abcd = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)state), 0x1B);
  __m128i e = _mm_set_epi32((int)state[4], 0, 0, 0);
  for (; blocks > 0; blocks--, bytes += 64) {
    const __m128i abcd_before = abcd, e_before = e;
    __m128i w[4], other, kept;
    for (int i = 0; i < 4; i++)
      w[i] = _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(bytes + 16 * i)), order);
    // Group 0 adds E itself; every later one rotates the A of four steps before.
    e = _mm_add_epi32(e, w[0]);
    other = abcd;
    abcd = _mm_sha1rnds4_epu32(abcd, e, 0);
#pragma clang loop unroll(full)
    for (int group = 1; group < 20; group++) {
      if (group >= 4) {
        __m128i *next = &w[group & 3];
        *next = _mm_sha1msg1_epu32(*next, w[(group + 1) & 3]);
        *next = _mm_xor_si128(*next, w[(group + 2) & 3]);
        *next = _mm_sha1msg2_epu32(*next, w[(group + 3) & 3]);
      }
      kept = abcd;
      other = _mm_sha1nexte_epu32(other, w[group & 3]);
      if (group < 5) abcd = _mm_sha1rnds4_epu32(abcd, other, 0);
      else if (group < 10) abcd = _mm_sha1rnds4_epu32(abcd, other, 1);
      else if (group < 15) abcd = _mm_sha1rnds4_epu32(abcd, other, 2);
      else abcd = _mm_sha1rnds4_epu32(abcd, other, 3);
      other = kept;
    }
    e = _mm_sha1nexte_epu32(other, e_before);
    abcd = _mm_add_epi32(abcd, abcd_before);
  }
  _mm_storeu_si128((__m128i *)state, _mm_shuffle_epi32(abcd, 0x1B));
  state[4] = (uint32_t)_mm_extract_epi32(e, 3);
}

/// Hashes whole blocks of two messages at once, each into its own SHA-1 state. One message waits for
/// its own results most of the time, so the second costs little more than the first alone.
COLUMBUS_SHA static inline void columbus_sha1_blocks_of_two(
    uint32_t *state0, const uint8_t *bytes0, uint32_t *state1, const uint8_t *bytes1,
    size_t blocks) {
  const __m128i order = _mm_set_epi64x(0x0001020304050607LL, 0x08090a0b0c0d0e0fLL);
  uint32_t *const state[2] = {state0, state1};
  const uint8_t *bytes[2] = {bytes0, bytes1};
  __m128i abcd[2], e[2], w[2][4], other[2], abcd_before[2], e_before[2];
#pragma clang loop unroll(full)
  for (int lane = 0; lane < 2; lane++) {
    abcd[lane] = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)state[lane]), 0x1B);
    e[lane] = _mm_set_epi32((int)state[lane][4], 0, 0, 0);
  }
  for (; blocks > 0; blocks--) {
#pragma clang loop unroll(full)
    for (int lane = 0; lane < 2; lane++) {
      abcd_before[lane] = abcd[lane];
      e_before[lane] = e[lane];
      for (int i = 0; i < 4; i++)
        w[lane][i] =
            _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(bytes[lane] + 16 * i)), order);
      bytes[lane] += 64;
      e[lane] = _mm_add_epi32(e[lane], w[lane][0]);
      other[lane] = abcd[lane];
      abcd[lane] = _mm_sha1rnds4_epu32(abcd[lane], e[lane], 0);
    }
#pragma clang loop unroll(full)
    for (int step = 2; step < 40; step++) {
      const int group = step >> 1, lane = step & 1;
      if (group >= 4) {
        __m128i *next = &w[lane][group & 3];
        *next = _mm_sha1msg1_epu32(*next, w[lane][(group + 1) & 3]);
        *next = _mm_xor_si128(*next, w[lane][(group + 2) & 3]);
        *next = _mm_sha1msg2_epu32(*next, w[lane][(group + 3) & 3]);
      }
      const __m128i kept = abcd[lane];
      other[lane] = _mm_sha1nexte_epu32(other[lane], w[lane][group & 3]);
      if (group < 5) abcd[lane] = _mm_sha1rnds4_epu32(abcd[lane], other[lane], 0);
      else if (group < 10) abcd[lane] = _mm_sha1rnds4_epu32(abcd[lane], other[lane], 1);
      else if (group < 15) abcd[lane] = _mm_sha1rnds4_epu32(abcd[lane], other[lane], 2);
      else abcd[lane] = _mm_sha1rnds4_epu32(abcd[lane], other[lane], 3);
      other[lane] = kept;
    }
#pragma clang loop unroll(full)
    for (int lane = 0; lane < 2; lane++) {
      e[lane] = _mm_sha1nexte_epu32(other[lane], e_before[lane]);
      abcd[lane] = _mm_add_epi32(abcd[lane], abcd_before[lane]);
    }
  }
#pragma clang loop unroll(full)
  for (int lane = 0; lane < 2; lane++) {
    _mm_storeu_si128((__m128i *)state[lane], _mm_shuffle_epi32(abcd[lane], 0x1B));
    state[lane][4] = (uint32_t)_mm_extract_epi32(e[lane], 3);
  }
}

/// Hashes whole blocks of 64 bytes into the eight words of a SHA-256 state (FIPS 180-4, 6.2).
/// `constants` are the 64 words of the standard.
COLUMBUS_SHA static inline void columbus_sha256_blocks(
    uint32_t *state, const uint32_t *constants, const uint8_t *bytes, size_t blocks) {
  const __m128i order = _mm_set_epi64x(0x0c0d0e0f08090a0bLL, 0x0405060700010203LL);
  // The instructions want the state as ABEF and CDGH.
  __m128i dcba = _mm_loadu_si128((const __m128i *)state);
  __m128i hgfe = _mm_loadu_si128((const __m128i *)(state + 4));
  __m128i cdab = _mm_shuffle_epi32(dcba, 0xB1), efgh = _mm_shuffle_epi32(hgfe, 0x1B);
  __m128i abef = _mm_alignr_epi8(cdab, efgh, 8), cdgh = _mm_blend_epi16(efgh, cdab, 0xF0);
  for (; blocks > 0; blocks--, bytes += 64) {
    const __m128i abef_before = abef, cdgh_before = cdgh;
    __m128i w[4];
    for (int i = 0; i < 4; i++)
      w[i] = _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(bytes + 16 * i)), order);
#pragma clang loop unroll(full)
    for (int group = 0; group < 16; group++) {
      if (group >= 4) {
        __m128i *next = &w[group & 3];
        const __m128i last = w[(group + 3) & 3], before = w[(group + 2) & 3];
        *next = _mm_sha256msg1_epu32(*next, w[(group + 1) & 3]);
        *next = _mm_add_epi32(*next, _mm_alignr_epi8(last, before, 4));
        *next = _mm_sha256msg2_epu32(*next, last);
      }
      const __m128i keyed =
          _mm_add_epi32(w[group & 3], _mm_loadu_si128((const __m128i *)(constants + 4 * group)));
      cdgh = _mm_sha256rnds2_epu32(cdgh, abef, keyed);
      abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(keyed, 0x0E));
    }
    abef = _mm_add_epi32(abef, abef_before);
    cdgh = _mm_add_epi32(cdgh, cdgh_before);
  }
  __m128i feba = _mm_shuffle_epi32(abef, 0x1B), dchg = _mm_shuffle_epi32(cdgh, 0xB1);
  _mm_storeu_si128((__m128i *)state, _mm_blend_epi16(feba, dchg, 0xF0));
  _mm_storeu_si128((__m128i *)(state + 4), _mm_alignr_epi8(dchg, feba, 8));
}

#else

static inline int columbus_has_sha(void) { return 0; }
static inline void columbus_sha1_blocks(uint32_t *state, const uint8_t *bytes, size_t blocks) {}
static inline void columbus_sha1_blocks_of_two(
    uint32_t *state0, const uint8_t *bytes0, uint32_t *state1, const uint8_t *bytes1,
    size_t blocks) {}
static inline void columbus_sha256_blocks(
    uint32_t *state, const uint32_t *constants, const uint8_t *bytes, size_t blocks) {}

#endif

#endif
