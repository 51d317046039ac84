import Archives
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
  let counts: String?

  init(_ arguments: Arguments) throws {
    captures = arguments.required("--captures")
    links = arguments.required("--links")
    rejects = arguments.required("--rejects")
    revisits = arguments.value("--revisits")
    counts = arguments.value("--counts")
    guard let shard = arguments.value("--shard") else {
      guard !arguments.positionals.isEmpty else {
        throw UsageError("--shard F or the path of an archive is missing")
      }
      let folder = arguments.value("--dump") ?? Self.folder(above: arguments.positionals)
      let dump = Dump(folder)
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
    dump = Dump(folder)
    rows = try ShardRow.read(shard)
    shardName = FileSystem.name(of: shard, without: ".csv")
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
