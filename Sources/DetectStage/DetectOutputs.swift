import Stage
import Tables
import Themes

/// The tables that detection writes, those that nobody asked for left out.
struct DetectOutputs: ~Copyable {
  private var mentions: CSVWriter
  private var voices: CSVWriter?
  private var topics: CSVWriter?
  private let group = OutputGroup()
  /// The words of most mentions, and their cues, have fewer bytes.
  private static let usualWords = 128
  /// The last fields of nearly all rows of voices: nobody's view is given, and nobody named.
  private let author = EncodedFields([Voice.author.rawValue, "false", ""])
  private let quoted = EncodedFields([Voice.quoted.rawValue, "false", ""])
  private let commenter = EncodedFields([Voice.commenter.rawValue, "false", ""])
  private(set) var mentionCount = 0
  private(set) var topicCount = 0

  init(mentions: String, voices: String?, topics: String?) throws {
    let mentionsWriter = try CSVWriter(path: mentions, schema: .mentions, in: group)
    let voicesWriter = try Self.writer(voices, .voices, in: group)
    let topicsWriter = try Self.writer(topics, .topics, in: group)
    self.mentions = mentionsWriter
    self.voices = voicesWriter
    self.topics = topicsWriter
  }

  private static func writer(
    _ path: String?, _ schema: TableSchema, in group: OutputGroup
  ) throws -> CSVWriter? {
    guard let path else { return nil }
    return try CSVWriter(path: path, schema: schema, in: group)
  }

  mutating func voice(
    _ document: EncodedFields, _ sentence: DocumentText.Sentence, _ finding: SentenceFindings
  ) throws {
    if voices == nil { return }
    voices?.fields(document)
    voices?.field(sentence.paragraph)
    voices?.field(sentence.number)
    if finding.speaker.isEmpty, !finding.isAttributed {
      switch finding.voice {
      case .author: voices?.fields(author)
      case .quoted: voices?.fields(quoted)
      case .commenter: voices?.fields(commenter)
      }
    } else {
      voices?.field(finding.voice.rawValue)
      voices?.field(finding.isAttributed)
      voices?.field(finding.speaker)
    }
    try voices?.endRow()
  }

  mutating func mention(
    _ document: EncodedFields, _ sentence: DocumentText.Sentence, _ mention: Mention, theme: String,
    patterns: String, text: TokenText
  ) throws {
    mentionCount += 1
    mentions.fields(document)
    mentions.field(sentence.paragraph)
    mentions.field(sentence.number)
    mentions.field(text.start(of: mention.tokens))
    mentions.field(text.stop(of: mention.tokens))
    mentions.field(theme)
    mentions.field(patterns)
    var words: [UInt8] = []
    words.reserveCapacity(Self.usualWords)
    text.append(mention.tokens, to: &words)
    mentions.field(words.span)
    mentions.field(mention.polarity.rawValue)
    mentions.field(mention.voice.rawValue)
    mentions.field(mention.speaker)
    mentions.field(Self.decimal(mention.score))
    words.removeAll(keepingCapacity: true)
    if let found = mention.cue { text.appendPlaced(found.tokens, to: &words) }
    mentions.field(words.span)
    try mentions.endRow()
  }

  mutating func topic(_ document: EncodedFields, _ topic: String, evidence: String) throws {
    if topics == nil { return }
    topicCount += 1
    topics?.fields(document)
    topics?.field(topic)
    topics?.field(evidence)
    try topics?.endRow()
  }

  /// Puts the tables in their places, the counts with them.
  consuming func close(_ counts: Counts, to path: String?) throws {
    try mentions.close()
    if let voices { try voices.close() }
    if let topics { try topics.close() }
    try counts.write(to: path, in: group)
    try group.commit()
  }

  /// A number with two decimals at most, the same everywhere.
  static func decimal(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let sign = hundredths < 0 ? "-" : ""
    let whole = hundredths.magnitude / 100
    let rest = hundredths.magnitude % 100
    if rest == 0 { return "\(sign)\(whole)" }
    return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
