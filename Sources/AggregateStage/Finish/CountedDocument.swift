/// One Dutch document as its row of sums says, with its names as numbers.
struct CountedDocument {
  /// A theme in one of its sentences.
  struct Mention {
    /// Which of the sentences with a theme, from 0.
    let sentence: Int
    /// Its place in the list of themes.
    let theme: Int
    let polarity: Polarity
    /// Whether the words are another's, between quotation marks or in a quote block.
    let isQuoted: Bool
    /// Whether the sentence reports another's view without quoting.
    let isAttributed: Bool
    /// The number of the role of the one whose words or view are given.
    let speaker: Int

    /// Said to be so, by the writer, in the writer's own words: what the headline counts.
    var isOwn: Bool { polarity == .affirmed && !isQuoted }
  }

  var isPost = false
  var isByPostAuthor = false
  /// Whether it answers a comment and not the post.
  var isAnswer = false
  /// When it was written, as precise as the page is; empty where unknown.
  var published = ""
  /// The numbers of its periods; that of the empty one where they are unknown.
  var year = 0
  var month = 0
  var fiveYears = 0
  /// 0 where it is unknown.
  var yearNumber = 0
  /// The number of the account within its site; nil where unknown.
  var author: Int?
  var topics: [Int] = []
  var mentions: [Mention] = []
  /// The themes affirmed in the writer's own voice, denied, only thought of, and in others' words:
  /// each once, in the order of the theme list.
  var own: [Int] = []
  var negated: [Int] = []
  var hypothetical: [Int] = []
  var quoted: [Int] = []
  /// Sentences in the writer's own words.
  var ownSentences = 0
  var quotedSentences = 0
  /// How many comments the page says there are; nil where it does not say.
  var announced: Int?

  var isOnTopic: Bool { !topics.isEmpty }
  var allSentences: Int { ownSentences + quotedSentences }

  /// Calls `body` with the mentions of each sentence that has any.
  func forEachSentence(_ body: (ArraySlice<Mention>) -> Void) {
    var start = 0
    while start < mentions.count {
      var end = start + 1
      while end < mentions.count, mentions[end].sentence == mentions[start].sentence { end += 1 }
      body(mentions[start..<end])
      start = end
    }
  }

  /// Sorts the mentions by what they say of the document.
  mutating func settle() {
    guard !mentions.isEmpty else { return }
    for mention in mentions {
      switch (mention.isQuoted, mention.polarity) {
      case (true, _): quoted.append(mention.theme)
      case (_, .affirmed): own.append(mention.theme)
      case (_, .negated): negated.append(mention.theme)
      case (_, .hypothetical): hypothetical.append(mention.theme)
      }
    }
    own.sortAndUnify()
    negated.sortAndUnify()
    hypothetical.sortAndUnify()
    quoted.sortAndUnify()
  }
}

extension [Int] {
  /// Puts the numbers in order, each once.
  mutating func sortAndUnify() {
    guard count > 1 else { return }
    sort()
    var kept = 1
    for i in 1..<count where self[i] != self[kept - 1] {
      self[kept] = self[i]
      kept += 1
    }
    removeLast(count - kept)
  }
}
