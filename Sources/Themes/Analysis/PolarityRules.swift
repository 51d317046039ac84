/// Decides whether a mention is affirmed, negated or hypothetical, and by which cue.
///
/// In this order: what the pattern implies; a question; a condition; a negation in the same clause, a
/// denial before it or an ended state; a doubt in the same clause or hearsay before it. Cues that are
/// words of the mention itself do not count: the pattern knew of them.
struct PolarityRules {
  let sentence: SentenceView
  let cues: Cues

  /// A cue reaches over so many clauses from its own.
  private static let reach: Int32 = 2

  /// Whether any cue of the sentence denies something.
  var mayDeny: Bool {
    cues.all.contains { cue in
      switch cue.kind {
      case .negation, .denial, .ended, .none: true
      default: false
      }
    }
  }

  /// - Parameter isDeniable: whether a negation beside the mention denies it.
  func decide(
    _ tokens: [Int], implied: Polarity?, isDeniable: Bool = true
  ) -> (polarity: Polarity, cue: Cue?) {
    if implied == .affirmed || implied == .hypothetical { return (implied ?? .affirmed, nil) }
    let outside = cues.all.filter { cue in !cue.tokens.contains { tokens.contains($0) } }
    guard let first = tokens.first, let last = tokens.last else { return (.affirmed, nil) }
    let span = Span(
      first: sentence.clauses[first], last: sentence.clauses[last], start: first,
      stretch: sentence.stretches[first])
    if isAsked(span) { return (.hypothetical, nil) }
    if let cue = outside.first(where: { $0.kind == .condition && conditions($0, span) }) {
      return (.hypothetical, cue)
    }
    if implied == .negated { return (.negated, nil) }
    if let cue = outside.first(where: { denies($0, span) && (isDeniable || $0.kind != .negation) })
    {
      return (.negated, cue)
    }
    if let cue = outside.first(where: { leavesOpen($0, span) }) { return (.hypothetical, cue) }
    return (.affirmed, nil)
  }

  /// Where a mention stands.
  private struct Span {
    let first: Int32
    let last: Int32
    let start: Int
    let stretch: Int32
  }

  /// A question asks what its last clause says; all of it where it begins as a question does.
  private func isAsked(_ span: Span) -> Bool {
    guard sentence.isQuestion, let lastClause = sentence.clauses[..<sentence.last].last else {
      return false
    }
    return span.last >= lastClause || sentence.opensAsQuestion
  }

  private func conditions(_ cue: Cue, _ span: Span) -> Bool {
    let clause = sentence.clauses[cue.start]
    guard sentence.stretches[cue.start] == span.stretch else { return false }
    return span.last >= clause - 1 && span.first <= clause + Self.reach
  }

  private func denies(_ cue: Cue, _ span: Span) -> Bool {
    let clause = sentence.clauses[cue.start]
    switch cue.kind {
    case .negation:
      return sentence.stretches[cue.start] == span.stretch
        && (span.first...span.last).contains(clause)
    case .denial: return cue.start < span.start && span.first <= clause + Self.reach
    case .ended: return abs(span.first - clause) <= Self.reach
    default: return false
    }
  }

  private func leavesOpen(_ cue: Cue, _ span: Span) -> Bool {
    let clause = sentence.clauses[cue.start]
    switch cue.kind {
    case .doubt: return (span.first...span.last).contains(clause)
    case .hearsay: return cue.start < span.start && span.first <= clause + Self.reach
    default: return false
    }
  }
}
