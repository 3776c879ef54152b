import CICU

extension ICUError {
    static let illegalArgument = Int32(CICU_ILLEGAL_ARGUMENT)
    static let bufferOverflow = Int32(CICU_BUFFER_OVERFLOW)
    static let unsupported = Int32(CICU_UNSUPPORTED)
    static let decimalSyntax = Int32(CICU_DECIMAL_SYNTAX)
}
