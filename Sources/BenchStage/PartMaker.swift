import Tables

/// Makes one part: threads of a post and up to sixteen comments, a third of them on topic, a sentence
/// in eight of those with a theme, a new compound in every fourth sentence.
struct PartMaker {
  private struct Document {
    let id: String
    let thread: String
    let page: String
    let url: String
    let year: Int
    let isPost: Bool
    let isOnTopic: Bool
  }

  private let phrases: [Phrase]
  private let themes: [String]
  private let site: String
  private let number: Int
  private var random: SplitMix
  private var words = WordTally()

  private static let sites = 200
  private static let topics = ["social_media", "ai", "digital_work", "smartphones"]
  private static let roles = ["", "", "", "baas", "collega", "directie"]

  init(phrases: [Phrase], themes: [String], number: Int) {
    (self.phrases, self.themes, self.number) = (phrases, themes, number)
    site = "blog\(number % Self.sites).example"
    random = SplitMix(seed: UInt64(number))
  }

  mutating func write(
    to folder: String, documents: Int, sentencesPerDocument: Int
  ) throws(TableError) {
    var tables = try PartTables(folder: folder, part: "deel-\(number)")
    var left = documents
    while left > 0 {
      let comments = min(left - 1, draw(17))
      left -= comments + 1
      try writeThread(comments, 2 * sentencesPerDocument - 1, to: &tables)
    }
    try words.write(to: &tables.vocabulary)
    try tables.close()
  }

  private mutating func writeThread(
    _ comments: Int, _ mostSentences: Int, to tables: inout PartTables
  ) throws(TableError) {
    let (thread, year) = (identifier(), 2001 + draw(25))
    let month = 1 + draw(12)
    let url = "http://\(site)/\(year)/\(Self.two(month))/\(thread)/"
    let post = Document(
      id: thread, thread: thread, page: identifier(), url: url, year: year, isPost: true,
      isOnTopic: draw(3) == 0)
    try tables.pages.row([
      post.page, url, "2024-11-12T03:04:05Z", "post", site, "archief-\(number).warc.gz",
      String(draw(1 << 30)),
    ])
    if post.isOnTopic { try tables.topics.row([thread, Self.topics[draw(Self.topics.count)]]) }
    for i in 0...comments {
      let document =
        i == 0
        ? post
        : Document(
          id: identifier(), thread: thread, page: post.page, url: "\(url)#\(i)", year: year,
          isPost: false, isOnTopic: post.isOnTopic)
      let date = "\(year)-\(Self.two(month))-\(Self.two(1 + draw(28)))"
      try write(document, date, announced: i == 0 ? String(comments) : "", to: &tables)
      try writeSentences(1 + draw(mostSentences), of: document, to: &tables)
    }
  }

  private mutating func write(
    _ document: Document, _ date: String, announced: String, to tables: inout PartTables
  ) throws(TableError) {
    // One document in fifty is undated, one in a hundred a copy.
    let author = identifier(of: UInt64(number % Self.sites * 1_000 + draw(400)))
    try tables.documents.row([
      document.id, document.page, document.isPost ? "post" : "comment",
      document.isPost ? "" : document.thread, document.thread, document.url, site,
      document.isPost ? phrases[draw(phrases.count)].text : "", author,
      draw(50) == 0 ? "" : date, "nl", String(10 + draw(120)),
      draw(100) == 0 ? identifier(of: UInt64(draw(40))) : identifier(),
      draw(20) == 0 && !document.isPost ? "true" : "false", announced,
    ])
  }

  private mutating func writeSentences(
    _ count: Int, of document: Document, to tables: inout PartTables
  ) throws(TableError) {
    words.startDocument(year: document.year)
    let own = document.isPost ? "author" : "commenter"
    for sentence in 1...count {
      let phrase = phrases[draw(phrases.count)]
      let place = [document.id, String(1 + sentence / 4), String(sentence)]
      let compound = draw(4) == 0 ? word() + word() : ""
      let front = compound.isEmpty ? "" : "\(compound) "
      try tables.sentences.row(
        place + ["0", front + phrase.text, front + phrase.tokens, front + phrase.lemmas])
      words.add(phrase.words)
      if !compound.isEmpty { words.add([compound]) }
      let voice = draw(12) == 0 ? "quoted" : own
      let speaker = voice == own ? "" : Self.roles[draw(Self.roles.count)]
      try tables.voices.row(place + [voice, draw(15) == 0 ? "true" : "false", speaker])
      if draw(8) == 0 {
        try writeMention(place, voice, speaker, length: phrase.text.utf8.count, to: &tables)
      }
    }
  }

  private mutating func writeMention(
    _ place: [String], _ voice: String, _ speaker: String, length: Int, to tables: inout PartTables
  ) throws(TableError) {
    let (start, polarity) = (draw(max(1, length / 2)), draw(10))
    // Some themes are common and some are rare.
    let theme = themes[min(draw(themes.count), draw(themes.count))]
    try tables.mentions.row(
      place + [
        String(start), String(start + 6), theme,
        polarity > 1 ? "affirmed" : polarity > 0 ? "negated" : "hypothetical", voice, speaker,
      ])
  }

  private mutating func draw(_ n: Int) -> Int { Int.random(in: 0..<n, using: &random) }

  private mutating func word() -> String {
    let words = phrases[draw(phrases.count)].words
    return words[draw(words.count)].lowercased()
  }

  private mutating func identifier() -> String { identifier(of: random.next()) }

  private func identifier(of number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
