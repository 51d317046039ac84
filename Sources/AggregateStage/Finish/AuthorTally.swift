/// How many accounts stand behind a number; an account belongs to one site.
struct AuthorTally {
  /// Those of the present site, some of them several times.
  private var ofSite: [Int] = []
  private(set) var count = 0

  /// Adds the account of a document; one that is unknown counts as none.
  mutating func add(_ author: Int?) {
    if let author, ofSite.last != author { ofSite.append(author) }
  }

  /// Counts the accounts of the present site.
  mutating func endSite() {
    guard !ofSite.isEmpty else { return }
    ofSite.sortAndUnify()
    count += ofSite.count
    ofSite.removeAll()
  }
}
