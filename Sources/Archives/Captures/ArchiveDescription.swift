/// What an archive says of itself: in its `warcinfo` records, or in the head of an ARC file.
package struct ArchiveDescription: Sendable, Equatable {
  /// What wrote the archive; several where it was put together from several.
  package private(set) var software: [String] = []
  /// Who ran it.
  package private(set) var operators: [String] = []
  /// What it is part of.
  package private(set) var collections: [String] = []

  /// How much of a record is read for it.
  static let longest = 1 << 16
  /// More values than these, and longer ones in bytes, are passed over.
  private static let (mostValues, longestValue) = (8, 300)

  package init() {}

  /// Adds what a record says.
  mutating func add(_ block: [UInt8]) {
    let fields = HeaderFields(block)
    let elements = { (name: String) in Self.element(name, in: block) }
    Self.add(fields["software"], or: elements("software"), to: &software)
    Self.add(fields["operator"], or: elements("operator"), to: &operators)
    Self.add(fields["ispartof"], or: elements("isPartOf"), to: &collections)
  }

  private static func add(
    _ field: ArraySlice<UInt8>, or element: ArraySlice<UInt8>, to values: inout [String]
  ) {
    let bytes = field.isEmpty ? element : field
    guard !bytes.isEmpty, bytes.count <= longestValue, values.count < mostValues else { return }
    let value = String(decoding: bytes, as: UTF8.self)
    if !values.contains(value) { values.append(value) }
  }

  /// The text of an element of the XML that Heritrix puts into the head of an ARC file.
  private static func element(_ name: String, in block: [UInt8]) -> ArraySlice<UInt8> {
    for prefix in ["arc:", "dcterms:"] {
      let tag = Array("<\(prefix)\(name)>".utf8)
      guard let start = block.firstRange(of: tag)?.upperBound else { continue }
      return block[start...].prefix { $0 != UInt8(ascii: "<") }
    }
    return []
  }
}
