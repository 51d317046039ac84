/// The words that the rules of word order name, by their numbers.
final class ClauseWords {
  let te: Int32
  let van: Int32
  let een: Int32
  /// The lemma of the numeral `één`.
  let one: Int32
  /// Articles that live on in names, with their lemmas as part of a name.
  let oldArticles: [(form: Int32, lemma: Int32)]
  let pluralPronouns: NumberSet
  let singularPronouns: NumberSet
  /// Pronouns that the bare stem of a verb stands beside.
  let first: NumberSet
  /// What an adjective stands behind.
  let degrees: NumberSet
  let coordinators: NumberSet
  /// The lemmas of verbs that ask for an infinitive or a participle.
  let auxiliaries: NumberSet

  init(_ table: inout FormTable) {
    te = Self.forms("te", &table)[0]
    van = Self.forms("van", &table)[0]
    een = Self.forms("een", &table)[0]
    one = table.analyzer.intern(Array("één".utf8))
    var articles: [(form: Int32, lemma: Int32)] = []
    WordList.forEachWord(of: "der den des 't") {
      articles.append((table.number(of: $0, .word), table.analyzer.intern($0)))
    }
    oldArticles = articles
    pluralPronouns = NumberSet(Self.forms("we wij ze zij jullie", &table))
    singularPronouns = NumberSet(
      Self.forms("ik hij je jij u men ie gij ge het dat dit die wie er", &table))
    first = NumberSet(Self.forms("ik je jij 'k", &table))
    degrees = NumberSet(
      Self.forms("zeer heel erg zo te meer minder niet nogal vrij best even", &table))
    coordinators = NumberSet(Self.forms("en of maar want dus", &table))
    var verbs: [Int32] = []
    WordList.forEachWord(
      of:
        "zullen kunnen moeten mogen willen gaan laten hebben zijn worden blijven komen doen hoeven durven"
    ) { verbs.append(table.analyzer.intern($0)) }
    auxiliaries = NumberSet(verbs)
  }

  /// The numbers of words as forms.
  private static func forms(_ words: StaticString, _ table: inout FormTable) -> [Int32] {
    var numbers: [Int32] = []
    WordList.forEachWord(of: words) { numbers.append(table.number(of: $0, .word)) }
    return numbers
  }
}
