// swift-tools-version: 6.1
import PackageDescription

// The rooms of the house and what each may import; Tests/HouseTests holds the sources to it.
let package = Package(
    name: "gen",
    platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
    products: [
        .executable(name: "gen", targets: ["gen"]),
        .executable(name: "balances", targets: ["balances"]),
        .library(name: "ClientRuntime", targets: ["ClientRuntime"]),
        .library(name: "Generated", targets: ["Generated"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    ],
    targets: [
        // What every client stands on.
        .target(name: "JSONSyntax"),
        .target(
            name: "ClientRuntime",
            dependencies: ["JSONSyntax", .product(name: "HTTPTypes", package: "swift-http-types")]
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
            dependencies: [
                "Generator", "Diagnostics", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),
        .executableTarget(
            name: "balances",
            dependencies: ["Generated", .product(name: "ArgumentParser", package: "swift-argument-parser")]
        ),
        .executableTarget(
            name: "bench",
            dependencies: [
                "ClientRuntime", "JSONSyntax", "Generated", "Generator", "Diagnostics", "Resolution", "Lowering",
                "Naming", "Emission", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),

        // What holds it together.
        .testTarget(name: "JSONSyntaxTests", dependencies: ["JSONSyntax"]),
        .testTarget(
            name: "ClientRuntimeTests",
            dependencies: ["ClientRuntime", "JSONSyntax", .product(name: "FlyingFox", package: "FlyingFox")]
        ),
        .testTarget(name: "SyntaxTreeTests", dependencies: ["SyntaxTree", "Diagnostics", "Tables"]),
        .testTarget(name: "GeneratorTests", dependencies: ["Generator", "Diagnostics"]),
        .testTarget(name: "GoldenTests", dependencies: ["Generator", "Diagnostics"], exclude: ["Cases"]),
        .testTarget(name: "SpecTests", dependencies: ["Generator", "Diagnostics"], exclude: ["specs.diagnostics"]),
        .testTarget(
            name: "GeneratedTests",
            dependencies: [
                "Generated", "ClientRuntime", "Generator", "SyntaxTree", "Diagnostics",
                .product(name: "FlyingFox", package: "FlyingFox"), .product(name: "FlyingSocks", package: "FlyingFox"),
            ]
        ),
        .testTarget(name: "HouseTests"),
    ],
    swiftLanguageModes: [.v6]
)
