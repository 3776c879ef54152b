extension DiagnosticReport {
    /// JUnit's XML: a suite a file, a case a finding. Errors and warnings fail; what is due or for information is
    /// skipped. A clean run is one case that passed.
    package func junit() -> String {
        var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        let failures = count(of: .error) + count(of: .warning)
        let skipped = diagnostics.count - failures
        let tests = max(1, diagnostics.count)
        xml += "<testsuites name=\"glosa check\" tests=\"\(tests)\" failures=\"\(failures)\" skipped=\"\(skipped)\">\n"
        if diagnostics.isEmpty {
            xml += "  <testsuite name=\"catalog\" tests=\"1\" failures=\"0\" skipped=\"0\">\n"
            xml += "    <testcase classname=\"catalog\" name=\"nothing wrong\"/>\n  </testsuite>\n"
        }
        for (file, list) in byFile() {
            let failed = list.count { $0.severity >= .warning }
            xml += "  <testsuite name=\"\(Self.escaped(file))\" tests=\"\(list.count)\" failures=\"\(failed)\" "
            xml += "skipped=\"\(list.count - failed)\">\n"
            for diagnostic in list { xml += Self.testCase(diagnostic, in: file) }
            xml += "  </testsuite>\n"
        }
        return xml + "</testsuites>\n"
    }

    private func byFile() -> [(String, [Diagnostic])] {
        var order: [String] = []
        var lists: [String: [Diagnostic]] = [:]
        for diagnostic in diagnostics {
            let file = diagnostic.place?.span.file ?? "catalog"
            if lists[file] == nil { order.append(file) }
            lists[file, default: []].append(diagnostic)
        }
        return order.map { ($0, lists[$0] ?? []) }
    }

    private static func testCase(_ diagnostic: Diagnostic, in file: String) -> String {
        let start = diagnostic.place?.span.start
        let place = start.map { " \($0.line):\($0.column)" } ?? ""
        var xml = "    <testcase classname=\"\(escaped(file))\" name=\"\(escaped(diagnostic.id + place))\">\n"
        let message = escaped(diagnostic.message)
        if diagnostic.severity >= .warning {
            let text = DiagnosticText().print(diagnostic)
            xml += "      <failure type=\"\(diagnostic.severity.rawValue)\" message=\"\(message)\">"
            xml += "\(escaped(text))</failure>\n"
        } else {
            xml += "      <skipped message=\"\(message)\"/>\n"
        }
        return xml + "    </testcase>\n"
    }

    /// Text for XML 1.0, by scalars: what XML cannot hold at all is shown by its code.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\n", "\t": result.unicodeScalars.append(scalar)
            case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF:
                result += ExcerptWindow.code(of: scalar).replacingAngles
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

extension String {
    fileprivate var replacingAngles: String { "[" + dropFirst().dropLast() + "]" }
}
