/// What can stand before a verb in one word.
enum Prefixes {
  static let ge = Array("ge".utf8)
  static let on = Array("on".utf8)
  static let te = Array("te".utf8)

  /// Parts that stand apart in a main clause, the longest first.
  static let separable: [[UInt8]] = {
    var parts: [[UInt8]] = []
    WordList.forEachWord(of: SeparableVerbs.parts) { parts.append(Array($0)) }
    return parts.sorted { $0.count > $1.count }
  }()

  /// Prefixes that make verbs and hardly ever nouns.
  static let makingVerbs = ["ver", "ont", "be"].map { Array($0.utf8) }

  static let inseparable: [[UInt8]] = {
    var parts: [[UInt8]] = []
    WordList.forEachWord(of: "achter onder over voor weer door her ont ver mis aan vol om be") {
      parts.append(Array($0))
    }
    return parts
  }()
}
