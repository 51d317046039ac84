import Statistics
import Tables

/// What came of everything, by site and year, by archive, and what was lost for which reason.
struct CoverageTables {
  private struct Loss: Hashable {
    let site: Int32
    let year: Int16
    /// The number of stage, unit and reason.
    let why: Int32
  }

  private struct Why: Hashable {
    let stage: String
    let unit: String
    let reason: String
  }

  private struct Linked {
    let site: Int
    let year: String
    var captured = 0
    var uncaptured = 0
  }

  private let folder: FigureFolder
  private var sites = ByteInterner()
  private var years = SiteYears()
  private var losses: [Loss: Int] = [:]
  private var reasons: [Why] = []
  private var reasonNumbers: [Why: Int32] = [:]
  private var linked: [Linked] = []
  private var pages: [Int: Int] = [:]
  private var archives: [String: [Int]] = [:]

  init(folder: FigureFolder) { self.folder = folder }

  /// Counts a Dutch document that is there.
  /// - Parameter excluded: why it does not count, if so.
  mutating func add(_ document: CountedDocument, site: String, excluded: CopyFinder.Reason?) {
    var tally = SiteYears.Tally()
    tally.dutch = 1
    switch excluded {
    case .copy: tally.copies = 1
    case .spam: tally.spam = 1
    case nil:
      tally.counted = 1
      if document.isOnTopic {
        tally.onTopic = 1
        tally.sentences = document.allSentences
        tally.mentions = document.mentions.count
        if !document.own.isEmpty { tally.withTheme = 1 }
      }
    }
    years[sites.intern(site), document.yearNumber, document.isPost] += tally
  }

  /// Counts documents of one language.
  mutating func addLanguage(site: String, year: String, isPost: Bool, _ language: String, _ n: Int)
  {
    let site = sites.intern(site)
    years[site, Int(year) ?? 0, isPost].documents += n
    if language != "nl" {
      lose(site, year, Why(stage: "tokenize", unit: "documents", reason: "language_\(language)"), n)
    }
  }

  mutating func addLoss(
    site: String, year: String, stage: String, unit: String, reason: String, _ n: Int
  ) {
    lose(sites.intern(site), year, Why(stage: stage, unit: unit, reason: reason), n)
  }

  /// Takes the rows in their order: by site and year.
  mutating func addLinked(site: String, year: String, isCaptured: Bool) {
    let site = sites.intern(site)
    if linked.last?.site != site || linked.last?.year != year {
      linked.append(Linked(site: site, year: year))
    }
    if isCaptured {
      linked[linked.count - 1].captured += 1
    } else {
      linked[linked.count - 1].uncaptured += 1
    }
  }

  mutating func addPages(site: String, _ n: Int) { pages[sites.intern(site), default: 0] += n }

  mutating func addArchive(_ name: String, step: String, _ n: Int) {
    guard let step = ArchiveStep.allCases.first(where: { $0.name == step }) else { return }
    archives[name, default: [Int](repeating: 0, count: ArchiveStep.allCases.count)][
      step.rawValue] += n
  }

  private mutating func lose(_ site: Int, _ year: String, _ why: Why, _ n: Int) {
    guard n > 0 else { return }
    let number = reasonNumbers[why] ?? Int32(reasons.count)
    if Int(number) == reasons.count {
      reasons.append(why)
      reasonNumbers[why] = number
    }
    losses[Loss(site: Int32(site), year: Int16(year) ?? 0, why: number), default: 0] += n
  }

  /// Writes the four tables.
  mutating func write() throws {
    addLastLosses()
    let names = (0..<sites.count).map { sites.string($0) }
    try writeYears(names)
    try writeLosses(names)
    try writeSites(names)
    try writeLinked(names)
    try writeArchives()
  }

  /// What is lost among the Dutch documents follows from their tallies.
  private mutating func addLastLosses() {
    for (key, tally) in years.tallies {
      let year = Self.year(key.year)
      for (reason, n) in [
        ("copy", tally.copies), ("spam", tally.spam),
        ("no_topic", tally.counted - tally.onTopic),
        ("no_theme", tally.onTopic - tally.withTheme),
      ] {
        lose(Int(key.site), year, Why(stage: "aggregate", unit: "documents", reason: reason), n)
      }
    }
  }

  private static func year(_ number: Int16) -> String { number == 0 ? "" : String(number) }

  private func writeYears(_ names: [String]) throws {
    var writer = try folder.writer(.coverageBySiteYear)
    let keys = years.tallies.keys.sorted {
      (names[Int($0.site)], $0.year, $0.isPost ? 0 : 1)
        < (names[Int($1.site)], $1.year, $1.isPost ? 0 : 1)
    }
    for key in keys {
      let tally = years.tallies[key] ?? SiteYears.Tally()
      writer.field(names[Int(key.site)])
      writer.field(Self.year(key.year))
      writer.field(key.isPost ? "post" : "comment")
      for n in [
        tally.documents, tally.dutch, tally.counted, tally.onTopic, tally.withTheme,
        tally.sentences, tally.mentions, tally.copies, tally.spam,
      ] { writer.field(n) }
      try writer.endRow()
    }
    try writer.close()
  }

  private func writeLosses(_ names: [String]) throws {
    var writer = try folder.writer(.coverageLosses)
    let whys = reasons.map { [String(Coverage.step($0.stage)), $0.stage, $0.unit, $0.reason] }
    let keys = losses.keys.sorted { a, b in
      if a.site != b.site { return names[Int(a.site)] < names[Int(b.site)] }
      if a.year != b.year { return a.year < b.year }
      return whys[Int(a.why)].lexicographicallyPrecedes(whys[Int(b.why)])
    }
    for key in keys {
      let why = reasons[Int(key.why)]
      writer.field(names[Int(key.site)])
      writer.field(Self.year(key.year))
      writer.field(why.stage)
      writer.field(why.unit)
      writer.field(why.reason)
      writer.field(losses[key, default: 0])
      try writer.endRow()
    }
    try writer.close()
  }

  private func writeSites(_ names: [String]) throws {
    var sums = [SiteYears.Tally](repeating: SiteYears.Tally(), count: names.count)
    for (key, tally) in years.tallies { sums[Int(key.site)] += tally }
    var captures = (0..<names.count).map { pages[$0, default: 0] }
    for (key, n) in losses where reasons[Int(key.why)].stage == "select" {
      captures[Int(key.site)] += n
    }
    var posts = [(captured: Int, uncaptured: Int)](repeating: (0, 0), count: names.count)
    for row in linked {
      posts[row.site].captured += row.captured
      posts[row.site].uncaptured += row.uncaptured
    }
    var writer = try folder.writer(.coverageBySite)
    for site in names.indices.sorted(by: { names[$0] < names[$1] }) {
      let tally = sums[site]
      writer.field(names[site])
      for n in [
        captures[site], pages[site, default: 0], tally.documents, tally.dutch, tally.counted,
        tally.onTopic, tally.sentences, tally.withTheme, tally.mentions,
      ] { writer.field(n) }
      Self.write(posts[site].captured, posts[site].uncaptured, to: &writer)
      try writer.endRow()
    }
    try writer.close()
  }

  private func writeLinked(_ names: [String]) throws {
    var writer = try folder.writer(.linkedPosts)
    for row in linked {
      writer.field(names[row.site])
      writer.field(row.year)
      Self.write(row.captured, row.uncaptured, to: &writer)
      try writer.endRow()
    }
    try writer.close()
  }

  /// Captured, linked to but not captured, and captured over both.
  private static func write(_ captured: Int, _ uncaptured: Int, to writer: inout CSVWriter) {
    writer.field(captured)
    writer.field(uncaptured)
    let all = captured + uncaptured
    writer.field(all > 0 ? Double(captured) / Double(all) : nil)
  }

  private func writeArchives() throws {
    var writer = try folder.writer(.coverageBySource)
    for name in archives.keys.sorted() {
      writer.field(name)
      for n in archives[name] ?? [] { writer.field(n) }
      try writer.endRow()
    }
    try writer.close()
  }
}
