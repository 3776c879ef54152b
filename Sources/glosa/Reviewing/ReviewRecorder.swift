import GlosaCatalog
import GlosaChecks
import GlosaDiagnostics
import GlosaFiles
import GlosaICU

/// Writes entries of review.yaml, by the editor that holds the project's lock.
struct ReviewRecorder {
    let catalog: Catalog
    let loaded: CatalogLoader.Loaded
    let day: CivilDate

    /// The full ids of the messages of a locale that can be recorded, in alphabetical order.
    func messages(of locale: LocaleCatalog) -> [String] { locale.allMessages.keys.sorted() }

    /// The full ids of the program's own words that the project does not say otherwise: each is recorded by its id.
    func shippedMessages(of locale: LocaleCatalog) -> [String] {
        let own = locale.allMessages
        return locale.shippedMessages.keys.filter { own[$0] == nil }.sorted()
    }

    /// Records messages as they and their source stand now.
    ///
    /// - Parameter origin: Who wrote them; nil for whoever is recorded already.
    func record(
        _ ids: [String], of locale: LocaleCatalog, _ state: MessageReview.State, _ origin: TextOrigin?, by: String?,
        _ editor: borrowing CatalogEditor
    ) throws {
        try edit(path(of: locale), editor) { review in
            for id in ids { set(id, of: locale, state, origin, by: by, in: &review) }
        }
    }

    /// Records the messages of a locale that have no entry, and removes the entries of those that are gone.
    ///
    /// - Returns: The number of messages that were recorded.
    func recordMissing(
        _ locale: LocaleCatalog, _ state: MessageReview.State, _ origin: TextOrigin?, _ editor: borrowing CatalogEditor
    ) throws -> Int {
        let known = messages(of: locale)
        let missing = known.filter { !locale.reviews.mayHave($0) }
        let all = Set(known).union(shippedMessages(of: locale))
        try edit(path(of: locale), editor) { review in
            if loaded.isWhole {
                for id in review.ids where !all.contains(id) { review.remove(id) }
            }
            for id in missing { set(id, of: locale, state, origin, by: nil, in: &review) }
        }
        return missing.count
    }

    /// Records values as they stand now.
    ///
    /// - Returns: Their number.
    func record(values ids: [String], by: String?, _ editor: borrowing CatalogEditor) throws -> Int {
        try edit(Self.valuesPath, editor) { review in for id in ids { set(value: id, by: by, in: &review) } }
        return ids.count
    }

    /// Records the values that have no entry, and removes the entries of those that are gone.
    ///
    /// - Returns: The number of values that were recorded.
    func recordMissingValues(_ editor: borrowing CatalogEditor) throws -> Int {
        let missing = catalog.recorded.ids.filter { !catalog.valueReviews.mayHave($0) }
        try edit(Self.valuesPath, editor) { review in
            for id in review.ids where catalog.isGone(id) { review.remove(id) }
            for id in missing { set(value: id, by: nil, in: &review) }
        }
        return missing.count
    }

    /// Throws where a message has an error: it cannot have been read to its end.
    func refuseErrors(_ ids: [String], _ tag: LocaleTag) throws {
        let wanted = Set(ids)
        let wrong = CatalogChecker.check(loaded, today: day).filter { diagnostic in
            diagnostic.severity == .error && diagnostic.subject.map(wanted.contains) == true
                && diagnostic.place?.span.file.hasPrefix("locales/\(tag)/") == true
        }
        guard !wrong.isEmpty else { return }
        Terminal.complain(wrong)
        throw CommandFailure("nothing was recorded: mend these first", status: 1)
    }

    private static let valuesPath = "Resources/review.yaml"

    private func path(of locale: LocaleCatalog) -> String { "locales/\(locale.settings.tag)/review.yaml" }

    private func set(
        _ id: String, of locale: LocaleCatalog, _ state: MessageReview.State, _ origin: TextOrigin?, by: String?,
        in review: inout ReviewText
    ) {
        let isSource = locale.settings.tag == catalog.project.sourceLocale
        guard let message = locale.message(withID: id) ?? locale.shippedMessages[id],
            let origin = origin ?? locale.origin(of: id)
        else { return }
        var values = [("state", state.rawValue)]
        let source = catalog.locale(catalog.project.sourceLocale)
        if !isSource, let original = catalog.original(of: id) ?? source?.shippedMessages[id] {
            values.append(("source", ContentHash.of(original.message)))
        }
        values.append(("target", ContentHash.of(message.message)))
        if state == .reviewed, let hash = catalog.recorded.hash(behind: id) { values.append(("with", hash)) }
        values.append(("origin", origin.rawValue))
        if let by { values += [("by", by), ("on", "\(day)")] }
        review.set(id, values)
    }

    private func set(value id: String, by: String?, in review: inout ReviewText) {
        guard let value = catalog.recorded[id] else { return }
        var values = [("value", value.hash), ("said", value.text)]
        if let by { values += [("by", by), ("on", "\(day)")] }
        review.set(id, values)
    }

    private func edit(
        _ path: String, _ editor: borrowing CatalogEditor, _ change: (inout ReviewText) -> Void
    ) throws {
        // A file with conflict markers or half an entry must be mended before anything is added to it.
        let wrong = loaded.diagnostics.filter { $0.severity == .error && $0.place?.span.file == path }
        guard wrong.isEmpty else {
            Terminal.complain(wrong)
            throw CommandFailure("nothing was recorded: mend `\(path)` first", status: 1)
        }
        do throws(FileWriteError) {
            let original = try editor.textIfPresent(path)
            let start = "# Written by `glosa review`. One value a line merges in git.\n"
            var review = ReviewText(original ?? start)
            change(&review)
            guard review.text != original ?? start else { return }
            Terminal.complain(leftover: try editor.write(review.text, to: path, original: original))
        } catch {
            throw CommandFailure(error)
        }
    }
}
