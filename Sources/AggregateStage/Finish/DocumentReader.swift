import Tables

/// Unpacks the documents of merged sums, which `DocumentRow` packed, and numbers their names.
struct DocumentReader {
  private typealias Field = UnsafeBufferPointer<UInt8>

  private var themes = ByteInterner(slots: 64)
  private let themeCount: Int
  private(set) var topics = ByteInterner(slots: 64)
  private(set) var speakers = ByteInterner(slots: 64)
  /// The accounts of the present site.
  private(set) var authors = ByteInterner()
  /// Years, months and spans of five years by their text; 0 is the empty one.
  private(set) var periods = ByteInterner()
  /// For the number of each year the number of its five years.
  private var spans: [Int?] = []

  init(themes: ThemeList) {
    for name in themes.names { _ = self.themes.intern(name) }
    themeCount = themes.count
    _ = periods.intern("")
  }

  /// Forgets the accounts of a site: those of the next one are others.
  mutating func startSite() { authors = ByteInterner() }

  /// The document of the present row.
  mutating func read(_ row: borrowing SumsReader) throws -> CountedDocument {
    var document = CountedDocument()
    document.isPost = row.withKey(4) { Bytes.equal($0, "post") }
    row.withKey(5) { readDate($0, into: &document) }
    guard row.withDetail({ readDetail($0, into: &document) }) else {
      throw row.wrongDetail("is no packed document")
    }
    document.ownSentences = try row.n(2)
    document.quotedSentences = try row.n(3)
    let announced = try row.n(4)
    document.announced = announced > 0 ? announced - 1 : nil
    document.settle()
    return document
  }

  private mutating func readDate(_ date: Field, into document: inout CountedDocument) {
    document.published = String(decoding: date, as: UTF8.self)
    guard date.count >= DocumentDate.year else { return }
    let year = Field(rebasing: date[..<DocumentDate.year])
    document.year = periods.intern(year)
    document.yearNumber = Self.number(year)
    document.fiveYears = span(of: document)
    if date.count >= DocumentDate.month {
      document.month = periods.intern(Field(rebasing: date[..<DocumentDate.month]))
    }
  }

  /// The value of some digits, 0 where there is anything else.
  private static func number(_ digits: Field) -> Int {
    var number = 0
    for digit in digits {
      guard digit >= 0x30, digit <= 0x39 else { return 0 }
      number = number * 10 + Int(digit - 0x30)
    }
    return number
  }

  private mutating func span(of document: CountedDocument) -> Int {
    while spans.count <= document.year { spans.append(nil) }
    if let known = spans[document.year] { return known }
    let first = document.yearNumber - document.yearNumber % 5
    let span = document.yearNumber > 0 ? periods.intern(String(first)) : 0
    spans[document.year] = span
    return span
  }

  /// - Returns: whether the detail has its five parts.
  private mutating func readDetail(_ detail: Field, into document: inout CountedDocument) -> Bool {
    var rest = detail
    guard let author = SumsRow.takePart(&rest), let parent = SumsRow.takePart(&rest),
      let mark = SumsRow.takePart(&rest), let topics = SumsRow.takePart(&rest),
      SumsRow.separator(in: rest) == nil
    else { return false }
    if !author.isEmpty { document.author = authors.intern(author) }
    document.isAnswer = !parent.isEmpty
    document.isByPostAuthor = Bytes.equal(mark, "p")
    Self.split(topics, at: UInt8(ascii: "|")) { document.topics.append(self.topics.intern($0)) }
    var sentence = 0
    Self.split(rest, at: UInt8(ascii: " ")) { packed in
      Self.split(packed, at: UInt8(ascii: "+")) { read(mention: $0, sentence, into: &document) }
      sentence += 1
    }
    return true
  }

  /// `theme.A`, with `q` and `!` behind the letter, and the speaker behind another full stop.
  private mutating func read(
    mention: Field, _ sentence: Int, into document: inout CountedDocument
  ) {
    guard let dot = mention.firstIndex(of: UInt8(ascii: ".")), dot + 1 < mention.count,
      let polarity = Polarity(mark: mention[dot + 1]),
      let theme = themes.find(Field(rebasing: mention[..<dot])), theme < themeCount
    else { return }
    var end = dot + 2
    var (isQuoted, isAttributed) = (false, false)
    while end < mention.count, mention[end] != UInt8(ascii: ".") {
      if mention[end] == UInt8(ascii: "q") { isQuoted = true }
      if mention[end] == UInt8(ascii: "!") { isAttributed = true }
      end += 1
    }
    let speaker = Field(rebasing: mention[min(end + 1, mention.count)...])
    document.mentions.append(
      CountedDocument.Mention(
        sentence: sentence, theme: theme, polarity: polarity, isQuoted: isQuoted,
        isAttributed: isAttributed, speaker: speakers.intern(speaker)))
  }

  /// Calls `body` with what stands between separators, without empty parts.
  private static func split(_ bytes: Field, at mark: UInt8, _ body: (Field) -> Void) {
    var start = 0
    for i in 0...bytes.count where i == bytes.count || bytes[i] == mark {
      if i > start { body(Field(rebasing: bytes[start..<i])) }
      start = i + 1
    }
  }
}
