#include "bridge.hpp"

#include <memory>

#include <unicode/uenum.h>
#include <unicode/upluralrules.h>
#include <unicode/ures.h>

#include "number.hpp"

struct cicu_plural_rules {
    UPluralRules *rules;
    ~cicu_plural_rules() { uplrules_close(rules); }
};

namespace {

constexpr int32_t keyword_capacity = 16;

/// The six keywords of CLDR differ within their first two letters.
int32_t category_of(const char16_t *keyword, int32_t length, cicu::Status &status) {
    if (length < 2) {
        status.set(U_INTERNAL_PROGRAM_ERROR);
        return 5;
    }
    switch (keyword[0]) {
        case u'z': return 0;
        case u't': return 2;
        case u'f': return 3;
        case u'm': return 4;
        case u'o': return keyword[1] == u'n' ? 1 : 5;
        default: status.set(U_INTERNAL_PROGRAM_ERROR); return 5;
    }
}

struct BundleCloser {
    void operator()(UResourceBundle *bundle) const { ures_close(bundle); }
};
using Bundle = std::unique_ptr<UResourceBundle, BundleCloser>;

/// Whether CLDR has plural rules of the locale's language. It has them for more languages than ICU has words and signs
/// of, such as Tswana; and where it has none, ICU answers that every number is `other`.
bool has_rules(const icu::Locale &locale, bool ordinal) {
    UErrorCode status = U_ZERO_ERROR;
    Bundle plurals(ures_openDirect(nullptr, "plurals", &status));
    Bundle languages(
        ures_getByKey(plurals.get(), ordinal ? "locales_ordinals" : "locales", nullptr, &status));
    int32_t length = 0;
    ures_getStringByKey(languages.get(), locale.getLanguage(), &length, &status);
    return U_SUCCESS(status);
}

}  // namespace

namespace cicu {

int32_t select_plural(const cicu_plural_rules *rules, const UFormattedNumber *number, Status &status) {
    char16_t keyword[keyword_capacity];
    int32_t length = uplrules_selectFormatted(rules->rules, number, keyword, keyword_capacity, &status);
    return status.refused() ? 5 : category_of(keyword, length, status);
}

}  // namespace cicu

cicu_plural_rules *cicu_plural_rules_open(const char *tag, bool ordinal, int32_t *out) {
    cicu::Status status(out);
    icu::Locale locale = cicu::any_locale(tag, status);
    if (!status.refused() && !has_rules(locale, ordinal)) locale = cicu::supported_locale(tag, status);
    if (status.refused()) return nullptr;
    UPluralType type = ordinal ? UPLURAL_TYPE_ORDINAL : UPLURAL_TYPE_CARDINAL;
    std::unique_ptr<cicu_plural_rules> rules(
        new cicu_plural_rules{uplrules_openForType(locale.getName(), type, &status)});
    return status.refused() ? nullptr : rules.release();
}

void cicu_plural_rules_close(cicu_plural_rules *rules) { delete rules; }

int32_t cicu_plural_rules_select(const cicu_plural_rules *rules, int64_t integer, int32_t *out) {
    cicu::Status status(out);
    char16_t keyword[keyword_capacity];
    // Exact: the caller keeps to integers that a double holds.
    int32_t length =
        uplrules_select(rules->rules, static_cast<double>(integer), keyword, keyword_capacity, &status);
    return status.refused() ? 5 : category_of(keyword, length, status);
}

int32_t cicu_plural_rules_categories(const cicu_plural_rules *rules, int32_t *out) {
    cicu::Status status(out);
    std::unique_ptr<UEnumeration, decltype(&uenum_close)> keywords(uplrules_getKeywords(rules->rules, &status),
                                                                  &uenum_close);
    int32_t categories = 0;
    while (!status.refused()) {
        int32_t length = 0;
        const char16_t *keyword = uenum_unext(keywords.get(), &length, &status);
        if (keyword == nullptr) break;
        categories |= 1 << category_of(keyword, length, status);
    }
    return categories;
}
