/// A capture as `select` knows it while it decides: a few numbers.
package struct CaptureRecord: Sendable {
  /// Where the caller keeps the capture's row, which has its address and time.
  package let row: Int
  /// Where the caller keeps the row of the record that holds the body: for a revisit another one.
  package let body: Int
  /// The number of the canonical address that the rules give.
  package let address: Int32
  /// The time as a number of 14 digits, 20110418102300; 0 where it is not known.
  package let time: Int64
  /// A hash of the body's digest.
  package let digest: UInt64
  /// A hash of the capture's own name, which orders captures of one time.
  package let tie: UInt64

  /// Whether the address asked for another view of its page.
  package let isView: Bool

  package var isRevisit: Bool { row != body }

  /// The digits of an ISO 8601 time.
  package static func number(ofTime text: UnsafeBufferPointer<UInt8>) -> Int64 {
    var number: Int64 = 0
    var count = 0
    for byte in text where byte.isDigit && count < 14 {
      number = number * 10 + Int64(byte - 0x30)
      count += 1
    }
    while count < 14, number > 0 {
      number *= 10
      count += 1
    }
    return number
  }
}

extension CaptureRecord: Comparable {
  package static func < (a: CaptureRecord, b: CaptureRecord) -> Bool {
    (a.time, a.tie, a.digest, a.row) < (b.time, b.tie, b.digest, b.row)
  }

  package static func == (a: CaptureRecord, b: CaptureRecord) -> Bool {
    (a.time, a.tie, a.digest, a.row) == (b.time, b.tie, b.digest, b.row)
  }
}
