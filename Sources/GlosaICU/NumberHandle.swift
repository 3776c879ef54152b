import CICU

/// The one owner of a number formatter of ICU.
final class NumberHandle: Sendable {
    // Sendable: unumberformatter.h says that "the UNumberFormatter can be shared between threads" as long as each thread
    // has its own result, and the bridge keeps one per thread. The pointer is set once and freed in deinit.
    nonisolated(unsafe) private let pointer: OpaquePointer

    static let formatting = "unumf_formatDecimal"

    init(skeleton: String, locale: LocaleTag) throws(ICUError) {
        // A NUL would end the skeleton early, and what follows it would be lost without a word.
        guard !skeleton.utf8.contains(0) else {
            throw ICUError(
                operation: "unumf_openForSkeletonAndLocale", subject: skeleton, code: ICUError.illegalArgument)
        }
        pointer = try opened("unumf_openForSkeletonAndLocale", "\(skeleton) (\(locale.identifier))") { status in
            cicu_number_format_open(skeleton, locale.identifier, &status)
        }
    }

    deinit { cicu_number_format_close(pointer) }

    /// Formats a number whose digits were checked.
    func format(_ decimal: String, _ digits: DecimalDigits) throws(ICUError) -> FormattedNumber {
        var textRoom = 128
        var spanRoom = 16
        while true {
            var needed = 0
            var spanCount = 0
            var status: Int32 = 0
            let number = withUnsafeTemporaryAllocation(of: CChar.self, capacity: textRoom) { text in
                withUnsafeTemporaryAllocation(of: cicu_span.self, capacity: spanRoom) { spans -> FormattedNumber? in
                    var job = cicu_number_job()
                    job.text = text.baseAddress
                    job.capacity = Int32(textRoom)
                    job.spans = spans.baseAddress
                    job.span_capacity = Int32(spanRoom)
                    needed = Int(run(&job, decimal, digits, &status))
                    spanCount = Int(job.span_count)
                    guard status == 0 else { return nil }
                    return FormattedNumber(text: text.prefix(needed), spans: spans.prefix(spanCount))
                }
            }
            if let number { return number }
            guard status == ICUError.bufferOverflow, needed > textRoom || spanCount > spanRoom else {
                throw ICUError(operation: Self.formatting, subject: decimal, code: status)
            }
            textRoom = max(textRoom, needed)
            spanRoom = max(spanRoom, spanCount)
        }
    }

    func text(of decimal: String, _ digits: DecimalDigits) throws(ICUError) -> String {
        try bridgedText(Self.formatting, decimal) { text, capacity, status in
            var job = cicu_number_job()
            job.text = text
            job.capacity = capacity
            return run(&job, decimal, digits, &status)
        }
    }

    func pluralCategory(
        of decimal: String, _ digits: DecimalDigits, _ rules: PluralRules
    ) throws(ICUError) -> PluralCategory {
        var job = cicu_number_job()
        job.rules = rules.handle
        var status: Int32 = 0
        _ = run(&job, decimal, digits, &status)
        guard status == 0 else { throw ICUError(operation: Self.formatting, subject: decimal, code: status) }
        return PluralCategory(code: job.category)
    }

    private func run(
        _ job: inout cicu_number_job, _ decimal: String, _ digits: DecimalDigits, _ status: inout Int32
    ) -> Int32 {
        if let integer = digits.integer {
            job.integer = Int64(integer)
            return cicu_number_format_run(pointer, &job, &status)
        }
        return withBridgedUTF8(decimal) { bytes, length in
            job.decimal = bytes
            job.length = length
            // The borrowed bytes must not outlive the call.
            defer { job.decimal = nil }
            return cicu_number_format_run(pointer, &job, &status)
        }
    }
}

extension FormattedNumber {
    /// Copies what the bridge wrote. A field that a later ICU has added is part of the text and of no span.
    fileprivate init(
        text: Slice<UnsafeMutableBufferPointer<CChar>>, spans: Slice<UnsafeMutableBufferPointer<cicu_span>>
    ) {
        var known = spans.compactMap { span in
            NumberField(code: span.field).map { Span(field: $0, range: Int(span.start)..<Int(span.limit)) }
        }
        // ICU gives the separators before the integer that they stand in.
        known.sort {
            ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
        }
        self.init(
            text: String(decoding: UnsafeRawBufferPointer(UnsafeMutableBufferPointer(rebasing: text)), as: UTF8.self),
            spans: known)
    }
}
