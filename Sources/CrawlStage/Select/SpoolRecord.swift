/// A row on its way through `select`: its kind and some fields, each with its length before it.
struct SpoolRecord {
  /// Fields: relation, from, to.
  static let link: UInt8 = 0
  /// Fields: those of `SelectedRow`, then record_id, payload_digest, reason.
  static let capture: UInt8 = 1
  /// Fields: those of `SelectedRow`, then refers_to, payload_digest.
  static let revisit: UInt8 = 2

  /// The row, its own length not before it.
  private(set) var bytes: [UInt8] = []

  mutating func begin(_ kind: UInt8) {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(kind)
  }

  mutating func append(_ field: UnsafeBufferPointer<UInt8>) { Self.append(field, to: &bytes) }

  mutating func append(_ field: String) {
    var field = field
    field.withUTF8 { append($0) }
  }

  /// Appends bytes with their length before them.
  static func append(_ bytes: UnsafeBufferPointer<UInt8>, to buffer: inout [UInt8]) {
    appendLength(bytes.count, to: &buffer)
    buffer.append(contentsOf: bytes)
  }

  static func appendLength(_ length: Int, to buffer: inout [UInt8]) {
    withUnsafeBytes(of: UInt32(truncatingIfNeeded: length).littleEndian) {
      buffer.append(contentsOf: $0)
    }
  }

  static func length(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    Int(
      UInt32(
        littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(
          fromByteOffset: index, as: UInt32.self)))
  }

  /// The fields of a record behind its kind.
  static func fields(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, into fields: inout [Range<Int>]
  ) {
    fields.removeAll(keepingCapacity: true)
    var index = start
    while index + 4 <= bytes.count {
      let count = length(bytes, at: index)
      guard index + 4 + count <= bytes.count else { return }
      fields.append((index + 4)..<(index + 4 + count))
      index += 4 + count
    }
  }
}
