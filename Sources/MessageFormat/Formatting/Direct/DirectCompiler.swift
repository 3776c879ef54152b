import GlosaICU

/// Makes the direct program of a message, if it can have one.
struct DirectCompiler: ~Copyable {
    private let program: [MessageProgram.Variable]
    private let isolation: BidiIsolation
    private let setting: FormattingSetting
    private var variables = UniqueList<DirectVariable>()

    init(_ variables: [MessageProgram.Variable], _ isolation: BidiIsolation, _ setting: FormattingSetting) {
        program = variables
        self.isolation = isolation
        self.setting = setting
    }

    /// The direct program; nil when the message has to be evaluated.
    consuming func compile(_ body: MessageProgram.Body) -> DirectProgram? {
        var patterns = UniqueList<DirectPattern>()
        switch body {
        case .invalid:
            return nil
        case .pattern(let pattern):
            guard append(pattern, to: &patterns) else { return nil }
            return DirectProgram(variables: variables, choice: nil, patterns: patterns)
        case .match(let places, _, let variants):
            var selectors = UniqueList<DirectSelector>()
            for (index, place) in places.enumerated() {
                guard let declaration = program[place].declaration,
                    let variable = variable(for: declaration),
                    let selector = selector(variable, variants.map { $0.keys[index] })
                else { return nil }
                selectors.append(selector)
            }
            for variant in variants {
                guard append(variant.pattern, to: &patterns) else { return nil }
            }
            guard let choice = DirectChoice(selectors, variants) else { return nil }
            return DirectProgram(variables: variables, choice: choice, patterns: patterns)
        }
    }

    private mutating func append(_ pattern: CompiledPattern, to patterns: inout UniqueList<DirectPattern>) -> Bool {
        var direct = DirectPattern()
        for part in pattern.parts {
            switch part {
            case .text(let start, let end):
                direct.append(pattern.bytes[Int(start)..<Int(end)])
            case .markup(let markup):
                // Markup shows something only where a registry says what.
                guard markup.text == nil else { return false }
            case .expression(let expression):
                guard let place = variable(for: expression) else { return false }
                let direction: MessageDirection
                switch variables[place].form {
                case .text: direction = .unknown
                case .integer: direction = setting.direction
                case .day: direction = setting.direction
                }
                let control = isolation.control(before: direction, isIsolated: false, in: setting)
                if let control { direct.append(control.utf8) }
                direct.append(variable: place)
                if control != nil { direct.append(IsolationControl.pop.utf8) }
            }
        }
        direct.endText()
        patterns.append(direct)
        return true
    }

    /// The place of the direct variable that an expression shows; nil when it shows anything else.
    private mutating func variable(for expression: CompiledExpression) -> Int? {
        var expression = expression
        // `{$x}` shows a declared variable as its declaration does.
        while expression.call == nil, case .variable(let place) = expression.operand,
            let declaration = program[place].declaration
        {
            expression = declaration
        }
        guard let name = expression.argument, let form = Self.form(of: expression.call) else { return nil }
        for place in 0..<variables.count where variables[place].name == name && variables[place].form.equals(form) {
            return place
        }
        variables.append(DirectVariable(name: name, form: form))
        return variables.count - 1
    }

    /// The way in which a function shows a value of the caller's; nil when that takes an evaluation.
    private static func form(of call: CompiledCall?) -> DirectVariable.Form? {
        guard let call else { return .text(selects: false) }
        guard call.direction == nil else { return nil }
        if call.function is StringFunction { return .text(selects: true) }
        if let (style, shift) = call.integers?.integers { return .integer(DirectInteger(shift: shift, style: style)) }
        if let style = (call.prepared as? DateCall)?.wholeDates { return .day(style) }
        return nil
    }

    /// What the keys of a selector tell apart; nil when the selector cannot be chosen by directly.
    private func selector(_ place: Int, _ keys: [CompiledKey]) -> DirectSelector? {
        switch variables[place].form {
        case .day:
            return nil
        case .text(let selects):
            guard selects else { return nil }
            var texts: [String] = []
            for key in keys where !key.isCatchAll && !texts.contains(key.text) { texts.append(key.text) }
            return .texts(texts, variable: place)
        case .integer(let integer):
            guard integer.style.choosesIntegers else { return nil }
            var numbers: [Int] = []
            for key in keys {
                if case .number(let number?) = key.meaning, !numbers.contains(number) { numbers.append(number) }
            }
            return .numbers(numbers, integer.style, variable: place)
        }
    }
}

extension DirectVariable.Form {
    /// True where two forms show every value alike, and choose alike.
    fileprivate borrowing func equals(_ other: borrowing DirectVariable.Form) -> Bool {
        switch self {
        case .text(let selects):
            switch other {
            case .text(let others): selects == others
            case .integer: false
            case .day: false
            }
        case .integer(let integer):
            switch other {
            case .integer(let others): integer.style === others.style && integer.shift == others.shift
            case .text: false
            case .day: false
            }
        case .day(let style):
            switch other {
            case .day(let others): style === others
            case .text: false
            case .integer: false
            }
        }
    }
}
