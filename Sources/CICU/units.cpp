// Usages of units: CLDR's unit preferences, as ICU's own resource bundle `units` has them.

#include "bridge.hpp"

#include <memory>
#include <string>

#include <unicode/measunit.h>
#include <unicode/ures.h>

namespace {

struct BundleCloser {
    void operator()(UResourceBundle *bundle) const { ures_close(bundle); }
};
using Bundle = std::unique_ptr<UResourceBundle, BundleCloser>;

Bundle child(const Bundle &parent, const char *key, UErrorCode &status) {
    return Bundle(ures_getByKey(parent.get(), key, nullptr, &status));
}

Bundle child(const Bundle &parent, int32_t index, UErrorCode &status) {
    return Bundle(ures_getByIndex(parent.get(), index, nullptr, &status));
}

icu::UnicodeString string_of(const Bundle &bundle, UErrorCode &status) {
    int32_t length = 0;
    const char16_t *text = ures_getString(bundle.get(), &length, &status);
    return U_FAILURE(status) ? icu::UnicodeString() : icu::UnicodeString(text, length);
}

icu::MeasureUnit unit_named(const icu::UnicodeString &identifier, UErrorCode &status) {
    std::string bytes;
    identifier.toUTF8String(bytes);
    return icu::MeasureUnit::forIdentifier(bytes, status);
}

/// A unit to a power, which may be negative.
icu::MeasureUnit power(const icu::MeasureUnit &unit, int32_t exponent, UErrorCode &status) {
    icu::MeasureUnit result;
    for (int32_t i = 0; i < (exponent < 0 ? -exponent : exponent); i++) result = result.product(unit, status);
    return exponent < 0 ? result.reciprocal(status) : result;
}

/// The unit in base units: `mile-per-hour` is `meter-per-second`.
icu::MeasureUnit base_unit(const icu::MeasureUnit &unit, const Bundle &units, UErrorCode &status) {
    icu::MeasureUnit base;
    Bundle conversions = child(units, "convertUnits", status);
    auto singles = unit.splitToSingleUnits(status);
    for (int32_t i = 0; U_SUCCESS(status) && i < singles.second; i++) {
        const icu::MeasureUnit &single = singles.first[i];
        int32_t dimensionality = single.getDimensionality(status);
        icu::MeasureUnit plain = single.withPrefix(icu::UMEASURE_PREFIX_ONE, status).withDimensionality(1, status);
        if (U_FAILURE(status)) break;
        Bundle conversion = child(conversions, plain.getIdentifier(), status);
        Bundle target = child(conversion, "target", status);
        icu::MeasureUnit factor = unit_named(string_of(target, status), status);
        base = base.product(power(factor, dimensionality, status), status);
    }
    return base;
}

/// The key of the quantity of a base unit in `unitPreferenceData`, such as "length"; empty where CLDR has none.
icu::UnicodeString quantity(const icu::MeasureUnit &base, const Bundle &units, UErrorCode &status) {
    Bundle quantities = child(units, "unitQuantities", status);
    if (U_FAILURE(status)) return icu::UnicodeString();
    // CLDR has the consumption of fuel as a volume by length, and not as a length by volume.
    icu::MeasureUnit inverse = base.reciprocal(status);
    icu::UnicodeString name;
    for (int32_t i = 0; U_SUCCESS(status) && i < ures_getSize(quantities.get()); i++) {
        Bundle entry = child(quantities, i, status);
        Bundle pair = child(entry, 0, status);
        if (U_FAILURE(status)) break;
        icu::MeasureUnit known =
            unit_named(icu::UnicodeString(ures_getKey(pair.get()), -1, US_INV), status);
        if (known == base) return string_of(pair, status);
        if (known == inverse && name.isEmpty()) name = string_of(pair, status);
    }
    return name;
}

}  // namespace

int32_t cicu_unit_usages(const char *identifier, char *text, int32_t capacity, int32_t *out) {
    cicu::Status status(out);
    icu::MeasureUnit unit = icu::MeasureUnit::forIdentifier(identifier, status);
    if (status.refused()) return 0;
    std::string names;
    // ICU converts from no unit that is two, such as `foot-and-inch`.
    if (unit.getComplexity(status) != icu::UMEASURE_UNIT_MIXED) {
        Bundle units(ures_openDirect(nullptr, "units", &status));
        Bundle preferences = child(units, "unitPreferenceData", status);
        if (status.refused()) return 0;
        // Missing conversions or preferences are an answer: the unit has no usages.
        UErrorCode found = U_ZERO_ERROR;
        icu::UnicodeString key = quantity(base_unit(unit, units, found), units, found);
        std::string bytes;
        key.toUTF8String(bytes);
        Bundle usages = child(preferences, bytes.c_str(), found);
        for (int32_t i = 0; U_SUCCESS(found) && i < ures_getSize(usages.get()); i++) {
            Bundle usage = child(usages, i, found);
            if (U_FAILURE(found)) break;
            if (!names.empty()) names += ' ';
            names += ures_getKey(usage.get());
        }
    }
    return cicu::write_bytes(names.data(), static_cast<int32_t>(names.size()), text, capacity, status);
}
