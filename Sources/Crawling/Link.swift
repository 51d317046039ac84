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

  private func isWithinSite(_ target: WebAddress) -> Bool {
    if !site.isFolder, target.sharesAuthority(with: address) { return true }
    return sites.site(of: target) == site
  }
}
