/// A stretch of a page that may be one comment, answers within it included.
struct CommentUnit {
  var extent: CommentExtent
  /// The place of the unit around it; nil where there is none.
  var outer: Int?
  var reading = CommentReading()
  /// Whether it counts; one that is a part or a wrapper of others does not.
  var isAlive = true

  init(_ nodes: Range<Int>) {
    extent = CommentExtent(nodes: nodes)
  }

  var nodes: Range<Int> { extent.nodes }
}

/// What was read of one unit.
struct CommentReading {
  var author = ""
  var time: DateMatch?
  var timeSource = ""
  var paragraphs: [Paragraph] = []
  /// Whether an element of its own holds the text.
  var hasTextElement = false
  /// Its ids and names, and the ends of the links in it that lead to a place on a page.
  var anchors: [String] = []
  var permalinks: [String] = []
  /// What it says that it answers: the end of a link to another comment.
  var answers: String?
  /// Whom it quotes, and what of theirs.
  var quotes: [CommentQuote] = []
  var byPostAuthor = false
  /// A message of a machine, or what is left of a comment that was taken away.
  var isNotice = false
  /// How many elements are around the unit.
  var depthOfUnit = 0

  var hasText: Bool { !paragraphs.isEmpty }
  var isSigned: Bool { !author.isEmpty || time != nil }
}
