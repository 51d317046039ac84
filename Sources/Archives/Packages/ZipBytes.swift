/// Little-endian numbers in the bytes of a zip file; 0 beyond their end.
struct ZipBytes {
  private let bytes: [UInt8]
  var count: Int { bytes.count }

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func half(_ at: Int) -> Int { number(at, 2) }
  func word(_ at: Int) -> Int { number(at, 4) }
  /// A number of eight bytes; negative where it is larger than any file.
  func long(_ at: Int) -> Int { number(at, 8) }

  private func number(_ at: Int, _ width: Int) -> Int {
    guard at >= 0, at + width <= bytes.count else { return 0 }
    return bytes[at..<(at + width)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  func slice(_ range: Range<Int>) -> [UInt8] { Array(bytes[range.clamped(to: 0..<bytes.count)]) }

  /// Takes the large sizes from the extra field of a zip64 member: in order, those that are all ones
  /// in the directory.
  func widen(_ sizes: inout [Int], _ extra: Range<Int>) {
    var at = extra.lowerBound
    while at + 4 <= extra.upperBound {
      let (tag, length) = (half(at), half(at + 2))
      if tag == 1 {
        var field = at + 4
        for i in sizes.indices where sizes[i] == 0xFFFF_FFFF {
          guard field + 8 <= min(at + 4 + length, extra.upperBound) else { return }
          sizes[i] = long(field)
          field += 8
        }
        return
      }
      at += 4 + length
    }
  }
}
