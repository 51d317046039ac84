import Stage
import Tables

/// Describes every table below the output folder as a Frictionless Data Package: its columns in two
/// languages, its files with rows, size and hash, and what it was made with.
struct DataPackage {
  let folder: String
  let about: [(name: String, value: String)]
  /// The digests of the files, those that were found before among them.
  private var digests: DigestMemory

  /// - Parameter digests: the file in which digests are kept from run to run; nil to keep none.
  init(folder: String, about: [(name: String, value: String)], digests: String?) {
    (self.folder, self.about) = (folder, about)
    self.digests = DigestMemory(path: digests)
  }

  /// Begins to read the tables of the stages before, on a thread of its own.
  ///
  /// Their digests are what takes long. `add` waits for it.
  func readAhead() throws -> DigestsAhead {
    digests.reading(try (TableSchema.staged + Self.counts).flatMap(files), below: folder)
  }

  mutating func add(_ ahead: consuming DigestsAhead) { digests.add(ahead.finish()) }

  /// Writes `datapackage.json`; tables that are not there are left out.
  mutating func write(to path: String) throws {
    var resources: [JSON] = []
    for schema in TableSchema.staged + Self.counts + TableSchema.aggregated {
      if let resource = try resource(schema) { resources.append(resource) }
    }
    let package = JSON.object([
      ("profile", .text("data-package")),
      ("name", .text("columbus")),
      ("title", .text("Columbus")),
      (
        "description",
        .text(
          "Wat blogs en hun reacties schrijven over nieuwe technologie op het werk. Er wordt geen licentie geclaimd op gearchiveerde tekst. Pseudoniemen zijn persoonsgegevens. / What blogs and their comments write about new technology at work. No licence is claimed for archived text. Pseudonyms are personal data."
        )
      ),
      ("version", .text(Program.version)),
      ("about", .object(about.map { ($0.name, .text($0.value)) })),
      ("resources", .list(resources)),
    ])
    let file = try OutputFile(path: path)
    try file.append((package.text() + "\n").utf8)
    try file.commit(onlyIfChanged: true)
    try digests.write()
  }

  /// The counts of each stage have one schema and a folder each.
  private static let counts = ["crawl", "extract", "tokenize", "detect"].map {
    TableSchema(
      "\($0)/counts", TableSchema.counts.dutch, TableSchema.counts.english,
      TableSchema.counts.columns)
  }

  private mutating func resource(_ schema: TableSchema) throws -> JSON? {
    let files = try files(of: schema)
    guard let first = files.first else { return nil }
    let digests = try files.map { try self.digests.digest(of: "\(folder)/\($0)", named: $0) }
    let rows = digests.reduce(0) { $0 + max(0, $1.lines - 1) }
    let names = try CSVReader(path: "\(folder)/\(first)").header
    var members: [(String, JSON)] = [
      ("name", .text(schema.name.map { $0 == "/" ? "-" : String($0) }.joined())),
      ("profile", .text("tabular-data-resource")),
      ("title", .text(schema.name)),
      ("description", .text("\(schema.dutch) / \(schema.english)")),
      ("path", files.count == 1 ? .text(first) : .list(files.map { .text($0) })),
      ("format", .text("csv")), ("mediatype", .text("text/csv")), ("encoding", .text("utf-8")),
      ("rows", .number(rows)),
    ]
    if files.count == 1 {
      members.append(("bytes", .number(digests[0].bytes)))
      members.append(("hash", .text("sha256:\(digests[0].sha256)")))
    } else {
      let parts = zip(files, digests).map { file, digest in
        JSON.object([
          ("path", .text(file)), ("rows", .number(max(0, digest.lines - 1))),
          ("bytes", .number(digest.bytes)), ("hash", .text("sha256:\(digest.sha256)")),
        ])
      }
      members.append(("parts", .list(parts)))
    }
    members.append(("schema", self.schema(schema, names)))
    return .object(members)
  }

  private func files(of schema: TableSchema) throws -> [String] {
    if FileSystem.exists("\(folder)/\(schema.name).csv") { return ["\(schema.name).csv"] }
    guard FileSystem.isFolder("\(folder)/\(schema.name)") else { return [] }
    return try FileSystem.names(in: "\(folder)/\(schema.name)")
      .filter { $0.hasSuffix(".csv") }.map { "\(schema.name)/\($0)" }
  }

  /// The columns as they stand in the file; one that no schema knows is described as such.
  private func schema(_ schema: TableSchema, _ names: [String]) -> JSON {
    let fields = names.map { name -> JSON in
      guard let column = schema.columns.first(where: { $0.name == name }) else {
        return .object([("name", .text(name)), ("type", .text("string"))])
      }
      var members: [(String, JSON)] = [
        ("name", .text(name)), ("type", .text(Self.type(column.type))),
        ("description", .text("\(column.dutch) / \(column.english)")),
        ("description_nl", .text(column.dutch)), ("description_en", .text(column.english)),
      ]
      if column.isIdentifying { members.append(("identifying", .truth(true))) }
      return .object(members)
    }
    return .object([("fields", .list(fields)), ("missingValues", .list([.text("")]))])
  }

  private static func type(_ type: ColumnType) -> String {
    type == .partialDate ? "string" : type.rawValue
  }
}
