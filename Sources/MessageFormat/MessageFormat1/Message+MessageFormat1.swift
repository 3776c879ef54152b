extension Message {
    /// Reads a message in the syntax of ICU MessageFormat 1, as ICU 72 reads it.
    ///
    /// ```swift
    /// let message = try Message(parsingMessageFormat1: "{n, plural, one {# día} other {# días}} preso")
    /// message.serialized
    /// // .input {$n :number}
    /// // .match $n
    /// // one {{{$n} día preso}}
    /// // * {{{$n} días preso}}
    /// ```
    ///
    /// Format it with ``FunctionRegistry/messageFormat1``. It is always valid, and small enough for its ``serialized``
    /// to be parsed again. What becomes of its parts:
    ///
    /// | MessageFormat 1 | MessageFormat 2 |
    /// |---|---|
    /// | `{name}`, `{0}` | `{$name}`, `{$_0}` |
    /// | `{n, number}`, `integer`, `percent`, `currency` | `:number`, `:integer`, `:percent`, `:currency` (give it money) |
    /// | `{d, date, short}` (`medium`, `long`) | `:date length=short` |
    /// | `{d, date, full}` | `:date fields=year-month-day-weekday length=long` |
    /// | `{t, time, short}`; `medium`; `long`, `full` | `:time precision=minute`; `second`; with `timeZoneStyle` |
    /// | `{n, number, ::percent}` | `:icu:number skeleton=percent` |
    /// | `{d, date, ::yMMMMd}`, `{d, date, d/M/y}` | `:icu:datetime skeleton=yMMMMd`, `pattern=|d/M/y|` |
    /// | `{n, plural, …}`, `{n, selectordinal, …}` | `:number`, `:number select=ordinal` |
    /// | `{n, plural, offset:1 …}` | `.local $n-minus-1 = {$n :offset subtract=1}`; `=N` is compared with `$n` |
    /// | `{g, select, …}` | `:string` |
    ///
    /// Numbers are shown with all their digits, where ICU stops at three after the point; `:integer` and `:percent`
    /// round halves up, where ICU rounds them to even; percentages of four digits are grouped as the locale asks, where
    /// ICU always groups them; and dates named `short` or `medium` have the form of MessageFormat 2.
    ///
    /// - Throws: ``MessageFormat1Error`` for the first thing that is not well-formed, that MessageFormat 2 cannot say,
    ///   or that is beyond ``MessageLimits`` or ``MessageFormat1Limits``.
    public init(parsingMessageFormat1 source: String) throws(MessageFormat1Error) {
        var source = source
        let result = source.withUTF8 { bytes -> Result<[MessageFormat1Node], MessageFormat1Error> in
            var parser = MessageFormat1Parser(bytes)
            do throws(MessageFormat1Error) {
                return .success(try parser.parseMessage())
            } catch {
                return .failure(error)
            }
        }
        let whole = SourceRange(0, source.utf8.count)
        var flattening = MessageFormat1Flattening(try result.get(), range: whole)
        let message = try flattening.message()
        // Escapes and declarations come on top of the text; only what is large already can be too large with them.
        if source.utf8.count > MessageLimits.sourceLength / 16 || message.isLarge {
            guard message.serialized.utf8.count <= MessageLimits.sourceLength else {
                throw MessageFormat1Error(
                    .tooMany(
                        what: "bytes, when its choices are written out in full", limit: MessageLimits.sourceLength),
                    whole)
            }
        }
        self = message
    }

    private var isLarge: Bool {
        if case .match(_, let variants) = body { return variants.count > 32 }
        return false
    }
}
