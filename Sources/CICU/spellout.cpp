#include "bridge.hpp"

#include <memory>

#include <unicode/rbnf.h>

struct cicu_spellout {
    std::unique_ptr<icu::RuleBasedNumberFormat> format;
};

cicu_spellout *cicu_spellout_open(const char *tag, int32_t *out) {
    cicu::Status status(out);
    icu::Locale locale = cicu::supported_locale(tag, status);
    if (status.refused()) return nullptr;
    auto format = std::make_unique<icu::RuleBasedNumberFormat>(icu::URBNF_SPELLOUT, locale, status);
    if (status.refused()) return nullptr;
    return new cicu_spellout{std::move(format)};
}

cicu_spellout *cicu_spellout_open_rules(const char *rules, int32_t length, int32_t *out) {
    cicu::Status status(out);
    UParseError place;
    // The root: digits that a rule writes are of no language.
    auto format = std::make_unique<icu::RuleBasedNumberFormat>(cicu::utf16(rules, length), icu::Locale::getRoot(),
                                                               place, status);
    if (status.refused()) return nullptr;
    return new cicu_spellout{std::move(format)};
}

void cicu_spellout_close(cicu_spellout *spellout) { delete spellout; }

bool cicu_spellout_has(const cicu_spellout *spellout, const char *rules) {
    icu::UnicodeString wanted = icu::UnicodeString::fromUTF8(rules);
    for (int32_t i = 0; i < spellout->format->getNumberOfRuleSetNames(); i++) {
        if (spellout->format->getRuleSetName(i) == wanted) return true;
    }
    return false;
}

namespace {

template <typename Number>
int32_t write_words(const cicu_spellout *spellout, Number number, const char *rules, char *text, int32_t capacity,
                    cicu::Status &status) {
    icu::UnicodeString spelled;
    icu::FieldPosition position;
    spellout->format->format(number, icu::UnicodeString::fromUTF8(rules), spelled, position, status);
    if (status.refused()) return 0;
    // Some languages mark where a word may be divided; a voice has no use for it.
    spelled.findAndReplace(icu::UnicodeString(static_cast<UChar32>(0x00AD)), icu::UnicodeString());
    return cicu::write_utf8(spelled, text, capacity, status);
}

}  // namespace

int32_t cicu_spellout_run(const cicu_spellout *spellout, int64_t number, const char *rules, char *text,
                          int32_t capacity, int32_t *out) {
    cicu::Status status(out);
    return write_words(spellout, number, rules, text, capacity, status);
}

int32_t cicu_spellout_run_decimal(const cicu_spellout *spellout, double number, const char *rules, char *text,
                                  int32_t capacity, int32_t *out) {
    cicu::Status status(out);
    return write_words(spellout, number, rules, text, capacity, status);
}
