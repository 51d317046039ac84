import Statistics
import Tables

/// The words that go with each theme: what the sentences of a theme have more than the others on
/// topic.
///
/// They are also candidates for the dictionary, so those already in it are marked.
struct ThemeTerms {
  private struct Term {
    let theme: Int
    let lemma: String
    let n: Int
    let total: Int
  }

  /// Rarer words are not tested.
  private static let rarest = 5
  /// How many words each theme shows.
  private static let most = 100

  private let themes: ThemeList
  private let dictionary: DictionaryWords
  private var terms: [Term] = []
  private var words: [Int]
  private var allWords = 0
  private var lemma = ""
  private var total = 0

  init(themes: ThemeList, dictionary: DictionaryWords) {
    self.themes = themes
    self.dictionary = dictionary
    words = [Int](repeating: 0, count: themes.count)
  }

  /// Takes the rows in their order: for each lemma first its total, then its themes.
  mutating func add(lemma: String, theme: String, _ n: Int) {
    if theme.isEmpty {
      self.lemma = lemma
      total = n
      allWords += n
    } else if let index = themes[theme], lemma == self.lemma {
      words[index] += n
      if n >= Self.rarest {
        terms.append(Term(theme: index, lemma: lemma, n: n, total: total))
      }
    }
  }

  func finish(folder: FigureFolder) throws {
    let results = terms.map { term in
      Keyness(words: words[term.theme], otherWords: allWords - words[term.theme])
        .result(count: term.n, other: term.total - term.n)
    }
    let q = FalseDiscovery.qValues(results.map { $0?.p })
    var writer = try folder.writer(.themeTerms)
    for theme in themes.names.indices {
      let order = terms.indices
        .filter { terms[$0].theme == theme && results[$0]?.z ?? 0 > 0 }
        .sorted { (results[$1]?.z ?? 0, terms[$0].lemma) < (results[$0]?.z ?? 0, terms[$1].lemma) }
      for (rank, i) in order.prefix(Self.most).enumerated() {
        writer.field(themes.names[theme])
        writer.field(rank + 1)
        writer.field(terms[i].lemma)
        writer.field(terms[i].n)
        writer.field(terms[i].total - terms[i].n)
        writer.field(results[i]?.delta)
        writer.field(results[i]?.z)
        writer.field(results[i]?.p)
        writer.field(q[i])
        writer.field(dictionary.has(terms[i].lemma, theme: themes.names[theme]))
        try writer.endRow()
      }
    }
    try writer.close()
  }
}
