/// Tells from a pattern alone that it can match nothing.
struct PatternCheck {
  let tests: WordTestIndex

  /// What keeps a pattern from ever matching; nil where nothing is found that does.
  func hindrance(of parts: [PatternPart]) -> String? {
    var searched: [[PatternNode]] = []
    for part in parts {
      if parts.contains(where: { $0.kind == part.kind && $0.isForbidden != part.isForbidden }) {
        return "what must be there must not be there"
      }
      switch part.kind {
      case .question: continue
      case .sequence(let nodes), .previous(let nodes):
        if Place.after(nodes, from: [.start], tests).isEmpty {
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
      case .token(let set): forbidden.isSuperset(of: set.numbers)
      case .choice(let choices): choices.allSatisfy { needs(one: forbidden, $0[...]) }
      case .any, .gap, .clauseGap, .sentenceStart, .sentenceEnd, .optional: false
      }
    }
  }

  /// Where a sequence can have come in a sentence.
  private enum Place {
    case start
    /// A word stands before.
    case inside
    /// Nothing but marks may follow.
    case end

    static func after(
      _ nodes: [PatternNode], from places: Set<Place>, _ tests: WordTestIndex
    ) -> Set<Place> {
      var places = places
      for node in nodes {
        switch node {
        case .token(let set):
          // A mark may stand before `<` and behind `>`.
          if set.numbers.contains(where: { tests[$0].isMark }) { continue }
          places.remove(.end)
          if !places.isEmpty { places = [.inside] }
        case .any, .gap, .clauseGap: continue
        case .sentenceStart: places.remove(.inside)
        case .sentenceEnd: if !places.isEmpty { places = [.end] }
        case .optional(let inner): places.formUnion(after(inner, from: places, tests))
        case .choice(let choices):
          places = choices.reduce(into: []) { $0.formUnion(after($1, from: places, tests)) }
        }
      }
      return places
    }
  }
}

extension WordTest {
  /// Whether no letter and no digit is asked for.
  fileprivate var isMark: Bool {
    !text.unicodeScalars.contains {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
  }
}
