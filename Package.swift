// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "OnRecord",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "onrecord", targets: ["OnRecordCommand"]),
    .library(name: "OnRecord", targets: ["OnRecord"]),
    .library(name: "Articles", targets: ["Articles"]),
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
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
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
    .target(name: "Articles", dependencies: ["CLibXML2", "CLibArchive"]),
    .target(
      name: "Language",
      dependencies: ["Articles", "CDNNL"],
      resources: [.copy("Weights")]
    ),
    .target(name: "Statements", dependencies: ["Articles", "Language"]),
    .target(name: "Acts", dependencies: ["Articles", "Statements"]),
    .target(name: "Actors", dependencies: ["Articles", "Language"]),
    .target(name: "Times", dependencies: ["Articles"]),
    .target(
      name: "OnRecord",
      dependencies: ["Articles", "Language", "Statements", "Acts", "Actors", "Times"]
    ),
    .target(
      name: "Newsroom",
      dependencies: [
        "Articles", "OnRecord",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      resources: [.copy("Templates"), .copy("Assets")]
    ),
    // Not named `onrecord`: on a disk that folds case it would be the same folder as `OnRecord`.
    .executableTarget(
      name: "OnRecordCommand",
      dependencies: [
        "Actors", "Articles", "OnRecord",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "Articles", "Language", "Statements", "Acts", "Actors", "Times", "OnRecord",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Benchmarks",
      exclude: ["Data"]
    ),

    .testTarget(name: "ArticlesTests", dependencies: ["Articles"]),
    .testTarget(name: "LanguageTests", dependencies: ["Language"], resources: [.copy("Fixtures")]),
    .testTarget(name: "StatementsTests", dependencies: ["Statements"]),
    .testTarget(name: "ActsTests", dependencies: ["Acts"]),
    .testTarget(name: "ActorsTests", dependencies: ["Actors", "Articles", "Language"]),
    .testTarget(name: "TimesTests", dependencies: ["Times"]),
    .testTarget(name: "OnRecordTests", dependencies: ["OnRecord"]),
    .testTarget(
      name: "NewsroomTests",
      dependencies: [
        "Newsroom", "OnRecord",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "NIOEmbedded", package: "swift-nio"),
      ]
    ),
    .testTarget(name: "BenchmarksTests", dependencies: ["Benchmarks"]),
    .testTarget(
      name: "OnRecordCommandTests",
      dependencies: ["OnRecordCommand", "Actors", "Acts", "Articles", "OnRecord", "Times"]
    ),
  ],
  swiftLanguageModes: [.v6]
)

// Only a build with -sanitize=fuzzer has libFuzzer, so this is no part of an ordinary build; see `make fuzz`.
if Context.environment["ONRECORD_FUZZING"] != nil {
  package.targets.append(
    .executableTarget(name: "Fuzzing", dependencies: ["Articles", "Language", "Statements"], path: "Fuzzing")
  )
}
