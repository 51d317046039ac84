/// Reads `model.csv` as bytes, because it is by far the largest table of a folder of themes.
///
/// It knows tables as training writes them, and no faults: where anything is unexpected it gives up,
/// and the table is read again in the way that takes all tables and tells every fault with its place.
struct ModelTable {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at: Int
  /// The text of the present row's name where it was quoted.
  private var quoted: [UInt8] = []

  private static let mostDigits = 7

  /// - Returns: nil where the table is not as it should be.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, themes: [Theme]) -> LinearModel? {
    let header = (["feature", "rarity"] + themes.map(\.name)).joined(separator: ",") + "\n"
    guard bytes.starts(with: header.utf8) else { return nil }
    var table = ModelTable(bytes: bytes, at: header.utf8.count)
    return table.model(themes: themes.count)
  }

  private mutating func model(themes: Int) -> LinearModel? {
    var model = LinearModel(themes: themes)
    model.reserve(rows: bytes.count / (2 * themes + 4), bytes: bytes.count)
    var special: Set<String> = []
    var values = [Float](repeating: 0, count: themes + 1)
    while at < bytes.count {
      guard let field = name() else { return nil }
      for column in values.indices {
        guard let value = number(isLast: column == themes) else { return nil }
        values[column] = value
      }
      if bytes[field.lowerBound] == UInt8(ascii: "(") {
        let name = String(decoding: bytes[field], as: UTF8.self)
        if model.set(name, Array(values.dropFirst())) {
          special.insert(name)
          continue
        }
      }
      quoted.withUnsafeBufferPointer { quoted in
        let name = quoted.isEmpty ? UnsafeBufferPointer(rebasing: bytes[field]) : quoted
        model.append(name, rarity: values[0], weights: values[1...])
      }
    }
    return special.count == LinearModel.specialNames.count ? model : nil
  }

  /// Reads the first field of a row, which may be quoted, and the comma behind it.
  /// - Returns: where it stands; what was quoted stands in `quoted` without its marks.
  private mutating func name() -> Range<Int>? {
    let start = at
    quoted.removeAll(keepingCapacity: true)
    if bytes[at] == UInt8(ascii: "\"") { return quotedName() }
    while at < bytes.count, bytes[at] != UInt8(ascii: ",") {
      if bytes[at] < 0x20 || bytes[at] == UInt8(ascii: "\"") { return nil }
      at += 1
    }
    guard at < bytes.count else { return nil }
    at += 1
    return start..<at - 1
  }

  private mutating func quotedName() -> Range<Int>? {
    at += 1
    let start = at
    while at + 1 < bytes.count, bytes[at] >= 0x20 {
      if bytes[at] == UInt8(ascii: "\"") {
        at += 1
        if bytes[at] == UInt8(ascii: ",") {
          at += 1
          return quoted.isEmpty ? nil : start..<at - 2
        }
        guard bytes[at] == UInt8(ascii: "\"") else { return nil }
      }
      quoted.append(bytes[at])
      at += 1
    }
    return nil
  }

  /// Reads a decimal number and what ends its field.
  ///
  /// One with seven digits at most is exactly the quotient of two numbers that a `Float` can hold, so
  /// that one division rounds as the standard library does.
  private mutating func number(isLast: Bool) -> Float? {
    let start = at
    var at = at
    let isNegative = at < bytes.count && bytes[at] == UInt8(ascii: "-")
    if isNegative { at += 1 }
    var digits: Int32 = 0
    var count = 0
    var divisor: Float = 1
    var scale: Float = 1
    while at < bytes.count {
      let digit = bytes[at] &- 0x30
      if digit < 10 {
        digits = digits &* 10 &+ Int32(digit)
        divisor *= scale
        count += 1
      } else if bytes[at] == UInt8(ascii: "."), scale == 1 {
        scale = 10
      } else {
        break
      }
      at += 1
    }
    let end = at
    self.at = at + 1
    // The end of the file ends its last row.
    guard
      at == bytes.count ? isLast : bytes[at] == (isLast ? UInt8(ascii: "\n") : UInt8(ascii: ","))
    else {
      return nil
    }
    guard 1...Self.mostDigits ~= count else { return slowNumber(start..<end) }
    return (isNegative ? -Float(digits) : Float(digits)) / divisor
  }

  private func slowNumber(_ field: Range<Int>) -> Float? {
    let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[field]), as: UTF8.self)
    return Float(text).flatMap { $0.isFinite ? $0 : nil }
  }
}
