/// From captures to pages.
extension SiteCrawl {
  /// What was found out of the site before pages are chosen, by number of address.
  struct Structure {
    /// The address that an address comes down to.
    var final: [Int32]
    /// The address under which a content is read, by digest.
    var homes: [UInt64: Int32] = [:]
    var hasPage: [Bool] = []
    /// The list that names a likely post without a capture.
    var namers: [Int32: Int32] = [:]
    var evidence: [Evidence] = []
    /// Links from the roots, -1 where none leads there.
    var depths: [Int32] = []
    /// Links from the seeds, where there are any.
    var reach: [Int32]?
    var trapped: Set<Int32> = []
  }

  /// One distinct content under one canonical address.
  private struct Version {
    /// The first capture of the last unbroken run of this content: what stands for it.
    var keeper: CaptureRecord
    private var others: [(capture: CaptureRecord, hasOtherBytes: Bool)] = []

    init(keeper: CaptureRecord) { self.keeper = keeper }

    var captures: [CaptureRecord] { [keeper] + others.map(\.capture) }

    mutating func add(_ capture: CaptureRecord, hasOtherBytes: Bool) {
      others.append((capture, hasOtherBytes))
    }

    /// Adds a later capture of the same content.
    /// - Parameter isNewest: whether there was another content between; then the content has come
    ///   back, and is the newest again from this capture on.
    mutating func add(_ capture: CaptureRecord, isNewest: Bool) {
      others.append((isNewest ? keeper : capture, false))
      if isNewest { keeper = capture }
    }

    var merged: [SiteFinding.Merged] {
      others.sorted { $0.capture < $1.capture }.map { other in
        SiteFinding.Merged(capture: other.capture, rule: rule(other.capture, other.hasOtherBytes))
      }
    }

    private func rule(_ other: CaptureRecord, _ hasOtherBytes: Bool) -> MergeRule {
      if other.isRevisit { return .revisit }
      if hasOtherBytes { return other.address == keeper.address ? .view : .canonical }
      return other.address == keeper.address ? .sameDigest : .sameContent
    }
  }

  /// A capture with the addresses under which it is read.
  private struct Item {
    let thread: Int32
    let home: Int32
    let capture: Int32
  }

  /// Decides, and gives what it decides in a fixed order.
  package mutating func select(_ emit: (SiteFinding) throws -> Void) rethrows {
    resolveRevisits()
    endReading()
    mergeEdges()
    captures.sort()
    let structure = structure()
    let items = items(structure)
    var start = 0
    while start < items.count {
      var end = start
      while end < items.count, items[end].thread == items[start].thread { end += 1 }
      if let thread = thread(items[start..<end], structure) { try emit(.thread(thread)) }
      start = end
    }
    rejects.sort { $0.capture < $1.capture }
    for reject in rejects { try emit(.reject(reject.capture, reject.reason)) }
    for missing in missing(structure) { try emit(.missing(missing)) }
  }

  private mutating func structure() -> Structure {
    var structure = Structure(final: aliases())
    structure.homes = joinSameContent(&structure.final)
    structure.hasPage = Array(repeating: false, count: table.count)
    for number in structure.homes.values { structure.hasPage[Int(number)] = true }
    moveEdges(to: structure.final)
    structure.evidence = evidence(hasPage: structure.hasPage)
    structure.depths = depths(from: roots(), final: structure.final)
    structure.reach = seeds.map { depths(from: $0, final: structure.final) }
    structure.trapped = trapped(structure)
    structure.namers = namers(structure)
    return structure
  }

  /// The captures that can be pages, ordered by thread, address and time.
  private mutating func items(_ structure: Structure) -> [Item] {
    var items: [Item] = []
    for (index, capture) in captures.enumerated() {
      let home = structure.homes[capture.digest] ?? structure.final[Int(capture.address)]
      let kind = kind(of: home, structure)
      let thread = kind == .comments ? structure.final[Int(threads[Int(home)])] : home
      if structure.trapped.contains(home) {
        rejects.append((capture, .trap))
      } else if let reach = structure.reach, reach[Int(home)] < 0, reach[Int(thread)] < 0 {
        rejects.append((capture, .notReached))
      } else {
        items.append(Item(thread: thread, home: home, capture: Int32(index)))
      }
    }
    var ranks = Array(repeating: Int32(0), count: table.count)
    for item in items { ranks[Int(item.thread)] = -1 }
    let order = ranks.indices.lazy.filter { ranks[$0] < 0 }.map { Int32($0) }
    for (rank, number) in order.sorted(by: table.precedes).enumerated() {
      ranks[Int(number)] = Int32(rank)
    }
    items.sort {
      (ranks[Int($0.thread)], $0.home, $0.capture) < (ranks[Int($1.thread)], $1.home, $1.capture)
    }
    return items
  }

  private mutating func thread(
    _ items: ArraySlice<Item>, _ structure: Structure
  ) -> SiteFinding.Thread? {
    guard let number = items.first?.thread else { return nil }
    var pages: [SiteFinding.Page] = []
    var start = items.startIndex
    while start < items.endIndex {
      let home = items[start].home
      let group = items[start...].prefix { $0.home == home }
      add(
        versions(of: group.map { captures[Int($0.capture)] }, home, structure), home, structure,
        to: &pages)
      start = group.endIndex
    }
    let all = items.map(\.capture)
    guard let first = all.min(), let last = all.max() else { return nil }
    pages.sort {
      $0.capture.time != $1.capture.time
        ? $0.capture.time < $1.capture.time
        : ($0.url, $0.capture.digest) < ($1.url, $1.capture.digest)
    }
    let depth = structure.depths[Int(number)]
    return SiteFinding.Thread(
      url: table.text(number), depth: depth < 0 ? nil : Int(depth), captures: all.count,
      first: captures[Int(first)], last: captures[Int(last)], pages: pages)
  }

  private mutating func add(
    _ versions: [Version], _ number: Int32, _ structure: Structure,
    to pages: inout [SiteFinding.Page]
  ) {
    let kind = kind(of: number, structure)
    let uncaptured = kind == .list ? uncapturedTargets(of: number, structure) : []
    let chosen = VersionChoice.choose(versions.map(\.keeper.time), older: limits.versions)
    for (index, version) in versions.enumerated() {
      if chosen.contains(index) {
        let isNewest = index == versions.count - 1
        pages.append(
          SiteFinding.Page(
            capture: version.keeper, url: table.text(number), kind: kind,
            uncaptured: isNewest ? uncaptured : [], merged: version.merged))
      } else {
        rejects += version.captures.map { ($0, .olderVersion) }
      }
    }
  }

  /// The distinct contents of one address, in the order in which they were last new.
  ///
  /// An address has each of its contents itself; what others have of them comes after. Other views
  /// and other names of the page go into its newest version, unless they are much younger.
  private func versions(
    of group: [CaptureRecord], _ number: Int32, _ structure: Structure
  ) -> [Version] {
    let (own, visitors) = split(group.sorted(), number, structure)
    let newest = own.last { isItself($0, number) }.map { VersionChoice.seconds($0.time) }
    func isMain(_ capture: CaptureRecord) -> Bool {
      guard let newest, !isItself(capture, number) else { return true }
      return VersionChoice.seconds(capture.time) > newest + Self.viewsStandFor
    }
    var versions = contents(of: own.filter(isMain))
    var places: [UInt64: Int] = [:]
    for (place, version) in versions.enumerated() { places[version.keeper.digest] = place }
    for capture in own.filter({ !isMain($0) }) + visitors {
      let same = places[capture.digest]
      versions[same ?? versions.count - 1].add(capture, hasOtherBytes: same == nil)
    }
    return versions
  }

  /// The captures of an address itself, and those of others with the same bytes.
  private func split(
    _ group: [CaptureRecord], _ number: Int32, _ structure: Structure
  ) -> (own: [CaptureRecord], visitors: [CaptureRecord]) {
    let own = group.filter { structure.final[Int($0.address)] == number }
    if own.isEmpty { return (group, []) }
    return (own, group.filter { structure.final[Int($0.address)] != number })
  }

  /// How much younger, in seconds, another view may be than the page for which the page stands.
  private static let viewsStandFor: Int64 = 30 * 86_400

  /// Whether a capture is of the address itself, not of another name or another view of it.
  private func isItself(_ capture: CaptureRecord, _ number: Int32) -> Bool {
    capture.address == number && !capture.isView
  }

  /// The distinct contents of captures in the order of time.
  private func contents(of captures: [CaptureRecord]) -> [Version] {
    var versions: [UInt64: Version] = [:]
    var previous: UInt64?
    for capture in captures {
      if versions[capture.digest] == nil {
        versions[capture.digest] = Version(keeper: capture)
      } else {
        versions[capture.digest]?.add(capture, isNewest: previous != capture.digest)
      }
      previous = capture.digest
    }
    return versions.values.sorted { $0.keeper < $1.keeper }
  }
}
