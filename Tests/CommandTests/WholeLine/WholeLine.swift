import ColumbusTestSupport
import Foundation
import Tables

/// The installed programs over the bundled corpus, stage by stage, as Make calls them.
struct WholeLine {
  typealias Row = [String: String]

  /// What a stage said when it did not end well.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  static let dump = Tool.root + "/Corpus/voorbeeld"
  static let truth = Tool.root + "/Corpus/truth"
  private static let pipelines = Tool.root + "/Pipelines"

  /// Runs every stage up to the mentions.
  /// - Parameters:
  ///   - work: where the tables go, in the layout of `make pipeline`.
  ///   - names: what is done with names: the options of `columbus-extract`.
  static func run(
    in work: WorkFolder, names: [String] = ["--names", "keep"], environment: [String: String] = [:]
  ) throws {
    func tool(_ name: String, _ arguments: [String]) throws {
      let outcome = try Tool.run(
        executable: "\(Tool.folder)/columbus-\(name)", arguments, in: work.path,
        environment: environment)
      guard outcome.status == 0 else {
        throw Failure(description: "columbus-\(name) \(arguments): \(outcome)")
      }
    }
    func outputs(_ stage: String, _ names: [String], of part: String) throws -> [String] {
      try names.flatMap { name in
        try FileManager.default.createDirectory(
          atPath: work("\(stage)/\(name)"), withIntermediateDirectories: true)
        return ["--\(name)", "\(stage)/\(name)/\(part)"]
      }
    }

    try tool("crawl", ["list", "--dump", dump, "--shards", "crawl/shards"])
    for shard in tables(in: work("crawl/shards")) {
      try tool(
        "crawl",
        ["scan", "--shard", "crawl/shards/\(shard)", "--dump", dump]
          + outputs("crawl", ["captures", "links", "revisits", "rejects", "counts"], of: shard))
    }
    try tool(
      "crawl",
      [
        "select", "--captures", "crawl/captures", "--links", "crawl/links", "--revisits",
        "crawl/revisits", "--pages", "crawl/pages", "--rules", pipelines,
      ] + outputs("crawl", ["rejects", "counts"], of: "select.csv"))
    for part in tables(in: work("crawl/pages")) {
      try tool(
        "extract",
        ["--pages", "crawl/pages/\(part)", "--dump", dump] + names
          + outputs(
            "extract", ["documents", "paragraphs", "merges", "rejects", "counts"], of: part))
      let documents = ["--documents", "extract/documents/\(part)"]
      try tool(
        "tokenize",
        documents + ["--paragraphs", "extract/paragraphs/\(part)"]
          + outputs("tokenize", ["sentences", "vocabulary", "counts"], of: part))
      try tool(
        "detect",
        documents + [
          "--sentences", "tokenize/sentences/\(part)", "--themes", "\(pipelines)/themes",
        ]
          + outputs("detect", ["mentions", "voices", "topics", "counts"], of: part))
    }
  }

  static func tables(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
      .filter { $0.hasSuffix(".csv") }.sorted()
  }

  /// The rows of a table, or of a folder of parts, by column name.
  static func rows(_ path: String) throws -> [Row] {
    let files =
      path.hasSuffix(".csv") ? [path] : tables(in: path).map { "\(path)/\($0)" }
    var rows: [Row] = []
    for file in files {
      var reader = try CSVReader(path: file)
      while try reader.next() {
        var row: Row = [:]
        for (column, name) in reader.header.enumerated() { row[name] = reader.string(column) }
        rows.append(row)
      }
    }
    return rows
  }
}
