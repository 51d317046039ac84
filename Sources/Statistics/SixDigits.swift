/// Numbers as they stand in every table: six significant digits, plain notation where that is short.
///
/// The digits come from the shortest decimal that reads back as the same number, so that the text
/// depends on the value alone: not on a locale, a C library or a rounding mode.
package enum SixDigits {
  private static let digits = 6

  /// The number as text; empty where there is none (not a number, infinite).
  package static func string(_ value: Double) -> String {
    guard value.isFinite else { return "" }
    if value == 0 { return "0" }
    let (mantissa, exponent) = decimal(value.magnitude)
    let (rounded, carried) = round(mantissa)
    let text = place(rounded, exponent: exponent + (carried ? 1 : 0))
    return value < 0 ? "-" + text : text
  }

  /// The number as text; empty for nil.
  package static func string(_ value: Double?) -> String { value.map { string($0) } ?? "" }

  /// The significant digits, and the power of ten of the first of them.
  private static func decimal(_ value: Double) -> (digits: [UInt8], exponent: Int) {
    var digits: [UInt8] = []
    var exponent = 0
    var point: Int?
    var text = value.description.utf8[...]
    if let e = text.firstIndex(of: UInt8(ascii: "e")) {
      exponent = Int(String(Substring(text[text.index(after: e)...]))) ?? 0
      text = text[..<e]
    }
    for byte in text {
      if byte == UInt8(ascii: ".") { point = digits.count } else { digits.append(byte - 48) }
    }
    exponent += (point ?? digits.count) - 1
    let zeros = digits.prefix { $0 == 0 }.count
    return (Array(digits.dropFirst(zeros)), exponent - zeros)
  }

  /// Half goes up; tells whether a digit was carried out at the front.
  private static func round(_ all: [UInt8]) -> (digits: [UInt8], carried: Bool) {
    var kept = Array(all.prefix(digits))
    guard all.count > digits, all[digits] >= 5 else { return (trimmed(kept), false) }
    var i = kept.count - 1
    while i >= 0, kept[i] == 9 {
      kept[i] = 0
      i -= 1
    }
    guard i >= 0 else { return ([1], true) }
    kept[i] += 1
    return (trimmed(kept), false)
  }

  private static func trimmed(_ digits: [UInt8]) -> [UInt8] {
    var digits = digits
    while digits.count > 1, digits.last == 0 { digits.removeLast() }
    return digits
  }

  private static func place(_ digits: [UInt8], exponent: Int) -> String {
    let text = digits.map { String($0) }
    switch exponent {
    case 0..<15:
      let whole = text.prefix(exponent + 1)
      let padding = String(repeating: "0", count: exponent + 1 - whole.count)
      let rest = text.dropFirst(exponent + 1)
      return whole.joined() + padding + (rest.isEmpty ? "" : "." + rest.joined())
    case -5..<0:
      return "0." + String(repeating: "0", count: -exponent - 1) + text.joined()
    default:
      let rest = text.dropFirst()
      return text[0] + (rest.isEmpty ? "" : "." + rest.joined()) + "e\(exponent)"
    }
  }
}
