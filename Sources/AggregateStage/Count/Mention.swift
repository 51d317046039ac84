/// A theme expressed in a sentence, as the figures need it.
struct Mention: Equatable {
  enum Polarity: Int, CaseIterable {
    case affirmed
    case negated
    case hypothetical

    /// Reads its name.
    init?(_ name: UnsafeBufferPointer<UInt8>) {
      if Bytes.equal(name, "affirmed") {
        self = .affirmed
      } else if Bytes.equal(name, "negated") {
        self = .negated
      } else if Bytes.equal(name, "hypothetical") {
        self = .hypothetical
      } else {
        return nil
      }
    }

    init?(name: String) {
      guard let found = Self.allCases.first(where: { $0.name == name }) else { return nil }
      self = found
    }

    init?(mark: UInt8) {
      guard let found = Self.allCases.first(where: { $0.mark == mark }) else { return nil }
      self = found
    }

    /// The letter that stands for it in a packed mention.
    var mark: UInt8 {
      switch self {
      case .affirmed: UInt8(ascii: "A")
      case .negated: UInt8(ascii: "N")
      case .hypothetical: UInt8(ascii: "H")
      }
    }

    var name: String {
      switch self {
      case .affirmed: "affirmed"
      case .negated: "negated"
      case .hypothetical: "hypothetical"
      }
    }
  }

  let theme: String
  let polarity: Polarity
  /// Whether the words are another's, between quotation marks or in a quote block.
  let isQuoted: Bool
  /// Whether the sentence reports another's view without quoting.
  let isAttributed: Bool
  /// The role of the one whose words or view are given; empty for the writer.
  let speaker: String

  /// Said to be so, by the writer, in the writer's own words: what the headline counts.
  var isOwn: Bool { polarity == .affirmed && !isQuoted }

  init(
    theme: String, polarity: Polarity, isQuoted: Bool, isAttributed: Bool = false,
    speaker: String = ""
  ) {
    self.theme = theme
    self.polarity = polarity
    self.isQuoted = isQuoted
    self.isAttributed = isAttributed
    self.speaker = speaker
  }

  init?(packed: Substring) {
    let parts = packed.split(separator: ".", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count >= 2, let mark = parts[1].utf8.first, let polarity = Polarity(mark: mark)
    else { return nil }
    theme = String(parts[0])
    self.polarity = polarity
    isQuoted = parts[1].contains("q")
    isAttributed = parts[1].contains("!")
    speaker = parts.count > 2 ? String(parts[2]) : ""
  }

  /// A name without what separates the parts of a packed document.
  static func packed(_ name: String) -> [UInt8] {
    let marks = Set(". +|,\"".unicodeScalars).union([SumsRow.separator])
    var cleaned = String.UnicodeScalarView()
    for scalar in name.unicodeScalars { cleaned.append(marks.contains(scalar) ? "_" : scalar) }
    return Array(String(cleaned).utf8)
  }
}
