#include "separators.h"

#if defined(__x86_64__)
#include <immintrin.h>

// Bit k of each mask is about byte k of the block.
typedef struct {
    uint64_t commas, feeds, quotes;
} block_masks;

static inline __attribute__((always_inline)) uint64_t inside_quotes(uint64_t quotes) {
    uint64_t x = quotes;
    for (int shift = 1; shift < 64; shift *= 2) x ^= x << shift;
    return x;
}

static inline __attribute__((always_inline)) uint32_t *positions(uint64_t mask, uint32_t at, uint32_t *out) {
    uint32_t *end = out + __builtin_popcountll(mask);
    while (out < end) {
        for (int k = 0; k < 8; k++) {
            out[k] = at + (uint32_t)__builtin_ctzll(mask | 1ull << 63);
            mask &= mask - 1;
        }
        out += 8;
    }
    return end;
}

static inline __attribute__((always_inline)) separators_found find(
    const uint8_t *bytes, size_t count, uint32_t *fields, uint32_t *rows,
    block_masks (*masks)(const uint8_t *)
) {
    uint32_t *field = fields, *row = rows;
    uint64_t within = 0, any = 0, wrong = 0, before = 1;
    for (size_t at = 0; at < count; at += 64) {
        block_masks block = masks(bytes + at);
        if (__builtin_expect((block.quotes | within) != 0, 0)) {
            uint64_t start = block.commas | block.feeds | block.quotes;
            uint64_t inside = inside_quotes(block.quotes) ^ within;
            wrong |= block.quotes & inside & ~(start << 1 | before);
            within = (uint64_t)((int64_t)inside >> 63);
            any |= block.quotes;
            block.commas &= ~inside;
            block.feeds &= ~inside;
            before = start >> 63;
        } else {
            before = (block.commas | block.feeds) >> 63;
        }
        field = positions(block.commas | block.feeds, (uint32_t)at, field);
        uint32_t *end = row + __builtin_popcountll(block.feeds);
        uint64_t rest = block.feeds;
        do {
            row[0] = (uint32_t)at + (uint32_t)__builtin_ctzll(rest | 1ull << 63);
            rest &= rest - 1;
            row++;
        } while (__builtin_expect(rest != 0, 0));
        row = end;
    }
    return (separators_found){(size_t)(field - fields), (size_t)(row - rows), any != 0, wrong != 0};
}

static inline __attribute__((always_inline)) block_masks masks_sse2(const uint8_t *bytes) {
    const __m128i comma = _mm_set1_epi8(','), feed = _mm_set1_epi8('\n'), quote = _mm_set1_epi8('"');
    block_masks block = {0, 0, 0};
    for (int k = 0; k < 4; k++) {
        __m128i part = _mm_loadu_si128((const __m128i *)(bytes + 16 * k));
        block.commas |= (uint64_t)(uint16_t)_mm_movemask_epi8(_mm_cmpeq_epi8(part, comma)) << 16 * k;
        block.feeds |= (uint64_t)(uint16_t)_mm_movemask_epi8(_mm_cmpeq_epi8(part, feed)) << 16 * k;
        block.quotes |= (uint64_t)(uint16_t)_mm_movemask_epi8(_mm_cmpeq_epi8(part, quote)) << 16 * k;
    }
    return block;
}

static inline __attribute__((always_inline, target("avx2"))) block_masks masks_avx2(const uint8_t *bytes) {
    const __m256i comma = _mm256_set1_epi8(','), feed = _mm256_set1_epi8('\n'), quote = _mm256_set1_epi8('"');
    block_masks block = {0, 0, 0};
    for (int k = 0; k < 2; k++) {
        __m256i part = _mm256_loadu_si256((const __m256i *)(bytes + 32 * k));
        block.commas |= (uint64_t)(uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(part, comma)) << 32 * k;
        block.feeds |= (uint64_t)(uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(part, feed)) << 32 * k;
        block.quotes |= (uint64_t)(uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(part, quote)) << 32 * k;
    }
    return block;
}

static separators_found find_sse2(const uint8_t *bytes, size_t count, uint32_t *fields, uint32_t *rows) {
    return find(bytes, count, fields, rows, masks_sse2);
}

__attribute__((target("avx2,bmi,bmi2,popcnt,lzcnt"))) static separators_found find_avx2(
    const uint8_t *bytes, size_t count, uint32_t *fields, uint32_t *rows
) {
    return find(bytes, count, fields, rows, masks_avx2);
}

bool separators_available(void) { return true; }

separators_found separators_find(const uint8_t *bytes, size_t count, uint32_t *fields, uint32_t *rows) {
    bool wide = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("popcnt");
    return wide ? find_avx2(bytes, count, fields, rows) : find_sse2(bytes, count, fields, rows);
}

#else

bool separators_available(void) { return false; }

separators_found separators_find(const uint8_t *bytes, size_t count, uint32_t *fields, uint32_t *rows) {
    return (separators_found){0, 0, false, false};
}

#endif
