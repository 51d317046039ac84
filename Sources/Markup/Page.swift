/// A page as it was read: its tree, the encoding it was in, and what of it was not read.
package struct Page: Sendable {
  package let tree: PageTree
  /// The name of the encoding in the WHATWG's spelling, in lower case.
  package let encoding: String
  /// What said so.
  package let encodingSource: EncodingSource
  /// How many signs were mended that had been encoded twice; see `Mojibake`.
  package let repairedSigns: Int

  /// Bytes of a body beyond which a page is not read.
  package static let longestBody = 16 << 20

  /// Reads a page; anything is a page.
  /// - Parameters:
  ///   - body: the bytes, without transfer and content encodings.
  ///   - charset: what the HTTP header says; empty where it says nothing.
  package init(_ body: [UInt8], charset: String = "") {
    let parser = PageParser()
    self = parser.parse(body, charset: charset)
  }

  init(
    tree: PageTree, encoding: String, encodingSource: EncodingSource, repairedSigns: Int
  ) {
    self.tree = tree
    self.encoding = encoding
    self.encodingSource = encodingSource
    self.repairedSigns = repairedSigns
  }
}
