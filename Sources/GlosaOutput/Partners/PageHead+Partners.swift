import GlosaDocument
import GlosaICU
import GlosaPublication

extension PageHead {
    /// The policy of the pages for whoever shows our content elsewhere.
    static var partnersPolicy: String {
        [
            "default-src 'none'", "style-src \(BuiltIn.style.policySource)",
            "script-src 'self' \(BuiltIn.script.policySource)", "connect-src 'self'", "frame-src 'self'",
            "img-src data:", "base-uri 'none'", "form-action 'none'",
        ].joined(separator: "; ")
    }

    /// The head of a page for partners, by the words of its topic: `partners` or `reference`.
    static func partners(
        _ topic: String, _ site: PageSite, _ place: PagePlace, _ words: PartnerWords, _ locale: LocaleTag
    ) -> PageHead {
        PageHead(
            site: site, place: place, locale: locale,
            preview: Document.Preview(title: words["\(topic)-title"], summary: words["\(topic)-summary"]),
            policy: partnersPolicy)
    }
}
