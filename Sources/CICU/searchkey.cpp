#include "bridge.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

namespace {

/// Whether a mark may be dropped without making another word of it.
///
/// Latin, Greek, Cyrillic, Hebrew and Arabic readers leave marks out when they type. The marks of Indic and
/// Southeast Asian scripts are vowels, and the voicing marks of kana (class 8) make other syllables.
bool is_droppable(UChar32 scalar, UErrorCode &status) {
    if (u_charType(scalar) != U_NON_SPACING_MARK || u_getCombiningClass(scalar) == 8) return false;
    switch (uscript_getScript(scalar, &status)) {
        case USCRIPT_INHERITED:
        case USCRIPT_LATIN:
        case USCRIPT_GREEK:
        case USCRIPT_CYRILLIC:
        case USCRIPT_HEBREW:
        case USCRIPT_ARABIC: return true;
        default: return false;
    }
}

/// Letters that readers take for a plain letter with an accent, and that Unicode does not decompose.
void append_plain(icu::UnicodeString &result, UChar32 scalar) {
    switch (scalar) {
        case 0x00E6: result.append(u"ae", 2); break;
        case 0x0153: result.append(u"oe", 2); break;
        case 0x00F8: result.append(u'o'); break;
        case 0x0142: result.append(u'l'); break;
        case 0x0111: result.append(u'd'); break;
        case 0x0127: result.append(u'h'); break;
        case 0x0167: result.append(u't'); break;
        case 0x0131: result.append(u'i'); break;
        default: result.append(scalar); break;
    }
}

}  // namespace

int32_t cicu_text_search_key(const char *source, int32_t length, char *text, int32_t capacity, int32_t *out) {
    cicu::Status status(out);
    const icu::Normalizer2 *fold = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const icu::Normalizer2 *decompose = icu::Normalizer2::getNFDInstance(status);
    const icu::Normalizer2 *compose = icu::Normalizer2::getNFCInstance(status);
    if (status.refused()) return 0;
    icu::UnicodeString folded = fold->normalize(cicu::utf16(source, length), status);
    icu::UnicodeString decomposed = decompose->normalize(folded, status);
    if (status.refused()) return 0;
    icu::UnicodeString plain;
    for (int32_t i = 0; i < decomposed.length();) {
        UChar32 scalar = decomposed.char32At(i);
        i += U16_LENGTH(scalar);
        if (!is_droppable(scalar, status)) append_plain(plain, scalar);
    }
    icu::UnicodeString key = compose->normalize(plain, status);
    if (status.refused()) return 0;
    return cicu::write_utf8(key, text, capacity, status);
}
