/// The day of a capture, to tell captures of one crawl from those of another.
enum CaptureDay {
  /// Days since the first of March of the year 0, of `2011-04-18T10:23:00Z`; 0 for anything else.
  static func number(_ time: String) -> Int {
    let parts = time.prefix(10).split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return 0 }
    // Years that begin in March end in their leap day.
    let month = (parts[1] + 9) % 12
    let year = parts[0] - month / 10
    return 365 * year + year / 4 - year / 100 + year / 400 + (month * 306 + 5) / 10 + parts[2] - 1
  }
}
