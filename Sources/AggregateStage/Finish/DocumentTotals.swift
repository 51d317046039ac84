/// How many documents, sentences and mentions came through each of the last steps.
struct DocumentTotals {
  private struct Tally {
    var documents = 0
    var sentences = 0
    var mentions = 0

    mutating func add(_ document: CountedDocument) {
      documents += 1
      guard document.isOnTopic else { return }
      sentences += document.allSentences
      mentions += document.mentions.count
    }
  }

  private var counted = Tally()
  private var copies = Tally()
  private var spam = Tally()
  private var onTopic = 0
  private var withTheme = 0

  mutating func add(_ document: CountedDocument, excluded: CopyFinder.Reason?) {
    switch excluded {
    case .copy: copies.add(document)
    case .spam: spam.add(document)
    case nil:
      counted.add(document)
      if document.isOnTopic { onTopic += 1 }
      if document.isOnTopic, !document.own.isEmpty { withTheme += 1 }
    }
  }

  /// Adds the last steps of the funnel, each with what was lost.
  /// - Parameter dutch: the Dutch documents of all parts; more than there are different ones where
  ///   two archives hold the same.
  func add(to coverage: inout Coverage, dutch: Int) {
    func add(_ unit: String, _ fate: String, _ reason: String, _ n: Int) {
      if n > 0 || reason.isEmpty || fate == "kept" || reason.hasPrefix("no_") {
        coverage.add(stage: "aggregate", unit: unit, fate: fate, reason: reason, n)
      }
    }
    let different = counted.documents + copies.documents + spam.documents
    add("documents", "read", "", dutch)
    add("documents", "kept", "", counted.documents)
    add("documents", "merged", "copy", copies.documents)
    add("documents", "merged", "same_document", dutch - different)
    add("documents", "rejected", "spam", spam.documents)
    add("documents_on_topic", "read", "", counted.documents)
    add("documents_on_topic", "kept", "", onTopic)
    add("documents_on_topic", "rejected", "no_topic", counted.documents - onTopic)
    add("documents_with_theme", "read", "", onTopic)
    add("documents_with_theme", "kept", "", withTheme)
    add("documents_with_theme", "rejected", "no_theme", onTopic - withTheme)
    addUnit("sentences", \.sentences, to: &coverage, areSame: dutch == different)
    addUnit("mentions", \.mentions, to: &coverage, areSame: dutch == different)
  }

  /// What `count` read of a unit was counted, or belongs to a copy, to spam or to a document off
  /// topic; only where archives share documents can more of it be merged.
  private func addUnit(
    _ unit: String, _ n: (Tally) -> Int, to coverage: inout Coverage, areSame: Bool
  ) {
    func add(_ fate: String, _ reason: String, _ n: Int) {
      coverage.add(stage: "aggregate", unit: unit, fate: fate, reason: reason, n)
    }
    add("kept", "on_topic", n(counted))
    if n(copies) > 0 { add("merged", "copy", n(copies)) }
    if n(spam) > 0 { add("rejected", "spam", n(spam)) }
    let read = coverage.total("aggregate", unit, "read")
    let told = ["kept", "merged", "rejected"].reduce(0) {
      $0 + coverage.total("aggregate", unit, $1)
    }
    if !areSame, read > told { add("merged", "same_document", read - told) }
  }
}
