internal import Markup

/// Reads what `class` and `id` of each element say, each distinct value once.
struct HintReader {
  private var known: [UInt64: Hints] = [:]
  private var word: [UInt8] = []
  private var name: [UInt8] = []
  /// Whether the present name tells a state, so that its words say nothing.
  private var isState = false

  /// Longer values are lists of states, made by programs.
  private static let longestValue = 512

  mutating func hints(_ tree: borrowing PageTree, _ node: Int) -> Hints {
    var hints: Hints = []
    if let range = tree.range(of: .class, node) { hints.formUnion(self.hints(tree, range)) }
    if let range = tree.range(of: .id, node) { hints.formUnion(self.hints(tree, range)) }
    return hints
  }

  private mutating func hints(_ tree: borrowing PageTree, _ range: Range<Int>) -> Hints {
    guard !range.isEmpty, range.count <= Self.longestValue else { return [] }
    let bytes = tree.bytes.span
    var hash: UInt64 = 14_695_981_039_346_656_037
    for i in range { hash = (hash ^ UInt64(bytes[i])) &* 1_099_511_628_211 }
    if let hints = known[hash] { return hints }
    let hints = read(bytes, range)
    known[hash] = hints
    return hints
  }

  private mutating func read(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Hints {
    var hints: Hints = []
    var previous: UInt8 = 0x20
    word.removeAll(keepingCapacity: true)
    name.removeAll(keepingCapacity: true)
    for i in range {
      let byte = bytes[i]
      let isCapital = byte &- 0x41 < 26
      let isSeparator = !isCapital && byte < 0x80 && byte &- 0x61 >= 26
      if isSeparator || (isCapital && previous &- 0x61 < 26) { endWord(&hints) }
      if ASCII.isSpace(byte) { endName(&hints) }
      if !isSeparator {
        word.append(ASCII.lower(byte))
        name.append(ASCII.lower(byte))
      }
      previous = byte
    }
    endWord(&hints)
    endName(&hints)
    return hints
  }

  private mutating func endWord(_ hints: inout Hints) {
    if word.count == name.count, HintTable.stateWords.contains(word) { isState = true }
    if !isState, let found = HintTable.words[word] { hints.formUnion(found) }
    word.removeAll(keepingCapacity: true)
  }

  private mutating func endName(_ hints: inout Hints) {
    if let found = HintTable.names[name] { hints.formUnion(found) }
    name.removeAll(keepingCapacity: true)
    isState = false
  }
}
