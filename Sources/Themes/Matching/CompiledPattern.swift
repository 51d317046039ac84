/// One pattern as the automaton holds it.
struct CompiledPattern: Sendable {
  /// What a sentence must hold, with the sequence whose place is the place of the match first.
  var searched: [PatternProgram] = []
  var forbidden: [PatternProgram] = []
  var previous: [PatternProgram] = []
  var forbiddenPrevious: [PatternProgram] = []
  /// Whether the sentence must be a question, or must not be one; nil where it does not matter.
  var question: Bool?
  /// A bit for each set of classes of which one must be in the sentence, folded into 128 bits.
  var mask = ClassMask()

  init(_ parts: [PatternPart], classes: inout WordClasses) {
    for part in parts {
      switch part.kind {
      case .question: question = !part.isForbidden
      case .sequence(let nodes):
        let program = PatternProgram(nodes, classes: &classes)
        if part.isForbidden { forbidden.append(program) } else { searched.append(program) }
      case .previous(let nodes):
        let program = PatternProgram(nodes, classes: &classes)
        if part.isForbidden { forbiddenPrevious.append(program) } else { previous.append(program) }
      }
    }
    for set in searched.flatMap(\.required) where set.count == 1 { mask.insert(set[0]) }
  }

  /// The classes at whose words the pattern is tried; nil where no word is sure to be there.
  func trigger(_ classes: WordClasses) -> [Int32]? {
    searched.flatMap(\.required).min {
      PatternProgram.cost($0, classes) < PatternProgram.cost($1, classes)
    }
  }

  var length: Int { searched.reduce(0) { $0 + $1.code.count } }
}

/// A set of classes in 128 bits: what is not in it is surely not there.
struct ClassMask: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  mutating func insert(_ number: Int32) {
    let bit = UInt64(1) << (UInt64(UInt32(bitPattern: number)) & 63)
    if number & 64 == 0 { low |= bit } else { high |= bit }
  }

  mutating func formUnion(_ other: ClassMask) {
    low |= other.low
    high |= other.high
  }

  func isSubset(of other: ClassMask) -> Bool {
    low & ~other.low == 0 && high & ~other.high == 0
  }
}
