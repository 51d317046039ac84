/// What the ending of an unknown word says about its lemma.
///
/// A line is an ending, what stands in its place in the lemma (`-` for nothing, `=` for the ending
/// itself, `*` for the base that the spelling rules give), and a part of speech. The first line that
/// fits decides.
struct SuffixRules: Sendable {
  struct Rule: BitwiseCopyable, Sendable {
    let ending: LiteralWord
    let replacement: LiteralWord
    let usesSpelling: Bool
    let wordClass: WordClass
  }

  /// Endings that say more than a known word behind a prefix or the head of a compound: `leesbare`
  /// has nothing to do with `bar`.
  static let certain = SuffixRules(certainTable)
  /// What is left to say of a word of which no part is known.
  static let guesses = SuffixRules(guessTable)

  /// By the last byte of the ending.
  private let byLast: ByteGroups<Rule>

  private init(_ table: StaticString) {
    var rules: [Rule] = []
    WordList.forEachLine(of: table) { line in
      guard let wordClass = Self.classes[WordList.string(line[2])] else { return }
      let mark = line[1].count == 1 ? line[1][0] : 0
      let usesSpelling = mark == UInt8(ascii: "*")
      let isBare = usesSpelling || mark == UInt8(ascii: "-")
      let isSame = mark == UInt8(ascii: "=")
      rules.append(
        Rule(
          ending: LiteralWord(line[0]),
          replacement: isBare ? LiteralWord("") : LiteralWord(line[isSame ? 0 : 1]),
          usesSpelling: usesSpelling, wordClass: wordClass))
    }
    byLast = ByteGroups(rules) { $0.ending.bytes.last }
  }

  /// The rules whose ending has the last byte of a word, in their order.
  /// - Parameter word: of at least one byte.
  func mayEnd(_ word: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<Rule> {
    byLast[word[word.count - 1]]
  }

  private static let classes: [String: WordClass] = [
    "noun": .noun, "plural": .nounPlural, "finite": .finite, "past": .finitePlural,
    "infinitive": .infinitive, "participle": .participle, "adjective": .adjective,
    "number": .number,
  ]

  private static let certainTable: StaticString = """
    heden heid plural
    bare baar adjective
    baarder baar adjective
    baarste baar adjective
    lijke lijk adjective
    zame zaam adjective
    duizend = number
    duizenden duizend number
    honderd = number
    jaars = adjective
    persoons = adjective
    aards = adjective
    rangs = adjective
    daags = adjective
    elaars elaar plural
    """

  private static let guessTable: StaticString = """
    een = noun
    oen = noun
    ien = noun
    ingen ing plural
    schappen schap plural
    teiten teit plural
    ties tie plural
    sies sie plural
    gieën gie plural
    ieën ie plural
    iëren = infinitive
    iën ie plural
    eeën ee plural
    isten ist plural
    logen loog plural
    nomen noom plural
    grafen graaf plural
    anten ant plural
    enten ent plural
    toren tor plural
    soren sor plural
    ioren ior plural
    noren nor plural
    moren mor plural
    turen tuur plural
    ieken iek plural
    ismen isme plural
    essen es plural
    innen in plural
    ionen ion plural
    tronen tron plural
    anen aan plural
    enzen ens plural
    iezen ies plural
    oezen oes plural
    ezen ees plural
    ieten iet plural
    oeten oet plural
    aten aat plural
    eten eet plural
    ielen iel plural
    oelen oel plural
    uilen uil plural
    relen reel plural
    nelen neel plural
    telen teel plural
    welen weel plural
    elen el plural
    aren aar plural
    eiden eid plural
    ijden ijd plural
    iden ide plural
    oden ode plural
    aatjes a plural
    aatje a noun
    ootjes o plural
    ootje o noun
    uutjes u plural
    uutje u noun
    eetjes ee plural
    eetje ee noun
    mpjes m plural
    mpje m noun
    nnetjes n plural
    nnetje n noun
    lletjes l plural
    lletje l noun
    rretjes r plural
    rretje r noun
    mmetjes m plural
    mmetje m noun
    bbetjes b plural
    bbetje b noun
    ggetjes g plural
    ggetje g noun
    ppetjes p plural
    ppetje p noun
    ttetjes t plural
    ttetje t noun
    rtjes r plural
    rtje r noun
    ltjes l plural
    ltje l noun
    ntjes n plural
    ntje n noun
    wtjes w plural
    wtje w noun
    kjes k plural
    kje k noun
    pjes p plural
    pje p noun
    tjes t plural
    tje t noun
    sjes s plural
    sje s noun
    fjes f plural
    fje f noun
    chjes ch plural
    chje ch noun
    djes d plural
    dje d noun
    bjes b plural
    bje b noun
    gjes g plural
    gje g noun
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
    ooms oom plural
    ums um plural
    ams am plural
    als al plural
    ols ol plural
    ins in plural
    lings = noun
    ings ing plural
    kets ket plural
    nets net plural
    its it plural
    ips ip plural
    ups up plural
    ops op plural
    cks ck plural
    ics ic plural
    ws w plural
    ies ie plural
    tees tee plural
    ges ge plural
    ces ce plural
    des de plural
    nes ne plural
    ves ve plural
    ques que plural
    ches che plural
    ures ure plural
    's - plural
    ische isch adjective
    ijkste ijk adjective
    igste ig adjective
    iger ig adjective
    ige ig adjective
    iële ieel adjective
    uele ueel adjective
    iele iel adjective
    oele oel adjective
    uile uil adjective
    abele abel adjective
    ibele ibel adjective
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
    hese = noun
    nese nees adjective
    ese ees adjective
    asse = noun
    esse = noun
    isse = noun
    usse = noun
    euse = noun
    aise = noun
    fase = noun
    tase = noun
    base = noun
    ase aas adjective
    ise = noun
    ose = noun
    yse = noun
    use uus adjective
    se s adjective
    iseerden iseren past
    iseerde iseren finite
    iseert iseren finite
    eerden eren past
    eerde eren finite
    eert eren finite
    erende eren participle
    erend eren participle
    enden ende plural
    ende en participle
    end en participle
    eren = infinitive
    elde elen finite
    elden elen past
    ance = noun
    ence = noun
    ade = noun
    ide = noun
    ode = noun
    ude = noun
    ee = noun
    ie = noun
    age = noun
    ine = noun
    ieure ieur adjective
    ure uur adjective
    iste = noun
    isme = noun
    ette = noun
    gene geen adjective
    en * plural
    e * adjective
    """
}
