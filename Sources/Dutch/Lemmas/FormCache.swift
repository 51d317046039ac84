/// Short words seen lately with what the lemmatizer must know of them, so that a common word costs one
/// look at one line of memory.
///
/// One place for each hash: a newcomer takes the place of the one before. `FormTable` remains the
/// authority; what is here only spares it work.
struct FormCache: ~Copyable {
  private struct Place {
    var low: UInt64
    var high: UInt64
    var form: KnownForm
  }

  private static let bits: UInt64 = 14
  private let places: UnsafeMutablePointer<Place>

  init() {
    // Of 32 bytes each, so that none lies across two lines of the processor's cache.
    let size = MemoryLayout<Place>.stride << Int(Self.bits)
    places = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 64)
      .bindMemory(to: Place.self, capacity: 1 << Int(Self.bits))
    places.initialize(repeating: Place(low: 0, high: 0, form: .none), count: 1 << Int(Self.bits))
  }

  deinit { places.deallocate() }

  /// What is known of a word; `.none` where it is not here.
  @inline(__always)
  func find(_ word: ShortWord) -> KnownForm {
    let place = places[Self.index(word)]
    return place.low == word.low && place.high == word.high ? place.form : .none
  }

  mutating func insert(_ word: ShortWord, _ form: KnownForm) {
    places[Self.index(word)] = Place(low: word.low, high: word.high, form: form)
  }

  @inline(__always)
  private static func index(_ word: ShortWord) -> Int {
    Int(truncatingIfNeeded: word.hash &>> (64 - bits))
  }
}
