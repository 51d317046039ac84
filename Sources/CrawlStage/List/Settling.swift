import Archives

/// Which files of a dump may still be on their way into it, and are left for the next night.
///
/// The times are inputs: nothing here looks at a clock.
struct Settling {
  /// Why a file waits.
  enum Reason: String {
    /// It changed too short a time ago.
    case young
    /// It is an archive of late that ends in the middle of a record, or makes no sense yet.
    case unfinished
    /// The system refuses to read it.
    case refused
  }

  /// A file that changed at this time or later waits; nanoseconds since 1970.
  let settledBefore: Int
  /// An archive that changed at this time or later waits until it ends with a whole record.
  let wholeBefore: Int

  /// Nothing waits.
  static let none = Settling(settledBefore: .max, wholeBefore: .max)

  /// Why a file has to wait; nil where it can be read.
  func reason(for entry: FolderWalk.Entry, in dump: Dump) -> Reason? {
    if settledBefore != .max, Self.isRefused(entry, in: dump) { return .refused }
    guard entry.problem == nil else { return nil }
    if entry.modified >= settledBefore { return .young }
    guard entry.modified >= wholeBefore else { return nil }
    return Self.isUnfinished(SourceName(path: entry.path), entry.size, in: dump)
      ? .unfinished : nil
  }

  private static func isRefused(_ entry: FolderWalk.Entry, in dump: Dump) -> Bool {
    guard entry.problem == nil, ShardList.mayBeArchive(entry.path) else { return entry.isRefused }
    do throws(ArchiveError) {
      _ = try dump.archive(SourceName(path: entry.path))
      return false
    } catch {
      return error.kind == .unreadable
    }
  }

  private static func isUnfinished(_ source: SourceName, _ size: Int, in dump: Dump) -> Bool {
    guard ShardList.mayBeArchive(source.path) else { return false }
    do throws(ArchiveError) {
      // The directory of a package stands at its end: one that can be read is whole.
      if try dump.members(of: source) != nil { return try dump.fault(of: source) != nil }
      if let archive = try dump.archive(source) { return try archive.endsInMidRecord() }
      return LooseFile.fault(of: source.path, size: size) != nil
    } catch {
      return true
    }
  }
}

extension Archive {
  /// How much of the end is looked at first, in bytes.
  private static let firstTail = 1 << 20

  /// Whether the last record is cut off.
  ///
  /// Only the end is read: from some record in the last megabyte, or from one before where none
  /// begins there.
  func endsInMidRecord() throws(ArchiveError) -> Bool {
    var tail = Self.firstTail
    while true {
      let start = canBeEntered ? try entry(from: size - tail) : 0
      if start < size || tail >= size { return try isCut(from: start < size ? start : 0) }
      tail *= 8
    }
  }

  private func isCut(from start: Int) throws(ArchiveError) -> Bool {
    let reader = try CaptureReader(self, from: start)
    var last: Finding?
    while let finding = try reader.next() { last = finding }
    guard case .reject(let reject)? = last else { return false }
    return reject.reason == ArchiveError.Kind.truncated.rawValue
  }
}
