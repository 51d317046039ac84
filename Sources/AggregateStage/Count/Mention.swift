/// A theme expressed in a sentence, as the figures need it.
struct Mention: Equatable {
  enum Polarity: Character, CaseIterable {
    case affirmed = "A"
    case negated = "N"
    case hypothetical = "H"

    init?(name: String) {
      switch name {
      case "affirmed": self = .affirmed
      case "negated": self = .negated
      case "hypothetical": self = .hypothetical
      default: return nil
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

  /// `theme.A`, then `q` for quoted and `!` for attributed, then the speaker after a full stop.
  var packed: String {
    var text = "\(Self.clean(theme)).\(polarity.rawValue)"
    if isQuoted { text += "q" }
    if isAttributed { text += "!" }
    if !speaker.isEmpty { text += "." + Self.clean(speaker) }
    return text
  }

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
    guard parts.count >= 2, let mark = parts[1].first, let polarity = Polarity(rawValue: mark)
    else { return nil }
    theme = String(parts[0])
    self.polarity = polarity
    isQuoted = parts[1].contains("q")
    isAttributed = parts[1].contains("!")
    speaker = parts.count > 2 ? String(parts[2]) : ""
  }

  /// Takes out what separates the parts of a packed document.
  private static func clean(_ word: String) -> String {
    guard word.contains(where: { ". +|,\"".contains($0) || $0 == Character(SumsRow.separator) })
    else {
      return word
    }
    return String(
      word.map { ". +|,\"".contains($0) || $0 == Character(SumsRow.separator) ? "_" : $0 })
  }
}
