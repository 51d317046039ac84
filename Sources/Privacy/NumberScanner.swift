/// Finds telephone numbers, bank accounts and citizen service numbers.
///
/// A number is read as groups of digits with at most a blank and a sign between them; what the
/// groups are is then decided by their lengths and by check digits.
enum NumberScanner {
  /// More digits than any number that is looked for has.
  private static let mostDigits = 18
  /// How far back a word may stand that says what a number is.
  private static let cueReach = 32

  static func find(in text: [UInt8], at place: Int, from start: Int) -> MaskMatch? {
    if let account = AccountNumber.find(in: text, at: place, from: start) { return account }
    if place > start, Bytes.isWord(text[place - 1]) { return nil }
    if place > start, isInsideNumber(text, place, start) { return nil }
    let number = DigitGroups(text, at: place, most: mostDigits)
    guard let first = number.groups.first, first.start - place <= 2 else { return nil }
    if let end = TelephoneNumber.end(of: number, in: text) {
      return MaskMatch(kind: .telephone, range: place..<end)
    }
    guard !number.isInternational, number.digits.count <= 10 else { return nil }
    return personalNumber(number, in: text, at: place)
  }

  /// Whether a digit goes on a number whose beginning was looked at already.
  private static func isInsideNumber(_ text: [UInt8], _ place: Int, _ start: Int) -> Bool {
    guard place - 1 > start, Bytes.isDigit(text[place]) else { return false }
    let isSign = [UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "/")]
      .contains(text[place - 1])
    return isSign && Bytes.isDigit(text[place - 2])
  }

  private static func personalNumber(
    _ number: DigitGroups, in text: [UInt8], at place: Int
  ) -> MaskMatch? {
    let lengths = number.groups.map(\.count)
    guard let last = number.groups.last, place == number.groups[0].start else { return nil }
    let range = place..<last.start + last.count
    let isCued = hasCue(in: text, before: place)
    if lengths == [9] || lengths == [4, 2, 3] || isCued,
      ElevenTest.isCitizenNumber(number.digits, short: isCued)
    {
      return MaskMatch(kind: .citizenNumber, range: range)
    }
    if lengths == [2, 2, 2, 3] || lengths == [3, 2, 2, 3], ElevenTest.isAccount(number.digits) {
      return MaskMatch(kind: .account, range: range)
    }
    return nil
  }

  /// Whether the words before a number say that it is a citizen's.
  private static func hasCue(in text: [UInt8], before place: Int) -> Bool {
    for start in stride(from: place - 1, through: max(0, place - cueReach), by: -1)
    where Bytes.has("bsn", in: text, at: start) || Bytes.has("sofi", in: text, at: start)
      || Bytes.has("burgerservice", in: text, at: start)
    {
      return start == 0 || !Bytes.isWord(text[start - 1])
    }
    return false
  }
}
