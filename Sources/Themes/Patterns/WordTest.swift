/// What one word of a pattern asks of a token; all strings are folded.
package enum WordTest: Hashable, Sendable {
  /// `snappen`: the lemma or the form is this.
  case word(String)
  /// `=snapt`: the form is this.
  case form(String)
  /// `overweldig*`: the form or the lemma begins so.
  case prefix(String)
  /// `*weerstand`: the form or the lemma ends so.
  case suffix(String)
  /// `*crypto*`: the form or the lemma holds this.
  case infix(String)
  /// `+directie`: the form or the lemma is this, or a compound that begins or ends with it.
  case part(String)

  /// How the test is written in a pattern.
  package var source: String {
    switch self {
    case .word(let text): text
    case .form(let text): "=" + text
    case .prefix(let text): text + "*"
    case .suffix(let text): "*" + text
    case .infix(let text): "*" + text + "*"
    case .part(let text): "+" + text
    }
  }

  /// An estimate of the tokens among a million that pass.
  ///
  /// It decides at which word of a pattern a sentence is looked at; only the speed depends on it.
  var commonness: Int {
    switch self {
    case .word(let text), .form(let text):
      if text.utf8.count <= CommonWords.longest, CommonWords.all.contains(text) { return 8000 }
      return text.utf8.count <= 3 ? 2000 : 40
    case .prefix(let text), .suffix(let text), .infix(let text):
      return text.utf8.count <= 3 ? 20000 : 200
    case .part: return 120
    }
  }
}

/// The commonest words of Dutch: poor places to begin the search for a pattern.
enum CommonWords {
  static let longest = 8
  static let all: Set<String> = Set(
    """
    de het een en van in is dat te op die niet ik je zijn met voor er aan ze we hij maar om ook als \
    bij dan nog dit naar zo uit over wel kan door was hebben worden heb heeft wordt zij mijn geen \
    meer al mensen veel zou kunnen moeten moet wat hoe waar nu deze hun ons onze u zich of tot gaan \
    gaat komen doen doet zal willen mogen laten maken zeggen weten zien staan krijgen nemen goed \
    nieuw groot jaar hier daar toch eens gewoon alleen iets niets alles iedereen niemand werk tijd \
    dag week men wij jullie mij me hem haar altijd nooit weer want dus omdat zodat ander eerst
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
}
