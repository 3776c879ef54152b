extension Message {
    /// Everything that makes a well-formed message invalid, in source order; empty when it is valid.
    ///
    /// ```swift
    /// try Message(parsing: ".match $n * {{x}}").validate().map(\.name)   // ["missing-selector-annotation"]
    /// ```
    public func validate() -> [MessageDataModelError] {
        var errors: [MessageDataModelError] = []
        checkDeclarations(&errors)
        switch body {
        case .pattern(let pattern):
            checkOptions(in: pattern, &errors)
        case .match(let selectors, let variants):
            checkSelectors(selectors, &errors)
            checkVariants(variants, selectorCount: selectors.count, &errors)
            for variant in variants { checkOptions(in: variant.pattern, &errors) }
        }
        if errors.count > 1 {
            // The checks above run one after another; a reader goes from the top of the message to its end.
            errors = errors.enumerated()
                .sorted { ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset) }
                .map(\.element)
        }
        return errors
    }

    private func checkDeclarations(_ errors: inout [MessageDataModelError]) {
        guard !declarations.isEmpty else { return }
        var declared: [String: SourceRange] = [:]
        var used: [String: SourceRange] = [:]
        for declaration in declarations {
            let name = declaration.variable.name
            var inside: [VariableReference] = []
            if declaration.kind == .local, case .variable(let operand)? = declaration.expression.operand {
                inside.append(operand)
            }
            for option in declaration.expression.function?.options ?? [] {
                if case .variable(let variable) = option.value { inside.append(variable) }
            }
            if let first = declared[name] {
                errors.append(
                    .init(
                        .duplicateDeclaration(variable: name, reason: .declared), declaration.variable.range,
                        related: first))
            } else if let first = used[name] {
                errors.append(
                    .init(
                        .duplicateDeclaration(variable: name, reason: .used), declaration.variable.range, related: first
                    ))
            } else if let own = inside.first(where: { $0.name == name }) {
                errors.append(
                    .init(
                        .duplicateDeclaration(variable: name, reason: .usedByItself), declaration.variable.range,
                        related: own.range))
            }
            if declared[name] == nil { declared[name] = declaration.variable.range }
            for variable in inside where used[variable.name] == nil { used[variable.name] = variable.range }
            if let function = declaration.expression.function { Self.checkOptions(function.options, &errors) }
        }
    }

    private func checkSelectors(_ selectors: [VariableReference], _ errors: inout [MessageDataModelError]) {
        // A variable's first declaration counts, and can only refer to earlier ones, so that one pass suffices.
        var annotated: [String: Bool] = [:]
        for declaration in declarations where annotated[declaration.variable.name] == nil {
            var isAnnotated = declaration.expression.function != nil
            if !isAnnotated, declaration.kind == .local, case .variable(let operand)? = declaration.expression.operand {
                isAnnotated = annotated[operand.name] ?? false
            }
            annotated[declaration.variable.name] = isAnnotated
        }
        for selector in selectors where annotated[selector.name] != true {
            errors.append(.init(.missingSelectorAnnotation(variable: selector.name), selector.range))
        }
    }

    private func checkVariants(_ variants: [Variant], selectorCount: Int, _ errors: inout [MessageDataModelError]) {
        var seen: [[Key]: SourceRange] = [:]
        var hasFallback = false
        for variant in variants {
            let range = SourceRange(
                variant.range.lowerBound, variant.keys.last?.range.upperBound ?? variant.range.lowerBound)
            if variant.keys.count != selectorCount {
                errors.append(
                    .init(
                        .variantKeyMismatch(keys: variant.keyText, found: variant.keys.count, expected: selectorCount),
                        range))
            }
            if variant.keys.allSatisfy({ $0.value == nil }) {
                // Too many or too few `*` is reported above, and is not a second error.
                hasFallback = true
            }
            if let first = seen[variant.keys] {
                errors.append(.init(.duplicateVariant(keys: variant.keyText), range, related: first))
            } else {
                seen[variant.keys] = range
            }
        }
        if !hasFallback, let last = variants.last {
            errors.append(
                .init(
                    .missingFallbackVariant(selectors: selectorCount),
                    SourceRange(last.range.upperBound, last.range.upperBound)))
        }
    }

    private func checkOptions(in pattern: Pattern, _ errors: inout [MessageDataModelError]) {
        for element in pattern.elements {
            switch element {
            case .text: break
            case .expression(let expression): Self.checkOptions(expression.function?.options ?? [], &errors)
            case .markup(let markup): Self.checkOptions(markup.options, &errors)
            }
        }
    }

    private static func checkOptions(_ options: [Option], _ errors: inout [MessageDataModelError]) {
        guard options.count > 1 else { return }
        for (index, option) in options.enumerated() {
            if let first = options[..<index].first(where: { $0.name == option.name }) {
                errors.append(.init(.duplicateOptionName(option: option.name), option.range, related: first.range))
            }
        }
    }
}
