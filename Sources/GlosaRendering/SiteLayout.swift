import GlosaCatalog
import GlosaICU

/// Where each document of each locale stands in a site, and how one page names another.
public struct SiteLayout: Sendable {
    private let folders: [String: [String: String]]

    /// The layout of a catalog: `es/guia/`, `en/guide/`.
    public init(catalog: Catalog) {
        var folders: [String: [String: String]] = [:]
        for locale in catalog.locales {
            folders[locale.settings.tag.identifier] = locale.settings.paths
        }
        self.folders = folders
    }

    /// The folder of a document in the site, with a final slash: `es/guia/`.
    public func folder(of document: String, in locale: LocaleTag) -> String {
        "\(locale)/\(folders[locale.identifier]?[document] ?? document)/"
    }

    /// The file of a document in one format: `es/guia/index.html`, `es/guia/guia.txt`.
    public func file(of document: String, in locale: LocaleTag, format: OutputFormat) -> String {
        let folder = folder(of: document, in: locale)
        if format == .html { return folder + "index.html" }
        let name = folders[locale.identifier]?[document] ?? document
        return "\(folder)\(name).\(format.fileExtension)"
    }

    /// How a page of a document, two folders deep, names another file of the site.
    func relative(to file: String) -> HTMLAddress? { HTMLAddress("../../\(file)") }
}
