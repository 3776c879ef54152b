import ArgumentParser
import GlosaCatalog
import GlosaChecks
import GlosaDiagnostics
import GlosaFiles
import GlosaICU

/// Records how far translations are, and the values that facts and contacts have.
struct ReviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "Records that messages were translated or reviewed, as they and their source stand now.",
        discussion: """
            With --locale, sets the state of messages in locales/TAG/review.yaml, with hashes of the source and of the \
            translation: when the source changes, the translation is stale; when the translation changes, the review \
            is void. `reviewed` takes the name of a person who read both side by side.

            Without --locale, records in Resources/review.yaml the values of facts and contacts (`contacts.ice-line`, \
            `facts.deported-on`) as they stand: a digit that changes afterwards is an error. --by names the person who \
            compared them with their sources.

            `*` stands for any part of an id: `guidance.find-*`.
            """)

    @OptionGroup var project: ProjectOptions

    @OptionGroup var clock: ClockOptions

    @Option(name: .long, help: ArgumentHelp("The language that was translated.", valueName: "tag"))
    var locale: String?

    @Option(name: .long, help: "draft, translated or reviewed.")
    var state: MessageReview.State?

    @Option(name: .long, help: ArgumentHelp("Who read it. Names are published with the catalog.", valueName: "name"))
    var by: String?

    @Argument(help: ArgumentHelp("Full ids, such as `story.days-held`, or patterns.", valueName: "message"))
    var messages: [String]

    func run() throws {
        let editor = try project.editor()
        let loaded = try project.load()
        guard let catalog = loaded.catalog else { throw CommandFailure("the project cannot be read", status: 1) }
        if let by, by.first?.isLetter != true || by.utf8.contains(where: { $0 < 0x20 || ":#".utf8.contains($0) }) {
            throw CommandFailure("`\(by)` cannot be a name: begin it with a letter, and write it without `:` and `#`")
        }
        if let locale {
            try reviewMessages(catalog.requireLocale(locale), catalog, loaded, editor)
        } else {
            try reviewValues(catalog, loaded, editor)
        }
    }

    private func reviewMessages(
        _ locale: LocaleCatalog, _ catalog: Catalog, _ loaded: CatalogLoader.Loaded, _ editor: borrowing CatalogEditor
    ) throws {
        let tag = locale.settings.tag
        guard tag != catalog.project.sourceLocale, let source = catalog.locale(catalog.project.sourceLocale) else {
            throw CommandFailure("`\(tag)` is the source: only translations are reviewed")
        }
        let state = state ?? .translated
        if state == .reviewed, by == nil {
            throw CommandFailure("a review has a reviewer: add --by with the name of the person who read both texts")
        }
        // What a project says otherwise than the program translates the program's own words.
        let originals = source.allMessages.merging(source.shippedMessages) { own, _ in own }
        let own = locale.allMessages
        let shipped = locale.shippedMessages
        let ids = try matching(
            own.keys.filter { originals[$0] != nil && !$0.contains(".avoid-") }.sorted(),
            // Words that no project has said otherwise are recorded one by one: a pattern means the project's.
            alone: shipped.keys.filter { own[$0] == nil && originals[$0] != nil })
        if state == .reviewed { try refuseErrors(ids, tag, loaded) }
        let day = try clock.day()
        try edit("locales/\(tag)/review.yaml", editor, loaded) { review in
            for id in ids {
                guard let original = originals[id], let message = own[id] ?? shipped[id] else { continue }
                var values = [
                    ("state", state.rawValue), ("source", ContentHash.of(original.message)),
                    ("target", ContentHash.of(message.message)),
                ]
                if let by { values += [("by", by), ("on", "\(day)")] }
                review.set(id, values)
            }
        }
        Terminal.complain("\(ids.count) message\(ids.count == 1 ? "" : "s") of `\(tag)` recorded as \(state.rawValue)")
    }

    /// What has an error cannot have been read to its end.
    private func refuseErrors(_ ids: [String], _ tag: LocaleTag, _ loaded: CatalogLoader.Loaded) throws {
        let wanted = Set(ids)
        let wrong = CatalogChecker.check(loaded, today: try clock.day()).filter { diagnostic in
            diagnostic.severity == .error && diagnostic.subject.map(wanted.contains) == true
                && diagnostic.place?.span.file.hasPrefix("locales/\(tag)/") == true
        }
        guard !wrong.isEmpty else { return }
        Terminal.complain(wrong)
        throw CommandFailure("nothing was recorded: mend these first", status: 1)
    }

    private func reviewValues(
        _ catalog: Catalog, _ loaded: CatalogLoader.Loaded, _ editor: borrowing CatalogEditor
    ) throws {
        guard state == nil else {
            throw CommandFailure("values have no state: leave out --state, or add --locale to review messages")
        }
        let ids = try matching(catalog.reviewableValues)
        let day = try clock.day()
        try edit("Resources/review.yaml", editor, loaded) { review in
            for id in ids {
                guard let value = catalog.reviewedValue(id) else { continue }
                var values = [("value", ContentHash.of(value.text))]
                if let by { values += [("by", by), ("on", "\(day)")] }
                review.set(id, values)
            }
        }
        Terminal.complain("\(ids.count) value\(ids.count == 1 ? "" : "s") recorded")
    }

    /// The ids that were asked for; one that nothing has is a mistake of whoever typed it.
    ///
    /// - Parameter alone: Ids that no pattern stands for.
    private func matching(_ known: [String], alone: [String] = []) throws -> [String] {
        var found: Set<String> = []
        for pattern in messages {
            let matches = known.filter(IdentifierPattern(pattern).covers) + alone.filter { $0 == pattern }
            guard !matches.isEmpty else {
                throw CommandFailure("there is nothing called `\(pattern)`\(hint(pattern, known + alone))")
            }
            found.formUnion(matches)
        }
        return found.sorted()
    }

    /// What was probably meant.
    private func hint(_ pattern: String, _ known: [String]) -> String {
        if locale == nil, !pattern.hasPrefix("contacts."), !pattern.hasPrefix("facts.") {
            return ": to record a translation, add --locale; values are `contacts.…` and `facts.…`"
        }
        if let full = known.first(where: { $0.hasSuffix(".\(pattern)") }) { return "; did you mean `\(full)`?" }
        return NearMiss.question(pattern, among: known)
    }

    private func edit(
        _ path: String, _ editor: borrowing CatalogEditor, _ loaded: CatalogLoader.Loaded,
        _ change: (inout ReviewText) -> Void
    ) throws {
        // A file with conflict markers or half an entry must be mended before anything is added to it.
        let wrong = loaded.diagnostics.filter { $0.severity == .error && $0.place?.span.file == path }
        guard wrong.isEmpty else {
            Terminal.complain(wrong)
            throw CommandFailure("nothing was recorded: mend `\(path)` first", status: 1)
        }
        do throws(FileWriteError) {
            let original = try editor.textIfPresent(path)
            var review = ReviewText(
                original ?? "# Written by `glosa review`: how far each message is. One value a line merges in git.\n")
            change(&review)
            Terminal.complain(leftover: try editor.write(review.text, to: path, original: original))
        } catch {
            throw CommandFailure(error)
        }
    }
}

extension MessageReview.State: ExpressibleByArgument {}
