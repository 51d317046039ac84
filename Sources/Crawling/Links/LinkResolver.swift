package import WebAddresses

/// Resolves what a scanner found on a page, link by link.
package struct LinkResolver {
  /// What a link leads to: in few parts where it needed no parser, else whole.
  package struct Resolved {
    package let relation: LinkRelation
    package var parts: QuickReference.Parts?
    package var target: WebAddress?
  }

  private let page: UnsafeBufferPointer<UInt8>
  private let links: [LinkScanner.RawLink]
  private let origin: WebAddress
  private let quick: QuickReference
  private var buffer: [UInt8] = []
  private var index = 0

  /// - Parameter address: the page's own address.
  package init(
    _ scanner: LinkScanner, _ page: UnsafeBufferPointer<UInt8>, at address: WebAddress
  ) {
    self.page = page
    links = scanner.links
    var decoded: [UInt8] = []
    let base = scanner.base.flatMap { range in
      CharacterReferences.decode(page[range], into: &decoded)
      return decoded.withUnsafeBufferPointer { address.resolve($0) }
    }
    origin = base ?? address
    quick = QuickReference(base: origin)
  }

  /// The next link that leads to a page; nil behind the last.
  /// - Parameter out: gets the address of a link that needs no parser behind what is there.
  package mutating func next(_ out: inout [UInt8]) -> Resolved? {
    while index < links.count {
      let link = links[index]
      index += 1
      let written = UnsafeBufferPointer(rebasing: page[link.value])
      guard link.needsDecoding else {
        if let found = resolve(written, link.relation, &out) { return found }
        continue
      }
      CharacterReferences.decode(written, into: &buffer)
      if let found = buffer.withUnsafeBufferPointer({ resolve($0, link.relation, &out) }) {
        return found
      }
    }
    return nil
  }

  private func resolve(
    _ reference: UnsafeBufferPointer<UInt8>, _ relation: LinkRelation, _ out: inout [UInt8]
  ) -> Resolved? {
    let start = out.count
    if let parts = quick.resolve(reference, to: &out) {
      guard parts.end > parts.queryEnd else { return Resolved(relation: relation, parts: parts) }
      let fragment = out[(start + parts.queryEnd + 1)...]
      return Resolved(relation: Self.relation(relation, fragment), parts: parts)
    }
    guard let target = origin.resolve(reference), target.isHTTP || target.scheme == "file" else {
      return nil
    }
    let relation = target.fragmentBytes.map { Self.relation(relation, $0) } ?? relation
    return Resolved(relation: relation, target: target)
  }

  /// A link to the comments of a page says so in its fragment.
  private static func relation(
    _ relation: LinkRelation, _ fragment: ArraySlice<UInt8>
  ) -> LinkRelation {
    guard relation == .anchor || relation == .bookmark else { return relation }
    return CommentAnchors.relation(of: fragment) ?? relation
  }
}
