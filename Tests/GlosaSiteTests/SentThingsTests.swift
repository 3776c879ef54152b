import Foundation
import GlosaCatalog
import GlosaDiagnostics
import GlosaICU
import GlosaOutput
import GlosaPublication
import GlosaSite
import GlosaTestSupport
import Testing

@Suite("What was sent and cannot be called back")
struct SentThingsTests {
    private static let outline = """
        story:
          nutshell:
            - {paragraph: nutshell, basis: own}
        guidance:
          find:
            - {paragraph: find-intro, basis: own}
          part:
            - step: find-look
              contacts: [line]
              sources: [paper]
              seen: undated
              expires: 2027-01-21
            - {chat: find-chat, retells: find-look}
            - {voice: find-chat, retells: find-look}
            - {picture: find-chat, retells: find-look}

        """
    private static let today = CivilDate(iso: "2026-12-01")

    private func catalog(_ more: [String: String] = [:], outline: String = outline) throws -> Catalog {
        var files = ["Resources/outline.yaml": outline]
        for tag in ["es", "en"] {
            let path = "\(Repository.smallProject)/locales/\(tag)/guidance.yaml"
            files["locales/\(tag)/guidance.yaml"] =
                try String(contentsOfFile: path, encoding: .utf8) + "part-title: Part\n"
        }
        let loaded = CatalogLoader.load(
            Repository.smallProject, replacing: files.merging(more) { _, new in new })
        let errors = loaded.diagnostics.filter { $0.severity == .error }
        #expect(errors == [], "\(errors.map(\.message))")
        return try #require(loaded.catalog)
    }

    private func site(_ catalog: Catalog, attaching paths: [String] = [], today: CivilDate? = today) throws -> Site {
        let files = paths.map { Site.File(path: $0, bytes: [1], mediaType: "application/octet-stream") }
        return try SiteBuilder(catalog: catalog, today: today, attachments: files).build().site
    }

    private func text(_ path: String, _ site: Site) throws -> String {
        let file = try #require(site.files.first { $0.path == path }, "there is no \(path)")
        return String(decoding: file.bytes, as: UTF8.self)
    }

    private func script(_ catalog: Catalog) throws -> String {
        try text("es/guia/part/listen.txt", site(catalog))
    }

    private let audio = "es/guia/part/part.opus"

    @Test("a recording plays on its page as long as the words are those that were read")
    func recording() throws {
        let hash = ContentHash.of(try script(catalog()))
        let entry = { (hash: String) in
            "find-es: {part: guidance.part, locale: es, script: \(hash), by: rosa-perez, on: 2026-11-30}\n"
        }
        let record = "Resources/recordings.yaml"
        let page = try text("es/guia/part/index.html", site(catalog([record: entry(hash)]), attaching: [audio]))
        #expect(page.contains("<audio aria-labelledby=\"_listen\" controls=\"\" preload=\"none\" src=\"part.opus\">"))
        #expect(page.contains("media-src &#39;self&#39;"))
        // Without the file there is no player, and the policy lets nothing in.
        let without = try text("es/guia/part/index.html", site(catalog([record: entry(hash)])))
        #expect(!without.contains("<audio") && !without.contains("media-src"))
        // A word that changes takes it off by itself; so do other words of the program, which are read, too.
        let path = "locales/es/guidance.yaml"
        let words = try String(contentsOfFile: "\(Repository.smallProject)/\(path)", encoding: .utf8)
        let changed = words.replacing("pregunte a un abogado", with: "espere") + "part-title: Part\n"
        let stale = try site(catalog([record: entry(hash), path: changed]), attaching: [audio])
        #expect(!(try text("es/guia/part/index.html", stale)).contains("<audio"))
        #expect(!stale.files.contains { $0.path == audio })
        // After its day nothing that it says is heard.
        let late = try site(catalog([record: entry(hash)]), attaching: [audio], today: CivilDate(iso: "2027-02-01"))
        #expect(!(try text("es/guia/part/index.html", late)).contains("<audio"))
    }

    @Test("a recording of a part without a picture, or by somebody unknown, is an error")
    func recordings() throws {
        let hash = String(repeating: "0", count: ContentHash.length)
        func ids(_ entry: String) -> [String] {
            CatalogLoader.load(
                Repository.smallProject,
                replacing: ["Resources/recordings.yaml": entry]
            ).diagnostics.filter { $0.severity == .error }.map(\.id)
        }
        #expect(
            ids("a: {part: guidance.find, locale: es, script: \(hash), by: rosa-perez, on: 2026-11-30}\n")
                == ["unstable-recording"])
        #expect(
            ids("a: {part: guidance.fnd, locale: es, script: \(hash), by: nobody, on: 2026-11-30}\n").sorted()
                == ["unknown-person", "unknown-place"])
    }

    @Test("the address of a picture says that it holds, that its words changed, or that its part is gone")
    func pictures() throws {
        let catalog = try catalog()
        let published = PublicationBuilder(try PageSite(catalog: catalog).publication, today: Self.today).build()
        let pictures = PartPicture.all(of: published, try PictureRenderer(catalog: catalog))
        #expect(pictures.map(\.part) == ["guidance.part", "guidance.part"])
        let spanish = try #require(pictures.first { $0.picture.id.hasPrefix("es-") }).picture.id
        let holds = try text("i/\(spanish)/index.html", site(catalog))
        #expect(holds.contains("Esta imagen vale hasta el 21 de enero de 2027."))
        #expect(holds.contains("data-until=\"2027-01-21\""))
        #expect(holds.contains("href=\"../../es/guia/part/\""))
        let record = ["Resources/pictures.yaml": "es-000000: {part: guidance.part, locale: es, on: 2026-10-05}\n"]
        let replaced = try text("i/es-000000/index.html", site(self.catalog(record)))
        #expect(replaced.contains("Esta imagen ya no vale. El texto cambió después del 5 de octubre de 2026."))
        #expect(!replaced.contains("vale hasta"))
    }

    @Test("a picture, a text and a script of a part that was withdrawn say so, and its page does")
    func withdrawn() throws {
        let outline = Self.outline.replacing(
            "  part:\n", with: "  other:\n    - {paragraph: find-why, basis: own}\n  part:\n")
        let cut = try #require(outline.firstRange(of: "  part:\n"))
        let changes = """
            added-find: {on: 2026-11-01, kind: added, items: [guidance.part]}
            find-goes: {on: 2026-11-20, kind: withdrawn, items: [guidance.part], instead: guidance.find}

            """
        let reasons = "added-find: It is new.\nfind-goes: El número era de otra persona.\n"
        var files = [
            "Resources/changes.yaml": changes, "locales/es/changes.yaml": reasons, "locales/en/changes.yaml": reasons,
            "Resources/pictures.yaml": "es-000000: {part: guidance.part, locale: es, on: 2026-10-05}\n",
        ]
        for tag in ["es", "en"] {
            let path = "locales/\(tag)/guidance.yaml"
            files[path] =
                try String(contentsOfFile: "\(Repository.smallProject)/\(path)", encoding: .utf8)
                + "part-title: Part\nother-title: Other\n"
        }
        let gone = try catalog(files, outline: String(outline[..<cut.lowerBound]))
        let site = try site(gone)
        for path in [
            "es/guia/part/index.html", "es/guia/part/chat.txt", "es/guia/part/listen.txt",
            "i/es-000000/index.html",
        ] {
            let text = try text(path, site)
            let spoken = path.hasSuffix("listen.txt")
            #expect(
                text.contains(
                    spoken
                        ? "Este texto se retiró el veinte de noviembre de dos mil veintiséis."
                        : "Este texto se retiró el 20 de noviembre de 2026."), "\(path): \(text)")
            #expect(text.contains("El número era de otra persona."), "\(path)")
            #expect(!text.contains("Busque en"), "\(path)")
        }
    }
}
