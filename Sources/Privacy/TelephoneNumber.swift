/// The shapes of telephone numbers: Dutch and Belgian ones, and international ones of any country.
///
/// Numbers of services (`0800`, `0900`, `112`) belong to nobody and stay.
enum TelephoneNumber {
  /// The end of the number that the groups begin with; nil where they begin with none.
  static func end(of number: DigitGroups, in text: [UInt8]) -> Int? {
    let isPrefixed = number.digits.starts(with: [0, 0]) && number.digits.count > 10
    if number.isInternational || isPrefixed {
      return international(number, skipping: number.isInternational ? 0 : 2)
    }
    guard number.digits.first == 0, !startsWithDate(number, in: text) else { return nil }
    return national(number)
  }

  private static func international(_ number: DigitGroups, skipping prefix: Int) -> Int? {
    let digits = Array(number.digits.dropFirst(prefix))
    guard let first = digits.first, first != 0 else { return nil }
    let lengths = national(digits)
    var best: Int?
    var count = -prefix
    for group in number.groups {
      count += group.count
      if lengths.contains(count) { best = group.start + group.count }
      if count > lengths.upperBound { break }
    }
    return best
  }

  /// How many digits a number has, its country's code counted, `(0)` perhaps within.
  private static func national(_ digits: [UInt8]) -> ClosedRange<Int> {
    switch (digits[0], digits.count > 1 ? digits[1] : 0) {
    case (3, 1): 11...12
    case (3, 2): 10...12
    default: 9...15
    }
  }

  /// Ten digits in the Netherlands and for Belgian mobile numbers, nine for Belgian lines; in one
  /// group, or in groups of which the first is an area's or a network's.
  private static func national(_ number: DigitGroups) -> Int? {
    var count = 0
    var best: Int?
    for (index, group) in number.groups.enumerated() {
      if index == 0, group.count != 9, group.count != 10, !(2...5).contains(group.count) {
        return nil
      }
      count += group.count
      if count == 10 || (count == 9 && isBelgianLine(number)) { best = group.start + group.count }
      if count >= 10 { break }
    }
    guard best != nil, number.digits.count > 1, number.digits[1] != 0 else { return nil }
    let isService = [8, 9].contains(number.digits[1]) && number.digits[2] == 0
    return isService ? nil : best
  }

  private static func isBelgianLine(_ number: DigitGroups) -> Bool {
    guard number.groups.count > 1, (2...3).contains(number.groups[0].count) else { return false }
    return number.groups.dropFirst().allSatisfy { (2...3).contains($0.count) }
  }

  /// Whether the groups begin with a date such as `01-02-2011`.
  private static func startsWithDate(_ number: DigitGroups, in text: [UInt8]) -> Bool {
    guard number.groups.count >= 3 else { return false }
    let lengths = number.groups.prefix(3).map(\.count)
    guard lengths[0] == 2, lengths[1] <= 2, lengths[2] == 4 || lengths[2] == 2 else { return false }
    let digits = number.digits
    let month = lengths[1] == 2 ? digits[2] * 10 + digits[3] : digits[2]
    guard digits[0] * 10 + digits[1] <= 31, (1...12).contains(month) else { return false }
    if lengths[2] == 2 { return number.digits.count <= 6 }
    let year = digits[2 + lengths[1]]
    return year == 1 || year == 2
  }
}
