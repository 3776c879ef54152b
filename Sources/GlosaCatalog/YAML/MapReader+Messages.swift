import GlosaDiagnostics
import MessageFormat

extension MapReader {
    /// A message under `key`, parsed; nil when it is absent or broken.
    func message(_ key: String, id: String) -> CatalogMessage? {
        guard let node = node(key) else { return nil }
        return MessageReader(entry: entry, sink: sink).read(node, id: id, note: nil)
    }

    /// A message that must be there.
    func requiredMessage(_ key: String, id: String) -> CatalogMessage? {
        required(key) == nil ? nil : message(key, id: id)
    }
}
