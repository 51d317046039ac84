/// When two ways of writing a name are the same, and which names are nobody's.
package enum NameFolding {
  /// A name without case, accents, punctuation around it and doubled blanks.
  package static func fold(_ name: String) -> String {
    var name = name
    let isPlain = name.withUTF8 { $0.allSatisfy { $0 < 0x80 } }
    return isPlain ? foldPlain(name) : foldAny(name)
  }

  /// A name of ASCII alone, as most are.
  private static func foldPlain(_ name: String) -> String {
    String(unsafeUninitializedCapacity: name.utf8.count) { folded in
      var count = 0
      var pending = false
      for byte in name.utf8 {
        guard Bytes.isLetter(byte) || Bytes.isDigit(byte) else {
          pending = count > 0
          continue
        }
        if pending {
          folded[count] = 0x20
          count += 1
          pending = false
        }
        folded[count] = Bytes.isLetter(byte) ? byte | 0x20 : byte
        count += 1
      }
      return count
    }
  }

  private static func foldAny(_ name: String) -> String {
    var folded = ""
    var pending = false
    for scalar in name.lowercased().unicodeScalars {
      if (0x300...0x36F).contains(scalar.value) || scalar.properties.generalCategory == .format {
        continue
      }
      guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
        pending = true
        continue
      }
      if pending, !folded.isEmpty { folded.append(" ") }
      pending = false
      folded.append(contentsOf: plain[scalar] ?? String(scalar))
    }
    return folded
  }

  /// Whether a folded name says that there is none.
  package static func isNobody(_ folded: String) -> Bool {
    if nobody.contains(folded) { return true }
    // `Gast 12`, `anoniem3`.
    var word = folded[...]
    while let last = word.unicodeScalars.last, last.properties.numericType != nil || last == " " {
      word = word.dropLast()
    }
    return word.isEmpty || nobody.contains(String(word))
  }

  /// A letter with an accent, and what it is without.
  private static let plain: [Unicode.Scalar: String] = {
    let table = """
      a àáâãäåāăą
      ae æ
      c çćĉċč
      d ďđð
      e èéêëēĕėęě
      g ĝğġģ
      h ĥħ
      i ìíîïĩīĭįı
      ij ĳ
      j ĵ
      k ķ
      l ĺļľŀł
      n ñńņňŉ
      o òóôõöøōŏő
      oe œ
      r ŕŗř
      s śŝşšș
      ss ß
      t ţťŧț
      u ùúûüũūŭůűų
      w ŵ
      y ýÿŷ
      z źżž
      """
    var plain: [Unicode.Scalar: String] = [:]
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: " ")
      for scalar in parts[1].unicodeScalars { plain[scalar] = String(parts[0]) }
    }
    return plain
  }()

  private static let nobody: Set<String> = {
    let table = """
      anoniem|anonymous|anonym|anonyme|anonymus|anonimo|anonim|anonieme bezoeker|anonieme reageerder
      anonieme gebruiker|een anonieme lezer|anonymous coward|anonymous user|anonymer benutzer
      gast|guest|gaest|invite|invitado|ospite|een gast|gastgebruiker|guest user|gastschrijver
      bezoeker|visitor|besucher|visiteur|een bezoeker|lezer|een lezer|reader|a reader|leser
      onbekend|onbekende|onbekende gebruiker|unknown|unknown user|unbekannt|unbekannter nutzer
      inconnu|desconocido|iemand|someone|somebody|jemand|quelqu un|niemand|nobody|noname|no name
      naamloos|zonder naam|geen naam|nn|n n|x|xx|xxx|ik|me|user|gebruiker|member|lid|reactie
      verwijderde gebruiker|verwijderd|deleted|deleted user|geloescht
      """
    return Set(table.split { $0 == "|" || $0 == "\n" }.map(String.init))
  }()
}
