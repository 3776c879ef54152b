import CICU

/// Which ICU, and which data, gave the words and digits of a build.
public enum ICUVersion {
    /// ICU itself, such as `72.1`; or nil when ICU does not say.
    public static var icu: String? { read(cicu_version_icu) }

    /// The CLDR that its locales come from, such as `42.0`; or nil when ICU does not say.
    public static var cldr: String? { read(cicu_version_cldr) }

    /// The Unicode Standard, such as `15.0`; or nil when ICU does not say.
    public static var unicode: String? { read(cicu_version_unicode) }

    /// The time zone data, such as `2025b`; or nil when ICU does not say.
    public static var timeZones: String? { read(cicu_version_time_zones) }

    private static func read(
        _ version: (UnsafeMutablePointer<CChar>?, Int32, UnsafeMutablePointer<Int32>?) -> Int32
    ) -> String? {
        try? bridgedText("u_getVersion") { text, capacity, status in version(text, capacity, &status) }
    }
}
