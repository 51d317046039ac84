/// Tells from a pattern alone that it can match nothing.
struct PatternCheck {
  let tests: WordTestIndex

  /// What keeps a pattern from ever matching; nil where nothing is found that does.
  func hindrance(of parts: [PatternPart]) -> String? {
    var searched: [[PatternNode]] = []
    for part in parts {
      if part.isForbidden, parts.contains(where: { $0.kind == part.kind && !$0.isForbidden }) {
        return "what must be there must not be there"
      }
      switch part.kind {
      case .question: continue
      case .sequence(let nodes), .previous(let nodes):
        if places(after: nodes, from: .start).isEmpty {
          return part.isForbidden
            ? "what must not be there can never be there: a word stands before '<' or behind '>'"
            : "a word stands before '<' or behind '>'"
        }
      }
      if case .sequence(let nodes) = part.kind, !part.isForbidden { searched.append(nodes) }
    }
    for part in parts where part.isForbidden {
      guard case .sequence(let nodes) = part.kind, nodes.count == 1, case .token(let set) = nodes[0]
      else { continue }
      let forbidden = Set(set.numbers)
      if searched.contains(where: { Self.needs(one: forbidden, $0[...]) }) {
        return "a word that must be there must not be there"
      }
    }
    return nil
  }

  /// Whether every way in which a sequence can be there holds a word that passes one of some tests.
  private static func needs(one forbidden: Set<Int32>, _ nodes: ArraySlice<PatternNode>) -> Bool {
    nodes.contains { node in
      switch node {
      case .token(let set): set.allSatisfy(forbidden.contains)
      case .choice(let choices): choices.allSatisfy { needs(one: forbidden, $0[...]) }
      case .any, .gap, .clauseGap, .sentenceStart, .sentenceEnd, .optional: false
      }
    }
  }

  /// Where a sequence can have come in a sentence.
  private struct Places: OptionSet {
    let rawValue: UInt8

    static let start = Places(rawValue: 1)
    /// A word stands before.
    static let inside = Places(rawValue: 2)
    /// Nothing but marks may follow.
    static let end = Places(rawValue: 4)
  }

  /// Where a sequence can end that begins at some places; nowhere where it can never be there.
  private func places(after nodes: [PatternNode], from start: Places) -> Places {
    var places = start
    for node in nodes {
      switch node {
      case .token(let set):
        // A mark may stand before `<` and behind `>`.
        if !set.allSatisfy({ !tests.isMark($0) }) { continue }
        places = places.subtracting(.end).isEmpty ? [] : .inside
      case .any, .gap, .clauseGap: continue
      case .sentenceStart: places.remove(.inside)
      case .sentenceEnd: places = places.isEmpty ? [] : .end
      case .optional(let inner): places.formUnion(self.places(after: inner, from: places))
      case .choice(let choices):
        places = choices.reduce(into: []) { $0.formUnion(self.places(after: $1, from: places)) }
      }
    }
    return places
  }
}
