import GlosaDiagnostics
import GlosaICU

extension Catalog {
    /// The same catalog with the locales of the site alone.
    package var published: Catalog { keeping(project.published) }

    /// The same catalog with no other locales than `tags`.
    package func keeping(_ tags: [LocaleTag]) -> Catalog {
        var catalog = self
        catalog.locales = locales.filter { tags.contains($0.settings.tag) }
        return catalog
    }

    /// True for a locale of the site; false for one in work.
    package func isPublished(_ tag: LocaleTag) -> Bool { project.published.contains(tag) }
}

extension Diagnostic {
    /// True for a finding in the folder of a locale.
    package func isOf(_ tag: LocaleTag) -> Bool {
        guard let file = place?.span.file else { return false }
        let folder = "locales/\(tag)"
        return file == folder || file.hasPrefix(folder + "/")
    }
}
