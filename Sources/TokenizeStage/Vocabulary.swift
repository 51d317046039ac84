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

  @inline(__always)
  mutating func add(_ reading: Lemmatizer.Reading, year: Int16, document: Int32) {
    let key = Key(form: reading.form, lemma: reading.lemma, year: year)
    let at = slot(of: key)
    if slots[at].key.isFree {
      slots[at].key = key
      count += 1
    }
    slots[at].gf += 1
    if slots[at].document != document {
      slots[at].document = document
      slots[at].df += 1
    }
    if count * 4 > slots.count * 3 { grow() }
  }

  /// Where a key stands, or the free slot where it would.
  @inline(__always)
  private func slot(of key: Key) -> Int {
    let mask = slots.count - 1
    var at = Int(truncatingIfNeeded: key.hash) & mask
    while slots[at].key != key, !slots[at].key.isFree { at = (at + 1) & mask }
    return at
  }

  private mutating func grow() {
    let entries = slots
    slots = [Entry](repeating: Entry(), count: entries.count * 2)
    for entry in entries where !entry.key.isFree { slots[slot(of: entry.key)] = entry }
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
