import Crawling
import WebAddresses

/// What the scanner finds on one page.
enum Links {
  static func resolved(
    in page: [UInt8], at address: WebAddress
  ) -> [(relation: LinkRelation, target: String)] {
    page.withUnsafeBufferPointer { page in
      var scanner = LinkScanner()
      scanner.read(page)
      var resolver = LinkResolver(scanner, page, at: address)
      var found: [(LinkRelation, String)] = []
      var out: [UInt8] = []
      while let link = resolver.next(&out) {
        found.append((link.relation, link.target?.string ?? String(decoding: out, as: UTF8.self)))
        out.removeAll()
      }
      return found
    }
  }
}
