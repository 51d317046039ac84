/// How many documents came through each of the last steps.
struct DocumentTotals {
  var read = 0
  private var counted = 0
  private var onTopic = 0
  private var withTheme = 0
  private var sentences = 0
  private var mentions = 0

  mutating func add(_ entry: ThreadDocuments.Entry) {
    counted += 1
    guard entry.line.isOnTopic else { return }
    onTopic += 1
    sentences += entry.line.ownSentences + entry.line.quotedSentences
    mentions += entry.sentences.reduce(0) { $0 + $1.count }
    if !entry.own.isEmpty { withTheme += 1 }
  }

  /// Adds the last steps of the funnel, each with what was lost.
  func add(to coverage: inout Coverage, copies: Int, spam: Int) {
    func add(_ unit: String, _ fate: String, _ reason: String, _ n: Int) {
      coverage.add(stage: "aggregate", unit: unit, fate: fate, reason: reason, n)
    }
    add("documents", "read", "", read)
    add("documents", "kept", "", counted)
    if copies > 0 { add("documents", "merged", "copy", copies) }
    if spam > 0 { add("documents", "rejected", "spam", spam) }
    add("documents_on_topic", "read", "", counted)
    add("documents_on_topic", "kept", "", onTopic)
    add("documents_on_topic", "rejected", "no_topic", counted - onTopic)
    add("documents_with_theme", "read", "", onTopic)
    add("documents_with_theme", "kept", "", withTheme)
    add("documents_with_theme", "rejected", "no_theme", onTopic - withTheme)
    add("sentences", "kept", "on_topic", sentences)
    add("mentions", "kept", "on_topic", mentions)
  }
}
