#ifndef CCRYPTO_H
#define CCRYPTO_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// SHA-256 (FIPS 180-4) of `length` bytes into `digest`, which has room for 32. False only when libcrypto fails.
bool ccrypto_sha256(const uint8_t *bytes, size_t length, uint8_t *digest);

/// A new private key of Ed25519 (RFC 8032) from the system's random bytes: 32 bytes into `key`.
bool ccrypto_ed25519_generate(uint8_t *key);

/// The public key, 32 bytes, that belongs to a private one.
bool ccrypto_ed25519_public(const uint8_t *key, uint8_t *public_key);

/// The signature, 64 bytes, of `length` bytes with a private key.
bool ccrypto_ed25519_sign(const uint8_t *key, const uint8_t *bytes, size_t length, uint8_t *signature);

/// Whether a signature of 64 bytes is that of the bytes, made with the private key that belongs to a public one.
bool ccrypto_ed25519_verify(
    const uint8_t *public_key, const uint8_t *bytes, size_t length, const uint8_t *signature);

/// The version of OpenSSL's libcrypto that is loaded: `3.0.15`.
const char *ccrypto_version(void);

#endif
