import GlosaDiagnostics
import GlosaICU
import MessageFormat

extension CatalogLoader {
    /// Reads a project as far as a look at its terms needs it: project.yaml, terms.yaml, and the conventions and the
    /// glossary of each locale. The findings are those of these files; links between files are not checked.
    ///
    /// - Parameter query: What ``TermSearch`` is going to look for: only terms that it could find in some locale are parsed,
    ///   in every locale. All of them without a query.
    package static func loadGlossary(_ folder: String, for query: String? = nil) -> Loaded {
        let sink = DiagnosticSink()
        let catalog = glossary(ProjectFolder(path: folder), query, sink)
        return Loaded(catalog: catalog, diagnostics: sink.diagnostics.sorted(), isWhole: false)
    }

    /// A catalog of ``loadGlossary(_:for:)`` with the values that some of its messages name, and with no others.
    ///
    /// Only the entries of these values are parsed. A message with the last day of its page, which hangs on facts
    /// and their sources, has the whole project read.
    package static func adding(
        valuesOf messages: [CatalogMessage], to catalog: Catalog, from folder: String
    ) -> Catalog {
        let names = Set(messages.flatMap(\.message.externalVariables))
        guard !names.isEmpty else { return catalog }
        if names.contains(BuildValue.validUntil.rawValue) { return load(folder).catalog ?? catalog }
        let project = ProjectFolder(path: folder)
        let sink = DiagnosticSink()
        var catalog = catalog
        catalog.facts = facts(names, project, sink)
        catalog.contacts = named(names, .contacts, project, sink, ContactsFile.read)
        let hasWords = catalog.facts.entries.contains { $0.value.needsWords }
        let hasPast = catalog.facts.entries.contains { $0.value.status == .superseded }
        for index in catalog.locales.indices where hasWords || hasPast {
            let path = "locales/\(catalog.locales[index].settings.tag)"
            if hasWords {
                catalog.locales[index].facts = named(names, in: path, .facts, project, sink, FactWordingFile.read)
            }
            // What is no longer so is told with its day, in words of the interface.
            if hasPast {
                let name = DataFile.interface.rawValue
                catalog.locales[index].messages[name] = project.open("\(path)/\(name).yaml", sink: sink)?
                    .messages(name: name, sink: sink)
            }
        }
        return catalog
    }

    private static func glossary(_ folder: ProjectFolder, _ query: String?, _ sink: DiagnosticSink) -> Catalog? {
        guard let project = project(folder, sink) else { return nil }
        let terms = folder.open("Resources/\(DataFile.terms.rawValue).yaml", sink: sink)
        // One after another: the threads of a parallel map cost more than they save here.
        let glossaries = project.locales.compactMap { glossary(of: $0, folder, sink) }
        let ids = query.map { candidates($0, terms, glossaries) }
        let locales = glossaries.map { settings, file in
            LocaleCatalog(
                settings: settings, messages: [:],
                glossary: file?.table(sink: sink, only: ids, GlossaryFile.read) ?? .unreadFile, facts: EntryTable(),
                contacts: EntryTable(), sources: EntryTable(), reviews: EntryTable())
        }
        return Catalog(
            project: project, facts: EntryTable(), sources: EntryTable(), contacts: EntryTable(),
            terms: terms?.table(sink: sink, only: ids, TermsFile.read) ?? .unreadFile,
            hazards: EntryTable(), outline: Outline(documents: EntryTable()),
            documents: project.declaredDocuments ?? DocumentKinds([]), people: EntryTable(),
            recorded: RecordedValues(), valueReviews: EntryTable(), changes: EntryTable(),
            locales: locales, suppressions: sink.suppressions, forbidden: EntryTable(),
            files: sink.files.sorted { $0.path < $1.path })
    }

    /// The ids of the terms that a query may be for in some locale.
    private static func candidates(
        _ query: String, _ terms: CatalogFile?, _ glossaries: [(settings: LocaleSettings, file: CatalogFile?)]
    ) -> Set<String> {
        let terms = Dictionary(
            (terms?.entries ?? []).map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        var ids: Set<String> = []
        for (settings, file) in glossaries {
            let candidates = TermCandidates(query, endings: settings.inflectionEndings)
            for entry in file?.entries ?? [] where !ids.contains(entry.key) {
                if candidates.mayHave(entry, term: terms[entry.key]) { ids.insert(entry.key) }
            }
        }
        return ids
    }

    /// The conventions of a locale, and the file of its glossary as yet unparsed.
    private static func glossary(
        of tag: LocaleTag, _ folder: ProjectFolder, _ sink: DiagnosticSink
    ) -> (settings: LocaleSettings, file: CatalogFile?)? {
        guard hasFolder(of: tag, folder, sink), let settings = settings(tag, nil, folder, sink) else { return nil }
        return (settings, folder.open("locales/\(tag)/\(DataFile.glossary.rawValue).yaml", sink: sink))
    }

    /// The facts of these ids, and those that they are worked out from.
    private static func facts(_ ids: Set<String>, _ folder: ProjectFolder, _ sink: DiagnosticSink) -> EntryTable<Fact> {
        guard let file = folder.open("Resources/\(DataFile.facts.rawValue).yaml", sink: sink) else {
            return .unreadFile
        }
        var facts = EntryTable<Fact>()
        var known: Set<String> = []
        var wanted = ids
        while !wanted.isEmpty {
            known.formUnion(wanted)
            let read = file.table(sink: sink, only: wanted, FactsFile.read)
            for (id, fact) in read.entries { facts[id] = fact }
            wanted = Set(read.entries.flatMap(\.value.parts)).subtracting(known)
        }
        return facts
    }

    private static func named<Value: Sendable>(
        _ ids: Set<String>, in path: String = "Resources", _ file: DataFile, _ folder: ProjectFolder,
        _ sink: DiagnosticSink, _ read: (YAMLEntry, YAMLNode, DiagnosticSink) -> Value?
    ) -> EntryTable<Value> {
        folder.open("\(path)/\(file.rawValue).yaml", sink: sink)?.table(sink: sink, only: ids, read) ?? .unreadFile
    }
}
