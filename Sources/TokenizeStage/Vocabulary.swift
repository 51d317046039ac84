import Dutch
import Tables

/// How often each form with its lemma occurs, and in how many documents, by year.
struct Vocabulary {
  private struct Entry {
    let lemma: Int32
    let year: Int16
    var gf: Int32
    var df: Int32
    /// The document that counted last.
    var document: Int32
    /// The next entry of the same form.
    let next: Int32
  }

  private var entries: [Entry] = []
  /// The first entry of each form.
  private var heads: [Int32] = []

  mutating func add(_ reading: Lemmatizer.Reading, year: Int16, document: Int32) {
    let form = Int(reading.form)
    if form >= heads.count {
      heads.append(contentsOf: repeatElement(-1, count: form + 1 - heads.count))
    }
    var at = heads[form]
    while at >= 0 {
      let i = Int(at)
      if entries[i].lemma == reading.lemma, entries[i].year == year {
        entries[i].gf += 1
        if entries[i].document != document {
          entries[i].document = document
          entries[i].df += 1
        }
        return
      }
      at = entries[i].next
    }
    entries.append(
      Entry(
        lemma: reading.lemma, year: year, gf: 1, df: 1, document: document, next: heads[form]))
    heads[form] = Int32(entries.count - 1)
  }

  /// How many entries there are.
  var count: Int { entries.count }

  /// Writes the table, ordered by lemma, token and year.
  func write(to path: String, _ words: Lemmatizer) throws(TableError) {
    var rows: [(lemma: [UInt8], token: [UInt8], entry: Int)] = []
    rows.reserveCapacity(entries.count)
    for form in heads.indices {
      var at = heads[form]
      while at >= 0 {
        let i = Int(at)
        rows.append((words.lemma(entries[i].lemma), words.forms.word(form), i))
        at = entries[i].next
      }
    }
    rows.sort { a, b in
      if a.lemma != b.lemma { return a.lemma.lexicographicallyPrecedes(b.lemma) }
      if a.token != b.token { return a.token.lexicographicallyPrecedes(b.token) }
      return entries[a.entry].year < entries[b.entry].year
    }
    var writer = try CSVWriter(path: path, schema: .vocabulary)
    for row in rows {
      let entry = entries[row.entry]
      row.lemma.withUnsafeBufferPointer { writer.field(utf8: $0) }
      row.token.withUnsafeBufferPointer { writer.field(utf8: $0) }
      writer.field(entry.year > 0 ? Int(entry.year) : nil)
      writer.field(Int(entry.gf))
      writer.field(Int(entry.df))
      try writer.endRow()
    }
    try writer.close()
  }
}
