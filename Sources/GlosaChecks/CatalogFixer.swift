import GlosaCatalog
import GlosaDiagnostics
import GlosaICU

/// Makes the repairs that are safe without a person, over and over until none is left.
///
/// Nothing is written: ``repair(_:today:isWanted:)`` gives the new text of each file. A file whose repairs would make it
/// worse is left as it is.
package struct CatalogFixer {
    private let folder: String

    /// The outcome of repairing a project.
    package struct Repaired: Sendable {
        /// The new text of each file that changed, with the old one, by its path.
        package var files: [String: (old: String, new: String)] = [:]
        /// What was repaired, in words: a place and the id of the check.
        package var made: [String] = []
        /// The number of repairs that were made.
        package var count = 0
        /// What is found in the project as it would be then.
        package var diagnostics: [Diagnostic] = []
    }

    /// A fixer of the project in `folder`.
    package init(folder: String) { self.folder = folder }

    /// Works out every safe repair of the findings that are wanted.
    package func repair(_ loaded: CatalogLoader.Loaded, today: CivilDate, isWanted: (Diagnostic) -> Bool) -> Repaired {
        var repaired = Repaired()
        repaired.diagnostics = CatalogChecker.check(loaded, today: today)
        // A repair can make room for another; none makes work for ever, but nothing here is to be trusted with that.
        for _ in 0..<8 {
            let wanted = repaired.diagnostics.filter { !$0.fix.isEmpty && isWanted($0) }
            guard var next = apply(wanted.flatMap(\.fix), to: repaired, today) else { break }
            next.made += wanted.compactMap { finding in finding.place.map { "\($0.span): \(finding.id)" } }
            repaired = next
        }
        return repaired
    }

    private func apply(_ edits: [TextEdit], to before: Repaired, _ today: CivilDate) -> Repaired? {
        guard !edits.isEmpty else { return nil }
        var after = before
        for (path, list) in Dictionary(grouping: edits, by: \.span.file) {
            guard let old = before.files[path]?.old ?? CatalogEditor.text(of: path, in: folder) else { continue }
            let current = before.files[path]?.new ?? old
            // A byte order mark is no part of the lines that places are counted in, and is kept.
            let mark = current.unicodeScalars.first == "\u{FEFF}" ? "\u{FEFF}" : ""
            let body = mark.isEmpty ? current : String(current.unicodeScalars.dropFirst())
            let (text, count) = SourceFile(path: path, text: body).applying(list)
            // Strings are equal that only look the same: an accent beside its letter, and an accented letter.
            guard count > 0, !text.utf8.elementsEqual(body.utf8) else { continue }
            after.files[path] = (old, mark + text)
            after.count += count
        }
        guard after.count > before.count else { return nil }
        after.diagnostics = CatalogChecker.check(
            CatalogLoader.load(folder, replacing: after.files.mapValues(\.new)), today: today)
        let worse =
            after.diagnostics.count { $0.severity == .error } > before.diagnostics.count { $0.severity == .error }
        return worse ? nil : after
    }
}
