/// The table of shortenings, ready to be looked up.
struct ShorteningIndex: Sendable {
  static let shared = ShorteningIndex()
  private var forms = WordIndex(minimumCapacity: 256)
  private var words: [[UInt8]] = []

  private init() {
    WordList.forEachWord(of: Shortenings.table) { entry in
      let parts = entry.split(separator: UInt8(ascii: "=")).map { WordList.Word(rebasing: $0) }
      guard parts.count == 2, forms.insert(parts[0]) == words.count else { return }
      words.append(Array(parts[1]))
    }
  }

  func word(for form: [UInt8]) -> [UInt8]? {
    guard let number = forms.find(form) else { return nil }
    return words[number]
  }
}
