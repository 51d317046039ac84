/// What the patterns of a dictionary stand for, as plain numbers to go through matches with.
struct PatternMeanings: Sendable {
  private(set) var theme: [Int32] = []
  private(set) var topic: [Int32] = []
  private(set) var cue: [CueKinds] = []
  /// What a match of the pattern counts for, and the polarity that it implies.
  private(set) var weight: [Double] = []
  private(set) var polarity: [Polarity?] = []

  init(_ dictionary: ThemeDictionary) {
    for pattern in dictionary.patterns {
      weight.append(pattern.weight)
      polarity.append(pattern.polarity)
      switch pattern.meaning {
      case .theme(let number): append(theme: Int32(number))
      case .topic(let number): append(topic: Int32(number))
      case .cue(let kind, _): append(cue: CueKinds(kind))
      }
    }
  }

  private mutating func append(theme: Int32 = -1, topic: Int32 = -1, cue: CueKinds = []) {
    self.theme.append(theme)
    self.topic.append(topic)
    self.cue.append(cue)
  }
}

/// A set of kinds of cues.
struct CueKinds: OptionSet, Sendable {
  let rawValue: UInt16

  init(rawValue: UInt16) { self.rawValue = rawValue }

  init(_ kind: CueKind) {
    let number = CueKind.allCases.firstIndex(of: kind) ?? 0
    self.init(rawValue: 1 << UInt16(number))
  }
}
