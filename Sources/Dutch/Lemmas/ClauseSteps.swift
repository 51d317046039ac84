/// What words make of the clause that they stand in.
///
/// All that decides it is one number, and what follows from each number is worked out once: a branch
/// would be taken at every verb and mark where nobody could foresee it.
struct ClauseSteps {
  private let results: [ClauseContext.State]

  init() { results = (0..<1 << Self.bits).map(Self.state) }

  /// A word that has been read, or a mark.
  struct Word {
    let wordClass: WordClass
    let isMark: Bool
    /// Whether `te` stands before it.
    let isBehindTe: Bool
    let isAuxiliary: Bool
    let isCoordinator: Bool
  }

  /// The clause behind a word.
  @inline(__always)
  func clause(behind word: Word, before: ClauseContext.State) -> ClauseContext.State {
    let kind = Int(word.wordClass.rawValue) | (word.isMark ? 1 : 0) << 5
    let roles =
      (word.isBehindTe ? 1 : 0) << 6 | (word.isAuxiliary ? 1 : 0) << 7
      | (word.isCoordinator ? 1 : 0) << 8
    return results[kind | roles | Int(before.rawValue) << 9]
  }

  private static let bits = 12

  /// What follows from a number.
  private static func state(behind number: Int) -> ClauseContext.State {
    var state = ClauseContext.State(rawValue: UInt8(number >> 9))
    guard let wordClass = WordClass(rawValue: UInt8(number & 31)) else { return state }
    let isMark = number >> 5 & 1 == 1
    let isBehindTe = number >> 6 & 1 == 1
    let isAuxiliary = number >> 7 & 1 == 1
    let isCoordinator = number >> 8 & 1 == 1
    switch wordClass {
    case .infinitive where isBehindTe: break
    case .finite, .finitePlural, .stem, .infinitive:
      if wordClass != .infinitive || !state.contains(.subordinate) { state.insert(.finite) }
      if isAuxiliary { state.insert(.auxiliary) }
    case .conjunction where isCoordinator:
      if !state.contains(.auxiliary) { state.remove(.finite) }
    case .conjunction: state = .subordinate
    default: if isMark { state = [] }
    }
    return state
  }
}
