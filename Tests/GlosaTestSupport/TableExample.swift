import GlosaCatalog
import GlosaDiagnostics
import Testing

/// The small project with a table of every type of column in its guide.
package enum TableExample {
    /// The files that make it of the small project, as an example of a specification has them.
    package static let text = """
        # Resources/tables.yaml
        help-by-state:
          sources: [agency]
          key: {held-in: us-state}
          columns:
            may-ask: {type: choice, choices: {yes: {}, no: {with: [not-found]}}}
            decided-on: date
            court: text
            who: text
            seat: place
            to-call: contact
            told-by: source
          rows:
            south:
              held-in: [us-tx, us-nc, us-la]
              may-ask: no
              with: [not-found]
              decided-on: 2025-02-06
              court: southern
              who: newcomers
              seat: us-la
              to-call: line
              told-by: agency
              sources: [paper]
              states: right
              seen: 2025-06-24
              check-every: 14 days
              expires: 2026-03-01
            north:
              held-in: us-me
              may-ask: yes
              decided-on: 2025-05
              court: northern
              who: newcomers
              seat: us-ma
              to-call: always-open
              told-by: paper
              sources: [paper]
              seen: 2025-06-20
              check-every: 1 day
        # Resources/outline.yaml
        guidance:
          find:
            - paragraph: find-intro
            - {step: find-reasons, sources: [agency]}
            - {table: help-by-state, says: help-row}
        # locales/en/tables.yaml
        help-by-state:
          caption: Where help could be had
          head: |
            We read this between {$first-read-on :date length=long} and {$last-read-on :date length=long}.
          headings: {held-in: Held in, may-ask: Could ask, decided-on: Since, court: Court, who: Of whom, seat: Seat, to-call: To call, told-by: Told by}
          words:
            may-ask: {yes: Yes., no: A judge could not.}
            court: {southern: Southern Court, northern: Northern Court}
            who: {newcomers: whoever came last}
          unanswered: |
            We do not know about {$places}.
        # locales/es/tables.yaml
        help-by-state:
          caption: Dónde había ayuda
          head: |
            Lo leímos entre el {$first-read-on :date length=long} y el {$last-read-on :date length=long}.
          headings: {held-in: Detenido en, may-ask: Podía pedirla, decided-on: Desde, court: Corte, who: De quién, seat: Sede, to-call: A quién llamar, told-by: Lo dijo}
          words:
            may-ask: {yes: Sí., no: Un juez no podía.}
            court: {southern: Corte del Sur, northern: Corte del Norte}
            who: {newcomers: quien llegó último}
          unanswered: |
            No sabemos de {$places}.
        # locales/en/guidance.yaml
        help-row: |
          .input {$may-ask :string}
          .match $may-ask
          no {{In {$held-in}, the {$court} at {$seat} said no to {$who} on {$decided-on :date length=long}; {$told-by} told it, call {$to-call}. Read on {$read-on :date length=long}.}}
          *  {{In {$held-in}, the {$court} said yes. Read on {$read-on :date length=long}.}}
        # locales/es/guidance.yaml
        help-row: |
          .input {$may-ask :string}
          .match $may-ask
          no {{En {$held-in}, la {$court} de {$seat} dijo que no a {$who} el {$decided-on :date length=long}; lo dijo {$told-by}, llame a {$to-call}. Leído el {$read-on :date length=long}.}}
          *  {{En {$held-in}, la {$court} dijo que sí. Leído el {$read-on :date length=long}.}}
        """

    /// The files, by their paths. The small project keeps its own conventions.
    ///
    /// - Parameter change: A text to put in the place of another, each time that it stands in the example.
    package static func files(_ change: (of: String, to: String)? = nil) throws -> [String: String] {
        let example = change.map { text.replacing($0.of, with: $0.to) } ?? text
        return try ExampleCatalog(example).files.filter { !$0.key.hasSuffix("/locale.yaml") }
    }

    /// The catalog of the small project with the table. An error in it is a failure of the test.
    package static func catalog(_ change: (of: String, to: String)? = nil) throws -> Catalog {
        let loaded = CatalogLoader.load(Repository.smallProject, replacing: try files(change))
        for diagnostic in loaded.diagnostics where diagnostic.severity == .error {
            Issue.record("\(DiagnosticText().print(diagnostic))")
        }
        return try #require(loaded.catalog)
    }

    /// The ids of the errors of the catalog with a change in the table.
    package static func errors(_ change: (of: String, to: String)) throws -> [String] {
        #expect(text.contains(change.of))
        return CatalogLoader.load(Repository.smallProject, replacing: try files(change)).diagnostics
            .filter { $0.severity == .error }.map(\.id)
    }
}
