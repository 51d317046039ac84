/// A URL, parsed and normalised by the rules of the WHATWG URL standard.
///
/// It is held as its ASCII serialisation with the places of its components, so that a page's
/// thousands of links cost one array each. Two addresses are equal when their serialisations are.
/// The query of a reference is encoded as UTF-8; bytes of a reference that are no UTF-8 are read as
/// windows-1252, and stay as they are within a query, as browsers on old pages have it.
package struct WebAddress: Sendable {
  /// The serialisation: always printable ASCII.
  package let bytes: [UInt8]
  let schemeEnd: Int
  /// Where the host starts and ends; empty at the path's start where there is none.
  let hostStart: Int
  let hostEnd: Int
  let pathStart: Int
  /// The end of the path, which is where `?` stands if there is a query.
  let pathEnd: Int
  /// The end of the query, which is where `#` stands if there is a fragment.
  let queryEnd: Int
  /// The port where it is not the scheme's own.
  package let port: Int?
  /// Whether the path is a string of its own (`mailto:a@b`), to which nothing can be relative.
  package let hasOpaquePath: Bool

  /// Parses an absolute URL.
  package init?(_ text: String) {
    var text = text
    guard let parsed = text.withUTF8({ WebAddress($0) }) else { return nil }
    self = parsed
  }

  /// Parses a URL, relative to `base` where there is one.
  package init?(_ reference: UnsafeBufferPointer<UInt8>, base: WebAddress? = nil) {
    guard let parsed = AddressParser.parse(reference, base: base) else { return nil }
    self = parsed
  }

  init(parser: borrowing AddressParser) {
    bytes = parser.out
    schemeEnd = parser.schemeEnd
    hostStart = parser.hostStart
    hostEnd = parser.hostEnd
    pathStart = parser.pathStart
    pathEnd = parser.pathEnd
    queryEnd = parser.queryEnd
    port = parser.port
    hasOpaquePath = parser.hasOpaquePath
  }

  /// The first bytes of an address, up to the end of its query.
  init(_ address: WebAddress, upTo end: Int) {
    bytes = Array(address.bytes[..<end])
    schemeEnd = address.schemeEnd
    hostStart = address.hostStart
    hostEnd = address.hostEnd
    pathStart = address.pathStart
    pathEnd = address.pathEnd
    queryEnd = end
    port = address.port
    hasOpaquePath = address.hasOpaquePath
  }

  /// What a reference on the page at this address leads to; nil where it is no URL.
  package func resolve(_ reference: String) -> WebAddress? {
    var reference = reference
    return reference.withUTF8 { WebAddress($0, base: self) }
  }

  /// What a reference on the page at this address leads to; nil where it is no URL.
  package func resolve(_ reference: UnsafeBufferPointer<UInt8>) -> WebAddress? {
    WebAddress(reference, base: self)
  }
}

extension WebAddress: Hashable {
  package static func == (a: WebAddress, b: WebAddress) -> Bool { a.bytes == b.bytes }

  package func hash(into hasher: inout Hasher) {
    // All at once: an array hashes itself byte by byte.
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}

extension WebAddress: Comparable {
  package static func < (a: WebAddress, b: WebAddress) -> Bool {
    a.bytes.lexicographicallyPrecedes(b.bytes)
  }
}

extension WebAddress: CustomStringConvertible {
  package var description: String { string }
}
