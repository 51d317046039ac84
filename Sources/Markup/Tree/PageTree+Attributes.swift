extension PageTree {
  /// Where the bytes of a text node stand in `bytes`; empty for an element.
  @inlinable package func textRange(_ node: Int) -> Range<Int> {
    let record = records[node]
    guard record.tag == .text else { return 0..<0 }
    return Int(record.start)..<Int(record.start + record.count)
  }

  /// Lends the bytes of a range.
  @inlinable package func withBytes<Result>(
    _ range: Range<Int>, _ body: (Span<UInt8>) -> Result
  ) -> Result {
    let bytes = bytes
    return body(bytes.span.extracting(range))
  }

  /// Where the value of an attribute stands in `bytes`; nil where the node has none such.
  @inlinable package func range(of name: Attribute, _ node: Int) -> Range<Int>? {
    let record = records[node]
    guard record.tag != .text else { return nil }
    for i in Int(record.start)..<Int(record.start + record.count) where values[i].name == name {
      return Int(values[i].start)..<Int(values[i].start + values[i].count)
    }
    return nil
  }

  /// The places of the attributes of an element; empty for a text.
  @inlinable package func attributes(of node: Int) -> Range<Int> {
    let record = records[node]
    return record.tag == .text ? 0..<0 : Int(record.start)..<Int(record.start + record.count)
  }

  @inlinable package func name(ofAttribute place: Int) -> Attribute { values[place].name }

  @inlinable package func range(ofAttribute place: Int) -> Range<Int> {
    Int(values[place].start)..<Int(values[place].start + values[place].count)
  }

  @inlinable package func has(_ name: Attribute, _ node: Int) -> Bool {
    range(of: name, node) != nil
  }

  @inlinable package func hasAttributes(_ node: Int) -> Bool {
    records[node].tag != .text && records[node].count > 0
  }

  /// The value of an attribute, as the page has it.
  package func value(of name: Attribute, _ node: Int) -> String? {
    range(of: name, node).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  /// The name of an element in lower case, also of those that HTML does not know; empty for a text.
  package func elementName(_ node: Int) -> String {
    tag(node) == .other ? value(of: .tagName, node) ?? "" : tag(node).name
  }

  /// Whether a value that is a list of words, such as `class` or `rel`, has a word, whatever its
  /// case.
  @inlinable package func has(_ word: String, in name: Attribute, _ node: Int) -> Bool {
    guard var rest = range(of: name, node) else { return false }
    while let found = nextWord(of: &rest) {
      if equal(found, word) { return true }
    }
    return false
  }

  /// Takes the first word from a value; nil where there is none any more.
  @inlinable func nextWord(of rest: inout Range<Int>) -> Range<Int>? {
    var start = rest.lowerBound
    let end = rest.upperBound
    while start < end, ASCII.isSpace(bytes[start]) { start += 1 }
    guard start < end else { return nil }
    var stop = start
    while stop < end, !ASCII.isSpace(bytes[stop]) { stop += 1 }
    rest = stop..<end
    return start..<stop
  }

  /// The words of a value, such as the classes of `class`.
  @inlinable package func words(in range: Range<Int>) -> Words { Words(tree: self, rest: range) }

  /// The words of a value, one after another.
  @frozen @usableFromInline
  package struct Words: Sequence, IteratorProtocol {
    @usableFromInline let tree: PageTree
    @usableFromInline var rest: Range<Int>

    @inlinable init(tree: PageTree, rest: Range<Int>) {
      self.tree = tree
      self.rest = rest
    }

    @inlinable package mutating func next() -> Range<Int>? { tree.nextWord(of: &rest) }
  }

  /// Whether the bytes of a range are a word in ASCII, whatever their case.
  @inlinable package func equal(_ range: Range<Int>, _ word: String) -> Bool {
    guard range.count == word.utf8.count else { return false }
    var place = range.lowerBound
    for byte in word.utf8 {
      guard ASCII.lower(bytes[place]) == ASCII.lower(byte) else { return false }
      place += 1
    }
    return true
  }
}
