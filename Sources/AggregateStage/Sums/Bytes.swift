import Glibc

/// The order of bytes, which is the order of every table of sums.
enum Bytes {
  static func compare(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Int {
    guard let x = a.baseAddress, let y = b.baseAddress else { return a.count - b.count }
    let order = memcmp(x, y, min(a.count, b.count))
    return order != 0 ? Int(order) : a.count - b.count
  }

  /// How many bytes the measure and the first so many keys of a row take, commas between them;
  /// a comma inside quotes is none.
  static func prefix(_ key: UnsafeBufferPointer<UInt8>, keys: Int) -> Int {
    var left = keys + 1
    var quoted = false
    for i in key.indices {
      if key[i] == UInt8(ascii: "\"") { quoted.toggle() }
      guard key[i] == UInt8(ascii: ","), !quoted else { continue }
      left -= 1
      if left == 0 { return i }
    }
    return key.count
  }

  /// Appends the digits of a number.
  static func append(_ number: Int, to bytes: inout [UInt8]) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    if rest < 10 { return bytes.append(UInt8(ascii: "0") + UInt8(rest)) }
    // A slice of the bytes that is turned around in its place would be copied first.
    var digits = InlineArray<20, UInt8>(repeating: UInt8(ascii: "0"))
    var first = digits.count
    while rest > 0 {
      first -= 1
      digits[first] += UInt8(rest % 10)
      rest /= 10
    }
    for place in first..<digits.count { bytes.append(digits[place]) }
  }

  static func equal(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Bool {
    a.count == b.count && compare(a, b) == 0
  }

  static func equal(_ bytes: UnsafeBufferPointer<UInt8>, _ word: StaticString) -> Bool {
    bytes.count == word.utf8CodeUnitCount
      && compare(bytes, UnsafeBufferPointer(start: word.utf8Start, count: bytes.count)) == 0
  }
}
