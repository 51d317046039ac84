import Statistics
import Tables

/// Which themes go together, in a document and in a sentence; posts and comments apart.
struct Cooccurrence {
  private struct Matrix {
    var base = 0
    var single: [Int]
    /// Pairs, as a square of which the upper half is used.
    var both: [Int]
    var authors: [AuthorTally]
    let themes: Int

    init(themes: Int) {
      self.themes = themes
      single = [Int](repeating: 0, count: themes)
      both = [Int](repeating: 0, count: themes * themes)
      authors = [AuthorTally](repeating: AuthorTally(), count: themes * themes)
    }

    mutating func add(_ present: [Int], by author: Int?) {
      for (i, a) in present.enumerated() {
        single[a] += 1
        for b in present[(i + 1)...] {
          both[a * themes + b] += 1
          authors[a * themes + b].add(author)
        }
      }
    }

    func table(_ a: Int, _ b: Int) -> CrossTable {
      CrossTable(both: both[a * themes + b], withFirst: single[a], withSecond: single[b], of: base)
    }
  }

  private let themes: ThemeList
  /// Documents of posts and of comments, then sentences of posts and of comments.
  private var matrices: [Matrix]

  /// NPMI says little about fewer documents than this.
  private static let enoughTogether = 10

  init(themes: ThemeList) {
    self.themes = themes
    matrices = [Matrix](repeating: Matrix(themes: themes.count), count: 4)
  }

  mutating func add(_ thread: ThreadDocuments) {
    for document in thread.documents where document.isOnTopic {
      let kind = document.isPost ? 0 : 1
      matrices[kind].base += 1
      matrices[kind].add(document.own, by: document.author)
      matrices[2 + kind].base += document.ownSentences
      document.forEachSentence { mentions in
        var own = mentions.filter(\.isOwn).map(\.theme)
        own.sortAndUnify()
        matrices[2 + kind].add(own, by: document.author)
      }
    }
  }

  /// Counts the accounts of the present site.
  mutating func endSite() {
    for matrix in matrices.indices {
      for pair in matrices[matrix].authors.indices { matrices[matrix].authors[pair].endSite() }
    }
  }

  func finish(folder: FigureFolder) throws {
    var writer = try folder.writer(.cooccurrence)
    let rows = matrices.indices.flatMap { index in
      (0..<themes.count).flatMap { a in
        ((a + 1)..<max(a + 1, themes.count)).map { (index, a, $0) }
      }
    }
    let ratios = rows.map { matrices[$0.0].table($0.1, $0.2).oddsRatio }
    let q = FalseDiscovery.qValues(ratios.map { $0?.p })
    for (i, (index, a, b)) in rows.enumerated() {
      let table = matrices[index].table(a, b)
      writer.field(index < 2 ? "document" : "sentence")
      writer.field(index % 2 == 0 ? "post" : "comment")
      writer.field(themes.names[a])
      writer.field(themes.names[b])
      writer.field(table.both)
      writer.field(table.both + table.first)
      writer.field(table.both + table.second)
      writer.field(table.total)
      writer.field(table.expected)
      writer.field(table.both >= Self.enoughTogether ? table.npmi : nil)
      writer.fields(ratios[i], q: q[i])
      writer.field(matrices[index].authors[a * themes.count + b].count)
      try writer.endRow()
    }
    try writer.close()
  }
}

extension CSVWriter {
  /// The five fields of an odds ratio and its test.
  mutating func fields(_ ratio: OddsRatio?, q: Double?) {
    field(ratio?.value)
    fields(ratio?.interval)
    field(ratio?.p)
    field(q)
  }
}
