/// International bank account numbers: ISO 13616, checked by their remainder.
enum AccountNumber {
  /// Country and length, of the countries whose accounts occur on Dutch pages.
  private static let lengths =
    "NL18 BE16 DE22 FR27 LU20 GB22 IE22 AT20 CH21 ES24 IT27 PT25 DK18 SE24 NO15 FI18 PL28 CZ24 "
    + "HU28 RO24 TR26 GR27"

  private static let table: [[UInt8]: Int] = {
    var table: [[UInt8]: Int] = [:]
    for entry in lengths.utf8.split(separator: 0x20) {
      let length = Int(String(decoding: entry.dropFirst(2), as: UTF8.self)) ?? 0
      if length > 0 { table[Array(entry.prefix(2))] = length }
    }
    return table
  }()

  /// - Parameter place: where the first check digit stands, behind the country's two letters.
  static func find(in text: [UInt8], at place: Int, from start: Int) -> MaskMatch? {
    let country = place - 2
    guard country >= start, place + 1 < text.count, Bytes.isDigit(text[place]),
      Bytes.isDigit(text[place + 1]), Bytes.isLetter(text[place - 1]),
      Bytes.isLetter(text[country]), country == 0 || !Bytes.isWord(text[country - 1]),
      let length = table[[Bytes.upper(text[country]), Bytes.upper(text[country + 1])]]
    else { return nil }
    var characters: [UInt8] = []
    var end = country
    while end < text.count, characters.count < length {
      let byte = Bytes.upper(text[end])
      if Bytes.isDigit(byte) || Bytes.isLetter(byte) {
        characters.append(byte)
      } else if !(byte == 0x20 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-"))
        || text[end - 1] == byte
      {
        return nil
      }
      end += 1
    }
    guard characters.count == length, end == text.count || !Bytes.isWord(text[end]),
      remainder(characters) == 1
    else { return nil }
    return MaskMatch(kind: .account, range: country..<end)
  }

  /// The number modulo 97, its first four characters put last and letters read as 10 to 35.
  private static func remainder(_ characters: [UInt8]) -> Int {
    var remainder = 0
    for byte in characters[4...] + characters[..<4] {
      let value = Bytes.isDigit(byte) ? Int(byte) - 0x30 : Int(byte) - 0x41 + 10
      remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
    }
    return remainder
  }
}
