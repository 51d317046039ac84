/// An IPv6 address: its pieces, read and written as the WHATWG URL standard has it.
struct IPv6Address {
  private var pieces: [UInt16] = []

  init?(_ text: some Collection<UInt8>) {
    let bytes = Array(text)
    var compressAt: Int?
    var i = 0
    if bytes.starts(with: "::".utf8) {
      compressAt = 0
      i = 2
    } else if bytes.first == UInt8(ascii: ":") || bytes.isEmpty {
      return nil
    }
    while i < bytes.count {
      guard pieces.count < 8 else { return nil }
      if bytes[i] == UInt8(ascii: ":") {
        guard compressAt == nil else { return nil }
        compressAt = pieces.count
        i += 1
        continue
      }
      let start = i
      var value: UInt32 = 0
      while i < bytes.count, i - start < 4, let digit = PercentEncoding.value(bytes[i]) {
        value = value << 4 | UInt32(digit)
        i += 1
      }
      if i < bytes.count, bytes[i] == UInt8(ascii: ".") {
        guard i > start, pieces.count <= 6, let four = Self.dotted(bytes[start...]) else {
          return nil
        }
        pieces += four
        i = bytes.count
        break
      }
      guard i > start else { return nil }
      if i < bytes.count {
        guard bytes[i] == UInt8(ascii: ":"), i + 1 < bytes.count else { return nil }
        i += 1
      }
      pieces.append(UInt16(truncatingIfNeeded: value))
    }
    if let compressAt {
      guard pieces.count < 8 else { return nil }
      pieces.insert(contentsOf: repeatElement(0, count: 8 - pieces.count), at: compressAt)
    }
    guard pieces.count == 8 else { return nil }
  }

  /// The two pieces of an IPv4 address at the end.
  private static func dotted(_ bytes: ArraySlice<UInt8>) -> [UInt16]? {
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    var numbers: [UInt16] = []
    for part in parts {
      guard !part.isEmpty, part.count <= 3, part.allSatisfy(\.isASCIIDigit),
        part.count == 1 || part.first != UInt8(ascii: "0")
      else { return nil }
      let number = part.reduce(0) { $0 * 10 + UInt16($1 - 0x30) }
      guard number <= 255 else { return nil }
      numbers.append(number)
    }
    return [numbers[0] << 8 | numbers[1], numbers[2] << 8 | numbers[3]]
  }

  func append(to out: inout [UInt8]) {
    let gap = longestZeros()
    var i = 0
    while i < 8 {
      if let gap, i == gap.lowerBound {
        out.append(contentsOf: (i == 0 ? "::" : ":").utf8)
        i = gap.upperBound
        continue
      }
      out.append(contentsOf: String(pieces[i], radix: 16).utf8)
      if i < 7 { out.append(UInt8(ascii: ":")) }
      i += 1
    }
  }

  private func longestZeros() -> Range<Int>? {
    var best: Range<Int>?
    var i = 0
    while i < 8 {
      var j = i
      while j < 8, pieces[j] == 0 { j += 1 }
      if j - i > max(1, best?.count ?? 0) { best = i..<j }
      i = max(j, i + 1)
    }
    return best
  }
}
