/// The addresses of one site, each under a number: their text in one array of bytes.
struct AddressTable {
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = [0]
  private var numbers: [UInt64: Int32] = [:]

  var count: Int { ends.count - 1 }

  /// Adds an address that is not in the table.
  ///
  /// Two addresses with the same 64-bit hash would be one; that is expected once in sites of more
  /// than four thousand million addresses.
  mutating func add(_ text: [UInt8], hash: UInt64) -> Int32 {
    let number = Int32(count)
    numbers[hash] = number
    bytes.append(contentsOf: text)
    ends.append(UInt32(truncatingIfNeeded: bytes.count))
    return number
  }

  /// The number of an address that is in the table, by the hash of its text.
  func known(_ hash: UInt64) -> Int32? { numbers[hash] }

  /// Forgets how to find numbers, once no address is asked for any more.
  mutating func freeze() { numbers = [:] }

  /// Whether there is room for one more address.
  var isFull: Bool { bytes.count > Int(UInt32.max) - (1 << 20) }

  func text(_ number: Int32) -> String {
    String(decoding: bytes[range(number)], as: UTF8.self)
  }

  func bytes(_ number: Int32) -> ArraySlice<UInt8> { bytes[range(number)] }

  /// Whether one address stands before another in the order of their bytes.
  func precedes(_ a: Int32, _ b: Int32) -> Bool {
    bytes[range(a)].lexicographicallyPrecedes(bytes[range(b)])
  }

  private func range(_ number: Int32) -> Range<Int> {
    Int(ends[Int(number)])..<Int(ends[Int(number) + 1])
  }
}
