import Archives
import Tables

/// What is known of an archive, or of the loose files of a folder: of a stretch of it after a scan,
/// of the whole when its stretches are added up.
struct SourceTally {
  let source: String
  /// Where the stretch starts; the whole has the start of its first.
  var start = 0
  var bytes = 0
  /// Of the whole archive; only its first stretch has it.
  var sha256 = ""
  var format = ""
  var software: [String] = []
  var operators: [String] = []
  var collections: [String] = []
  var firstCapturedAt = ""
  var lastCapturedAt = ""
  var captures = 0
  var revisits = 0
  /// By reason.
  var rejects: [String: Int] = [:]
  /// Records that are neither captures nor revisits, by type.
  var others: [String: Int] = [:]

  init(source: String) { self.source = source }

  mutating func add(capturedAt time: String) {
    if time.isEmpty { return }
    if firstCapturedAt.isEmpty || time < firstCapturedAt { firstCapturedAt = time }
    if time > lastCapturedAt { lastCapturedAt = time }
  }

  /// Adds another stretch, which stands behind.
  mutating func add(_ next: SourceTally) {
    bytes += next.bytes
    if sha256.isEmpty { sha256 = next.sha256 }
    if format.isEmpty { format = next.format }
    for value in next.software where !software.contains(value) { software.append(value) }
    for value in next.operators where !operators.contains(value) { operators.append(value) }
    for value in next.collections where !collections.contains(value) { collections.append(value) }
    add(capturedAt: next.firstCapturedAt)
    add(capturedAt: next.lastCapturedAt)
    captures += next.captures
    revisits += next.revisits
    rejects.merge(next.rejects) { $0 + $1 }
    others.merge(next.others) { $0 + $1 }
  }

  mutating func add(_ description: ArchiveDescription) {
    (software, operators) = (description.software, description.operators)
    collections = description.collections
  }

  /// The name under which the loose files of a folder, or of a package, are added up: the first
  /// part of their path.
  static func group(of source: String) -> String {
    let bytes = Array(source.utf8)
    let member = bytes.firstRange(of: Array("!/".utf8))
    if let member { return String(decoding: bytes[..<member.lowerBound], as: UTF8.self) }
    guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else { return source }
    return String(decoding: bytes[...slash], as: UTF8.self)
  }
}
