/// Numbers as they stand in every table: six significant digits, plain notation where that is short.
///
/// The digits come from the shortest decimal that reads back as the same number, so that the text
/// depends on the value alone: not on a locale, a C library or a rounding mode.
@usableFromInline
package enum SixDigits {
  /// The number as text; empty where there is none (not a number, infinite).
  package static func string(_ value: Double) -> String {
    withBytes(value) { String(decoding: $0, as: UTF8.self) }
  }

  /// The number as text; empty for nil.
  package static func string(_ value: Double?) -> String { value.map { string($0) } ?? "" }

  /// The bytes of the text, for as long as `body` runs.
  @inlinable
  package static func withBytes<R>(
    _ value: Double, _ body: (UnsafeBufferPointer<UInt8>) throws -> R
  ) rethrows -> R {
    try withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longest) { bytes in
      let count = write(value, to: bytes)
      return try body(UnsafeBufferPointer(rebasing: bytes[..<count]))
    }
  }

  /// 15 digits before the point and 6 behind it are the most, with point and sign.
  @usableFromInline static let longest = 32

  /// Writes the text.
  /// - Parameter bytes: room for the longest.
  /// - Returns: how many bytes it has.
  @usableFromInline
  static func write(_ value: Double, to bytes: UnsafeMutableBufferPointer<UInt8>) -> Int {
    var text = DigitText(bytes)
    if value == 0 {
      text.append(0)
    } else if value.isFinite {
      if value < 0 { text.append(mark: UInt8(ascii: "-")) }
      var number = Significand(value.magnitude)
      number.round()
      text.append(number)
    }
    return text.count
  }
}

/// The first digits of a number, and the power of ten of the first of them.
private struct Significand {
  static let kept = 6
  /// One more than is kept, to round by.
  var digits = InlineArray<7, UInt8>(repeating: 0)
  var count = 0
  var exponent = 0

  init(_ value: Double) {
    var text = value.description
    text.withUTF8 { read($0) }
  }

  /// - Parameter text: `123.45`, `1.2345e-06` or `5e-324`.
  private mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
    var (whole, seen, zeros) = (0, 0, 0)
    var hasPoint = false
    for i in text.indices {
      switch text[i] {
      case UInt8(ascii: "."): hasPoint = true
      case UInt8(ascii: "e"):
        exponent = Self.power(text[(i + 1)...]) + whole - 1 - zeros
        return
      case let byte:
        if !hasPoint { whole += 1 }
        seen += 1
        if count == 0, byte == UInt8(ascii: "0") {
          zeros = seen
        } else if count < digits.count {
          digits[count] = byte - UInt8(ascii: "0")
          count += 1
        }
      }
    }
    exponent = whole - 1 - zeros
  }

  /// The value of `-06` or `+21`.
  private static func power(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    let magnitude = text.dropFirst().reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    return text.first == UInt8(ascii: "-") ? -magnitude : magnitude
  }

  /// Keeps six digits, half going up, without zeros at the end.
  mutating func round() {
    let goesUp = count > Self.kept && digits[Self.kept] >= 5
    count = min(count, Self.kept)
    if goesUp {
      var i = count - 1
      while i >= 0, digits[i] == 9 { i -= 1 }
      if i < 0 {
        (digits[0], count) = (1, 1)
        exponent += 1
      } else {
        digits[i] += 1
        count = i + 1
      }
    }
    while count > 1, digits[count - 1] == 0 { count -= 1 }
  }
}

/// Text in the making.
private struct DigitText {
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0

  init(_ bytes: UnsafeMutableBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func append(mark: UInt8) {
    bytes[count] = mark
    count += 1
  }

  mutating func append(_ digit: UInt8) { append(mark: UInt8(ascii: "0") + digit) }

  mutating func append(_ number: Significand) {
    switch number.exponent {
    case 0..<15:
      for i in 0...number.exponent { append(i < number.count ? number.digits[i] : 0) }
      if number.count > number.exponent + 1 {
        append(behindPoint: number, from: number.exponent + 1)
      }
    case -5..<0:
      append(0)
      append(mark: UInt8(ascii: "."))
      for _ in 1..<(-number.exponent) { append(0) }
      for i in 0..<number.count { append(number.digits[i]) }
    default:
      append(number.digits[0])
      if number.count > 1 { append(behindPoint: number, from: 1) }
      append(mark: UInt8(ascii: "e"))
      for byte in String(number.exponent).utf8 { append(mark: byte) }
    }
  }

  private mutating func append(behindPoint number: Significand, from first: Int) {
    append(mark: UInt8(ascii: "."))
    for i in first..<number.count { append(number.digits[i]) }
  }
}
