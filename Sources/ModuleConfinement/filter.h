// Builds the filter of system calls.
#ifndef MODULE_CONFINEMENT_FILTER_H
#define MODULE_CONFINEMENT_FILTER_H

// The filter reads the halves of an argument in little-endian order.
#if defined(__linux__) && (defined(__x86_64__) || defined(__AARCH64EL__))
#define MODULE_CONFINEMENT_FILTER 1
#else
#define MODULE_CONFINEMENT_FILTER 0
#endif

#if MODULE_CONFINEMENT_FILTER

#include <stddef.h>

struct sock_filter;

#define FILTER_CAPACITY 512

// Writes the filter for the calling process to `instructions`, which has room for FILTER_CAPACITY of them,
// and returns how many there are.
unsigned short filter_build(struct sock_filter *instructions);

// Numbers of the system calls that are always refused.
extern const unsigned filter_refused[];
extern const size_t filter_refused_count;

#endif

#endif
