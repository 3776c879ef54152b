import GlosaDiagnostics
import GlosaICU
import GlosaPublication

/// The paths of a site's files, from the addresses of what is published: nothing is rendered.
package enum SitePaths {
    /// Every path that an id or a key of the catalog has a part in; a path that two files share stands twice.
    package static func all(of publication: Publication) -> [String] {
        let layout = publication.layout
        let locales = publication.catalog.locales.map(\.settings.tag)
        let ofEntries = publication.items.flatMap(\.entries).flatMap { paths(of: $0, layout) }
        let ofLocales = locales.flatMap { locale in
            [layout.file(of: .everything, in: locale), layout.file(of: .home, in: locale), "index.\(locale).html"]
                + (layout.hasSearch(in: locale) ? [layout.file(of: .search, in: locale)] : [])
        }
        return ofEntries + ofLocales + ["index.html", Site.notFound] + data(of: publication, locales).map(\.path)
    }

    /// An error for each path of two files: one would be written into the other.
    package static func clashes(among paths: [String]) -> [Diagnostic] {
        var seen: Set<String> = []
        let twice = Set(paths.filter { !seen.insert($0).inserted })
        return twice.sorted().map { path in
            Diagnostic(
                .error, "bad-path", "two files of the site would be `\(path)`", at: Diagnostic.Place(file: path),
                help: "give one of them another path in locale.yaml, or take it out of the folder that is attached")
        }
    }

    /// The files of one entry beside its data.
    private static func paths(of entry: Entry, _ layout: SiteLayout) -> [String] {
        let locale = entry.locale
        var paths = [entry.page.map { layout.file(of: $0, in: locale) }, entry.frame].compactMap { $0 }
        if entry.isDocument, case .document(let id) = entry.item {
            paths.append(layout.file(of: .document(id), in: locale, format: .text))
            paths.append(layout.listening(to: layout.wholePage(of: id), in: locale))
        }
        if entry.isPartOrWas, let place = entry.page {
            paths += [layout.chat(of: place, in: locale), layout.listening(to: place, in: locale)]
        }
        return paths
    }

    /// The files of data. Those of terms and facts are of all languages together, and stand once.
    private static func data(of publication: Publication, _ locales: [LocaleTag]) -> [BundlePath] {
        let items = publication.items.flatMap { item in Set(item.entries.compactMap(\.data)) }
        let lists: [BundlePath] = [.index, .openAPI, .changes] + (publication.terms.isEmpty ? [] : [.glossary])
        let folders = Set((items + lists).map(\.folder))
        return items + lists + locales.map { .feed($0) } + folders.map { .manifest($0) }
    }
}
