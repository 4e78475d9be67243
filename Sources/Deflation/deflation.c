#include "deflation.h"

#include <zlib.h>

size_t deflation_bound(size_t count) { return compressBound(count); }

size_t deflation_pack(const uint8_t *bytes, size_t count, uint8_t *packed, size_t room) {
    z_stream stream = {0};
    // Window bits below zero: no zlib header, as ZIP wants it.
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return 0;
    stream.next_in = (Bytef *)bytes;
    stream.avail_in = (uInt)count;
    stream.next_out = packed;
    stream.avail_out = (uInt)room;
    int code = deflate(&stream, Z_FINISH);
    size_t length = stream.total_out;
    deflateEnd(&stream);
    return code == Z_STREAM_END ? length : 0;
}

uint32_t deflation_checksum(const uint8_t *bytes, size_t count) {
    return (uint32_t)crc32(crc32(0, NULL, 0), bytes, (uInt)count);
}
