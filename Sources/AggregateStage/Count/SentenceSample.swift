import Statistics

/// Keeps, for each theme, voice and polarity, the sentences with the smallest hashes: a sample that
/// depends on the sentences alone, not on their order or on how they came in parts.
struct SentenceSample {
  private struct Group: Hashable {
    let theme: Int
    let voice: Int
    let polarity: Polarity
  }

  private struct Entry {
    let hash: UInt64
    /// The keys and the detail of the row.
    let row: [UInt8]
  }

  private struct Kept {
    var entries: [Entry] = []
    /// A larger hash has no place any more.
    var largest = UInt64.max
  }

  private var groups: [Group: Kept] = [:]
  private var text: [UInt8] = []
  /// How many sentences stay of each group; 0 for sums that may leave the house without text.
  private let most: Int

  /// - Parameter most: at most `SumsRow.sample`.
  init(most: Int = SumsRow.sample) { self.most = most }

  /// The hash of a place, from its document and offsets: the same in every run.
  mutating func hash(_ mention: FoundMention, _ documents: PartDocuments, theme: ByteInterner)
    -> UInt64
  {
    text.removeAll(keepingCapacity: true)
    documents.texts.with(.id, of: mention.sentence.document) { text.append(contentsOf: $0) }
    text.append(UInt8(ascii: " "))
    Bytes.append(mention.sentence.place.paragraph, to: &text)
    text.append(UInt8(ascii: " "))
    Bytes.append(mention.start, to: &text)
    text.append(UInt8(ascii: " "))
    theme.withBytes(mention.theme) { text.append(contentsOf: $0) }
    return SeededGenerator.hash(text)
  }

  private static func group(_ mention: FoundMention) -> Group {
    Group(theme: mention.theme, voice: mention.voice, polarity: mention.polarity)
  }

  /// Whether a sentence has a place: not where enough with smaller hashes are there.
  func wants(_ mention: FoundMention, hash: UInt64) -> Bool {
    most > 0 && hash <= groups[Self.group(mention)]?.largest ?? UInt64.max
  }

  mutating func add(_ mention: FoundMention, hash: UInt64, key: SumsKey) {
    let group = Self.group(mention)
    groups[group, default: Kept()].entries
      .append(Entry(hash: hash, row: key.bytes))
    if groups[group]?.entries.count == 2 * most { thin(group) }
  }

  private mutating func thin(_ group: Group) {
    guard var kept = groups.removeValue(forKey: group) else { return }
    kept.entries.sort {
      $0.hash != $1.hash ? $0.hash < $1.hash : $0.row.lexicographicallyPrecedes($1.row)
    }
    kept.entries.removeLast(max(0, kept.entries.count - most))
    if kept.entries.count == most { kept.largest = kept.entries.last?.hash ?? UInt64.max }
    groups[group] = kept
  }

  mutating func write(to sums: inout SumsWriter) {
    for group in Array(groups.keys) {
      thin(group)
      for entry in groups[group]?.entries ?? [] {
        entry.row.withUnsafeBufferPointer { sums.add(.kwic, line: $0, 1) }
      }
    }
  }
}
