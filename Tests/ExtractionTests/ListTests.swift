import Extraction
import Markup
import Testing

/// Posts on lists of posts.
struct ListTests {
  private static let site = "http://blog.example"

  /// The posts looked for, a line each: address, title, author, date, tags, announced comments, and
  /// the beginning of each paragraph.
  private static func read(_ body: String, _ numbers: [Int] = [1, 2, 3]) -> String {
    let page = Page(Array("<html><body>\(body)</body></html>".utf8), charset: "utf-8")
    var lexicon = NameLexicon()
    let posts = ListReader.read(
      page.tree, url: "\(site)/", capturedAt: "2012-05-20T12:00:00Z",
      targets: numbers.map { "\(site)/2011/04/stuk-\($0)" }, lexicon: &lexicon)
    return posts.map { post in
      let found = post.contents.metadata
      let count = found.announcedComments.map { " \($0)" } ?? ""
      let text = post.contents.paragraphs.map { "\($0.role.rawValue) \($0.text.prefix(12))" }
      return
        "\(post.address.suffix(6)) | \(found.title) | \(found.author) | \(found.published.value)"
        + " \(found.published.source) | \(found.tags.joined(separator: ","))\(count) | "
        + text.joined(separator: " / ")
    }.joined(separator: "\n")
  }

  private static func text(_ number: Int) -> String {
    """
    <p>Stuk \(number) gaat over de machine in de gang die niemand besteld had, en die toch iedereen wilde.</p>
    <blockquote><p>Wie heeft dit besteld, en waarvan is het eigenlijk betaald, vroeg de directeur.</p></blockquote>
    """
  }

  private static func item(_ number: Int, _ behind: String = "") -> String {
    """
    <div class="post hentry"><h2 class="entry-title"><a href="/2011/04/stuk-\(number)/" rel="bookmark">Stuk \(number)</a></h2>
    <small>\(number) april 2011 door Anna de Wit</small><div class="entry">\(text(number))\(behind)</div>
    <p class="postmetadata">In <a rel="category tag" href="/k/">Apparaten</a> |
    <a href="/2011/04/stuk-\(number)/#comments">\(number + 1) reacties</a></p></div>
    """
  }

  @Test func homePagesShowWholePosts() {
    let page =
      "<h1><a href='/'>Het blog</a></h1>"
      + [1, 2, 3].map { Self.item($0) }.joined()
      + "<div id='sidebar'><ul><li><a href='/2011/04/stuk-9'>Stuk 9</a></li></ul></div>"
    #expect(
      Self.read(page, [1, 3, 9]) == """
        stuk-1 | Stuk 1 | Anna de Wit | 2011-04-01 byline | Apparaten 2 | body Stuk 1 gaat  / quote Wie heeft di
        stuk-3 | Stuk 3 | Anna de Wit | 2011-04-03 byline | Apparaten 4 | body Stuk 3 gaat  / quote Wie heeft di
        """)
  }

  @Test func postsWithoutElementsOfTheirOwn() {
    let page = [1, 2, 3].map { number in
      "<h3><a href='http://www.blog.example/2011/04/stuk-\(number)'>Stuk \(number)</a></h3>"
        + "<p><i>\(number) april 2011</i></p>\(Self.text(number))<hr>"
    }.joined()
    #expect(
      Self.read(page, [1, 2, 3]) == """
        stuk-1 | Stuk 1 |  | 2011-04-01 byline |  | body Stuk 1 gaat  / quote Wie heeft di
        stuk-2 | Stuk 2 |  | 2011-04-02 byline |  | body Stuk 2 gaat  / quote Wie heeft di
        stuk-3 | Stuk 3 |  | 2011-04-03 byline |  | body Stuk 3 gaat  / quote Wie heeft di
        """)
  }

  /// Blogger writes a day once above all of its posts.
  @Test func daysAboveTheirPosts() {
    let page = """
      <div class="date-outer"><h2 class="date-header"><span>zondag 3 april 2011</span></h2><div class="date-posts">
      <div class="post hentry"><h3 class="post-title entry-title"><a href="/2011/04/stuk-1">Stuk 1</a></h3>
      <div class="post-body entry-content">\(Self.text(1))</div><span class="post-author vcard">Gepost door
      <span class="fn">Juf Els</span></span></div>
      <div class="post hentry"><h3 class="post-title entry-title"><a href="/2011/04/stuk-2">Stuk 2</a></h3>
      <div class="post-body entry-content">\(Self.text(2))</div></div></div></div>
      """
    #expect(
      Self.read(page, [1, 2]) == """
        stuk-1 | Stuk 1 | Juf Els | 2011-04-03 byline |  | body Stuk 1 gaat  / quote Wie heeft di
        stuk-2 | Stuk 2 |  | 2011-04-03 byline |  | body Stuk 2 gaat  / quote Wie heeft di
        """)
  }

  @Test(arguments: [
    "<a href='/2011/04/stuk-2/#more-2'>Lees verder &raquo;</a>",
    "<a href='/2011/04/stuk-2'>Continue reading Stuk 2</a>",
    "<p>En toen gebeurde er iets dat niemand had verwacht, want de machine begon ineens [&hellip;]</p>",
  ])
  func whatIsOnlyAnnouncedIsNoPost(behind: String) {
    let found = Self.read(
      [1, 3, 4].map { Self.item($0) }.joined() + Self.item(2, behind), [1, 2, 3])
    let kept = found.split(separator: "\n").map { $0.contains("| body") }
    #expect(kept == [true, false, true])
  }

  /// Where most are announced only, those without dots are summaries too.
  @Test func aListOfAnnouncementsHasNoPosts() {
    let more = "<p><a href='/2011/04/stuk-1'>meer</a> <a href='/2011/04/stuk-2'>meer</a></p>"
    let found = Self.read(Self.item(1, more) + Self.item(2, more) + Self.item(3), [1, 2, 3])
    #expect(!found.contains("| body"))
  }

  @Test(arguments: ["", "<h2><a href='/2011/04/stuk-1'>", "<a href='http://[::bad'>x</a>", "<h2>"])
  func brokenListsEnd(body: String) {
    #expect(!Self.read(body).contains("body"))
  }
}
