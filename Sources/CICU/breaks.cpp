#include "bridge.hpp"

#include <memory>

#include <unicode/brkiter.h>
#include <unicode/utext.h>

struct cicu_break_iterator {
    std::unique_ptr<icu::BreakIterator> iterator;
};

cicu_break_iterator *cicu_break_iterator_open(int32_t kind, const char *tag, int32_t *out) {
    cicu::Status status(out);
    // Any language is welcome: ICU reads boundaries from the root, never from the shell's locale, and the untailored
    // rules of UAX #29 and #14 are right for a language that tailors nothing.
    icu::Locale locale = cicu::any_locale(tag, status);
    if (status.refused()) return nullptr;
    std::unique_ptr<icu::BreakIterator> iterator;
    switch (kind) {
        case 0: iterator.reset(icu::BreakIterator::createWordInstance(locale, status)); break;
        case 1: iterator.reset(icu::BreakIterator::createLineInstance(locale, status)); break;
        default: status.set(U_ILLEGAL_ARGUMENT_ERROR); break;
    }
    if (status.refused()) return nullptr;
    return new cicu_break_iterator{std::move(iterator)};
}

void cicu_break_iterator_close(cicu_break_iterator *iterator) { delete iterator; }

void cicu_break_iterator_set_text(cicu_break_iterator *iterator, const char *text, int32_t length, int32_t *out) {
    cicu::Status status(out);
    UText view = UTEXT_INITIALIZER;
    utext_openUTF8(&view, text, length, &status);
    iterator->iterator->setText(&view, status);
    utext_close(&view);
    if (!status.refused()) iterator->iterator->first();
}

int32_t cicu_break_iterator_next(cicu_break_iterator *iterator, int32_t *rule) {
    int32_t offset = iterator->iterator->next();
    if (offset == icu::BreakIterator::DONE) return -1;
    *rule = iterator->iterator->getRuleStatus();
    return offset;
}
