import Tables

/// The pages of one part: where their bytes are in the archive.
struct PartPages {
  private struct Place {
    let source: String
    let offset: String
    let capturedAt: String
  }

  private var ids = ByteInterner()
  private var places: [Place] = []
  private var kinds = SumsTally(.page)

  /// Reads the table; a page that is there twice stands where its last row says.
  mutating func read(_ path: String) throws {
    var table = try CSVReader(path: path)
    let id = try table.column("page_id")
    let source = try table.column("source")
    let offset = try table.column("record_offset")
    let captured = try table.column("captured_at")
    let site = try table.column("site")
    let kind = try table.column("page_kind")
    var key = SumsKey()
    while try table.next() {
      let page = table.withUnsafeField(id) { ids.intern($0) }
      let place = Place(
        source: table.string(source), offset: table.string(offset),
        capturedAt: table.string(captured))
      if page == places.count { places.append(place) } else { places[page] = place }
      key.removeAll()
      table.withUnsafeField(site) { key.append($0) }
      table.withUnsafeField(kind) { key.append($0) }
      key.complete()
      kinds.add(key, 1)
    }
  }

  func find(_ id: UnsafeBufferPointer<UInt8>) -> Int? { ids.find(id) }

  /// Capture time, archive and offset of a page, empty where it is unknown.
  func place(_ page: Int?) -> [String] {
    guard let page else { return ["", "", ""] }
    return [places[page].capturedAt, places[page].source, places[page].offset]
  }

  func write(to sums: inout SumsWriter) { kinds.write(to: &sums) }
}
