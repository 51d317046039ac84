import Extraction
import Markup
import Testing

/// A page with comments in one convention, and how they read.
struct ConventionCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// What is in the body behind the post, or all of it.
  let body: String
  /// A line for each comment: its place, whom it answers, its anchor, its author (with a star where
  /// the page says that it is the post's), its time, and its paragraphs.
  let expected: String
  let isThread: Bool

  init(_ name: String, isThread: Bool = false, _ body: String, _ expected: String) {
    testDescription = name
    self.body = body
    self.expected = expected
    self.isThread = isThread
  }

  private static let post = """
    <h1>Een titel van het stuk</h1><div class="entry-content"><p>Het stuk zelf is een paar zinnen \
    lang, want anders ziet niemand dat het een stuk is. Dit is de tweede zin ervan.</p>
    <p>En een alinea erna, met nog wat woorden over het werk op kantoor en de nieuwe apparaten.</p></div>
    """

  var comments: String {
    let html = "<html><body>\(isThread ? "" : Self.post)\(body)</body></html>"
    let contents = PageReader.read(
      Page(Array(html.utf8), charset: "utf-8").tree, url: "http://b.example/2011/04/titel",
      capturedAt: "2016-05-14T09:00:00Z")
    return contents.comments.enumerated().map(Self.line).joined(separator: "\n")
  }

  private static func line(_ place: Int, _ comment: FoundComment) -> String {
    let text = comment.paragraphs.map { $0.role == .quote ? "> \($0.text)" : $0.text }
    let parent = comment.parent.map { " ^\($0)" } ?? ""
    let anchor = comment.anchor.isEmpty ? "-" : "#\(comment.anchor)"
    let name = comment.author + (comment.byPostAuthor ? "*" : "")
    return String(repeating: "  ", count: comment.depth) + "\(place)\(parent) \(anchor) \(name)"
      + " | \(comment.published.value) | \(text.joined(separator: " / "))"
  }
}
