/// Path patterns, found by the last part of a path: by the whole of it where that is plain text, else
/// by its first byte.
///
/// A class, since it never changes and is asked about every address.
final class PatternIndex: Sendable {
  private let byLastSegment: [UInt64: [PathPattern]]
  /// Whether there is a pattern whose last part has a hash with these last twelve bits.
  private let mayEndAPattern: [Bool]
  private let others: [PathPattern]
  /// For each first byte of a last part, which of the other patterns can match.
  private let byFirstByte: [[Int]]

  /// - Parameter patterns: those that come first win.
  init(_ patterns: [PathPattern]?) {
    var others: [PathPattern] = []
    var byLastSegment: [UInt64: [PathPattern]] = [:]
    var mayEndAPattern = [Bool](repeating: false, count: 1 << 12)
    for pattern in patterns ?? [] {
      guard let literal = pattern.globs.last?.literal else {
        others.append(pattern)
        continue
      }
      let hash = WordHash.of(literal, 0..<literal.count)
      byLastSegment[hash, default: []].append(pattern)
      mayEndAPattern[Int(hash & 0xFFF)] = true
    }
    self.others = others
    self.byLastSegment = byLastSegment
    self.mayEndAPattern = mayEndAPattern
    byFirstByte = (UInt8.min...UInt8.max).map { byte in
      others.indices.filter { others[$0].globs.last?.canStart(with: byte) ?? true }
    }
  }

  /// The first pattern that fits the end of a path.
  /// - Parameters:
  ///   - last: what is taken for the path's last part; nil where it has none.
  ///   - hash: of that.
  func find(_ path: PathText, last: Range<Int>?, hash: UInt64) -> PathPattern? {
    guard let last else { return others.first { $0.matches(path, last: 0..<0) } }
    if mayEndAPattern[Int(hash & 0xFFF)], let patterns = byLastSegment[hash] {
      for pattern in patterns where pattern.matches(path, last: last) { return pattern }
    }
    for index in byFirstByte[Int(path.bytes[last.lowerBound])]
    where others[index].matches(path, last: last) {
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
