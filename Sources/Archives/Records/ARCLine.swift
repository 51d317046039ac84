/// The first line of an ARC record, in either version.
///
/// Version 1 is `URL IP-address date type length`; version 2 has `result checksum location offset
/// filename` between type and length. URLs may hold blanks, so the fields are taken from the right.
/// (Burner and Kahle, "Arc File Format", 1996.)
struct ARCLine {
  let url: [UInt8]
  let address: [UInt8]
  let date: [UInt8]
  let type: [UInt8]
  /// Nil where the length is no number of bytes.
  let length: Int?

  /// Nil where the line is no such one.
  init?(_ line: [UInt8]) {
    let line = line.last == 0x0D ? Array(line.dropLast()) : line
    let fields = line.split(separator: 0x20, omittingEmptySubsequences: false)
    guard fields.count >= 5, line.count < 1 << 16, Self.hasScheme(line),
      let dateIndex = Self.dateIndex(fields)
    else { return nil }
    url = Array(fields[..<(dateIndex - 1)].joined(separator: [0x20]))
    address = Array(fields[dateIndex - 1])
    date = Array(fields[dateIndex])
    type = Array(fields[dateIndex + 1])
    length = Int(String(decoding: fields[fields.count - 1], as: UTF8.self)).flatMap {
      $0 >= 0 ? $0 : nil
    }
  }

  /// Where the date stands: the fourth field from the right at most, of 8 to 18 digits, after an
  /// IP address.
  private static func dateIndex(_ fields: [ArraySlice<UInt8>]) -> Int? {
    for index in [fields.count - 8, fields.count - 3] where index >= 2 && isDate(fields, index) {
      return index
    }
    // A type with blanks in it.
    return (2..<(fields.count - 2)).reversed().first { isDate(fields, $0) }
  }

  private static func isDate(_ fields: [ArraySlice<UInt8>], _ index: Int) -> Bool {
    let (field, address) = (fields[index], fields[index - 1])
    return (8...18).contains(field.count) && field.allSatisfy(RecordStart.isDigit)
      && !address.isEmpty && address.count <= 45
      && address.allSatisfy {
        RecordStart.isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":")
          || ($0 >= 0x61 && $0 <= 0x66) || ($0 >= 0x41 && $0 <= 0x46)
      }
  }

  private static func hasScheme(_ line: [UInt8]) -> Bool {
    guard let colon = line.prefix(16).firstIndex(of: UInt8(ascii: ":")), colon > 1 else {
      return false
    }
    return line[..<colon].allSatisfy { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
  }
}
