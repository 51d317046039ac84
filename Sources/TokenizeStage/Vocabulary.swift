import Dutch
import Tables

/// How often each form with its lemma occurs, and in how many documents, by year.
///
/// A form's counts are chained, those that counted last in front: nearly always a word has the lemma
/// and the year that it had before, and its number leads straight to them.
struct Vocabulary {
  private struct Entry {
    let form: Int32
    let lemma: Int32
    let year: Int16
    /// The document that counted last.
    var document: Int32
    var gf: Int32
    var df: Int32
    /// The next entry of the same form, or -1.
    var next: Int32
  }

  private var entries: [Entry] = []
  /// The first entry of each form, by its number; -1 where it has none.
  private var heads: [Int32] = []

  init() { entries.reserveCapacity(1 << 14) }

  /// How many entries there are.
  var count: Int { entries.count }

  /// Counts the words of a sentence.
  /// - Parameter forms: how many forms there are; the readings' are below it.
  mutating func add(
    _ tokens: ArraySlice<Token>, _ readings: [Lemmatizer.Reading], forms: Int, year: Int16,
    document: Int32
  ) {
    if heads.count < forms {
      heads.append(contentsOf: repeatElement(-1, count: forms - heads.count))
    }
    for (token, reading) in zip(tokens, readings) where token.kind.isWord {
      let at = Int(heads[Int(reading.form)])
      if at >= 0, entries[at].lemma == reading.lemma, entries[at].year == year {
        count(at, document)
      } else {
        count(find(reading, year), document)
      }
    }
  }

  @inline(__always)
  private mutating func count(_ at: Int, _ document: Int32) {
    entries[at].gf += 1
    if entries[at].document != document {
      entries[at].document = document
      entries[at].df += 1
    }
  }

  /// Where a reading is counted in a year: an entry that stands first in its chain from now on.
  private mutating func find(_ reading: Lemmatizer.Reading, _ year: Int16) -> Int {
    let head = heads[Int(reading.form)]
    var (before, at) = (-1, Int(head))
    while at >= 0, entries[at].lemma != reading.lemma || entries[at].year != year {
      (before, at) = (at, Int(entries[at].next))
    }
    if at < 0 {
      at = entries.count
      entries.append(
        Entry(
          form: reading.form, lemma: reading.lemma, year: year, document: -1, gf: 0, df: 0,
          next: head))
    } else {
      entries[before].next = entries[at].next
      entries[at].next = head
    }
    heads[Int(reading.form)] = Int32(at)
    return at
  }

  /// Writes the table, ordered by lemma, token and year.
  func write(to path: String, _ words: Lemmatizer) throws(TableError) {
    var writer = try CSVWriter(path: path, schema: .vocabulary)
    for i in order(words) {
      let entry = entries[Int(i)]
      words.withLemma(entry.lemma) { writer.field(utf8: $0) }
      words.forms.withWord(Int(entry.form)) { writer.field(utf8: $0) }
      writer.field(entry.year > 0 ? Int(entry.year) : nil)
      writer.field(Int(entry.gf))
      writer.field(Int(entry.df))
      try writer.endRow()
    }
    try writer.close()
  }

  /// The entries by lemma, token and year.
  private func order(_ words: Lemmatizer) -> [Int32] {
    let lemmas = words.lemmaRanks(of: entries.map(\.lemma))
    var keys = entries.indices.map { i in
      (lemma: lemmas[Int(entries[i].lemma)], entry: Int32(i))
    }
    keys.sort { a, b in
      if a.lemma != b.lemma { return a.lemma < b.lemma }
      let (x, y) = (entries[Int(a.entry)], entries[Int(b.entry)])
      if x.form == y.form { return x.year < y.year }
      return words.forms.precedes(Int(x.form), Int(y.form))
    }
    return keys.map(\.entry)
  }
}
