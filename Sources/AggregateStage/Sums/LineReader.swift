import Glibc
import Tables

/// Reads a table of sums line by line, without taking its fields apart.
final class LineReader {
  let path: String
  private let descriptor: Int32
  private var buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: chunk)
  private var start = 0
  private var filled = 0
  /// The present line without its line feed, in `buffer`.
  private var line = 0..<0
  /// How much of the line is key: all before its last five numbers.
  private var keyLength = 0
  private var lineNumber = 0

  private static let chunk = 1 << 16

  /// Opens the table, checks its header and moves to nothing yet.
  init(path: String) throws {
    self.path = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw TableError(.noInput, path: path, detail: String(cString: strerror(errno)))
    }
    guard try advance(), withLine({ String(decoding: $0, as: UTF8.self) }) == Self.headerLine
    else { throw TableError(.invalid, path: path, row: 1, detail: "is no table of sums") }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    buffer.deallocate()
  }

  static let headerLine = SumsRow.header.joined(separator: ",")

  /// Moves to the next row.
  /// - Returns: false at the end.
  func next() throws -> Bool {
    guard try advance() else { return false }
    keyLength = try numbersStart() - line.lowerBound
    return true
  }

  private func advance() throws -> Bool {
    start = lineNumber == 0 ? 0 : min(line.upperBound + 1, filled)
    lineNumber += 1
    var searched = start
    while true {
      if let end = lineFeed(from: searched) {
        line = start..<end
        return true
      }
      searched = filled - start
      guard try fill() else {
        line = start..<filled
        return !line.isEmpty
      }
      searched += start
    }
  }

  private func lineFeed(from index: Int) -> Int? {
    guard index < filled, let base = buffer.baseAddress,
      let at = memchr(base + index, 0x0A, filled - index)
    else { return nil }
    return UnsafeRawPointer(at) - UnsafeRawPointer(base)
  }

  private func fill() throws -> Bool {
    if start > 0, let base = buffer.baseAddress {
      memmove(base, base + start, filled - start)
      filled -= start
      start = 0
    }
    if filled == buffer.count { grow() }
    let count = read(
      descriptor, buffer.baseAddress.map { $0 + filled }, buffer.count - filled)
    guard count >= 0 else {
      throw TableError(.noInput, path: path, detail: String(cString: strerror(errno)))
    }
    filled += count
    return count > 0
  }

  /// Makes room for a line longer than the buffer.
  private func grow() {
    let larger = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 2 * buffer.count)
    if let from = buffer.baseAddress, let to = larger.baseAddress { memcpy(to, from, filled) }
    buffer.deallocate()
    buffer = larger
  }

  /// The comma before the first of the five numbers that end the line.
  private func numbersStart() throws -> Int {
    var commas = 0
    var i = line.upperBound
    while i > line.lowerBound {
      i -= 1
      switch buffer[i] {
      case UInt8(ascii: ","):
        commas += 1
        if commas == SumsRow.numbers { return i }
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): continue
      default: throw invalid
      }
    }
    throw invalid
  }

  private var invalid: TableError {
    TableError(
      .invalid, path: path, row: lineNumber,
      detail: "does not end with \(SumsRow.numbers) whole numbers")
  }

  /// The bytes of the line, for as long as `body` runs.
  func withLine<R>(_ body: (UnsafeBufferPointer<UInt8>) throws -> R) rethrows -> R {
    try body(UnsafeBufferPointer(rebasing: buffer[line]))
  }

  /// The bytes of the line before its numbers, for as long as `body` runs.
  func withKey<R>(_ body: (UnsafeBufferPointer<UInt8>) throws -> R) rethrows -> R {
    try body(
      UnsafeBufferPointer(rebasing: buffer[line.lowerBound..<line.lowerBound + keyLength]))
  }

  /// The five numbers, added to those given.
  func addNumbers(to sums: inout [Int]) throws {
    let isAdded = withLine { line in
      SumsRow.add(UnsafeBufferPointer(rebasing: line[keyLength...]), to: &sums)
    }
    guard isAdded else { throw invalid }
  }

  /// Whether the key of this line stands before that of another.
  func precedes(_ other: LineReader) -> Bool {
    withKey { a in other.withKey { b in Bytes.compare(a, b) < 0 } }
  }
}
