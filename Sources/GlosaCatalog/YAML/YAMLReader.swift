import CYAML
import GlosaDiagnostics

/// Reads one entry through libyaml's events into a tree. Anchors, aliases, tags and merge keys are refused where they
/// stand, so that nothing can be multiplied; nesting and size are capped.
struct YAMLReader {
    private let entry: YAMLEntry
    private let parser: OpaquePointer
    private var nodeCount = 0
    /// The number of `{` and `[` that are open.
    private var flowDepth = 0

    private static let deepest = 24
    private static let most = 200_000

    /// The reason why an entry could not be read.
    fileprivate struct Refusal: Error {
        var id: String
        var message: String
        var start: SourcePosition
        var end: SourcePosition
        var help: String?
    }

    /// The value of `entry`, or nil after one diagnostic to `sink`.
    static func read(_ entry: YAMLEntry, sink: DiagnosticSink) -> YAMLNode? {
        let start = entry.file.offset(ofLine: entry.firstLine)
        var text = String(entry.file.slice(start..<entry.file.offset(ofLine: entry.endLine)))
        if let character = InvisibleCharacter.first(in: text) {
            let offset = start + character.offset
            let span = entry.file.span(ofOffsets: offset..<offset + character.length)
            sink.error(
                "invisible-character",
                "here stands the invisible character \(character.name), which YAML does not read",
                at: Diagnostic.Place(span, in: entry.file), help: character.repair)
            return nil
        }
        return text.withUTF8 { bytes -> YAMLNode? in
            guard let parser = cyaml_open(bytes.baseAddress, bytes.count) else {
                sink.error("out-of-memory", "there was not enough memory to read this entry", at: entry.keyPlace)
                return nil
            }
            defer { cyaml_close(parser) }
            var reader = YAMLReader(entry: entry, parser: parser)
            do throws(Refusal) {
                return try reader.readEntry()
            } catch {
                sink.error(
                    error.id, error.message,
                    at: Diagnostic.Place(entry.file.span(error.start, error.end), in: entry.file), help: error.help)
                return nil
            }
        }
    }

    private init(entry: YAMLEntry, parser: OpaquePointer) {
        self.entry = entry
        self.parser = parser
    }

    private mutating func readEntry() throws(Refusal) -> YAMLNode? {
        guard let root = try readNode(try next(), depth: 0) else { return nil }
        while try next().kind != CYAML_STREAM_END {}
        guard case .mapping(let pairs) = root.content, let pair = pairs.first, pairs.count == 1 else {
            throw Refusal(
                id: "not-an-entry", message: "this is not one `id: value`", start: root.start, end: root.end, help: nil)
        }
        return pair.value
    }

    private mutating func readNode(_ event: cyaml_event, depth: Int) throws(Refusal) -> YAMLNode? {
        nodeCount += 1
        let start = position(event.start_line, event.start_column)
        let end = position(event.end_line, event.end_column)
        guard nodeCount <= Self.most else {
            throw Refusal(
                id: "too-large", message: "this entry has more than \(Self.most) values", start: start, end: end,
                help: "split it into several")
        }
        try refuseUnreadable(event, start, end)
        switch event.kind {
        case CYAML_SCALAR:
            return YAMLNode(
                content: .scalar(Self.text(of: event), Self.style(of: event)), start: start, end: end,
                isInFlow: flowDepth > 0)
        case CYAML_SEQUENCE_START:
            try refuseTooDeep(depth, start, end)
            flowDepth += Int(event.is_flow)
            defer { flowDepth -= Int(event.is_flow) }
            return try readSequence(start, depth: depth)
        case CYAML_MAPPING_START:
            try refuseTooDeep(depth, start, end)
            flowDepth += Int(event.is_flow)
            defer { flowDepth -= Int(event.is_flow) }
            return try readMapping(start, depth: depth)
        default:
            return nil
        }
    }

    private mutating func readSequence(_ start: SourcePosition, depth: Int) throws(Refusal) -> YAMLNode {
        var items: [YAMLNode] = []
        while true {
            let event = try next()
            if event.kind == CYAML_SEQUENCE_END {
                return YAMLNode(
                    content: .sequence(items), start: start, end: position(event.end_line, event.end_column))
            }
            if let item = try readNode(event, depth: depth + 1) { items.append(item) }
        }
    }

    private mutating func readMapping(_ start: SourcePosition, depth: Int) throws(Refusal) -> YAMLNode {
        var pairs: [YAMLNode.Pair] = []
        var seen: Set<String> = []
        while true {
            let event = try next()
            if event.kind == CYAML_MAPPING_END {
                return YAMLNode(content: .mapping(pairs), start: start, end: position(event.end_line, event.end_column))
            }
            guard let keyNode = try readNode(event, depth: depth + 1) else { continue }
            guard case .scalar(let key, _) = keyNode.content else {
                throw Refusal(
                    id: "key-not-text", message: "a key is a word, not \(keyNode.kindName)", start: keyNode.start,
                    end: keyNode.end, help: braceHelp)
            }
            if key == "<<" {
                throw Refusal(
                    id: "yaml-merge-key", message: "merge keys are not read here", start: keyNode.start,
                    end: keyNode.end, help: "write the values out in each entry")
            }
            guard seen.insert(key).inserted else {
                throw Refusal(
                    id: "duplicate-key", message: "`\(key)` is given twice in this map", start: keyNode.start,
                    end: keyNode.end, help: "keep one of them")
            }
            let valueEvent = try next()
            guard var value = try readNode(valueEvent, depth: depth + 1) else { continue }
            value.keySpan = entry.file.span(keyNode.start, keyNode.end)
            pairs.append(YAMLNode.Pair(key: key, keyStart: keyNode.start, keyEnd: keyNode.end, value: value))
        }
    }

    private mutating func next() throws(Refusal) -> cyaml_event {
        let event = cyaml_next(parser)
        guard event.kind == CYAML_ERROR else { return event }
        throw Refusal.syntax(
            Self.text(of: event), at: position(event.start_line, event.start_column),
            opened: position(event.end_line, event.end_column), in: entry)
    }

    private func refuseUnreadable(
        _ event: cyaml_event, _ start: SourcePosition, _ end: SourcePosition
    ) throws(Refusal) {
        if event.kind == CYAML_ALIAS {
            throw Refusal(
                id: "yaml-alias", message: "YAML reads `*` here as an alias, and aliases are not read", start: start,
                end: end, help: "write the value itself; if the text begins with `*`, put it below as a `|` block")
        }
        if event.has_anchor != 0 {
            throw Refusal(
                id: "yaml-anchor", message: "YAML reads `&` here as an anchor, and anchors are not read", start: start,
                end: end, help: "remove it; if the text begins with `&`, put it below as a `|` block")
        }
        if event.has_tag != 0 {
            throw Refusal(
                id: "yaml-tag", message: "YAML reads `!` here as a tag, and tags are not read", start: start, end: end,
                help: "remove it; if the text begins with `!`, put it below as a `|` block")
        }
    }

    private func refuseTooDeep(_ depth: Int, _ start: SourcePosition, _ end: SourcePosition) throws(Refusal) {
        guard depth >= Self.deepest else { return }
        throw Refusal(
            id: "too-deep", message: "lists and maps are nested more than \(Self.deepest) deep here", start: start,
            end: end, help: "no entry of a catalog needs that: look for a bracket that is not closed")
    }

    private let braceHelp = "if this is a message that begins with `{`, put it on the lines below as a `|` block"

    private func position(_ line: Int, _ column: Int) -> SourcePosition {
        SourcePosition(line: entry.firstLine + line, column: column + 1)
    }

    private static func text(of event: cyaml_event) -> String {
        let bytes = UnsafeRawBufferPointer(start: event.value, count: event.length)
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func style(of event: cyaml_event) -> YAMLNode.Style {
        switch event.style {
        case CYAML_SINGLE_QUOTED: .singleQuoted
        case CYAML_DOUBLE_QUOTED: .doubleQuoted
        case CYAML_LITERAL: .literal
        case CYAML_FOLDED: .folded
        default: .plain
        }
    }
}

extension YAMLReader.Refusal {
    /// libyaml's own words are for programmers; what a volunteer needs is what to type.
    fileprivate static func syntax(
        _ problem: String, at position: SourcePosition, opened: SourcePosition, in entry: YAMLEntry
    ) -> YAMLReader.Refusal {
        let last = max(entry.firstLine, entry.endLine - 1)
        let mayBeText = YAMLRepair.hint(forLine: entry.file.line(entry.firstLine), isData: entry.isData) != nil
        if !mayBeText, let sign = YAMLRepair.unclosedSign(problem), opened.line <= last {
            return YAMLReader.Refusal(
                id: "unclosed", message: "\(sign.name) is opened here, and not closed", start: opened,
                end: SourcePosition(line: opened.line, column: opened.column + 1), help: "add \(sign.repair)")
        }
        if let comment = YAMLRepair.comment(in: entry, before: position.line) {
            let span = entry.file.span(ofLine: comment)
            return YAMLReader.Refusal(
                id: "comment-in-block", message: "this comment ends the text above it, and the text goes on below",
                start: span.start, end: span.end,
                help: "indent it if it belongs to the text; move it above the id if it is a note to translators")
        }
        let inside = min(max(position.line, entry.firstLine), last)
        let hint =
            YAMLRepair.hint(forLine: entry.file.line(inside), isData: entry.isData)
            ?? (inside == position.line ? YAMLRepair.hint(forProblem: problem, column: position.column) : nil)
        let shown = inside == position.line ? position : entry.file.span(ofLine: inside).end
        let start = hint?.column.map { SourcePosition(line: inside, column: $0) } ?? shown
        return YAMLReader.Refusal(
            id: hint?.id ?? "yaml-syntax",
            message: hint?.message ?? "`\(entry.key)` cannot be read as YAML: \(problem)",
            start: start, end: SourcePosition(line: start.line, column: start.column + 1),
            help: hint?.help ?? "check the indentation, the brackets and the quotation marks of this entry; "
                + "a text with signs that YAML uses goes on the lines below as a `|` block")
    }
}
