import MessageFormat
import Testing

@Suite("Walking over a message")
struct WalkTests {
    let source = """
        .input {$days :integer}
        .local $more = {$days :offset subtract=$less}
        .match $days
        one {{{#term id=cecot}Un día{/term}}}
        *   {{{$days} días, {$more} más{#hr/}}}
        """

    @Test("uses of variables are found with their place and their function")
    func variables() throws {
        let message = try Message(parsing: source)
        let uses = message.variableUses
        #expect(uses.map(\.name) == ["days", "days", "less", "days", "days", "more"])
        #expect(uses.allSatisfy { $0.range.text(in: source) == "$" + $0.name })
        #expect(uses.map(\.role) == [.operand, .operand, .option("subtract"), .selector, .operand, .operand])
        #expect(uses.map { $0.function?.name } == ["integer", "offset", "offset", nil, nil, nil])
        #expect(message.externalVariables == ["days", "less"])
    }

    @Test("markup and texts are found with the variant that they are in")
    func markup() throws {
        let message = try Message(parsing: source)
        #expect(
            message.markups.map { "\($0.markup.kind) \($0.markup.name) \($0.variant ?? -1)" } == [
                "open term 0", "close term 0", "standalone hr 1",
            ])
        #expect(message.markups.first?.markup.options.first?.range.text(in: source) == "id=cecot")
        #expect(message.markups.first?.markup.range.text(in: source) == "{#term id=cecot}")
        #expect(message.texts.map(\.text.value) == ["Un día", " días, ", " más"])
        #expect(message.texts.map(\.variant) == [0, 1, 1])
        #expect(message.texts.allSatisfy { $0.text.range.text(in: source) == $0.text.value })
    }

    @Test("every range is where its node stands")
    func ranges() throws {
        let message = try Message(parsing: source)
        var seen: [String] = []
        message.walk { node, variant in
            switch node {
            case .declaration(let declaration): seen.append(declaration.range.text(in: source) ?? "?")
            case .selector(let selector): seen.append(selector.range.text(in: source) ?? "?")
            case .variant(let found): seen.append("\(variant ?? -1): \(found.range.text(in: source) ?? "?")")
            case .key(let key, let selector): seen.append("\(selector) \(key.range.text(in: source) ?? "?")")
            case .expression(let expression): seen.append(expression.range.text(in: source) ?? "?")
            case .text, .markup, .variable: break
            }
        }
        #expect(
            seen == [
                ".input {$days :integer}", "{$days :integer}", ".local $more = {$days :offset subtract=$less}",
                "{$days :offset subtract=$less}",
                "$days", "0: one {{{#term id=cecot}Un día{/term}}}", "0 one",
                "1: *   {{{$days} días, {$more} más{#hr/}}}", "0 *", "{$days}",
                "{$more}",
            ])
    }
}
