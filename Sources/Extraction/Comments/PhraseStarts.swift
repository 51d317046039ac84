/// Beginnings of folded texts, found by their first byte.
struct PhraseStarts: Sendable {
  private let phrases: [[UInt8]]
  /// For each byte the phrases that begin with it, in order.
  private let byFirst: [Range<Int>]

  /// - Parameter phrases: none empty.
  init(_ phrases: [[UInt8]]) {
    let sorted = phrases.sorted { $0.lexicographicallyPrecedes($1) }
    var byFirst = [Range<Int>](repeating: 0..<0, count: 256)
    for (place, phrase) in sorted.enumerated() {
      let first = Int(phrase[0])
      byFirst[first] = (byFirst[first].isEmpty ? place : byFirst[first].lowerBound)..<place + 1
    }
    self.phrases = sorted
    self.byFirst = byFirst
  }

  func begins(_ text: Span<UInt8>) -> Bool { length(beginning: text) > 0 }

  /// The length of a phrase that a text begins with; 0 where it does with none.
  func length(beginning text: Span<UInt8>) -> Int {
    guard !text.isEmpty else { return 0 }
    for place in byFirst[Int(text[0])] where Self.begins(text, phrases[place]) {
      return phrases[place].count
    }
    return 0
  }

  private static func begins(_ text: Span<UInt8>, _ phrase: [UInt8]) -> Bool {
    guard phrase.count <= text.count else { return false }
    for i in phrase.indices where phrase[i] != text[i] { return false }
    return true
  }
}
