/// Words that carry the grammar and not the matter of a text.
package struct StopWords: Sendable {
  package static let shared = StopWords()
  private var index = WordIndex(minimumCapacity: 512)

  private init() { WordList.forEachWord(of: Self.table) { _ = index.insert($0) } }

  /// - Parameter word: a lemma or a folded token.
  package func contains(_ word: [UInt8]) -> Bool { index.find(word) != nil }

  package func contains(_ word: String) -> Bool { contains(Array(word.utf8)) }

  private static let table: StaticString = """
    de het een 't 'n 's der des den ik jij je hij zij ze wij we jullie u men mij me jou hem haar hen hun ons zich
    elkaar mijn jouw zijn onze uw dit dat deze die wie wat welk welke er daar hier waar ergens nergens overal
    iets niets alles iemand niemand iedereen elk ieder al alle beide sommig enkel enig veel weinig meer minder
    geen niet wel ook nog al alweer toch maar of en want dus als dan dat omdat doordat zodat terwijl hoewel
    indien wanneer toen nadat voordat totdat sinds tenzij zoals alsof noch van in op te aan met voor door bij
    om uit naar over tot tegen na onder tussen zonder binnen buiten tijdens volgens via per langs rond achter
    naast boven vanaf vanuit ondanks wegens vanwege dankzij behalve af mee toe heen weg terug zijn hebben
    worden zullen kunnen moeten mogen willen gaan komen doen laten blijven hoeven is was waren ben bent geweest
    heb hebt heeft had hadden gehad word wordt werd werden geworden zal zullen zult zou zouden kan kunt kon
    konden moet moest moesten mag mocht wil wilt wou wilde ga gaat ging gingen kom komt kwam doe doet deed laat
    liet zo heel erg zeer te nu dan straks altijd nooit soms vaak weer eens even hoe waarom waardoor waarmee
    waarvan waarin waarop daardoor daarmee daarvan daarin daarop daarom hierdoor hiermee hiervan ervan erin erop
    ermee eraan erover ja nee nou ach tja zelf eigen ander zulk zo'n m'n z'n d'r één eigenlijk gewoon
    """
}
