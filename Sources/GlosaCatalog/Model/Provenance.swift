import GlosaICU

/// The date of the copy that was read of a source, a contact or a rule. Nobody has dialled or opened anything by it.
public enum SeenDate: Hashable, Sendable {
    /// The copy bore this date.
    case on(CivilDate)
    /// A copy was read, and no date stood on it.
    case undated
}

/// Who stands behind a fact or a rule, when its copy was read, and how soon it must be read again.
public struct Provenance: Hashable, Sendable {
    /// Ids of sources, best first.
    public var sources: [String]
    /// The date of the copy that was read.
    public var seen: SeenDate?
    /// Days after `seen` until it must be read again; nil for what does not change.
    public var checkEvery: Int?

    /// Nothing yet.
    public init(sources: [String] = [], seen: SeenDate? = nil, checkEvery: Int? = nil) {
        self.sources = sources
        self.seen = seen
        self.checkEvery = checkEvery
    }
}
