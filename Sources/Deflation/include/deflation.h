// Compresses bytes as they stand in a ZIP archive, and their check sum, by the system's zlib.
#ifndef DEFLATION_H
#define DEFLATION_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// How many bytes `deflation_pack` may need at most for `count` bytes.
size_t deflation_bound(size_t count);

// Writes the raw deflate stream of `count` bytes into `packed`; returns its length, or 0 when there is no
// memory or `room` is too small. Both sizes must be below 4 GiB.
size_t deflation_pack(const uint8_t *bytes, size_t count, uint8_t *packed, size_t room);

// CRC-32 of fewer than 4 GiB.
uint32_t deflation_checksum(const uint8_t *bytes, size_t count);

#ifdef __cplusplus
}
#endif

#endif
