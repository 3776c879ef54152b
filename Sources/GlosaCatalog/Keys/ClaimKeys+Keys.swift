extension ClaimKeys {
    /// The keys of a claim.
    static let keys: [MapKey] = [
        MapKey("sources", .oneOrMore(.id), "The ids of the sources that say exactly this, in sources.yaml"),
        MapKey(
            "attributed", .oneOrMore(.id),
            "Whose word it is: facts of the type `name` or `text`, or sources, whose publishers are meant"),
        MapKey("facts", .oneOrMore(.id), "The facts that are its point, whose sources are cited with it"),
        MapKey(
            "basis", .choice(of: Claim.Basis.self),
            "The ground of what has no source: `own` for our own caution, `project` for what a project says of itself"),
        MapKey(
            "states", .oneOrMore(.choice(Claim.Norm.allCases.map(\.rawValue) + ["none"])),
            "The deadline, right or duty that it states; `none` where somebody has looked, and it states none"),
    ]
}
