import Tables

/// Titles, sentences and comments to make pages of.
struct BundledTexts {
  private(set) var titles: [String] = []
  private(set) var sentences: [String] = []
  private(set) var comments: [String] = []
  private(set) var authors: [String] = []

  /// - Parameter folder: has `posts.csv` (title, text) and `comments.csv` (author, text).
  init(folder: String) throws(TableError) {
    var posts = try CSVReader(path: "\(folder)/posts.csv")
    let (title, text) = (try posts.column("title"), try posts.column("text"))
    while try posts.next() {
      titles.append(posts.string(title))
      sentences += Self.sentences(of: posts.string(text))
    }
    var replies = try CSVReader(path: "\(folder)/comments.csv")
    let (author, words) = (try replies.column("author"), try replies.column("text"))
    while try replies.next() {
      authors.append(replies.string(author))
      comments.append(replies.string(words))
    }
    guard !sentences.isEmpty, !comments.isEmpty else {
      throw TableError(.invalid, path: folder, detail: "has no texts to make pages of")
    }
  }

  /// Roughly: a full stop and a blank end a sentence.
  private static func sentences(of text: String) -> [String] {
    var sentences: [String] = []
    var current = ""
    for word in text.split(separator: " ") {
      current += current.isEmpty ? word : " \(word)"
      if let last = word.last, ".?!".contains(last) {
        sentences.append(current)
        current = ""
      }
    }
    return current.isEmpty ? sentences : sentences + [current]
  }
}
