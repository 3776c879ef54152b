#ifndef CZLIB_H
#define CZLIB_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Room that surely suffices for `length` bytes as a gzip file.
size_t czlib_gzip_bound(size_t length);

/// `length` bytes as a gzip file (RFC 1952) at the given level, without a name or a time, so that the same bytes always
/// give the same file. The size of the file, or 0 when `capacity` is too small or there is no memory.
size_t czlib_gzip(const uint8_t *bytes, size_t length, int level, uint8_t *output, size_t capacity);

/// The bytes of a gzip file. The number of bytes, or -1 when it is damaged or holds more than `capacity`.
ptrdiff_t czlib_gunzip(const uint8_t *bytes, size_t length, uint8_t *output, size_t capacity);

/// The version of zlib that is loaded: `1.2.13`.
const char *czlib_version(void);

#endif
