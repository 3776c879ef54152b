#include "czlib.h"

#include <limits.h>
#include <string.h>
#include <zlib.h>

// Bits of the window, and 16 for the frame of gzip.
static const int window = 15 + 16;

size_t czlib_gzip_bound(size_t length) { return compressBound(length) + 32; }

size_t czlib_gzip(const uint8_t *bytes, size_t length, int level, uint8_t *output, size_t capacity) {
    if (length > UINT_MAX || capacity > UINT_MAX) return 0;
    z_stream stream;
    memset(&stream, 0, sizeof stream);
    if (deflateInit2(&stream, level, Z_DEFLATED, window, 9, Z_DEFAULT_STRATEGY) != Z_OK) return 0;
    stream.next_in = (Bytef *)bytes;
    stream.avail_in = (uInt)length;
    stream.next_out = output;
    stream.avail_out = (uInt)capacity;
    int result = deflate(&stream, Z_FINISH);
    size_t size = stream.total_out;
    deflateEnd(&stream);
    return result == Z_STREAM_END ? size : 0;
}

ptrdiff_t czlib_gunzip(const uint8_t *bytes, size_t length, uint8_t *output, size_t capacity) {
    if (length > UINT_MAX || capacity > UINT_MAX) return -1;
    z_stream stream;
    memset(&stream, 0, sizeof stream);
    if (inflateInit2(&stream, window) != Z_OK) return -1;
    stream.next_in = (Bytef *)bytes;
    stream.avail_in = (uInt)length;
    stream.next_out = output;
    stream.avail_out = (uInt)capacity;
    int result = inflate(&stream, Z_FINISH);
    ptrdiff_t size = (ptrdiff_t)stream.total_out;
    int whole = result == Z_STREAM_END && stream.avail_in == 0;
    inflateEnd(&stream);
    return whole ? size : -1;
}

const char *czlib_version(void) { return zlibVersion(); }
