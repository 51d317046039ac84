/// The Dutch documents of one thread that count, with their themes as numbers.
struct ThreadDocuments {
  /// One document, and which themes it expresses.
  struct Entry {
    let line: DocumentLine
    /// Themes affirmed in the writer's own voice, in the order of the theme list.
    let own: [Int]
    /// For each sentence its mentions with the number of their theme.
    let sentences: [[(theme: Int, mention: Mention)]]

    init(_ line: DocumentLine, themes: ThemeList) {
      self.line = line
      sentences = line.sentences.map { sentence in
        sentence.compactMap { mention in themes[mention.theme].map { ($0, mention) } }
      }
      own = Set(sentences.joined().filter { $0.mention.isOwn }.map(\.theme)).sorted()
    }

    /// All mentions of themes that are known.
    var mentions: Int { sentences.reduce(0) { $0 + $1.count } }

    func themes(where holds: (Mention) -> Bool) -> Set<Int> {
      Set(sentences.joined().filter { holds($0.mention) }.map(\.theme))
    }
  }

  let site: String
  let id: String
  var entries: [Entry] = []

  var post: Entry? { entries.first { $0.line.isPost } }
  var comments: [Entry] { entries.filter { !$0.line.isPost } }
}
