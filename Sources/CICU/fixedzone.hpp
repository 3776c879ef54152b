// A zone whose clock stands still, with the names of another: rules come from elsewhere, and ICU gives the words.

#ifndef CICU_FIXEDZONE_HPP
#define CICU_FIXEDZONE_HPP

#include <unicode/timezone.h>

namespace cicu {

/// The clock of a zone at one instant, under the zone's own name.
class FixedZone final : public icu::TimeZone {
public:
    /// Milliseconds east of Greenwich, of which `saving` are daylight saving time.
    FixedZone(const icu::UnicodeString &name, int32_t offset, int32_t saving)
        : icu::TimeZone(name), raw_(offset - saving), saving_(saving) {}

    int32_t getOffset(uint8_t, int32_t, int32_t, int32_t, uint8_t, int32_t, UErrorCode &) const override {
        return raw_ + saving_;
    }
    int32_t getOffset(uint8_t, int32_t, int32_t, int32_t, uint8_t, int32_t, int32_t, UErrorCode &) const override {
        return raw_ + saving_;
    }
    void getOffset(UDate, UBool, int32_t &raw, int32_t &saving, UErrorCode &) const override {
        raw = raw_;
        saving = saving_;
    }
    void setRawOffset(int32_t offset) override { raw_ = offset; }
    int32_t getRawOffset() const override { return raw_; }
    UBool useDaylightTime() const override { return saving_ != 0; }
    UBool inDaylightTime(UDate, UErrorCode &) const override { return saving_ != 0; }
    FixedZone *clone() const override { return new FixedZone(*this); }
    UClassID getDynamicClassID() const override {
        static char identity = 0;
        return &identity;
    }

private:
    int32_t raw_;
    int32_t saving_;
};

}  // namespace cicu

#endif
