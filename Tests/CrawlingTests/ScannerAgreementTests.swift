import ColumbusTestSupport
import Crawling
import Foundation
import Markup
import Testing
import WebAddresses

@Suite("The link scanner beside libxml2")
struct ScannerAgreementTests {
  /// The pages of the bundled corpus that stand there as files.
  private static func pages() -> [String] {
    let root = "\(Tool.root)/Corpus/voorbeeld"
    let names = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".html") }.sorted().map { "\(root)/\($0)" }
  }

  @Test("It finds the same links in every page of the bundled corpus")
  func agreement() throws {
    let address = try #require(WebAddress("http://voorbeeld.nl/map/blad.html"))
    let pages = Self.pages()
    #expect(pages.count > 50)
    var links = 0
    for path in pages {
      let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
      let found = Self.scanned(bytes, address)
      #expect(found == Self.parsed(bytes, address), "\(path)")
      links += found.count
    }
    #expect(links > 1000)
  }

  private static func scanned(_ bytes: [UInt8], _ address: WebAddress) -> Set<String> {
    let anchors: Set<LinkRelation> = [.anchor, .bookmark, .tag, .comment, .comments]
    let found = Links.resolved(in: bytes, at: address).filter { anchors.contains($0.relation) }
    return Set(found.map(\.target))
  }

  private static func parsed(_ bytes: [UInt8], _ address: WebAddress) -> Set<String> {
    let tree = Page(bytes).tree
    var found: Set<String> = []
    for node in tree.nodes where tree.tag(node) == .a || tree.tag(node) == .area {
      guard let href = tree.value(of: .href, node), let target = address.resolve(href),
        target.isHTTP
      else { continue }
      found.insert(target.string)
    }
    return found
  }
}
