/// The access points of an archive, as `scan` wrote them one behind the other.
package struct AccessFile {
  private let file: ByteFile
  private let count: Int

  /// - Parameter path: of a file that need not be there.
  package init?(path: String) {
    guard let file = try? ByteFile(path: Array(path.utf8)) else { return nil }
    self.file = file
    count = file.size / AccessPoint.size
  }

  /// The last point that does not stand behind a position of inflated bytes.
  func point(before position: Int) -> AccessPoint? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      guard let bytes = try? file.bytes(range(middle, 8)), bytes.count == 8 else { return nil }
      if AccessPoint.number(bytes, 0) <= position { low = middle + 1 } else { high = middle }
    }
    guard low > 0, let bytes = try? file.bytes(range(low - 1, AccessPoint.size)) else { return nil }
    return AccessPoint(encoded: bytes)
  }

  private func range(_ index: Int, _ length: Int) -> Range<Int> {
    (index * AccessPoint.size)..<(index * AccessPoint.size + length)
  }
}
