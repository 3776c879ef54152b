#include <cicu_message_format.h>

#include <vector>

#include <unicode/bytestream.h>
#include <unicode/messagepattern.h>
#include <unicode/msgfmt.h>
#include <unicode/timezone.h>

namespace {

icu::UnicodeString utf16(const char *text, int32_t length) {
    return icu::UnicodeString::fromUTF8(icu::StringPiece(text, length));
}

icu::Formattable value(const cicu_message_argument &argument) {
    switch (argument.kind) {
        case CICU_ARGUMENT_INTEGER: return icu::Formattable(argument.integer);
        case CICU_ARGUMENT_DOUBLE: return icu::Formattable(argument.number);
        case CICU_ARGUMENT_DATE: return icu::Formattable(argument.number, icu::Formattable::kIsDate);
        case CICU_ARGUMENT_TEXT: break;
    }
    return icu::Formattable(icu::UnicodeString::fromUTF8(argument.text));
}

}  // namespace

int32_t cicu_message_format(const char *pattern, int32_t length, const char *tag,
                            const cicu_message_argument *arguments, int32_t count, char *text, int32_t capacity,
                            int32_t *out) {
    // Formats of nested arguments cannot be reached to give them a zone.
    static const bool in_utc = (icu::TimeZone::adoptDefault(icu::TimeZone::createTimeZone("UTC")), true);
    (void)in_utc;
    UErrorCode status = U_ZERO_ERROR;
    icu::Locale locale = icu::Locale::forLanguageTag(tag, status);
    UParseError where;
    icu::MessageFormat format(utf16(pattern, length), locale, where, status);
    std::vector<icu::UnicodeString> names;
    std::vector<icu::Formattable> values;
    for (int32_t index = 0; index < count; index += 1) {
        names.push_back(icu::UnicodeString::fromUTF8(arguments[index].name));
        values.push_back(value(arguments[index]));
    }
    icu::UnicodeString result;
    format.format(names.data(), values.data(), count, result, status);
    *out = U_FAILURE(status) ? status : 0;
    if (U_FAILURE(status)) return 0;
    icu::CheckedArrayByteSink sink(text, capacity);
    result.toUTF8(sink);
    if (sink.Overflowed()) *out = U_BUFFER_OVERFLOW_ERROR;
    return sink.NumberOfBytesAppended();
}

int32_t cicu_message_pattern_check(const char *pattern, int32_t length) {
    UErrorCode status = U_ZERO_ERROR;
    icu::MessagePattern parsed(UMSGPAT_APOS_DOUBLE_OPTIONAL, status);
    parsed.parse(utf16(pattern, length), nullptr, status);
    return U_FAILURE(status) ? status : 0;
}
