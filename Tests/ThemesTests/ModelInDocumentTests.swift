import Testing

@testable import Themes

/// What models add, as the document around a sentence makes it likely.
struct ModelInDocumentTests {
  private static let drown = "wij verdrinken in mail"
  private static let miss = "wij missen de boot"
  private static let stand = "de koe staat stil"

  private let dictionary: ThemeDictionary
  private var words = WordTable()

  init() throws {
    dictionary = try ThemeDictionary(
      ThemeDictionary.Sources(
        themes: SourceTable(csv: "theme\ndrown\nmiss\n", file: "themes.csv"), lists: nil,
        topics: SourceTable(csv: "topic,pattern\ndigital,computer\n", file: "topics.csv"),
        cues: SourceTable(csv: ShippedCues.text, file: "cues.csv"),
        patterns: [
          "drown": SourceTable(csv: "pattern\nverzuipen\n", file: "drown.csv"),
          "miss": SourceTable(csv: "pattern\nmislopen\n", file: "miss.csv"),
        ]))
  }

  private mutating func symbols(_ text: String) -> [Int32] {
    text.split(separator: " ").map { words.symbol(token: String($0), lemma: String($0)) }
  }

  private mutating func model(_ coded: [(text: String, themes: Set<Int>)]) -> LinearModel {
    let examples = coded.map {
      ModelTrainer.Example(symbols: symbols($0.text), themes: $0.themes)
    }
    return ModelTrainer.train((0..<8).flatMap { _ in examples }, words: words, themes: 2)
  }

  /// `theme polarity` of each mention.
  private mutating func mentions(
    _ sentences: [String], polarity: LinearModel? = nil
  ) -> [String] {
    let themes = model([(Self.drown, [0]), (Self.miss, [1]), (Self.stand, [])])
    var document = DocumentText(isComment: false)
    for (index, sentence) in sentences.enumerated() {
      document.append(
        paragraph: 1, number: index + 1, isQuoteBlock: false, symbols: symbols(sentence))
    }
    var analyzer = DocumentAnalyzer(
      dictionary, models: ThemeModels(themes: themes, polarity: polarity))
    return analyzer.analyze(document, words: words).sentences.flatMap { sentence in
      sentence.mentions.map { "\(dictionary.themes[$0.theme].name) \($0.polarity)" }
    }
  }

  @Test mutating func whereThemesAboundTheyAreBelieved() {
    let many = mentions([Self.drown, Self.miss, Self.stand, Self.drown])
    #expect(many == ["drown affirmed", "miss affirmed", "drown affirmed"])
    let one = mentions([Self.drown, Self.stand, Self.stand])
    #expect(one == [])
    let onTopic = mentions([Self.drown, Self.stand, "de computer staat stil"])
    #expect(onTopic == ["drown affirmed"])
  }

  @Test mutating func aModelOfPolarityOverrulesTheRules() {
    var polarity = model([
      ("nou vrolijk fluitend vooruit", [0]), ("wij verdrinken in mail", []),
    ])
    polarity.setThresholds(
      [ModelThresholds](
        repeating: ModelThresholds(add: 0, remove: 0), count: 2))
    let told = mentions(
      [
        Self.drown, "wij verdrinken vrolijk fluitend vooruit", "wij verdrinken misschien in mail",
        Self.miss,
      ],
      polarity: polarity)
    #expect(told == ["drown affirmed", "drown negated", "drown affirmed", "miss affirmed"])
  }

  /// Documents are read together, and each says what it says alone: neither the sentence before nor
  /// the topics nor the themes of another count.
  @Test mutating func readsDocumentsTogetherAsAlone() throws {
    let texts = [
      [Self.drown, Self.miss, Self.stand, Self.drown], [Self.drown, Self.stand], [],
      [Self.drown, Self.stand, "de computer staat stil"], [Self.stand], [Self.miss, Self.drown],
    ]
    let models = ThemeModels(
      themes: model([(Self.drown, [0]), (Self.miss, [1]), (Self.stand, [])]), polarity: nil)
    var documents: [DocumentText] = []
    for text in texts {
      var document = DocumentText(isComment: false)
      for (index, sentence) in text.enumerated() {
        document.append(
          paragraph: 1, number: index + 1, isQuoteBlock: false, symbols: symbols(sentence))
      }
      documents.append(document)
    }
    var together = DocumentAnalyzer(dictionary, models: models)
    together.read(documents[...], words: words)
    for (number, document) in documents.enumerated() {
      var alone = DocumentAnalyzer(dictionary, models: models)
      let expected = alone.analyze(document, words: words)
      var findings = DocumentFindings()
      together.decide(
        document, number, words: words, repeated: [], isOnTopic: nil, detail: .all, into: &findings)
      #expect(findings.sentences.map(\.mentions) == expected.sentences.map(\.mentions))
      #expect(findings.topics == expected.topics)
      #expect(findings.abounds == expected.abounds)
    }
  }
}
