/// The language of the page: its words stand side by side where they are used.
package enum Language: String, CaseIterable, Sendable {
  case dutch = "nl"
  case english = "en"

  package func callAsFunction(_ dutch: String, _ english: String) -> String {
    self == .dutch ? dutch : english
  }

  /// A whole number with its thousands apart: 12.345 or 12,345.
  package func number(_ value: Int) -> String {
    let digits = Array(String(value.magnitude))
    var text = ""
    for (i, digit) in digits.enumerated() {
      if i > 0, (digits.count - i).isMultiple(of: 3) { text += self("\u{2009}", ",") }
      text.append(digit)
    }
    return value < 0 ? "−" + text : text
  }

  /// A number with so many decimals.
  package func number(_ value: Double, decimals: Int) -> String {
    guard value.isFinite, value.magnitude < 1e12 else { return "–" }
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let scaled = Int((value.magnitude * scale).rounded())
    let sign = value < 0 && scaled > 0 ? "−" : ""
    let whole = scaled / Int(scale)
    guard decimals > 0 else { return sign + number(whole) }
    let rest = String(scaled % Int(scale))
    let padding = String(repeating: "0", count: decimals - rest.count)
    return sign + number(whole) + self(",", ".") + padding + rest
  }

  /// A share as a percentage; one decimal below 10 %.
  package func percent(_ share: Double) -> String {
    let value = share * 100
    return number(value, decimals: value < 9.95 ? 1 : 0) + "%"
  }
}
