import Tables

/// Adds up what the scans saw of each archive, and what became of its captures: `crawl/sources`.
final class SourceTable {
  private struct Source {
    var tally: SourceTally
    var pages = 0
    var repeats = 0
  }

  private let path: String?
  private var sources: [Source] = []
  private var places: [String: Int] = [:]
  /// The source that was asked for last: pages of one archive come in runs.
  private var last: (source: String, place: Int)?

  /// - Parameters:
  ///   - parts: the folder of what scans wrote.
  ///   - path: of the table; nil where nobody asked for it.
  init(parts: String?, path: String?) throws {
    self.path = path
    guard path != nil, let parts else { return }
    let tallies = try FileSystem.tables(at: parts).flatMap { try SourcePart.read($0) }
    for tally in tallies.sorted(by: Self.precedes) {
      if let last = sources.last, last.tally.source == tally.source {
        sources[sources.count - 1].tally.add(tally)
      } else {
        places[tally.source] = sources.count
        sources.append(Source(tally: tally))
      }
    }
  }

  private static func precedes(_ a: SourceTally, _ b: SourceTally) -> Bool {
    a.source == b.source
      ? (a.start, a.firstCapturedAt, a.captures) < (b.start, b.firstCapturedAt, b.captures)
      : a.source.utf8.lexicographicallyPrecedes(b.source.utf8)
  }

  func addPage(of source: String) { change(source) { $0.pages += 1 } }

  /// Adds a capture that went into a page with the same bytes, or of the same address.
  func addRepeat(of source: String) { change(source) { $0.repeats += 1 } }

  func addReject(of source: String, reason: String) {
    change(source) { $0.tally.rejects[reason, default: 0] += 1 }
  }

  private func change(_ source: String, _ body: (inout Source) -> Void) {
    guard path != nil else { return }
    if let last, last.source == source { return body(&sources[last.place]) }
    guard let place = places[source] ?? places[SourceTally.group(of: source)] else { return }
    last = (source, place)
    body(&sources[place])
  }

  func close(in group: OutputGroup) throws {
    guard let path else { return }
    var writer = try CSVWriter(path: path, schema: .sources, in: group)
    for source in sources {
      let tally = source.tally
      writer.field(tally.source)
      writer.field(tally.sha256)
      writer.field(tally.bytes)
      tally.writeOrigin(to: &writer)
      writer.field(source.pages)
      writer.field(source.repeats)
      tally.writeLosses(to: &writer)
      try writer.endRow()
    }
    try writer.close(onlyIfChanged: true)
  }
}
