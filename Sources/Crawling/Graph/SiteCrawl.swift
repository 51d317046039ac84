import WebAddresses

/// The crawl of one site: captures and links go in, threads and pages come out.
///
/// In memory stand the canonical addresses of the site, a few numbers for each capture, and the
/// links as pairs of numbers. What comes out does not depend on the order in which things went in.
package struct SiteCrawl {
  package struct Limits: Sendable {
    /// Older versions of a page that are read beside the newest.
    package var versions = 3
    /// Addresses of a site; what comes beyond is cut.
    ///
    /// So many, with their captures and the links below, fit into 256 MB.
    package var addresses = 800_000
    /// Links of a site that are followed, each pair of addresses counted once.
    package var links = 6_000_000
    /// Captured addresses of one shape that list posts.
    package var listShape = 10_000
    /// Captured addresses of one shape that have many parameters.
    package var parameterShape = 100_000
    /// Uncaptured targets that are named for one list page.
    package var uncaptured = 200

    package init() {}
  }

  let limits: Limits
  let scope: Scope
  var table = AddressTable()
  /// What the address says, by number.
  var forms: [AddressForm] = []
  /// The number of the thread's address, by number.
  var threads: [Int32] = []
  var isCaptured: [Bool] = []
  var captures: [CaptureRecord] = []
  var rejects: [(capture: CaptureRecord, reason: RejectReason)] = []
  var revisits: [Revisit] = []
  var identities: [Identity] = []
  var edges: [Edge] = []
  /// How many links were left out because there were too many.
  package private(set) var linksCut = 0
  var seeds: [Int32]?

  /// Whether there are revisits, so that captures must be found again by what names them.
  private let keepsIdentities: Bool
  private var reader: CanonicalReader
  /// Addresses as recorded, by hash: most links lead where others have led before.
  private var recorded: [UInt64: Located] = [:]
  private var mergedEdges = 0
  private static let mostRecorded = 1 << 18

  /// The number of an address, and whether it asks for another view.
  private typealias Located = (number: Int32?, isView: Bool)

  /// A revisit, until the capture that it repeats is found.
  struct Revisit {
    let facts: CaptureFacts
    let address: Int32
    let isView: Bool
    /// The address and time that it names; 0 where it names none.
    let target: UInt64
  }

  /// By what a capture can be named in a revisit.
  struct Identity {
    let index: Int
    let isRejected: Bool
    let recordID: UInt64
    let payloadDigest: UInt64
    let place: UInt64
  }

  /// - Parameter hasRevisits: false where no revisit will be added.
  package init(
    rules: URLRules, limits: Limits = Limits(), scope: Scope = Scope(), hasRevisits: Bool = true
  ) {
    keepsIdentities = hasRevisits
    self.limits = limits
    self.scope = scope
    reader = CanonicalReader(rules: rules)
  }

  /// Adds a capture, which may be rejected at once.
  /// - Parameters:
  ///   - url: as recorded.
  ///   - reason: why it can be no page, if the caller knows.
  package mutating func add(
    _ facts: CaptureFacts, url: UnsafeBufferPointer<UInt8>, reason: RejectReason? = nil
  ) {
    let (number, isView) = locate(url)
    let record = CaptureRecord(
      row: facts.row, body: facts.row, address: number ?? -1, time: facts.time,
      digest: facts.digest, tie: facts.tie, isView: isView)
    let reason = reason ?? self.reason(number, url, facts.time)
    if keepsIdentities {
      let index = reason == nil ? captures.count : rejects.count
      identities.append(
        Identity(
          index: index, isRejected: reason != nil, recordID: facts.recordID,
          payloadDigest: facts.payloadDigest, place: Self.place(number ?? -1, facts.time)))
    }
    if let reason {
      rejects.append((record, reason))
    } else if let number {
      captures.append(record)
      isCaptured[Int(number)] = true
    }
  }

  /// Adds a revisit.
  /// - Parameters:
  ///   - url: as recorded.
  ///   - targetURL: the address of the capture that it repeats, where it names one.
  ///   - targetTime: the time of that capture.
  package mutating func addRevisit(
    _ facts: CaptureFacts, url: UnsafeBufferPointer<UInt8>,
    targetURL: UnsafeBufferPointer<UInt8>, targetTime: Int64
  ) {
    let (number, isView) = locate(url)
    let target = targetURL.isEmpty ? nil : self.number(of: targetURL)
    if let reason = reason(number, url, facts.time) {
      let record = CaptureRecord(
        row: facts.row, body: -1, address: -1, time: facts.time, digest: 0, tie: facts.tie,
        isView: false)
      rejects.append((record, reason))
    } else if let number {
      revisits.append(
        Revisit(
          facts: facts, address: number, isView: isView,
          target: target.map { Self.place($0, targetTime) } ?? 0))
    }
  }

  private func reason(
    _ number: Int32?, _ url: UnsafeBufferPointer<UInt8>, _ time: Int64
  ) -> RejectReason? {
    guard number != nil else { return WebAddress(url) == nil ? .invalidURL : .siteTooLarge }
    if scope.isEverything { return nil }
    guard let address = WebAddress(url) else { return .invalidURL }
    return scope.admits(address.original ?? address, time: time) ? nil : .outOfScope
  }

  private static func place(_ address: Int32, _ time: Int64) -> UInt64 {
    (UInt64(truncatingIfNeeded: address) << 48 | 1) &* 0x9E37_79B9_7F4A_7C15
      ^ UInt64(truncatingIfNeeded: time) ^ UInt64(truncatingIfNeeded: address) << 20
  }

  /// Adds a link, by the addresses as they stand in the table of links.
  package mutating func addLink(
    from: UnsafeBufferPointer<UInt8>, to: UnsafeBufferPointer<UInt8>, relation: LinkRelation
  ) {
    guard let source = number(of: from), let target = number(of: to) else { return }
    addLink(from: source, to: target, relation: relation)
  }

  /// Adds a link between two addresses by their numbers.
  package mutating func addLink(from source: Int32, to target: Int32, relation: LinkRelation) {
    guard mergedEdges < limits.links else {
      linksCut += 1
      return
    }
    edges.append(Edge(from: source, to: target, relation: relation))
    if edges.count > mergedEdges + mergedEdges / 2 + 500_000 {
      mergeEdges()
      edges.reserveCapacity(mergedEdges + mergedEdges / 2 + 500_001)
    }
  }

  /// How many captures were cut because the site is too large, and because of traps.
  package var cuts: (size: Int, traps: Int) {
    (
      rejects.count { $0.reason == .siteTooLarge }, rejects.count { $0.reason == .trap }
    )
  }

  /// Says that the crawl begins here, not at the roots, and takes only what it reaches.
  package mutating func addSeed(_ url: String) {
    var url = url
    guard let number = url.withUTF8({ self.number(of: $0) }) else { return }
    seeds = (seeds ?? []) + [number]
  }

  /// Says that the crawl begins at seeds, even if none is of this site.
  package mutating func restrictToSeeds() { seeds = seeds ?? [] }

  /// Forgets what only reading needs.
  mutating func endReading() {
    recorded = [:]
    table.freeze()
  }

  /// Makes the links lead between final addresses.
  mutating func moveEdges(to final: [Int32]) {
    for index in edges.indices {
      let edge = edges[index]
      let (from, to) = (final[Int(edge.from)], final[Int(edge.to)])
      if from != edge.from || to != edge.to {
        edges[index] = Edge(from: from, to: to, relation: edge.relation)
      }
    }
    mergeEdges()
  }

  /// Sorts the links and takes out what says the same.
  mutating func mergeEdges() {
    edges.sort()
    var kept = 0
    for index in edges.indices where kept == 0 || edges[index] != edges[kept - 1] {
      edges[kept] = edges[index]
      kept += 1
    }
    edges.removeLast(edges.count - kept)
    mergedEdges = kept
  }

  /// The number of the canonical address of a URL.
  /// - Returns: nil where it is no address, or one too many.
  package mutating func number(of url: UnsafeBufferPointer<UInt8>) -> Int32? {
    locate(url).number
  }

  private mutating func locate(_ url: UnsafeBufferPointer<UInt8>) -> Located {
    let hash = FastHash.of(url)
    if let known = recorded[hash] { return known }
    let located = WebAddress(url).map { locate($0) } ?? (nil, false)
    if recorded.count >= Self.mostRecorded { recorded.removeAll(keepingCapacity: true) }
    recorded[hash] = located
    return located
  }

  private mutating func locate(_ address: WebAddress) -> Located {
    reader.read(address)
    let isView = reader.isView
    let thread = reader.hasThread && reader.thread != reader.url ? reader.thread : []
    let (known, isNew) = intern(reader.url, reader.form)
    guard let number = known else { return (nil, isView) }
    if isNew, !thread.isEmpty,
      let threadAddress = thread.withUnsafeBufferPointer({ WebAddress($0) })
    {
      reader.read(threadAddress)
      threads[Int(number)] = intern(reader.url, reader.form).number ?? number
    }
    return (number, isView)
  }

  private mutating func intern(
    _ url: [UInt8], _ form: AddressForm
  ) -> (number: Int32?, isNew: Bool) {
    let hash = StableHash(url).value
    if let known = table.known(hash) { return (known, false) }
    guard table.count < limits.addresses, !table.isFull else { return (nil, false) }
    let number = table.add(url, hash: hash)
    forms.append(form)
    threads.append(number)
    isCaptured.append(false)
    return (number, true)
  }
}
