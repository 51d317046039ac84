/// The addresses of one site, each under a number: their text in one array of bytes.
struct AddressTable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = [0]
  private var numbers: [UInt64: Int32] = [:]

  var count: Int { ends.count - 1 }

  /// The number of an address, a new one if it has none yet.
  ///
  /// Two addresses with the same 64-bit hash would be one; that is expected once in sites of more
  /// than four thousand million addresses.
  mutating func number(of text: String) -> Int32 {
    let hash = StableHash(text).value
    if let known = numbers[hash] { return known }
    let number = Int32(count)
    numbers[hash] = number
    bytes.append(contentsOf: text.utf8)
    ends.append(bytes.count)
    return number
  }

  /// The number of an address that is in the table.
  func known(_ text: String) -> Int32? { numbers[StableHash(text).value] }

  func text(_ number: Int32) -> String {
    String(decoding: bytes[range(number)], as: UTF8.self)
  }

  /// Whether one address stands before another in the order of their bytes.
  func precedes(_ a: Int32, _ b: Int32) -> Bool {
    bytes[range(a)].lexicographicallyPrecedes(bytes[range(b)])
  }

  private func range(_ number: Int32) -> Range<Int> {
    ends[Int(number)]..<ends[Int(number) + 1]
  }
}
