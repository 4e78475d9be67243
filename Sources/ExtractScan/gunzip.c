#include "gunzip.h"

#include <errno.h>
#include <string.h>
#include <zlib.h>

gunzip_stream *gunzip_open(int descriptor) {
    gzFile file = gzdopen(descriptor, "rb");
    if (file) gzbuffer(file, 1 << 18);
    return (gunzip_stream *)file;
}

long gunzip_read(gunzip_stream *stream, void *bytes, size_t count) {
    int got = gzread((gzFile)stream, bytes, count > 1 << 30 ? 1 << 30 : (unsigned)count);
    if (got > 0 || count == 0) return got;
    int code = Z_OK;
    gzerror((gzFile)stream, &code);
    return code == Z_OK || code == Z_STREAM_END ? got : -1;
}

const char *gunzip_problem(gunzip_stream *stream) {
    int code = Z_OK;
    const char *words = gzerror((gzFile)stream, &code);
    if (code == Z_ERRNO) return strerror(errno);
    return code == Z_BUF_ERROR ? "the compressed file ends too early" : words;
}

void gunzip_close(gunzip_stream *stream) { gzclose((gzFile)stream); }
