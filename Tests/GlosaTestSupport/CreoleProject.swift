import FoundationEssentials
import GlosaCatalog

/// The tenants' project with a third language, of which ICU has nothing: Haitian Creole. Its sentences are the English ones,
/// so that every word which the program writes by itself stands out.
package enum CreoleProject {
    /// The keys of its locale.yaml that stand in for ICU's data.
    package static let data = """
        formatting: fr-HT
        months: [janvye, fevriye, mas, avril, me, jen, jiyè, out, septanm, oktòb, novanm, desanm]
        weekdays: [lendi, madi, mèkredi, jedi, vandredi, samdi, dimanch]
        date-order: day-month-year
        date-patterns:
          month-day-weekday: EEEE d MMMM
        plural-rules:
          one: n = 0,1
        list-patterns:
          and: {two: "{0} ak {1}", end: "{0} ak {1}"}
        language-names: {en: anglè, es: panyòl, ht: kreyòl}
        spellout-rules: |
          %spellout-numbering:
          -x: mwens >>;
          x.x: << vigil >>;
          zewo; en; de; twa; kat; senk; sis; sèt; uit; nèf;
          dis; onz; douz; trèz; katòz; kenz; sèz; disèt; dizuit; diznèf;
          20: ven; venteyen; venn>>; 28: vent>>;
          30: trant; tranteyen; trann>>; 38: trant>>;
          40: karant; karanteyen; karann>>; 48: karant>>;
          50: senkant; senkanteyen; senkann>>; 58: senkant>>;
          60: swasant; swasanteyen; swasann>>; 68: swasant>>;
          70: swasann>%%dizèn>;
          80: katreven[->>];
          90: katreven>%%dizèn>;
          100: san[ >>]; 200: <<san[ >>];
          1000: mil[ >>]; 2000: << mil[ >>];
          1000000: << milyon[ >>];
          %%dizèn:
          dis; onz; douz; trèz; katòz; kenz; sèz; disèt; dizuit; diznèf;

        """

    /// The path of its locale.yaml.
    package static let path = "locales/ht/locale.yaml"

    /// The files that differ from the tenants' project.
    ///
    /// - Parameter data: The keys of locale.yaml besides its name and addresses.
    package static func files(_ data: String = CreoleProject.data) -> [String: String] {
        let tenants = Repository.tenantsProject
        // The folder is not there; its files are all given.
        var files = ["locales/ht": ""]
        for name in (try? FileManager.default.contentsOfDirectory(atPath: "\(tenants)/locales/en")) ?? [] {
            files["locales/ht/\(name)"] = read("\(tenants)/locales/en/\(name)")
        }
        files["locales/ht/interface.yaml"] = read(
            "\(Repository.root)/Sources/GlosaCatalog/Interface/interface.en.yaml")
        files[path] = "name: Kreyòl ayisyen\npaths: {steps: etap, background: istwa, words: mo}\n" + data
        files["Resources/project.yaml"] = read("\(tenants)/Resources/project.yaml")
            .replacing("locales: [en, es]", with: "locales: [en, es, ht]")
            .replacing("es: Cuartos fríos}", with: "es: Cuartos fríos, ht: Chanm frèt}")
        return files
    }

    /// The project, loaded.
    package static func load(_ data: String = CreoleProject.data) -> CatalogLoader.Loaded {
        CatalogLoader.load(Repository.tenantsProject, replacing: files(data))
    }

    private static func read(_ path: String) -> String {
        FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
}
