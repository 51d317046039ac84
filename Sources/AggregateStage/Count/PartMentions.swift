import Tables

/// The mentions of one part in documents on topic, by sentence.
struct PartMentions {
  private var rows: [FoundMention] = []
  private(set) var themes = ByteInterner(slots: 64)
  private var voices = ByteInterner(slots: 16)
  private var speakers = ByteInterner(slots: 64)
  /// Themes and speakers as they are packed.
  private var themeNames: [[UInt8]] = []
  private var speakerNames: [[UInt8]] = []
  /// Where the last sentence that was asked for stands: tables come in one order.
  private var cursor = 0
  /// Rows of the table, those in documents off topic among them.
  private(set) var read = 0

  /// Mentions in documents on topic.
  var count: Int { rows.count }

  subscript(index: Int) -> FoundMention { rows[index] }

  mutating func read(_ path: String, of documents: inout PartDocuments) throws {
    var table = try CSVReader(path: path)
    let id = try table.column("doc_id")
    let place = try SentenceKey.Columns(table)
    let start = try table.column("start")
    let stop = try table.column("stop")
    let theme = try table.column("theme")
    let polarity = try table.column("polarity")
    let voice = try table.column("voice")
    let speaker = try table.column("speaker")
    while try table.next() {
      read += 1
      guard let document = documents.index(table, id), documents[document].isOnTopic else {
        continue
      }
      guard let says = table.withUnsafeField(polarity, { Polarity($0) }) else {
        throw table.wrong(polarity, "'\(table.string(polarity))' is no polarity")
      }
      rows.append(
        FoundMention(
          sentence: try place.key(table, document),
          theme: table.withUnsafeField(theme) { themes.intern($0) }, polarity: says,
          voice: table.withUnsafeField(voice) { voices.intern($0) },
          isQuoted: table.withUnsafeField(voice) { Bytes.equal($0, "quoted") },
          speaker: table.withUnsafeField(speaker) { speakers.intern($0) },
          start: try table.integer(start), stop: try table.integer(stop)))
    }
    settle()
  }

  /// Puts the mentions in the order of their sentences, those of one sentence as they came.
  private mutating func settle() {
    let isSorted = zip(rows, rows.dropFirst()).allSatisfy { !($1.sentence < $0.sentence) }
    if !isSorted {
      rows = rows.enumerated().sorted {
        ($0.element.sentence, $0.offset) < ($1.element.sentence, $1.offset)
      }.map(\.element)
    }
    themeNames = (0..<themes.count).map { DocumentRow.packed(themes.string($0)) }
    speakerNames = (0..<speakers.count).map { DocumentRow.packed(speakers.string($0)) }
  }

  /// The mentions of a sentence, found from the last one on or, out of order, by halving.
  mutating func of(_ sentence: SentenceKey) -> Range<Int> {
    if cursor < rows.count, rows[cursor].sentence < sentence {
      var steps = 0
      while cursor < rows.count, rows[cursor].sentence < sentence, steps < 16 {
        cursor += 1
        steps += 1
      }
      if steps == 16 { cursor = firstIndex(notBefore: sentence) }
    } else if cursor > 0, !(rows[cursor - 1].sentence < sentence) {
      cursor = firstIndex(notBefore: sentence)
    }
    return group(at: cursor, sentence)
  }

  private func group(at start: Int, _ sentence: SentenceKey) -> Range<Int> {
    var end = start
    while end < rows.count, rows[end].sentence == sentence { end += 1 }
    return start..<end
  }

  private func firstIndex(notBefore sentence: SentenceKey) -> Int {
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].sentence < sentence { low = middle + 1 } else { high = middle }
    }
    return low
  }

  mutating func attribute(_ range: Range<Int>) {
    for i in range { rows[i].isAttributed = true }
  }

  /// The different themes of some mentions.
  func themes(of range: Range<Int>, into themes: inout [Int]) {
    themes.removeAll(keepingCapacity: true)
    for i in range where !themes.contains(rows[i].theme) { themes.append(rows[i].theme) }
  }

  /// Starts the key of a sample row: theme, voice, polarity and hash.
  func addKeys(of mention: FoundMention, hash: UInt64, to key: inout SumsKey) {
    key.removeAll()
    themes.withBytes(mention.theme) { key.append($0) }
    voices.withBytes(mention.voice) { key.append($0) }
    key.append(mention.polarity.name)
    let hex = String(hash, radix: 16)
    key.append(String(repeating: "0", count: 16 - hex.count) + hex)
  }

  /// How many mentions a document has, and whether its writer affirms a theme in own words.
  func summary(of document: Int) -> (mentions: Int, isOwn: Bool) {
    let first = firstIndex(notBefore: SentenceKey(document: document, paragraph: 0, sentence: 0))
    var (i, isOwn) = (first, false)
    while i < rows.count, rows[i].sentence.document == document {
      if rows[i].polarity == .affirmed, !rows[i].isQuoted { isOwn = true }
      i += 1
    }
    return (i - first, isOwn)
  }

  /// Appends the mentions of a document: sentences apart by a blank, mentions by a plus.
  func pack(document: Int, into bytes: inout [UInt8]) {
    let first = firstIndex(notBefore: SentenceKey(document: document, paragraph: 0, sentence: 0))
    var i = first
    while i < rows.count, rows[i].sentence.document == document {
      if i > first {
        let isSame = rows[i].sentence == rows[i - 1].sentence
        bytes.append(UInt8(ascii: isSame ? "+" : " "))
      }
      pack(rows[i], into: &bytes)
      i += 1
    }
  }

  private func pack(_ mention: FoundMention, into bytes: inout [UInt8]) {
    bytes += themeNames[mention.theme]
    bytes.append(UInt8(ascii: "."))
    bytes.append(mention.polarity.mark)
    if mention.isQuoted { bytes.append(UInt8(ascii: "q")) }
    if mention.isAttributed { bytes.append(UInt8(ascii: "!")) }
    guard !speakerNames[mention.speaker].isEmpty else { return }
    bytes.append(UInt8(ascii: "."))
    bytes += speakerNames[mention.speaker]
  }
}
