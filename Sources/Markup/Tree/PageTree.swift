/// A page as flat arrays, in the order of the document.
///
/// A *node* is an element or a text and is named by its place in that order, so that what is in an
/// element is the run of nodes behind it: `node + 1 ..< end(of: node)`. Texts and attribute values
/// are byte ranges of one buffer of UTF-8; nothing is a `String` until somebody asks. It never changes,
/// and is handed on as one reference.
@usableFromInline
package final class PageTree: Sendable {
  /// A node; see `PageTree` for the meaning of the fields.
  @usableFromInline
  struct Record: Sendable, BitwiseCopyable {
    @usableFromInline var tag: Tag
    @usableFromInline var depth: UInt16
    @usableFromInline var parent: Int32
    @usableFromInline var end: Int32
    /// Where the bytes of a text begin, or the attributes of an element.
    @usableFromInline var start: Int32
    @usableFromInline var count: Int32

    @inlinable init(tag: Tag, depth: UInt16, parent: Int32, end: Int32, start: Int32, count: Int32)
    {
      self.tag = tag
      self.depth = depth
      self.parent = parent
      self.end = end
      self.start = start
      self.count = count
    }
  }

  /// One attribute: a name, and where its value stands in the buffer.
  @usableFromInline
  struct Value: Sendable, BitwiseCopyable {
    @usableFromInline var name: Attribute
    @usableFromInline var start: Int32
    @usableFromInline var count: Int32
  }

  @usableFromInline let records: [Record]
  @usableFromInline let values: [Value]
  /// Texts and attribute values, as the page has them but for white space, which is collapsed
  /// outside of `<pre>`.
  @usableFromInline package let bytes: [UInt8]
  /// The contents of the page's `<script type="application/ld+json">`, in order.
  package let linkedData: [[UInt8]]
  /// What of the page was not read.
  package let limits: PageLimits

  init(
    records: [Record] = [], values: [Value] = [], bytes: [UInt8] = [],
    linkedData: [[UInt8]] = [], limits: PageLimits = []
  ) {
    self.records = records
    self.values = values
    self.bytes = bytes
    self.linkedData = linkedData
    self.limits = limits
  }

  /// How many nodes there are.
  @inlinable package var count: Int { records.count }

  /// All nodes, in the order of the document.
  @inlinable package var nodes: Range<Int> { 0..<records.count }
}

/// The limits that a page broke; what stands behind the breach was not read.
@usableFromInline
package struct PageLimits: OptionSet, Sendable {
  @usableFromInline package let rawValue: UInt8

  @inlinable package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// More bytes than are read of a page.
  package static let size = PageLimits(rawValue: 1)
  /// More elements open at once than any reader keeps.
  package static let depth = PageLimits(rawValue: 2)
  package static let nodes = PageLimits(rawValue: 4)
  /// More attributes on one tag, or a longer tag; the page was read to its end without the rest.
  package static let attributes = PageLimits(rawValue: 8)

  /// The names of those that are set, in a fixed order.
  package var names: [String] {
    [(Self.size, "size"), (.depth, "depth"), (.nodes, "nodes"), (.attributes, "attributes")]
      .filter { contains($0.0) }.map(\.1)
  }
}
