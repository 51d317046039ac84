import Statistics
import Tables

/// Themes by voice, by polarity, and by the one whose words or view are given.
struct VoiceTables {
  private struct SpeakerKey: Hashable {
    let isQuoted: Bool
    let speaker: Int
    let theme: Int

    var given: String { isQuoted ? "quoted" : "attributed" }
  }

  private struct SpeakerTally {
    var mentions = 0
    var affirmed = 0
    var negated = 0
    var documents = 0
    var authors = AuthorTally()
  }

  private struct PolarityTally {
    var mentions = 0
    var documents = 0
    /// The document that was counted last.
    var lastDocument = 0
    var authors = AuthorTally()

    mutating func add(by author: Int?, in document: Int) {
      mentions += 1
      guard lastDocument != document else { return }
      lastDocument = document
      documents += 1
      authors.add(author)
    }
  }

  static let voices = ["author", "commenter", "quoted"]
  private let themes: ThemeList
  /// By voice with threads and with sites as clusters, then the hits by voice and theme.
  private var bases = [ClusterBases](repeating: ClusterBases(), count: 3)
  private var siteBases = [ClusterBases](repeating: ClusterBases(), count: 3)
  private var shares: [ClusterHits]
  private var siteShares: [ClusterHits]
  private var siteHits: [Int]
  private var siteBase = [0, 0, 0]
  private var documents: [Int]
  private var authors: [AuthorTally]
  /// By kind, voice, theme and polarity.
  private var polarities: [PolarityTally]
  private var documentNumber = 0
  private var speakers: [SpeakerKey: SpeakerTally] = [:]
  private var speakerSentences: [String: [String: Int]] = [:]

  init(themes: ThemeList) {
    self.themes = themes
    shares = [ClusterHits](repeating: ClusterHits(), count: 3 * themes.count)
    siteShares = shares
    documents = [Int](repeating: 0, count: 3 * themes.count)
    siteHits = documents
    authors = [AuthorTally](repeating: AuthorTally(), count: 3 * themes.count)
    polarities = [PolarityTally](
      repeating: PolarityTally(), count: 6 * themes.count * Polarity.allCases.count)
  }

  mutating func add(_ thread: ThreadDocuments) {
    var hits = [Int](repeating: 0, count: 3 * themes.count)
    var base = [0, 0, 0]
    for document in thread.documents where document.isOnTopic {
      let own = document.isPost ? 0 : 1
      base[own] += document.ownSentences
      base[2] += document.quotedSentences
      guard !document.mentions.isEmpty else { continue }
      var seen: [Int] = []
      document.forEachSentence { mentions in
        var affirmed = mentions.filter { $0.polarity == .affirmed }
          .map { ($0.isQuoted ? 2 : own) * themes.count + $0.theme }
        affirmed.sortAndUnify()
        for cell in affirmed { hits[cell] += 1 }
        seen += affirmed
      }
      seen.sortAndUnify()
      for cell in seen {
        documents[cell] += 1
        authors[cell].add(document.author)
      }
      addPolarities(document)
      addSpeakers(document)
    }
    for voice in Self.voices.indices {
      siteBase[voice] += base[voice]
      bases[voice].add(base[voice])
      for theme in themes.names.indices {
        let cell = voice * themes.count + theme
        let hits = min(hits[cell], base[voice])
        if hits > 0 { shares[cell].add(hits, base: base[voice]) }
        siteHits[cell] += hits
      }
    }
  }

  /// Closes the clusters of the present site.
  mutating func endSite() {
    for voice in Self.voices.indices {
      siteBases[voice].add(siteBase[voice])
      for cell in (voice * themes.count)..<((voice + 1) * themes.count) where siteHits[cell] > 0 {
        siteShares[cell].add(siteHits[cell], base: siteBase[voice])
        siteHits[cell] = 0
      }
      siteBase[voice] = 0
    }
    for cell in authors.indices { authors[cell].endSite() }
    for i in polarities.indices { polarities[i].authors.endSite() }
    for key in speakers.keys { speakers[key]?.authors.endSite() }
  }

  private mutating func addPolarities(_ document: CountedDocument) {
    documentNumber += 1
    for mention in document.mentions {
      let voice = mention.isQuoted ? 2 : document.isPost ? 0 : 1
      polarities[index(document.isPost, voice, mention.theme, mention.polarity)]
        .add(by: document.author, in: documentNumber)
    }
  }

  private func index(_ isPost: Bool, _ voice: Int, _ theme: Int, _ polarity: Polarity) -> Int {
    (((isPost ? 0 : 3) + voice) * themes.count + theme) * Polarity.allCases.count
      + polarity.rawValue
  }

  private mutating func addSpeakers(_ document: CountedDocument) {
    var seen: Set<SpeakerKey> = []
    for mention in document.mentions where mention.isQuoted || mention.isAttributed {
      let key = SpeakerKey(
        isQuoted: mention.isQuoted, speaker: mention.speaker, theme: mention.theme)
      var tally = speakers.removeValue(forKey: key) ?? SpeakerTally()
      tally.mentions += 1
      if mention.polarity == .affirmed { tally.affirmed += 1 }
      if mention.polarity == .negated { tally.negated += 1 }
      if seen.insert(key).inserted {
        tally.documents += 1
        tally.authors.add(document.author)
      }
      speakers[key] = tally
    }
  }

  /// The sentences of a speaker, as counted for each part.
  mutating func addSpeakerSentences(given: String, speaker: String, _ n: Int) {
    speakerSentences[given, default: [:]][speaker, default: 0] += n
  }

  /// - Parameter speakers: the names of the speakers by their number.
  func finish(folder: FigureFolder, speakers: ByteInterner) throws {
    try writeVoices(folder)
    try writePolarities(folder)
    try writeSpeakers(folder, names: speakers)
  }

  private func writeVoices(_ folder: FigureFolder) throws {
    var writer = try folder.writer(.themesByVoice)
    for (voice, name) in Self.voices.enumerated() {
      for theme in themes.names.indices {
        let cell = voice * themes.count + theme
        let sums =
          siteBases[voice].clusters >= ThemeCell.enoughSites
          ? ClusterSums(siteBases[voice], siteShares[cell])
          : ClusterSums(bases[voice], shares[cell])
        writer.field(name)
        writer.field(themes.names[theme])
        writer.field(sums.hits)
        writer.field(sums.base)
        writer.field(sums.share)
        writer.fields(sums.interval)
        writer.field(documents[cell])
        writer.field(authors[cell].count)
        try writer.endRow()
      }
    }
    try writer.close()
  }

  private func writePolarities(_ folder: FigureFolder) throws {
    var writer = try folder.writer(.themesByPolarity)
    for isPost in [true, false] {
      for (voice, voiceName) in Self.voices.enumerated() where voice != (isPost ? 1 : 0) {
        for (theme, name) in themes.names.enumerated() {
          let rows = Polarity.allCases.map { polarities[index(isPost, voice, theme, $0)] }
          let total = rows.reduce(0) { $0 + $1.mentions }
          for (polarity, row) in zip(Polarity.allCases, rows) {
            writer.field(isPost ? "post" : "comment")
            writer.field(voiceName)
            writer.field(name)
            writer.field(polarity.name)
            writer.field(row.mentions)
            writer.field(row.documents)
            writer.field(total > 0 ? Double(row.mentions) / Double(total) : nil)
            writer.field(row.authors.count)
            try writer.endRow()
          }
        }
      }
    }
    try writer.close()
  }

  private func writeSpeakers(_ folder: FigureFolder, names: ByteInterner) throws {
    var writer = try folder.writer(.speakers)
    let keys = speakers.keys.sorted {
      ($0.given, names.string($0.speaker), $0.theme) < (
        $1.given, names.string($1.speaker), $1.theme
      )
    }
    for key in keys {
      let tally = speakers[key] ?? SpeakerTally()
      let speaker = names.string(key.speaker)
      writer.field(key.given)
      writer.field(speaker)
      writer.field(themes.names[key.theme])
      writer.field(tally.mentions)
      writer.field(tally.affirmed)
      writer.field(tally.negated)
      writer.field(tally.documents)
      writer.field(speakerSentences[key.given]?[speaker])
      writer.field(tally.authors.count)
      try writer.endRow()
    }
    try writer.close()
  }
}
