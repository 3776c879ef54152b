import GlosaCatalog
import GlosaICU
import MessageFormat

extension Composer {
    /// Everything that stands behind a claim, in the language of the document.
    func support(of claim: Claim) -> ClaimSupport {
        ClaimSupport(
            sources: claim.allSources(in: catalog),
            attributed: claim.attributed.compactMap { attribution(to: $0.id) }, basis: claim.basis,
            states: claim.states ?? [])
    }

    private func attribution(to id: String) -> ClaimSupport.Attribution? {
        guard let name = catalog.facts[id].map({ span(of: $0).text }) ?? catalog.sources[id]?.publisher else {
            return nil
        }
        return ClaimSupport.Attribution(id: id, name: name)
    }

    /// A sentence that names those whose word a claim is; empty where it is the cited sources' own, whose publishers the
    /// bibliography names.
    mutating func attribution(of support: ClaimSupport) -> [Inline] {
        let names = support.attributed.filter { !support.sources.contains($0.id) }.map {
            $0.name.isolated(as: .value, in: locale.settings.direction)
        }
        guard !names.isEmpty else { return [] }
        return interface(.attributedTo, ["names": .string(locale.settings.list(names))])
    }
}
