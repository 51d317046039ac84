/// A set of small numbers, a bit for each.
struct NumberSet {
  private var words: [UInt64] = []
  private(set) var count = 0

  mutating func insert(_ number: Int) {
    let (word, bit) = (number >> 6, UInt64(1) << UInt64(number & 63))
    while words.count <= word { words.append(0) }
    guard words[word] & bit == 0 else { return }
    words[word] |= bit
    count += 1
  }

  mutating func removeAll() {
    for i in words.indices { words[i] = 0 }
    count = 0
  }
}
