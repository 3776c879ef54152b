import GlosaCatalog
import GlosaDiagnostics
import GlosaDocument
import GlosaReading

/// A section that is harder to read than the document's budget.
struct HardToRead: LocaleCheck {
    var id: String { "hard-to-read" }
    var severity: Severity { .warning }

    func check(_ locale: CheckedLocale, _ findings: inout Findings) {
        guard let scale = locale.settings.readability else { return }
        for (document, budget) in locale.catalog.project.checks.budgets.sorted(by: { $0.key < $1.key }) {
            switch scale {
            case .inflesz where budget.inflesz == nil: continue
            case .fleschKincaid where budget.grade == nil: continue
            case .inflesz, .fleschKincaid: break
            }
            let builder = DocumentBuilder(catalog: locale.catalog, locale: locale.locale)
            let isDoubtful = { (section: Outline.Section) in
                !self.estimate(section, of: document, locale).isSurelyWithin(budget, scale)
            }
            builder.forEachSection(of: document, where: isDoubtful) { section in
                let measure = section.readability(in: locale.settings)
                // A line or two cannot be measured.
                guard measure.words >= 30 else { return }
                switch scale {
                case .inflesz:
                    guard let least = budget.inflesz, measure.inflesz < Double(least) else { return }
                    report(
                        section, document,
                        "reaches \(Int(measure.inflesz)) on the scale INFLESZ, and \(least) is the least",
                        locale, &findings)
                case .fleschKincaid:
                    guard let most = budget.grade, measure.fleschKincaidGrade > Double(most) else { return }
                    let grade = (measure.fleschKincaidGrade * 10).rounded() / 10
                    report(
                        section, document, "asks for \(grade) years of school, and \(most) is the most", locale,
                        &findings)
                }
            }
        }
    }

    /// The messages of a section together, with the sentences of their hazards.
    private func estimate(
        _ section: Outline.Section, of document: String, _ locale: CheckedLocale
    ) -> ReadingEstimate {
        var sum = ReadingEstimate()
        for (file, ids) in [
            (document, section.blocks.flatMap(\.messages).map(\.id)),
            (DataFile.hazards.rawValue, locale.catalog.sentences(of: section)),
        ] {
            guard let table = locale.locale.messages[file], let estimates = locale.readingEstimates[file] else {
                continue
            }
            for id in ids {
                if let place = table.place(of: id), estimates.indices.contains(place) { sum.add(estimates[place]) }
            }
        }
        return sum
    }

    private func report(
        _ section: Document.Section, _ document: String, _ what: String, _ locale: CheckedLocale,
        _ findings: inout Findings
    ) {
        let title = locale.locale.message(document, "\(section.id)-title")
        findings.report(
            self, "the section `\(document).\(section.id)` \(what)",
            at: title?.text.place ?? Diagnostic.Place(file: "locales/\(locale.tag)/\(document).yaml"),
            subject: "\(document).\(section.id)",
            help: "use shorter sentences and shorter words; `glosa status` shows each section")
    }
}
