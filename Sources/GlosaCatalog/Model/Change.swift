import GlosaDiagnostics
import GlosaICU

/// The change in the content on a day, for whoever has taken it over: Resources/changes.yaml. Why is the message of
/// the same id in each locale's changes.yaml.
package struct Change: Sendable {
    /// Its id, which is never used again: `phone-of-the-locator`.
    package var id: String
    /// The day.
    package var on: CivilDate
    /// The act.
    package var kind: Kind
    /// The items that it was done to: places in the documents (`guidance.find`), terms (`glossary.cecot`), facts
    /// (`facts.sent-count`), steps (`guidance.find-locator`).
    package var items: [Outline.Reference]
    /// The place where to look instead of what is gone.
    package var instead: Outline.Reference?
    /// The place of its definition.
    package var place: Diagnostic.Place

    /// The kinds of change to an item.
    package enum Kind: String, CaseIterable, Sendable {
        /// It is new.
        case added
        /// It says something else, because something else is true now.
        case changed
        /// It said something wrong.
        case corrected
        /// It is no longer there, and was not wrong. Its id is never used again.
        case removed
        /// It could hurt somebody who acts on it. Its id is never used again, and its place says so.
        case withdrawn

        /// True where the item is gone.
        package var isEnd: Bool { self == .removed || self == .withdrawn }
    }
}

extension Catalog {
    /// True where some change says that an item was added.
    package func isAnnounced(_ id: String) -> Bool {
        changes.entries.contains { $0.value.kind == .added && $0.value.items.contains { $0.id == id } }
    }

    /// The change that ended an item; nil for one that never was or still is.
    package func end(of item: String) -> Change? {
        changes.entries.lazy.map(\.value).first { $0.kind.isEnd && $0.items.contains { $0.id == item } }
    }
}
