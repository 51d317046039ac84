import Glibc
import Tables

/// Reads a table of sums line by line, without taking its fields apart.
final class LineReader {
  let path: String
  private let descriptor: Int32
  private var buffer: [UInt8]
  private var start = 0
  private var filled = 0
  /// The present line without its line feed, in `buffer`.
  private(set) var line = 0..<0
  /// How much of the line is key: all before its last five numbers.
  private(set) var keyLength = 0
  private var lineNumber = 0

  private static let chunk = 1 << 16

  /// Opens the table, checks its header and moves to nothing yet.
  init(path: String) throws {
    self.path = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw TableError(.noInput, path: path, detail: String(cString: strerror(errno)))
    }
    buffer = [UInt8](repeating: 0, count: Self.chunk)
    guard try advance(), String(decoding: buffer[line], as: UTF8.self) == Self.headerLine else {
      throw TableError(.invalid, path: path, row: 1, detail: "is no table of sums")
    }
  }

  deinit { close(descriptor) }

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
    guard index < filled else { return nil }
    return buffer.withUnsafeBytes { bytes -> Int? in
      guard let base = bytes.baseAddress, let at = memchr(base + index, 0x0A, filled - index)
      else { return nil }
      return UnsafeRawPointer(at) - base
    }
  }

  private func fill() throws -> Bool {
    if start > 0 {
      buffer.withUnsafeMutableBytes { bytes in
        if let base = bytes.baseAddress { memmove(base, base + start, filled - start) }
      }
      filled -= start
      start = 0
    }
    if filled == buffer.count { buffer += [UInt8](repeating: 0, count: buffer.count) }
    let count = buffer.withUnsafeMutableBytes {
      read(descriptor, $0.baseAddress.map { $0 + filled }, $0.count - filled)
    }
    guard count >= 0 else {
      throw TableError(.noInput, path: path, detail: String(cString: strerror(errno)))
    }
    filled += count
    return count > 0
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

  func withKey<R>(_ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
    buffer.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[line.lowerBound..<line.lowerBound + keyLength]))
    }
  }

  /// The five numbers, added to those given.
  func addNumbers(to sums: inout [Int]) throws {
    var column = -1
    var value = 0
    var negative = false
    func finish() throws {
      guard column >= 0 else { return }
      let (sum, overflow) = sums[column].addingReportingOverflow(negative ? -value : value)
      if overflow { throw invalid }
      sums[column] = sum
    }
    for i in line.lowerBound + keyLength..<line.upperBound {
      switch buffer[i] {
      case UInt8(ascii: ","):
        try finish()
        column += 1
        (value, negative) = (0, false)
      case UInt8(ascii: "-"): negative = true
      case let digit:
        guard value < Int.max / 10 - 1 else { throw invalid }
        value = value * 10 + Int(digit - UInt8(ascii: "0"))
      }
    }
    try finish()
  }

  /// Whether the key of this line stands before that of another.
  func precedes(_ other: LineReader) -> Bool {
    withKey { a in other.withKey { b in Bytes.compare(a, b) < 0 } }
  }
}
