/// What the ending of an unknown word says about its lemma.
///
/// A line is an ending, what stands in its place in the lemma (`-` for nothing, `*` for the base that
/// the spelling rules give), and a part of speech. The first line that fits decides.
struct SuffixRules: Sendable {
  struct Rule: Sendable {
    let ending: LiteralWord
    let replacement: LiteralWord
    let usesSpelling: Bool
    let wordClass: WordClass
  }

  static let shared = SuffixRules()

  /// By the last byte of the ending.
  private var byLast = [[Rule]](repeating: [], count: 256)

  private init() {
    WordList.forEachLine(of: Self.table) { line in
      guard let last = line[0].last, let wordClass = Self.classes[WordList.string(line[2])] else {
        return
      }
      let mark = line[1].count == 1 ? line[1][0] : 0
      let usesSpelling = mark == UInt8(ascii: "*")
      let isBare = usesSpelling || mark == UInt8(ascii: "-")
      byLast[Int(last)].append(
        Rule(
          ending: LiteralWord(line[0]),
          replacement: isBare ? LiteralWord("") : LiteralWord(line[1]),
          usesSpelling: usesSpelling, wordClass: wordClass))
    }
  }

  /// The rules whose ending has the last byte of a word, in their order.
  func mayEnd(_ word: UnsafeBufferPointer<UInt8>) -> [Rule] {
    word.last.map { byLast[Int($0)] } ?? []
  }

  private static let classes: [String: WordClass] = [
    "noun": .noun, "plural": .nounPlural, "finite": .finite, "past": .finitePlural,
    "infinitive": .infinitive, "participle": .participle, "adjective": .adjective,
  ]

  private static let table: StaticString = """
    heden heid plural
    ingen ing plural
    lingen ling plural
    schappen schap plural
    teiten teit plural
    ties tie plural
    sies sie plural
    gieën gie plural
    ieën ie plural
    iën ie plural
    eeën ee plural
    isten ist plural
    logen loog plural
    nomen noom plural
    grafen graaf plural
    anten ant plural
    enten ent plural
    toren toor plural
    turen tuur plural
    iteiten iteit plural
    ieken iek plural
    ismen isme plural
    essen es plural
    innen in plural
    anen aan plural
    enzen ens plural
    ezen ees plural
    aten aat plural
    eten eet plural
    elen el plural
    aren aar plural
    tjes tje plural
    iërs iër plural
    aars aar plural
    eurs eur plural
    oren oor plural
    ers er plural
    els el plural
    ems em plural
    ens en plural
    ors or plural
    ons on plural
    's - plural
    ische isch adjective
    elijke elijk adjective
    lijke lijk adjective
    ijkste ijk adjective
    igste ig adjective
    iger ig adjective
    ige ig adjective
    bare baar adjective
    zame zaam adjective
    iële ieel adjective
    uele ueel adjective
    ele eel adjective
    ale aal adjective
    ieve ief adjective
    euze eus adjective
    oze oos adjective
    aire air adjective
    ante ant adjective
    ente ent adjective
    aanse aans adjective
    ense ens adjective
    erse ers adjective
    ese ees adjective
    se s adjective
    iseerden iseren past
    iseerde iseren finite
    iseert iseren finite
    eerden eren past
    eerde eren finite
    eert eren finite
    erende eren participle
    erend eren participle
    ende en participle
    end en participle
    eren eren infinitive
    elde elen finite
    elden elen past
    ie ie noun
    age age noun
    ine ine noun
    ure ure noun
    iste iste noun
    isme isme noun
    ette ette noun
    en * plural
    e * adjective
    """
}
