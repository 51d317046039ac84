package import WebAddresses

/// The links of one response that stay within its site, each once for each relation, in the order
/// of the document, their fragments cut off; and how many left it.
///
/// One value reads page after page and keeps its memory.
package struct PageLinks: ~Copyable {
  private struct Entry {
    let target: Range<Int>
    let relation: LinkRelation
  }

  private let sites: Sites
  private var scanner = LinkScanner()
  /// The targets, one behind the other.
  private var targets: [UInt8] = []
  private var entries: [Entry] = []
  private var seen = SeenHashes()
  /// How many links lead to other sites.
  package private(set) var leaving = 0

  private var address: WebAddress?
  private var site = Site(name: "", isFolder: false)
  /// The names of the sites that hosts belong to, by the hash of host and port, for those that were
  /// asked for.
  private var hosts: [UInt64: String] = [:]

  /// More than these are forgotten.
  private static let mostHosts = 1 << 14

  package init(sites: Sites) { self.sites = sites }

  /// How many links stay within the site.
  package var count: Int { entries.count }

  package func relation(_ index: Int) -> LinkRelation { entries[index].relation }

  /// The address that a link leads to: printable ASCII, without a fragment.
  package func target(_ index: Int) -> ArraySlice<UInt8> { targets[entries[index].target] }

  /// Reads the links of a page.
  /// - Parameters:
  ///   - page: the decoded body.
  ///   - recorded: the address of the response.
  ///   - location: the `Location` header, where there is one.
  package mutating func read(
    _ page: UnsafeBufferPointer<UInt8>, at recorded: WebAddress, location: String? = nil
  ) {
    begin(recorded)
    if let target = location.flatMap(recorded.resolve) {
      append(target.original ?? target, .redirect)
    }
    scanner.read(page)
    var resolver = LinkResolver(scanner, page, at: recorded)
    while let link = resolver.next(&targets) {
      if let parts = link.parts {
        keep(parts, link.relation)
      } else if let target = link.target {
        append(target.original ?? target, link.relation)
      }
    }
  }

  private mutating func begin(_ recorded: WebAddress) {
    let address = recorded.original ?? recorded
    if hosts.count > Self.mostHosts { hosts = [:] }
    (site, self.address) = (sites.site(of: address), address)
    targets.removeAll(keepingCapacity: true)
    entries.removeAll(keepingCapacity: true)
    seen.removeAll()
    leaving = 0
  }

  private mutating func append(_ target: WebAddress, _ relation: LinkRelation) {
    targets.append(contentsOf: target.bytes)
    keep(target.parts, relation)
  }

  /// Keeps the address that stands last among the targets, if it is a new one within the site.
  private mutating func keep(_ parts: QuickReference.Parts, _ relation: LinkRelation) {
    let start = targets.count - parts.end
    let isKept = targets.withUnsafeBufferPointer { targets in
      let target = UnsafeBufferPointer(rebasing: targets[start...])
      guard isWithinSite(target, parts) else {
        leaving += 1
        return false
      }
      let bytes = UnsafeBufferPointer(rebasing: target[..<parts.queryEnd])
      return seen.insert(FastHash.of(bytes, relation))
    }
    if isKept {
      entries.append(Entry(target: start..<(start + parts.queryEnd), relation: relation))
      targets.removeLast(parts.end - parts.queryEnd)
    } else {
      targets.removeLast(parts.end)
    }
  }

  private mutating func isWithinSite(
    _ target: UnsafeBufferPointer<UInt8>, _ parts: QuickReference.Parts
  ) -> Bool {
    if site.isFolder { return siteOf(target) == site }
    if let address, address.hasAuthority(of: target, pathStart: parts.pathStart) { return true }
    // The host alone decides where the site is no folder: a folder elsewhere is another site.
    let authority = UnsafeBufferPointer(rebasing: target[parts.hostStart..<parts.pathStart])
    let hash = FastHash.of(authority)
    if let known = hosts[hash] { return known == site.name }
    guard let found = siteOf(target), !found.isFolder else { return false }
    hosts[hash] = found.name
    return found == site
  }

  private func siteOf(_ target: UnsafeBufferPointer<UInt8>) -> Site? {
    WebAddress(target).map { sites.site(of: $0) }
  }
}
