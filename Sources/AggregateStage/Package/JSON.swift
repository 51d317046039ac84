/// A JSON value with its members in the order in which they were written.
indirect enum JSON {
  case text(String)
  case number(Int)
  case truth(Bool)
  case list([JSON])
  case object([(String, JSON)])

  /// The value with two blanks for each level.
  func text() -> String {
    var text = ""
    append(to: &text, level: 0)
    return text
  }

  private func append(to text: inout String, level: Int) {
    switch self {
    case .text(let value): Self.append(quoted: value, to: &text)
    case .number(let number): text += String(number)
    case .truth(let truth): text += truth ? "true" : "false"
    case .list(let values):
      Self.append("[", "]", values, to: &text, level: level) { value, text in
        value.append(to: &text, level: level + 1)
      }
    case .object(let members):
      Self.append("{", "}", members, to: &text, level: level) { member, text in
        Self.append(quoted: member.0, to: &text)
        text += ": "
        member.1.append(to: &text, level: level + 1)
      }
    }
  }

  /// Appends values between brackets, a line for each.
  private static func append<Value>(
    _ opening: String, _ closing: String, _ values: [Value], to text: inout String, level: Int,
    _ body: (Value, inout String) -> Void
  ) {
    text += opening
    for (i, value) in values.enumerated() {
      text += i == 0 ? "\n" : ",\n"
      text += String(repeating: "  ", count: level + 1)
      body(value, &text)
    }
    if !values.isEmpty { text += "\n" + String(repeating: "  ", count: level) }
    text += closing
  }

  private static func append(quoted value: String, to text: inout String) {
    text += "\""
    if value.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }) {
      for scalar in value.unicodeScalars { append(escaped: scalar, to: &text) }
    } else {
      text += value
    }
    text += "\""
  }

  private static func append(escaped scalar: Unicode.Scalar, to text: inout String) {
    switch scalar {
    case "\"": text += "\\\""
    case "\\": text += "\\\\"
    case "\n": text += "\\n"
    case "\t": text += "\\t"
    case _ where scalar.value < 0x20:
      let hex = String(scalar.value, radix: 16)
      text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
    default: text.unicodeScalars.append(scalar)
    }
  }
}
