/// Short words seen lately with what the lemmatizer must know of them, so that a common word costs one
/// look at one line of memory.
///
/// Two places for each hash, in one line of memory: a newcomer takes the first, and who stood there the
/// second. `FormTable` remains the authority; what is here only spares it work.
struct FormCache: ~Copyable {
  private struct Place {
    var low: UInt64
    var high: UInt64
    var form: KnownForm
  }

  private static let bits: UInt64 = 13
  private let places: UnsafeMutablePointer<Place>

  init() {
    // Two of 32 bytes each are a line of the processor's cache.
    let count = 2 << Int(Self.bits)
    places = UnsafeMutableRawPointer.allocate(
      byteCount: MemoryLayout<Place>.stride * count, alignment: 64
    ).bindMemory(to: Place.self, capacity: count)
    places.initialize(repeating: Place(low: 0, high: 0, form: .none), count: count)
  }

  deinit { places.deallocate() }

  /// What is known of a word; `.none` where it is not here.
  @inline(__always)
  func find(_ word: ShortWord) -> KnownForm {
    let first = Self.first(word)
    let isFirst = places[first].low == word.low && places[first].high == word.high
    // Chosen without a branch, for nobody could foresee which it is.
    let place = places[isFirst ? first : first &+ 1]
    return place.low == word.low && place.high == word.high ? place.form : .none
  }

  mutating func insert(_ word: ShortWord, _ form: KnownForm) {
    let first = Self.first(word)
    places[first + 1] = places[first]
    places[first] = Place(low: word.low, high: word.high, form: form)
  }

  /// The first of the two places of a word.
  @inline(__always)
  private static func first(_ word: ShortWord) -> Int {
    Int(truncatingIfNeeded: word.hash &>> (64 - bits)) &<< 1
  }
}
