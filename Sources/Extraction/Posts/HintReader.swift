internal import Markup

/// Reads what one name of `class` or `id` says of what its element holds.
struct HintReader: Sendable {
  private var word: [UInt8] = []
  private var name: [UInt8] = []
  /// Whether the present name tells a state, so that its words say nothing.
  private var isState = false

  /// - Parameter bytes: one word of the value.
  mutating func hints(_ bytes: Span<UInt8>) -> Hints {
    var hints: Hints = []
    var previous: UInt8 = 0x20
    word.removeAll(keepingCapacity: true)
    name.removeAll(keepingCapacity: true)
    for i in bytes.indices {
      let byte = bytes[i]
      let isCapital = byte &- 0x41 < 26
      let isSeparator = !isCapital && byte < 0x80 && byte &- 0x61 >= 26
      if isSeparator || (isCapital && previous &- 0x61 < 26) { endWord(&hints) }
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
    if word.count == name.count, HintTable.stateWords.find(word.span) != nil { isState = true }
    if !isState, let found = HintTable.words[word.span] { hints.formUnion(found) }
    word.removeAll(keepingCapacity: true)
  }

  private mutating func endName(_ hints: inout Hints) {
    if let found = HintTable.names[name.span] { hints.formUnion(found) }
    name.removeAll(keepingCapacity: true)
    isState = false
  }
}
