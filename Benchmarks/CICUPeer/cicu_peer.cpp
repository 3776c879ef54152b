#include "cicu_peer.h"

#include <memory>
#include <string>
#include <unicode/messagepattern.h>
#include <unicode/msgfmt.h>
#include <unicode/timezone.h>

struct peer_message {
    std::unique_ptr<icu::MessageFormat> format;
    icu::UnicodeString name{u"name"}, number{u"n"}, date{u"d"}, gender{u"gender"};
    std::string text;
};

static int64_t run(peer_message *message, const icu::UnicodeString *names, const icu::Formattable *values, int32_t count) {
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString result;
    message->format->format(names, values, count, result, status);
    if (U_FAILURE(status)) return -status;
    message->text.clear();
    result.toUTF8String(message->text);
    return static_cast<int64_t>(message->text.size());
}

extern "C" {

peer_message *peer_open(const char *pattern, const char *locale) {
    // Dates are days of the calendar on both sides of the comparison.
    icu::TimeZone::adoptDefault(icu::TimeZone::createTimeZone("Etc/UTC"));
    UErrorCode status = U_ZERO_ERROR;
    auto message = std::make_unique<peer_message>();
    message->format = std::make_unique<icu::MessageFormat>(
        icu::UnicodeString::fromUTF8(pattern), icu::Locale::forLanguageTag(locale, status), status);
    return U_FAILURE(status) ? nullptr : message.release();
}

void peer_close(peer_message *message) { delete message; }

int64_t peer_format_plain(peer_message *message) { return run(message, nullptr, nullptr, 0); }

int64_t peer_format_name(peer_message *message, const char *name) {
    icu::Formattable value(icu::UnicodeString::fromUTF8(name));
    return run(message, &message->name, &value, 1);
}

int64_t peer_format_number(peer_message *message, int64_t number) {
    icu::Formattable value(number);
    return run(message, &message->number, &value, 1);
}

int64_t peer_format_date(peer_message *message, double milliseconds) {
    icu::Formattable value(milliseconds, icu::Formattable::kIsDate);
    return run(message, &message->date, &value, 1);
}

int64_t peer_format_select_plural(peer_message *message, const char *gender, int64_t number) {
    const icu::UnicodeString names[] = {message->gender, message->number};
    const icu::Formattable values[] = {
        icu::Formattable(icu::UnicodeString::fromUTF8(gender)), icu::Formattable(number)};
    return run(message, names, values, 2);
}

const char *peer_text(const peer_message *message) { return message->text.data(); }

int32_t peer_build(const char *pattern, const char *locale) {
    UErrorCode status = U_ZERO_ERROR;
    icu::MessageFormat format(
        icu::UnicodeString::fromUTF8(pattern), icu::Locale::forLanguageTag(locale, status), status);
    return U_SUCCESS(status);
}

int32_t peer_parse(const char *pattern) {
    UErrorCode status = U_ZERO_ERROR;
    icu::MessagePattern parsed(icu::UnicodeString::fromUTF8(pattern), nullptr, status);
    return U_SUCCESS(status);
}
}
