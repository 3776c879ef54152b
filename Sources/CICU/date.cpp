#include "bridge.hpp"
#include "fixedzone.hpp"

#include <limits>
#include <memory>
#include <utility>

#include <unicode/calendar.h>
#include <unicode/ucal.h>
#include <unicode/udat.h>
#include <unicode/udatpg.h>

struct cicu_pattern_generator {
    UDateTimePatternGenerator *generator;
    ~cicu_pattern_generator() { udatpg_close(generator); }
};

struct cicu_calendar {
    UCalendar *calendar;
    /// The clock that it was last told to show: offset and daylight saving, in milliseconds.
    std::pair<int32_t, int32_t> clock{-1, -1};
    ~cicu_calendar() { ucal_close(calendar); }
};

struct cicu_date_format {
    UDateFormat *format;
    ~cicu_date_format() { udat_close(format); }
};

cicu_pattern_generator *cicu_pattern_generator_open(const char *tag, int32_t *out) {
    cicu::Status status(out);
    icu::Locale locale = cicu::supported_locale(tag, status);
    if (status.refused()) return nullptr;
    std::unique_ptr<cicu_pattern_generator> generator(
        new cicu_pattern_generator{udatpg_open(locale.getName(), &status)});
    return status.refused() ? nullptr : generator.release();
}

void cicu_pattern_generator_close(cicu_pattern_generator *generator) { delete generator; }

int32_t cicu_pattern_generator_best(cicu_pattern_generator *generator, const char *skeleton, int32_t length,
                                    char *text, int32_t capacity, int32_t *out) {
    cicu::Status status(out);
    icu::UnicodeString wanted = cicu::utf16(skeleton, length);
    icu::UnicodeString pattern;
    int32_t room = 128;
    int32_t needed = 0;
    do {
        UErrorCode attempt = U_ZERO_ERROR;
        char16_t *buffer = pattern.getBuffer(room);
        needed = udatpg_getBestPattern(generator->generator, wanted.getBuffer(), wanted.length(), buffer,
                                       pattern.getCapacity(), &attempt);
        bool overflow = attempt == U_BUFFER_OVERFLOW_ERROR;
        pattern.releaseBuffer(overflow || U_FAILURE(attempt) ? 0 : needed);
        if (!overflow) {
            status.set(attempt);
            break;
        }
        room = needed + 1;
    } while (true);
    if (status.refused()) return 0;
    return cicu::write_utf8(pattern, text, capacity, status);
}

cicu_date_format *cicu_date_format_open(const char *pattern, int32_t length, const char *tag, const char *zone,
                                        int32_t *out) {
    cicu::Status status(out);
    icu::Locale locale = cicu::supported_locale(tag, status);
    if (status.refused()) return nullptr;
    icu::UnicodeString letters = cicu::utf16(pattern, length);
    icu::UnicodeString zone_id = icu::UnicodeString::fromUTF8(zone);
    std::unique_ptr<cicu_date_format> format(
        new cicu_date_format{udat_open(UDAT_PATTERN, UDAT_PATTERN, locale.getName(), zone_id.getBuffer(),
                                       zone_id.length(), letters.getBuffer(), letters.length(), &status)});
    if (status.refused()) return nullptr;

    // ICU's Gregorian calendar turns Julian before 1582; ISO 8601 does not.
    std::unique_ptr<UCalendar, decltype(&ucal_close)> calendar(
        ucal_clone(udat_getCalendar(format->format), &status), &ucal_close);
    if (status.refused()) return nullptr;
    UErrorCode changed = U_ZERO_ERROR;
    ucal_setGregorianChange(calendar.get(), -8.64e15, &changed);
    // Other calendars have no such change, and say so.
    if (U_SUCCESS(changed)) udat_setCalendar(format->format, calendar.get());

    // A letter that is none of a pattern's shows only when something is formatted.
    char16_t none;
    udat_formatForFields(format->format, 0, &none, 0, nullptr, &status);
    UErrorCode tried = status;
    if (tried == U_BUFFER_OVERFLOW_ERROR) status.set(U_ZERO_ERROR);
    if (status.refused()) return nullptr;
    return format.release();
}

void cicu_date_format_close(cicu_date_format *format) { delete format; }

cicu_calendar *cicu_date_format_calendar_open(const cicu_date_format *format, int32_t *out) {
    cicu::Status status(out);
    std::unique_ptr<cicu_calendar> calendar(
        new cicu_calendar{ucal_clone(udat_getCalendar(format->format), &status)});
    return status.refused() ? nullptr : calendar.release();
}

void cicu_calendar_close(cicu_calendar *calendar) { delete calendar; }

void cicu_calendar_show_clock(cicu_calendar *calendar, const char *zone, int32_t offset, int32_t saving) {
    if (calendar->clock == std::make_pair(offset, saving)) return;
    // A UCalendar is ICU's Calendar under another name; the C interface takes zones by name only.
    reinterpret_cast<icu::Calendar *>(calendar->calendar)
        ->adoptTimeZone(new cicu::FixedZone(icu::UnicodeString::fromUTF8(zone), offset, saving));
    calendar->clock = {offset, saving};
}

int32_t cicu_date_format_run(const cicu_date_format *format, cicu_calendar *calendar, double milliseconds,
                             char *text, int32_t capacity, int32_t *out) {
    cicu::Status status(out);
    ucal_setMillis(calendar->calendar, milliseconds, &status);
    constexpr int32_t room = 256;
    char16_t buffer[room];
    // Its sibling udat_formatCalendar loses the status of a field that it cannot format.
    int32_t length = udat_formatCalendarForFields(format->format, calendar->calendar, buffer, room, nullptr, &status);
    if (!status.refused()) return cicu::write_utf8(buffer, length, text, capacity, status);
    UErrorCode first = status;
    if (first != U_BUFFER_OVERFLOW_ERROR) return 0;

    status.set(U_ZERO_ERROR);
    std::unique_ptr<char16_t[]> longer(new char16_t[static_cast<size_t>(length)]);
    length = udat_formatCalendarForFields(format->format, calendar->calendar, longer.get(), length, nullptr, &status);
    if (status.refused()) return 0;
    return cicu::write_utf8(longer.get(), length, text, capacity, status);
}
