// swift-tools-version: 6.2
import PackageDescription

// Writes files and nothing else: what is measured is the release binary of the package above, run
// as a process, so nothing here depends on it.
let package = Package(
  name: "benchmarks",
  products: [.executable(name: "generate-content", targets: ["generate-content"])],
  targets: [
    .target(name: "SampleContent"),
    .executableTarget(name: "generate-content", dependencies: ["SampleContent"]),
    .testTarget(name: "SampleContentTests", dependencies: ["SampleContent"]),
  ]
)

// The house settings of the package above.
for target in package.targets {
  target.swiftSettings = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
    .strictMemorySafety(),
  ]
}
