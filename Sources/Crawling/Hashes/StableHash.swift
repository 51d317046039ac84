/// A hash that is the same in every process, on every machine and in every version: 64-bit FNV-1a
/// (Fowler, Noll and Vo) with the finaliser of MurmurHash3 (Appleby), so that all bits are even.
package struct StableHash: Sendable {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  package init() {}

  package init(_ text: String) { combine(text) }

  package init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { combine(byte) }
  }

  package mutating func combine(_ text: String) {
    for byte in text.utf8 { combine(byte) }
  }

  @inline(__always)
  package mutating func combine(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  package var value: UInt64 {
    var x = state
    x = (x ^ (x >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    x = (x ^ (x >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    return x ^ (x >> 33)
  }

  /// 16 hexadecimal digits.
  package var text: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// The hash of several fields, of which none can run into the next.
  package static func text(of fields: String...) -> String {
    var hash = StableHash()
    for field in fields {
      hash.combine(field)
      hash.combine(0)
    }
    return hash.text
  }
}
