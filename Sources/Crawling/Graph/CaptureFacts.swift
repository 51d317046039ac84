/// What the crawl of a site is told of one capture or revisit, its text as hashes.
package struct CaptureFacts: Sendable {
  /// Where the caller keeps the row.
  package var row: Int
  /// 14 digits; 0 where the time is not known.
  package var time: Int64
  /// The digest of the decoded body; for a revisit 0.
  package var digest: UInt64
  /// What orders captures of one time in the same way everywhere.
  package var tie: UInt64
  /// The record's own name; for a revisit that of the record it repeats; 0 where there is none.
  package var recordID: UInt64
  /// The digest that the record gives; 0 where there is none.
  package var payloadDigest: UInt64

  package init(
    row: Int, time: Int64, digest: UInt64, tie: UInt64, recordID: UInt64 = 0,
    payloadDigest: UInt64 = 0
  ) {
    self.row = row
    self.time = time
    self.digest = digest
    self.tie = tie
    self.recordID = recordID
    self.payloadDigest = payloadDigest
  }
}
