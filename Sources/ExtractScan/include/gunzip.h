// Reads a file that may be compressed with gzip, from beginning to end.
#ifndef GUNZIP_H
#define GUNZIP_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct gunzip_stream gunzip_stream;

// Takes over an open file descriptor; NULL when there is no memory.
gunzip_stream *gunzip_open(int descriptor);

// Reads up to `count` bytes; 0 at the end, -1 on error.
long gunzip_read(gunzip_stream *stream, void *bytes, size_t count);

// What is wrong after `gunzip_read` returned -1.
const char *gunzip_problem(gunzip_stream *stream);

// Closes the stream and its descriptor.
void gunzip_close(gunzip_stream *stream);

#ifdef __cplusplus
}
#endif

#endif
