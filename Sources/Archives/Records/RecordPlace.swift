/// Where a record stands in its source, so that it can be read again.
///
/// In a plain archive the bytes of the file count. In gzip, a record that starts and ends with
/// members is named by their compressed bytes; any other by the inflated bytes before it.
package struct RecordPlace: Equatable, Sendable {
  package var offset: Int
  package var length: Int

  package init(offset: Int, length: Int) {
    self.offset = offset
    self.length = length
  }
}

/// Something in an archive that is no readable record.
package struct Trouble: Equatable, Sendable {
  package let reason: String
  package let detail: String
  package let offset: Int

  init(_ kind: ArchiveError.Kind, _ detail: String, offset: Int) {
    reason = kind.rawValue
    self.detail = detail
    self.offset = offset
  }
}
