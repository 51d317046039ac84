@testable import Themes

/// What the pattern language means, written down as plainly as can be: every way is tried, one after
/// another, with no index, no compilation and no memory of what failed.
struct ReferenceMatcher {
  let words: [(form: String, base: String)]
  let view: SentenceView
  let tests: WordTestIndex
  private static let longestClause = 40

  /// The tokens of each match of a pattern, from left to right.
  func matches(_ parts: [PatternPart], before: ReferenceMatcher?) -> [[Int]] {
    var main: [PatternNode]?
    var others: Set<Int> = []
    for part in parts {
      switch part.kind {
      case .question: if view.isQuestion == part.isForbidden { return [] }
      case .previous(let nodes):
        let isThere = before?.first(nodes[...], from: 0) != nil
        if isThere == part.isForbidden { return [] }
      case .sequence(let nodes):
        let found = first(nodes[...], from: 0)
        if part.isForbidden {
          if found != nil { return [] }
        } else if main == nil {
          main = nodes
        } else {
          guard let found else { return [] }
          others.formUnion(found)
        }
      }
    }
    guard let main else { return [] }
    var all: [[Int]] = []
    var from = 0
    while let found = first(main[...], from: from) {
      all.append(Set(found).union(others).sorted())
      from = (found.last ?? from) + 1
    }
    return all
  }

  /// The tokens of the first match that begins at `from` or later.
  private func first(_ nodes: ArraySlice<PatternNode>, from: Int) -> [Int]? {
    for begin in from..<max(from, words.count) {
      if let found = match(nodes, begin, [], { $1 }), !found.isEmpty { return found }
    }
    return nil
  }

  private typealias Rest = (_ token: Int, _ passed: [Int]) -> [Int]?

  private func match(
    _ nodes: ArraySlice<PatternNode>, _ token: Int, _ passed: [Int], _ rest: Rest
  ) -> [Int]? {
    guard let node = nodes.first else { return rest(token, passed) }
    let tail = nodes.dropFirst()
    func goOn(_ token: Int, _ passed: [Int]) -> [Int]? { match(tail, token, passed, rest) }
    switch node {
    case .token(let set):
      guard token < words.count, set.numbers.contains(where: { passes(tests[$0], token) }) else {
        return nil
      }
      return goOn(token + 1, passed + [token])
    case .any: return token < words.count ? goOn(token + 1, passed + [token]) : nil
    case .gap(let most): return gap(token, passed, most, view.stretches, goOn)
    case .clauseGap: return gap(token, passed, Self.longestClause, view.clauses, goOn)
    case .sentenceStart: return token <= view.first ? goOn(view.first, passed) : nil
    case .sentenceEnd: return token >= view.last ? goOn(token, passed) : nil
    case .optional(let inner):
      return match(inner[...], token, passed, goOn) ?? goOn(token, passed)
    case .choice(let choices):
      for choice in choices {
        if let found = match(choice[...], token, passed, goOn) { return found }
      }
      return nil
    }
  }

  private func gap(
    _ token: Int, _ passed: [Int], _ most: Int, _ units: [Int32], _ goOn: Rest
  ) -> [Int]? {
    let before = max(token - 1, 0)
    for stop in token...token + most {
      if stop > words.count || stop < words.count && units[stop] != units[before] { return nil }
      if let found = goOn(stop, passed) { return found }
    }
    return nil
  }

  private func passes(_ test: WordTest, _ token: Int) -> Bool {
    let (form, base) = words[token]
    let text = test.text
    switch test.kind {
    case .word: return form == text || base == text
    case .form: return form == text
    case .prefix: return form.hasPrefix(text) || base.hasPrefix(text)
    case .suffix: return form.hasSuffix(text) || base.hasSuffix(text)
    case .infix: return form.contains(text) || base.contains(text)
    case .part:
      return [form, base].contains { word in
        word == text
          || word.count >= text.count + 3 && (word.hasPrefix(text) || word.hasSuffix(text))
      }
    }
  }
}
