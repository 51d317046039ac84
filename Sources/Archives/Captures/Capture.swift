import Digests

/// One archived HTML response.
package struct Capture: Sendable, Equatable {
  /// As recorded.
  package var url: String
  /// ISO 8601 in UTC; empty where unknown.
  package var capturedAt: String
  package var status: Int?
  package var mediaType: String
  package var charset: String
  /// The length of the decoded body.
  package var count: Int
  /// `sha1:` and the hexadecimal SHA-1 of the decoded body.
  package var digest: String
  /// As the record gives it.
  package var payloadDigest: String
  package var recordID: String
  package var place: RecordPlace
  /// The `Location` header.
  package var location: String

  /// The form in which a SHA-1 stands in tables.
  static func digest(_ bytes: [UInt8]) -> String { "sha1:" + Hexadecimal.encode(bytes) }
}

/// One record that says: the same as before.
package struct Revisit: Sendable, Equatable {
  package var recordID: String
  package var url: String
  package var capturedAt: String
  /// A record's identifier, else an address and a time with a blank between them.
  package var refersTo: String
  package var payloadDigest: String
  package var place: RecordPlace
}

/// What an archive holds, one thing at a time.
package enum Finding: Sendable, Equatable {
  case capture(Capture)
  case revisit(Revisit)
  /// Something that is worth a row of its own among the rejects.
  case reject(Reject)
  /// A record that is only counted: of another type, or of another media type.
  case passed(recordType: String, reason: String, detail: String)
}

/// A record, or a place without one, that gives no capture.
package struct Reject: Sendable, Equatable {
  package var offset: Int
  package var recordType: String
  package var url: String
  package var reason: String
  package var detail: String

  package init(offset: Int, recordType: String, url: String, reason: String, detail: String) {
    self.offset = offset
    self.recordType = recordType
    self.url = url
    self.reason = reason
    self.detail = detail
  }
}
