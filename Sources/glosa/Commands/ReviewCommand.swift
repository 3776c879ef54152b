import ArgumentParser
import GlosaCatalog
import GlosaDiagnostics
import GlosaICU

/// Records who wrote texts, how far they are, and everything that the data say.
struct ReviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "Records who wrote and reviewed messages, and values, as they stand now.",
        discussion: """
            With --locale, sets the state and the origin of messages in locales/TAG/review.yaml, with hashes of the \
            source and of the text: when the source changes, the translation is stale; when the text, or the step, \
            contact or hazard behind it changes, the review is void. `reviewed` takes the id of a person of \
            Resources/people.yaml who may review that language and read both texts side by side.

            Without --locale, records in Resources/review.yaml everything that is said of facts, contacts, sources, \
            terms, hazards, rows and steps (`contacts.ice-line`, `guidance.find-locator`) as they stand: a change in any \
            part of one is an error. --by names the person who compared them with their sources, and who may verify.

            With --record, records whatever has no entry yet, and removes the entries of what is gone: after \
            `glosa init`, or an import. What was recorded before stays as it is. Without --locale, that is every value \
            and the messages of every language.

            `*` stands for any part of an id: `guidance.find-*`.
            """)

    @OptionGroup var project: ProjectOptions

    @OptionGroup var clock: ClockOptions

    @Option(name: .long, help: ArgumentHelp("The language of the messages.", valueName: "tag"))
    var locale: String?

    @Option(name: .long, help: "draft, translated or reviewed.")
    var state: MessageReview.State?

    @Option(name: .long, help: "Who wrote the messages: human, machine or machine-edited.")
    var origin: TextOrigin?

    @Option(
        name: .long,
        help: ArgumentHelp("The id of the person in Resources/people.yaml who read it.", valueName: "id"))
    var by: String?

    @Flag(name: .long, help: "Record all that has no entry yet.")
    var record = false

    @Flag(name: .long, help: "Let `*` stand for every message there is, for a state of `reviewed`.")
    var all = false

    @Argument(help: ArgumentHelp("Full ids, such as `story.days-held`, or patterns.", valueName: "message"))
    var messages: [String] = []

    func validate() throws {
        if record, !messages.isEmpty || by != nil || state == .reviewed {
            throw ValidationError(
                "--record records what nobody has read: leave out the messages, --by and --state reviewed")
        }
        if record, origin == nil {
            throw ValidationError("--record needs --origin: who wrote these texts, human, machine or machine-edited?")
        }
        if !record, messages.isEmpty { throw ValidationError("name messages or values, or add --record") }
    }

    func run() throws {
        let editor = try project.editor()
        let loaded = try project.load()
        guard let catalog = loaded.catalog else { throw CommandFailure("the project cannot be read", status: 1) }
        let recorder = ReviewRecorder(catalog: catalog, loaded: loaded, day: try clock.day())
        let tag = try locale.map { try catalog.requireLocale($0) }
        if let by { try ReviewerCheck(catalog).require(by, of: tag?.settings.tag) }
        guard record else {
            if let tag { return try review(tag, recorder, editor) }
            guard state == nil, origin == nil else {
                throw CommandFailure(
                    "values have no state and no origin: leave out --state and --origin, or add --locale")
            }
            let count = try recorder.record(values: matching(catalog.recorded.ids), by: by, editor)
            return Terminal.complain("\(count) value\(count == 1 ? "" : "s") recorded")
        }
        if tag == nil {
            let count = try recorder.recordMissingValues(editor)
            Terminal.complain("\(count) value\(count == 1 ? "" : "s") recorded")
        }
        for locale in tag.map({ [$0] }) ?? catalog.locales {
            let count = try recorder.recordMissing(locale, state ?? .translated, origin, editor)
            complain(count, locale.settings.tag, state ?? .translated)
        }
    }

    private func review(
        _ locale: LocaleCatalog, _ recorder: ReviewRecorder, _ editor: borrowing CatalogEditor
    ) throws {
        let tag = locale.settings.tag
        let state = state ?? .translated
        if state == .reviewed, by == nil {
            throw CommandFailure(
                "a review has a reviewer: add --by with the id of the person in Resources/people.yaml who read both "
                    + "texts")
        }
        // Nobody reads everything in one go: who has, says so.
        if state == .reviewed, !all, let pattern = messages.first(where: { Set($0).isSubset(of: "*.") }) {
            throw CommandFailure(
                "`\(pattern)` is every message there is: name those that were read, or add --all")
        }
        let ids = try matching(recorder.messages(of: locale), alone: recorder.shippedMessages(of: locale))
        if origin == nil, let id = ids.first(where: { locale.origin(of: $0) == nil }) {
            throw CommandFailure(
                "nobody has recorded who wrote `\(id)`: add --origin human, --origin machine or "
                    + "--origin machine-edited")
        }
        if state == .reviewed { try recorder.refuseErrors(ids, tag) }
        try recorder.record(ids, of: locale, state, origin, by: by, editor)
        complain(ids.count, tag, state)
    }

    private func complain(_ count: Int, _ tag: LocaleTag, _ state: MessageReview.State) {
        Terminal.complain("\(count) message\(count == 1 ? "" : "s") of `\(tag)` recorded as \(state.rawValue)")
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

    /// The name that was probably meant.
    private func hint(_ pattern: String, _ known: [String]) -> String {
        if let full = known.first(where: { $0.hasSuffix(".\(pattern)") }) { return "; did you mean `\(full)`?" }
        let question = NearMiss.question(pattern, among: known)
        if locale == nil, question.isEmpty {
            return ": to record a text, add --locale; values are `contacts.…`, `facts.…` and steps"
        }
        return question
    }
}

extension MessageReview.State: ExpressibleByArgument {}

extension TextOrigin: ExpressibleByArgument {}
