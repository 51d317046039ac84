import Crawling
import Tables

/// Gives the rows of one site from the spool to the crawl of that site.
struct SiteReader {
  private(set) var crawl: SiteCrawl
  private let rows: RowStore
  private var fields: [Range<Int>] = []
  /// The relations by the hashes of their names.
  private let relations = LinkRelation.allCases.map { (hash: FastHash.of($0.rawValue), $0) }
  /// The address of the last link's page, by hash and number.
  private var from: (hash: UInt64, number: Int32?)?

  init(_ crawl: SiteCrawl, rows: RowStore) {
    self.crawl = crawl
    self.rows = rows
  }

  mutating func take(_ record: UnsafeBufferPointer<UInt8>) throws {
    SpoolRecord.fields(record, from: 1, into: &fields)
    switch record.first {
    case SpoolRecord.capture where fields.count == 11: try takeCapture(record)
    case SpoolRecord.revisit where fields.count == 10: try takeRevisit(record)
    case SpoolRecord.link where fields.count == 3: takeLink(record)
    default: break
    }
  }

  private func field(
    _ record: UnsafeBufferPointer<UInt8>, _ index: Int
  ) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: record[fields[index]])
  }

  private func hash(_ record: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt64 {
    fields[index].isEmpty ? 0 : FastHash.of(field(record, index))
  }

  private mutating func takeCapture(_ record: UnsafeBufferPointer<UInt8>) throws {
    let row = try rows.append(record)
    // Without a digest a capture is like no other.
    let digest = hash(record, fields[7].isEmpty ? 0 : 7)
    crawl.add(
      CaptureFacts(
        row: row, time: CaptureRecord.number(ofTime: field(record, 2)), digest: digest,
        tie: hash(record, 0), recordID: hash(record, 8), payloadDigest: hash(record, 9)),
      url: field(record, 1),
      reason: RejectReason(rawValue: String(decoding: field(record, 10), as: UTF8.self)))
  }

  private mutating func takeRevisit(_ record: UnsafeBufferPointer<UInt8>) throws {
    let row = try rows.append(record)
    let target = field(record, 8)
    let blank = target.firstIndex(of: UInt8(ascii: " "))
    crawl.addRevisit(
      CaptureFacts(
        row: row, time: CaptureRecord.number(ofTime: field(record, 2)), digest: 0,
        tie: hash(record, 0), recordID: blank == nil ? hash(record, 8) : 0,
        payloadDigest: hash(record, 9)),
      url: field(record, 1),
      targetURL: UnsafeBufferPointer(rebasing: target[..<(blank ?? 0)]),
      targetTime: CaptureRecord.number(
        ofTime: UnsafeBufferPointer(rebasing: target[(blank ?? target.count)...])))
  }

  private mutating func takeLink(_ record: UnsafeBufferPointer<UInt8>) {
    let source = field(record, 1)
    let hash = FastHash.of(source)
    if from?.hash != hash { from = (hash, crawl.number(of: source)) }
    guard let source = from?.number, let relation = relation(field(record, 0)),
      let target = crawl.number(of: field(record, 2))
    else { return }
    crawl.addLink(from: source, to: target, relation: relation)
  }

  private func relation(_ name: UnsafeBufferPointer<UInt8>) -> LinkRelation? {
    let hash = FastHash.of(name)
    return relations.first { $0.hash == hash }?.1
  }

  mutating func select(_ emit: (SiteFinding) throws -> Void) rethrows {
    try crawl.select(emit)
  }
}
