/// A ZIP archive of stored entries, made entry by entry.
///
/// Nothing is compressed and all times are the first that ZIP knows (1 January 1980), so that equal
/// contents give equal bytes. Without the 64-bit form an archive ends at 4 GB.
package struct ZipArchive: Sendable {
  private struct Entry: Sendable {
    let name: String
    let checksum: UInt32
    let size: UInt32
    let offset: UInt32
  }

  private var entries: [Entry] = []
  private var length: UInt32 = 0

  private static let date: UInt16 = 0x0021

  package init() {}

  /// The bytes of one more entry, to be written behind those before.
  /// - Returns: nil where the archive would become too large.
  package mutating func entry(name: String, _ content: [UInt8]) -> [UInt8]? {
    let total = Int(length) + content.count + 1024
    guard total < Int(UInt32.max) / 2 else { return nil }
    let entry = Entry(
      name: name, checksum: CRC32.checksum(content), size: UInt32(content.count), offset: length)
    var bytes = Self.little(UInt32(0x0403_4B50)) + Self.common(entry)
    bytes += Self.little(UInt16(0)) + Array(name.utf8) + content
    entries.append(entry)
    length += UInt32(bytes.count)
    return bytes
  }

  /// The directory that ends the archive.
  package func end() -> [UInt8] {
    var bytes: [UInt8] = []
    for entry in entries {
      bytes += Self.little(UInt32(0x0201_4B50)) + Self.little(UInt16(20)) + Self.common(entry)
      bytes += [UInt8](repeating: 0, count: 12) + Self.little(entry.offset)
      bytes += Array(entry.name.utf8)
    }
    let size = UInt32(bytes.count)
    bytes += Self.little(UInt32(0x0605_4B50)) + [0, 0, 0, 0]
    bytes += Self.little(UInt16(entries.count)) + Self.little(UInt16(entries.count))
    return bytes + Self.little(size) + Self.little(length) + [0, 0]
  }

  /// What stands in both headers of an entry: version, flag for UTF-8 names, method, time, date,
  /// checksum, sizes, length of the name.
  private static func common(_ entry: Entry) -> [UInt8] {
    little(UInt16(20)) + little(UInt16(0x0800)) + little(UInt16(0)) + little(UInt16(0))
      + little(date) + little(entry.checksum) + little(entry.size) + little(entry.size)
      + little(UInt16(entry.name.utf8.count))
  }

  private static func little(_ value: some FixedWidthInteger) -> [UInt8] {
    (0..<value.bitWidth / 8).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }
}
