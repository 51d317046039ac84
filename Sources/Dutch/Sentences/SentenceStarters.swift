/// Words that begin a sentence when they have a capital letter behind an abbreviation.
struct SentenceStarters: Sendable {
  static let shared = SentenceStarters()
  private var index = WordIndex(minimumCapacity: 128)

  private init() { WordList.forEachWord(of: Self.words) { _ = index.insert($0) } }

  func contains(_ text: UnsafeBufferPointer<UInt8>, _ token: Token) -> Bool {
    guard token.kind == .word, token.count < 16,
      let short = ShortWord(UnsafeBufferPointer(rebasing: text[token.range]))
    else { return false }
    return short.withBytes(count: token.count) { index.find($0) != nil }
  }

  private static let words: StaticString = """
    de het een hij zij ze ik we wij jij je u in op er maar en dit dat die deze als toen daar zo ook met
    voor na van bij om door naar niet wat wie hoe waar waarom wel want dus dan nu al mijn onze zijn haar
    hun volgens tijdens omdat terwijl hoewel sinds vanaf daarna verder bovendien echter toch uit aan over
    sommige veel alle elke geen iedereen niemand mensen later vandaag gisteren morgen vorige volgende
    daarnaast daarom hier misschien natuurlijk helaas gelukkig eerst of zodra zoals zonder tussen onder
    hierdoor daardoor hiermee daarmee binnen buiten ondanks dankzij welke jullie anderen andere enkele
    """
}
