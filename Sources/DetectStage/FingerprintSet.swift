/// 128 bits that stand for the words of a sentence: two sentences in a billion billion have the same
/// without being the same.
struct Fingerprint: Equatable {
  fileprivate let one: UInt64
  fileprivate let other: UInt64

  init(of symbols: ArraySlice<Int32>) {
    var one: UInt64 = 0x9E37_79B9_7F4A_7C15
    var other = Self.mix(UInt64(symbols.count), one ^ 0xD6E8_FEB8_6659_FD93)
    for symbol in symbols {
      one = Self.mix(one ^ UInt64(UInt32(bitPattern: symbol)), 0xA076_1D64_78BD_642F)
      other = Self.mix(other ^ UInt64(UInt32(bitPattern: symbol)), 0xE703_7ED1_A0B4_28DB)
    }
    // 0 marks a free place of the set.
    self.one = max(one, 1)
    self.other = other
  }

  private static func mix(_ value: UInt64, _ factor: UInt64) -> UInt64 {
    let product = (value ^ 0x8EBC_6AF0_9C88_C6E3).multipliedFullWidth(by: factor)
    return product.high ^ product.low
  }
}

/// A set of fingerprints, by open addressing.
struct FingerprintSet {
  private var places: [(one: UInt64, other: UInt64)] = []
  private var count = 0

  /// - Returns: whether it was not there before.
  mutating func insert(_ print: Fingerprint) -> Bool {
    if count * 2 >= places.count { grow() }
    let place = place(of: (print.one, print.other))
    if places[place].one != 0 { return false }
    places[place] = (print.one, print.other)
    count += 1
    return true
  }

  private func place(of print: (one: UInt64, other: UInt64)) -> Int {
    let mask = places.count - 1
    var place = Int(truncatingIfNeeded: print.one) & mask
    while places[place].one != 0, places[place] != print { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = places
    places = .init(repeating: (0, 0), count: max(old.count * 2, 16))
    for print in old where print.one != 0 { places[place(of: print)] = print }
  }
}
