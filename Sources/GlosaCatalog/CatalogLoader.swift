import GlosaConcurrency
import GlosaDiagnostics
import GlosaICU

/// Reads a project's folder into a catalog, with everything that is wrong in it as diagnostics.
///
///     let loaded = CatalogLoader.load("path/to/project")
///     loaded.catalog?.facts["deported-on"]
///     loaded.diagnostics.filter { $0.severity == .error }
package enum CatalogLoader {
    /// The outcome of reading a project.
    package struct Loaded: Sendable {
        /// Whatever could be read; nil only when project.yaml itself says too little to go on.
        package var catalog: Catalog?
        /// Everything that is wrong, in the order of files and places.
        package var diagnostics: [Diagnostic]
        /// True if every file was there and every entry in it could be read. Otherwise findings are missing, too.
        package var isWhole = true
    }

    /// Reads the project in `folder`, the folder that holds `Resources/project.yaml`. Never stops at a mistake: a
    /// broken entry loses only itself.
    ///
    /// - Parameter replacing: Texts to read in place of files, by their paths from the project's folder: an editor's
    ///   unsaved changes, or a trial that nothing is written for.
    package static func load(_ folder: String, replacing: [String: String] = [:]) -> Loaded {
        let sink = DiagnosticSink()
        let project = ProjectFolder(path: folder, replacing: replacing)
        let catalog = read(project, sink)
        // An entry with a control character is kept; with any other error of reading it is lost.
        let isWhole = catalog != nil && !sink.diagnostics.contains { $0.severity == .error && $0.id != "bidi-control" }
        if let catalog { ReferenceChecker.check(catalog, sink: sink) }
        return Loaded(catalog: catalog, diagnostics: sink.diagnostics.sorted(), isWhole: isWhole)
    }

    private static func read(_ folder: ProjectFolder, _ sink: DiagnosticSink) -> Catalog? {
        guard let project = project(folder, sink) else { return nil }
        let outline = withoutReserved(table(.outline, folder, sink, OutlineFile.read), project, sink)
        let terms = table(.terms, folder, sink, TermsFile.read)
        let documents = DocumentKindsReader.complete(
            project.declaredDocuments, outline, hasTerms: terms.count > 0, sink)
        let changes = optional(.changes, folder, sink, ChangesFile.read)
        reportStrangers(in: "Resources", known: DataFile.resources.map(\.rawValue), folder, sink)
        reportUnlisted(project, folder, sink)
        // The data and each locale have files of their own: they are read side by side.
        let wanted: [LocaleTag?] = [nil] + project.locales
        let read = wanted.parallelMap { tag in
            let own = DiagnosticSink()
            var part = Part()
            if let tag {
                part.locale = locale(tag, outline, documents, changes, folder, own)
            } else {
                part.data = readData(folder, own)
            }
            part.diagnostics = own.diagnostics
            part.suppressions = own.suppressions
            part.files = own.files
            part.recorded = own.recorded
            return part
        }
        for part in read {
            sink.report(contentsOf: part.diagnostics)
            sink.allow(part.suppressions)
            part.files.forEach(sink.keep)
            sink.record(contentsOf: part.recorded)
        }
        guard let data = read.first?.data else { return nil }
        var catalog = Catalog(
            project: project, facts: data.facts, sources: data.sources, contacts: data.contacts, terms: terms,
            hazards: data.hazards, outline: Outline(documents: outline), documents: documents,
            people: data.people, recorded: sink.recorded, valueReviews: data.reviews,
            changes: changes, locales: read.compactMap(\.locale), suppressions: sink.suppressions,
            forbidden: data.forbidden, files: sink.files.sorted { $0.path < $1.path }, tables: data.tables,
            holidays: data.holidays, pictures: data.pictures, recordings: data.recordings)
        PeopleResolver.resolve(&catalog, sink)
        ReviewResolver.resolve(&catalog)
        catalog.timing = FactTiming(of: catalog)
        return catalog
    }

    /// What project.yaml says; nil when it says too little to go on.
    static func project(_ folder: ProjectFolder, _ sink: DiagnosticSink) -> Project? {
        folder.open("Resources/project.yaml", sink: sink, ifMissing: "name the folder that holds `Resources`")
            .flatMap { ProjectFile.read($0, sink: sink) }
    }

    /// What one of the readers that run side by side has read.
    private struct Part: Sendable {
        var data: DataTables?
        var locale: LocaleCatalog?
        var diagnostics: [Diagnostic] = []
        var suppressions: [Suppression] = []
        var files: [SourceFile] = []
        var recorded = RecordedValues()
    }

    /// The statements that are true in any language.
    private struct DataTables: Sendable {
        let facts: EntryTable<Fact>
        let sources: EntryTable<Source>
        let contacts: EntryTable<Contact>
        let hazards: EntryTable<Hazard>
        let reviews: EntryTable<ValueReview>
        let forbidden: EntryTable<Forbidden>
        let people: EntryTable<Person>
        let tables: EntryTable<Table>
        let holidays: EntryTable<HolidayCalendar>
        let pictures: EntryTable<SentPicture>
        let recordings: EntryTable<Recording>
    }

    private static func readData(_ folder: ProjectFolder, _ sink: DiagnosticSink) -> DataTables {
        DataTables(
            facts: table(.facts, folder, sink, FactsFile.read),
            sources: table(.sources, folder, sink, SourcesFile.read),
            contacts: table(.contacts, folder, sink, ContactsFile.read),
            hazards: table(.hazards, folder, sink, HazardsFile.read),
            reviews: reviews(in: "Resources", folder, sink, ValueReviewFile.read),
            forbidden: optional(.forbidden, folder, sink, ForbiddenFile.read),
            people: optional(.people, folder, sink, PeopleFile.read),
            tables: optional(.tables, folder, sink, TablesFile.read),
            holidays: optional(.holidays, folder, sink, HolidaysFile.read),
            pictures: optional(.pictures, folder, sink, PicturesFile.read),
            recordings: optional(.recordings, folder, sink, RecordingsFile.read))
    }

    /// A file that may be absent: a project that has not been published has changed nothing yet, may forbid nothing, and
    /// need not translate a title.
    private static func optional<Value: Sendable>(
        _ file: DataFile, in path: String = "Resources", _ folder: ProjectFolder, _ sink: DiagnosticSink,
        _ read: (YAMLEntry, YAMLNode, DiagnosticSink) -> Value?
    ) -> EntryTable<Value> {
        guard folder.has("\(path)/\(file.rawValue).yaml") else { return EntryTable() }
        return table(file, in: path, folder, sink, read)
    }

    /// A locale that project.yaml does not name is read by nothing.
    private static func reportUnlisted(_ project: Project, _ folder: ProjectFolder, _ sink: DiagnosticSink) {
        let listed = project.locales.map(\.identifier)
        for name in folder.names(in: "locales") where !listed.contains(name) && !name.hasPrefix(".") {
            guard !folder.names(in: "locales/\(name)").isEmpty else { continue }
            sink.report(
                Diagnostic(
                    .warning, "unlisted-locale", "nothing reads the folder `locales/\(name)`",
                    at: Diagnostic.Place(file: "locales/\(name)"),
                    help: "add `\(name)` to `locales` in Resources/project.yaml, or remove the folder"))
        }
    }

    /// A document whose file is the program's own would be read as something else: it is told once, and left out.
    private static func withoutReserved(
        _ outline: EntryTable<[Outline.Section]>, _ project: Project, _ sink: DiagnosticSink
    ) -> EntryTable<[Outline.Section]> {
        var outline = outline
        for id in outline.ids where ReservedName.contains(id, for: nil) {
            sink.error(
                "reserved-id", "`\(id)` is a name that the program uses",
                at: outline[id]?.first?.place ?? Diagnostic.Place(file: "Resources/outline.yaml"),
                help: project.declaredDocuments?[id] == .glossary
                    ? "a glossary has no outline: its terms stand in terms.yaml; remove it here"
                    : "call the document something else, here and in the names of its files")
            outline[id] = nil
        }
        return outline
    }

    private static func locale(
        _ tag: LocaleTag, _ outline: EntryTable<[Outline.Section]>, _ kinds: DocumentKinds,
        _ changes: EntryTable<Change>, _ folder: ProjectFolder, _ sink: DiagnosticSink
    ) -> LocaleCatalog? {
        let path = "locales/\(tag)"
        let documents = outline.idsInFile
        let places = outline.isUnread ? nil : LocalePathsKeys.Places(outline, kinds, changes)
        guard hasFolder(of: tag, folder, sink), let settings = settings(tag, places, folder, sink) else { return nil }
        let present = [DataFile.interface, .hazards, .changes].map(\.rawValue)
            .filter { folder.has("\(path)/\($0).yaml") }
        let messageFiles = documents + present
        if !outline.isUnread {
            reportStrangers(
                in: path, known: messageFiles + DataFile.ofLocale.map(\.rawValue), folder, sink)
        }
        var messages: [String: EntryTable<CatalogMessage>] = [:]
        for name in messageFiles {
            messages[name] = folder.open(
                "\(path)/\(name).yaml", sink: sink, ifMissing: MissingFileHelp.of(document: name, outline[name])
            )?.messages(name: name, sink: sink)
        }
        // A file that is absent lacks every message; of one that cannot be read, nothing is known.
        for file in [DataFile.interface, .hazards].map(\.rawValue) where !present.contains(file) {
            messages[file] = EntryTable()
        }
        let (tables, placeNames) = Self.tables(in: path, folder, sink)
        return LocaleCatalog(
            settings: settings, messages: messages,
            glossary: table(.glossary, in: path, folder, sink, GlossaryFile.read),
            facts: table(.facts, in: path, folder, sink, FactWordingFile.read),
            contacts: table(.contacts, in: path, folder, sink, ContactWordingFile.read),
            sources: optional(.sources, in: path, folder, sink, SourceWordingFile.read),
            reviews: reviews(in: path, folder, sink, ReviewFile.read), tables: tables, placeNames: placeNames,
            otherSites: optional(.otherSites, in: path, folder, sink, OtherSitesFile.read),
            search: searchWords(in: path, folder, sink))
    }

    /// The words of a search may be absent: it goes by those of the documents then.
    private static func searchWords(
        in path: String, _ folder: ProjectFolder, _ sink: DiagnosticSink
    ) -> EntryTable<SearchWords> {
        let file = "\(path)/\(DataFile.search.rawValue).yaml"
        guard folder.has(file) else { return EntryTable() }
        return folder.open(file, sink: sink)?.table(sink: sink, hasFullIDs: true, SearchWordsFile.read) ?? .unreadFile
    }

    /// True when a locale has its folder; else that is reported.
    static func hasFolder(of tag: LocaleTag, _ folder: ProjectFolder, _ sink: DiagnosticSink) -> Bool {
        let path = "locales/\(tag)"
        if folder.has(path) { return true }
        sink.error(
            "missing-locale", "the project publishes `\(tag)`, and there is no folder `\(path)`",
            at: Diagnostic.Place(file: path),
            help: "make it with a locale.yaml of the language, and translate message by message: leave `\(tag)` out of "
                + "`publish` until it is whole; or take it out of `locales` in Resources/project.yaml")
        return false
    }

    /// The conventions of a locale.
    ///
    /// - Parameter places: What may have an address; nil where that is not known, and not checked.
    static func settings(
        _ tag: LocaleTag, _ places: LocalePathsKeys.Places?, _ folder: ProjectFolder, _ sink: DiagnosticSink
    ) -> LocaleSettings? {
        folder.open(
            "locales/\(tag)/locale.yaml", sink: sink,
            ifMissing: "copy the one of another locale, and translate its values"
        ).flatMap { LocaleFile.read($0, tag: tag, places: places, sink: sink) }
    }

    /// A review file may be absent: nothing has been reviewed then.
    private static func reviews<Value: Sendable>(
        in path: String, _ folder: ProjectFolder, _ sink: DiagnosticSink,
        _ read: (YAMLEntry, YAMLNode, DiagnosticSink) -> Value?
    ) -> EntryTable<Value> {
        guard folder.has("\(path)/review.yaml") else { return EntryTable() }
        return folder.open("\(path)/review.yaml", sink: sink)?.table(sink: sink, hasFullIDs: true, read) ?? .unreadFile
    }

    static func table<Value: Sendable>(
        _ file: DataFile, in path: String = "Resources", _ folder: ProjectFolder, _ sink: DiagnosticSink,
        _ read: (YAMLEntry, YAMLNode, DiagnosticSink) -> Value?
    ) -> EntryTable<Value> {
        folder.open(
            "\(path)/\(file.rawValue).yaml", sink: sink,
            ifMissing: MissingFileHelp.of(file, isOfLocale: path != "Resources")
        )?.table(sink: sink, read) ?? .unreadFile
    }

    /// A file that nothing reads is probably a misspelt name, and its words would be lost in silence.
    private static func reportStrangers(
        in path: String, known: [String], _ folder: ProjectFolder, _ sink: DiagnosticSink
    ) {
        for name in folder.names(in: path) where !known.contains(where: { name == "\($0).yaml" }) {
            guard name.hasSuffix(".yaml") || name.hasSuffix(".yml") else { continue }
            let meant = NearMiss.of(String(name.prefix { $0 != "." }), among: known)
            sink.report(
                Diagnostic(
                    .warning, "unknown-file", "nothing reads the file `\(path)/\(name)`",
                    at: Diagnostic.Place(file: "\(path)/\(name)"),
                    help: meant.map { "rename it to `\($0).yaml`, or remove it" } ?? "rename it, or remove it"))
        }
    }
}
