#ifndef CQR_H
#define CQR_H

#include <stddef.h>
#include <stdint.h>

/// The QR code (ISO/IEC 18004) of a text in UTF-8, in byte mode, with error correction M, in its smallest version. The
/// modules row by row, 1 for a dark one, without the quiet zone. The number of modules on a side, or 0 when the text is
/// too long for any version, has no bytes, or needs more than `capacity` modules.
int cqr_encode(const char *text, uint8_t *modules, size_t capacity);

/// The version of libqrencode: `4.1.1`.
const char *cqr_version(void);

#endif
