/// Reads the digits of a written time.
struct DigitReader {
  private let bytes: [UInt8]
  private var i = 0

  init(_ bytes: some Collection<UInt8>) {
    self.bytes = Array(bytes.drop { $0 == 0x20 }.prefix(40))
  }

  /// Whether the time is digits only, as in ARC files.
  var isCompact: Bool { bytes.count >= 4 && bytes.prefix(8).allSatisfy(RecordStart.isDigit) }

  /// `YYYYMMDDhhmmss`, cut anywhere after the year.
  mutating func compact() -> Timestamp.Fields? {
    let digits = bytes.prefix { RecordStart.isDigit($0) }
    guard digits.count <= 17 else { return nil }
    var fields = Timestamp.Fields()
    guard let year = number(4) else { return nil }
    fields.year = year
    fields.month = number(2) ?? 1
    fields.day = number(2) ?? 1
    fields.hour = number(2) ?? 0
    fields.minute = number(2) ?? 0
    fields.second = number(2) ?? 0
    return fields
  }

  /// `YYYY-MM-DDThh:mm:ss`, with a fraction, `Z` or an offset, cut anywhere after the year.
  mutating func iso() -> Timestamp.Fields? {
    guard let year = number(4) else { return nil }
    var fields = Timestamp.Fields()
    fields.year = year
    if take("-") { fields.month = number(2) ?? 0 }
    if take("-") { fields.day = number(2) ?? 0 }
    guard take("T") || take("t") || take(" ") else { return i == bytes.count ? fields : nil }
    fields.hour = number(2) ?? 99
    if take(":") { fields.minute = number(2) ?? 99 }
    if take(":") { fields.second = number(2) ?? 99 }
    if take(".") || take(",") {
      while i < bytes.count, RecordStart.isDigit(bytes[i]) { i += 1 }
    }
    fields.offset = offset()
    return fields
  }

  private mutating func offset() -> Int {
    let sign = take("+") ? 1 : take("-") ? -1 : 0
    guard sign != 0, let hours = number(2), hours < 24 else { return 0 }
    _ = take(":")
    return sign * (hours * 60 + min(number(2) ?? 0, 59))
  }

  private mutating func number(_ width: Int) -> Int? {
    guard i + width <= bytes.count, bytes[i..<(i + width)].allSatisfy(RecordStart.isDigit) else {
      return nil
    }
    defer { i += width }
    return bytes[i..<(i + width)].reduce(0) { $0 * 10 + Int($1 & 15) }
  }

  private mutating func take(_ character: Character) -> Bool {
    guard i < bytes.count, bytes[i] == character.asciiValue else { return false }
    i += 1
    return true
  }
}
