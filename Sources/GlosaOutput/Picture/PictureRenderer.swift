import GlosaCatalog
import GlosaDocument
import GlosaICU
import GlosaPublication
import GlosaSigning

/// Draws a part of a guide as a picture to send: its title, its kind, a few lines in large letters, and below its last
/// day, a QR code and the address at which the picture itself can be declared withdrawn.
///
///     try PictureRenderer(catalog: catalog).picture(of: page)?.svg
package struct PictureRenderer: Sendable {
    private let site: PageSite

    /// A renderer for the documents of a catalog.
    ///
    /// - Throws: ``MissingWords`` for a language that lacks words of the program.
    package init(catalog: Catalog) throws(MissingWords) { self.init(site: try PageSite(catalog: catalog)) }

    /// A renderer for the documents of a site.
    package init(site: PageSite) { self.site = site }

    /// A picture, and the id under which its address tells what became of it.
    package struct Picture: Sendable {
        /// The language, and the first digits of a hash of every word in the picture: `es-7f3a2c`. A picture with other
        /// words has another id.
        package let id: String
        /// The drawing; nil where its words do not fit in letters that a small telephone can show.
        package let svg: String?
    }

    /// The picture of a part; nil for a part without words for one, or once they may have changed.
    package func picture(of document: Document) -> Picture? {
        guard let section = document.sections.first, let told = section.picture, !told.isExpired,
            let validity = document.validity, validity.notice.kind != .expired
        else { return nil }
        let words = PlainWords(document: document, label: "")
        let content = PictureSheet.Content(
            title: section.preview.title,
            notice: document.travellingNotices.filter { $0.kind != .validUntil }.map(\.text.isolatedText).joined(
                separator: " "),
            lines: told.lines.map { words.text($0) }, until: site.until(validity.until, in: document.locale) ?? "",
            isRightToLeft: document.direction == .rightToLeft)
        let id = Self.id(content, document.locale)
        return Picture(id: id, svg: PictureSheet(content, address: site.address(ofPicture: id)).svg)
    }

    private static func id(_ content: PictureSheet.Content, _ locale: LocaleTag) -> String {
        let words = [content.title, content.notice] + content.lines + [content.until]
        let hash = SHA256Digest(of: Array(words.joined(separator: "\n").utf8)).hexadecimal
        return "\(locale.identifier.lowercased())-\(hash.prefix(6))"
    }
}

extension PageSite {
    /// The address of what a picture says of itself: `https://glosa.example.org/i/es-7f3a2c/`.
    package func address(ofPicture id: String) -> String {
        "\(catalog.project.address)/\(layout.folder(of: .picture(id), in: catalog.project.sourceLocale))"
    }
}
