/// What stands around a word, as far as the choice between its analyses depends on it, and what simple
/// rules of Dutch word order say about the word: one finite verb in a clause, infinitives behind `te`
/// and behind an auxiliary, nouns behind determiners.
///
/// All of it is one number, so that the rules need not be asked again where the same stands around
/// another word.
struct Surroundings: Equatable {
  /// From the lowest: the part of speech before (5 bits), the roles of the word before (5), whether the
  /// word is the first, the clause (3), the roles of the next word (5), what that can be (3), and
  /// whether the word is the last, or has a capital.
  let bits: UInt32

  /// What the next word can be.
  struct Next: OptionSet {
    let rawValue: UInt8
    static let subject = Next(rawValue: 1)
    static let verb = Next(rawValue: 2)
    static let noun = Next(rawValue: 4)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    /// - Parameter classes: the bits of the parts of speech that it can be.
    init(_ classes: UInt16) {
      // In sums, not in branches: a word is as often this as that.
      func has(_ wordClass: WordClass) -> UInt16 { classes &>> UInt16(wordClass.rawValue) & 1 }
      let isSubject = has(.pronoun) | has(.determiner)
      let isBeforeNoun = has(.determiner) | has(.preposition)
      let isVerb = (has(.infinitive) | has(.participle) | has(.finite)) & ~isBeforeNoun
      let isNoun = has(.noun) | has(.nounPlural) | has(.adjective)
      rawValue = UInt8(truncatingIfNeeded: isSubject | isVerb << 1 | isNoun << 2)
    }
  }

  /// - Parameters:
  ///   - previous: the word before; of the first word of a sentence `other`.
  ///   - isLast: whether the clause, or the sentence, ends behind the word.
  ///   - isName: whether a capital stands where none is needed.
  init(
    previous: WordClass, _ previousRoles: ClauseWords.Roles, isFirst: Bool,
    clause: ClauseContext.State, next: Next, _ nextRoles: ClauseWords.Roles, isLast: Bool,
    isName: Bool
  ) {
    let left =
      UInt32(previous.rawValue) | UInt32(previousRoles.rawValue) << 5
      | (isFirst ? 1 : 0) << 10 | UInt32(clause.rawValue) << 11
    // What else the next word does is asked by no rule.
    let roles = nextRoles.intersection([.singularPronoun, .pluralPronoun, .first])
    let right = UInt32(roles.rawValue) << 14 | UInt32(next.rawValue) << 19
    bits = left | right | (isLast ? 1 : 0) << 22 | (isName ? 1 : 0) << 23
  }

  // MARK: - What stands around

  private var previous: WordClass {
    // Nothing else is put there.
    unsafeBitCast(UInt8(truncatingIfNeeded: bits & 31), to: WordClass.self)
  }
  private var before: ClauseWords.Roles {
    ClauseWords.Roles(rawValue: UInt8(truncatingIfNeeded: bits >> 5 & 31))
  }
  private var isFirst: Bool { bits >> 10 & 1 == 1 }
  private var clause: ClauseContext.State {
    ClauseContext.State(rawValue: UInt8(truncatingIfNeeded: bits >> 11 & 7))
  }
  private var after: ClauseWords.Roles {
    ClauseWords.Roles(rawValue: UInt8(truncatingIfNeeded: bits >> 14 & 31))
  }
  private var next: Next { Next(rawValue: UInt8(truncatingIfNeeded: bits >> 19 & 7)) }
  private var isLast: Bool { bits >> 22 & 1 == 1 }
  private var isName: Bool { bits >> 23 & 1 == 1 }

  private var hasFinite: Bool { clause.contains(.finite) }
  private var hasAuxiliary: Bool { clause.contains(.auxiliary) }
  private var isSubordinate: Bool { clause.contains(.subordinate) }

  /// Whether the word before is one that a noun stands behind.
  private var leadsToNoun: Bool {
    switch previous {
    case .determiner, .adjective, .number: true
    case .preposition: !before.contains(.te)
    case .participle: !hasAuxiliary
    default: false
    }
  }

  // MARK: - What that says

  /// How well a part of speech fits: the more, the better.
  func score(of wordClass: WordClass) -> Int {
    let asName = isName && wordClass.isVerb ? -40 : 0
    switch wordClass {
    case .noun: return noun
    case .nounPlural: return noun + (hasAuxiliary && isLast ? -5 : 0)
    case .infinitive: return asName + infinitive
    case .finite, .finitePlural, .stem: return asName + finite(wordClass)
    case .participle: return asName + participle
    case .adjective: return adjective
    case .determiner, .pronoun, .preposition, .conjunction, .abbreviation: return 15
    case .adverb, .number: return 12
    case .name, .other: return 0
    }
  }

  private var noun: Int {
    if before.contains(.te) { return -60 }
    if leadsToNoun { return 30 }
    if before.contains(.singularPronoun) || before.contains(.pluralPronoun) {
      return hasFinite ? 5 : -20
    }
    return hasFinite ? 10 : 5
  }

  private var infinitive: Int {
    if before.contains(.te) { return 60 }
    var score = 0
    if leadsToNoun { score -= previous == .preposition ? 12 : 20 }
    if hasAuxiliary { score += isLast || next.contains(.verb) ? 25 : 16 }
    if !hasFinite {
      if before.contains(.pluralPronoun) { score += 30 }
      if after.contains(.pluralPronoun) { score += 25 }
      if previous == .nounPlural { score += 15 }
      if isSubordinate, isLast { score += 15 }
    } else if isLast {
      score += 8
    }
    return score
  }

  private func finite(_ wordClass: WordClass) -> Int {
    if before.contains(.te) { return -40 }
    var score = hasFinite ? -15 : 16
    if isFirst, !next.contains(.subject) { score -= 12 }
    if wordClass == .stem, !before.contains(.first), !after.contains(.first) {
      score -= previous == .other ? 8 : 18
    }
    if previous == .noun || previous == .name, wordClass != .stem { score += hasFinite ? 0 : 8 }
    if leadsToNoun { score -= 30 }
    if before.contains(.singularPronoun), !hasFinite { score += 15 }
    if after.contains(.singularPronoun), !hasFinite { score += 10 }
    if previous == .nounPlural || before.contains(.pluralPronoun) {
      score += wordClass == .finitePlural ? 10 : -8
    }
    if !hasFinite, isLast { score += 8 }
    if isSubordinate, !isLast, !next.contains(.verb) { score -= 8 }
    return score
  }

  private var participle: Int {
    var score = 8
    if hasAuxiliary { score += 20 }
    if leadsToNoun, next.contains(.noun) { score += 20 }
    return score
  }

  private var adjective: Int {
    var score = 10
    if next.contains(.noun) { score += leadsToNoun ? 22 : 10 }
    if before.contains(.degree) { score += 15 }
    if before.contains(.te) { score -= 10 }
    return score
  }
}
