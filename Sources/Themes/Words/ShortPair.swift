/// A token and a lemma of at most sixteen bytes each, in registers.
struct ShortPair {
  /// A word in two registers: its first eight bytes, the first of them lowest, and the next eight;
  /// zeros behind its end.
  struct Half: Equatable {
    let low: UInt64
    let high: UInt64
    let count: Int

    static let longest = 16

    /// The word that begins at a place and ends before a blank or with the text; nil where it is longer,
    /// or where the text has not sixteen bytes.
    @inline(__always)
    init?(_ text: UnsafeBufferPointer<UInt8>, at place: Int) {
      guard text.count >= Self.longest else { return nil }
      let bytes = UnsafeRawBufferPointer(text)
      let left = text.count - place
      let start = min(place, text.count - Self.longest)
      var first = UInt64(
        littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self))
      var second = UInt64(
        littleEndian: bytes.loadUnaligned(fromByteOffset: start + 8, as: UInt64.self))
      if left < Self.longest {
        // The last sixteen bytes, of which those before the word are moved out.
        let moved = UInt64(8 * (Self.longest - left))
        first = moved < 64 ? first &>> moved | second << (64 - moved) : second &>> (moved - 64)
        second = moved < 64 ? second &>> moved : 0
      }
      let blank = Self.firstBlank(first)
      if blank < 8 {
        (low, high, count) = (first & (1 &<< UInt64(8 * blank) &- 1), 0, blank)
        return
      }
      let next = Self.firstBlank(second)
      if next < 8 {
        (low, high) = (first, second & (1 &<< UInt64(8 * next) &- 1))
        count = 8 + next
        return
      }
      guard left <= Self.longest || text[place + Self.longest] == 0x20 else { return nil }
      (low, high, count) = (first, second, min(left, Self.longest))
    }

    /// The place of the first blank among eight bytes; 8 where there is none.
    @inline(__always)
    static func firstBlank(_ bytes: UInt64) -> Int {
      let other = bytes ^ 0x2020_2020_2020_2020
      let found = (other &- 0x0101_0101_0101_0101) & ~other & 0x8080_8080_8080_8080
      return found.trailingZeroBitCount &>> 3
    }
  }

  let token: Half
  let lemma: Half

  var hash: UInt64 {
    let token = token.low ^ self.token.high &* 0x9E37_79B9_7F4A_7C15
    let lemma = lemma.low &* 0xC4CE_B9FE_1A85_EC53 ^ lemma.high
    let mixed = (token ^ lemma &>> 29 ^ lemma) &* 0xFF51_AFD7_ED55_8CCD
    return mixed ^ mixed &>> 32
  }

  /// The bytes of both, for as long as `body` runs.
  func withBytes<R>(
    _ body: (_ token: UnsafeBufferPointer<UInt8>, _ lemma: UnsafeBufferPointer<UInt8>) -> R
  ) -> R {
    let words = (
      token.low.littleEndian, token.high.littleEndian, lemma.low.littleEndian,
      lemma.high.littleEndian
    )
    return withUnsafeBytes(of: words) { bytes in
      bytes.withMemoryRebound(to: UInt8.self) { bytes in
        body(
          UnsafeBufferPointer(rebasing: bytes[..<token.count]),
          UnsafeBufferPointer(rebasing: bytes[16..<16 + lemma.count]))
      }
    }
  }
}

/// The symbols of short words met lately.
///
/// One place for each hash: a newcomer takes the place of the one before. `WordTable` remains the
/// authority.
struct RecentPairs: Sendable {
  private struct Place {
    var token: (UInt64, UInt64) = (0, 0)
    var lemma: (UInt64, UInt64) = (0, 0)
    var tokenCount: UInt8 = 0
    var lemmaCount: UInt8 = 0
    /// -1 where the place is free.
    var symbol: Int32 = -1
  }

  private static let bits: UInt64 = 13
  private var places = [Place](repeating: Place(), count: 1 << Int(bits))

  /// The symbol of a word that was met lately.
  @inline(__always)
  func find(_ pair: ShortPair) -> Int32? {
    places.withUnsafeBufferPointer { places in
      let place = places[Self.index(pair)]
      let isSame =
        (place.token.0 ^ pair.token.low) | (place.token.1 ^ pair.token.high)
        | (place.lemma.0 ^ pair.lemma.low) | (place.lemma.1 ^ pair.lemma.high) == 0
      // Words that end in zeros differ by their lengths alone.
      return isSame && Int(place.tokenCount) == pair.token.count
        && Int(place.lemmaCount) == pair.lemma.count && place.symbol >= 0 ? place.symbol : nil
    }
  }

  mutating func insert(_ pair: ShortPair, _ symbol: Int32) {
    places[Self.index(pair)] = Place(
      token: (pair.token.low, pair.token.high), lemma: (pair.lemma.low, pair.lemma.high),
      tokenCount: UInt8(pair.token.count), lemmaCount: UInt8(pair.lemma.count), symbol: symbol)
  }

  @inline(__always)
  private static func index(_ pair: ShortPair) -> Int {
    Int(truncatingIfNeeded: pair.hash &>> (64 - bits))
  }
}
