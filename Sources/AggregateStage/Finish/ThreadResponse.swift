import Statistics
import Tables

/// What comments answer to a post's themes.
///
/// The comments under posts with a theme are compared with those under posts on topic that lack it,
/// within site and year. Comments of one thread are alike: the variance of the odds ratio is widened
/// by the design effect of the share, with the thread as cluster.
struct ThreadResponse {
  private struct Pair {
    var exposed = ClusterSums()
    var other = ClusterSums()
    var ratio = MantelHaenszel()
    var authors = AuthorTally()
    var otherAuthors = AuthorTally()
  }

  private enum Level: Int, CaseIterable {
    case direct
    case answer

    var name: String { self == .direct ? "direct" : "answer" }
  }

  private let themes: ThemeList
  private var pairs: [Pair]
  private var threads: [Int]
  private var silent: [Int]
  /// The tables of the present site, by year.
  private var strata: [Int: [CrossTable]] = [:]

  init(themes: ThemeList) {
    self.themes = themes
    pairs = [Pair](repeating: Pair(), count: 2 * themes.count * themes.count)
    threads = [Int](repeating: 0, count: themes.count)
    silent = [Int](repeating: 0, count: themes.count)
  }

  private func index(_ level: Level, _ post: Int, _ comment: Int) -> Int {
    (level.rawValue * themes.count + post) * themes.count + comment
  }

  mutating func add(_ thread: ThreadDocuments) {
    guard let post = thread.post, post.isOnTopic else { return }
    let comments = thread.documents.filter { !$0.isPost && !$0.isByPostAuthor }
    for theme in post.own {
      threads[theme] += 1
      if comments.isEmpty { silent[theme] += 1 }
    }
    for level in Level.allCases {
      let those = comments.filter { $0.isAnswer == (level == .answer) }
      if !those.isEmpty { add(level, post, those) }
    }
  }

  private mutating func add(
    _ level: Level, _ post: CountedDocument, _ comments: [CountedDocument]
  ) {
    var hits = [Int](repeating: 0, count: themes.count)
    for comment in comments { for theme in comment.own { hits[theme] += 1 } }
    var tables =
      strata[post.yearNumber] ?? [CrossTable](repeating: CrossTable(), count: pairs.count)
    strata[post.yearNumber] = nil
    for theme in themes.names.indices {
      let has = post.own.contains(theme)
      for other in themes.names.indices {
        let at = index(level, theme, other)
        let (x, m) = (hits[other], comments.count)
        if has {
          pairs[at].exposed.add(hits: x, base: m)
          tables[at].both += x
          tables[at].first += m - x
        } else {
          pairs[at].other.add(hits: x, base: m)
          tables[at].second += x
          tables[at].neither += m - x
        }
      }
    }
    strata[post.yearNumber] = tables
    for comment in comments { addAuthor(of: comment, level, post) }
  }

  private mutating func addAuthor(
    of comment: CountedDocument, _ level: Level, _ post: CountedDocument
  ) {
    for other in comment.own {
      for theme in themes.names.indices {
        let at = index(level, theme, other)
        if post.own.contains(theme) {
          pairs[at].authors.add(comment.author)
        } else {
          pairs[at].otherAuthors.add(comment.author)
        }
      }
    }
  }

  mutating func endSite() {
    for i in pairs.indices {
      pairs[i].authors.endSite()
      pairs[i].otherAuthors.endSite()
    }
    for year in strata.keys.sorted() {
      for (i, table) in (strata[year] ?? []).enumerated() { pairs[i].ratio.add(table) }
    }
    strata.removeAll()
  }

  func finish(folder: FigureFolder) throws {
    var writer = try folder.writer(.threadResponse)
    let ratios = pairs.map { pair in
      pair.ratio.oddsRatio.map { $0.widened(by: pair.exposed.designEffect ?? 1) }
    }
    let q = FalseDiscovery.qValues(ratios.map { $0?.p })
    for level in Level.allCases {
      for (post, postName) in themes.names.enumerated() {
        for (comment, commentName) in themes.names.enumerated() {
          let at = index(level, post, comment)
          writer.field(level.name)
          writer.field(postName)
          writer.field(commentName)
          writer.field(threads[post])
          writer.field(silent[post])
          write(pairs[at], to: &writer)
          writer.fields(ratios[at], q: q[at])
          writer.field(pairs[at].authors.count)
          writer.field(pairs[at].otherAuthors.count)
          try writer.endRow()
        }
      }
    }
    try writer.close()
  }

  private func write(_ pair: Pair, to writer: inout CSVWriter) {
    writer.field(pair.exposed.hits)
    writer.field(pair.exposed.base)
    writer.field(pair.exposed.share)
    writer.fields(pair.exposed.interval)
    writer.field(pair.other.hits)
    writer.field(pair.other.base)
    writer.field(pair.other.share)
    writer.field(pair.ratio.strata)
  }
}
