/// What the header of one record says, whether of a WARC or of an ARC file.
package struct RecordHeader: Equatable, Sendable {
  /// `response`, `resource`, `revisit`, … in lower case; ARC records are responses.
  package var type = ""
  /// As recorded, cleaned of brackets, blanks and bytes that are no text.
  package var url = ""
  /// ISO 8601 to the second; empty where the record gives no date that can be.
  package var date = ""
  package var recordID = ""
  package var payloadDigest = ""
  package var contentType = ""
  /// For a revisit: the record, or the address and time, that it repeats.
  package var refersTo = ""
  package var refersToURL = ""
  package var refersToDate = ""
  /// The length of the block; nil where the header gives none that can be.
  package var length: Int?
  package var isSegment = false

  package init() {}

  /// The fields of a WARC header, without its version line.
  init(warc fields: HeaderFields) {
    type = fields.text("warc-type").lowercased()
    url = RecordAddress.clean(fields["warc-target-uri"])
    date = Timestamp.normalise(fields["warc-date"])
    recordID = fields.text("warc-record-id")
    payloadDigest = fields.text("warc-payload-digest")
    contentType = fields.text("content-type")
    refersTo = fields.text("warc-refers-to")
    refersToURL = RecordAddress.clean(fields["warc-refers-to-target-uri"])
    refersToDate = Timestamp.normalise(fields["warc-refers-to-date"])
    length = Self.length(fields["content-length"])
    isSegment = (Int(fields.text("warc-segment-number")) ?? 1) > 1
  }

  init(arc line: ARCLine) {
    type = line.url.starts(with: "filedesc:".utf8) ? "warcinfo" : "response"
    url = RecordAddress.clean(line.url[...])
    date = Timestamp.normalise(line.date[...])
    contentType = String(decoding: line.type, as: UTF8.self)
    length = line.length
  }

  private static func length(_ value: ArraySlice<UInt8>) -> Int? {
    guard !value.isEmpty, value.count < 19, value.allSatisfy(RecordStart.isDigit) else {
      return nil
    }
    return value.reduce(0) { $0 * 10 + Int($1 & 15) }
  }
}
