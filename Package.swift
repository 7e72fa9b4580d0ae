// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "OnRecord",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "onrecord", targets: ["OnRecordCommand"]),
    .library(name: "OnRecord", targets: ["OnRecord"]),
    .library(name: "Articles", targets: ["Articles"]),
    .library(name: "Fetching", targets: ["Fetching"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(
      url: "https://github.com/hummingbird-project/hummingbird",
      from: "2.28.1",
      traits: ["FullFoundation"]
    ),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ],
  targets: [
    // The rooms, from the ground up; each depends on rooms below it only.
    .systemLibrary(
      name: "CDNNL",
      providers: [.apt(["libdnnl-dev"]), .brew(["onednn"])]
    ),
    .systemLibrary(
      name: "CLibXML2",
      pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]
    ),
    .systemLibrary(
      name: "CLibArchive",
      pkgConfig: "libarchive",
      providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]
    ),
    .target(name: "CLanes"),
    .target(name: "Articles", dependencies: ["CLibXML2", "CLibArchive"]),
    .target(
      name: "Fetching",
      dependencies: [
        "Articles",
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
      ]
    ),
    .target(
      name: "Language",
      dependencies: ["Articles", "CDNNL", "CLanes"],
      resources: [.copy("Weights")]
    ),
    .target(name: "Meaning", dependencies: ["Language"], resources: [.copy("Weights")]),
    .target(name: "Statements", dependencies: ["Articles", "Language"]),
    .target(name: "Acts", dependencies: ["Articles", "Statements"]),
    .target(name: "Actors", dependencies: ["Articles", "Language"]),
    .target(name: "Times", dependencies: ["Articles"]),
    .target(name: "Stories", dependencies: ["Articles"]),
    .target(
      name: "OnRecord",
      dependencies: ["Articles", "Language", "Statements", "Acts", "Actors", "Times"]
    ),
    .target(
      name: "Record",
      dependencies: [
        "Articles", "Acts", "Actors", "Statements", "Times", "OnRecord", "Meaning", "Stories",
        .product(name: "GRDB", package: "GRDB.swift"),
        // The same library: what SQLite's full-text search wants of a function that ranks can only be said to SQLite itself.
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]
    ),
    .target(
      name: "Newsroom",
      dependencies: [
        "Articles", "Acts", "Actors", "Statements", "Times", "OnRecord", "Meaning", "Record", "Fetching",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ],
      resources: [.copy("Templates"), .copy("Assets")]
    ),
    // Not named `onrecord`: on a disk that folds case it would be the same folder as `OnRecord`.
    .executableTarget(
      name: "OnRecordCommand",
      dependencies: [
        "Actors", "Articles", "Fetching", "Meaning", "Newsroom", "OnRecord", "Record",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "Articles", "Language", "Meaning", "Statements", "Acts", "Actors", "Times", "Stories", "OnRecord",
        "Record",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Benchmarks",
      exclude: ["Data"]
    ),

    .testTarget(name: "ArticlesTests", dependencies: ["Articles"]),
    .target(
      name: "TestServer",
      dependencies: [
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOHTTPCompression", package: "swift-nio-extras"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ],
      path: "Tests/TestServer"
    ),
    .testTarget(name: "FetchingTests", dependencies: ["Fetching", "TestServer"]),
    .testTarget(name: "LanguageTests", dependencies: ["Language"], resources: [.copy("Fixtures")]),
    .testTarget(
      name: "MeaningTests",
      dependencies: ["Language", "Meaning"],
      resources: [.copy("Fixtures")]
    ),
    .testTarget(name: "StatementsTests", dependencies: ["Statements"]),
    .testTarget(name: "ActsTests", dependencies: ["Acts"]),
    .testTarget(name: "ActorsTests", dependencies: ["Actors", "Articles", "Language"]),
    .testTarget(name: "TimesTests", dependencies: ["Times"]),
    .testTarget(name: "StoriesTests", dependencies: ["Articles", "Benchmarks", "Stories"]),
    .testTarget(name: "OnRecordTests", dependencies: ["OnRecord"], exclude: ["Gold"]),
    .testTarget(
      name: "RecordTests",
      dependencies: ["Record", "Acts", "Actors", "Articles", "Meaning", "OnRecord", "Statements", "Times"]
    ),
    .testTarget(
      name: "NewsroomTests",
      dependencies: [
        "Newsroom", "Actors", "Acts", "Articles", "OnRecord", "Record", "Statements",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOEmbedded", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ]
    ),
    .testTarget(name: "BenchmarksTests", dependencies: ["Benchmarks"]),
    .testTarget(
      name: "OnRecordCommandTests",
      dependencies: [
        "OnRecordCommand", "Actors", "Acts", "Articles", "Fetching", "OnRecord", "TestServer", "Times",
      ]
    ),
  ],
  swiftLanguageModes: [.v6]
)

// Only a build with -sanitize=fuzzer has libFuzzer, so this is no part of an ordinary build; see `make fuzz`.
if Context.environment["ONRECORD_FUZZING"] != nil {
  package.targets.append(
    .executableTarget(
      name: "Fuzzing",
      dependencies: ["Articles", "Fetching", "Language", "Statements"],
      path: "Fuzzing",
      exclude: ["Seeds"]
    )
  )
}
