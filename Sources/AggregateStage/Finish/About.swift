import Digests
import Stage
import Tables

/// What the figures were made with: version, themes, and a hash of all that was counted.
struct About {
  let sums: String
  let themes: String

  func write(to output: String) throws {
    var writer = try CSVWriter(path: "\(output)/about.csv", schema: .about)
    try writer.row(["version", Program.version])
    try writer.row(["themes_sha256", try Self.hash(ofTablesIn: themes)])
    try writer.row(["sums_sha256", try Self.hash(of: sums)])
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
