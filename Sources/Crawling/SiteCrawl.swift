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
    package var addresses = 2_000_000
    /// Captured addresses of one shape that have several parameters or list posts.
    package var shape = 1_000
    /// Uncaptured targets that are named for one list page.
    package var uncaptured = 200

    package init() {}
  }

  let rules: URLRules
  let limits: Limits
  var table = AddressTable()
  /// What the address says, by number.
  var forms: [AddressForm] = []
  /// The number of the thread's address, by number.
  var threads: [Int32] = []
  var captures: [CaptureRecord] = []
  var edges: [Edge] = []
  var isCaptured: [Bool] = []
  var rejects: [(capture: CaptureRecord, reason: RejectReason)] = []
  /// From redirects and the like: addresses with no page of their own.
  private var cache: (url: String, number: Int32)?

  package init(rules: URLRules, limits: Limits = Limits()) {
    self.rules = rules
    self.limits = limits
  }

  /// Adds a capture, which may be rejected at once.
  /// - Parameters:
  ///   - url: as recorded.
  ///   - digest: of the decoded body.
  ///   - id: the capture's own name.
  ///   - reason: why it can be no page, if the caller knows.
  package mutating func add(
    row: Int, url: String, capturedAt: String, digest: String, id: String,
    reason: RejectReason? = nil
  ) {
    let number = reason == nil ? number(of: url) : nil
    let record = CaptureRecord(
      row: row, address: number ?? -1, time: CaptureRecord.number(ofTime: capturedAt),
      digest: StableHash(digest.isEmpty ? id : digest).value, tie: StableHash(id).value)
    if let reason {
      rejects.append((record, reason))
    } else if let number {
      captures.append(record)
      isCaptured[Int(number)] = true
    } else {
      rejects.append((record, WebAddress(url) == nil ? .invalidURL : .siteTooLarge))
    }
  }

  /// Adds a link, by the addresses as they stand in the table of links.
  package mutating func addLink(from: String, to: String, relation: LinkRelation) {
    guard let source = number(of: from), let target = number(of: to) else { return }
    edges.append(Edge(from: source, to: target, relation: relation))
    if edges.count > mergedEdges * 2 + 1_000_000 { mergeEdges() }
  }

  private var mergedEdges = 0

  /// Sorts the links and takes out what says the same.
  mutating func mergeEdges() {
    edges.sort()
    var kept: [Edge] = []
    for edge in edges where edge != kept.last { kept.append(edge) }
    edges = kept
    mergedEdges = edges.count
  }

  /// The number of the canonical address of a URL.
  /// - Returns: nil where it is no address, or one too many.
  mutating func number(of url: String) -> Int32? {
    if let cache, cache.url == url { return cache.number }
    guard let address = WebAddress(url) else { return nil }
    let canonical = rules.canonical(address)
    guard let number = intern(canonical.url, form: canonical.form) else { return nil }
    if canonical.thread != canonical.url, threads[Int(number)] == number {
      if let known = table.known(canonical.thread) {
        threads[Int(number)] = known
      } else if let thread = WebAddress(canonical.thread).map(rules.canonical) {
        threads[Int(number)] = intern(thread.url, form: thread.form) ?? number
      }
    }
    cache = (url, number)
    return number
  }

  private mutating func intern(_ url: String, form: AddressForm) -> Int32? {
    if let known = table.known(url) { return known }
    guard table.count < limits.addresses else { return nil }
    let number = table.number(of: url)
    forms.append(form)
    threads.append(number)
    isCaptured.append(false)
    return number
  }
}
