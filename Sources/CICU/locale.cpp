#include "bridge.hpp"

#include <cstring>
#include <memory>
#include <string>

#include <unicode/localebuilder.h>
#include <unicode/locdspnm.h>
#include <unicode/numsys.h>
#include <unicode/uloc.h>
#include <unicode/ures.h>

namespace {

struct BundleCloser {
    void operator()(UResourceBundle *bundle) const { ures_close(bundle); }
};
using Bundle = std::unique_ptr<UResourceBundle, BundleCloser>;

/// Whether the bundle that ICU would read is one of the locale's own language.
///
/// The warning alone does not tell: for `ht`, CLDR names `fr_HT` as the parent, and ICU is content with it.
bool has_own_data(const icu::Locale &locale) {
    UErrorCode status = U_ZERO_ERROR;
    Bundle bundle(ures_open(nullptr, locale.getBaseName(), &status));
    if (U_FAILURE(status) || status == U_USING_DEFAULT_WARNING) return false;
    const char *valid = ures_getLocaleByType(bundle.get(), ULOC_VALID_LOCALE, &status);
    if (U_FAILURE(status) || valid == nullptr) return false;
    return std::strcmp(icu::Locale(valid).getLanguage(), locale.getLanguage()) == 0;
}

/// The locale without its script, when that is the one its language is written in anyway: ICU has `es_US` and
/// no `es_Latn_US`, and would answer for the latter in the shell's locale.
icu::Locale without_usual_script(const icu::Locale &locale, UErrorCode &status) {
    icu::Locale plain(locale.getLanguage(), locale.getCountry());
    icu::Locale likely(plain);
    likely.addLikelySubtags(status);
    if (U_FAILURE(status) || std::strcmp(likely.getScript(), locale.getScript()) != 0) return locale;
    icu::LocaleBuilder builder;
    icu::Locale shorter = builder.setLocale(locale).setScript("").build(status);
    return U_FAILURE(status) ? locale : shorter;
}

int32_t write_tag(const icu::Locale &locale, char *text, int32_t capacity, UErrorCode &status) {
    if (U_FAILURE(status)) return 0;
    std::string tag = locale.toLanguageTag<std::string>(status);
    return cicu::write_bytes(tag.data(), static_cast<int32_t>(tag.size()), text, capacity, status);
}

/// Writes a name out of those that a language has.
template <typename Ask>
int32_t write_name(const char *in_tag, char *text, int32_t capacity, cicu::Status &status, Ask ask) {
    icu::Locale in_locale = cicu::supported_locale(in_tag, status);
    if (status.refused()) return 0;
    // Without this ICU would answer "ht" for a name that it lacks.
    UDisplayContext contexts[] = {UDISPCTX_STANDARD_NAMES, UDISPCTX_NO_SUBSTITUTE};
    std::unique_ptr<icu::LocaleDisplayNames> names(
        icu::LocaleDisplayNames::createInstance(in_locale, contexts, 2));
    if (!names) {
        status.set(U_MEMORY_ALLOCATION_ERROR);
        return 0;
    }
    icu::UnicodeString name;
    ask(*names, name);
    if (name.isBogus() || name.isEmpty()) {
        status.set(U_MISSING_RESOURCE_ERROR);
        return 0;
    }
    return cicu::write_utf8(name, text, capacity, status);
}

}  // namespace

namespace cicu {

icu::Locale any_locale(const char *tag, UErrorCode &status) {
    // ICU reads "" as the shell's locale; here it is the root.
    if (*tag == '\0') return icu::Locale::getRoot();
    return icu::Locale::forLanguageTag(tag, status);
}

icu::Locale supported_locale(const char *tag, Status &status) {
    icu::Locale locale = any_locale(tag, status);
    if (status.refused()) return locale;
    if (has_own_data(locale)) return locale;
    if (*locale.getScript() != '\0') {
        icu::Locale shorter = without_usual_script(locale, status);
        if (!status.refused() && has_own_data(shorter)) return shorter;
    }
    if (!status.refused()) status.refuse_language();
    return locale;
}

}  // namespace cicu

void cicu_set_default_locale(const char *locale, int32_t *out) {
    cicu::Status status(out);
    uloc_setDefault(locale, &status);
}

int32_t cicu_locale_canonical(const char *tag, int32_t length, char *text, int32_t capacity, int32_t *out) {
    cicu::Status status(out);
    std::string copy(tag, static_cast<size_t>(length));
    char name[ULOC_FULLNAME_CAPACITY];
    int32_t parsed = 0;
    int32_t named = uloc_forLanguageTag(copy.c_str(), name, ULOC_FULLNAME_CAPACITY, &parsed, &status);
    if (status.refused()) return 0;
    // ICU reads as far as it understands and calls that success.
    if (parsed != length || named == 0 || named >= ULOC_FULLNAME_CAPACITY) {
        status.set(U_ILLEGAL_ARGUMENT_ERROR);
        return 0;
    }
    icu::Locale locale = icu::Locale::createCanonical(name);
    if (locale.isBogus() || *locale.getLanguage() == '\0') {
        status.set(U_ILLEGAL_ARGUMENT_ERROR);
        return 0;
    }
    return write_tag(locale, text, capacity, status);
}

bool cicu_locale_is_supported(const char *tag) {
    int32_t code = 0;
    {
        cicu::Status status(&code);
        cicu::supported_locale(tag, status);
    }
    return code == 0;
}

bool cicu_locale_is_right_to_left(const char *tag) {
    UErrorCode status = U_ZERO_ERROR;
    icu::Locale locale = cicu::any_locale(tag, status);
    return U_SUCCESS(status) && locale.isRightToLeft();
}

int32_t cicu_locale_with_numbers(const char *tag, const char *system, char *text, int32_t capacity, int32_t *out) {
    cicu::Status status(out);
    icu::Locale locale = cicu::any_locale(tag, status);
    if (status.refused()) return 0;
    std::unique_ptr<icu::NumberingSystem> known(icu::NumberingSystem::createInstanceByName(system, status));
    if (status.refused()) return 0;
    locale.setUnicodeKeywordValue("nu", system, status);
    return write_tag(locale, text, capacity, status);
}

int32_t cicu_locale_with_calendar(const char *tag, const char *calendar, char *text, int32_t capacity, int32_t *out) {
    cicu::Status status(out);
    icu::Locale locale = cicu::any_locale(tag, status);
    if (status.refused()) return 0;
    locale.setUnicodeKeywordValue("ca", calendar, status);
    return write_tag(locale, text, capacity, status);
}

bool cicu_numbering_system_is_known(const char *system, int32_t *out) {
    cicu::Status status(out);
    UErrorCode asked = U_ZERO_ERROR;
    std::unique_ptr<icu::NumberingSystem> known(icu::NumberingSystem::createInstanceByName(system, asked));
    return U_SUCCESS(asked) && known != nullptr;
}

int32_t cicu_locale_display_name(const char *tag, const char *in_tag, char *text, int32_t capacity, int32_t *out) {
    cicu::Status status(out);
    icu::Locale locale = cicu::any_locale(tag, status);
    return write_name(in_tag, text, capacity, status, [&](const icu::LocaleDisplayNames &names, auto &name) {
        names.localeDisplayName(locale, name);
    });
}

int32_t cicu_region_display_name(const char *region, const char *in_tag, char *text, int32_t capacity, int32_t *out) {
    cicu::Status status(out);
    return write_name(in_tag, text, capacity, status, [&](const icu::LocaleDisplayNames &names, auto &name) {
        names.regionDisplayName(region, name);
    });
}
