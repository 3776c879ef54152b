#ifndef CDEFLATE_H
#define CDEFLATE_H

#include <stddef.h>
#include <stdint.h>

/// `length` bytes as a gzip file (RFC 1952), without a name or a time, so that the same bytes always give the same file.
/// The size of the file, or 0 when it has more than `capacity` bytes or there is no memory.
size_t cdeflate_gzip(const uint8_t *bytes, size_t length, uint8_t *output, size_t capacity);

/// The bytes of a gzip file. The number of bytes, or -1 when it is damaged or holds more than `capacity`.
ptrdiff_t cdeflate_gunzip(const uint8_t *bytes, size_t length, uint8_t *output, size_t capacity);

/// The version of libdeflate: `1.14`.
const char *cdeflate_version(void);

#endif
