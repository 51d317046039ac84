/// Reads pages one after another, into memory that it keeps from page to page.
package final class PageParser {
  private var filter = SourceFilter()
  private var parser = TreeParser()

  package init() {}

  /// Reads a page; anything is a page.
  /// - Parameters:
  ///   - body: the bytes, without transfer and content encodings.
  ///   - charset: what the HTTP header says; empty where it says nothing.
  package func parse(_ body: [UInt8], charset: String = "") -> Page {
    let isTooLong = body.count > Page.longestBody
    let decoded = Decoder.decode(isTooLong ? Array(body.prefix(Page.longestBody)) : body, charset)
    let mended = Mojibake(decoded.bytes)
    return Page(
      tree: tree(of: mended.bytes, isCut: isTooLong), encoding: decoded.encoding,
      encodingSource: decoded.source, repairedSigns: mended.repaired)
  }

  private func tree(of page: [UInt8], isCut: Bool) -> PageTree {
    for readsLeaves in [true, false] {
      filter.read(page.span, readsLeaves: readsLeaves)
      if isCut { filter.limits.insert(.size) }
      if let tree = parser.parse(filter) { return tree }
    }
    return PageTree()
  }
}
