// swift-tools-version: 6.2

import PackageDescription

/// One set of settings for every Swift target, tests included.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

func library(
  _ name: String, _ dependencies: [Target.Dependency] = [], memorySafe: Bool = false
) -> Target {
  .target(
    name: name, dependencies: dependencies,
    swiftSettings: settings + (memorySafe ? [.strictMemorySafety()] : []))
}

/// A program is one file of options over the library of its stage.
func program(_ name: String, over stage: String) -> Target {
  .executableTarget(
    name: "columbus-\(name)", dependencies: [.byName(name: stage), "Stage"],
    swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["ColumbusTestSupport", "ProcessorTime"],
    swiftSettings: settings)
}

let package = Package(
  name: "Columbus",
  targets: [
    // System libraries: a module map and a shim.
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(
      name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
    // A header only: the processor's SHA instructions.
    .systemLibrary(name: "CDigests"),
    // A header only: where among sixteen bytes a comparison held.
    .systemLibrary(name: "CBlocks"),

    // Leaves that several use.
    library("Blocks", ["CBlocks"], memorySafe: true),
    library("Tables", ["Blocks"]),
    library("Digests", ["CDigests"]),
    library("WebAddresses"),
    library("Privacy", ["Digests"]),

    // What the project exists for.
    library("Archives", ["CDeflate", "CZlib", "Digests", "WebAddresses"]),
    library("Markup", ["Blocks", "CLibXML2"], memorySafe: true),
    library("Crawling", ["Blocks", "Digests", "WebAddresses"]),
    library("Extraction", ["Markup", "WebAddresses"]),
    library("Dutch"),
    library("Themes", ["Dutch"]),
    library("Statistics"),
    library("Reporting"),

    // What every program shares.
    library("Stage", ["Tables"]),

    // The stages: from rows to rows. They meet in tables and never import each other.
    library("CrawlStage", ["Archives", "Crawling", "Digests", "Stage", "Tables", "WebAddresses"]),
    library(
      "ExtractStage",
      [
        "Archives", "Blocks", "Crawling", "Digests", "Dutch", "Extraction", "Markup", "Privacy",
        "Stage", "Tables", "WebAddresses",
      ]),
    library("TokenizeStage", ["Dutch", "Stage", "Tables"]),
    library("DetectStage", ["Dutch", "Stage", "Tables", "Themes"]),
    library("AggregateStage", ["Archives", "Blocks", "Digests", "Stage", "Statistics", "Tables"]),
    library("ReportStage", ["Digests", "Reporting", "Stage", "Tables"]),

    // What the benches measure with.
    library("BenchStage", ["Archives", "CZlib", "Markup", "Stage", "Tables"]),

    // The programs.
    program("crawl", over: "CrawlStage"),
    program("extract", over: "ExtractStage"),
    program("tokenize", over: "TokenizeStage"),
    program("detect", over: "DetectStage"),
    program("aggregate", over: "AggregateStage"),
    program("report", over: "ReportStage"),
    program("bench", over: "BenchStage"),

    // Tests: a target for each library and one for the programs as processes.
    .target(
      name: "ColumbusTestSupport", path: "Tests/ColumbusTestSupport", swiftSettings: settings),
    // Apart, for Foundation cannot stand in one file with libxml2, whose headers have an ICU of their own.
    .target(name: "ProcessorTime", path: "Tests/ProcessorTime", swiftSettings: settings),
    tests("BlocksTests", ["Blocks"]),
    tests("TablesTests", ["Tables"]),
    tests("DigestsTests", ["Digests"]),
    tests("WebAddressesTests", ["WebAddresses"]),
    tests("PrivacyTests", ["Privacy"]),
    tests("ArchivesTests", ["Archives", "CZlib", "Digests"]),
    tests("MarkupTests", ["CLibXML2", "Markup"]),
    tests("CrawlingTests", ["Crawling", "Markup", "WebAddresses"]),
    tests("ExtractionTests", ["Extraction", "Markup"]),
    tests("DutchTests", ["Dutch"]),
    tests("ThemesTests", ["Dutch", "Themes"]),
    tests("StatisticsTests", ["Statistics"]),
    tests("ReportingTests", ["Reporting"]),
    tests("StageTests", ["Stage", "Tables"]),
    tests("ExtractStageTests", ["ExtractStage", "Extraction"]),
    tests("TokenizeStageTests", ["TokenizeStage"]),
    tests("CommandTests", ["Tables"]),
  ]
)
