import Statistics
import Tables

/// How often each theme is expressed among the documents of one group (a month, a site, a topic).
///
/// Documents are added thread by thread and site by site; at the end of each the clusters are closed,
/// and from then on only sums of them are kept.
struct ThemeCell {
  private struct Tally {
    var hits = 0
    var mentions = 0
    var negated = 0
    var hypothetical = 0
    var quoted = 0
    var threads = ClusterHits()
    var threadRates = ClusterHits()
    var sites = ClusterHits()
    var siteRates = ClusterHits()
    var threadHits = 0
    var threadMentions = 0
    var siteHits = 0
    var siteMentions = 0
    var sharesOfSites = 0.0
    var authors = AuthorTally()
    /// Hits by site, where the range without one site is asked for.
    var bySite: [Int] = []

    /// Adds a document that expresses the theme.
    /// - Returns: whether it is the first of its thread.
    mutating func add(by author: Int?) -> Bool {
      hits += 1
      threadHits += 1
      authors.add(author)
      return threadHits == 1
    }

    /// Closes a thread that has the theme.
    /// - Returns: whether it is the first of its site.
    mutating func endThread(base: Int, sentences: Int) -> Bool {
      let isFirst = siteHits == 0
      threads.add(threadHits, base: base)
      threadRates.add(threadMentions, base: sentences)
      siteHits += threadHits
      siteMentions += threadMentions
      (threadHits, threadMentions) = (0, 0)
      return isFirst
    }

    /// Closes a site that has the theme.
    mutating func endSite(base: Int, sentences: Int) {
      sites.add(siteHits, base: base)
      siteRates.add(siteMentions, base: sentences)
      sharesOfSites += Double(siteHits) / Double(base)
      (siteHits, siteMentions) = (0, 0)
      authors.endSite()
    }
  }

  private var tallies: [Tally]
  private let keepsSites: Bool
  private var baseBySite: [Int] = []
  private var allDocuments = 0
  private(set) var documents = 0
  private var sentences = 0
  private var threads = ClusterBases()
  private var threadRates = ClusterBases()
  private var siteShares = ClusterBases()
  private var siteRates = ClusterBases()
  private var threadBase = 0
  private var threadSentences = 0
  private var siteBase = 0
  private var siteSentences = 0
  /// The themes that the present thread and the present site have.
  private var themesOfThread: [Int] = []
  private var themesOfSite: [Int] = []
  private var siteAuthors = NumberSet()
  private var authors = 0
  private(set) var sites = 0
  private var largestSite = 0
  /// Whether the present thread and the present site have reached the cell.
  private(set) var isInThread = false
  private(set) var isInSite = false

  /// From so many sites on they, and not the threads, are the clusters.
  static let enoughSites = 10

  init(themes: Int, keepsSites: Bool = false) {
    tallies = [Tally](repeating: Tally(), count: themes)
    self.keepsSites = keepsSites
  }

  mutating func add(_ document: CountedDocument) {
    (isInThread, isInSite) = (true, true)
    allDocuments += 1
    guard document.isOnTopic else { return }
    documents += 1
    threadBase += 1
    sentences += document.ownSentences
    threadSentences += document.ownSentences
    if let author = document.author { siteAuthors.insert(author) }
    guard !document.mentions.isEmpty else { return }
    for theme in document.own where tallies[theme].add(by: document.author) {
      themesOfThread.append(theme)
    }
    for mention in document.mentions where mention.isOwn {
      tallies[mention.theme].mentions += 1
      tallies[mention.theme].threadMentions += 1
    }
    for theme in document.negated { tallies[theme].negated += 1 }
    for theme in document.hypothetical { tallies[theme].hypothetical += 1 }
    for theme in document.quoted { tallies[theme].quoted += 1 }
  }

  mutating func endThread() {
    isInThread = false
    guard threadBase > 0 else { return }
    threads.add(threadBase)
    threadRates.add(threadSentences)
    for theme in themesOfThread
    where tallies[theme].endThread(base: threadBase, sentences: threadSentences) {
      themesOfSite.append(theme)
    }
    themesOfThread.removeAll(keepingCapacity: true)
    siteBase += threadBase
    siteSentences += threadSentences
    threadBase = 0
    threadSentences = 0
  }

  mutating func endSite() {
    isInSite = false
    guard siteBase > 0 else { return }
    sites += 1
    largestSite = max(largestSite, siteBase)
    authors += siteAuthors.count
    siteAuthors.removeAll()
    siteShares.add(siteBase)
    siteRates.add(siteSentences)
    if keepsSites {
      baseBySite.append(siteBase)
      for i in tallies.indices { tallies[i].bySite.append(tallies[i].siteHits) }
    }
    for theme in themesOfSite { tallies[theme].endSite(base: siteBase, sentences: siteSentences) }
    themesOfSite.removeAll(keepingCapacity: true)
    siteBase = 0
    siteSentences = 0
  }

  /// Writes the fields of `TableSchema.measures` for one theme.
  func write(_ theme: Int, to writer: inout CSVWriter) {
    let tally = tallies[theme]
    let bySites = sites >= Self.enoughSites
    let sums =
      bySites ? ClusterSums(siteShares, tally.sites) : ClusterSums(threads, tally.threads)
    let rates =
      bySites
      ? ClusterSums(siteRates, tally.siteRates) : ClusterSums(threadRates, tally.threadRates)
    writer.field(tally.hits)
    writer.field(documents)
    writer.field(sums.share)
    writer.fields(sums.interval)
    writer.field(sums.designEffect)
    writer.field(documents == 0 ? "" : bySites ? "site" : "thread")
    writer.field(allDocuments)
    writer.field(allDocuments > 0 ? Double(tally.hits) / Double(allDocuments) : nil)
    writer.field(tally.mentions)
    writer.field(sentences)
    writer.field(rates.share.map { $0 * 1000 })
    writer.field(rates.rateInterval.map { $0.low * 1000 })
    writer.field(rates.rateInterval.map { $0.high * 1000 })
    writer.field(tally.negated)
    writer.field(tally.hypothetical)
    writer.field(tally.quoted)
    writer.field(authors)
    writer.field(tally.authors.count)
    writer.field(sites)
    writer.field(sites > 0 ? tally.sharesOfSites / Double(sites) : nil)
    writer.field(documents > 0 ? Double(largestSite) / Double(documents) : nil)
  }

  /// The range of a share when each site in turn is left out.
  func rangeWithoutOneSite(_ theme: Int) -> Interval? {
    let shares = baseBySite.indices.compactMap { i -> Double? in
      let base = documents - baseBySite[i]
      guard base > 0 else { return nil }
      return Double(tallies[theme].hits - tallies[theme].bySite[i]) / Double(base)
    }
    guard let low = shares.min(), let high = shares.max() else { return nil }
    return Interval(low: low, high: high)
  }
}
