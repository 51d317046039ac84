import Statistics
import Tables

/// Themes by voice, by polarity, and by the one whose words or view are given.
struct VoiceTables {
  private struct PolarityKey: Hashable {
    let isPost: Bool
    let voice: String
    let theme: Int
    let polarity: Mention.Polarity
  }

  private struct SpeakerKey: Hashable {
    let given: String
    let speaker: String
    let theme: Int
  }

  private struct SpeakerTally {
    var mentions = 0
    var affirmed = 0
    var negated = 0
    var documents = 0
  }

  static let voices = ["author", "commenter", "quoted"]
  private let themes: ThemeList
  /// By voice and theme, with threads and with sites as clusters.
  private var shares: [[ClusterSums]]
  private var siteShares: [[ClusterSums]]
  private var siteHits: [[Int]]
  private var siteBase = [0, 0, 0]
  private var documents: [[Int]]
  private var polarities: [PolarityKey: (mentions: Int, documents: Int)] = [:]
  private var speakers: [SpeakerKey: SpeakerTally] = [:]
  private var speakerSentences: [String: [String: Int]] = [:]

  init(themes: ThemeList) {
    self.themes = themes
    shares = [[ClusterSums]](
      repeating: [ClusterSums](repeating: ClusterSums(), count: themes.count), count: 3)
    siteShares = shares
    documents = [[Int]](repeating: [Int](repeating: 0, count: themes.count), count: 3)
    siteHits = documents
  }

  mutating func add(_ thread: ThreadDocuments) {
    var hits = [[Int]](repeating: [Int](repeating: 0, count: themes.count), count: 3)
    var base = [0, 0, 0]
    for entry in thread.entries where entry.line.isOnTopic {
      let own = entry.line.isPost ? 0 : 1
      base[own] += entry.line.ownSentences
      base[2] += entry.line.quotedSentences
      var seen: Set<[Int]> = []
      for sentence in entry.sentences {
        let affirmed = Set(
          sentence.filter { $0.mention.polarity == .affirmed }
            .map { [$0.mention.isQuoted ? 2 : own, $0.theme] })
        for key in affirmed {
          hits[key[0]][key[1]] += 1
          if seen.insert(key).inserted { documents[key[0]][key[1]] += 1 }
        }
      }
      addPolarities(entry)
      addSpeakers(entry)
    }
    for voice in 0..<3 {
      siteBase[voice] += base[voice]
      for theme in themes.names.indices {
        let hits = min(hits[voice][theme], base[voice])
        shares[voice][theme].add(hits: hits, base: base[voice])
        siteHits[voice][theme] += hits
      }
    }
  }

  /// Closes the clusters of the present site.
  mutating func endSite() {
    for voice in 0..<3 {
      for theme in themes.names.indices {
        siteShares[voice][theme].add(hits: siteHits[voice][theme], base: siteBase[voice])
        siteHits[voice][theme] = 0
      }
      siteBase[voice] = 0
    }
  }

  private mutating func addPolarities(_ entry: ThreadDocuments.Entry) {
    var seen: Set<PolarityKey> = []
    for (theme, mention) in entry.sentences.joined() {
      let voice = mention.isQuoted ? "quoted" : entry.line.isPost ? "author" : "commenter"
      let key = PolarityKey(
        isPost: entry.line.isPost, voice: voice, theme: theme, polarity: mention.polarity)
      polarities[key, default: (0, 0)].mentions += 1
      if seen.insert(key).inserted { polarities[key, default: (0, 0)].documents += 1 }
    }
  }

  private mutating func addSpeakers(_ entry: ThreadDocuments.Entry) {
    var seen: Set<SpeakerKey> = []
    for (theme, mention) in entry.sentences.joined() where mention.isQuoted || mention.isAttributed
    {
      let key = SpeakerKey(
        given: mention.isQuoted ? "quoted" : "attributed", speaker: mention.speaker, theme: theme)
      var tally = speakers[key] ?? SpeakerTally()
      tally.mentions += 1
      if mention.polarity == .affirmed { tally.affirmed += 1 }
      if mention.polarity == .negated { tally.negated += 1 }
      if seen.insert(key).inserted { tally.documents += 1 }
      speakers[key] = tally
    }
  }

  /// The sentences of a speaker, as counted for each part.
  mutating func addSpeakerSentences(given: String, speaker: String, _ n: Int) {
    speakerSentences[given, default: [:]][speaker, default: 0] += n
  }

  func finish(folder: String) throws {
    try writeVoices("\(folder)/themes_by_voice.csv")
    try writePolarities("\(folder)/themes_by_polarity.csv")
    try writeSpeakers("\(folder)/speakers.csv")
  }

  private func writeVoices(_ path: String) throws {
    var writer = try CSVWriter(path: path, schema: .themesByVoice)
    for (voice, name) in Self.voices.enumerated() {
      for theme in themes.names.indices {
        let bySites = siteShares[voice][theme].clusters >= ThemeCell.enoughSites
        let sums = bySites ? siteShares[voice][theme] : shares[voice][theme]
        writer.field(name)
        writer.field(themes.names[theme])
        writer.field(sums.hits)
        writer.field(sums.base)
        writer.field(sums.share)
        writer.fields(sums.interval)
        writer.field(documents[voice][theme])
        try writer.endRow()
      }
    }
    try writer.close()
  }

  private func writePolarities(_ path: String) throws {
    var writer = try CSVWriter(path: path, schema: .themesByPolarity)
    for isPost in [true, false] {
      for voice in Self.voices where voice != (isPost ? "commenter" : "author") {
        for (theme, name) in themes.names.enumerated() {
          let rows = Mention.Polarity.allCases.map { polarity in
            polarities[
              PolarityKey(isPost: isPost, voice: voice, theme: theme, polarity: polarity)] ?? (0, 0)
          }
          let total = rows.reduce(0) { $0 + $1.mentions }
          for (polarity, row) in zip(Mention.Polarity.allCases, rows) {
            writer.field(isPost ? "post" : "comment")
            writer.field(voice)
            writer.field(name)
            writer.field(polarity.name)
            writer.field(row.mentions)
            writer.field(row.documents)
            writer.field(total > 0 ? Double(row.mentions) / Double(total) : nil)
            try writer.endRow()
          }
        }
      }
    }
    try writer.close()
  }

  private func writeSpeakers(_ path: String) throws {
    var writer = try CSVWriter(path: path, schema: .speakers)
    let keys = speakers.keys.sorted {
      ($0.given, $0.speaker, $0.theme) < ($1.given, $1.speaker, $1.theme)
    }
    for key in keys {
      let tally = speakers[key] ?? SpeakerTally()
      writer.field(key.given)
      writer.field(key.speaker)
      writer.field(themes.names[key.theme])
      writer.field(tally.mentions)
      writer.field(tally.affirmed)
      writer.field(tally.negated)
      writer.field(tally.documents)
      writer.field(speakerSentences[key.given]?[key.speaker])
      try writer.endRow()
    }
    try writer.close()
  }
}
