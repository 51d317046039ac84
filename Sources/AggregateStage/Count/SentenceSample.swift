import Statistics

/// Keeps, for each theme, voice and polarity, the sentences with the smallest hashes: a sample that
/// depends on the sentences alone, not on their order or on how they came in parts.
struct SentenceSample {
  private struct Group: Hashable {
    let theme: String
    let voice: String
    let polarity: String
  }

  private struct Entry {
    let hash: UInt64
    let document: String
    let detail: String
  }

  private var groups: [Group: [Entry]] = [:]
  /// How many sentences stay of each group; 0 for sums that may leave the house without text.
  private let most: Int

  /// - Parameter most: at most `SumsRow.sample`.
  init(most: Int = SumsRow.sample) { self.most = most }

  /// The hash of a place, from its document and offsets: the same in every run.
  static func hash(document: String, paragraph: Int, start: Int, theme: String) -> UInt64 {
    SeededGenerator.hash("\(document) \(paragraph) \(start) \(theme)".utf8)
  }

  /// Adds a sentence, unless enough with smaller hashes are there; `detail` is made only if needed.
  mutating func add(
    theme: String, voice: String, polarity: String, hash: UInt64, document: String,
    detail: () -> String
  ) {
    guard most > 0 else { return }
    let group = Group(theme: theme, voice: voice, polarity: polarity)
    var entries = groups[group] ?? []
    groups[group] = nil
    entries.append(Entry(hash: hash, document: document, detail: detail()))
    if entries.count >= 2 * most { thin(&entries) }
    groups[group] = entries
  }

  private func thin(_ entries: inout [Entry]) {
    entries.sort { ($0.hash, $0.document, $0.detail) < ($1.hash, $1.document, $1.detail) }
    entries.removeLast(max(0, entries.count - most))
  }

  func write(to sums: inout SumsWriter) {
    for (group, entries) in groups {
      var entries = entries
      thin(&entries)
      for entry in entries {
        let hex = String(entry.hash, radix: 16)
        let key = String(repeating: "0", count: 16 - hex.count) + hex
        sums.add(
          .kwic, [group.theme, group.voice, group.polarity, key, entry.document],
          detail: entry.detail, [1])
      }
    }
  }
}
