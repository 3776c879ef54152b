/// The markup that messages may use, and the option that each needs. Closed on purpose: what is not here is an error.
package enum InlineMarkup: String, CaseIterable, Sendable {
    /// A term of the glossary: `{#term id=cecot}…{/term}`.
    case term
    /// A contact: `{#contact id=ice-locator}…{/contact}`.
    case contact
    /// A source: `{#source id=…}…{/source}`.
    case source
    /// Another place in the documents: `{#link to=guidance.find}…{/link}`.
    case link
    /// Words that matter.
    case strong
    /// Words to stress.
    case emphasis = "em"
    /// Somebody's words; the marks are put as the locale has them.
    case quote
    /// Words in another language: `{#lang tag=en}…{/lang}`.
    case language = "lang"

    /// The option that it must have, if any.
    package var option: String? {
        switch self {
        case .term, .contact, .source: "id"
        case .link: "to"
        case .language: "tag"
        case .strong, .emphasis, .quote: nil
        }
    }
}
