import ArgumentParser
import GlosaCatalog
import GlosaDiagnostics
import GlosaFiles
import GlosaICU
import GlosaOutput
import GlosaPublication
import GlosaSite

/// Draws the pictures of a site: those of parts that are sent, and those that stand beside links to its pages.
struct PicturesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pictures",
        abstract: "Draws, in SVG, the pictures to send of parts of a guide, and those that previews of links show.",
        discussion: """
            `make share` turns them into PNG. Each picture of a part has an address of its own, which says for ever what \
            became of it: --record notes in Resources/pictures.yaml that it was given out.
            """)

    @OptionGroup var project: ProjectOptions

    @Option(
        name: [.short, .long],
        help: ArgumentHelp(
            "The folder to write: each drawing stands where its picture will in the site.", valueName: "dir"))
    var output: String

    @Flag(name: .long, help: "Note the pictures of parts in Resources/pictures.yaml.")
    var record = false

    @OptionGroup var clock: ClockOptions

    func run() throws {
        let editor = record ? try project.editor() : nil
        let today = try clock.day()
        let catalog = try project.loadSound(today: today).published
        let site = try PageSite.sound(catalog)
        let published = PublicationBuilder(site.publication, today: today).build()
        let parts = PartPicture.all(of: published, PictureRenderer(site: site))
        var drawings: [(path: String, svg: String)] = []
        for part in parts {
            guard let place = part.entry.entry.page else { continue }
            let locale = part.entry.entry.locale
            guard let svg = part.picture.svg else {
                throw CommandFailure("the words of the picture of `\(part.part)` in `\(locale)` do not fit", status: 1)
            }
            drawings.append((site.layout.picture(of: place, in: locale), svg))
            try Terminal.write(
                "\(part.picture.id)\t\(part.part)\t\(locale)\t\(site.address(ofPicture: part.picture.id))\n")
        }
        drawings += LinkPicture.all(of: published.documents, on: site).map { ($0.path, $0.svg) }
        try write(drawings)
        if let editor { try note(parts, on: today, catalog, editor) }
        Terminal.complain("\(output): \(drawings.count) drawings")
    }

    private func write(_ drawings: [(path: String, svg: String)]) throws {
        let files = drawings.map { path, svg in
            FolderWriter.File(path: "\(path.dropLast("png".count))svg", bytes: Array(svg.utf8))
        }
        do throws(FileWriteError) {
            _ = try FolderWriter(marker: ".glosa-pictures").publish(files, to: output)
        } catch {
            throw CommandFailure(error)
        }
    }

    /// Adds to pictures.yaml what is not there yet; nothing that is there changes.
    private func note(
        _ parts: [PartPicture], on day: CivilDate, _ catalog: Catalog, _ editor: borrowing CatalogEditor
    ) throws {
        let new = parts.filter { catalog.pictures[$0.picture.id] == nil }
        let lines = new.map { part in
            "\(part.picture.id): {part: \(part.part), locale: \(part.entry.entry.locale), on: \(day)}\n"
        }
        do throws(FileWriteError) {
            let path = "Resources/pictures.yaml"
            let old = try editor.textIfPresent(path)
            guard !lines.isEmpty else { return }
            let head =
                old
                ?? "# Pictures that were given out. Their addresses say what became of them: no entry is ever removed.\n"
            try editor.write(head + lines.joined(), to: path, original: old)
        } catch {
            throw CommandFailure(error)
        }
        Terminal.complain("\(new.count) picture\(new.count == 1 ? "" : "s") recorded")
    }
}
