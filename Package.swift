// swift-tools-version: 6.1
import PackageDescription

// The traits: what only the commands need, and what only the second transport needs, costs nobody else anything.
let argumentParser: Target.Dependency = .product(
    name: "ArgumentParser",
    package: "swift-argument-parser",
    condition: .when(traits: ["Commands"])
)

func whenAsyncHTTPClient(_ product: String, _ package: String) -> Target.Dependency {
    .product(name: product, package: package, condition: .when(traits: ["AsyncHTTPClient"]))
}

// The rooms of the house and what each may import; Tests/HouseTests holds the sources to it.
let package = Package(
    name: "gen",
    platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
    products: [
        .executable(name: "gen", targets: ["gen"]),
        .executable(name: "balances", targets: ["balances"]),
        .library(name: "ClientRuntime", targets: ["ClientRuntime"]),
        .library(name: "ClientLogging", targets: ["ClientLogging"]),
        .library(name: "ClientTesting", targets: ["ClientTesting"]),
        .library(name: "Generated", targets: ["Generated"]),
        .library(name: "AsyncHTTPClientTransport", targets: ["AsyncHTTPClientTransport"]),
    ],
    traits: [
        .default(enabledTraits: ["Commands"]),
        .trait(name: "Commands", description: "What people run: gen, balances, bench."),
        .trait(name: "AsyncHTTPClient", description: "The product AsyncHTTPClientTransport."),
        .trait(name: "SwiftLog", description: "The product ClientLogging: a log of calls on swift-log."),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
        // Resolved only with their traits.
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
    ],
    targets: [
        // What every client stands on.
        .target(name: "JSONSyntax"),
        .target(name: "XMLSyntax"),
        .target(
            name: "ClientRuntime",
            dependencies: ["JSONSyntax", "XMLSyntax", .product(name: "HTTPTypes", package: "swift-http-types")]
        ),
        .target(
            name: "ClientLogging",
            dependencies: [
                "ClientRuntime",
                .product(name: "Logging", package: "swift-log", condition: .when(traits: ["SwiftLog"])),
            ]
        ),
        .target(name: "ClientTesting", dependencies: ["ClientRuntime"]),
        .target(
            name: "AsyncHTTPClientTransport",
            dependencies: [
                "ClientRuntime", whenAsyncHTTPClient("AsyncHTTPClient", "async-http-client"),
                whenAsyncHTTPClient("NIOCore", "swift-nio"), whenAsyncHTTPClient("NIOPosix", "swift-nio"),
                whenAsyncHTTPClient("NIOHTTP1", "swift-nio"), whenAsyncHTTPClient("NIOSSL", "swift-nio-ssl"),
                whenAsyncHTTPClient("NIOHTTPCompression", "swift-nio-extras"),
            ]
        ),
        .target(name: "Generated", dependencies: ["ClientRuntime"], path: "Generated"),

        // The ground.
        .systemLibrary(
            name: "CLibYAML",
            pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
        ),
        .target(name: "Diagnostics"),
        .target(name: "Tables"),
        .target(name: "SyntaxTree", dependencies: ["JSONSyntax", "CLibYAML", "Diagnostics", "Tables"]),

        // The left wing reads, the right wing writes, Lowering is the bridge.
        .target(name: "OpenAPI", dependencies: ["SyntaxTree", "Diagnostics", "Tables"]),
        .target(name: "Resolution", dependencies: ["OpenAPI", "SyntaxTree", "Diagnostics", "Tables"]),
        .target(name: "IR", dependencies: ["Diagnostics", "Tables"]),
        .target(
            name: "Lowering",
            dependencies: ["Resolution", "OpenAPI", "SyntaxTree", "IR", "Diagnostics", "Tables"]
        ),
        .target(name: "Naming", dependencies: ["IR", "Diagnostics", "Tables"]),
        .target(name: "Emission", dependencies: ["IR", "Tables"]),
        .target(
            name: "Generator",
            dependencies: [
                "Diagnostics", "Tables", "SyntaxTree", "OpenAPI", "Resolution", "IR", "Lowering", "Naming", "Emission",
            ]
        ),

        // What people run.
        .executableTarget(
            name: "gen",
            dependencies: ["Generator", "Diagnostics", argumentParser]
        ),
        .executableTarget(
            name: "balances",
            dependencies: ["Generated", argumentParser]
        ),
        .executableTarget(
            name: "bench",
            dependencies: [
                "ClientRuntime", "JSONSyntax", "Generated", "Generator", "Diagnostics", "Resolution", "Lowering",
                "Naming", "Emission", argumentParser, whenAsyncHTTPClient("AsyncHTTPClient", "async-http-client"),
                .target(name: "AsyncHTTPClientTransport", condition: .when(traits: ["AsyncHTTPClient"])),
            ],
            exclude: ["Documents"]
        ),

        // What holds it together.
        .testTarget(name: "JSONSyntaxTests", dependencies: ["JSONSyntax"]),
        .testTarget(name: "XMLSyntaxTests", dependencies: ["XMLSyntax"]),
        .testTarget(
            name: "ClientRuntimeTests",
            dependencies: [
                "ClientRuntime", "ClientTesting", "JSONSyntax", "TestServers", "TestProcesses",
                .product(name: "FlyingFox", package: "FlyingFox"),
            ]
        ),
        .target(name: "TestServers", path: "Tests/TestServers"),
        .target(name: "TestProcesses", path: "Tests/TestProcesses"),
        .testTarget(
            name: "TransportTests",
            dependencies: [
                "ClientRuntime", "TestServers", .product(name: "FlyingFox", package: "FlyingFox"),
                .target(name: "AsyncHTTPClientTransport", condition: .when(traits: ["AsyncHTTPClient"])),
                whenAsyncHTTPClient("NIOSSL", "swift-nio-ssl"),
            ]
        ),
        .testTarget(name: "ClientLoggingTests", dependencies: ["ClientLogging"]),
        .testTarget(name: "SyntaxTreeTests", dependencies: ["SyntaxTree", "Diagnostics", "Tables"]),
        .testTarget(
            name: "GeneratorTests",
            dependencies: [
                "Generator", "Diagnostics", "TestProcesses", "ClientRuntime", "ClientTesting", "TestServers",
            ]
        ),
        .testTarget(
            name: "GoldenTests",
            dependencies: ["Generator", "Diagnostics", "TestProcesses"],
            exclude: ["Cases"]
        ),
        .testTarget(name: "SpecTests", dependencies: ["Generator", "Diagnostics"], exclude: ["specs.diagnostics"]),
        .testTarget(
            name: "GeneratedTests",
            dependencies: [
                "Generated", "ClientRuntime", "Generator", "SyntaxTree", "Diagnostics",
                .product(name: "FlyingFox", package: "FlyingFox"), .product(name: "FlyingSocks", package: "FlyingFox"),
            ]
        ),
        .testTarget(
            name: "JudgeTests",
            dependencies: ["Generator", "Emission", "IR", "Tables", "Diagnostics", "TestProcesses"]
        ),
        .testTarget(name: "HouseTests", dependencies: ["TestProcesses"]),
    ],
    swiftLanguageModes: [.v6]
)
