import GlosaCatalog
import GlosaDiagnostics
import GlosaOutput

extension PageSite {
    /// The site of a catalog, or a failure after what words it lacks has been printed.
    static func sound(_ catalog: Catalog) throws -> PageSite {
        do throws(MissingWords) {
            return try PageSite(catalog: catalog)
        } catch {
            Terminal.complain(error.diagnostics)
            throw CommandFailure("nothing was made: the catalog has \(error.diagnostics.summary)", status: 1)
        }
    }
}
