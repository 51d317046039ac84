import Tables

/// Counts word forms by year, as `tokenize` does for its vocabulary.
struct WordTally {
  private struct Key: Hashable {
    let word: String
    let year: Int
  }

  private struct Tally {
    var occurrences = 0
    var documents = 0
    var last = 0
  }

  private var tallies: [Key: Tally] = [:]
  private var year = 0
  private var document = 0

  mutating func startDocument(year: Int) {
    self.year = year
    document += 1
  }

  mutating func add(_ words: [String]) {
    for word in words {
      let document = document
      let key = Key(word: word, year: year)
      tallies[key, default: Tally()].occurrences += 1
      if tallies[key]?.last != document {
        tallies[key]?.documents += 1
        tallies[key]?.last = document
      }
    }
  }

  func write(to table: inout CSVWriter) throws(TableError) {
    for key in tallies.keys.sorted(by: { ($0.word, $0.year) < ($1.word, $1.year) }) {
      guard let tally = tallies[key] else { continue }
      try table.row([
        key.word.lowercased(), key.word, String(key.year), String(tally.occurrences),
        String(tally.documents),
      ])
    }
  }
}
