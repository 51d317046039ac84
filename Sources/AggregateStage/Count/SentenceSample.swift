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
    /// A larger hash has no place.
    let largest: UInt64
    var entries: [Entry] = []
  }

  private var groups: [Group: Kept] = [:]
  /// By mention.
  private var hashes: [UInt64] = []
  private var text: [UInt8] = []
  /// How many sentences stay of each group; 0 for sums that may leave the house without text.
  private let most: Int

  /// - Parameter most: at most `SumsRow.sample`.
  init(most: Int = SumsRow.sample) { self.most = most }

  /// Decides which mentions have a place, before the texts of any are read.
  mutating func choose(_ mentions: PartMentions, _ documents: PartDocuments) {
    if most == 0 { return }
    var found: [Group: [UInt64]] = [:]
    for index in 0..<mentions.count {
      let mention = mentions[index]
      let hash = hash(mention, documents, theme: mentions.themes)
      hashes.append(hash)
      found[Self.group(mention), default: []].append(hash)
    }
    groups = found.mapValues { hashes in
      Kept(largest: hashes.count > most ? hashes.sorted()[most - 1] : .max)
    }
  }

  /// The hash of a place, from its document and offsets: the same in every run.
  private mutating func hash(
    _ mention: FoundMention, _ documents: PartDocuments, theme: ByteInterner
  ) -> UInt64 {
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

  /// The hash of a mention that has a place; nil where it has none.
  /// - Parameter index: of the mention among those chosen from.
  func place(of mention: FoundMention, _ index: Int) -> UInt64? {
    guard most > 0, let kept = groups[Self.group(mention)], hashes[index] <= kept.largest else {
      return nil
    }
    return hashes[index]
  }

  mutating func add(_ mention: FoundMention, hash: UInt64, key: SumsKey) {
    groups[Self.group(mention)]?.entries.append(Entry(hash: hash, row: key.bytes))
  }

  func write(to sums: inout SumsWriter) {
    for kept in groups.values {
      // More than have a place where several have the largest hash.
      let entries = kept.entries.sorted {
        $0.hash != $1.hash ? $0.hash < $1.hash : $0.row.lexicographicallyPrecedes($1.row)
      }
      for entry in entries.prefix(most) {
        entry.row.withUnsafeBufferPointer { sums.add(.kwic, line: $0, 1) }
      }
    }
  }
}
