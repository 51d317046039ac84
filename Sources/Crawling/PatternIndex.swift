/// Path patterns, found by the last part of a path where that is plain text.
struct PatternIndex: Sendable {
  private var byLastSegment: [[UInt8]: [PathPattern]] = [:]
  private var others: [PathPattern] = []

  mutating func add(_ pattern: PathPattern) {
    if let literal = pattern.globs.last?.literal {
      byLastSegment[literal, default: []].append(pattern)
    } else {
      others.append(pattern)
    }
  }

  func matches(_ segments: [ArraySlice<UInt8>]) -> Bool { cut(segments) != nil }

  /// The segments without those that the first pattern found takes away.
  func cut(_ segments: [ArraySlice<UInt8>]) -> [ArraySlice<UInt8>]? {
    guard let last = segments.last else { return nil }
    for pattern in byLastSegment[last.map(\.lowercased)] ?? [] {
      if let kept = pattern.cut(segments) { return kept }
    }
    for pattern in others {
      if let kept = pattern.cut(segments) { return kept }
    }
    return nil
  }
}
