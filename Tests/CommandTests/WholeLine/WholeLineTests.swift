import ColumbusTestSupport
import Foundation
import Testing

/// The whole line over `Corpus/voorbeeld` against `Corpus/truth`, which comes from the texts themselves and
/// never from a run.
@Suite struct WholeLineTests {
  let run: WholeLineFound
  init() throws { run = try WholeLineFound.shared.get() }

  /// The share of the truth that may differ.
  private func expectFew(
    _ differences: [String], of count: Int, share: Double,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let most = Int((Double(count) * share).rounded(.down))
    #expect(
      differences.count <= most, "\(differences.joined(separator: "\n"))",
      sourceLocation: sourceLocation)
  }

  @Test(arguments: ["post", "comment"])
  func everyDocumentIsThereInItsOwnWords(kind: String) {
    let all = run.truth.filter { $0.value["kind"] == kind }
    expectFew(all.keys.filter { run.found[$0] == nil }.sorted(), of: all.count, share: 0.02)
  }

  @Test func nothingElseIsThere() {
    let others = run.beyond.filter { id in
      !Self.pagesOfTheirOwn.contains { run.documents[id]?["url"]?.contains($0) ?? false }
    }
    expectFew(
      others.map { id in
        "\(run.documents[id]?["kind"] ?? "") \(run.documents[id]?["url"] ?? ""): "
          + run.words(of: id).prefix(100)
      }, of: run.truth.count, share: 0.02)
  }

  /// Pages that are neither a post nor a list: what is written there may be a document.
  private static let pagesOfTheirOwn = [
    "/over", "/privacy", "/p/profiel", "pagina=contact", "/user/password",
  ]

  @Test(arguments: ["post", "comment"])
  func authorsAreRight(kind: String) {
    expectFew(run.differences(kind, "author", "author"), of: run.found.count, share: 0.03)
  }

  @Test(arguments: ["post", "comment"])
  func datesAreRight(kind: String) {
    expectFew(
      run.differences(kind, "published_at", "published_at"), of: run.found.count, share: 0.03)
  }

  @Test func titlesAreRight() {
    expectFew(run.differences("post", "title", "title"), of: run.found.count, share: 0.02)
  }

  @Test(arguments: ["post", "comment"])
  func languagesAreRight(kind: String) {
    let posts = Dictionary(
      run.truth.values.filter { $0["kind"] == "post" }.map { ($0["post"] ?? "", $0["language"]) }
    ) { first, _ in first }
    let wrong = run.found.filter { key, id in
      run.truth[key]?["kind"] == kind
        && run.documents[id]?["language"] != posts[run.truth[key]?["post"] ?? ""]
    }
    expectFew(wrong.keys.sorted(), of: run.found.count, share: 0.03)
  }

  @Test func everyCommentAnswersWhatItAnswers() {
    let wrong = run.truth.filter { key, row in
      guard row["kind"] == "comment", let id = run.found[key],
        let parent = run.found[row["parent"] ?? ""]
      else { return false }
      return run.documents[id]?["parent_id"] != parent
    }
    expectFew(wrong.keys.sorted(), of: run.found.count, share: 0.02)
  }

  @Test func commentsByThePostsWriterAreKnown() {
    expectFew(
      run.differences("comment", "by_post_author", "by_post_author"), of: run.found.count,
      share: 0.02)
  }

  @Test func aCommentTakenAwayIsSeenToBeGone() {
    #expect(run.differences("comment", "in_newest", "in_newest") == [])
  }

  @Test func themesAgreeWithTheCoding() throws {
    let themes = try WholeLineThemes(run)
    let figures =
      "recall \(themes.recall), precision \(themes.precision), of \(themes.right) found "
      + "\(themes.samePolarity) with their polarity and \(themes.sameVoice) with their voice"
    print("columbus: themes in the bundled corpus: \(figures)")
    #expect(themes.recall >= 0.3, "\(figures)\n\(themes.missed.joined(separator: "\n"))")
    #expect(themes.precision >= 0.65, "\(figures)\n\(themes.wrong.joined(separator: "\n"))")
    #expect(Double(themes.samePolarity) >= 0.8 * Double(themes.right), "\(figures)")
    #expect(Double(themes.sameVoice) >= 0.85 * Double(themes.right), "\(figures)")
  }

  @Test func namesBecomeAccountsAndDocumentsStayThemselves() throws {
    let work = try WorkFolder()
    let key = try work.write("key", "0123456789abcdef0123456789abcdef")
    try WholeLine.run(in: work, names: ["--names", "hash", "--key", key])
    let documents = try WholeLine.rows(work("extract/documents"))
    #expect(Set(documents.map { $0["doc_id"] ?? "" }) == Set(run.documents.keys))
    let names = Set(run.truth.values.map { $0["author"] ?? "" })
    #expect(documents.allSatisfy { !names.contains($0["author"] ?? "") || $0["author"] == "" })
    // One name on one site is one account, and two names are two.
    let accounts = Dictionary(documents.map { ($0["doc_id"] ?? "", $0["author"] ?? "") }) {
      first, _ in first
    }
    var byName: [String: Set<String>] = [:]
    for (id, row) in run.documents where row["author"] != "" {
      byName["\(row["site"] ?? "") \(row["author"] ?? "")", default: []].insert(accounts[id] ?? "")
    }
    #expect(byName.values.allSatisfy { $0.count == 1 })
    #expect(Set(byName.values.flatMap { $0 }).count > 100)
  }

  @Test func anotherRunInAnotherPlaceGivesTheSameBytes() throws {
    let (one, other) = (try WorkFolder(), try WorkFolder())
    try WholeLine.run(in: one, environment: ["TZ": "UTC", "LC_ALL": "C"])
    try WholeLine.run(
      in: other, environment: ["TZ": "Pacific/Auckland", "LC_ALL": "tr_TR.UTF-8"])
    #expect(one.files() == other.files())
    for name in one.files() {
      #expect(try one.bytes(name) == other.bytes(name), "\(name) differs")
    }
  }
}
