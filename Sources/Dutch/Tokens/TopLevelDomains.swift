/// The ends of host names that Dutch text mentions without a scheme.
struct TopLevelDomains: Sendable {
  static let shared = TopLevelDomains()
  private var index = WordIndex(minimumCapacity: 64)

  private init() { WordList.forEachWord(of: Self.names) { _ = index.insert($0) } }

  /// - Parameter label: in the case in which it stands; only lower case is a domain, for `gedaan.Be`.
  func contains(_ label: UnsafeBufferPointer<UInt8>) -> Bool { index.find(label) != nil }

  private static let names: StaticString = """
    nl be com org net eu info biz de fr uk co tv io nu edu gov mil int ch es dk se fi
    lu pl us ca au ly fm ws cc cx ac app dev blog amsterdam frl gent vlaanderen brussels shop online site
    NL BE COM ORG NET
    """
}
