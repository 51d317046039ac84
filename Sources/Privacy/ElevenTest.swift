/// The check of Dutch citizen service and bank account numbers: a weighted sum divisible by eleven.
enum ElevenTest {
  /// Weights 9 to 2, and −1 for the last digit; a number of eight digits has a zero before it.
  /// - Parameter short: whether eight digits will do.
  static func isCitizenNumber(_ digits: [UInt8], short: Bool) -> Bool {
    guard digits.count == 9 || (short && digits.count == 8) else { return false }
    let nine = digits.count == 8 ? [0] + digits : digits
    var sum = -Int(nine[8])
    for i in 0..<8 { sum += (9 - i) * Int(nine[i]) }
    return sum % 11 == 0 && sum != 0
  }

  /// Weights 9 (or 10) to 1.
  static func isAccount(_ digits: [UInt8]) -> Bool {
    guard digits.count == 9 || digits.count == 10 else { return false }
    var sum = 0
    for (i, digit) in digits.enumerated() { sum += (digits.count - i) * Int(digit) }
    return sum % 11 == 0 && sum != 0
  }
}
