/// A capture as `select` knows it while it decides: a few numbers.
package struct CaptureRecord: Sendable {
  /// A hash of the body's digest.
  package let digest: UInt64
  /// A hash of the capture's own name, which orders captures of one time.
  package let tie: UInt64
  /// The time as a number of 14 digits, 20110418102300; 0 where it is not known.
  package let time: Int64
  private let rowBits: UInt32
  private let bodyBits: UInt32
  /// The number of the canonical address that the rules give.
  package let address: Int32
  /// Whether the address asked for another view of its page.
  package let isView: Bool

  init(
    row: Int, body: Int, address: Int32, time: Int64, digest: UInt64, tie: UInt64, isView: Bool
  ) {
    rowBits = UInt32(truncatingIfNeeded: row)
    bodyBits = UInt32(truncatingIfNeeded: body)
    self.address = address
    self.time = time
    self.digest = digest
    self.tie = tie
    self.isView = isView
  }

  /// Where the caller keeps the capture's row, which has its address and time.
  package var row: Int { Int(rowBits) }

  /// Where the caller keeps the row of the record that holds the body: for a revisit another one.
  package var body: Int { Int(bodyBits) }

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
