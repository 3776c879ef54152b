import GlosaCatalog
import GlosaDiagnostics
import GlosaDocument
import GlosaICU
import Testing

/// The small project with a route in its story, which has every key that a station may have.
package enum RouteExample {
    /// The files that make it of the small project, as an example of a specification has them.
    private static let text = """
        # Resources/outline.yaml
        story:
          nutshell:
            - {paragraph: nutshell, facts: [deported-on, freed-on]}
          way:
            - route:
                - {station: way-home, on: left-on}
                - {station: way-port, says: way-port-held, held: true, sources: [agency], attributed: [person]}
                - station: way-prison
                  on: deported-on
                  says: way-prison-held
                  lasted: way-prison-days
                  held: true
                  sources: [agency]
                - {station: way-free, on: freed-on, says: way-free-how}
              held: [{paragraph: way-held, facts: [deported-on, freed-on]}]
          timeline:
            - timeline:
                - {event: event-act, on: act-year}
                - {event: event-left, on: left-on}
                - {event: event-sent, on: deported-on, sources: [agency]}
        # locales/en/story.yaml
        way-title: The way
        way-home: Left home
        way-port: The port
        way-port-held: Was held there, according to {$person}.
        way-prison: The prison
        way-prison-held: |
          Was {#strong}locked up{/strong} there.
        way-prison-days: |
          .input {$days-held :integer}
          .match $days-held
          one {{{#strong}{$days-held} day{/strong} until the end.}}
          *   {{{#strong}{$days-held} days{/strong} until the end.}}
        way-free: The airport
        way-free-how: Was free.
        way-held: |
          Was held from {$deported-on :date length=long} to {$freed-on :date length=long}.
        # locales/es/story.yaml
        way-title: El camino
        way-home: Salió de su casa
        way-port: El puerto
        way-port-held: Lo retuvieron ahí, según {$person}.
        way-prison: La prisión
        way-prison-held: |
          Lo {#strong}encerraron{/strong} ahí.
        way-prison-days: |
          .input {$days-held :integer}
          .match $days-held
          one  {{{#strong}{$days-held} día{/strong} hasta el final.}}
          many {{{#strong}{$days-held} de días{/strong} hasta el final.}}
          *    {{{#strong}{$days-held} días{/strong} hasta el final.}}
        way-free: El aeropuerto
        way-free-how: Quedó libre.
        way-held: |
          Estuvo encerrado del {$deported-on :date length=long} al {$freed-on :date length=long}.
        """

    /// The catalog of the small project with the route. An error in it is a failure of the test.
    ///
    /// - Parameter more: Files in the place of others.
    package static func catalog(replacing more: [String: String] = [:]) throws -> Catalog {
        let example = try ExampleCatalog(text).files.filter { !$0.key.hasSuffix("/locale.yaml") }
        let loaded = CatalogLoader.load(
            Repository.smallProject, replacing: example.merging(more) { _, other in other })
        for diagnostic in loaded.diagnostics where diagnostic.severity == .error {
            Issue.record("\(DiagnosticText().print(diagnostic))")
        }
        return try #require(loaded.catalog)
    }

    /// The story in a language.
    package static func story(_ tag: String, of catalog: Catalog) throws -> Document {
        let locale = try #require(catalog.locale(LocaleTag(tag)))
        return try #require(DocumentBuilder(catalog: catalog, locale: locale).build("story").document)
    }
}
