/// IPv4 addresses in all the ways that browsers read them: `127.1`, `0x7f000001`, `0177.0.0.1`.
enum IPv4Address {
  enum Outcome {
    /// The host does not end in a number, and so is a name.
    case none
    case invalid
    case address(String)
  }

  static func parse(_ host: ArraySlice<UInt8>) -> Outcome {
    let dot = UInt8(ascii: ".")
    let trimmed = host.last == dot ? host.dropLast() : host
    let label = trimmed[((trimmed.lastIndex(of: dot) ?? trimmed.startIndex - 1) + 1)...]
    guard let first = label.first, first.isASCIIDigit else { return .none }
    var parts = host.split(separator: dot, omittingEmptySubsequences: false)
    if parts.count > 1, parts.last?.isEmpty == true { parts.removeLast() }
    guard let end = parts.last, !end.isEmpty,
      end.allSatisfy(\.isASCIIDigit) || (number(end) != nil && end.starts(with: "0".utf8))
    else { return .none }
    guard parts.count <= 4 else { return .invalid }
    var value: UInt64 = 0
    for (index, part) in parts.enumerated() {
      guard let n = number(part) else { return .invalid }
      if index < parts.count - 1 {
        guard n <= 255 else { return .invalid }
        value += n << UInt64(8 * (3 - index))
      } else {
        guard n < 1 << UInt64(8 * (5 - parts.count)) else { return .invalid }
        value += n
      }
    }
    let octets = [24, 16, 8, 0].map { String(value >> UInt64($0) & 255) }
    return .address(octets.joined(separator: "."))
  }

  private static func number(_ part: ArraySlice<UInt8>) -> UInt64? {
    guard let first = part.first else { return nil }
    var digits = part
    var radix: UInt64 = 10
    if first == UInt8(ascii: "0"), part.count >= 2 {
      digits = part.dropFirst()
      radix = 8
      if digits.first == UInt8(ascii: "x") {
        digits = digits.dropFirst()
        radix = 16
      }
    }
    var value: UInt64 = 0
    for byte in digits {
      guard let digit = PercentEncoding.value(byte), UInt64(digit) < radix else { return nil }
      value = min(value * radix + UInt64(digit), 1 << 40)
    }
    return value
  }
}
