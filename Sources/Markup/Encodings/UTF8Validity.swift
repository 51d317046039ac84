internal import Blocks

/// How the bytes of a page stand as UTF-8.
struct UTF8Validity: Equatable, Sendable {
  /// Well-formed sequences of two bytes and more.
  private(set) var sequences = 0
  /// Bytes that are part of no well-formed sequence.
  private(set) var faults = 0

  init(_ bytes: Span<UInt8>) {
    var i = 0
    while true {
      i = Self.endOfASCII(bytes, from: i)
      guard i < bytes.count else { return }
      let length = Self.length(bytes, at: i)
      if length > 0 { sequences += 1 } else { faults += 1 }
      i += max(1, length)
    }
  }

  /// The next place of a byte from 128 on; the end where there is none.
  static func endOfASCII(_ bytes: Span<UInt8>, from start: Int) -> Int {
    let i = ByteBlock.endOfASCIIBlocks(bytes, from: start)
    return ByteBlock.first(in: bytes, from: i) { $0.beyondASCII }
  }

  /// The length of the well-formed sequence of two bytes and more at a place; 0 where there is none.
  static func length(_ bytes: Span<UInt8>, at i: Int) -> Int {
    let lead = bytes[i]
    guard lead >= 0xC2, lead <= 0xF4 else { return 0 }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard i + length <= bytes.count else { return 0 }
    let second = bytes[i + 1]
    let bounds: ClosedRange<UInt8> =
      switch lead {
      case 0xE0: 0xA0...0xBF
      case 0xED: 0x80...0x9F
      case 0xF0: 0x90...0xBF
      case 0xF4: 0x80...0x8F
      default: 0x80...0xBF
      }
    guard bounds.contains(second) else { return 0 }
    for k in 2..<max(2, length) where bytes[i + k] & 0xC0 != 0x80 { return 0 }
    return length
  }

  /// The bytes with U+FFFD for all that is no UTF-8.
  static func repaired(_ bytes: Span<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + bytes.count / 8)
    var i = 0
    while i < bytes.count {
      let length = bytes[i] < 0x80 ? 1 : Self.length(bytes, at: i)
      if length == 0 {
        output.append(contentsOf: [0xEF, 0xBF, 0xBD])
      } else {
        for k in i..<i + length { output.append(bytes[k]) }
      }
      i += max(1, length)
    }
    return output
  }
}
