#include "bridge.hpp"

#include <memory>
#include <vector>

#include <unicode/formattedvalue.h>
#include <unicode/listformatter.h>

struct cicu_list_format {
    std::unique_ptr<icu::ListFormatter> formatter;
};

cicu_list_format *cicu_list_format_open(const char *tag, int32_t kind, int32_t width, int32_t *out) {
    cicu::Status status(out);
    icu::Locale locale = cicu::supported_locale(tag, status);
    if (status.refused()) return nullptr;
    std::unique_ptr<icu::ListFormatter> formatter(icu::ListFormatter::createInstance(
        locale, static_cast<UListFormatterType>(kind), static_cast<UListFormatterWidth>(width), status));
    if (status.refused()) return nullptr;
    return new cicu_list_format{std::move(formatter)};
}

void cicu_list_format_close(cicu_list_format *format) { delete format; }

int32_t cicu_list_format_run(const cicu_list_format *format, const cicu_text *items, int32_t count, cicu_span *spans,
                             char *text, int32_t capacity, int32_t *out) {
    cicu::Status status(out);
    std::vector<icu::UnicodeString> strings;
    strings.reserve(static_cast<size_t>(count));
    for (int32_t i = 0; i < count; i++) strings.push_back(cicu::utf16(items[i].text, items[i].length));
    icu::FormattedList list = format->formatter->formatStringsToValue(strings.data(), count, status);
    icu::UnicodeString joined = list.toTempString(status);
    if (status.refused()) return 0;

    if (spans != nullptr) {
        icu::ConstrainedFieldPosition position;
        position.constrainCategory(UFIELD_CATEGORY_LIST_SPAN);
        int32_t found = 0;
        while (found < count && list.nextPosition(position, status) && !status.refused()) {
            cicu_span &span = spans[found++];
            span.field = position.getField();
            span.start = cicu::utf8_length(joined.getBuffer(), position.getStart());
            span.limit = cicu::utf8_length(joined.getBuffer(), position.getLimit());
        }
        if (!status.refused() && found != count) status.set(U_INTERNAL_PROGRAM_ERROR);
        if (status.refused()) return 0;
    }
    return cicu::write_utf8(joined, text, capacity, status);
}
