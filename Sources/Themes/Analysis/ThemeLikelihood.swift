/// How likely themes are in a document; what is found in one sentence is believed accordingly.
enum ThemeLikelihood {
  /// It is known to be about new technology, or themes abound in it.
  case likely
  /// Some of its words are about new technology.
  case possible
  /// Nothing in it is about new technology.
  case unlikely

  init(isKnown: Bool, abounds: Bool, hasTopic: Bool) {
    self = isKnown || abounds ? .likely : hasTopic ? .possible : .unlikely
  }

  /// What the weights of a theme's patterns in a sentence must come to.
  var patternWeight: Double { self == .unlikely ? 2 : 1 }

  /// How far above its thresholds a score of the model must be.
  ///
  /// At 0.3 ordinary text about computers gets no more mentions than other ordinary text.
  var caution: Float { self == .likely ? 0 : 0.3 }
}
