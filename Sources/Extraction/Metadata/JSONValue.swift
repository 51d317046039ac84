/// A value of JSON as pages carry it.
indirect enum JSONValue: Equatable, Sendable {
  case string(String)
  /// As it is written.
  case number(String)
  case bool(Bool)
  case null
  case array([JSONValue])
  /// The members in order; a name may stand twice.
  case object([Member])

  struct Member: Equatable, Sendable {
    let name: String
    let value: JSONValue
  }

  /// The first member of a name, whatever its case; nil where this is no object or has none.
  subscript(_ name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The elements of an array; a value that is none stands for itself.
  var elements: [JSONValue] {
    switch self {
    case .array(let values): values
    case .null: []
    default: [self]
    }
  }

  /// A string or a number, trimmed; nil where it is neither or empty.
  var text: String? {
    switch self {
    case .string(let text), .number(let text):
      let trimmed = PlainText.trimmed(text)
      return trimmed.isEmpty ? nil : trimmed
    default: return nil
    }
  }
}
