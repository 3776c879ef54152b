// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error), .swiftLanguageMode(.v6)]
let server = TargetDependencyCondition.when(traits: ["Server"])
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

// A target imports only targets above it in this list. Reasons for each dependency: CONTRIBUTING.md.
let package = Package(
    name: "glosa",
    products: [
        .executable(name: "glosa", targets: ["glosa"]),
        .library(name: "MessageFormat", targets: ["MessageFormat"]),
    ],
    traits: [
        .trait(name: "Server", description: "`glosa serve`, and with it Hummingbird, which takes minutes to compile.")
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        // Only for the trait: a build without it does not even fetch these.
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1", traits: []),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    ],
    targets: [
        .target(name: "CICU", linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]),
        .target(name: "CYAML", linkerSettings: [.linkedLibrary("yaml")]),
        .target(name: "CCrypto", linkerSettings: [.linkedLibrary("crypto")]),
        .target(name: "CDeflate", linkerSettings: [.linkedLibrary("deflate")]),
        .target(name: "CQR", linkerSettings: [.linkedLibrary("qrencode")]),
        .target(name: "CFiles"),
        .target(name: "GlosaFiles", dependencies: ["CFiles"], swiftSettings: strict),
        // The commit that a program was built from.
        .target(name: "CBuild"),
        .target(name: "GlosaSigning", dependencies: ["CCrypto"], swiftSettings: strict),
        .target(name: "GlosaCompression", dependencies: ["CDeflate"], swiftSettings: strict),
        .target(name: "GlosaICU", dependencies: ["CICU"], swiftSettings: strict),
        .target(name: "MessageFormat", dependencies: ["GlosaICU"], swiftSettings: strict),
        .target(name: "MessageFormatSuite", dependencies: ["MessageFormat", "GlosaICU"], swiftSettings: strict),
        .target(name: "GlosaText", swiftSettings: strict),
        // Work on every core, in the order of the elements.
        .target(name: "GlosaConcurrency", swiftSettings: strict),
        // JSON: a tree, its writer, and shapes declared once for writer and schema.
        .target(name: "GlosaJSON", swiftSettings: strict),
        .target(name: "GlosaDiagnostics", dependencies: ["GlosaText", "GlosaJSON"], swiftSettings: strict),
        .target(
            name: "GlosaCatalog",
            dependencies: [
                "CYAML", "GlosaConcurrency", "GlosaFiles", "GlosaSigning", "GlosaText", "GlosaICU", "MessageFormat",
                "GlosaDiagnostics", "GlosaJSON",
            ],
            resources: [
                .embedInCode("Interface/interface.en.yaml"), .embedInCode("Interface/interface.es.yaml"),
                .embedInCode("Places/us-state.en.yaml"), .embedInCode("Places/us-state.es.yaml"),
                .embedInCode("Holidays/holidays.yaml"),
            ],
            swiftSettings: strict),
        .target(
            name: "GlosaDocument",
            dependencies: ["GlosaCatalog", "GlosaText", "GlosaICU", "MessageFormat", "GlosaDiagnostics"],
            swiftSettings: strict),
        .target(
            name: "GlosaPublication",
            dependencies: ["GlosaConcurrency", "GlosaDocument", "GlosaCatalog", "GlosaDiagnostics", "GlosaICU"],
            swiftSettings: strict),
        .target(
            name: "GlosaReading", dependencies: ["GlosaDocument", "GlosaCatalog", "GlosaText"], swiftSettings: strict),
        .target(
            name: "GlosaChecks",
            dependencies: [
                "GlosaReading", "GlosaPublication", "GlosaDocument", "GlosaCatalog", "GlosaDiagnostics", "GlosaText",
                "GlosaICU", "MessageFormat", "GlosaConcurrency",
            ], swiftSettings: strict),
        // The specifications of checks, in a target of their own: they are text, and take no time to compile.
        .target(name: "CExplanations"),
        .target(name: "GlosaExplanations", dependencies: ["CExplanations"], exclude: ["Specs"], swiftSettings: strict),
        .target(
            name: "GlosaOutput",
            dependencies: [
                "CQR", "GlosaJSON", "GlosaText", "GlosaSigning", "GlosaPublication", "GlosaDocument", "GlosaCatalog",
                "GlosaDiagnostics", "GlosaICU", "MessageFormat",
            ],
            exclude: ["Resources/embed/versions.txt"],
            resources: [
                .embedInCode("Resources/style/base.css"), .embedInCode("Resources/style/frame.css"),
                .embedInCode("Resources/style/steps.css"), .embedInCode("Resources/style/story.css"),
                .embedInCode("Resources/style/tables.css"), .embedInCode("Resources/style/terms.css"),
                .embedInCode("Resources/style/print.css"), .embedInCode("Resources/style/choice.css"),
                .embedInCode("Resources/style/glossary.css"),
                .embedInCode("Resources/style/call-sheet.css"),
                .embedInCode("Resources/picture/liberation-sans.txt"),
                .embedInCode("Resources/picture/liberation-sans-bold.txt"),
                .embedInCode("Resources/pages.js"),
                .embedInCode("Resources/notes.js"), .embedInCode("Resources/hours.js"),
                .embedInCode("Resources/search.js"), .embedInCode("Resources/find.js"),
                .embedInCode("Resources/embed/elements-1.0.0.js"),
                .embedInCode("Resources/partners.en.txt"), .embedInCode("Resources/partners.es.txt"),
            ], swiftSettings: strict),
        .target(
            name: "GlosaSite",
            dependencies: [
                "GlosaFiles", "GlosaJSON", "GlosaOutput", "GlosaPublication", "GlosaDocument", "GlosaCatalog",
                "GlosaICU", "GlosaDiagnostics", "GlosaSigning", "GlosaCompression", "GlosaConcurrency",
            ], swiftSettings: strict),
        // The one definition of sound, for every command.
        .target(
            name: "GlosaGate",
            dependencies: [
                "GlosaSite", "GlosaOutput", "GlosaPublication", "GlosaChecks", "GlosaDocument", "GlosaCatalog",
                "GlosaDiagnostics", "GlosaICU", "GlosaConcurrency",
            ], swiftSettings: strict),
        .target(
            name: "GlosaVerifying", dependencies: ["GlosaSigning", "GlosaCompression"], swiftSettings: strict),
        .target(
            name: "GlosaHTTP",
            dependencies: ["GlosaSite", "GlosaSigning", "GlosaJSON", "GlosaText", "GlosaDiagnostics"],
            resources: [.embedInCode("Resources/watch.js")], swiftSettings: strict),
        .target(
            name: "GlosaServer",
            dependencies: [
                "GlosaHTTP", "GlosaSite", "GlosaJSON",
                .product(name: "HummingbirdCore", package: "hummingbird", condition: server),
                .product(name: "NIOCore", package: "swift-nio", condition: server),
                .product(name: "NIOPosix", package: "swift-nio", condition: server),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle", condition: server),
                .product(name: "Logging", package: "swift-log", condition: server),
            ], swiftSettings: strict),
        .executableTarget(
            name: "glosa",
            dependencies: [
                "GlosaFiles", "GlosaServer", "GlosaHTTP", "GlosaVerifying", "GlosaGate", "GlosaSite", "GlosaSigning",
                "GlosaOutput", "GlosaPublication", "GlosaChecks", "GlosaExplanations", "GlosaReading", "GlosaJSON",
                "GlosaDocument", "GlosaCatalog", "GlosaDiagnostics", "MessageFormat", "MessageFormatSuite",
                "GlosaICU", "GlosaCompression", "CBuild", arguments,
            ],
            swiftSettings: strict),
        .target(
            name: "CICUPeer", path: "Benchmarks/CICUPeer",
            linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]),
        .executableTarget(
            name: "MessageFormatBenchmark", dependencies: ["MessageFormat", "GlosaICU", "CICUPeer"],
            path: "Benchmarks/MessageFormatBenchmark", swiftSettings: strict),
        // Numbers by a seed, for tests and benchmarks.
        .target(name: "GlosaRandom", path: "Tests/GlosaRandom", swiftSettings: strict),
        .executableTarget(
            name: "CheckRecall",
            dependencies: [
                "GlosaChecks", "GlosaCatalog", "GlosaDiagnostics", "GlosaICU", "MessageFormat", "GlosaRandom",
            ],
            path: "Benchmarks/CheckRecall", swiftSettings: strict),
        .target(
            name: "GlosaTestSupport",
            dependencies: [
                "GlosaChecks", "GlosaExplanations", "GlosaCatalog", "GlosaDiagnostics", "GlosaDocument", "GlosaICU",
            ],
            path: "Tests/GlosaTestSupport", swiftSettings: strict),
        .testTarget(name: "GlosaICUTests", dependencies: ["GlosaICU", "CICU"], swiftSettings: strict),
        // ICU's own MessageFormat, for tests alone.
        .target(
            name: "CICUMessageFormat", path: "Tests/CICUMessageFormat",
            linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]),
        .testTarget(
            name: "MessageFormatTests",
            dependencies: ["MessageFormat", "GlosaICU", "MessageFormatSuite", "CICUMessageFormat", "GlosaRandom"],
            exclude: ["Cases"], swiftSettings: strict),
        .testTarget(name: "GlosaJSONTests", dependencies: ["GlosaJSON"], swiftSettings: strict),
        .testTarget(
            name: "GlosaDiagnosticsTests", dependencies: ["GlosaDiagnostics", "GlosaICU"], swiftSettings: strict),
        .testTarget(
            name: "GlosaCatalogTests",
            dependencies: [
                "GlosaCatalog", "GlosaChecks", "GlosaDiagnostics", "GlosaICU", "MessageFormat", "GlosaRandom",
                "GlosaTestSupport",
            ],
            exclude: ["Fixtures"], swiftSettings: strict),
        .testTarget(
            name: "GlosaDocumentTests",
            dependencies: [
                "GlosaDocument", "GlosaCatalog", "GlosaDiagnostics", "GlosaICU", "MessageFormat", "GlosaTestSupport",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "GlosaReadingTests",
            dependencies: ["GlosaReading", "GlosaDocument", "GlosaCatalog", "GlosaTestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "GlosaChecksTests",
            dependencies: [
                "GlosaFiles", "GlosaChecks", "GlosaCatalog", "GlosaDiagnostics", "GlosaText", "GlosaICU",
                "GlosaRandom", "GlosaTestSupport",
            ], swiftSettings: strict),
        .testTarget(
            name: "GlosaExplanationsTests",
            dependencies: ["GlosaExplanations", "GlosaChecks", "GlosaDiagnostics", "GlosaTestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "GlosaOutputTests",
            dependencies: [
                "GlosaJSON", "GlosaSigning", "GlosaOutput", "GlosaPublication", "GlosaDocument", "GlosaCatalog",
                "GlosaDiagnostics", "GlosaICU", "GlosaTestSupport",
            ],
            exclude: ["Golden", "Recorded"], swiftSettings: strict),
        .testTarget(
            name: "GlosaSiteTests",
            dependencies: [
                "GlosaFiles", "GlosaSite", "GlosaCompression", "GlosaOutput", "GlosaPublication", "GlosaDocument",
                "GlosaCatalog", "GlosaDiagnostics", "GlosaICU", "GlosaTestSupport",
            ],
            exclude: ["Golden"], swiftSettings: strict),
        .testTarget(
            name: "GlosaGateTests",
            dependencies: [
                "GlosaGate", "GlosaSite", "GlosaDocument", "GlosaCatalog", "GlosaDiagnostics", "GlosaICU",
                "GlosaRandom", "GlosaTestSupport",
            ], swiftSettings: strict),
        .testTarget(name: "GlosaFilesTests", dependencies: ["GlosaFiles"], swiftSettings: strict),
        .testTarget(name: "GlosaSigningTests", dependencies: ["GlosaSigning"], swiftSettings: strict),
        .testTarget(
            name: "GlosaVerifyingTests", dependencies: ["GlosaVerifying", "GlosaSigning", "GlosaCompression"],
            swiftSettings: strict),
        .testTarget(
            name: "GlosaHTTPTests",
            dependencies: [
                "GlosaSigning", "GlosaHTTP", "GlosaSite", "GlosaOutput", "GlosaCatalog", "GlosaDiagnostics",
                "GlosaICU",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "GlosaServerTests",
            dependencies: [
                "GlosaServer", "GlosaSite", "GlosaTestSupport",
                .product(name: "NIOCore", package: "swift-nio", condition: server),
            ], swiftSettings: strict),
        .testTarget(
            name: "glosaTests", dependencies: ["glosa", "GlosaTestSupport"], exclude: ["Snapshots"],
            swiftSettings: strict),
    ],
    cxxLanguageStandard: .cxx17
)
