#include "bridge.hpp"

#include <memory>

#include <unicode/coll.h>
#include <unicode/ucol.h>

struct cicu_collator {
    std::unique_ptr<icu::Collator> collator;
};

cicu_collator *cicu_collator_open(const char *tag, int32_t strength, bool numeric, int32_t *out) {
    cicu::Status status(out);
    icu::Locale locale = cicu::supported_locale(tag, status);
    if (status.refused()) return nullptr;
    std::unique_ptr<icu::Collator> collator(icu::Collator::createInstance(locale, status));
    if (status.refused()) return nullptr;
    collator->setAttribute(UCOL_STRENGTH, static_cast<UColAttributeValue>(strength), status);
    collator->setAttribute(UCOL_NUMERIC_COLLATION, numeric ? UCOL_ON : UCOL_OFF, status);
    // Text that is not in NFC sorts where its NFC would.
    collator->setAttribute(UCOL_NORMALIZATION_MODE, UCOL_ON, status);
    if (status.refused()) return nullptr;
    return new cicu_collator{std::move(collator)};
}

void cicu_collator_close(cicu_collator *collator) { delete collator; }

int32_t cicu_collator_compare(const cicu_collator *collator, const char *left, int32_t left_length,
                              const char *right, int32_t right_length, int32_t *out) {
    cicu::Status status(out);
    return collator->collator->compareUTF8(icu::StringPiece(left, left_length),
                                           icu::StringPiece(right, right_length), status);
}

int32_t cicu_collator_sort_key(const cicu_collator *collator, const char *text, int32_t length, uint8_t *key,
                               int32_t capacity, int32_t *out) {
    cicu::Status status(out);
    int32_t needed = collator->collator->getSortKey(cicu::utf16(text, length), key, capacity);
    if (needed == 0) {
        status.set(U_INTERNAL_PROGRAM_ERROR);
        return 0;
    }
    if (needed > capacity) status.set(U_BUFFER_OVERFLOW_ERROR);
    return needed;
}
