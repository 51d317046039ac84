import Tables

/// The digests of files that were read by an earlier run: what is as it was is not read again, so that
/// a night costs what is new and not what a store has gathered.
struct DigestMemory {
  struct Entry: Sendable {
    let identity: FileIdentity
    let digest: FileDigest
  }

  private let path: String?
  private var known: [String: Entry] = [:]
  /// What this run asked for.
  private var asked: [(name: String, entry: Entry)] = []

  /// - Parameter path: the file in which digests are kept; nil to keep none. What is no such file, or is
  ///   broken, is as if it were not there.
  init(path: String?) {
    self.path = path
    guard let path, let bytes = try? FileSystem.contents(of: path) else { return }
    for line in bytes.split(separator: 0x0A) {
      guard let (name, entry) = Self.entry(String(decoding: line, as: UTF8.self)) else { continue }
      known[name] = entry
    }
  }

  /// Reads on a thread of its own those files that are not as they were.
  /// - Parameter names: of files below a folder, under which their digests are kept.
  func reading(_ names: [String], below folder: String) -> DigestsAhead {
    let files = names.map { (name: $0, path: "\(folder)/\($0)") }
    return DigestsAhead(
      files.filter { known[$0.name]?.identity != FileIdentity(path: $0.path) })
  }

  /// Adds what was read so.
  mutating func add(_ found: [String: Entry]) { known.merge(found) { $1 } }

  /// The digest of a file, which is read only where it is not as it was.
  /// - Parameter name: under which it is kept.
  mutating func digest(of path: String, named name: String) throws(TableError) -> FileDigest {
    let identity = FileIdentity(path: path)
    if let identity, let entry = known[name], entry.identity == identity {
      asked.append((name, entry))
      return entry.digest
    }
    let digest = try FileDigest(path: path)
    if let identity { asked.append((name, Entry(identity: identity, digest: digest))) }
    return digest
  }

  /// Keeps what was asked for, and forgets the rest.
  func write() throws(TableError) {
    guard let path else { return }
    let file = try OutputFile(path: path)
    for (name, entry) in asked {
      let (digest, identity) = (entry.digest, entry.identity.text)
      try file.append("\(digest.sha256) \(digest.bytes) \(digest.lines) \(identity) \(name)\n".utf8)
    }
    try file.commit()
  }

  /// Reads a line that `write` wrote; nil for another.
  private static func entry(_ line: String) -> (name: String, entry: Entry)? {
    let most = FileIdentity.count + 3
    let fields = line.split(separator: " ", maxSplits: most, omittingEmptySubsequences: false)
    guard fields.count == most + 1, isDigest(fields[0]) else { return nil }
    let numbers = fields[1..<most].compactMap { Int($0) }
    guard let identity = FileIdentity(numbers.dropFirst(2)), numbers[0] >= 0, numbers[1] >= 0
    else { return nil }
    let digest = FileDigest(bytes: numbers[0], lines: numbers[1], sha256: String(fields[0]))
    return (String(fields[most]), Entry(identity: identity, digest: digest))
  }

  private static func isDigest(_ text: Substring) -> Bool {
    text.utf8.count == 64
      && text.utf8.allSatisfy { $0 &- 0x30 < 10 || $0 &- UInt8(ascii: "a") < 6 }
  }
}
