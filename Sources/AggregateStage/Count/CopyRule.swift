/// When equal texts are one text: from how many words on, and in how many threads.
enum CopyRule {
  /// Posts of so many words with one fingerprint are copies of one another.
  static let copiedPost = 50
  /// Comments of so many words with one fingerprint are copies of one another.
  static let copiedComment = 25
  /// A comment of so many words can be spam.
  static let spamComment = 8
  /// In so many threads, that is.
  static let spamThreads = 5
  /// Sorts after every date.
  static let undated = "~"

  /// Shorter documents are never compared.
  static func shortest(isPost: Bool) -> Int { isPost ? copiedPost : spamComment }
}
