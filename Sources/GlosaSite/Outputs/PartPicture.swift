import GlosaOutput
import GlosaPublication

/// A part of a guide with the picture of it.
package struct PartPicture: Sendable {
    /// The part in a language.
    package let entry: PublishedEntry
    /// The id of the part: `guidance.find`.
    package let part: String
    /// The picture.
    package let picture: PictureRenderer.Picture

    /// Every part that has words for a picture, in each language, in the order of the publication.
    package static func all(
        of published: PublicationBuilder.Built, _ renderer: PictureRenderer
    ) -> [PartPicture] {
        published.entries.compactMap { entry in
            guard entry.entry.isPart, case .section(let document, let section) = entry.entry.item,
                let picture = renderer.picture(of: entry.onPage)
            else { return nil }
            return PartPicture(entry: entry, part: "\(document).\(section)", picture: picture)
        }
    }
}
