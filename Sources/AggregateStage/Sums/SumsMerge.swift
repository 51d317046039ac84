import Tables

/// Merges tables of sums as streams: one line of each in memory, whatever their size.
struct SumsMerge {
  /// With more tables than this the merge goes over intermediate ones, so that no run meets the
  /// limit of open files.
  static let fanIn = 200

  private let output: String

  init(output: String) { self.output = output }

  /// Merges tables, in any order, to the same bytes.
  /// - Parameter crawl: the crawl folder whose parts the tables are, to be added to them.
  func merge(_ paths: [String], crawl: String? = nil) throws {
    var temporary: [String] = []
    defer { for path in temporary { FileSystem.remove(path) } }
    var level = paths
    if let crawl {
      let path = "\(output).crawl.part"
      temporary.append(path)
      var sums = CrawlSums(folder: crawl)
      try sums.write(
        to: path, parts: Set(paths.map { FileSystem.name(of: $0, without: ".csv") }))
      level.append(path)
    }
    while level.count > Self.fanIn {
      var above: [String] = []
      for start in stride(from: 0, to: level.count, by: Self.fanIn) {
        let path = "\(output).\(temporary.count).part"
        try mergeAtOnce(Array(level[start..<min(start + Self.fanIn, level.count)]), to: path)
        temporary.append(path)
        above.append(path)
      }
      level = above
    }
    try mergeAtOnce(level, to: output)
  }

  private func mergeAtOnce(_ paths: [String], to path: String) throws {
    var heap = ReaderHeap()
    for path in paths {
      let reader = try LineReader(path: path)
      if try reader.next() { heap.push(reader) }
    }
    let file = try OutputFile(path: path)
    try file.append((LineReader.headerLine + "\n").utf8)
    var joint = SumsJoint()
    while let reader = heap.first {
      if let row = try joint.take(reader) { try file.append(row) }
      if try reader.next() { try heap.moveFirstDown() } else { heap.removeFirst() }
    }
    if let row = joint.finish() { try file.append(row) }
    try file.commit()
  }
}
