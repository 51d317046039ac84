/// The form in which a word is matched, whatever its spelling in the text.
///
/// Lower case; letters composed with their accents; `ĳ` and curly apostrophes written plainly; a
/// letter that stands three times or more is written twice or once, whichever makes a known word;
/// common shortenings become the word they stand for.
package struct NormalForm {
  private var analyzer = WordAnalyzer()
  private let shortenings = ShorteningIndex.shared
  private var letters: [UInt32] = []

  package init() {}

  /// - Parameter token: UTF-8.
  package mutating func normalize(_ token: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    readLetters(token)
    var form = shorten()
    if let word = shortenings.word(for: form) { form = word }
    return form
  }

  package mutating func normalize(_ token: String) -> String {
    var token = token
    return String(decoding: token.withUTF8 { normalize($0) }, as: UTF8.self)
  }

  /// Reads the code points of a token, folded and composed.
  private mutating func readLetters(_ token: UnsafeBufferPointer<UInt8>) {
    letters.removeAll(keepingCapacity: true)
    var folded: [UInt8] = []
    WordFold.fold(token, into: &folded)
    folded.withUnsafeBufferPointer { bytes in
      var i = 0
      while i < bytes.count {
        let point = CodePoint(bytes, at: i)
        add(point.value)
        i += point.length
      }
    }
  }

  private mutating func add(_ value: UInt32) {
    switch value {
    case 0x132, 0x133: letters += [0x69, 0x6A]
    case 0x2018, 0x2019, 0x201B, 0x2032, 0xB4: letters.append(0x27)
    case 0xAD, 0x200B...0x200D, 0xFEFF: break
    case _ where LetterComposer.isAccent(value):
      if let last = letters.last, let letter = LetterComposer.compose(last, value) {
        letters[letters.count - 1] = letter
      } else {
        letters.append(value)
      }
    default: letters.append(value)
    }
  }

  /// Writes letters that are repeated twice or once.
  private mutating func shorten() -> [UInt8] {
    let twice = written(atMost: 2)
    guard hasLongRun else { return twice }
    // `www` is no word that somebody drew out.
    if letters.allSatisfy({ $0 == letters[0] }) { return written(atMost: 3) }
    let once = written(atMost: 1)
    if isKnown(twice) { return twice }
    if isKnown(once) { return once }
    // `veeeel` has a double vowel, `echttt` no double consonant.
    return mixed()
  }

  private var hasLongRun: Bool {
    letters.indices.dropFirst(2).contains {
      letters[$0] == letters[$0 - 1] && letters[$0] == letters[$0 - 2] && Self.isLetter(letters[$0])
    }
  }

  private static func isLetter(_ value: UInt32) -> Bool { value &- 0x61 < 26 || value >= 0xC0 }

  /// The letters, those that stand three times or more written at most `limit` times.
  private func written(atMost limit: Int, _ only: (UInt32) -> Bool = { _ in true }) -> [UInt8] {
    var text = String.UnicodeScalarView()
    var i = 0
    while i < letters.count {
      var end = i
      while end < letters.count, letters[end] == letters[i] { end += 1 }
      let isLong = end - i > 2 && Self.isLetter(letters[i])
      let count = isLong ? (only(letters[i]) ? limit : 1) : end - i
      for _ in 0..<count {
        if let scalar = Unicode.Scalar(letters[i]) { text.append(scalar) }
      }
      i = end
    }
    return Array(String(text).utf8)
  }

  private func mixed() -> [UInt8] {
    written(atMost: 2) { $0 < 0x80 && Spelling.canDouble(UInt8($0)) }
  }

  private mutating func isKnown(_ form: [UInt8]) -> Bool {
    form.withUnsafeBufferPointer { analyzer.analyze($0) }
    return analyzer.found.contains { $0.evidence >= .table }
  }
}
