import GlosaDiagnostics
import GlosaICU

/// A recording of a script by a person: an entry of Resources/recordings.yaml. It counts for exactly the words that were
/// read: when they change, the page loses it by itself.
package struct Recording: Sendable {
    /// Its id: `find-es`.
    package var id: String
    /// The part of a guide that it reads: `guidance.find`.
    package var part: Outline.Reference
    /// The language that it is in.
    package var locale: LocaleTag
    /// The hash of the script that was read, as `glosa recording` prints it.
    package var script: String
    /// The id of the person who reads it, of people.yaml.
    package var by: Outline.Reference
    /// The day on which it was made.
    package var on: CivilDate
    /// The place of its definition.
    package var place: Diagnostic.Place
}

extension Catalog {
    /// The recording of a part in a language that reads exactly this script; nil where there is none.
    package func recording(of part: String, in locale: LocaleTag, script: String) -> Recording? {
        let hash = ContentHash.of(script)
        return recordings.entries.lazy.map(\.value).first {
            $0.part.id == part && $0.locale == locale && $0.script == hash
        }
    }
}
