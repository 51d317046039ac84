import Dutch
import Tables

/// How often each form with its lemma occurs, and in how many documents, by year.
///
/// The counts stand in the slots of one open-addressed table, so that counting a word touches memory
/// in one place.
struct Vocabulary {
  /// What is counted apart: a form, its lemma and the year.
  private struct Key: Equatable {
    var form: Int32 = -1
    var lemma: Int32 = -1
    var year: Int16 = 0

    var isFree: Bool { form < 0 }

    @inline(__always)
    var hash: UInt64 {
      let words = UInt64(UInt32(bitPattern: form)) << 32 | UInt64(UInt32(bitPattern: lemma))
      let mixed = (words ^ UInt64(UInt16(bitPattern: year)) << 24) &* 0x9E37_79B9_7F4A_7C15
      return mixed ^ mixed >> 32
    }
  }

  private struct Entry {
    var key = Key()
    /// The document that counted last.
    var document: Int32 = -1
    var gf: Int32 = 0
    var df: Int32 = 0
  }

  private var slots = [Entry](repeating: Entry(), count: 1 << 14)
  /// How many entries there are.
  private(set) var count = 0

  /// Counts the words of a sentence.
  mutating func add(
    _ tokens: ArraySlice<Token>, _ readings: [Lemmatizer.Reading], year: Int16, document: Int32
  ) {
    while (count + readings.count) * 4 > slots.count * 3 { grow() }
    var added = 0
    slots.withUnsafeMutableBufferPointer { slots in
      for (token, reading) in zip(tokens, readings) where token.kind.isWord {
        let key = Key(form: reading.form, lemma: reading.lemma, year: year)
        let at = Self.slot(of: key, UnsafeBufferPointer(slots))
        if slots[at].key.isFree {
          slots[at].key = key
          added += 1
        }
        slots[at].gf += 1
        if slots[at].document != document {
          slots[at].document = document
          slots[at].df += 1
        }
      }
    }
    count += added
  }

  /// Where a key stands, or the free slot where it would.
  @inline(__always)
  private static func slot(of key: Key, _ slots: UnsafeBufferPointer<Entry>) -> Int {
    let mask = slots.count - 1
    var at = Int(truncatingIfNeeded: key.hash) & mask
    while slots[at].key != key, !slots[at].key.isFree { at = (at + 1) & mask }
    return at
  }

  private mutating func grow() {
    let entries = slots
    slots = [Entry](repeating: Entry(), count: entries.count * 2)
    slots.withUnsafeMutableBufferPointer { slots in
      for entry in entries where !entry.key.isFree {
        slots[Self.slot(of: entry.key, UnsafeBufferPointer(slots))] = entry
      }
    }
  }

  /// Writes the table, ordered by lemma, token and year.
  func write(to path: String, _ words: Lemmatizer) throws(TableError) {
    var rows = slots.filter { !$0.key.isFree }
    let lemmas = words.lemmaRanks(of: rows.map(\.key.lemma))
    let forms = words.forms.ranks(of: rows.map(\.key.form))
    rows.sort { a, b in
      let (x, y) = (a.key, b.key)
      if x.lemma != y.lemma { return lemmas[Int(x.lemma)] < lemmas[Int(y.lemma)] }
      return x.form != y.form ? forms[Int(x.form)] < forms[Int(y.form)] : x.year < y.year
    }
    var writer = try CSVWriter(path: path, schema: .vocabulary)
    for row in rows {
      words.withLemma(row.key.lemma) { writer.field(utf8: $0) }
      words.forms.withWord(Int(row.key.form)) { writer.field(utf8: $0) }
      writer.field(row.key.year > 0 ? Int(row.key.year) : nil)
      writer.field(Int(row.gf))
      writer.field(Int(row.df))
      try writer.endRow()
    }
    try writer.close()
  }
}
