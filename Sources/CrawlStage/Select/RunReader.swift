import Tables

/// Reads a run of `SiteSpool`: sites in order, each with its rows.
final class RunReader {
  private let run: TemporaryFile
  private var offset = 0
  private var buffer: [UInt8] = []
  private var position = 0
  /// The present site; nil at the end.
  private(set) var site: String?
  /// The bytes of the present site that have not been read.
  private(set) var remaining = 0

  private static let chunk = 1 << 18

  init(_ run: TemporaryFile) throws(TableError) {
    self.run = run
    try nextSite()
  }

  /// What stands before the rows of a site.
  static func header(_ site: String, count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    SpoolRecord.appendLength(site.utf8.count, to: &bytes)
    bytes.append(contentsOf: site.utf8)
    withUnsafeBytes(of: UInt64(count).littleEndian) { bytes.append(contentsOf: $0) }
    return bytes
  }

  /// The site that comes first among those at which readers are.
  static func first(of readers: [RunReader]) -> String? {
    readers.compactMap(\.site).min { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  func nextSite() throws(TableError) {
    while remaining > 0 { _ = try chunk() }
    guard try has(4) else {
      site = nil
      return
    }
    let length = Int(integer(4))
    guard try has(length + 8) else {
      site = nil
      return
    }
    site = String(decoding: buffer[position..<(position + length)], as: UTF8.self)
    position += length
    remaining = Int(integer(8))
  }

  /// The next row of the site, without its length.
  func row() throws(TableError) -> [UInt8]? {
    guard remaining > 0, try has(4) else { return nil }
    let length = Int(integer(4))
    guard try has(length) else { return nil }
    remaining -= length + 4
    position += length
    return Array(buffer[(position - length)..<position])
  }

  /// Some of the bytes of the site.
  func chunk() throws(TableError) -> [UInt8]? {
    guard remaining > 0, try has(1) else {
      remaining = 0
      return nil
    }
    let count = min(remaining, buffer.count - position)
    remaining -= count
    position += count
    return Array(buffer[(position - count)..<position])
  }

  private func integer(_ size: Int) -> UInt64 {
    var value: UInt64 = 0
    for index in 0..<size { value |= UInt64(buffer[position + index]) << UInt64(8 * index) }
    position += size
    return value
  }

  /// Whether so many bytes more can be read from the buffer, which is filled if need be.
  private func has(_ count: Int) throws(TableError) -> Bool {
    if buffer.count - position >= count { return true }
    buffer.removeFirst(position)
    position = 0
    while buffer.count < count, offset < run.count {
      let before = buffer.count
      try run.read(
        at: offset, limit: min(max(Self.chunk, count), run.count - offset), into: &buffer)
      offset += buffer.count - before
      if buffer.count == before { break }
    }
    return buffer.count >= count
  }
}
