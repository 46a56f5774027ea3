// swift-tools-version: 6.2
import PackageDescription

// Targets stand in the order of the pipeline; an arrow (a dependency) never points down this list.
// Documentation/Decisions/0001-a-module-for-each-stage.md says why there is one module for each stage.

let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")

let package = Package(
  name: "gazette",
  products: [.executable(name: "gazette", targets: ["gazette"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    // Ground: knows nothing of records, pages or disks.
    .target(name: "Languages"),
    .target(name: "JSONTree"),
    .target(name: "Parallelism"),
    .target(name: "Diagnostics", dependencies: ["Languages", "JSONTree"]),
    .target(name: "CFileSystem"),
    .target(name: "Disk", dependencies: ["CFileSystem"]),
    .target(name: "SiteFiles", dependencies: ["Languages"]),
    .target(name: "XMLTree"),

    // Reading, scoring, audit.
    .target(name: "Records", dependencies: ["Languages", "Diagnostics"]),
    .systemLibrary(
      name: "CMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(
      name: "CLibXML2System", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "CLibXML2", dependencies: ["CLibXML2System"]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .target(name: "CChildProcess"),
    .target(
      name: "Attachments",
      dependencies: ["Languages", "Records", "CLibXML2", "CZip", "CChildProcess"]),
    .target(name: "Gettext", dependencies: ["Languages", "Diagnostics"]),
    .systemLibrary(
      name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .target(name: "CWorkbook", dependencies: ["CXLSXWriter"]),
    .target(
      name: "Content",
      dependencies: [
        "Languages", "JSONTree", "Diagnostics", "Disk", "Records", "Gettext", "CMarkGFM", "CYAML",
        "Parallelism", "Attachments", crypto,
      ]),
    .target(
      name: "Confidentiality",
      dependencies: ["Languages", "Diagnostics", "Records", "Parallelism", crypto]),
    .target(name: "Drafts", dependencies: ["Disk"]),
    .target(
      name: "Forms",
      dependencies: ["Languages", "Diagnostics", "Records", "Content", "Importing", "CWorkbook"]),
    .target(name: "Narrative", dependencies: ["Languages", "Records"]),
    .target(
      name: "Importing",
      dependencies: [
        "Languages", "Diagnostics", "Records", "Attachments", "Content", "Narrative",
      ]),
    .target(name: "Scoring", dependencies: ["Languages", "Diagnostics", "Records"]),
    .target(
      name: "Revisions",
      dependencies: ["Languages", "JSONTree", "Diagnostics", "Disk", "Records", "Scoring"]),
    .target(
      name: "Audit",
      dependencies: [
        "Languages", "Diagnostics", "Records", "Confidentiality", "Narrative", "Parallelism",
        "Revisions", "Scoring",
      ]),

    .target(
      name: "Ledger",
      dependencies: [
        "Languages", "Diagnostics", "Records", "Scoring", "Revisions", "Audit", "SiteFiles",
      ]),

    // What is shown.
    .target(name: "Charts", dependencies: ["Languages", "Records", "XMLTree"]),
    .target(
      name: "Templates", dependencies: ["Languages", "Diagnostics", "Disk", "Gettext", "XMLTree"]),
    .target(
      name: "Downloads",
      dependencies: [
        "Languages", "Diagnostics", "JSONTree", "Records", "Scoring", "Audit", "SiteFiles",
      ]),
    .target(name: "Pinyin"),
    .target(name: "Search", dependencies: ["Languages", "Parallelism", "Pinyin"]),
    .target(
      name: "Pages",
      dependencies: [
        "Languages", "Diagnostics", "Records", "Scoring", "Revisions", "Audit", "Ledger", "Charts",
        "Gettext", "JSONTree", "Downloads",
        "Pinyin", "Templates", "Search", "SiteFiles", "XMLTree",
      ]),

    // The gates.
    .target(
      name: "MarkupCheck", dependencies: ["Languages", "Diagnostics", "SiteFiles", "CLibXML2"]),
    .target(
      name: "Publish", dependencies: ["Disk", "SiteFiles", "MarkupCheck"]),

    // What is told to those who publish.
    .target(name: "Checklist", dependencies: ["Languages", "Diagnostics", "Records"]),
    .target(
      name: "Changes",
      dependencies: ["Languages", "Diagnostics", "Records", "Revisions", "XMLTree"]),

    // The order of the stages, and the command.
    .target(
      name: "SiteBuild",
      dependencies: [
        "Languages", "JSONTree", "Parallelism", "Diagnostics", "Disk", "Records", "Content",
        "Gettext", "Changes", "Confidentiality", "Scoring", "Revisions", "Audit", "Ledger",
        "Downloads",
        "Templates", "Pages", "Search",
        "Drafts", "SiteFiles", "MarkupCheck", "Publish", crypto,
      ]),
    .executableTarget(
      name: "gazette",
      dependencies: [
        "Languages", "JSONTree", "Diagnostics", "Disk", "Content", "Confidentiality", "Audit",
        "Changes", "Checklist", "Drafts", "Forms", "Gettext", "Importing", "Records", "Publish",
        "SiteBuild",
        argumentParser,
      ]),

    // Times the search index for scripts/benchmark-search; no part of the product.
    .executableTarget(
      name: "time-search", dependencies: ["Languages", "Search"],
      path: "Benchmarks/Sources/time-search"),

    // What several test targets share: a disk that fails on purpose, temporary folders, snapshots;
    // a generator whose draws come again.
    .target(name: "DiskTesting", dependencies: ["Disk"], path: "Tests/DiskTesting"),
    .target(name: "SeededTesting", path: "Tests/SeededTesting"),

    // One test target for each module.
    .testTarget(name: "LanguagesTests", dependencies: ["Languages"]),
    .testTarget(name: "JSONTreeTests", dependencies: ["SeededTesting", "JSONTree"]),
    .testTarget(
      name: "DiagnosticsTests",
      dependencies: ["SeededTesting", "Diagnostics", "Languages", "JSONTree"]),
    .testTarget(name: "DiskTests", dependencies: ["Disk", "DiskTesting"]),
    .testTarget(name: "SiteFilesTests", dependencies: ["SiteFiles", "Languages"]),
    .testTarget(name: "XMLTreeTests", dependencies: ["XMLTree"]),
    .testTarget(name: "RecordsTests", dependencies: ["Records", "Diagnostics", "Languages"]),
    .testTarget(
      name: "GettextTests", dependencies: ["Gettext", "Diagnostics", "Languages"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "ContentTests",
      dependencies: [
        "SeededTesting", "Content", "JSONTree", "Records", "Diagnostics", "Languages", "Disk",
        "DiskTesting", "Gettext",
      ],
      exclude: ["Fixtures", "schema_agreement.py"]),
    .testTarget(name: "DraftsTests", dependencies: ["Drafts", "Disk", "DiskTesting"]),
    .testTarget(
      name: "FormsTests",
      dependencies: [
        "Forms", "Content", "Importing", "Records", "Diagnostics", "Languages", "Disk",
        "DiskTesting", "SeededTesting",
      ],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "AttachmentsTests",
      dependencies: ["SeededTesting", "Attachments", "Records", "Languages"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "ImportingTests",
      dependencies: [
        "SeededTesting", "Attachments", "Importing", "Content", "Records", "Diagnostics",
        "Languages", "Disk",
        "DiskTesting",
      ],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "ConfidentialityTests",
      dependencies: ["SeededTesting", "Confidentiality", "Records", "Diagnostics", "Languages"]),
    .testTarget(
      name: "ChecklistTests",
      dependencies: ["Checklist", "Records", "Diagnostics", "Languages"]),
    .testTarget(
      name: "RevisionsTests",
      dependencies: [
        "Revisions", "Audit", "Confidentiality", "Content", "Downloads", "Records", "Scoring",
        "SiteFiles", "Diagnostics", "Languages", "DiskTesting",
      ]),
    .testTarget(
      name: "NarrativeTests", dependencies: ["SeededTesting", "Narrative", "Records", "Languages"]),
    .testTarget(
      name: "ScoringTests", dependencies: ["Scoring", "Records", "Diagnostics", "Languages"]),
    .testTarget(
      name: "AuditTests",
      dependencies: [
        "SeededTesting",
        "Audit", "Confidentiality", "Scoring", "Content", "Records", "Diagnostics",
        "Languages", "Disk", "DiskTesting",
      ],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "ChartsTests",
      dependencies: [
        "Charts", "Languages", "Records", "XMLTree", "MarkupCheck", "SiteFiles", "Diagnostics",
      ],
      exclude: ["Expected", "FontWidths"]),
    .testTarget(name: "DownloadsTests", dependencies: ["Downloads", "Languages"]),
    .testTarget(name: "PinyinTests", dependencies: ["Pinyin"]),
    .testTarget(
      name: "TemplatesTests",
      dependencies: [
        "Templates", "XMLTree", "Diagnostics", "Languages", "Disk", "DiskTesting",
      ]),
    .testTarget(
      name: "SearchTests",
      dependencies: ["SeededTesting", "Search", "Pinyin", "MarkupCheck", "Languages"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "PagesTests",
      dependencies: [
        "Pages", "Languages", "Records", "Diagnostics", "Content", "Gettext", "Confidentiality",
        "Scoring", "Audit",
        "Templates", "SiteFiles", "Disk",
      ]),
    .testTarget(
      name: "MarkupCheckTests",
      dependencies: ["SeededTesting", "MarkupCheck", "SiteFiles", "Diagnostics", "Languages"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "PublishTests",
      dependencies: [
        "Publish", "MarkupCheck", "SiteFiles", "Disk", "DiskTesting", "Diagnostics", "Languages",
      ]),
    .testTarget(
      name: "SiteBuildTests",
      dependencies: [
        "SiteBuild", "Audit", "Changes", "Confidentiality", "Content", "Ledger", "MarkupCheck",
        "Pages",
        "Records", "Revisions", "SiteFiles", "Templates", "Publish", "Disk", "DiskTesting",
        "Diagnostics", "Languages",
        "gazette",
      ],
      exclude: ["Fixtures"]),
    .testTarget(name: "HouseTests"),
  ]
)

// House settings for every Swift target; tried together on Swift 6.3.1.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
]
let cTargets = ["CFileSystem", "CLibXML2", "CChildProcess", "CWorkbook"]
for target in package.targets where target.type != .system && !cTargets.contains(target.name) {
  target.swiftSettings = settings
}
