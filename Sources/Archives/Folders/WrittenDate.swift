/// Times as tools write them for people: `Sat, 01 Feb 2020 10:11:12 GMT`,
/// `Sat Feb 01 2020 10:11:12 GMT+0100 (CET)`.
enum WrittenDate {
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// ISO 8601 in UTC; empty where the text is no such time.
  static func normalise(_ bytes: some Collection<UInt8>) -> String {
    let text = String(decoding: bytes.prefix(80), as: UTF8.self)
    let iso = Timestamp.normalise(bytes)
    if !iso.isEmpty { return iso }
    var fields = Timestamp.Fields(year: 0, month: 0, day: 0)
    for word in text.split(whereSeparator: { $0 == " " || $0 == "," }) {
      if word.hasPrefix("(") { break }
      take(word, &fields)
    }
    return Timestamp.string(fields) ?? ""
  }

  private static func take(_ word: Substring, _ fields: inout Timestamp.Fields) {
    if let month = months.firstIndex(of: word.prefix(3).lowercased()), fields.month == 0,
      word.first?.isLetter == true
    {
      fields.month = month + 1
    } else if word.contains(":") {
      let parts = word.split(separator: ":").map { Int($0) ?? 99 }
      if parts.count == 3 {
        (fields.hour, fields.minute, fields.second) = (parts[0], parts[1], parts[2])
      }
    } else if word.count == 4, let year = Int(word) {
      fields.year = year
    } else if word.count <= 2, let day = Int(word) {
      fields.day = day
    } else if let sign = word.firstIndex(where: { $0 == "+" || $0 == "-" }) {
      let digits = word[word.index(after: sign)...].filter { $0 != ":" }
      guard digits.count == 4, let value = Int(digits) else { return }
      fields.offset = (value / 100 * 60 + value % 100) * (word[sign] == "-" ? -1 : 1)
    }
  }
}
