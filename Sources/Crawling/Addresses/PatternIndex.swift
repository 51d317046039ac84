/// Path patterns, found by the last part of a path: by the whole of it where that is plain text, else
/// by its first byte.
struct PatternIndex: Sendable {
  private var byLastSegment: [UInt64: [PathPattern]] = [:]
  /// Whether there is a pattern whose last part has a hash with these last twelve bits.
  private var mayEndAPattern = [Bool](repeating: false, count: 1 << 12)
  private var others: [PathPattern] = []
  /// For each first byte of a last part, which of the other patterns can match.
  private var byFirstByte = [[Int]](repeating: [], count: 256)

  mutating func add(_ pattern: PathPattern) {
    if let literal = pattern.globs.last?.literal {
      let hash = WordHash.of(literal, 0..<literal.count)
      byLastSegment[hash, default: []].append(pattern)
      mayEndAPattern[Int(hash & 0xFFF)] = true
      return
    }
    others.append(pattern)
    for byte in UInt8.min...UInt8.max
    where pattern.globs.last?.canStart(with: byte) ?? true {
      byFirstByte[Int(byte)].append(others.count - 1)
    }
  }

  /// The first pattern that fits the end of a path.
  /// - Parameter last: the hash of the path's last part.
  func find(_ path: PathText, last: UInt64) -> PathPattern? {
    guard let segment = path.segments.last else { return others.first { $0.matches(path) } }
    if mayEndAPattern[Int(last & 0xFFF)], let patterns = byLastSegment[last] {
      for pattern in patterns where pattern.matches(path) { return pattern }
    }
    for index in byFirstByte[Int(path.bytes[segment.lowerBound])]
    where others[index].matches(path) {
      return others[index]
    }
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
