import GlosaICU

/// The identity of a file of data.
package struct DataResource: Hashable, Sendable {
    /// The place of the file.
    package var path: BundlePath
    /// The kind of its content, which is the name of its schema, if it has one: `document`, `term`.
    package var kind: String
    /// The item that it tells, as changes name it: `guidance.find`.
    package var item: String
    /// The language; nil for what is in all of them.
    package var language: LocaleTag?

    /// A file of data.
    package init(path: BundlePath, kind: String, item: String, language: LocaleTag? = nil) {
        self.path = path
        self.kind = kind
        self.item = item
        self.language = language
    }
}
