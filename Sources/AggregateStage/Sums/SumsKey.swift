import Blocks

/// The keys and the detail of one row of sums, as they stand in its line.
struct SumsKey {
  /// `key1,key2,…`, each quoted as RFC 4180 needs it.
  private(set) var bytes: [UInt8] = []
  private var fields = 0

  private static let width = 6

  init() {}

  init(_ keys: [String], detail: String = "") {
    for key in keys { append(key) }
    while fields < Self.width - 1 { append("") }
    append(detail)
  }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    fields = 0
  }

  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  /// Appends a key; the text comes from tables, so that it holds no control character.
  mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    precondition(fields < Self.width, "a row of sums is too wide")
    if fields > 0 { bytes.append(UInt8(ascii: ",")) }
    fields += 1
    let mark = ByteBlock.first(in: text.span, from: 0) { $0.equal(to: 0x2C) | $0.equal(to: 0x22) }
    guard mark < text.count else {
      bytes.append(contentsOf: text)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in text {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Leaves the keys empty that were not given, so that what comes next is the detail.
  mutating func skipToDetail() {
    while fields < Self.width - 1 {
      bytes.append(UInt8(ascii: ","))
      fields += 1
    }
  }

  /// Leaves empty what was not given.
  mutating func complete() {
    while fields < Self.width {
      bytes.append(UInt8(ascii: ","))
      fields += 1
    }
  }
}
