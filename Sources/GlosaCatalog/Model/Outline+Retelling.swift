extension Outline {
    /// A part of a guide in a few lines that leave its page: as a text for a chat, as a script to read aloud, or as the words
    /// of a picture. No page shows it. It makes no claims of its own: it retells steps, and rests on what they rest on.
    package struct Retelling: Sendable {
        /// The medium that it is written for.
        package var medium: Medium
        /// The messages, each a paragraph or a breath, in order.
        package var lines: [Reference]
        /// The steps of its section that it retells.
        package var steps: [Reference]
        /// The hazards of those steps that its lines tell, fully enough to stand alone.
        package var tells: [Reference]
        /// The hazards whose whole sentences stand behind its lines.
        package var hazards: [Reference]

        /// A way to leave a page.
        package enum Medium: String, CaseIterable, Sendable {
            /// Forwarded from telephone to telephone.
            case chat
            /// Read aloud, and listened to.
            case voice
            /// Sent as a picture, in large letters: nothing in it can be called back, so that it is for what is stable.
            case picture
        }
    }
}

extension Outline.Section {
    /// The retelling of the section for a medium; nil where nobody has written one.
    package func retelling(for medium: Outline.Retelling.Medium) -> Outline.Retelling? {
        retellings.first { $0.medium == medium }
    }

    /// Its retellings, in the order of the outline.
    package var retellings: [Outline.Retelling] {
        blocks.compactMap { if case .retelling(let retelling) = $0 { retelling } else { nil } }
    }

    /// Those of its items that a retelling retells, in the order of the section.
    package func items(of retelling: Outline.Retelling) -> [Outline.Item] {
        let retold = Set(retelling.steps.map(\.id))
        return blocks.flatMap(\.items).filter { retold.contains($0.action.id) }
    }
}
