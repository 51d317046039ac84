/// A pattern for the last parts of a path: `comment-page-{n}`, `####/##/*`; with a slash in front,
/// for the whole path.
struct PathPattern: Sendable {
  let globs: [Glob]
  let isAnchored: Bool
  /// What takes the place of the parts that matched, `$1` the first wildcard in it.
  let value: String

  init(_ pattern: String, value: String = "") {
    isAnchored = pattern.hasPrefix("/")
    globs = pattern.split(separator: "/").map { Glob($0) }
    self.value = value
  }

  /// Whether the last segments match.
  /// - Returns: the segments that stand before and for them, or nil.
  func cut(_ segments: [ArraySlice<UInt8>]) -> [ArraySlice<UInt8>]? {
    guard segments.count >= globs.count, !isAnchored || segments.count == globs.count else {
      return nil
    }
    let start = segments.count - globs.count
    var captured: ArraySlice<UInt8>?
    for (glob, segment) in zip(globs, segments[start...]) {
      let (matches, range) = glob.match(segment)
      guard matches else { return nil }
      if captured == nil, let range { captured = segment[range] }
    }
    var kept = Array(segments[..<start])
    for part in value.split(separator: "/") {
      kept.append(part == "$1" ? captured ?? [] : Array(part.utf8)[...])
    }
    return kept
  }

  func matches(_ segments: [ArraySlice<UInt8>]) -> Bool { cut(segments) != nil }
}
