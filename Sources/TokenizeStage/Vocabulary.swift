import Dutch
import Tables

/// How often each form with its lemma occurs, and in how many documents, by year.
///
/// Each year has a table from the number of a form to its counts. Those of the few forms with several
/// lemmas are chained, the one that counted last in front, so that a word is nearly always found in two
/// looks.
struct Vocabulary {
  /// What an entry is of.
  private struct Key {
    let form: Int32
    let year: Int16
    /// The next entry of the same form, or -1.
    var next: Int32
  }

  /// What every word of a text touches.
  struct Count {
    let lemma: Int32
    /// The document that counted last; -1 where none did.
    private var document: Int32 = -1
    /// How often; 0 where none but punctuation had the form.
    private(set) var gf: Int32 = 0
    /// In how many documents.
    private(set) var df: Int32 = 0

    init(lemma: Int32) { self.lemma = lemma }

    /// Counts a word, or no word, for punctuation counts nothing.
    ///
    /// In sums, not in branches, for nobody could foresee which of them would be taken, and the
    /// processor must not wait for this word before it asks for the next.
    /// - Parameter one: 1 or 0.
    @inline(__always)
    mutating func add(_ one: Int32, in document: Int32) {
      // All bits, or none.
      let counts = 0 &- one
      let other = (self.document ^ document) & counts
      // The sign of `other`, or of its negative: one of them has it but where `other` is 0.
      df += Int32(truncatingIfNeeded: UInt32(bitPattern: other | (0 &- other)) &>> 31)
      gf += one
      self.document ^= other
    }
  }

  private var keys: [Key] = []
  private var counts: [Count] = []
  /// The first entry in the present year of each form, by its number; -1 where it has none.
  private var heads: [Int32] = []
  /// Such tables of the years, that of the present one taken out.
  private var years: [Int16: [Int32]] = [:]
  private var year: Int16?
  /// How long all of these tables are.
  private var headCount = 0

  init() {
    keys.reserveCapacity(1 << 16)
    counts.reserveCapacity(1 << 16)
  }

  /// Whether there is more than should be kept in memory.
  var isLarge: Bool { keys.count > VocabularyFile.limit || headCount > 1 << 22 }

  /// Counts the words of a sentence.
  /// - Parameter forms: how many forms there are; the readings' are below it.
  mutating func add(
    _ tokens: UnsafeBufferPointer<Token>, _ readings: UnsafeBufferPointer<Lemmatizer.Reading>,
    forms: Int,
    year: Int16,
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
    _ tokens: UnsafeBufferPointer<Token>, _ readings: UnsafeBufferPointer<Lemmatizer.Reading>,
    from start: Int,
    _ document: Int32
  ) -> Int {
    heads.withUnsafeBufferPointer { heads in
      counts.withUnsafeMutableBufferPointer { counts in
        for i in start..<readings.count {
          let at = Int(heads[Int(readings[i].form)])
          guard at >= 0, counts[at].lemma == readings[i].lemma else { return i }
          counts[at].add(tokens[i].kind.isWord ? 1 : 0, in: document)
        }
        return readings.count
      }
    }
  }

  /// Brings the entry of a reading to the front of its chain, a new one where there was none.
  private mutating func find(_ reading: Lemmatizer.Reading, _ year: Int16) {
    let head = heads[Int(reading.form)]
    var (before, at) = (-1, Int(head))
    while at >= 0, counts[at].lemma != reading.lemma {
      (before, at) = (at, Int(keys[at].next))
    }
    if at < 0 {
      at = keys.count
      keys.append(Key(form: reading.form, year: year, next: head))
      counts.append(Count(lemma: reading.lemma))
    } else {
      keys[before].next = keys[at].next
      keys[at].next = head
    }
    heads[Int(reading.form)] = Int32(at)
  }

  /// Writes the table, ordered by lemma, token and year.
  /// - Parameter group: with which it takes its place; nil where it does so by itself.
  /// - Returns: how many rows it has.
  @discardableResult
  func write(
    to path: String, _ words: borrowing Lemmatizer, in group: OutputGroup? = nil
  ) throws(TableError) -> Int {
    var writer = try CSVWriter(path: path, schema: .vocabulary, in: group)
    try words.withWords { forms, lemmas throws(TableError) in
      for row in self.rows(forms, lemmas) {
        writer.field(utf8: lemmas[row.lemma])
        writer.field(utf8: forms[row.form])
        writer.field(row.year > 0 ? Int(row.year) : nil)
        writer.field(Int(row.gf))
        writer.field(Int(row.df))
        try writer.endRow()
      }
    }
    let rows = writer.rows
    try writer.close()
    return rows
  }

  /// A row of the table.
  private struct Row {
    var lemma: Int32 = 0
    var form: Int32 = 0
    var gf: Int32 = 0
    var df: Int32 = 0
    var year: Int16 = 0
  }

  /// The rows of all entries that counted a word, by lemma, token and year.
  private func rows(_ forms: WordView, _ lemmas: WordView) -> [Row] {
    // Each lemma is sorted once, and then its rows, of which there are few, among themselves.
    var places = [Int](repeating: 0, count: lemmas.count)
    for count in counts where count.gf > 0 { places[Int(count.lemma)] += 1 }
    let sorted = Self.sort(places.indices.lazy.filter { places[$0] > 0 }, of: lemmas)
    var end = 0
    for lemma in sorted { (places[lemma.number], end) = (end, end + places[lemma.number]) }
    var rows = [Row](repeating: Row(), count: end)
    for (key, count) in zip(keys, counts) where count.gf > 0 {
      let lemma = Int(count.lemma)
      rows[places[lemma]] = Row(
        lemma: count.lemma, form: key.form, gf: count.gf, df: count.df, year: key.year)
      places[lemma] += 1
    }
    rows.withUnsafeMutableBufferPointer { rows in
      var start = 0
      for lemma in sorted {
        var own = UnsafeMutableBufferPointer(rebasing: rows[start..<places[lemma.number]])
        if own.count > 1 {
          own.sort {
            $0.form == $1.form ? $0.year < $1.year : forms.precedes($0.form, $1.form)
          }
        }
        start = places[lemma.number]
      }
    }
    return rows
  }

  /// Some of the lemmas, in the order of their bytes.
  private static func sort(_ numbers: some Sequence<Int>, of lemmas: WordView) -> [SortKey] {
    var sorted = numbers.map {
      SortKey(start: lemmas.start(of: Int32($0)), number: $0)
    }
    sorted.sortByStart()
    sorted.sortAmongEqualStarts { lemmas.precedes(Int32($0), Int32($1)) }
    return sorted
  }
}
