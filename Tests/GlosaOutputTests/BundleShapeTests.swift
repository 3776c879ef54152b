import GlosaJSON
import Testing

@testable import GlosaOutput

@Suite("The shapes of the data for other sites")
struct BundleShapeTests {
    @Test("no two shapes have one name")
    func names() {
        let names = BundleShapes.all.map(\.name)
        #expect(names.count == Set(names).count, "\(names.filter { name in names.count { $0 == name } > 1 })")
    }

    @Test("every shape that a shape names is there, and every shape is needed by some kind of file")
    func closed() {
        let writer = SchemaWriter(shapes: BundleShapes.byName, explanations: [:])
        let needed = BundleShapes.kinds.reduce(into: Set<String>()) { $0.formUnion(writer.closure(of: $1)) }
        #expect(needed.subtracting(BundleShapes.byName.keys) == [])
        #expect(Set(BundleShapes.byName.keys).subtracting(needed) == [])
    }

    @Test("no shape has a key twice")
    func keys() {
        for shape in BundleShapes.all {
            let keys = shape.fields.map(\.name)
            #expect(keys.count == Set(keys).count, "\(shape.name): \(keys)")
        }
    }
}
