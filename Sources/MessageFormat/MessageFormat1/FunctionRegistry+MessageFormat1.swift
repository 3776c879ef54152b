extension FunctionRegistry {
    /// The standard functions, and those that messages in ICU MessageFormat 1 need beside them.
    ///
    /// - `:icu:number` shows a number by a skeleton of ICU: `{$price :icu:number skeleton=|currency/EUR .00|}`.
    /// - `:icu:datetime` shows a date or a time by a skeleton or a pattern: `{$day :icu:datetime skeleton=yMMMMd}`.
    ///
    /// ```swift
    /// let message = try Message(parsingMessageFormat1: "{n, number, ::percent scale/100} más")
    /// let formatter = MessageFormatter(message, locale: try LocaleTag("es"), functions: .messageFormat1)
    /// formatter.format(["n": .decimal("0.25")])   // "25 % más"
    /// ```
    public static let messageFormat1 = FunctionRegistry.standard
        .adding(SkeletonNumberFunction(), as: SkeletonNumberFunction.name)
        .adding(PatternDateFunction(), as: PatternDateFunction.name)
}
