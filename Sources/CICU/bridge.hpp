// What the bridge's sources share: how a status leaves, how text leaves, and which locales are refused.

#ifndef CICU_BRIDGE_HPP
#define CICU_BRIDGE_HPP

#include <cicu.h>

#include <unicode/bytestream.h>
#include <unicode/locid.h>
#include <unicode/unistr.h>
#include <unicode/utypes.h>

namespace cicu {

/// Turns a caller's int32_t into a UErrorCode for the length of a call, and writes it back when the call ends.
///
/// ICU's warnings become 0. U_USING_DEFAULT_WARNING in particular does not tell what matters: ICU gives it whenever some
/// datum comes from the root, as for every number in Spanish, and not when it answers for `ht` in French. So a language
/// is asked for before it is used (`supported_locale`), and this code leaves only where that refuses one.
class Status {
public:
    explicit Status(int32_t *out) : out_(out), code_(U_ZERO_ERROR) {}
    ~Status() { *out_ = lacks_language_ ? U_USING_DEFAULT_WARNING : U_FAILURE(code_) ? code_ : U_ZERO_ERROR; }
    Status(const Status &) = delete;
    Status &operator=(const Status &) = delete;

    operator UErrorCode &() { return code_; }
    UErrorCode *operator&() { return &code_; }
    bool refused() const { return lacks_language_ || U_FAILURE(code_); }
    void set(UErrorCode code) { code_ = code; }
    void refuse_language() { lacks_language_ = true; }

private:
    int32_t *out_;
    UErrorCode code_;
    bool lacks_language_ = false;
};

/// The ICU locale of a BCP 47 tag, whose language ICU must have; otherwise status refuses it.
icu::Locale supported_locale(const char *tag, Status &status);

/// The ICU locale of a BCP 47 tag, whether or not ICU has its language.
icu::Locale any_locale(const char *tag, UErrorCode &status);

/// Copies text out, and reports an overflow.
int32_t write_utf8(const char16_t *source, int32_t length, char *text, int32_t capacity, UErrorCode &status);
int32_t write_utf8(const icu::UnicodeString &source, char *text, int32_t capacity, UErrorCode &status);
int32_t write_bytes(const char *source, int32_t length, char *text, int32_t capacity, UErrorCode &status);

/// How many bytes of UTF-8 a stretch of UTF-16 needs.
int32_t utf8_length(const char16_t *source, int32_t length);

/// Runs `body` with a sink over the caller's buffer, and reports the length or the overflow.
template <typename Body>
int32_t write_through_sink(char *text, int32_t capacity, UErrorCode &status, Body body) {
    icu::CheckedArrayByteSink sink(text, capacity);
    body(sink);
    if (U_FAILURE(status)) return 0;
    if (sink.Overflowed()) status = U_BUFFER_OVERFLOW_ERROR;
    return sink.NumberOfBytesAppended();
}

inline icu::UnicodeString utf16(const char *text, int32_t length) {
    return icu::UnicodeString::fromUTF8(icu::StringPiece(text, length));
}

}  // namespace cicu

#endif
