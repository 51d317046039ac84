import Blocks

#if canImport(Glibc)
  import Glibc
#endif

/// The bytes of a file, row by row, and where the fields of the present row are in them.
@usableFromInline
struct RowBuffer {
  private let path: String
  private let descriptor: Descriptor
  @usableFromInline private(set) var buffer: [UInt8] = []
  /// Where the fields of the present row are, and room for more.
  @usableFromInline private(set) var places = [Range<Int>](repeating: 0..<0, count: 64)
  @usableFromInline private(set) var count = 0
  /// The line of the present row, from 1.
  private(set) var row = 0
  /// How many fields a row must have, once the header is known.
  var width: Int?

  private var rowStart = 0
  private var filled = 0
  private var atEnd = false

  private static let chunk = 1 << 16
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

  /// Where the fields of the present row are.
  var fields: ArraySlice<Range<Int>> { places[..<count] }

  /// Where a field of the present row is.
  @inlinable
  func field(_ column: Int) -> Range<Int> {
    precondition(column < count, "there is no such column")
    return places[column]
  }

  func string(_ column: Int) -> String { String(decoding: buffer[field(column)], as: UTF8.self) }

  /// Moves to the next row.
  /// - Returns: false at the end of the file.
  mutating func next() throws(TableError) -> Bool {
    guard let end = try findRow() else { return false }
    row += 1
    try split(rowStart..<end)
    rowStart = min(end + 1, filled)
    if let width, count != width {
      throw TableError(
        .invalid, path: path, row: row, detail: "has \(count) fields, the header \(width)")
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
    count = 0
    let isBehindReturn = !line.isEmpty && buffer[line.upperBound - 1] == 0x0D
    let end = isBehindReturn ? line.upperBound - 1 : line.upperBound
    var i = line.lowerBound
    while true {
      switch splitIntoRoom(&i, end) {
      case .end: return
      case .full: places.append(contentsOf: repeatElement(0..<0, count: places.count))
      case .openQuote: throw fault("has a quote that is not closed in its line")
      case .textBehindQuote: throw fault("has text after a closing quote")
      }
    }
  }

  private func fault(_ detail: String) -> TableError {
    TableError(.invalid, path: path, row: row, detail: detail)
  }

  /// Where the splitting of a row came to.
  private enum Halt {
    case end
    case full
    case openQuote
    case textBehindQuote
  }

  /// Finds fields from `i` on as long as there is room for their places.
  private mutating func splitIntoRoom(_ i: inout Int, _ end: Int) -> Halt {
    var number = count
    defer { count = number }
    return buffer.withUnsafeMutableBufferPointer { bytes in
      places.withUnsafeMutableBufferPointer { places in
        while number < places.count {
          if Self.findPlain(bytes, &i, end, places, &number) { return .end }
          if number == places.count { break }
          if i < end, bytes[i] == 0x22 {
            guard let field = Self.unquote(bytes, &i, end) else { return .openQuote }
            guard i == end || bytes[i] == 0x2C else { return .textBehindQuote }
            places[number] = field
          } else {
            let start = i
            i = Self.find(0x2C, bytes, i..<end) ?? end
            places[number] = start..<i
          }
          number += 1
          if i == end { return .end }
          i += 1
        }
        return .full
      }
    }
  }

  /// Finds the fields from `i` on that end before the next quote, sixteen bytes at a time, as long as there
  /// is room for their places; `i` moves behind the last of them.
  /// - Returns: whether that was the last of the row.
  private static func findPlain(
    _ bytes: UnsafeMutableBufferPointer<UInt8>, _ i: inout Int, _ end: Int,
    _ places: UnsafeMutableBufferPointer<Range<Int>>, _ number: inout Int
  ) -> Bool {
    var at = i
    // What stands behind the row is looked at too, and does not count.
    while at + ByteBlock.count <= bytes.count {
      let block = ByteBlock(UnsafeBufferPointer(bytes).span, at: at)
      let own: UInt32 = at + ByteBlock.count <= end ? ~0 : (1 << UInt32(max(0, end - at))) &- 1
      let quotes = block.equal(to: 0x22) & own
      // Those before the first quote.
      var commas = block.equal(to: 0x2C) & own & (quotes &- 1) & ~quotes
      while commas != 0 {
        let comma = at + ByteBlock.first(commas)
        places[number] = i..<comma
        number += 1
        i = comma + 1
        if number == places.count { return false }
        commas &= commas - 1
      }
      if quotes != 0 { return false }
      at += ByteBlock.count
      if at >= end {
        places[number] = i..<end
        number += 1
        i = end
        return true
      }
    }
    return false
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
