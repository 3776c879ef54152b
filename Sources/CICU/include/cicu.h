// The whole of what Glosa asks of ICU, in plain C types.
//
// No <unicode/...> header may be included here: its UErrorCode clashes with the one that the Swift
// toolchain's own copy of ICU exports, and its functions are macros that carry ICU's version.
//
// Rules that hold for every function:
// - Text is UTF-8. Locales are BCP 47 tags and C strings; other text has a pointer and a length in bytes.
// - `status` receives 0, or the UErrorCode of what went wrong. It is always written.
// - A function that writes text returns the length that the text needs, in bytes, with no terminator. When that
//   exceeds `capacity`, status is U_BUFFER_OVERFLOW_ERROR and the caller tries again with more room.
// - What `…_open` returns belongs to the caller, who passes it to `…_close` exactly once. It is NULL on failure.
// - A locale whose language ICU lacks is refused with U_USING_DEFAULT_WARNING, never answered in another language.

#ifndef CICU_H
#define CICU_H

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// MARK: Errors and versions

enum {
    CICU_USING_DEFAULT = -127,
    CICU_ILLEGAL_ARGUMENT = 1,
    CICU_BUFFER_OVERFLOW = 15,
    CICU_UNSUPPORTED = 16,
    CICU_DECIMAL_SYNTAX = 0x10110
};

/// The name of a UErrorCode, such as "U_ILLEGAL_ARGUMENT_ERROR". Static.
const char *cicu_error_name(int32_t code);

/// Versions as text: ICU, CLDR, Unicode, time zone data.
int32_t cicu_version_icu(char *text, int32_t capacity, int32_t *status);
int32_t cicu_version_cldr(char *text, int32_t capacity, int32_t *status);
int32_t cicu_version_unicode(char *text, int32_t capacity, int32_t *status);
int32_t cicu_version_time_zones(char *text, int32_t capacity, int32_t *status);

/// Sets the process-wide default locale. For tests only: nothing may depend on it.
void cicu_set_default_locale(const char *locale, int32_t *status);

// MARK: Locales

/// The canonical form of a BCP 47 tag; U_ILLEGAL_ARGUMENT_ERROR when it is not well formed.
int32_t cicu_locale_canonical(const char *tag, int32_t length, char *text, int32_t capacity, int32_t *status);

/// Whether ICU has data in the locale's own language.
bool cicu_locale_is_supported(const char *locale);

bool cicu_locale_is_right_to_left(const char *locale);

/// The locale with `-u-nu-`; U_UNSUPPORTED_ERROR for a numbering system that ICU does not know.
int32_t cicu_locale_with_numbers(const char *locale, const char *system, char *text, int32_t capacity,
                                 int32_t *status);

/// The locale with `-u-ca-`, in place of one that it has.
int32_t cicu_locale_with_calendar(const char *locale, const char *calendar, char *text, int32_t capacity,
                                  int32_t *status);

/// Whether ICU knows a numbering system by its name, such as "latn".
bool cicu_numbering_system_is_known(const char *system, int32_t *status);

/// What `locale` is called in the language of `in_locale`.
int32_t cicu_locale_display_name(const char *locale, const char *in_locale, char *text, int32_t capacity,
                                 int32_t *status);

/// What a region, such as "US", is called in the language of `in_locale`; U_MISSING_RESOURCE_ERROR for one without a name.
int32_t cicu_region_display_name(const char *region, const char *in_locale, char *text, int32_t capacity,
                                 int32_t *status);

// MARK: Numbers and plural rules

typedef struct cicu_number_format cicu_number_format;
typedef struct cicu_plural_rules cicu_plural_rules;

/// A field of a formatted value: what it is, and where, in UTF-8 offsets.
typedef struct {
    int32_t field;
    int32_t start;
    int32_t limit;
} cicu_span;

cicu_number_format *cicu_number_format_open(const char *skeleton, const char *locale, int32_t *status);
void cicu_number_format_close(cicu_number_format *format);

/// What `cicu_number_format_run` shall format, and where the results shall go.
typedef struct {
    const char *decimal;             // digits, or NULL to format `integer`
    int32_t length;
    int64_t integer;
    const cicu_plural_rules *rules;  // NULL when no category is wanted
    char *text;                      // NULL when no text is wanted
    int32_t capacity;
    cicu_span *spans;                // NULL when no spans are wanted
    int32_t span_capacity;
    int32_t category;                // out: 0 zero, 1 one, 2 two, 3 few, 4 many, 5 other
    int32_t span_count;              // out: may exceed span_capacity; then status is U_BUFFER_OVERFLOW_ERROR
} cicu_number_job;

/// Formats a number once and reads from the result all that the job wants. Safe from any number of threads.
int32_t cicu_number_format_run(const cicu_number_format *format, cicu_number_job *job, int32_t *status);

/// The usages that CLDR's unit preferences have for a unit, such as "default person road", joined by spaces; nothing
/// for a unit that is not converted. U_ILLEGAL_ARGUMENT_ERROR for what is no identifier of a unit.
int32_t cicu_unit_usages(const char *unit, char *text, int32_t capacity, int32_t *status);

/// Opens the rules of a language: also of one whose words and signs ICU lacks, if CLDR has its rules.
cicu_plural_rules *cicu_plural_rules_open(const char *locale, bool ordinal, int32_t *status);
void cicu_plural_rules_close(cicu_plural_rules *rules);

/// The category of an integer below 2^53 in magnitude.
int32_t cicu_plural_rules_select(const cicu_plural_rules *rules, int64_t integer, int32_t *status);

/// A bit for each category that the rules can give: 1 << category.
int32_t cicu_plural_rules_categories(const cicu_plural_rules *rules, int32_t *status);

// MARK: Dates and time zones

typedef struct cicu_pattern_generator cicu_pattern_generator;
typedef struct cicu_date_format cicu_date_format;
typedef struct cicu_calendar cicu_calendar;
typedef struct cicu_time_zone cicu_time_zone;

cicu_pattern_generator *cicu_pattern_generator_open(const char *locale, int32_t *status);
void cicu_pattern_generator_close(cicu_pattern_generator *generator);

/// The locale's best pattern for a skeleton. One thread at a time.
int32_t cicu_pattern_generator_best(cicu_pattern_generator *generator, const char *skeleton, int32_t length,
                                    char *text, int32_t capacity, int32_t *status);

cicu_date_format *cicu_date_format_open(const char *pattern, int32_t length, const char *locale, const char *zone,
                                        int32_t *status);
void cicu_date_format_close(cicu_date_format *format);

/// A calendar for `cicu_date_format_run`, which changes it.
cicu_calendar *cicu_date_format_calendar_open(const cicu_date_format *format, int32_t *status);
void cicu_calendar_close(cicu_calendar *calendar);

/// Makes the calendar show a clock so many milliseconds east of Greenwich, of which `saving` are daylight saving time,
/// under the names of a zone, whether ICU knows its rules or not.
void cicu_calendar_show_clock(cicu_calendar *calendar, const char *zone, int32_t offset, int32_t saving);

/// Formats an instant. Safe from any number of threads, each with its own calendar.
int32_t cicu_date_format_run(const cicu_date_format *format, cicu_calendar *calendar, double milliseconds,
                             char *text, int32_t capacity, int32_t *status);

/// Opens a zone by its IANA name or as GMT±hh:mm; U_ILLEGAL_ARGUMENT_ERROR for an unknown one.
cicu_time_zone *cicu_time_zone_open(const char *identifier, int32_t length, int32_t *status);
void cicu_time_zone_close(cicu_time_zone *zone);
int32_t cicu_time_zone_canonical(const char *identifier, int32_t length, char *text, int32_t capacity,
                                 int32_t *status);

/// The region of a zone, such as "US"; "001" for one of no region.
int32_t cicu_time_zone_region(const char *identifier, int32_t length, char *text, int32_t capacity, int32_t *status);

/// Milliseconds east of Greenwich at an instant, or at a local time when `local`. Safe from any number of threads.
int32_t cicu_time_zone_offset(const cicu_time_zone *zone, double milliseconds, bool local, int32_t *status);

// MARK: Numbers in words

typedef struct cicu_spellout cicu_spellout;

cicu_spellout *cicu_spellout_open(const char *locale, int32_t *status);

/// Opens rules in the syntax of CLDR's rule-based number formats: `%spellout-numbering: 0: zero; one; …`.
cicu_spellout *cicu_spellout_open_rules(const char *rules, int32_t length, int32_t *status);
void cicu_spellout_close(cicu_spellout *spellout);

/// Whether the language has a rule set of that name, such as "%spellout-cardinal-feminine".
bool cicu_spellout_has(const cicu_spellout *spellout, const char *rules);

/// The number in words, by a rule set that the language has.
int32_t cicu_spellout_run(const cicu_spellout *spellout, int64_t number, const char *rules, char *text,
                          int32_t capacity, int32_t *status);

/// The same of a number with decimals.
int32_t cicu_spellout_run_decimal(const cicu_spellout *spellout, double number, const char *rules, char *text,
                                  int32_t capacity, int32_t *status);

// MARK: Lists

typedef struct cicu_list_format cicu_list_format;

typedef struct {
    const char *text;
    int32_t length;
} cicu_text;

cicu_list_format *cicu_list_format_open(const char *locale, int32_t kind, int32_t width, int32_t *status);
void cicu_list_format_close(cicu_list_format *format);

/// Joins items; `spans`, when not NULL, has room for `count` and receives where each item went, in order of place
/// (`field` is the item's index). Safe from any number of threads.
int32_t cicu_list_format_run(const cicu_list_format *format, const cicu_text *items, int32_t count, cicu_span *spans,
                             char *text, int32_t capacity, int32_t *status);

// MARK: Collation

typedef struct cicu_collator cicu_collator;

cicu_collator *cicu_collator_open(const char *locale, int32_t strength, bool numeric, int32_t *status);
void cicu_collator_close(cicu_collator *collator);

/// -1, 0 or 1. Safe from any number of threads.
int32_t cicu_collator_compare(const cicu_collator *collator, const char *left, int32_t left_length,
                              const char *right, int32_t right_length, int32_t *status);
int32_t cicu_collator_sort_key(const cicu_collator *collator, const char *text, int32_t length, uint8_t *key,
                               int32_t capacity, int32_t *status);

// MARK: Boundaries

typedef struct cicu_break_iterator cicu_break_iterator;

/// `kind` is 0 word, 1 line. `locale` may be "" for the untailored rules.
cicu_break_iterator *cicu_break_iterator_open(int32_t kind, const char *locale, int32_t *status);
void cicu_break_iterator_close(cicu_break_iterator *iterator);

/// The text must stay where it is until it is replaced. One thread at a time.
void cicu_break_iterator_set_text(cicu_break_iterator *iterator, const char *text, int32_t length, int32_t *status);

/// The next boundary as a UTF-8 offset, or -1 after the last. `rule` receives ICU's rule status.
int32_t cicu_break_iterator_next(cicu_break_iterator *iterator, int32_t *rule);

// MARK: Text

bool cicu_text_is_nfc(const char *text, int32_t length, int32_t *status);
int32_t cicu_text_nfc(const char *source, int32_t length, char *text, int32_t capacity, int32_t *status);

/// 0 when there is no strong character, 1 left-to-right, 2 right-to-left (UAX #9, P2 and P3).
int32_t cicu_text_direction(const char *text, int32_t length);

/// Terminal columns of one scalar: 0, 1 or 2.
int32_t cicu_scalar_width(uint32_t scalar);

#ifdef __cplusplus
}
#endif

#endif
