internal import Markup

/// The date in an address, as blog software puts it: `/2011/04/18/`, `/2011/04/`, `-2011-04-18-`.
enum URLDate {
  static func find(in url: String) -> PartialDate? {
    let bytes = Array(url.utf8.prefix(2048))
    // The host may have numbers too.
    guard let scheme = bytes.firstIndex(of: UInt8(ascii: ":")), scheme + 3 < bytes.count,
      let path = bytes[(scheme + 3)...].firstIndex(of: UInt8(ascii: "/"))
    else { return nil }
    var best: PartialDate?
    for place in path..<bytes.count where isStart(bytes, place) {
      guard let date = date(bytes, at: place + 1) else { continue }
      if date.day != nil { return date }
      if best == nil { best = date }
    }
    return best
  }

  private static func isStart(_ bytes: [UInt8], _ place: Int) -> Bool {
    !ASCII.isDigit(bytes[place]) && place + 4 < bytes.count && ASCII.isDigit(bytes[place + 1])
  }

  private static func date(_ bytes: [UInt8], at start: Int) -> PartialDate? {
    guard let (year, next) = number(bytes, start, 4...4), (1994...2100).contains(year) else {
      guard let (compact, _) = number(bytes, start, 8...8) else { return nil }
      let date = PartialDate(
        year: compact / 10_000, month: compact / 100 % 100, day: compact % 100)
      return date.isValid && (1994...2100).contains(date.year) ? date : nil
    }
    guard next < bytes.count, let separator = separator(bytes[next]),
      let (month, afterMonth) = number(bytes, next + 1, 1...2) ?? named(bytes, next + 1)
    else { return nil }
    let monthOnly = PartialDate(year: year, month: month)
    let isPath = separator == UInt8(ascii: "/")
    guard afterMonth < bytes.count, bytes[afterMonth] == separator,
      let (day, end) = number(bytes, afterMonth + 1, 1...2),
      end == bytes.count || !ASCII.isLetter(bytes[end])
    else { return isPath && monthOnly.isValid ? monthOnly : nil }
    let date = PartialDate(year: year, month: month, day: day)
    return date.isValid ? date : isPath && monthOnly.isValid ? monthOnly : nil
  }

  private static func separator(_ byte: UInt8) -> UInt8? {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") ? byte : nil
  }

  private static func number(
    _ bytes: [UInt8], _ start: Int, _ digits: ClosedRange<Int>
  ) -> (Int, Int)? {
    var end = start
    while end < bytes.count, ASCII.isDigit(bytes[end]), end - start <= digits.upperBound {
      end += 1
    }
    guard digits.contains(end - start) else { return nil }
    return (bytes[start..<end].reduce(0) { $0 * 10 + Int($1 - 0x30) }, end)
  }

  private static func named(_ bytes: [UInt8], _ start: Int) -> (Int, Int)? {
    var end = start
    while end < bytes.count, ASCII.isLetter(bytes[end]), end - start < 12 { end += 1 }
    var word = WordHash()
    for byte in bytes[start..<end] { word.add(ASCII.lower(byte)) }
    return DateWord.table[word.value]?.month.map { (Int($0), end) }
  }
}
