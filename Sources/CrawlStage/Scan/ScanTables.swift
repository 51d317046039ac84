import Archives
import Crawling
import Stage
import Tables
import WebAddresses

/// The tables that one scan writes.
struct ScanTables: ~Copyable {
  private var captures: CSVWriter
  private var links: CSVWriter
  private var revisits: CSVWriter?
  private let accessPath: String?
  /// Opened for the first point.
  private var access: OutputFile?
  private let group: OutputGroup
  private let shard: String
  /// The names of the relations in their order.
  private let relations = LinkRelation.allCases.map { EncodedFields([$0.rawValue]) }

  init(_ configuration: ScanConfiguration, in group: OutputGroup) throws {
    let captures = try CSVWriter(path: configuration.captures, schema: .captures, in: group)
    let links = try CSVWriter(path: configuration.links, schema: .links, in: group)
    let revisits = try Self.writer(configuration.revisits, .revisits, in: group)
    self.group = group
    self.captures = captures
    self.links = links
    self.revisits = revisits
    accessPath = configuration.access
    shard = configuration.shardName
  }

  /// A table that need not be written.
  private static func writer(
    _ path: String?, _ schema: TableSchema, in group: OutputGroup
  ) throws -> CSVWriter? {
    guard let path else { return nil }
    return try CSVWriter(path: path, schema: schema, in: group)
  }

  mutating func write(_ capture: Capture, id: String, source: String) throws {
    captures.field(id)
    captures.field(capture.url)
    captures.field(capture.capturedAt)
    captures.field(capture.status)
    captures.field(capture.mediaType)
    captures.field(capture.charset)
    captures.field(capture.count)
    captures.field(capture.digest)
    captures.field(capture.payloadDigest)
    captures.field(capture.recordID)
    captures.field(shard)
    captures.field(source)
    captures.field(capture.place.offset)
    captures.field(capture.place.length)
    try captures.endRow()
  }

  /// Writes a link.
  /// - Parameters:
  ///   - page: the fields that all links of a page begin with: the capture and its address.
  ///   - target: printable ASCII.
  mutating func writeLink(
    _ relation: LinkRelation, of page: EncodedFields, to target: ArraySlice<UInt8>
  ) throws {
    let relation = relations[Int(relation.order)]
    try target.withUnsafeBufferPointer { try links.row(page, $0, relation) }
  }

  mutating func write(_ revisit: Revisit, source: String) throws {
    try revisits?.row([
      revisit.recordID, revisit.url, revisit.capturedAt, revisit.refersTo, revisit.payloadDigest,
      source, String(revisit.place.offset),
    ])
  }

  /// Writes access points; most archives have none, and no file for them.
  mutating func write(_ points: [AccessPoint]) throws {
    guard let accessPath else { return }
    for point in points {
      if access == nil { access = try OutputFile(path: accessPath) }
      try access?.append(point.encoded)
    }
  }

  consuming func close() throws {
    if let access {
      try group.add(access)
    } else if let accessPath {
      FileSystem.remove(accessPath)
    }
    try captures.close()
    try links.close()
    try revisits?.close()
  }
}
