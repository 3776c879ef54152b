import GlosaCatalog
import GlosaDiagnostics

/// A short code, such as 988, as the only help of a step for readers abroad: it exists in one country alone.
struct ShortCodeAloneAbroad: ProjectCheck {
    var id: String { "short-code-alone-abroad" }
    var severity: Severity { .error }
    var isAdjustable: Bool { false }

    func check(_ project: CheckedProject, _ findings: inout Findings) {
        for (document, sections) in project.catalog.outline.documents.entries {
            for block in sections.flatMap(\.blocks) {
                check(block, isAbroad: false, document, project.catalog, &findings)
            }
        }
    }

    private func check(
        _ block: Outline.Block, isAbroad: Bool, _ document: String, _ catalog: Catalog, _ findings: inout Findings
    ) {
        switch block {
        case .branch(let branch):
            for inner in branch.blocks {
                check(inner, isAbroad: isAbroad || branch.audience == .abroad, document, catalog, &findings)
            }
        case .choice(let choice):
            for inner in choice.shared + choice.branches.map({ .branch($0) }) {
                check(inner, isAbroad: isAbroad, document, catalog, &findings)
            }
        default: break
        }
        guard case .item(let item) = block, item.audience == .abroad || isAbroad && item.audience == nil else { return }
        let contacts = item.allContacts(of: document, in: catalog)
        guard let code = contacts.first(where: \.isShortCode),
            !contacts.contains(where: { !$0.isShortCode && $0.reach != .unitedStates })
        else { return }
        findings.report(
            self, "`\(item.action.id)` is for readers abroad, and offers them only the short code of `\(code.id)`",
            at: item.contacts.first { $0.id == code.id }?.place ?? item.action.place, subject: item.action.id,
            notes: [Diagnostic.Note("the contact is here", at: code.place)],
            help: "add help that reaches them there, or leave the short code out")
    }
}
