/// What went wrong with an archive or one of its records, in one sentence.
package struct ArchiveError: Error, Equatable, CustomStringConvertible {
  package enum Kind: String, Sendable {
    /// The system refuses to open or read what is there; another night it may not.
    case unreadable
    /// The file is gone.
    case missing
    /// A file without a byte where an archive is expected.
    case empty
    /// The name says archive, the bytes do not.
    case notAnArchive = "not_an_archive"
    /// Nothing that can be read as a record stands at the place.
    case noRecord = "no_record"
    /// The record ends before its length.
    case truncated
    /// Its compressed bytes are broken.
    case damaged
    /// It grows beyond the limits when it is inflated.
    case bomb
    /// A body in an encoding that cannot be undone here.
    case unsupportedEncoding = "unsupported_encoding"
    /// A name that would lead out of the dump.
    case unsafeName = "unsafe_name"
  }

  package let kind: Kind
  package let detail: String

  package init(_ kind: Kind, _ detail: String) {
    self.kind = kind
    self.detail = detail
  }

  /// Reads back a description.
  package init(listed description: String) {
    let halves = description.split(separator: ": ", maxSplits: 1)
    let kind = halves.first.flatMap { Kind(rawValue: String($0)) }
    self.init(kind ?? .unreadable, kind == nil ? description : String(halves.last ?? ""))
  }

  package var description: String { "\(kind.rawValue): \(detail)" }
}
