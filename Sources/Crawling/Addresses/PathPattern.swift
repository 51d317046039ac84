/// A pattern for the last parts of a path: `comment-page-{n}`, `####/##/*`; with a slash in front,
/// for the whole path.
struct PathPattern: Sendable {
  let globs: [Glob]
  let isAnchored: Bool
  /// What takes the place of the parts that matched, `$1` the first wildcard in it.
  private let value: [Substring]

  init(_ pattern: String, value: String = "") {
    isAnchored = pattern.hasPrefix("/")
    globs = pattern.split(separator: "/").map { Glob($0) }
    self.value = value.split(separator: "/")
  }

  func matches(_ path: PathText) -> Bool {
    let segments = path.segments
    guard segments.count >= globs.count, !isAnchored || segments.count == globs.count else {
      return false
    }
    let start = segments.count - globs.count
    var index = globs.count - 1
    while index >= 0 {
      guard globs[index].matches(path.bytes, segments[start + index]) else { return false }
      index -= 1
    }
    return true
  }

  /// Puts the value in the place of the parts that match.
  func replace(in path: inout PathText) {
    let start = path.segments.count - globs.count
    var captured: [UInt8] = []
    for (glob, segment) in zip(globs, path.segments[start...]) {
      if captured.isEmpty, let range = glob.match(path.bytes, segment) {
        captured = Array(path.bytes[range])
      }
    }
    path.segments.removeSubrange(start...)
    for part in value {
      if part == "$1" { path.append(captured) } else { path.append(part.utf8) }
    }
  }
}

/// The parts of a path.
struct PathText {
  private(set) var bytes: [UInt8] = []
  var segments: [Range<Int>] = []

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    segments.removeAll(keepingCapacity: true)
  }

  mutating func append(_ segment: some Sequence<UInt8>) {
    let start = bytes.count
    bytes.append(contentsOf: segment)
    segments.append(start..<bytes.count)
  }

  /// Appends a part that `body` writes, unless it writes nothing.
  mutating func appendSegment(_ body: (inout [UInt8]) -> Void) {
    let start = bytes.count
    body(&bytes)
    if bytes.count > start { segments.append(start..<bytes.count) }
  }
}
