/// The words that the rules of word order name, by their numbers.
final class ClauseWords {
  /// The article that is a number before `van`.
  static let numeral: StaticString = "een"
  /// Articles that live on in names.
  static let articlesOfNames: StaticString = "der den des 't"

  let te: Int32
  let van: Int32
  let een: Int32
  /// The lemma of the numeral `één`.
  let one: Int32
  /// The articles that live on in names, with their lemmas as part of a name.
  let oldArticles: [(form: Int32, lemma: Int32)]
  let coordinators: NumberSet
  /// The lemmas of verbs that ask for an infinitive or a participle.
  let auxiliaries: NumberSet
  /// By the number of the form; the last stands for all that are larger.
  private let roles: [Roles]

  /// What a word does to those beside it.
  struct Roles: OptionSet {
    let rawValue: UInt8
    static let te = Roles(rawValue: 1)
    static let singularPronoun = Roles(rawValue: 2)
    static let pluralPronoun = Roles(rawValue: 4)
    /// A pronoun that the bare stem of a verb stands beside.
    static let first = Roles(rawValue: 8)
    /// What an adjective stands behind.
    static let degree = Roles(rawValue: 16)
  }

  init(_ table: inout FormTable) {
    te = Self.forms("te", &table)[0]
    van = Self.forms("van", &table)[0]
    een = Self.forms(Self.numeral, &table)[0]
    one = table.analyzer.intern(Array("één".utf8))
    var articles: [(form: Int32, lemma: Int32)] = []
    WordList.forEachWord(of: Self.articlesOfNames) {
      articles.append((table.number(of: $0, .word), table.analyzer.intern($0)))
    }
    oldArticles = articles
    coordinators = NumberSet(Self.forms("en of maar want dus", &table))
    var verbs: [Int32] = []
    WordList.forEachWord(
      of:
        "zullen kunnen moeten mogen willen gaan laten hebben zijn worden blijven komen doen hoeven durven"
    ) { verbs.append(table.analyzer.intern($0)) }
    auxiliaries = NumberSet(verbs)
    roles = Self.roles(
      [
        (.te, "te"), (.pluralPronoun, "we wij ze zij jullie"),
        (.singularPronoun, "ik hij je jij u men ie gij ge het dat dit die wie er"),
        (.first, "ik je jij 'k"),
        (.degree, "zeer heel erg zo te meer minder niet nogal vrij best even"),
      ], &table)
  }

  /// What a form does to those beside it; nothing where there is none (-1).
  @inline(__always)
  func roles(of form: Int32) -> Roles {
    // A number below zero is a large one so.
    roles[Int(min(UInt32(bitPattern: form), UInt32(roles.count - 1)))]
  }

  private static func roles(
    _ words: [(Roles, StaticString)], _ table: inout FormTable
  ) -> [Roles] {
    var roles: [Roles] = [[]]
    for (role, words) in words {
      for form in forms(words, &table) {
        while roles.count <= Int(form) + 1 { roles.append([]) }
        roles[Int(form)].insert(role)
      }
    }
    return roles
  }

  /// The numbers of words as forms.
  private static func forms(_ words: StaticString, _ table: inout FormTable) -> [Int32] {
    var numbers: [Int32] = []
    WordList.forEachWord(of: words) { numbers.append(table.number(of: $0, .word)) }
    return numbers
  }
}
