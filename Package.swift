// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "OnRecord",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Articles", targets: ["Articles"])
  ],
  targets: [
    // The rooms, from the ground up; each depends on rooms below it only.
    .target(name: "Articles"),
    .target(name: "Language", dependencies: ["Articles"]),

    .testTarget(name: "ArticlesTests", dependencies: ["Articles"]),
  ],
  swiftLanguageModes: [.v6]
)
