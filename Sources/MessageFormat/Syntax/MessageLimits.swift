/// The largest size of a message. What goes beyond is an error, so that hostile input costs neither time nor memory.
public enum MessageLimits {
    /// The longest source, in UTF-8 bytes: 262 144.
    public static let sourceLength = 262_144
    /// The most placeholders in one message, all its patterns together: 4 096.
    public static let placeholders = 4096
    /// The most `.input` and `.local` declarations: 256.
    public static let declarations = 256
    /// The most selectors after `.match`: 16.
    public static let selectors = 16
    /// The most options, and the most attributes, in one placeholder: 64.
    public static let options = 64
    /// The longest formatted text, in UTF-8 bytes: 4 194 304. Formatting stops there with an `unsupported-operation`
    /// error.
    public static let outputLength = 4_194_304
    /// The most digits that a number may have, written in full without an exponent: 1 900.
    public static let numberDigits = 1900
    /// The longest option value or key that a function reads, in UTF-8 bytes: 1 024.
    public static let optionValueLength = 1024
}
