extension ForbiddenFile {
    /// The keys of a number or an address that appears nowhere.
    static let keys: [MapKey] = [
        MapKey("tel", .pattern("^\\+[0-9 ]+$"), "The number, with spaces after the country's code: `+1 555 010 0199`"),
        MapKey("url", .pattern("^[a-z0-9-]+(\\.[a-z0-9-]+)+$"), "The host, without `https://` and `www.`"),
        MapKey("shown-as", .choice(of: ShownAs.self), "The only form in which it may be named"),
        MapKey("because", .text, isRequired: true, "The reason, for editors"),
    ]
}
