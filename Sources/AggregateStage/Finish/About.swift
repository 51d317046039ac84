import Digests
import Stage
import Tables

/// What the figures were made with: version, themes, and a hash of all that was counted.
struct About {
  let items: [(name: String, value: String)]

  /// - Parameters:
  ///   - sums: the merged sums.
  ///   - themes: the folder of the themes.
  ///   - given: what the caller says of the run.
  init(sums: String, themes: String, given: [(name: String, value: String)]) throws {
    items =
      [
        ("version", Program.version), ("themes_sha256", try Self.hash(ofTablesIn: themes)),
        ("sums_sha256", try Self.hash(of: sums)),
      ] + given
  }

  func write(to folder: FigureFolder) throws {
    var writer = try folder.writer(.about)
    for item in items { try writer.row([item.name, item.value]) }
    try writer.close()
  }

  /// The hash of the names and contents of the tables in a folder.
  static func hash(ofTablesIn folder: String) throws -> String {
    var lines = ""
    for path in try FileSystem.tables(at: folder) {
      lines += "\(try hash(of: path))  \(FileSystem.name(of: path))\n"
    }
    return SHA256.hex(of: lines)
  }

  /// The SHA-256 of a file, read as a stream.
  static func hash(of path: String) throws -> String { try FileDigest(path: path).sha256 }
}
