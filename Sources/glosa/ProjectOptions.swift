import ArgumentParser
import FoundationEssentials
import GlosaCatalog
import GlosaDiagnostics
import GlosaFiles
import GlosaGate
import GlosaICU

/// Which project a command works on.
struct ProjectOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The project's folder; without it, the nearest one upwards that holds Resources/project.yaml.",
            valueName: "dir"))
    var project: String?

    /// The project's folder.
    func folder() throws -> String {
        let files = FileManager.default
        if let project {
            guard files.fileExists(atPath: "\(project)/Resources/project.yaml") else {
                throw CommandFailure("`\(project)` is not a project: it has no Resources/project.yaml")
            }
            return project
        }
        var folder = files.currentDirectoryPath
        while true {
            if files.fileExists(atPath: "\(folder)/Resources/project.yaml") { return folder }
            guard folder.contains("/"), folder != "/" else { break }
            folder = WritePlace.folder(of: folder)
        }
        throw CommandFailure(
            "there is no project here: neither this folder nor one above it holds Resources/project.yaml; "
                + "name one with --project")
    }

    /// The editor of the project's files, which keeps other commands from changing them. Make it before the catalog is
    /// loaded.
    func editor() throws -> CatalogEditor {
        let folder = try folder()
        let editor: CatalogEditor
        do throws(FileWriteError) {
            editor = try CatalogEditor(folder: folder) {
                Terminal.complain("waiting: another command is changing this project")
            }
        } catch {
            throw CommandFailure(error)
        }
        if !editor.isLocked {
            Terminal.complain("this file system has no locks: let one command at a time change the project")
        }
        return editor
    }

    /// The catalog, or a failure after its diagnostics have been printed.
    func load() throws -> CatalogLoader.Loaded { CatalogLoader.load(try folder()) }

    /// A catalog that the gate lets pass, for commands that make something of it.
    func loadSound(today: CivilDate) throws -> Catalog {
        let verdict = Gate.judge(try load(), today: today)
        let errors = verdict.errors
        guard let catalog = verdict.catalog, errors.isEmpty else {
            Terminal.complain(errors)
            throw CommandFailure("nothing was made: the catalog has \(errors.summary)", status: 1)
        }
        return catalog
    }

    /// A catalog whatever is wrong in it, for commands that only look things up.
    func loadReadable() throws -> Catalog { try readable(load()) }

    /// The terms of a catalog that a query may be for, and nothing else of it, whatever is wrong in them.
    func loadGlossary(for query: String) throws -> Catalog {
        try readable(CatalogLoader.loadGlossary(folder(), for: query))
    }

    private func readable(_ loaded: CatalogLoader.Loaded) throws -> Catalog {
        guard let catalog = loaded.catalog else {
            Terminal.complain(loaded.diagnostics)
            throw CommandFailure("the project cannot be read", status: 1)
        }
        return catalog
    }
}

extension Catalog {
    /// The locale of that tag.
    func requireLocale(_ tag: String) throws -> LocaleCatalog {
        let known = locales.map(\.settings.tag.identifier)
        guard let parsed = try? LocaleTag(tag), let locale = locale(parsed) else {
            let meant = NearMiss.question(tag, among: known)
            throw CommandFailure(
                "the project has no locale `\(tag)`"
                    + (meant.isEmpty ? "; it has \(known.joined(separator: ", "))" : meant))
        }
        return locale
    }
}
