extension MessageFormat1Error {
    /// The mistake and its repair, in a sentence for someone who writes messages.
    public var message: String {
        switch problem {
        case .tooMany(let what, let limit):
            "this message has more than \(limit) \(what): split it"
        case .nullCharacter:
            "the invisible character U+0000 is not allowed: delete it"
        case .tooDeep(let limit):
            "choices stand more than \(limit) deep inside each other: split the message"
        case .tooManyVariants(let limit):
            "written out in full, the choices of this message make more than \(limit) variants: split it into several messages"
        case .unclosedArgument(let text):
            "`\(text)` is not closed: add `}`, or write `'{'` to show a brace"
        case .unclosedVariant(let key):
            "the text of `\(key)` is not closed: add `}`"
        case .unclosedQuote(let text):
            "the apostrophe in `\(text)` begins quoted text, and nothing ends it: add an apostrophe where it ends, or write `''` to show one"
        case .unclosedStyleQuote:
            "the apostrophe in this style begins quoted text, and nothing ends it: add an apostrophe where it ends"
        case .emptyArgument:
            "this placeholder is empty: name what goes here, as in `{name}`, or write `'{}'` to show braces"
        case .notAnArgument(let found):
            "a placeholder cannot begin with \(found): expected a name (`{name}`) or a number (`{0}`); write `'{'` to show a brace"
        case .badName(let name):
            "`\(name)` has a character that no variable can have: use letters, digits and `_`"
        case .badNumber(let number):
            "`\(number)` is not the number of an argument: expected 0 to 32767, without zeros before it"
        case .sameVariable(let one, let other):
            "`\(one)` and `\(other)` would be the same variable: give one of them another name"
        case .unexpectedAfterName(let found, let name):
            "\(found) cannot follow `\(name)` here: expected `}`, or a comma and a type as in `{\(name), number}`"
        case .missingType(let found, let name):
            "a type must follow the comma, and \(found) was found: write one as in `{\(name), number}`, or remove the comma"
        case .unexpectedAfterType(let found, let type):
            "\(found) cannot follow `\(type)` here: expected `}`, or a comma and what belongs to `\(type)`"
        case .unknownType(let type, let suggestion?):
            "there is no type `\(type)`: did you mean `\(suggestion)`?"
        case .unknownType(let type, nil):
            "there is no type `\(type)`: expected `number`, `date`, `time`, `plural`, `select` or `selectordinal`"
        case .unsupportedType("choice"):
            "`choice` is not supported, because it ignores the plural rules of the language: write a `plural`, with `=0`, `one` and `other` as it needs them"
        case .unsupportedType(let type):
            "`\(type)` is not supported, because no function of MessageFormat 2 writes numbers so: let the program write this text, and take it as a plain argument"
        case .numberPattern(let pattern):
            "the number pattern `\(pattern)` is not supported, because ICU has replaced such patterns by skeletons: write one, as `::.00` for two decimals"
        case .badNumberSkeleton(let skeleton):
            "`::\(skeleton)` is not a number skeleton: expected words such as `percent`, `currency/EUR`, `.00` or `compact-short`"
        case .badDateSkeleton(let skeleton):
            "`::\(skeleton)` is not a date skeleton: expected the letters of fields, such as `yMMMMd` or `jm`"
        case .badDatePattern(let pattern):
            "`\(pattern)` is neither a style nor a date pattern: expected `short`, `medium`, `long`, `full`, a skeleton (`::yMMMMd`) or a pattern (`d/M/y`)"
        case .missingVariants(let type):
            "`\(type)` needs a text for each case: write them after a comma, as in `\(type), \(Self.example(type))`"
        case .notAKey(let found, let type):
            "expected a key and its text in braces, as in `\(Self.example(type))`, and \(found) was found"
        case .badExactKey(let key):
            "`\(key)` is not a number to compare with: write `=` and digits, as in `=0`"
        case .exactKeyInSelect(let key):
            "`\(key)` can only stand in a plural: in a select write the word alone, without `=`"
        case .notACategory(let key, let suggestion?):
            "`\(key)` is not a plural category: did you mean `\(suggestion)`?"
        case .notACategory(let key, nil):
            "`\(key)` is not a plural category: expected `zero`, `one`, `two`, `few`, `many` or `other`, which stay in English in every language, or a number as in `=0`"
        case .missingVariantText(let key, let found):
            "the text of `\(key)` is missing: expected `{`, and \(found) was found"
        case .missingOther(let type):
            "this \(type) has no text for all other values: add `other {…}`"
        case .duplicateKey(let key):
            "there is already a text for `\(key)`: remove one, or change its key"
        case .lateOffset:
            "`offset:` comes after a text: move it before the first key"
        case .badOffset(let text) where text.isEmpty:
            "`offset:` needs a number: write it as in `offset:1`"
        case .badOffset(let text):
            "`offset:\(text)` is not supported: expected a whole number from -\(MessageFormat1Limits.offset) to \(MessageFormat1Limits.offset)"
        }
    }

    private static func example(_ type: String) -> String {
        type == "select" ? "female {…} other {…}" : "one {…} other {…}"
    }
}
