// Finds the separators of comma-separated text, 64 bytes at a time, with vector instructions.
#ifndef SEPARATORS_H
#define SEPARATORS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// What one call of `separators_find` found.
typedef struct {
    // Commas and line feeds outside quotes, written to `fields`.
    size_t fields;
    // Line feeds outside quotes, written to `rows`.
    size_t rows;
    // A quote was seen.
    bool quoted;
    // A quote opens in the middle of a field, so that the positions are not to be relied upon.
    bool irregular;
} separators_found;

// True when this machine has the instructions; otherwise `separators_find` must not be called.
bool separators_available(void);

// Writes the positions of separators in `count` bytes that begin at the start of a row.
//
// `bytes` must be readable for 64 bytes behind the end, and these must not be commas, line feeds or quotes.
// `fields` and `rows` must have room for `count` + 64 positions each.
separators_found separators_find(const uint8_t *bytes, size_t count, uint32_t *fields, uint32_t *rows);

#ifdef __cplusplus
}
#endif

#endif
