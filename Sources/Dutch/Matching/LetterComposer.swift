/// Composes Latin letters with the accents that follow them, as NFC does.
enum LetterComposer {
  /// For each accent, the letters that it stands on and what they become.
  private static let accents: [UInt32: [UInt32: UInt32]] = {
    var accents: [UInt32: [UInt32: UInt32]] = [:]
    for (accent, bases, composed) in [
      (0x300, "aeioun", "àèìòùǹ"), (0x301, "aeiouyncszrl", "áéíóúýńćśźŕĺ"),
      (0x302, "aeiouwyc", "âêîôûŵŷĉ"),
      (0x303, "anoeiu", "ãñõẽĩũ"), (0x308, "aeiouy", "äëïöüÿ"), (0x30A, "au", "åů"),
      (0x327, "cst", "çşţ"),
      (0x30C, "csznreda", "čšžňřěďǎ"), (0x328, "ae", "ąę"), (0x304, "aeiou", "āēīōū"),
    ] as [(UInt32, String, String)] {
      for (base, letter) in zip(bases.unicodeScalars, composed.unicodeScalars) {
        accents[accent, default: [:]][base.value] = letter.value
      }
    }
    return accents
  }()

  /// The letter that `base` and an accent make; nil where there is none.
  static func compose(_ base: UInt32, _ accent: UInt32) -> UInt32? { accents[accent]?[base] }

  static func isAccent(_ value: UInt32) -> Bool { 0x300...0x36F ~= value }
}
