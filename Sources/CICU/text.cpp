#include "bridge.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

bool cicu_text_is_nfc(const char *text, int32_t length, int32_t *out) {
    cicu::Status status(out);
    const icu::Normalizer2 *nfc = icu::Normalizer2::getNFCInstance(status);
    if (status.refused()) return false;
    return nfc->isNormalizedUTF8(icu::StringPiece(text, length), status);
}

int32_t cicu_text_nfc(const char *source, int32_t length, char *text, int32_t capacity, int32_t *out) {
    cicu::Status status(out);
    const icu::Normalizer2 *nfc = icu::Normalizer2::getNFCInstance(status);
    if (status.refused()) return 0;
    return cicu::write_through_sink(text, capacity, status, [&](icu::ByteSink &sink) {
        nfc->normalizeUTF8(0, icu::StringPiece(source, length), sink, nullptr, status);
    });
}

int32_t cicu_text_direction(const char *text, int32_t length) {
    int32_t isolates = 0;
    int32_t i = 0;
    while (i < length) {
        UChar32 scalar;
        U8_NEXT_OR_FFFD(text, i, length, scalar);
        switch (u_charDirection(scalar)) {
            case U_LEFT_TO_RIGHT:
                if (isolates == 0) return 1;
                break;
            case U_RIGHT_TO_LEFT:
            case U_RIGHT_TO_LEFT_ARABIC:
                if (isolates == 0) return 2;
                break;
            case U_LEFT_TO_RIGHT_ISOLATE:
            case U_RIGHT_TO_LEFT_ISOLATE:
            case U_FIRST_STRONG_ISOLATE: isolates += 1; break;
            case U_POP_DIRECTIONAL_ISOLATE:
                if (isolates > 0) isolates -= 1;
                break;
            // An isolate that is never closed ends with its paragraph.
            case U_BLOCK_SEPARATOR: isolates = 0; break;
            default: break;
        }
    }
    return 0;
}

int32_t cicu_scalar_width(uint32_t value) {
    UChar32 scalar = static_cast<UChar32>(value);
    switch (u_charType(scalar)) {
        case U_NON_SPACING_MARK:
        case U_ENCLOSING_MARK:
        case U_CONTROL_CHAR:
        case U_LINE_SEPARATOR:
        case U_PARAGRAPH_SEPARATOR: return 0;
        case U_FORMAT_CHAR:
            // Terminals draw the soft hyphen.
            return scalar == 0xAD ? 1 : 0;
        default: break;
    }
    // The vowels and finals of a Hangul syllable are drawn inside its first consonant.
    int32_t syllable = u_getIntPropertyValue(scalar, UCHAR_HANGUL_SYLLABLE_TYPE);
    if (syllable == U_HST_VOWEL_JAMO || syllable == U_HST_TRAILING_JAMO) return 0;
    int32_t width = u_getIntPropertyValue(scalar, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}
