#if Server
import Glibc
import GlosaCatalog
import GlosaDiagnostics
import GlosaHTTP
import GlosaICU
import GlosaPublication
import GlosaOutput
import GlosaServer
import GlosaSite

/// A project that is served while somebody works on it.
struct WatchedProject {
    let project: ProjectOptions
    let site: SiteOptions
    let clock: ClockOptions

    /// Serves the project, and makes its site again whenever one of its files changes.
    func serve(_ settings: ServerSettings) async throws {
        let folders = try watchedFolders()
        let signature = ProjectSignature(of: folders)
        let first = try await make(number: 0)
        let served = ServedSite(first.site ?? Self.page(of: first.errors, build: first.build), isWatched: true)
        served.tell(WatchNews(build: first.build).json)
        report(first)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await SiteServing.serve(served, settings) }
            group.addTask { await watch(folders, since: signature, showing: first, served) }
            // The watching never ends by itself.
            try await group.next()
            group.cancelAll()
        }
    }

    /// One try to make the site.
    private struct Try {
        var build: String
        var site: Site?
        var errors: [Diagnostic]
    }

    private func watch(
        _ folders: [String], since signature: ProjectSignature, showing first: Try, _ served: ServedSite
    ) async {
        var signature = signature
        var shown = first
        var number = 0
        while !Task.isCancelled {
            try? await Task.sleep(for: .milliseconds(500))
            let now = ProjectSignature(of: folders)
            guard now != signature, !Task.isCancelled else { continue }
            signature = now
            number += 1
            // An option that made sense when the command began still does, or the errors say so.
            guard let next = try? await make(number: number) else { continue }
            report(next)
            if let site = next.site {
                shown = next
                served.replace(with: site, telling: WatchNews(build: next.build).json)
            } else if shown.site == nil {
                shown = next
                served.replace(
                    with: Self.page(of: next.errors, build: next.build), telling: WatchNews(build: next.build).json)
            } else {
                served.tell(WatchNews(build: shown.build, problems: next.errors).json)
            }
        }
    }

    private func make(number: Int) async throws -> Try {
        // Two servers, one after the other, must not give two states one name.
        let build = "\(getpid())-\(time(nil))-\(number)"
        let made = try await site.make(try project.load(), today: try clock.day())
        return Try(build: build, site: made.site.map { WatchedPages.of($0, build: build) }, errors: made.errors)
    }

    private func report(_ made: Try) {
        if let site = made.site {
            Terminal.complain("made the site: \(site.files.count) files")
        } else {
            Terminal.complain(made.errors)
            Terminal.complain("the site was not made: the catalog has \(made.errors.summary)")
        }
    }

    private func watchedFolders() throws -> [String] {
        let folder = try project.folder()
        return ["\(folder)/Resources", "\(folder)/locales"] + [site.attach].compactMap { $0 }
    }

    /// What every address answers while there has been no site yet.
    private static func page(of errors: [Diagnostic], build: String) -> Site {
        let bytes = DiagnosticsPage.render(errors, title: "The site cannot be made: \(errors.summary)")
        let files = ["index.html", Site.notFound].map {
            Site.File(path: $0, bytes: bytes, mediaType: OutputFormat.html.mediaType)
        }
        return WatchedPages.of(Site(files: files), build: build)
    }
}
#endif
