import Archives
import Tables

/// What a scan sees of the archives of its shard: a row for each, which `select` adds up.
struct SourcePart {
  private var tallies: [SourceTally] = []
  /// Where the tally of a source stands.
  private var places: [String: Int] = [:]
  private var current = 0

  /// Begins with a source, or goes on with the loose files of its folder.
  mutating func begin(_ row: ShardRow) {
    let isLoose = row.kind == .file
    let text = row.source.text
    let name = isLoose ? SourceTally.group(of: text) : text
    if let place = places[name] {
      current = place
    } else {
      current = tallies.count
      places[name] = current
      tallies.append(SourceTally(source: name))
      tallies[current].start = row.start
      tallies[current].format = isLoose ? "files" : ""
    }
    if isLoose, row.source.member == nil { tallies[current].bytes += row.bytes }
  }

  /// What an archive is, and which stretch of it is read.
  mutating func add(_ archive: Archive, _ stretch: Range<Int>) throws(ArchiveError) {
    tallies[current].bytes = stretch.count
    tallies[current].format = archive.format.rawValue + (archive.isGzip ? ".gz" : "")
    if tallies[current].start == 0 { tallies[current].sha256 = try archive.sha256() }
  }

  mutating func add(_ description: ArchiveDescription) { tallies[current].add(description) }

  mutating func add(_ finding: Finding) {
    switch finding {
    case .capture(let capture):
      tallies[current].captures += 1
      tallies[current].add(capturedAt: capture.capturedAt)
    case .revisit(let revisit):
      tallies[current].revisits += 1
      tallies[current].add(capturedAt: revisit.capturedAt)
    case .reject(let reject): tallies[current].rejects[reject.reason, default: 0] += 1
    case .passed(let type, let reason, _):
      tallies[current].rejects[reason, default: 0] += 1
      if reason == "other_record" {
        tallies[current].others[SourceTally.word(type), default: 0] += 1
      }
    }
  }

  func write(to path: String?, in group: OutputGroup) throws {
    guard let path else { return }
    var writer = try CSVWriter(path: path, schema: .archives, in: group)
    for tally in tallies {
      writer.field(tally.source)
      writer.field(tally.start)
      writer.field(tally.bytes)
      writer.field(tally.sha256)
      tally.writeOrigin(to: &writer)
      tally.writeLosses(to: &writer)
      try writer.endRow()
    }
    try writer.close()
  }

  /// The rows of a part.
  static func read(_ path: String) throws -> [SourceTally] {
    var reader = try CSVReader(path: path, requiring: TableSchema.archives.columnNames)
    let column = try TableSchema.archives.columnNames.map { try reader.column($0) }
    var tallies: [SourceTally] = []
    while try reader.next() {
      var tally = SourceTally(source: reader.string(column[0]))
      tally.start = try reader.integer(column[1])
      tally.bytes = try reader.integer(column[2])
      tally.sha256 = reader.string(column[3])
      tally.format = reader.string(column[4])
      tally.software = SourceTally.values(reader.string(column[5]))
      tally.operators = SourceTally.values(reader.string(column[6]))
      tally.collections = SourceTally.values(reader.string(column[7]))
      tally.firstCapturedAt = reader.string(column[8])
      tally.lastCapturedAt = reader.string(column[9])
      tally.captures = try reader.integer(column[10])
      tally.revisits = try reader.integer(column[11])
      tally.rejects = SourceTally.numbers(reader.string(column[12]))
      tally.others = SourceTally.numbers(reader.string(column[13]))
      tallies.append(tally)
    }
    return tallies
  }
}
