/// The spellings that a stem can have, kept in one buffer that is used again and again.
struct StemVariants {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  var count: Int { ends.count }

  subscript(i: Int) -> ArraySlice<UInt8> { bytes[(i == 0 ? 0 : ends[i - 1])..<ends[i]] }

  /// The words without ending that a stem before `-en`, `-e` or `-er` can come from, the likeliest
  /// first.
  mutating func makeBases(of stem: UnsafeBufferPointer<UInt8>) {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    let n = stem.count
    guard n >= 1 else { return }
    let last = stem[n - 1]
    if n >= 2, last == stem[n - 2], Spelling.isConsonant(last) {
      add(stem, upTo: n - 1)
      add(stem, upTo: n)
      return
    }
    if Spelling.endsShort(stem), Spelling.canDouble(stem[n - 2]) {
      lengthen(stem, last: Self.voiceless(last))
      if Self.voiceless(last) != last { add(stem, upTo: n - 1, then: Self.voiceless(last)) }
      add(stem, upTo: n)
      if Self.voiceless(last) != last { lengthen(stem, last: last) }
      return
    }
    if Self.voiceless(last) != last { add(stem, upTo: n - 1, then: Self.voiceless(last)) }
    add(stem, upTo: n)
  }

  /// The infinitives that a stem can belong to.
  mutating func makeInfinitives(of stem: UnsafeBufferPointer<UInt8>) {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    let n = stem.count
    guard n >= 2 else { return }
    let last = stem[n - 1]
    if n >= 3, Spelling.isConsonant(last), stem[n - 2] == stem[n - 3],
      Spelling.canDouble(stem[n - 2])
    {
      for end in Self.voiced(last) { addInfinitive(stem, upTo: n - 2, end) }
    } else if Spelling.endsShort(stem) {
      addInfinitive(stem, upTo: n, last)
      // Only a vowel without stress stays single: `luisteren`.
      if Spelling.syllables(stem) > 1 { addInfinitive(stem, upTo: n - 1, last) }
    } else if Spelling.isConsonant(last) {
      for end in Self.voiced(last) { addInfinitive(stem, upTo: n - 1, end) }
    } else {
      add(stem, upTo: n, then: 0x6E)
      if Spelling.isVowel(stem[n - 2]) { addInfinitive(stem, upTo: n - 1, last) }
    }
  }

  private static func voiceless(_ byte: UInt8) -> UInt8 {
    byte == UInt8(ascii: "z")
      ? UInt8(ascii: "s") : byte == UInt8(ascii: "v") ? UInt8(ascii: "f") : byte
  }

  private static func voiced(_ byte: UInt8) -> [UInt8] {
    switch byte {
    case UInt8(ascii: "s"): [UInt8(ascii: "z"), byte]
    case UInt8(ascii: "f"): [UInt8(ascii: "v"), byte]
    default: [byte]
    }
  }

  private mutating func add(
    _ stem: UnsafeBufferPointer<UInt8>, upTo end: Int, then last: UInt8? = nil
  ) {
    bytes.append(contentsOf: stem[..<end])
    if let last { bytes.append(last) }
    ends.append(bytes.count)
  }

  /// Doubles the vowel of a stem that ends in a vowel and a consonant.
  private mutating func lengthen(_ stem: UnsafeBufferPointer<UInt8>, last: UInt8) {
    let n = stem.count
    bytes.append(contentsOf: stem[..<(n - 1)])
    bytes.append(stem[n - 2])
    bytes.append(last)
    ends.append(bytes.count)
  }

  private mutating func addInfinitive(
    _ stem: UnsafeBufferPointer<UInt8>, upTo end: Int, _ last: UInt8
  ) {
    bytes.append(contentsOf: stem[..<end])
    bytes.append(last)
    bytes.append(0x65)
    bytes.append(0x6E)
    ends.append(bytes.count)
  }
}
