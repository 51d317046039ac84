/// A set of tests in 256 bits: what is not in it is surely not there.
struct TestMask: Sendable, Equatable {
  private var bits: SIMD4<UInt64>

  init() { bits = .zero }

  private init(bits: SIMD4<UInt64>) { self.bits = bits }

  /// The set of all tests.
  static let all = TestMask(bits: SIMD4(repeating: .max))

  init(_ tests: some Sequence<Int32>) {
    self.init()
    for test in tests {
      // Tests that stand beside each other in a pattern have numbers beside each other.
      let bit = UInt32(bitPattern: test) & 255
      bits[Int(bit >> 6)] |= UInt64(1) << UInt64(bit & 63)
    }
  }

  mutating func formUnion(_ other: TestMask) { bits |= other.bits }

  func isDisjoint(with other: TestMask) -> Bool {
    let both = bits & other.bits
    return both[0] | both[1] | both[2] | both[3] == 0
  }
}
