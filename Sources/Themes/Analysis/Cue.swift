/// A place where a cue of `cues.csv` matched.
package struct Cue: Sendable, Equatable {
  package let kind: CueKind
  /// Who speaks, for a speaker.
  package let role: String
  package let tokens: [Int]

  package var start: Int { tokens.first ?? 0 }
  package var stop: Int { (tokens.last ?? -1) + 1 }

  func overlaps(_ other: Cue) -> Bool { start < other.stop && other.start < stop }
}

/// The cues of one sentence, those taken away that another cue cancels.
struct Cues: Sendable {
  private(set) var all: [Cue] = []

  init() {}

  init(_ found: [Cue]) {
    all = found
    if found.indices.contains(where: { [.none, .own].contains(found[$0].kind) }) { cancel() }
    if all.count > 1 { all.sort { ($0.start, $0.stop) < ($1.start, $1.stop) } }
  }

  /// Takes away what another cue cancels, and those that only do that.
  private mutating func cancel() {
    let found = all
    let cancelled = found.filter { $0.kind == .none }
    let own = found.filter { $0.kind == .own }
    all = found.filter { cue in
      switch cue.kind {
      case .none, .own: false
      case .attribution, .saying: !own.contains { $0.overlaps(cue) }
      case .speaker: true
      default: !cancelled.contains { $0.overlaps(cue) }
      }
    }
  }

  func of(_ kind: CueKind) -> [Cue] { all.filter { $0.kind == kind } }

  func first(_ kind: CueKind) -> Cue? { all.first { $0.kind == kind } }

  /// Who says something in the sentence, where it has a verb of saying.
  var sayer: Cue? { first(.saying) == nil ? nil : first(.speaker) }
}
