// ICU's own C++ MessageFormat, to be measured beside ours. Plain C types only.
#ifndef CICU_PEER_H
#define CICU_PEER_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct peer_message peer_message;

/// A formatter for an ICU MessageFormat pattern; NULL when ICU refuses it.
peer_message *peer_open(const char *pattern, const char *locale);
void peer_close(peer_message *message);

/// Each formats the message to UTF-8 and returns how many bytes came of it; a negative number is ICU's error.
/// Names of arguments are `name`, `n`, `d` and `gender`.
int64_t peer_format_plain(peer_message *message);
int64_t peer_format_name(peer_message *message, const char *name);
int64_t peer_format_number(peer_message *message, int64_t number);
int64_t peer_format_date(peer_message *message, double milliseconds);
int64_t peer_format_select_plural(peer_message *message, const char *gender, int64_t number);

/// The last text that a call of peer_format_… made, not terminated.
const char *peer_text(const peer_message *message);

/// Builds a MessageFormat, or only its MessagePattern, from a pattern; 0 when ICU refuses it.
int32_t peer_build(const char *pattern, const char *locale);
int32_t peer_parse(const char *pattern);

#ifdef __cplusplus
}
#endif

#endif
