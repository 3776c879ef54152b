/// The values that the build itself gives to messages, besides facts and contacts.
package enum BuildValue: String, CaseIterable, Sendable {
    /// The last day on which the page where it stands may be relied on: `{$valid-until :date length=long}`.
    case validUntil = "valid-until"
    /// The day on which the content was last written or read through.
    case writtenOn = "written-on"
    /// The place where a reader says that something is wrong, as a link: `{$corrections}`.
    case corrections
}
