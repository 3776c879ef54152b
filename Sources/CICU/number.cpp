#include "bridge.hpp"

#include <memory>

#include <unicode/uformattedvalue.h>
#include <unicode/unumberformatter.h>
#include <unicode/upluralrules.h>

#include "number.hpp"

struct cicu_number_format {
    UNumberFormatter *formatter;
    ~cicu_number_format() { unumf_close(formatter); }
};

namespace {

/// The result that a thread writes its numbers to. ICU asks that each thread have its own, and to make one costs
/// more than to format a small number.
struct Scratch {
    UFormattedNumber *result = nullptr;
    UConstrainedFieldPosition *position = nullptr;

    ~Scratch() {
        unumf_closeResult(result);
        ucfpos_close(position);
    }

    static Scratch &of_this_thread(UErrorCode &status) {
        thread_local Scratch scratch;
        if (scratch.result == nullptr) scratch.result = unumf_openResult(&status);
        if (scratch.position == nullptr) scratch.position = ucfpos_open(&status);
        return scratch;
    }
};

void read_spans(const UFormattedValue *value, const char16_t *text, Scratch &scratch, cicu_number_job *job,
                UErrorCode &status) {
    ucfpos_reset(scratch.position, &status);
    ucfpos_constrainCategory(scratch.position, UFIELD_CATEGORY_NUMBER, &status);
    int32_t count = 0;
    while (ufmtval_nextPosition(value, scratch.position, &status) && U_SUCCESS(status)) {
        int32_t start = 0;
        int32_t limit = 0;
        ucfpos_getIndexes(scratch.position, &start, &limit, &status);
        if (count < job->span_capacity) {
            cicu_span &span = job->spans[count];
            span.field = ucfpos_getField(scratch.position, &status);
            span.start = cicu::utf8_length(text, start);
            span.limit = span.start + cicu::utf8_length(text + start, limit - start);
        }
        count += 1;
    }
    job->span_count = count;
    if (U_SUCCESS(status) && count > job->span_capacity) status = U_BUFFER_OVERFLOW_ERROR;
}

}  // namespace

cicu_number_format *cicu_number_format_open(const char *skeleton, const char *tag, int32_t *out) {
    cicu::Status status(out);
    icu::Locale locale = cicu::supported_locale(tag, status);
    if (status.refused()) return nullptr;
    icu::UnicodeString text = icu::UnicodeString::fromUTF8(skeleton);
    std::unique_ptr<cicu_number_format> format(new cicu_number_format{
        unumf_openForSkeletonAndLocale(text.getBuffer(), text.length(), locale.getName(), &status)});
    if (status.refused()) return nullptr;
    // Some faults, such as a unit that has no names, appear only when something is formatted.
    Scratch &scratch = Scratch::of_this_thread(status);
    unumf_formatInt(format->formatter, 1, scratch.result, &status);
    if (status.refused()) return nullptr;
    return format.release();
}

void cicu_number_format_close(cicu_number_format *format) { delete format; }

int32_t cicu_number_format_run(const cicu_number_format *format, cicu_number_job *job, int32_t *out) {
    cicu::Status status(out);
    Scratch &scratch = Scratch::of_this_thread(status);
    if (job->decimal == nullptr) {
        unumf_formatInt(format->formatter, job->integer, scratch.result, &status);
    } else {
        unumf_formatDecimal(format->formatter, job->decimal, job->length, scratch.result, &status);
    }
    if (status.refused()) return 0;
    if (job->rules != nullptr) {
        job->category = cicu::select_plural(job->rules, scratch.result, status);
        if (status.refused()) return 0;
    }
    if (job->text == nullptr) return 0;

    const UFormattedValue *value = unumf_resultAsValue(scratch.result, &status);
    int32_t length = 0;
    const char16_t *text = ufmtval_getString(value, &length, &status);
    if (status.refused()) return 0;
    if (job->spans != nullptr) read_spans(value, text, scratch, job, status);
    // Both sizes are wanted even when the first was too small, so that the caller tries again only once.
    UErrorCode written = U_ZERO_ERROR;
    int32_t needed = cicu::write_utf8(text, length, job->text, job->capacity, written);
    if (U_FAILURE(written) && !status.refused()) status.set(written);
    return needed;
}
