/// The caller's values, to be found by name.
protocol ArgumentLookup {
    /// The value of a variable; nil when the caller gave none.
    func argument(named name: String) -> MessageValue?
}

extension Dictionary: ArgumentLookup where Key == String, Value == MessageValue {
    func argument(named name: String) -> MessageValue? {
        // A few values are looked through, because that is quicker than to hash the name.
        guard count <= 4 else { return self[name] }
        for (key, value) in self where key == name { return value }
        return nil
    }
}

extension KeyValuePairs: ArgumentLookup where Key == String, Value == MessageValue {
    func argument(named name: String) -> MessageValue? {
        for (key, value) in self where key == name { return value }
        return nil
    }
}
