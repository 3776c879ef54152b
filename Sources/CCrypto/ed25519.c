#include "ccrypto.h"

#include <openssl/evp.h>

bool ccrypto_ed25519_generate(uint8_t *key) {
    EVP_PKEY *pair = EVP_PKEY_Q_keygen(NULL, NULL, "ED25519");
    if (pair == NULL) return false;
    size_t length = 32;
    bool done = EVP_PKEY_get_raw_private_key(pair, key, &length) == 1 && length == 32;
    EVP_PKEY_free(pair);
    return done;
}

bool ccrypto_ed25519_public(const uint8_t *key, uint8_t *public_key) {
    EVP_PKEY *pair = EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, NULL, key, 32);
    if (pair == NULL) return false;
    size_t length = 32;
    bool done = EVP_PKEY_get_raw_public_key(pair, public_key, &length) == 1 && length == 32;
    EVP_PKEY_free(pair);
    return done;
}

bool ccrypto_ed25519_sign(const uint8_t *key, const uint8_t *bytes, size_t length, uint8_t *signature) {
    EVP_PKEY *pair = EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, NULL, key, 32);
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    size_t size = 64;
    bool done = pair != NULL && context != NULL && EVP_DigestSignInit(context, NULL, NULL, NULL, pair) == 1
        && EVP_DigestSign(context, signature, &size, bytes, length) == 1 && size == 64;
    EVP_MD_CTX_free(context);
    EVP_PKEY_free(pair);
    return done;
}

bool ccrypto_ed25519_verify(
    const uint8_t *public_key, const uint8_t *bytes, size_t length, const uint8_t *signature) {
    EVP_PKEY *key = EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, NULL, public_key, 32);
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    bool valid = key != NULL && context != NULL && EVP_DigestVerifyInit(context, NULL, NULL, NULL, key) == 1
        && EVP_DigestVerify(context, signature, 64, bytes, length) == 1;
    EVP_MD_CTX_free(context);
    EVP_PKEY_free(key);
    return valid;
}
