/// All that the figures need of one Dutch document: one row of sums.
struct DocumentLine {
  var site = ""
  var thread = ""
  var id = ""
  var isPost = false
  /// When it was written, as precise as the page is; empty where unknown.
  var published = ""
  /// The pseudonym; empty where unknown.
  var author = ""
  /// The comment that a comment answers; empty where it answers the post.
  var parent = ""
  var isByPostAuthor = false
  var topics: [String] = []
  /// For each sentence with a theme its mentions.
  var sentences: [[Mention]] = []
  var words = 0
  /// Sentences in the writer's own words.
  var ownSentences = 0
  var quotedSentences = 0
  /// How many comments the page says there are; nil where it does not say.
  var announced: Int?

  var isOnTopic: Bool { !topics.isEmpty }
  var kind: String { isPost ? "post" : "comment" }
  /// The four digits of the year; empty where unknown.
  var year: String { Self.prefix(published, 4) }
  /// Year and month (`2011-04`); empty where unknown.
  var month: String { Self.prefix(published, 7) }

  /// Whether a theme is affirmed in the writer's own voice.
  func expresses(_ theme: String) -> Bool {
    sentences.contains { $0.contains { $0.isOwn && $0.theme == theme } }
  }

  static func prefix(_ text: String, _ length: Int) -> String {
    text.utf8.count >= length ? String(decoding: text.utf8.prefix(length), as: UTF8.self) : ""
  }

  init() {}

  /// - Parameters:
  ///   - keys: the five keys of the row.
  ///   - numbers: its numbers.
  init?(keys: [String], detail: String, numbers: [Int]) {
    let parts = SumsRow.unpack(detail)
    guard keys.count == 5, parts.count == 5, numbers.count >= 4 else { return nil }
    (site, thread, id, isPost, published) = (keys[0], keys[1], keys[2], keys[3] == "post", keys[4])
    author = String(parts[0])
    parent = String(parts[1])
    isByPostAuthor = parts[2] == "p"
    topics = parts[3].unicodeScalars.split(separator: "|").map { String($0) }
    sentences = parts[4].unicodeScalars.split(separator: " ").map { sentence in
      sentence.split(separator: "+").compactMap { Mention(packed: Substring($0)) }
    }
    (words, ownSentences, quotedSentences) = (numbers[0], numbers[1], numbers[2])
    announced = numbers[3] > 0 ? numbers[3] - 1 : nil
  }
}
