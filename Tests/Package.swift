// swift-tools-version: 6.1
// The suite of the transports once more, with the transport that needs packages the others do without:
// swift test --package-path Tests --scratch-path .build/transports
import PackageDescription

let package = Package(
    name: "gen-transports",
    platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
    dependencies: [
        .package(name: "gen", path: "..", traits: ["AsyncHTTPClient"]),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
    ],
    targets: [
        .target(name: "TestServers", path: "TestServers"),
        .testTarget(
            name: "TransportTests",
            dependencies: [
                "TestServers",
                .product(name: "ClientRuntime", package: "gen"),
                .product(name: "AsyncHTTPClientTransport", package: "gen"),
                .product(name: "FlyingFox", package: "FlyingFox"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
            ],
            path: "TransportTests",
            swiftSettings: [.define("AsyncHTTPClient")]
        ),
    ],
    swiftLanguageModes: [.v6]
)
