import Glibc
import Tables

/// Merges tables of sums as streams: one line of each in memory, whatever their size.
struct SumsMerge {
  /// With more tables than this the merge goes over intermediate ones, so that no run meets the
  /// limit of open files, and the readers' buffers (64 kB each) stay small.
  private static var fanIn: Int {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return 200 }
    return max(16, min(800, Int(clamping: limit.rlim_cur) / 2))
  }

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
    let fanIn = Self.fanIn
    while level.count > fanIn {
      var above: [String] = []
      for start in stride(from: 0, to: level.count, by: fanIn) {
        let path = "\(output).\(temporary.count).part"
        try mergeAtOnce(Array(level[start..<min(start + fanIn, level.count)]), to: path)
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
      try joint.take(reader, writing: file)
      if try reader.next() { try heap.moveFirstDown() } else { heap.removeFirst() }
    }
    try joint.finish(writing: file)
    try file.commit()
  }
}
