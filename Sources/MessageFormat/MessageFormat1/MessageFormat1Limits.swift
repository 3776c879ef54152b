/// The largest size of a message in ICU MessageFormat 1, beside what ``MessageLimits`` says of every message.
public enum MessageFormat1Limits {
    /// The depth at which `plural`, `select` and `selectordinal` may stand inside each other: 16.
    public static let nesting = 16
    /// The most of them in one message: 256.
    public static let choices = 256
    /// The most variants that a message may become, when its choices are written out in full: 1 024.
    public static let variants = 1024
    /// The largest `offset:` of a plural, by magnitude: 99. That is as far as `:offset` goes.
    public static let offset = 99
}
