/// What the patterns say about one sentence of a document.
struct SentenceReading: Sendable {
  /// Its matches in the store of the document.
  let matches: Range<Int>
  /// What its words are, all together.
  let marks: WordTraits
  /// The kinds of the cues among its matches, taken away or not.
  private(set) var cues: CueKinds = []
  private(set) var hasThemes = false
  private(set) var hasTopics = false

  init(_ sentence: MatchStore.Sentence, of store: MatchStore, _ meanings: PatternMeanings) {
    matches = sentence.matches
    marks = sentence.marks
    for match in matches {
      let pattern = store.pattern(match)
      cues.formUnion(meanings.cue[pattern])
      hasThemes = hasThemes || meanings.theme[pattern] >= 0
      hasTopics = hasTopics || meanings.topic[pattern] >= 0
    }
  }
}
