/// What the patterns of a dictionary stand for, as plain numbers to go through matches with.
///
/// A class, since it never changes and is handed on for every sentence.
final class PatternMeanings: Sendable {
  /// The theme of each pattern, and its topic; -1 where it stands for none.
  let theme: [Int32]
  let topic: [Int32]
  let cue: [CueKinds]
  /// What a match of the pattern counts for, and the polarity that it implies.
  let weight: [Double]
  let polarity: [Polarity?]

  init(_ dictionary: ThemeDictionary) {
    let patterns = dictionary.patterns
    theme = patterns.map { if case .theme(let number) = $0.meaning { Int32(number) } else { -1 } }
    topic = patterns.map { if case .topic(let number) = $0.meaning { Int32(number) } else { -1 } }
    cue = patterns.map { if case .cue(let kind, _) = $0.meaning { CueKinds(kind) } else { [] } }
    weight = patterns.map(\.weight)
    polarity = patterns.map(\.polarity)
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
