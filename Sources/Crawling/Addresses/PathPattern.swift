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

  /// - Parameter last: what is taken for the last part of the path.
  func matches(_ path: PathText, last: Range<Int>) -> Bool {
    let segments = path.segments
    guard segments.count >= globs.count, !isAnchored || segments.count == globs.count else {
      return false
    }
    let start = segments.count - globs.count
    var index = globs.count - 1
    while index >= 0 {
      let segment = start + index == segments.count - 1 ? last : segments[start + index]
      guard globs[index].matches(path.bytes, segment) else { return false }
      index -= 1
    }
    return true
  }

  /// Whether the last part is a word, and not a number or any text.
  var endsWithWord: Bool { globs.last?.literal != nil }

  /// Puts the value in the place of the parts that match.
  /// - Parameter ending: what its last part ends in.
  func replace(in path: inout PathText, ending: [UInt8]) {
    let start = path.segments.count - globs.count
    var captured: [UInt8] = []
    for (glob, segment) in zip(globs, path.segments[start...]) {
      if captured.isEmpty, let range = glob.match(path.bytes, segment) {
        captured = Array(path.bytes[range])
      }
    }
    path.segments.removeSubrange(start...)
    for (number, part) in value.enumerated() {
      let bytes = part == "$1" ? captured : Array(part.utf8)
      path.append(number == value.count - 1 ? bytes + ending : bytes)
    }
  }
}

/// The parts of a path.
struct PathText {
  private(set) var bytes: [UInt8] = []
  var segments: [Range<Int>] = []

  /// What mirrors put behind every page that has no such ending.
  static let html = Array(".html".utf8)

  /// A part without this ending; nil where it has none, or is nothing else.
  func withoutHTML(_ segment: Range<Int>) -> Range<Int>? {
    let start = segment.upperBound - Self.html.count
    guard start > segment.lowerBound,
      bytes[start..<segment.upperBound].elementsEqual(Self.html)
    else { return nil }
    return segment.lowerBound..<start
  }

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
