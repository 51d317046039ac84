/// A set of tests in 256 bits: what is not in it is surely not there.
struct TestMask: Sendable, Equatable {
  // Four words and not a vector, which would have to stand at a multiple of its size.
  private var first: UInt64
  private var second: UInt64
  private var third: UInt64
  private var fourth: UInt64

  init() { self.init(repeating: 0) }

  private init(repeating word: UInt64) {
    (first, second, third, fourth) = (word, word, word, word)
  }

  /// The set of all tests.
  static let all = TestMask(repeating: .max)

  init(_ tests: some Sequence<Int32>) {
    self.init()
    for test in tests {
      // Tests that stand beside each other in a pattern have numbers beside each other.
      let bit = UInt64(UInt32(bitPattern: test) & 255)
      switch bit >> 6 {
      case 0: first |= 1 << (bit & 63)
      case 1: second |= 1 << (bit & 63)
      case 2: third |= 1 << (bit & 63)
      default: fourth |= 1 << (bit & 63)
      }
    }
  }

  /// Whether a test may be in the set.
  @inline(__always)
  func mayContain(_ test: Int32) -> Bool {
    let bit = UInt64(UInt32(bitPattern: test) & 255)
    let half = bit & 128 == 0 ? (first, second) : (third, fourth)
    return (bit & 64 == 0 ? half.0 : half.1) &>> (bit & 63) & 1 == 1
  }

  mutating func formUnion(_ other: TestMask) {
    first |= other.first
    second |= other.second
    third |= other.third
    fourth |= other.fourth
  }

  @inline(__always)
  func isDisjoint(with other: TestMask) -> Bool {
    (first & other.first) | (second & other.second)
      | (third & other.third) | (fourth & other.fourth) == 0
  }
}
