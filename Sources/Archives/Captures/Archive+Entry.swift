extension Archive {
  /// Whether the archive can be read from places other than its start: it is plain, or its records
  /// are gzipped one by one.
  package var canBeEntered: Bool {
    if !isGzip { return true }
    var search = MemberSearch(source, from: 1, to: Self.searched)
    return (try? search.nextOfRun()).flatMap(\.self) != nil
  }

  /// Whether it can be told for sure, from any place, where the next record starts.
  ///
  /// A plain archive does not say whether what looks like a record is one or stands in a page: that is
  /// known only to who read it from its start.
  package var canBeCut: Bool { isGzip && canBeEntered }

  /// How far into an archive a second member must begin.
  private static let searched = 32 << 20

  /// The first place from here on where a record starts, in a plain archive where one may start; the
  /// size where there is none.
  package func entry(from offset: Int) throws(ArchiveError) -> Int {
    if offset <= 0 { return 0 }
    if offset >= size { return size }
    if isGzip {
      var search = MemberSearch(source, from: offset)
      return try search.nextOfRun() ?? size
    }
    let stream = RecordStream(
      source, gzip: false, at: offset - 1, position: offset - 1, limits: .standard)
    return try RecordReader(stream, limits: .standard).seekEntry()
  }
}
