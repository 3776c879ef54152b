import GlosaDiagnostics
import GlosaICU
import MessageFormat

/// Checks what one message names: variables, functions, markup and the ids in its options, and that what is opened is
/// closed in each variant.
struct MessageReferenceChecker {
    let checker: ReferenceChecker
    let message: CatalogMessage

    private var catalog: Catalog { checker.catalog }

    func check(checksVariables: Bool) {
        if checksVariables { checkVariables() }
        message.message.walk { node, _ in
            switch node {
            case .expression(let expression): checkFunction(expression)
            case .markup(let markup): checkMarkup(markup)
            case .declaration, .selector, .variant, .key, .text, .variable: break
            }
        }
        for pattern in message.message.patterns { checkNesting(pattern) }
    }

    private func checkVariables() {
        guard message.message.placeholderCount > 0 || !message.message.selectors.isEmpty else { return }
        let locals = Set(message.message.declarations.filter { $0.kind == .local }.map(\.variable.name))
        var reported: Set<String> = []
        for use in message.message.variableUses where !locals.contains(use.name) && !isDefined(use.name) {
            guard reported.insert(use.name).inserted else { continue }
            let names = catalog.facts.ids + catalog.contacts.ids + BuildValue.allCases.map(\.rawValue)
            checker.sink.error(
                "unknown-fact", "no fact and no contact is called `\(use.name)`", at: place(use.range),
                help: NearMiss.of(use.name, among: names).map { "did you mean `$\($0)`?" }
                    ?? "define it in Resources/facts.yaml, or correct the name")
        }
    }

    private func isDefined(_ name: String) -> Bool {
        catalog.facts.mayHave(name) || catalog.contacts.mayHave(name) || BuildValue(rawValue: name) != nil
            || checker.tableVariables[message.id]?.contains(name) == true
    }

    private func checkFunction(_ expression: Message.Expression) {
        if case .literal(let literal)? = expression.operand, expression.function == nil, isDefined(literal.value) {
            checker.sink.error(
                "missing-dollar",
                "`{\(literal.value)}` shows these letters, and not what `$\(literal.value)` stands for",
                at: place(expression.range), help: "write `{$\(literal.value)}`")
        }
        guard let function = expression.function else { return }
        if let known = FunctionRegistry.standard[function.name] {
            checkOptions(of: function, calling: known)
            return
        }
        let names = FunctionRegistry.standard.functionNames
        checker.sink.error(
            "unknown-function", "there is no function `:\(function.name)`", at: place(function.range),
            help: NearMiss.of(function.name, among: names).map { "did you mean `:\($0)`?" }
                ?? "the functions are \(names.map { "`:\($0)`" }.joined(separator: ", "))")
    }

    /// At run time an option that a function does not have is passed over in silence; in a catalog it is a misspelling.
    private func checkOptions(of function: Message.FunctionReference, calling declared: any MessageFunction) {
        guard !function.options.isEmpty, let known = declared.optionNames else { return }
        for option in function.options where !known.contains(option.name) && !option.name.hasPrefix("u:") {
            checker.sink.error(
                "unknown-option", "`:\(function.name)` has no option `\(option.name)`", at: place(option.range),
                help: NearMiss.of(option.name, among: known).map { "did you mean `\($0)`?" }
                    ?? (known.isEmpty
                        ? "remove it" : "its options are \(known.map { "`\($0)`" }.joined(separator: ", "))"))
        }
    }

    private func checkMarkup(_ markup: Message.Markup) {
        guard let kind = InlineMarkup(rawValue: markup.name) else {
            // What opens under an unknown name closes under it too, and is reported once.
            guard markup.kind != .close else { return }
            let names = InlineMarkup.allCases.map(\.rawValue)
            checker.sink.error(
                "unknown-markup", "there is no markup `\(markup.name)`", at: place(markup.range),
                help: NearMiss.of(markup.name, among: names).map { "did you mean `\($0)`?" }
                    ?? "the markup is \(names.map { "`\($0)`" }.joined(separator: ", "))")
            return
        }
        switch markup.kind {
        case .close: break
        case .standalone:
            checker.sink.error(
                "empty-markup", "`{#\(markup.name) …/}` surrounds no words", at: place(markup.range),
                help: "write `{#\(markup.name)}words{/\(markup.name)}`")
        case .open: checkOption(of: markup, kind)
        }
    }

    private func checkOption(of markup: Message.Markup, _ kind: InlineMarkup) {
        for option in markup.options where option.name != kind.option {
            checker.sink.error(
                "unknown-markup-option", "`{#\(markup.name)}` has no option `\(option.name)`", at: place(option.range),
                help: kind.option.map { "its option is `\($0)`" } ?? "remove it")
        }
        guard let wanted = kind.option else { return }
        guard let option = markup.options.first(where: { $0.name == wanted }) else {
            guard markup.options.isEmpty else { return }
            checker.sink.error(
                "missing-markup-option", "`{#\(markup.name)}` needs `\(wanted)=`", at: place(markup.range),
                help: "write `{#\(markup.name) \(wanted)=…}`")
            return
        }
        guard case .literal(let literal) = option.value else {
            checker.sink.error(
                "variable-markup-option", "`\(wanted)` of `{#\(markup.name)}` cannot be a variable",
                at: place(option.range), help: "write the id itself")
            return
        }
        check(literal.value, of: kind, place(literal.range))
    }

    private func check(_ value: String, of kind: InlineMarkup, _ place: Diagnostic.Place) {
        switch kind {
        case .term: checker.require(value, in: catalog.terms, "term", place)
        case .contact: checker.require(value, in: catalog.contacts, "contact", place)
        case .source: checker.require(value, in: catalog.sources, "source", place)
        case .link: checker.requireLink(value, place)
        case .language:
            // Names of languages have the form of a tag, and are none: `spanish`.
            if ((try? LocaleTag(value))?.language.utf8.count ?? 9) > 3 {
                checker.sink.error(
                    "bad-locale", "`\(value)` is not a language tag", at: place,
                    help: "write one such as `en`, `es` or `ht`")
            }
        case .strong, .emphasis, .quote: break
        }
    }

    /// What is opened must be closed, in the same variant and in the right order.
    private func checkNesting(_ pattern: Message.Pattern) {
        var open: [Message.Markup] = []
        for (index, element) in pattern.elements.enumerated() {
            guard case .markup(let markup) = element else { continue }
            if markup.kind == .close, index > 0, case .markup(let before) = pattern.elements[index - 1],
                before.kind == .open, before.name == markup.name
            {
                checker.sink.error(
                    "empty-markup", "`{#\(markup.name)}` surrounds no words",
                    at: message.text.place(of: before.range.lowerBound..<markup.range.upperBound),
                    help: "write the words between `{#\(markup.name) …}` and `{/\(markup.name)}`")
            }
            switch markup.kind {
            case .open: open.append(markup)
            case .standalone: break
            case .close:
                if open.last?.name == markup.name {
                    open.removeLast()
                } else if let index = open.lastIndex(where: { $0.name == markup.name }) {
                    reportUnclosed(open[(index + 1)...], before: markup)
                    open.removeSubrange(index...)
                } else {
                    checker.sink.error(
                        "unopened-markup", "`{/\(markup.name)}` closes nothing here", at: place(markup.range),
                        help: InlineMarkup(rawValue: markup.name) == nil
                            ? "remove it; the markup is \(InlineMarkup.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", "))"
                            : "remove it, or open it before with `{#\(markup.name)}`")
                }
            }
        }
        reportUnclosed(open[...], before: nil)
    }

    private func reportUnclosed(_ markups: ArraySlice<Message.Markup>, before other: Message.Markup?) {
        for markup in markups {
            checker.sink.error(
                "unclosed-markup", "`{#\(markup.name)}` is not closed", at: place(markup.range),
                help: other.map { "write `{/\(markup.name)}` before `{/\($0.name)}`" }
                    ?? "write `{/\(markup.name)}` after its words; each variant closes what it opens")
        }
    }

    private func place(_ range: SourceRange) -> Diagnostic.Place { message.text.place(of: range.range) }
}
