import Tables
import Themes

/// A document whose sentences were read and about which nothing is decided yet, apart from its words.
struct PendingDocument {
  private(set) var name: [UInt8]
  /// The name as it stands in tables.
  private(set) var field: EncodedFields
  private(set) var kind: DocumentKinds.Document
  /// The texts of its sentences one after another.
  private var text: [UInt8] = []
  private var places: [(bytes: Range<Int>, start: Int)] = []

  init(_ name: String, _ kind: DocumentKinds.Document) {
    self.name = Array(name.utf8)
    field = EncodedFields([name])
    self.kind = kind
  }

  /// Begins another document in the room of this one.
  mutating func restart(_ name: String, _ kind: DocumentKinds.Document) {
    self.name = Array(name.utf8)
    field = EncodedFields([name])
    self.kind = kind
    text.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
  }

  /// Adds the text of the next sentence.
  /// - Parameter start: where it begins in its paragraph, in code points.
  mutating func append(_ sentence: UnsafeBufferPointer<UInt8>, start: Int) {
    places.append((text.count..<text.count + sentence.count, start))
    text.append(contentsOf: sentence)
  }

  /// The text of a sentence, and where it begins in its paragraph.
  func sentence(_ index: Int) -> (text: ArraySlice<UInt8>, start: Int) {
    (text[places[index].bytes], places[index].start)
  }
}
