/// Reads `model.csv` as bytes, because it is by far the largest table of a folder of themes.
///
/// It knows tables without faults only: where anything is unexpected it gives up, and the table is read
/// again in the way that tells every fault with its place.
struct ModelTable {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0
  /// The fields of the present row, and the text of the first where it was quoted.
  private var fields: [Range<Int>] = []
  private var quoted: [UInt8] = []

  private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// - Returns: nil where the table is not as it should be.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, themes: [Theme]) -> LinearModel? {
    var table = ModelTable(bytes)
    guard table.next() else { return nil }
    let header = table.fields.indices.map { table.text($0) }
    let columns = (["feature", "rarity"] + themes.map(\.name)).map { header.firstIndex(of: $0) }
    guard Set(header).count == header.count, columns.allSatisfy({ $0 != nil }), columns[0] == 0
    else { return nil }
    return table.model(columns: columns.compactMap { $0 })
  }

  private mutating func model(columns: [Int]) -> LinearModel? {
    let width = fields.count
    var model = LinearModel(themes: columns.count - 2)
    var special: Set<String> = []
    var values: [Float] = []
    while at < bytes.count {
      guard next(), fields.count == width else { return nil }
      values.removeAll(keepingCapacity: true)
      for column in columns.dropFirst() {
        guard let value = number(fields[column]) else { return nil }
        values.append(value)
      }
      if fields[0].count > 0, bytes[fields[0].lowerBound] == UInt8(ascii: "(") {
        let name = text(0)
        if model.set(name, Array(values.dropFirst())) {
          special.insert(name)
          continue
        }
      }
      model.append(text(0), rarity: values[0], weights: values.dropFirst())
    }
    return special.count == 4 ? model : nil
  }

  private func text(_ field: Int) -> String {
    if field == 0, !quoted.isEmpty { return String(decoding: quoted, as: UTF8.self) }
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[fields[field]]), as: UTF8.self)
  }

  /// Reads the next row; only its first field may be quoted.
  private mutating func next() -> Bool {
    fields.removeAll(keepingCapacity: true)
    quoted.removeAll(keepingCapacity: true)
    if at < bytes.count, bytes[at] == UInt8(ascii: "\"") {
      guard let field = unquote() else { return false }
      fields.append(field)
      guard at < bytes.count, bytes[at] == UInt8(ascii: ",") else { return false }
      at += 1
    }
    var start = at
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: ","):
        fields.append(start..<at)
        start = at + 1
      case UInt8(ascii: "\n"):
        fields.append(start..<at)
        at += 1
        return true
      case UInt8(ascii: "\""), UInt8(ascii: "\r"): return false
      default: break
      }
      at += 1
    }
    fields.append(start..<at)
    return true
  }

  private mutating func unquote() -> Range<Int>? {
    let start = at + 1
    at = start
    while at < bytes.count, bytes[at] != UInt8(ascii: "\n") {
      if bytes[at] == UInt8(ascii: "\"") {
        guard at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "\"") else {
          at += 1
          return start..<at - 1
        }
        at += 1
      }
      quoted.append(bytes[at])
      at += 1
    }
    return nil
  }

  /// A decimal number; one with seven digits at most is exactly the quotient of two numbers that a
  /// `Float` can hold, so that one division rounds as the standard library does.
  private func number(_ field: Range<Int>) -> Float? {
    var index = field.lowerBound
    let isNegative = index < field.upperBound && bytes[index] == UInt8(ascii: "-")
    if isNegative { index += 1 }
    var digits: Int32 = 0
    var count = 0
    var divisor: Float = 1
    var isFraction = false
    while index < field.upperBound {
      let digit = bytes[index] &- 0x30
      if digit < 10 {
        digits = digits * 10 + Int32(digit)
        count += 1
        if isFraction { divisor *= 10 }
        guard count <= 7 else { return slowNumber(field) }
      } else if bytes[index] == UInt8(ascii: "."), !isFraction {
        isFraction = true
      } else {
        return slowNumber(field)
      }
      index += 1
    }
    guard count > 0 else { return nil }
    return (isNegative ? -Float(digits) : Float(digits)) / divisor
  }

  private func slowNumber(_ field: Range<Int>) -> Float? {
    let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[field]), as: UTF8.self)
    return Float(text).flatMap { $0.isFinite ? $0 : nil }
  }
}
