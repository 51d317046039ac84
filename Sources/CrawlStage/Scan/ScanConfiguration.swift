import Archives
import Crawling
import Stage
import Tables

/// What a scan was asked for.
struct ScanConfiguration {
  let dump: Dump
  let rows: [ShardRow]
  let shardName: String
  let captures: String
  let links: String
  let revisits: String?
  let rejects: String
  let archives: String?
  /// Where access points go.
  let access: String?
  let counts: String?
  let sites: Sites
  let limits: Limits

  init(_ arguments: Arguments) throws {
    captures = arguments.required("--captures")
    links = arguments.required("--links")
    rejects = arguments.required("--rejects")
    revisits = arguments.value("--revisits")
    archives = arguments.value("--archives")
    access = arguments.value("--access")
    counts = arguments.value("--counts")
    sites =
      try arguments.value("--rules").map {
        Sites(rules: try RuleTables.sites(at: "\($0)/sites.csv"))
      } ?? .shipped
    let limits = try Self.limits(arguments)
    self.limits = limits
    guard let shard = arguments.value("--shard") else {
      guard !arguments.positionals.isEmpty else {
        throw UsageError("--shard F or the path of an archive is missing")
      }
      let folder = arguments.value("--dump") ?? Self.folder(above: arguments.positionals)
      let dump = Dump(folder, limits: limits)
      self.dump = dump
      rows = try arguments.positionals.map { try Self.row($0, below: folder, in: dump) }
      shardName = FileSystem.name(of: arguments.positionals[0])
      return
    }
    guard arguments.positionals.isEmpty else {
      throw UsageError("either --shard F or archives, not both")
    }
    guard let folder = arguments.value("--dump") else {
      throw UsageError("--shard wants --dump DIR beside it")
    }
    guard FileSystem.isFolder(folder) else {
      throw StageError(.noInput, "\(folder): there is no such folder")
    }
    dump = Dump(folder, limits: limits)
    rows = try ShardRow.read(shard)
    shardName = FileSystem.name(of: shard, without: ".csv")
  }

  private static func limits(_ arguments: Arguments) throws -> Limits {
    var limits = Limits.standard
    let sizes = 1 << 16...1 << 50
    limits.ratio = try arguments.integer("--ratio", default: limits.ratio, in: 1...1 << 20)
    limits.inflatedRecord = try arguments.integer(
      "--inflated-record", default: limits.inflatedRecord, in: sizes)
    limits.inflatedBody = try arguments.integer(
      "--inflated-body", default: limits.inflatedBody, in: sizes)
    return limits
  }

  /// The folder that all paths on the command line are below.
  private static func folder(above paths: [String]) -> String {
    var folder = FileSystem.parent(of: paths[0])
    while folder != ".", folder != "/", !paths.allSatisfy({ $0.hasPrefix(folder + "/") }) {
      folder = FileSystem.parent(of: folder)
    }
    return folder
  }

  /// An archive or a loose file named on the command line, from here or below the dump.
  private static func row(
    _ path: String, below folder: String, in dump: Dump
  ) throws -> ShardRow {
    let isFromHere = path.hasPrefix(folder + "/")
    let name = isFromHere ? path.dropFirst(folder.count + 1) : path[...]
    let source = SourceName(path: Array(name.utf8.drop { $0 == UInt8(ascii: "/") }))
    do {
      let isArchive = try dump.archive(source) != nil
      var row = ShardRow(
        source: source, kind: isArchive ? .archive : .file, bytes: 0, modified: 0)
      if !isArchive, let fault = LooseFile.fault(of: source.path, size: 1) {
        (row.kind, row.detail) = (.unreadable, fault.description)
      }
      return row
    } catch {
      throw StageError(.noInput, "\(path): \(error.detail)")
    }
  }
}
