import Themes

/// What a thread has said so far: its sentences, to know them when a comment repeats one, the topics
/// of its post, and whether themes abound there.
struct ThreadMemory {
  /// By thread: a set of its own each, so that the one at hand stays in the processor's cache.
  private var sentences: [FingerprintSet] = []
  private var topics: [Int: [(topic: Int, evidence: String)]] = [:]
  private var abundant: Set<Int> = []

  /// Shorter sentences ("Dat herken ik.") are what different people say alike.
  private static let shortest = 6

  /// The sentences of a comment that stand earlier in its thread; remembers those of the document.
  /// - Parameter thread: its number, from 0.
  mutating func repeated(in document: DocumentText, thread: Int) -> Set<Int> {
    if sentences.count <= thread {
      let missing = thread + 1 - sentences.count
      sentences.append(contentsOf: repeatElement(FingerprintSet(), count: missing))
    }
    var found: Set<Int> = []
    for (index, sentence) in document.sentences.enumerated()
    where sentence.tokens.count >= Self.shortest {
      let print = Fingerprint(of: document.symbols[sentence.tokens])
      if !sentences[thread].insert(print), document.isComment { found.insert(index) }
    }
    return found
  }

  /// Remembers what the post of a thread is about.
  mutating func remember(
    _ found: [(topic: Int, evidence: String)], abounds: Bool, of thread: Int
  ) {
    topics[thread] = found
    if abounds { abundant.insert(thread) }
  }

  func topics(of thread: Int) -> [(topic: Int, evidence: String)] { topics[thread] ?? [] }

  /// Whether the post of a thread is about new technology.
  func isOnTopic(_ thread: Int) -> Bool {
    abundant.contains(thread) || !topics(of: thread).isEmpty
  }
}
