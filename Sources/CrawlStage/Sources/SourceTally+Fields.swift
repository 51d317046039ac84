import Tables

/// How a tally stands in the tables of archives and of sources.
extension SourceTally {
  /// Writes what both tables have in this order: from `format` to `revisits`.
  func writeOrigin(to writer: inout CSVWriter) {
    writer.field(format)
    writer.field(Self.joined(software))
    writer.field(Self.joined(operators))
    writer.field(Self.joined(collections))
    writer.field(firstCapturedAt)
    writer.field(lastCapturedAt)
    writer.field(captures)
    writer.field(revisits)
  }

  /// Writes the last two columns of both tables.
  func writeLosses(to writer: inout CSVWriter) {
    writer.field(Self.joined(rejects))
    writer.field(Self.joined(others))
  }

  /// Values in one field, with semicolons between them.
  static func joined(_ values: [String]) -> String {
    values.map { $0.replacing(";", with: ",") }.joined(separator: "; ")
  }

  static func values(_ field: String) -> [String] {
    field.isEmpty ? [] : field.split(separator: "; ").map(String.init)
  }

  /// Numbers by name in one field: `name=n`, with blanks between them.
  static func joined(_ numbers: [String: Int]) -> String {
    numbers.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { "\($0.key)=\($0.value)" }.joined(separator: " ")
  }

  static func numbers(_ field: String) -> [String: Int] {
    var numbers: [String: Int] = [:]
    for pair in field.split(separator: " ") {
      guard let equals = pair.lastIndex(of: "="), let n = Int(pair[pair.index(after: equals)...])
      else { continue }
      numbers[String(pair[..<equals]), default: 0] += n
    }
    return numbers
  }

  /// The type of a record as a word: what the archive says under it may be anything.
  static func word(_ type: String) -> String {
    let word = type.utf8.prefix(40).map { byte -> UInt8 in
      let isLetter = byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
      let isOther = byte >= 0x30 && byte <= 0x39 || byte == UInt8(ascii: "-")
      return isLetter || isOther ? byte : UInt8(ascii: "_")
    }
    return word.isEmpty ? "none" : String(decoding: word, as: UTF8.self)
  }
}
