// ICU's own MessageFormat, for tests to compare with. Plain C types only, for the same reason as in cicu.h.

#ifndef CICU_MESSAGE_FORMAT_H
#define CICU_MESSAGE_FORMAT_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum {
    CICU_ARGUMENT_TEXT = 0,
    CICU_ARGUMENT_INTEGER = 1,
    CICU_ARGUMENT_DOUBLE = 2,
    CICU_ARGUMENT_DATE = 3  // milliseconds since 1970 in `number`
} cicu_argument_kind;

typedef struct {
    const char *name;
    cicu_argument_kind kind;
    const char *text;
    int64_t integer;
    double number;
} cicu_message_argument;

/// Formats a pattern, in UTF-8 and with dates in UTC. Returns the length that the text needs; `status` receives 0 or
/// the UErrorCode.
int32_t cicu_message_format(const char *pattern, int32_t length, const char *locale,
                            const cicu_message_argument *arguments, int32_t count, char *text, int32_t capacity,
                            int32_t *status);

/// Parses a pattern as MessagePattern does, apostrophes optional: 0 or the UErrorCode.
int32_t cicu_message_pattern_check(const char *pattern, int32_t length);

#ifdef __cplusplus
}
#endif

#endif
