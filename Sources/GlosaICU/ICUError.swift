import CICU

/// A failure of ICU: which call failed, on what, and with which `UErrorCode`.
///
/// It is also thrown when ICU lacks the locale's language, where ICU itself would answer in another language without
/// a word: see ``isMissingLanguage``.
///
/// ```swift
/// do throws(ICUError) {
///     _ = try NumberFormat(skeleton: "no-such-stem", locale: spanish)
/// } catch {
///     error.name         // "U_NUMBER_SKELETON_SYNTAX_ERROR"
/// }
/// ```
public struct ICUError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The function of ICU that failed, such as `unumf_openForSkeletonAndLocale`.
    public let operation: String

    /// The subject of the question: a locale, a skeleton, a zone; or nil.
    public let subject: String?

    /// ICU's code: positive for a failure, -127 for an answer in another language.
    public let code: Int32

    /// ICU's name for the code, such as `U_ILLEGAL_ARGUMENT_ERROR`.
    public var name: String { String(cString: cicu_error_name(code)) }

    /// True where ICU lacks the language that was asked for.
    public var isMissingLanguage: Bool { code == Int32(CICU_USING_DEFAULT) }

    /// Makes an error of an operation, what it was asked about, and ICU's code.
    public init(operation: String, subject: String? = nil, code: Int32) {
        self.operation = operation
        self.subject = subject
        self.code = code
    }

    /// One line that names the call, its subject and the code.
    public var description: String {
        let about = subject.map { " of \"\($0)\"" } ?? ""
        if isMissingLanguage {
            return "ICU has no data for the language\(about) and would answer in another (\(operation))"
        }
        return "ICU's \(operation)\(about) failed with \(name)"
    }
}
