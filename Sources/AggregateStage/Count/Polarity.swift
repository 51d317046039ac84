/// Whether a theme is affirmed, denied, or only thought of.
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
