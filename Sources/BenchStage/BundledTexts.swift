import Tables

/// Titles, sentences, names and words to make pages of.
struct BundledTexts {
  private(set) var titles: [String] = []
  private(set) var sentences: [String] = []
  private(set) var replies: [String] = []
  private(set) var authors: [String] = []
  /// Words of at least five letters, to make compounds of.
  private(set) var words: [Substring] = []

  /// - Parameter folder: has `posts.csv` (title, text) and `comments.csv` (author, text).
  init(folder: String) throws(TableError) {
    var posts = try CSVReader(path: "\(folder)/posts.csv")
    let (title, text) = (try posts.column("title"), try posts.column("text"))
    while try posts.next() {
      titles.append(posts.string(title))
      sentences += Self.sentences(of: posts.string(text))
    }
    var comments = try CSVReader(path: "\(folder)/comments.csv")
    let (author, reply) = (try comments.column("author"), try comments.column("text"))
    while try comments.next() {
      authors.append(comments.string(author))
      replies += Self.sentences(of: comments.string(reply))
    }
    words = sentences.flatMap { $0.split(separator: " ").filter(Self.isLongWord) }
    guard !sentences.isEmpty, !replies.isEmpty, !words.isEmpty else {
      throw TableError(.invalid, path: folder, detail: "has no texts to make pages of")
    }
  }

  static func isLongWord(_ word: Substring) -> Bool {
    word.utf8.count >= 5 && word.utf8.allSatisfy { $0 >= 97 && $0 <= 122 }
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
