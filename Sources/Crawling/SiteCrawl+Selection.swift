/// From captures to pages.
extension SiteCrawl {
  /// One distinct content under one canonical address.
  private struct Version {
    /// The first capture of the last unbroken run of this content: what stands for it.
    var keeper: CaptureRecord
    var others: [CaptureRecord] = []

    var merged: [SiteSelection.Merged] {
      others.sorted().map { other in
        SiteSelection.Merged(
          capture: other, rule: other.address == keeper.address ? .sameDigest : .sameContent)
      }
    }
  }

  /// Decides.
  package mutating func select() -> SiteSelection {
    mergeEdges()
    captures.sort()
    var final = aliases()
    let homes = joinSameContent(&final)
    var hasPage = Array(repeating: false, count: table.count)
    for number in homes.values { hasPage[Int(number)] = true }
    let evidence = evidence(final: final, hasPage: hasPage)
    let depths = depths(from: roots(), final: final)
    var drafts: [Int32: Draft] = [:]
    for (number, group) in Dictionary(grouping: captures, by: { homes[$0.digest] ?? $0.address }) {
      let kind = kind(of: number, final: final, evidence)
      let thread = kind == .comments ? final[Int(threads[Int(number)])] : number
      let uncaptured = kind == .list ? uncapturedTargets(of: number, final, hasPage) : []
      var draft = drafts[thread] ?? Draft()
      add(versions(of: group, number, final), of: number, kind, uncaptured, to: &draft)
      draft.captures += group
      drafts[thread] = draft
    }
    var selection = SiteSelection()
    selection.threads = drafts.keys.sorted(by: table.precedes).compactMap { number in
      drafts[number].flatMap { thread(number, $0, depth: depths[Int(number)]) }
    }
    selection.rejects = rejects.sorted { $0.capture < $1.capture }
    selection.missing = missing(final, hasPage)
    return selection
  }

  /// A thread while its pages come together.
  private struct Draft {
    var pages: [SiteSelection.Page] = []
    var captures: [CaptureRecord] = []
  }

  private mutating func add(
    _ versions: [Version], of number: Int32, _ kind: PageKind, _ uncaptured: [String],
    to draft: inout Draft
  ) {
    let chosen = VersionChoice.choose(versions.map(\.keeper.time), older: limits.versions)
    for (index, version) in versions.enumerated() {
      if chosen.contains(index) {
        let isNewest = index == versions.count - 1
        draft.pages.append(
          SiteSelection.Page(
            capture: version.keeper, url: table.text(number), kind: kind,
            uncaptured: isNewest ? uncaptured : [], merged: version.merged))
      } else {
        rejects.append((version.keeper, .olderVersion))
        rejects += version.others.map { ($0, .olderVersion) }
      }
    }
  }

  private func thread(_ number: Int32, _ draft: Draft, depth: Int32) -> SiteSelection.Thread? {
    let all = draft.captures.sorted()
    guard let first = all.first, let last = all.last else { return nil }
    let pages = draft.pages.sorted {
      $0.capture.time != $1.capture.time
        ? $0.capture.time < $1.capture.time
        : ($0.url, $0.capture.digest) < ($1.url, $1.capture.digest)
    }
    return SiteSelection.Thread(
      url: table.text(number), depth: depth < 0 ? nil : Int(depth), captures: all.count,
      first: first, last: last, pages: pages)
  }

  /// Finds for every content the one address under which it is read.
  ///
  /// An address of which every content is read under one other address comes down to that.
  /// - Returns: the number of the address for each digest.
  private func joinSameContent(_ final: inout [Int32]) -> [UInt64: Int32] {
    var best: [UInt64: CaptureRecord] = [:]
    for capture in captures {
      if let known = best[capture.digest], !isBetter(capture, known, final) { continue }
      best[capture.digest] = capture
    }
    var homes = best.mapValues { final[Int($0.address)] }
    var goal: [Int32: Int32] = [:]
    for capture in captures {
      let own = final[Int(capture.address)]
      let other = homes[capture.digest] ?? own
      goal[own] = (goal[own] ?? other) == other ? other : own
    }
    for number in final.indices { final[number] = goal[final[number]] ?? final[number] }
    for (digest, home) in homes { homes[digest] = goal[home] ?? home }
    return homes
  }

  /// Whether a capture's address stands for its content better than another's.
  private func isBetter(_ a: CaptureRecord, _ b: CaptureRecord, _ final: [Int32]) -> Bool {
    let (x, y) = (final[Int(a.address)], final[Int(b.address)])
    if x == y { return false }
    let (rankX, rankY) = (rank(forms[Int(x)]), rank(forms[Int(y)]))
    if rankX != rankY { return rankX < rankY }
    return a.time != b.time ? a.time < b.time : table.precedes(x, y)
  }

  private func rank(_ form: AddressForm) -> Int {
    switch form {
    case .post: 0
    case .plain: 1
    case .root: 2
    case .listFolder: 3
    case .list: 4
    case .comments, .continued: 5
    case .other: 6
    }
  }

  /// The distinct contents of one address, in the order in which they were last new.
  private func versions(
    of group: [CaptureRecord], _ number: Int32, _ final: [Int32]
  ) -> [Version] {
    var versions: [UInt64: Version] = [:]
    var previous: UInt64?
    // An address has each of its contents itself; what others have of them comes after.
    let own = group.filter { final[Int($0.address)] == number }.sorted()
    let others = group.filter { final[Int($0.address)] != number }.sorted()
    for capture in own + others {
      guard var version = versions[capture.digest] else {
        versions[capture.digest] = Version(keeper: capture)
        previous = capture.digest
        continue
      }
      if previous == capture.digest || final[Int(capture.address)] != number {
        version.others.append(capture)
      } else {
        // The content has come back: from now on it is the newest again.
        version.others.append(version.keeper)
        version.keeper = capture
        previous = capture.digest
      }
      versions[capture.digest] = version
    }
    return versions.values.sorted { $0.keeper < $1.keeper }
  }

  /// Whether an address that is linked to is likely to be a post's.
  private func seemsPost(_ edge: Edge, _ target: Int32) -> Bool {
    switch forms[Int(target)] {
    case .post: true
    case .plain:
      edge.relation == .bookmark || edge.relation == .comments || edge.relation == .comment
    default: false
    }
  }

  private func uncapturedTargets(of number: Int32, _ final: [Int32], _ hasPage: [Bool]) -> [String]
  {
    var targets: Set<Int32> = []
    var low = edges.partitioningIndex { $0.from >= number }
    while low < edges.count, edges[low].from == number {
      let target = final[Int(edges[low].to)]
      if !hasPage[Int(target)], target != number, seemsPost(edges[low], target) {
        targets.insert(target)
      }
      low += 1
    }
    return targets.sorted(by: table.precedes).prefix(limits.uncaptured).map(table.text)
  }

  private func missing(
    _ final: [Int32], _ hasPage: [Bool]
  ) -> [(url: String, relation: LinkRelation, links: Int)] {
    var found: [Int32: (relation: LinkRelation, links: Int)] = [:]
    for edge in edges {
      let target = final[Int(edge.to)]
      guard !hasPage[Int(target)], hasPage[Int(final[Int(edge.from)])], seemsPost(edge, target)
      else {
        continue
      }
      let known = found[target] ?? (edge.relation, 0)
      found[target] = (min(known.relation, edge.relation), known.links + 1)
    }
    return found.keys.sorted(by: table.precedes).compactMap { number in
      found[number].map { (table.text(number), $0.relation, $0.links) }
    }
  }
}

extension Array {
  /// The first index from which on a condition holds, in an array in which it holds from some
  /// index on.
  func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
