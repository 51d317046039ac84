import Extraction
import Markup
import Testing

/// What pages tell about their post.
struct MetadataTests {
  static func read(
    _ head: String, _ body: String, url: String = "http://www.werkblog.example/titel",
    capturedAt: String = "2016-05-14T09:00:00Z"
  ) -> FoundMetadata {
    contents(head, body, url: url, capturedAt: capturedAt).metadata
  }

  static func contents(
    _ head: String, _ body: String, url: String = "http://www.werkblog.example/titel",
    capturedAt: String = "2016-05-14T09:00:00Z"
  ) -> PageContents {
    let page = Page(
      Array("<html><head>\(head)</head><body>\(body)</body></html>".utf8), charset: "utf-8")
    return PageReader.read(page.tree, url: url, capturedAt: capturedAt)
  }

  static let text = """
    <p>Op maandag stond er een nieuwe kopieermachine in de gang, en niemand wist waarvoor. Dat was in het \
    begin wel grappig, maar later niet meer.</p><p>Toen kwam er ook nog een handleiding bij, van tachtig bladzijden.</p>
    """

  @Test func theTitleIsNotTheSitesName() {
    let own = Self.read(
      "<title>De kopieermachine | Werkblog</title>",
      "<h1><a href='/'>Werkblog</a></h1><h2 class='entry-title'>De kopieermachine</h2>\(Self.text)")
    #expect(own.title == "De kopieermachine")
    #expect(own.siteName == "Werkblog")
    let bare = Self.read("<title>De kopieermachine - Werkblog</title>", Self.text)
    #expect(bare.title == "De kopieermachine")
    let kicker = Self.read(
      "<title>De kopieermachine - Werkblog</title>",
      "<h1><span>Apparaten</span> <span>De kopieermachine</span></h1>\(Self.text)")
    #expect(kicker.title == "De kopieermachine")
  }

  @Test(arguments: [
    (
      "<script type='application/ld+json'>{\"@type\":\"BlogPosting\",\"datePublished\":\"2011-04-18T10:23:00+02:00\"}</script>",
      "", "2011-04-18T10:23:00+02:00", "jsonld"
    ),
    ("<meta property='article:published_time' content='2011-04-18'>", "", "2011-04-18", "meta"),
    (
      "", "<span itemprop='datePublished' content='2011-04-18T10:23'>x</span>",
      "2011-04-18T10:23:00", "microdata"
    ),
    ("", "<time datetime='2011-04-18' class='entry-date'>maandag</time>", "2011-04-18", "time"),
    ("", "<p>Door Anna, maandag 18 april 2011 om 10.23 uur</p>", "2011-04-18T10:23:00", "byline"),
    ("", "<p class='meta'>gisteren om 10:23</p>", "2016-05-13T10:23:00", "relative"),
    ("", "<p>Datum: 18 april 2031</p>", "", ""),
    ("", "", "", ""),
  ])
  func datesTellWhereTheyComeFrom(head: String, line: String, date: String, source: String) {
    let found = Self.read(head, "<h1>De kopieermachine</h1>\(line)\(Self.text)").published
    #expect(found == FoundDate(date, source: source))
  }

  @Test(arguments: [
    ("http://b.example/2011/04/18/titel", "2011-04-18"),
    ("http://b.example/2011/04/titel.html", "2011-04"),
    ("http://b.example/nieuws/2011-04-18-titel", "2011-04-18"),
    ("http://2011.example/titel/12345", ""),
  ])
  func addressesHaveDates(url: String, date: String) {
    #expect(Self.read("", "<h1>Titel</h1>\(Self.text)", url: url).published.value == date)
  }

  @Test func impossibleDatesAreReported() {
    let contents = Self.contents(
      "<meta property='article:published_time' content='2031-04-18'>", "<h1>Titel</h1>\(Self.text)")
    #expect(contents.metadata.published.value.isEmpty)
    #expect(contents.impossibleDates == ["2031-04-18"])
  }

  @Test(arguments: [
    (
      "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"Person\",\"@id\":\"#a\",\"name\":\"Anna Vos\"},"
        + "{\"@type\":\"Article\",\"author\":{\"@id\":\"#a\"}}]}</script>", "", "Anna Vos"
    ),
    ("<meta name='author' content='Anna Vos'>", "", "Anna Vos"),
    ("", "<p>Geplaatst door <a rel='author' href='/a'>Anna Vos</a> op 3 mei 2011</p>", "Anna Vos"),
    (
      "", "<p class='byline'>door <strong>Anna Vos</strong> » di 18 nov 2014, 07:45</p>", "Anna Vos"
    ),
    ("", "<p>Door Anna Vos, 2 maart 2010</p>", "Anna Vos"),
    ("", "<p>Door de regen kwam ik te laat.</p>", ""),
  ])
  func authors(head: String, line: String, name: String) {
    #expect(Self.read(head, "<h1>De kopieermachine</h1>\(line)\(Self.text)").author == name)
  }

  @Test func tagsAndCounts() {
    let found = Self.read(
      "<meta property='article:section' content='Apparaten'>",
      """
      <h1>Titel</h1>\(Self.text)<p class='post-tags'><a rel='tag'>kopie</a>, <a rel='tag'>Apparaten</a></p>
      <div id='comments'><h3>14 reacties op “Titel”</h3></div>
      """)
    #expect(found.tags == ["Apparaten", "kopie"])
    #expect(found.announcedComments == 14)
  }

  @Test(arguments: [
    "{", "[[[[", "{\"a\":", "{\"@type\":\"Article\",\"headline\":\"x", "nul", "{\"\\u12",
  ])
  func brokenDataAreRead(json: String) {
    let found = Self.read(
      "<script type='application/ld+json'>\(json)</script>", "<h1>Titel</h1>\(Self.text)")
    #expect(!found.title.isEmpty)
  }

  @Test func deepDataAreRead() {
    for unit in ["[", "{\"a\":", "{\"@graph\":[", "\"\\\\"] {
      let json = String(repeating: unit, count: 200_000)
      let found = Self.read(
        "<script type='application/ld+json'>\(json)</script>", "<h1>Titel</h1>\(Self.text)")
      #expect(found.title == "Titel")
    }
  }
}
