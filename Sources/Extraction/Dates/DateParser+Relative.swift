extension DateParser {
  /// `3 dagen geleden`, `vor 8 Stunden`, `il y a un an`, `gisteren om 10:23`.
  func relative(at i: Int) -> DateMatch? {
    // In Dutch and German `hier` is a place, but for `hier à 10:23`.
    if let days = word(i).daysBack, !isHier(i) || timeBehind(i + 1) != nil {
      return day(back: Int(days), at: i)
    }
    guard let (count, unit) = span(at: i) else { return nil }
    var first = i
    var last = i + 1
    if i > 0, isWord(i - 1, .ago) || isThereIs(before: i) {
      first = isWord(i - 1, .ago) ? i - 1 : i - 3
    } else if isWord(i + 2, .ago) {
      last = i + 2
    } else {
      return nil
    }
    let range = tokens[first].range.lowerBound..<tokens[last].range.upperBound
    let date = reader.present.flatMap { $0.going(back: count, unit) }
    return DateMatch(date: date, range: range, isRelative: true, hasTime: false)
  }

  private func isHier(_ i: Int) -> Bool {
    bytes(i).lazy.map { $0 | 0x20 }.elementsEqual("hier".utf8)
  }

  private func day(back days: Int, at i: Int) -> DateMatch? {
    var last = i
    var date = reader.present.flatMap {
      $0.going(back: days, DateWord.Span(minutes: 1440, months: 0))
    }
    var hasTime = false
    if let (time, next) = timeBehind(i + 1) {
      hasTime = true
      date?.time = time
      last = next - 1
    }
    let range = tokens[i].range.lowerBound..<tokens[last].range.upperBound
    return DateMatch(date: date, range: range, isRelative: true, hasTime: hasTime)
  }

  /// A number and a unit of time.
  private func span(at i: Int) -> (Int, DateWord.Span)? {
    guard let count = number(i, digits: 1...3) ?? (isWord(i, .one) ? 1 : nil),
      let unit = word(i + 1).unit
    else { return nil }
    return (count, unit)
  }

  /// The French for `ago`: `il y a`.
  private func isThereIs(before i: Int) -> Bool {
    guard i >= 3 else { return false }
    return zip(i - 3..<i, ["il", "y", "a"]).allSatisfy { place, word in
      bytes(place).lazy.map { $0 | 0x20 }.elementsEqual(word.utf8)
    }
  }
}

extension PartialDate {
  /// What lies a span before a moment, as precisely as the span tells it: spans of up to some days
  /// give a day, of weeks and months a month, of years a year.
  func going(back count: Int, _ span: DateWord.Span) -> PartialDate? {
    guard let month, let day else { return nil }
    let (minutes, months) = (span.minutes, span.months)
    if months > 0 {
      let index = year * 12 + month - 1 - count * months
      guard index > 0 else { return nil }
      return months == 12
        ? PartialDate(year: index / 12) : PartialDate(year: index / 12, month: index % 12 + 1)
    }
    let now =
      PartialDate.dayNumber(year, month, day) * 1440
      + (time.map { $0.hour * 60 + $0.minute } ?? 0)
    guard now > count * minutes else { return nil }
    var date = PartialDate(dayNumber: (now - count * minutes) / 1440)
    if minutes >= 10_080 { date.day = nil }
    return date
  }
}
