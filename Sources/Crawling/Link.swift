package import WebAddresses

/// One link of a page, its fragment cut off.
package struct Link: Hashable, Sendable {
  package let target: WebAddress
  package let relation: LinkRelation

  package init(_ target: WebAddress, _ relation: LinkRelation) {
    self.target = target
    self.relation = relation
  }
}

/// The links of one response that stay within its site, each once for each relation, in the order
/// of the document; and how many left it.
package struct PageLinks {
  package private(set) var links: [Link] = []
  /// How many links lead to other sites.
  package private(set) var leaving = 0

  private let sites: Sites
  private let address: WebAddress
  private let site: Site
  private var seen: Set<UInt64> = []
  /// Whether a host and port belong to the site, for those that were asked for.
  private var hosts: [ArraySlice<UInt8>: Bool] = [:]

  /// - Parameters:
  ///   - page: the decoded body.
  ///   - address: the address of the response.
  ///   - location: the `Location` header, where there is one.
  package init(
    of page: UnsafeBufferPointer<UInt8>, at address: WebAddress, location: String? = nil,
    sites: Sites
  ) {
    self.sites = sites
    self.address = address.original ?? address
    site = sites.site(of: address)
    if let target = location.flatMap(address.resolve) { add(.redirect, target) }
    LinkScanner.scan(page, at: address) { add($0, $1) }
    seen = []
    hosts = [:]
  }

  private mutating func add(_ relation: LinkRelation, _ recorded: WebAddress) {
    let target = recorded.original ?? recorded
    guard isWithinSite(target) else {
      leaving += 1
      return
    }
    let hash = target.bytesWithoutFragment.withUnsafeBufferPointer { FastHash.of($0, relation) }
    if seen.insert(hash).inserted { links.append(Link(target.withoutFragment, relation)) }
  }

  private mutating func isWithinSite(_ target: WebAddress) -> Bool {
    if site.isFolder { return sites.site(of: target) == site }
    if target.sharesAuthority(with: address) { return true }
    // The host alone decides where the site is no folder: a folder elsewhere is another site.
    let host = target.authorityBytes
    if let known = hosts[host] { return known }
    let isWithin = sites.site(of: target) == site
    hosts[host] = isWithin
    return isWithin
  }
}
