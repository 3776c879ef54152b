import GlosaDiagnostics

/// A text of the pages for other sites, as a project supplies it. Names of keys stand between grave accents, and values in
/// braces.
package struct OtherSitesText: Sendable {
    /// The text.
    package var text: String
    /// The place of its key.
    package var place: Diagnostic.Place
}
