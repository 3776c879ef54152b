#include "bridge.hpp"

#include <memory>

#include <unicode/basictz.h>
#include <unicode/timezone.h>
#include <unicode/ucal.h>

struct cicu_time_zone {
    std::unique_ptr<icu::BasicTimeZone> zone;
};

namespace {

/// ICU answers GMT for a zone that it does not know, so the name is asked for first. It does know "Etc/Unknown".
icu::UnicodeString canonical(const icu::UnicodeString &identifier, cicu::Status &status) {
    icu::UnicodeString result;
    icu::TimeZone::getCanonicalID(identifier, result, status);
    if (!status.refused() && (result.isEmpty() || result == UNICODE_STRING_SIMPLE("Etc/Unknown"))) {
        status.set(U_ILLEGAL_ARGUMENT_ERROR);
    }
    return result;
}

}  // namespace

cicu_time_zone *cicu_time_zone_open(const char *identifier, int32_t length, int32_t *out) {
    cicu::Status status(out);
    icu::UnicodeString name = cicu::utf16(identifier, length);
    canonical(name, status);
    if (status.refused()) return nullptr;
    std::unique_ptr<icu::TimeZone> zone(icu::TimeZone::createTimeZone(name));
    // Every zone that ICU makes of a name is of this kind, which alone can tell two equal local times apart.
    auto *basic = dynamic_cast<icu::BasicTimeZone *>(zone.get());
    if (basic == nullptr) {
        status.set(U_UNSUPPORTED_ERROR);
        return nullptr;
    }
    zone.release();
    return new cicu_time_zone{std::unique_ptr<icu::BasicTimeZone>(basic)};
}

void cicu_time_zone_close(cicu_time_zone *zone) { delete zone; }

int32_t cicu_time_zone_canonical(const char *identifier, int32_t length, char *text, int32_t capacity,
                                 int32_t *out) {
    cicu::Status status(out);
    icu::UnicodeString name = canonical(cicu::utf16(identifier, length), status);
    if (status.refused()) return 0;
    return cicu::write_utf8(name, text, capacity, status);
}

int32_t cicu_time_zone_region(const char *identifier, int32_t length, char *text, int32_t capacity, int32_t *out) {
    cicu::Status status(out);
    char region[ULOC_COUNTRY_CAPACITY];
    int32_t found =
        icu::TimeZone::getRegion(cicu::utf16(identifier, length), region, ULOC_COUNTRY_CAPACITY, status);
    if (status.refused()) return 0;
    return cicu::write_bytes(region, found, text, capacity, status);
}

int32_t cicu_time_zone_offset(const cicu_time_zone *zone, double milliseconds, bool local, int32_t *out) {
    cicu::Status status(out);
    int32_t raw = 0;
    int32_t saving = 0;
    if (local) {
        // The former of two readings is both the offset before a gap and the first of two equal times.
        zone->zone->getOffsetFromLocal(milliseconds, UCAL_TZ_LOCAL_FORMER, UCAL_TZ_LOCAL_FORMER, raw, saving, status);
    } else {
        zone->zone->getOffset(milliseconds, false, raw, saving, status);
    }
    return raw + saving;
}
