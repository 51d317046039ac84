import Crawling
import Testing
import WebAddresses

@Suite("Links in pages")
struct LinkScannerTests {
  private func links(_ html: String, at url: String = "http://blog.nl/map/blad") -> [String] {
    guard let address = WebAddress(url) else { return ["no address"] }
    return Links.resolved(in: Array(html.utf8), at: address).map { "\($0.rawValue) \($1)" }
  }

  @Test("Every kind of link is found, with its relation")
  func relations() {
    let html = """
      <!DOCTYPE html><html><head><base href="/b/"><title><a href=nee></title>
      <link rel="Canonical" href=c><link rel="next" href="n"><link rel=prev href='p'>
      <link rel="alternate" type="application/rss+xml" href="feed"><link rel=shortlink href="/?p=1">
      <link rel=amphtml href=amp><link rel="alternate stylesheet" href=x.css>
      <link rel=stylesheet href=y.css><meta http-equiv=Refresh content="5; URL='weg'">
      </head><body><A HREF=een>x</A><a href="twee" rel="bookmark nofollow"><a rel=tag href='drie'>
      <a href="#comments"><a href="vier#respond"><a name=x><area href=vijf><iframe src=zes></iframe>
      <frame src="zeven"><a href="mailto:jan@blog.nl"><a href="javascript:void(0)">
      """
    #expect(
      links(html) == [
        "canonical http://blog.nl/b/c", "next http://blog.nl/b/n", "prev http://blog.nl/b/p",
        "alternate http://blog.nl/b/feed", "shortlink http://blog.nl/?p=1",
        "amphtml http://blog.nl/b/amp", "refresh http://blog.nl/b/weg", "a http://blog.nl/b/een",
        "bookmark http://blog.nl/b/twee", "tag http://blog.nl/b/drie",
        "comments http://blog.nl/b/#comments", "comments http://blog.nl/b/vier#respond",
        "a http://blog.nl/b/vijf", "frame http://blog.nl/b/zes", "frame http://blog.nl/b/zeven",
      ])
  }

  @Test(
    "What is no tag holds no link",
    arguments: [
      "<!-- <a href=x> --><a href=ja>", "<!--><a href=ja>-->",
      "<script>'<a href=x>'</script><a href=ja>",
      "<p title='<a href=x>'><a href=ja>", "<p title=\"a'>\"><a href=ja>",
      "<style><a href=x></style\n><a href=ja>",
      "<p a='\"'b=\"'\"><a href=ja>", "< a href=x><a href=ja>", "<?php <a href=x ?><a href=ja>",
      "<a\nhref\n=\n'ja'>", "<a title=href href=ja href=x>",
      "<textarea><a href=x></textarea><a/href=ja>",
      "<abbr href=x><a href=ja>", "<a href=ja", "</a href=x><a href=ja>", "<p \">\"><a href=ja>",
    ])
  func noTags(html: String) {
    #expect(links(html) == ["a http://blog.nl/map/ja"])
  }

  @Test("An element that is never closed hides no more than the tokeniser does")
  func unclosed() {
    #expect(links("<title><a href=x>") == ["a http://blog.nl/map/x"])
    #expect(links("<!-- <a href=x>") == [])
    #expect(links("<a href='x><a href=y>") == ["a http://blog.nl/map/x%3E%3Ca%20href=y%3E"])
  }

  @Test("Character references are undone")
  func references() {
    #expect(
      links("<a href='?a=1&amp;b=2&copy=3&#38;c&#x3d;4&eacute;&amp'>")
        == ["a http://blog.nl/map/blad?a=1&b=2&copy=3&c=4%C3%A9&"])
  }

  @Test("Links within the site are kept once, the others are counted")
  func pageLinks() throws {
    let html = """
      <a href="/een"><a href="/een#x"><a href="http://www.blog.nl/een"><a href="http://ander.nl/">
      <a rel=bookmark href="/een">
      """
    let address = try #require(WebAddress("http://blog.nl/"))
    var page = PageLinks(sites: .shipped)
    Array(html.utf8).withUnsafeBufferPointer { page.read($0, at: address, location: "/nieuw") }
    var found: [String] = []
    for i in 0..<page.count {
      found.append(
        "\(page.relation(i).rawValue) \(String(decoding: page.target(i), as: UTF8.self))")
    }
    #expect(
      found == [
        "redirect http://blog.nl/nieuw", "a http://blog.nl/een", "a http://www.blog.nl/een",
        "bookmark http://blog.nl/een",
      ])
    #expect(page.leaving == 1)
  }

  @Test("Hostile pages take time in proportion to their size")
  func linear() {
    for unit in [
      "<", "<a", "<!--", "<title>", "<script>", "<a href='", "<a href=x ", "<p =\"", "&#1", "</",
      "<!",
    ] {
      #expect(links(String(repeating: unit, count: 300_000 / unit.count)).count >= 0)
    }
  }
}
