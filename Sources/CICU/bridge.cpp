#include "bridge.hpp"

#include <cstring>

#include <unicode/uchar.h>
#include <unicode/ucal.h>
#include <unicode/ulocdata.h>
#include <unicode/ustring.h>
#include <unicode/utf16.h>
#include <unicode/uversion.h>

namespace cicu {

int32_t write_bytes(const char *source, int32_t length, char *text, int32_t capacity, UErrorCode &status) {
    if (U_FAILURE(status)) return 0;
    if (length > capacity) {
        status = U_BUFFER_OVERFLOW_ERROR;
    } else if (length > 0) {
        std::memcpy(text, source, static_cast<size_t>(length));
    }
    return length;
}

int32_t write_utf8(const char16_t *source, int32_t length, char *text, int32_t capacity, UErrorCode &status) {
    if (U_FAILURE(status)) return 0;
    int32_t needed = 0;
    // A lone surrogate cannot come from UTF-8, but a substitute is better than a failure should ICU make one.
    u_strToUTF8WithSub(text, capacity, &needed, source, length, 0xFFFD, nullptr, &status);
    return needed;
}

int32_t write_utf8(const icu::UnicodeString &source, char *text, int32_t capacity, UErrorCode &status) {
    if (U_SUCCESS(status) && source.isBogus()) status = U_MEMORY_ALLOCATION_ERROR;
    return write_utf8(source.getBuffer(), source.length(), text, capacity, status);
}

int32_t utf8_length(const char16_t *source, int32_t length) {
    int32_t bytes = 0;
    for (int32_t i = 0; i < length; i++) {
        char16_t unit = source[i];
        if (unit < 0x80) {
            bytes += 1;
        } else if (unit < 0x800) {
            bytes += 2;
        } else {
            // Each half of a surrogate pair accounts for two of its four bytes.
            bytes += U16_IS_SURROGATE(unit) ? 2 : 3;
        }
    }
    return bytes;
}

static int32_t write_version(const UVersionInfo version, char *text, int32_t capacity, UErrorCode &status) {
    char buffer[U_MAX_VERSION_STRING_LENGTH];
    u_versionToString(version, buffer);
    return write_bytes(buffer, static_cast<int32_t>(std::strlen(buffer)), text, capacity, status);
}

}  // namespace cicu

const char *cicu_error_name(int32_t code) { return u_errorName(static_cast<UErrorCode>(code)); }

int32_t cicu_version_icu(char *text, int32_t capacity, int32_t *out) {
    cicu::Status status(out);
    UVersionInfo version;
    u_getVersion(version);
    return cicu::write_version(version, text, capacity, status);
}

int32_t cicu_version_cldr(char *text, int32_t capacity, int32_t *out) {
    cicu::Status status(out);
    UVersionInfo version;
    ulocdata_getCLDRVersion(version, &status);
    return cicu::write_version(version, text, capacity, status);
}

int32_t cicu_version_unicode(char *text, int32_t capacity, int32_t *out) {
    cicu::Status status(out);
    UVersionInfo version;
    u_getUnicodeVersion(version);
    return cicu::write_version(version, text, capacity, status);
}

int32_t cicu_version_time_zones(char *text, int32_t capacity, int32_t *out) {
    cicu::Status status(out);
    const char *version = ucal_getTZDataVersion(&status);
    if (status.refused()) return 0;
    return cicu::write_bytes(version, static_cast<int32_t>(std::strlen(version)), text, capacity, status);
}
