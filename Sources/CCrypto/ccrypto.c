#include "ccrypto.h"

#include <openssl/crypto.h>
#include <openssl/sha.h>

bool ccrypto_sha256(const uint8_t *bytes, size_t length, uint8_t *digest) {
    return SHA256(bytes, length, digest) != NULL;
}

const char *ccrypto_version(void) { return OpenSSL_version(OPENSSL_VERSION_STRING); }
