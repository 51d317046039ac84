import Tables

/// The pages of one part: where their bytes are in the archive, and what came of them.
struct PartPages {
  private struct Page {
    let source: String
    let offset: String
    let capturedAt: String
    let site: String
    /// The number of the archive's name.
    let archive: Int
    var hasDocument = false
    /// Why it gave no document, as far as `extract` says.
    var reason: String?
  }

  private var ids = ByteInterner()
  private var pages: [Page] = []
  private var kinds = SumsTally(.page)
  private var linked = SumsTally(.linked)
  private var losses = SumsTally(.loss)
  private var archives = ByteInterner(slots: 64)
  /// For each archive what came of it, in the order of `ArchiveStep`.
  private var steps: [[Int]] = []
  private var key = SumsKey()

  /// Reasons in `extract/rejects` that tell of a page that was read all the same.
  private static let remarks: Set<String> = ["limit", "impossible_date", "mojibake_repaired"]

  /// Reads the table; a page that is there twice stands where its last row says.
  mutating func read(_ path: String) throws {
    var table = try CSVReader(path: path)
    let id = try table.column("page_id")
    let source = try table.column("source")
    let offset = try table.column("record_offset")
    let captured = try table.column("captured_at")
    let site = try table.column("site")
    let kind = try table.column("page_kind")
    let canonical = try table.column("canonical_url")
    while try table.next() {
      let number = table.withUnsafeField(id) { ids.intern($0) }
      let name = ArchiveName.of(table.string(source))
      let page = Page(
        source: table.string(source), offset: table.string(offset),
        capturedAt: table.string(captured), site: table.string(site),
        archive: archives.intern(name))
      if number == pages.count { pages.append(page) } else { pages[number] = page }
      count(.pages, of: number)
      key.removeAll()
      table.withUnsafeField(site) { key.append($0) }
      table.withUnsafeField(kind) { key.append($0) }
      key.complete()
      kinds.add(key, 1)
      guard table.withUnsafeField(kind, { Bytes.equal($0, "post") }) else { continue }
      table.withUnsafeField(site) { site in
        table.withUnsafeField(canonical) { PostAddress.append($0, site: site, to: &key) }
      }
      linked.add(key, 1)
    }
  }

  func find(_ id: UnsafeBufferPointer<UInt8>) -> Int? { ids.find(id) }

  /// Capture time, archive and offset of a page, empty where it is unknown.
  func place(_ page: Int?) -> [String] {
    guard let page else { return ["", "", ""] }
    return [pages[page].capturedAt, pages[page].source, pages[page].offset]
  }

  /// Counts what came of the archive that a page is from.
  mutating func count(_ step: ArchiveStep, of page: Int?, _ n: Int = 1) {
    guard let page else { return }
    if step == .documents { pages[page].hasDocument = true }
    let archive = pages[page].archive
    while steps.count <= archive {
      steps.append([Int](repeating: 0, count: ArchiveStep.allCases.count))
    }
    steps[archive][step.rawValue] += n
  }

  /// Reads which captures were merged into the pages.
  mutating func readMerges(_ path: String) throws {
    guard FileSystem.exists(path) else { return }
    var table = try CSVReader(path: path)
    let kept = try table.column("kept_id")
    let rule = try table.column("rule")
    while try table.next() {
      guard let page = table.withUnsafeField(kept, { find($0) }) else { continue }
      lose(pages[page].site, year: "", "select", "captures", table.string(rule))
    }
  }

  /// Reads why pages gave no document.
  mutating func readRejects(_ path: String) throws {
    guard FileSystem.exists(path) else { return }
    var table = try CSVReader(path: path)
    let id = try table.column("page_id")
    let reason = try table.column("reason")
    while try table.next() {
      guard let page = table.withUnsafeField(id, { find($0) }) else { continue }
      let said = table.string(reason)
      if !Self.remarks.contains(said) { pages[page].reason = said }
    }
  }

  /// Reads which documents were merged into another one of their thread.
  /// - Parameter yearOf: the year of a document that stayed, where it is known.
  mutating func readDocumentMerges(
    _ path: String, yearOf: (UnsafeBufferPointer<UInt8>) -> String
  ) throws {
    guard FileSystem.exists(path) else { return }
    var table = try CSVReader(path: path)
    let item = try table.column("item_id")
    let kept = try table.column("kept_id")
    let rule = try table.column("rule")
    while try table.next() {
      // The page, a slash, and which document of it.
      let page = table.withUnsafeField(item) { item -> Int? in
        let end = item.firstIndex(of: UInt8(ascii: "/")) ?? item.endIndex
        return find(UnsafeBufferPointer(rebasing: item[..<end]))
      }
      guard let page else { continue }
      let year = table.withUnsafeField(kept) { yearOf($0) }
      lose(pages[page].site, year: year, "extract", "documents", table.string(rule))
    }
  }

  private mutating func lose(
    _ site: String, year: String, _ stage: String, _ unit: String, _ reason: String
  ) {
    losses.add(SumsKey([site, year, stage, unit, reason]), 1)
  }

  mutating func write(to sums: inout SumsWriter) {
    for page in pages where !page.hasDocument {
      lose(page.site, year: "", "extract", "pages", page.reason ?? "same_thread")
    }
    kinds.write(to: &sums)
    linked.write(to: &sums)
    losses.write(to: &sums)
    for (archive, numbers) in steps.enumerated() {
      let name = archives.string(archive)
      for step in ArchiveStep.allCases where numbers[step.rawValue] > 0 {
        sums.add(.source, [name, step.name], numbers[step.rawValue])
      }
    }
  }
}
