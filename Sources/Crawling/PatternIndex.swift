/// Path patterns, found by the last part of a path where that is plain text.
struct PatternIndex: Sendable {
  private var byLastSegment: [UInt64: [PathPattern]] = [:]
  private var others: [PathPattern] = []

  mutating func add(_ pattern: PathPattern) {
    if let literal = pattern.globs.last?.literal {
      byLastSegment[WordHash.of(literal, 0..<literal.count), default: []].append(pattern)
    } else {
      others.append(pattern)
    }
  }

  /// The first pattern that fits the end of a path.
  /// - Parameter last: the hash of the path's last part.
  func find(_ path: PathText, last: UInt64) -> PathPattern? {
    if let patterns = byLastSegment[last] {
      for pattern in patterns where pattern.matches(path) { return pattern }
    }
    for pattern in others where pattern.matches(path) { return pattern }
    return nil
  }
}

/// A hash of a word that does not tell capital letters from small ones.
enum WordHash {
  @inline(__always)
  static func of(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    var state: UInt64 = 0xCBF2_9CE4_8422_2325
    for i in range { state = (state ^ UInt64(bytes[i].lowercased)) &* 0x0000_0100_0000_01B3 }
    return state
  }

  static func of(_ word: String) -> UInt64 {
    let bytes = Array(word.utf8)
    return of(bytes, 0..<bytes.count)
  }
}
