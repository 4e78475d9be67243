/*
 * The binary contract between the host and an indicator module.
 *
 * A module is a shared library `lib<Name>.so` (or .dylib) that exports one C function
 *
 *     const struct indicator_module *indicator_module_<Name>(void);
 *
 * It returns a constant table that stays valid while the library is open. Only plain C values and bytes
 * cross: requests and replies are UTF-8 JSON.
 *
 * The host reads `magic`, then `abi_version`, then `struct_size`, and goes no further when one of them is not
 * its own. Those three never move. Anything else may change only together with INDICATOR_ABI_VERSION.
 */
#ifndef INDICATOR_ABI_H
#define INDICATOR_ABI_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The bytes "INDICTR\0", read as a little-endian number. */
#define INDICATOR_ABI_MAGIC 0x0052544349444E49ULL
#define INDICATOR_ABI_VERSION 1u

/* Bytes that the module allocated and takes back through `release`. */
struct indicator_bytes {
    uint8_t *bytes;
    size_t count;
};

/* What `describe` and `compute` return. */
#define INDICATOR_OK 0
/* `reply` holds UTF-8 text that says what was wrong. */
#define INDICATOR_FAILED 1

struct indicator_module {
    uint64_t magic;
    uint32_t abi_version;
    uint32_t struct_size;
    /* Text ending in NUL: who built the module; for messages only. */
    const char *kit_version;
    const char *compiler_version;
    /* Fills `reply` with a module description. */
    int32_t (*describe)(struct indicator_bytes *reply);
    /* Reads a compute request, fills `reply` with a compute reply. */
    int32_t (*compute)(const uint8_t *request, size_t count, struct indicator_bytes *reply);
    /* Frees what the two functions above put into a reply. */
    void (*release)(struct indicator_bytes *reply);
};

#ifdef __cplusplus
}
#endif

#endif
