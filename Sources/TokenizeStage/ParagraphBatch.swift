/// Paragraphs that wait to be read together, so that each step over them has its code and its tables at
/// hand, and the bytes that they stand in.
struct ParagraphBatch {
  struct Paragraph {
    // Where the fields stand in `bytes`.
    let id: Range<Int>
    let role: Range<Int>
    let text: Range<Int>
    let number: Int
    let document: Int32
    /// 0 where it is unknown.
    let year: Int16
    /// Whether each byte of the text is a code point.
    let isPlain: Bool
  }

  private(set) var bytes: [UInt8] = []
  private(set) var paragraphs: [Paragraph] = []

  /// Adds a paragraph.
  /// - Parameter text: UTF-8.
  mutating func append(
    _ id: UnsafeBufferPointer<UInt8>, _ number: Int, _ role: UnsafeBufferPointer<UInt8>,
    _ text: UnsafeBufferPointer<UInt8>, isPlain: Bool, _ document: Int32, _ year: Int16
  ) {
    paragraphs.append(
      Paragraph(
        id: add(id), role: add(role), text: add(text), number: number, document: document,
        year: year, isPlain: isPlain))
  }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    paragraphs.removeAll(keepingCapacity: true)
  }

  private mutating func add(_ field: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    let start = bytes.count
    bytes.append(contentsOf: field)
    return start..<bytes.count
  }
}
