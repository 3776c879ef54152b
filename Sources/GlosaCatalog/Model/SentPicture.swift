import GlosaDiagnostics
import GlosaICU

/// A picture that was given out: Resources/pictures.yaml. It cannot be called back, so that its address tells for ever what
/// became of it.
package struct SentPicture: Sendable {
    /// Its id, the last part of its address: `es-7f3a2c`.
    package var id: String
    /// The part of a guide that it shows: `guidance.find`.
    package var part: Outline.Reference
    /// The language that it is in.
    package var locale: LocaleTag
    /// The day on which it was made.
    package var on: CivilDate
    /// The place of its definition.
    package var place: Diagnostic.Place
}
