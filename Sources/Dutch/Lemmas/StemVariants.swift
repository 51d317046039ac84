/// The spellings that a stem can have, kept in one buffer that is used again and again.
struct StemVariants {
  private let buffer = WordBuffer()
  /// Where each spelling ends; no stem has more than four.
  private var ends = InlineArray<4, Int>(repeating: 0)
  private(set) var count = 0

  /// A spelling, good until the next are made.
  subscript(i: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: buffer.bytes[(i == 0 ? 0 : ends[i - 1])..<ends[i]])
  }

  /// The words without ending that a stem before `-en`, `-e` or `-er` can come from, the likeliest
  /// first.
  mutating func makeBases(of stem: UnsafeBufferPointer<UInt8>) {
    clear()
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
      // Only a vowel without stress stays single: `artikelen`, but `latten` from `lat`.
      if Spelling.syllables(stem) > 1 {
        if Self.voiceless(last) != last { add(stem, upTo: n - 1, then: Self.voiceless(last)) }
        add(stem, upTo: n)
      }
      if Self.voiceless(last) != last { lengthen(stem, last: last) }
      return
    }
    if Self.voiceless(last) != last { add(stem, upTo: n - 1, then: Self.voiceless(last)) }
    add(stem, upTo: n)
  }

  /// The infinitives that a stem can belong to.
  mutating func makeInfinitives(of stem: UnsafeBufferPointer<UInt8>) {
    clear()
    let n = stem.count
    guard n >= 2 else { return }
    let last = stem[n - 1]
    if n >= 3, Spelling.isConsonant(last), stem[n - 2] == stem[n - 3],
      Spelling.canDouble(stem[n - 2])
    {
      addInfinitives(stem, upTo: n - 2, last)
    } else if n >= 4, last == 0x72, stem[n - 2] == 0x65, stem[n - 3] == 0xAB {
      // `creëer`: `creëren`.
      addInfinitive(stem, upTo: n - 2, last)
    } else if Spelling.endsShort(stem), Spelling.isDoubled(last) {
      addInfinitive(stem, upTo: n, last)
      // Only a vowel without stress stays single: `luisteren`.
      if Spelling.syllables(stem) > 1 { addInfinitive(stem, upTo: n - 1, last) }
    } else if Spelling.isConsonant(last) {
      addInfinitives(stem, upTo: n - 1, last)
    } else {
      add(stem, upTo: n, then: 0x6E)
      if Spelling.isVowel(stem[n - 2]) { addInfinitive(stem, upTo: n - 1, last) }
    }
  }

  private static func voiceless(_ byte: UInt8) -> UInt8 {
    byte == UInt8(ascii: "z")
      ? UInt8(ascii: "s") : byte == UInt8(ascii: "v") ? UInt8(ascii: "f") : byte
  }

  private mutating func clear() {
    buffer.clear()
    count = 0
  }

  /// Ends the spelling that was put together.
  private mutating func end() {
    ends[count] = buffer.count
    count += 1
  }

  private mutating func add(
    _ stem: UnsafeBufferPointer<UInt8>, upTo end: Int, then last: UInt8? = nil
  ) {
    buffer.append(stem[..<end])
    if let last { buffer.append(last) }
    self.end()
  }

  /// Doubles the vowel of a stem that ends in a vowel and a consonant.
  private mutating func lengthen(_ stem: UnsafeBufferPointer<UInt8>, last: UInt8) {
    let n = stem.count
    buffer.append(stem[..<(n - 1)])
    buffer.append(stem[n - 2])
    buffer.append(last)
    end()
  }

  private mutating func addInfinitive(
    _ stem: UnsafeBufferPointer<UInt8>, upTo end: Int, _ last: UInt8
  ) {
    buffer.append(stem[..<end])
    buffer.append(last)
    buffer.append(0x65)
    buffer.append(0x6E)
    self.end()
  }

  /// With the voiced consonant first, where the last has one: `lezen` before `lesen`.
  private mutating func addInfinitives(
    _ stem: UnsafeBufferPointer<UInt8>, upTo end: Int, _ last: UInt8
  ) {
    if last == UInt8(ascii: "s") { addInfinitive(stem, upTo: end, UInt8(ascii: "z")) }
    if last == UInt8(ascii: "f") { addInfinitive(stem, upTo: end, UInt8(ascii: "v")) }
    addInfinitive(stem, upTo: end, last)
  }
}
