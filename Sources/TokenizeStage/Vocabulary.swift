import Dutch
import Tables

/// How often each form with its lemma occurs, and in how many documents, by year.
///
/// Each year has a table from the number of a form to its counts. Those of the few forms with several
/// lemmas are chained, the one that counted last in front, so that a word is nearly always found in two
/// looks.
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
  /// The first entry in the present year of each form, by its number; -1 where it has none.
  private var heads: [Int32] = []
  /// Such tables of the years, that of the present one taken out.
  private var years: [Int16: [Int32]] = [:]
  private var year: Int16?
  /// How long all of these tables are.
  private var headCount = 0

  init() { entries.reserveCapacity(1 << 14) }

  /// Whether there is more than should be kept in memory.
  var isLarge: Bool { entries.count > VocabularyFile.limit || headCount > 1 << 22 }

  /// Counts the words of a sentence.
  /// - Parameter forms: how many forms there are; the readings' are below it.
  mutating func add(
    _ tokens: ArraySlice<Token>, _ readings: [Lemmatizer.Reading], forms: Int, year: Int16,
    document: Int32
  ) {
    if year != self.year { turn(to: year) }
    if heads.count < forms {
      headCount += forms - heads.count
      heads.append(contentsOf: repeatElement(-1, count: forms - heads.count))
    }
    var i = 0
    while true {
      i = countKnown(tokens, readings, from: i, document)
      guard i < readings.count else { return }
      // It stands first in its chain from now on, so that it is counted next.
      find(readings[i], year)
    }
  }

  private mutating func turn(to year: Int16) {
    if let before = self.year { years[before] = heads }
    heads = years.removeValue(forKey: year) ?? []
    self.year = year
  }

  /// Counts words as long as each has the lemma that stands first in its chain.
  /// - Returns: the word that has not; the count of them where there is none.
  private mutating func countKnown(
    _ tokens: ArraySlice<Token>, _ readings: [Lemmatizer.Reading], from start: Int,
    _ document: Int32
  ) -> Int {
    entries.withUnsafeMutableBufferPointer { entries in
      tokens.withUnsafeBufferPointer { tokens in
        for i in start..<readings.count where tokens[i].kind.isWord {
          let reading = readings[i]
          let at = Int(heads[Int(reading.form)])
          guard at >= 0, entries[at].lemma == reading.lemma else { return i }
          entries[at].gf += 1
          if entries[at].document != document {
            entries[at].document = document
            entries[at].df += 1
          }
        }
        return readings.count
      }
    }
  }

  /// Brings the entry of a reading to the front of its chain, a new one where there was none.
  private mutating func find(_ reading: Lemmatizer.Reading, _ year: Int16) {
    let head = heads[Int(reading.form)]
    var (before, at) = (-1, Int(head))
    while at >= 0, entries[at].lemma != reading.lemma {
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
  }

  /// Writes the table, ordered by lemma, token and year.
  /// - Returns: how many rows it has.
  @discardableResult
  func write(to path: String, _ words: Lemmatizer) throws(TableError) -> Int {
    var writer = try CSVWriter(path: path, schema: .vocabulary)
    for i in order(words) {
      let entry = entries[Int(i)]
      words.withLemma(entry.lemma) { writer.field(utf8: $0) }
      words.withForm(entry.form) { writer.field(utf8: $0) }
      writer.field(entry.year > 0 ? Int(entry.year) : nil)
      writer.field(Int(entry.gf))
      writer.field(Int(entry.df))
      try writer.endRow()
    }
    try writer.close()
    return entries.count
  }

  /// The entries by lemma, token and year.
  private func order(_ words: Lemmatizer) -> [Int32] {
    var keys = entries.indices.map { i in
      (start: words.startOfLemma(entries[i].lemma), entry: Int32(i))
    }
    keys.sort { a, b in
      if a.start != b.start { return a.start < b.start }
      let (x, y) = (entries[Int(a.entry)], entries[Int(b.entry)])
      if x.lemma != y.lemma { return words.lemmaPrecedes(x.lemma, y.lemma) }
      if x.form != y.form { return words.formPrecedes(x.form, y.form) }
      return x.year < y.year
    }
    return keys.map(\.entry)
  }
}
