/// A header of HTTP.
package struct SiteHeader: Hashable, Sendable {
    /// Its name.
    package var name: String
    /// Its value.
    package var value: String

    /// A header.
    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}
