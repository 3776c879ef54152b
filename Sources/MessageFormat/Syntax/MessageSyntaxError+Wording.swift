extension MessageSyntaxError {
    /// The mistake and its repair, in a sentence for someone who writes messages.
    public var message: String {
        switch problem {
        case .tooMany(let what, let limit):
            "this message has more than \(limit) \(what): split it"
        case .nullCharacter:
            "the invisible character U+0000 is not allowed: delete it"
        case .badEscape(let found):
            "`\\` stands before \(found), and can only stand before `\\`, `{`, `|` or `}`: write `\\\\` to show a backslash"
        case .strayClosingBrace:
            "this `}` closes nothing: write `\\}` to show a brace, or add the missing `{`"
        case .unclosedPlaceholder(let text):
            "`\(text)` is not closed: add `}`"
        case .unclosedPattern(let missing):
            "the text that begins with `{{` is not closed: add `\(missing)`"
        case .unclosedLiteral(let text):
            "`\(text)` is not closed: add `|`"
        case .emptyPlaceholder:
            "this placeholder is empty: name what goes here, as in `{$name}`, or write `\\{\\}` to show braces"
        case .patternInsidePattern:
            "`{{` can only begin a whole text: write one brace for a placeholder, or `\\{\\{` to show braces"
        case .notAPlaceholder(let found):
            "a placeholder cannot begin with \(found): expected a variable (`$name`), a function (`:number`), markup (`#name` or `/name`)"
                + " or a value, between bars if it has spaces or signs (`|like this|`)"
        case .unexpectedInPlaceholder(let found, let after, let expected):
            "\(found) cannot follow `\(after)` here: expected \(expected)"
        case .secondFunction(let found):
            "a placeholder has one function, and \(found) begins another: remove it, or declare a `.local` variable for the first"
        case .optionWithoutFunction(let option):
            "`\(option)` looks like an option, and there is no function before it: add the function, as in `:number \(option)=…`,"
                + " or put the value between bars (`|two words|`)"
        case .optionAfterAttribute(let option):
            "the option `\(option)` comes after an attribute: move it before the first `@`"
        case .missingSpace(let before):
            "a space is missing before \(before): add one"
        case .missingName(let after, let found):
            "`\(after)` needs a name directly after it, and \(found) was found: names begin with a letter, `_` or `+`"
        case .missingEquals(let option):
            "the option `\(option)` has no value: write `\(option)=value`"
        case .missingValue(let name, let found, let attribute):
            attribute
                ? "`\(name)=` needs a value, and \(found) was found: write a word, or text between bars (`|like this|`)"
                : "`\(name)=` needs a value, and \(found) was found: write a word, text between bars (`|like this|`) or a variable (`$name`)"
        case .unknownKeyword(let word):
            "`\(word)` is not a keyword: expected `.input`, `.local` or `.match`; put a text that begins with a dot between `{{` and `}}`"
        case .inputWithoutVariable(let found):
            "`.input` needs a variable in braces, and \(found) was found: write `.input {$name :function}`"
        case .localWithoutVariable(let found):
            "`.local` needs a variable, and \(found) was found: write `.local $name = {…}`"
        case .localWithoutEquals(let variable, let found):
            "`.local \(variable)` needs `=`, and \(found) was found: write `.local \(variable) = {…}`"
        case .localWithoutExpression(let variable, let found):
            "`.local \(variable) =` needs a value in braces, and \(found) was found: write `.local \(variable) = {…}`"
        case .matchWithoutSelector(let found):
            "`.match` needs a variable, and \(found) was found: write `.match $name`, and declare it before with `.input` or `.local`"
        case .matchWithoutVariant(let found):
            "`.match` needs variants, and \(found) was found: write a key and a text for each, as in `one {{…}}` and `* {{…}}`"
        case .variantWithoutPattern(let keys, let found):
            "the variant `\(keys)` has no text: expected another key or `{{…}}`, and \(found) was found"
        case .missingBody(let found):
            "the text is missing after the declarations: expected `{{…}}`, `.match`, `.input` or `.local`, and \(found) was found"
        case .textAfterPattern(let found):
            "\(found) stands after the closing `}}`: move it inside the braces or delete it"
        }
    }
}
