/// One sentence that people will code, with what they need to understand it.
struct CodingUnit {
  /// What the program made of a sentence: the groups from which the sample is drawn.
  enum Stratum: Hashable, Comparable {
    case found(theme: String, voice: String, polarity: String)
    /// Nothing found, but words that go with a theme.
    case near(voice: String)
    case far(voice: String)

    var name: String {
      switch self {
      case .found(let theme, let voice, let polarity): "found/\(theme)/\(voice)/\(polarity)"
      case .near(let voice): "near/\(voice)"
      case .far(let voice): "far/\(voice)"
      }
    }

    static func < (a: Stratum, b: Stratum) -> Bool { a.name < b.name }
  }

  let hash: UInt64
  let document: String
  let paragraph: Int
  let sentence: Int
  let title: String
  let previous: String
  let text: String
  let voice: String
  /// The beginning of the post, for a comment.
  var post = ""
  let thread: String
  let isPost: Bool
  /// What the program found: `theme:polarity`, separated by `|`.
  let found: String

  /// The name of the unit in the sheet; it tells nothing of what was found.
  var id: String {
    let hex = String(hash, radix: 16)
    return "u" + String(repeating: "0", count: 16 - hex.count) + hex
  }
}
