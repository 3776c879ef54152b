import GlosaDiagnostics
import GlosaICU

/// A person's trial of a value: a number that was dialled, a page that was opened, a fact compared with its source.
package struct Verification: Hashable, Sendable {
    /// The id of the person in people.yaml.
    package var by: String
    /// The name of the person, as it is published; the id until people.yaml is read.
    package var name: String
    /// The day.
    package var on: CivilDate
    /// The number, the address or the value that was tried: when it differs from the present one, the trial is void.
    package var value: String
    /// The place of the id.
    package var place: Diagnostic.Place
}
