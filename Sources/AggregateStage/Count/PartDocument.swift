/// What is counted of one Dutch document of a part; its texts stand in the arena of the part.
struct PartDocument {
  let isPost: Bool
  let isByPostAuthor: Bool
  let words: Int
  /// How many comments the page says there are; nil where it does not say.
  let announced: Int?
  /// The number of the page it was read from; nil where no table has that page.
  let page: Int?
  /// Sentences in the writer's own words.
  var ownSentences = 0
  var quotedSentences = 0
  /// The numbers of its topics; a comment has those of its post too.
  var topics: [Int] = []

  var isOnTopic: Bool { !topics.isEmpty }
  var kind: String { isPost ? "post" : "comment" }
}
