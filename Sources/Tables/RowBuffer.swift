#if canImport(Glibc)
  import Glibc
#endif

/// The bytes of a file, row by row, and where the fields of the present row are in them.
struct RowBuffer {
  private let path: String
  private let descriptor: Descriptor
  private(set) var buffer: [UInt8] = []
  private(set) var fields: [Range<Int>] = []
  /// The line of the present row, from 1.
  private(set) var row = 0
  /// How many fields a row must have, once the header is known.
  var width: Int?

  private var rowStart = 0
  private var filled = 0
  private var atEnd = false

  private static let chunk = 1 << 18
  /// A longer row is no table of ours.
  private static let longestRow = 1 << 28

  private final class Descriptor {
    let value: Int32
    init(_ value: Int32) { self.value = value }
    deinit { if value > STDIN_FILENO { close(value) } }
  }

  init(path: String) throws(TableError) {
    let opened = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else { throw .system(.noInput, path: path) }
    self.path = path
    descriptor = Descriptor(opened)
    try fill()
    if filled >= 3, buffer[0] == 0xEF, buffer[1] == 0xBB, buffer[2] == 0xBF { rowStart = 3 }
  }

  func string(_ column: Int) -> String { String(decoding: buffer[fields[column]], as: UTF8.self) }

  /// Moves to the next row.
  /// - Returns: false at the end of the file.
  mutating func next() throws(TableError) -> Bool {
    guard let end = try findRow() else { return false }
    row += 1
    try split(rowStart..<end)
    rowStart = min(end + 1, filled)
    if let width, fields.count != width {
      throw TableError(
        .invalid, path: path, row: row, detail: "has \(fields.count) fields, the header \(width)")
    }
    return true
  }

  /// The end of the row that starts at `rowStart`, read up to there; nil at the end of the file.
  private mutating func findRow() throws(TableError) -> Int? {
    var searched = rowStart
    while true {
      if let end = lineFeed(from: searched) { return end }
      if atEnd { return rowStart < filled ? filled : nil }
      searched = filled - rowStart
      try fill()
      searched += rowStart
    }
  }

  private func lineFeed(from start: Int) -> Int? {
    guard start < filled else { return nil }
    return buffer.withUnsafeBytes { bytes -> Int? in
      guard let base = bytes.baseAddress, let at = memchr(base + start, 0x0A, filled - start)
      else { return nil }
      return UnsafeRawPointer(at) - base
    }
  }

  /// Moves what is left of the buffer to its front and reads more behind it.
  private mutating func fill() throws(TableError) {
    if rowStart > 0 {
      buffer.withUnsafeMutableBytes { bytes in
        if let base = bytes.baseAddress { memmove(base, base + rowStart, filled - rowStart) }
      }
      filled -= rowStart
      rowStart = 0
    }
    guard filled < Self.longestRow else {
      throw TableError(.invalid, path: path, row: row + 1, detail: "is longer than 256 MB")
    }
    if buffer.count - filled < Self.chunk {
      buffer.append(contentsOf: repeatElement(0, count: max(Self.chunk, buffer.count)))
    }
    let size = buffer.count - filled
    let (offset, source) = (filled, descriptor.value)
    var count = 0
    repeat {
      count = buffer.withUnsafeMutableBytes {
        read(source, $0.baseAddress.map { $0 + offset }, size)
      }
    } while count < 0 && errno == EINTR
    guard count >= 0 else { throw .system(.noInput, path: path) }
    filled += count
    atEnd = count == 0
  }

  /// Finds the fields of a row; quoted ones are unescaped in place.
  private mutating func split(_ line: Range<Int>) throws(TableError) {
    fields.removeAll(keepingCapacity: true)
    var fault: String?
    let end =
      line.upperBound > line.lowerBound && buffer[line.upperBound - 1] == 0x0D
      ? line.upperBound - 1 : line.upperBound
    buffer.withUnsafeMutableBufferPointer { bytes in
      var i = line.lowerBound
      while true {
        if i < end, bytes[i] == 0x22 {
          guard let field = Self.unquote(bytes, &i, end) else {
            fault = "has a quote that is not closed in its line"
            return
          }
          fields.append(field)
          guard i == end || bytes[i] == 0x2C else {
            fault = "has text after a closing quote"
            return
          }
        } else {
          let start = i
          i = Self.find(0x2C, bytes, i..<end) ?? end
          fields.append(start..<i)
        }
        if i == end { return }
        i += 1
      }
    }
    if let fault { throw TableError(.invalid, path: path, row: row, detail: fault) }
  }

  /// The field whose opening quote is at `i`, which moves behind the closing one.
  private static func unquote(
    _ bytes: UnsafeMutableBufferPointer<UInt8>, _ i: inout Int, _ end: Int
  ) -> Range<Int>? {
    let start = i + 1
    var to = start
    i = start
    while let quote = find(0x22, bytes, i..<end) {
      if to < i, let base = bytes.baseAddress { memmove(base + to, base + i, quote - i) }
      to += quote - i
      i = quote + 1
      guard i < end, bytes[i] == 0x22 else { return start..<to }
      bytes[to] = 0x22
      to += 1
      i += 1
    }
    return nil
  }

  /// Where a byte stands first within a range.
  private static func find(
    _ byte: UInt8, _ bytes: UnsafeMutableBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Int? {
    guard let base = bytes.baseAddress,
      let at = memchr(base + range.lowerBound, Int32(byte), range.count)
    else { return nil }
    return UnsafeRawPointer(at) - UnsafeRawPointer(base)
  }
}
