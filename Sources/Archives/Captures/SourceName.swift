/// How a file below the dump is written in tables: its path, percent-encoded where a byte is no
/// printable UTF-8, and behind `!/` the member of a WACZ.
package struct SourceName: Hashable, Sendable {
  /// The path below the dump: bytes that need not be UTF-8.
  package let path: [UInt8]
  /// The name of the member in a WACZ; nil for the file itself.
  package let member: [UInt8]?

  package init(path: [UInt8], member: [UInt8]? = nil) {
    self.path = path
    self.member = member
  }

  /// Reads the written form.
  package init(_ text: String) {
    let bytes = Array(text.utf8)
    let separator = Array("!/".utf8)
    let end = bytes.indices.first { bytes[$0...].starts(with: separator) }
    path = Self.decoded(bytes[..<(end ?? bytes.count)])
    member = end.map { Self.decoded(bytes[($0 + 2)...]) }
  }

  /// The whole path, that in a WACZ with it.
  var wholePath: [UInt8] { path + (member.map { Array("!/".utf8) + $0 } ?? []) }

  /// The path by which the file is named: in a WACZ that of the member.
  var ownPath: [UInt8] { member ?? path }

  package var text: String {
    Self.encoded(path) + (member.map { "!/" + Self.encoded($0) } ?? "")
  }

  /// Whether the path stays below the dump: relative, and without `..`.
  package var isSafe: Bool { Self.isSafe(path) && (member.map(Self.isSafe) ?? true) }

  /// Whether a name leads to nothing above it.
  package static func isSafe(_ path: [UInt8]) -> Bool {
    guard let first = path.first, first != UInt8(ascii: "/"), !path.contains(0) else {
      return false
    }
    return !path.split(separator: UInt8(ascii: "/")).contains { $0.elementsEqual("..".utf8) }
  }

  private static func encoded(_ bytes: [UInt8]) -> String {
    // What would read as an escape, or as the border of a member, is escaped itself.
    let escapes = bytes.indices.filter { i in
      (bytes[i] == UInt8(ascii: "%") && isEscape(bytes[i...]))
        || (bytes[i] == UInt8(ascii: "!") && i + 1 < bytes.count
          && bytes[i + 1] == UInt8(ascii: "/"))
    }
    var text = ""
    var start = 0
    for i in escapes {
      text += RecordAddress.escaped(bytes[start..<i]) { _ in false }
      text += String(decoding: RecordAddress.percentEncoded(bytes[i]), as: UTF8.self)
      start = i + 1
    }
    return text + RecordAddress.escaped(bytes[start...]) { _ in false }
  }

  private static func isEscape(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.dropFirst().prefix(2).count { Character(UnicodeScalar($0)).isHexDigit } == 2
  }

  private static func decoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    var i = bytes.startIndex
    while i < bytes.endIndex {
      if bytes[i] == UInt8(ascii: "%"), isEscape(bytes[i...]),
        let byte = UInt8(String(decoding: bytes[(i + 1)...(i + 2)], as: UTF8.self), radix: 16)
      {
        out.append(byte)
        i += 3
      } else {
        out.append(bytes[i])
        i += 1
      }
    }
    return out
  }
}
