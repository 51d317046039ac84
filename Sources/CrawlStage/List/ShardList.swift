import Archives
import Crawling

/// Divides a dump into shards.
struct ShardList {
  private(set) var shards: [Shard] = []
  /// What is left for the next night.
  private(set) var waiting: [WaitingTable.Row] = []
  private let dump: Dump
  private var run: [ShardRow] = []

  /// The bytes of a stretch of an archive.
  static let stretch = 256 << 20
  /// A run of loose files ends before a file whose hash is a multiple of this.
  private static let meanRun: UInt64 = 512
  /// A run of loose files ends at so many.
  private static let longestRun = 2048

  /// - Parameters:
  ///   - entries: all files of the dump, in order.
  ///   - settling: which of them wait.
  ///   - known: the rows that a file had when it was last read; what waits keeps them.
  init(
    _ entries: [FolderWalk.Entry], in dump: Dump, settling: Settling = .none,
    known: ([UInt8]) -> [ShardRow] = { _ in [] }
  ) {
    self.dump = dump
    for entry in entries {
      if let reason = settling.reason(for: entry, in: dump) {
        leave(entry, reason, known(entry.path))
      } else {
        add(entry)
      }
    }
    endRun()
  }

  private mutating func leave(
    _ entry: FolderWalk.Entry, _ reason: Settling.Reason, _ rows: [ShardRow]
  ) {
    waiting.append(
      WaitingTable.Row(
        source: SourceName(path: entry.path), bytes: entry.size, modified: entry.modified,
        reason: reason, isKnown: !rows.isEmpty))
    let isCut = Dictionary(grouping: rows, by: \.source.text).mapValues { $0.count > 1 }
    var stretch = 0
    for row in rows {
      guard row.kind == .archive else {
        addLoose(row)
        continue
      }
      stretch = row.start == 0 ? 0 : stretch + 1
      shards.append(Shard([row], stretch: isCut[row.source.text] == true ? stretch : nil))
    }
  }

  private mutating func add(_ entry: FolderWalk.Entry) {
    let name = SourceName(path: entry.path)
    var row = ShardRow(
      source: name, kind: .file, bytes: entry.size, modified: entry.modified)
    if let problem = entry.problem {
      row.kind = .unreadable
      row.detail = "unreadable: \(problem)"
      return addLoose(row)
    }
    guard Self.mayBeArchive(entry.path) else { return addLoose(row) }
    do throws(ArchiveError) {
      if let members = try dump.members(of: name) {
        addMembers(members, row)
        if let fault = try dump.fault(of: name) { throw fault }
        return
      }
      guard let archive = try dump.archive(name) else {
        if let fault = LooseFile.fault(of: entry.path, size: entry.size) { throw fault }
        return addLoose(row)
      }
      row.kind = .archive
      addArchive(row, archive)
    } catch {
      addUnreadable(row, error)
    }
  }

  private mutating func addUnreadable(_ row: ShardRow, _ error: ArchiveError) {
    var row = row
    row.kind = .unreadable
    row.detail = error.description
    addLoose(row)
  }

  /// The members of a WACZ: each archive is a shard, the others are loose files.
  private mutating func addMembers(_ members: [SourceName], _ whole: ShardRow) {
    for member in members {
      var row = whole
      row.source = member
      do throws(ArchiveError) {
        guard Self.mayBeArchive(member.member ?? []), let archive = try dump.archive(member) else {
          addLoose(row)
          continue
        }
        row.kind = .archive
        addArchive(row, archive)
      } catch {
        addUnreadable(row, error)
      }
    }
  }

  /// Whether a look at the bytes is worth it: names of web files are believed, and what a mirroring tool
  /// keeps for itself is no archive of anybody's.
  static func mayBeArchive(_ path: [UInt8]) -> Bool {
    if LooseFile.isToolFile(path) { return false }
    let type = LooseFile.mediaType(of: path)
    return type.isEmpty || type == "application/zip" || type == "application/x-gzip"
  }

  private mutating func addArchive(_ row: ShardRow, _ archive: Archive) {
    guard archive.size > Self.stretch * 3 / 2, archive.canBeCut else {
      shards.append(Shard([row]))
      return
    }
    let count = archive.size / Self.stretch
    for i in 0..<count {
      var row = row
      row.start = i * Self.stretch
      row.stop = i + 1 < count ? (i + 1) * Self.stretch : nil
      shards.append(Shard([row], stretch: i))
    }
  }

  private mutating func addLoose(_ row: ShardRow) {
    let isCut = StableHash(row.source.text).value % Self.meanRun == 0
    if isCut || run.count == Self.longestRun { endRun() }
    run.append(row)
  }

  private mutating func endRun() {
    if !run.isEmpty { shards.append(Shard(run)) }
    run = []
  }
}
