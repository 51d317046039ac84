/// The documents of one thread that are written, and those that are left out, each with its reason.
struct KeptDocuments {
  private(set) var kept: [Document]
  private(set) var leftOut: [(pageID: String, reason: String)] = []

  init(_ documents: [Document]) { kept = documents }

  /// Leaves out what comments their writers have taken away: those that the newest capture of their page
  /// does not have any more.
  mutating func leaveOutWithdrawn() {
    leaveOut("withdrawn") { $0.kind == .comment && !$0.inNewest }
  }

  /// Leaves documents out; the answers to one that goes become answers to the post.
  mutating func leaveOut(_ reason: String, where isUnwanted: (Document) -> Bool) {
    let gone = kept.filter(isUnwanted)
    guard !gone.isEmpty else { return }
    let ids = Set(gone.map(\.id))
    leftOut += gone.map { ($0.pageID, reason) }
    kept.removeAll { ids.contains($0.id) }
    for i in kept.indices where ids.contains(kept[i].parentID) {
      kept[i].parentID = kept[i].threadID
    }
  }

  mutating func change(_ body: (inout Document) -> Void) {
    for i in kept.indices { body(&kept[i]) }
  }

  /// Why nothing of a page was kept; nil where something was, or nothing was left out.
  func reason(forPage pageID: String) -> String? {
    if kept.contains(where: { $0.pageID == pageID }) { return nil }
    return leftOut.first { $0.pageID == pageID }?.reason
  }
}
