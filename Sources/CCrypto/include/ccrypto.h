#ifndef CCRYPTO_H
#define CCRYPTO_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// SHA-256 (FIPS 180-4) of `length` bytes into `digest`, which has room for 32. False only when libcrypto fails.
bool ccrypto_sha256(const uint8_t *bytes, size_t length, uint8_t *digest);

#endif
