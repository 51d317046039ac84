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

  @Test func theSitesNameIsThatOfAnyPartOfItsHost() {
    let found = Self.read(
      "<title>De kopieermachine - Werkblog Forum</title>", Self.text,
      url: "http://forum.werkblog.example/a")
    #expect(found.title == "De kopieermachine")
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
    // What was changed is not when it appeared.
    (
      "", "<p>Bijgewerkt op 3 mei 2012</p><p>Gepubliceerd: 18 april 2011</p>", "2011-04-18",
      "byline"
    ),
    ("", "<p>Laatst gewijzigd op 3 mei 2012</p>", "2012-05-03", "byline"),
    ("", "<div class='box__post-datum'>18 april 2011</div>", "2011-04-18", "byline"),
    // A date for the page's file gives way to the one that readers see.
    (
      "<meta name='date' content='2012-05-03'>", "<time datetime='2011-04-18'>x</time>",
      "2011-04-18", "time"
    ),
    ("<meta name='date' content='2012-05-03'>", "", "2012-05-03", "meta"),
    // Two against one.
    (
      "<script type='application/ld+json'>{\"@type\":\"Article\",\"datePublished\":\"2009-01-02\"}</script>"
        + "<meta property='article:published_time' content='2011-04-18'>",
      "<time datetime='2011-04-18'>x</time>", "2011-04-18", "time"
    ),
    (
      "<script type='application/ld+json'>{\"@type\":\"Article\",\"datePublished\":\"2011-04-18\"}</script>",
      "<time datetime='2012-05-03'>x</time>", "2011-04-18", "jsonld"
    ),
    // Midnight here.
    (
      "<meta property='article:published_time' content='2011-04-17T22:00:00Z'>", "", "2011-04-18",
      "meta"
    ),
    (
      "<meta property='article:published_time' content='2011-01-17T23:00:00Z'>", "", "2011-01-18",
      "meta"
    ),
    (
      "<meta property='article:published_time' content='2011-01-17T22:00:00Z'>", "",
      "2011-01-17T22:00:00Z", "meta"
    ),
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

  @Test(arguments: [
    ("AMSTERDAM, 18 april 2011 - ", "2011-04-18"), ("18 april 2011. ", "2011-04-18"),
    ("(Utrecht, 18 april 2011) ", "2011-04-18"), ("Op 18 april 2011 kwam hij. ", ""),
    ("18 april 2011 was een maandag. ", ""),
  ])
  func longTextsBeginWithADateline(start: String, date: String) {
    let text = Self.text.replacing("<p>Op", with: "<p>\(start)Op", maxReplacements: 1)
    #expect(Self.read("", "<h1>De kopieermachine</h1>\(text)").published.value == date)
  }

  /// The first message of a thread is the post: its time and its author are the post's.
  @Test func theFirstMessageDatesAThread() {
    let messages = [("Anna", "18-04-2011 10:23"), ("Bert", "19-04-2011 11:00")].map { name, time in
      """
      <div id='p\(time.prefix(2))' class='post has-profile'><p class='author'><strong>\(name)</strong> » \(time)</p>
      <div class='content'>Wie weet er hoe de nieuwe kopieermachine werkt, en waar de handleiding ligt, van \(name)?</div>
      <dl class='postprofile'><dt>\(name)</dt></dl></div>
      """
    }
    let contents = Self.contents(
      "<title>Kopieermachine</title>",
      "<p>Het is nu 3 mei 2016, 12:00</p><h2>Kopieermachine</h2>\(messages.joined())")
    #expect(contents.metadata.published == FoundDate("2011-04-18T10:23:00", source: "byline"))
    #expect(contents.metadata.author == "Anna")
    #expect(contents.comments.map(\.author) == ["Bert"])
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
    ("", "<p>Geplaatst door Anna Vos in Werk op 2 maart 2010</p>", "Anna Vos"),
    ("", "<p>Door Anna in 't Veld</p>", "Anna in 't Veld"),
    ("", "<p>Door de regen kwam ik te laat.</p>", ""),
    ("", "<p>Datum: 3 mei 2011 Auteur: Anna Vos Rubriek: Werk</p>", "Anna Vos"),
    ("", "<h4>Auteur</h4><p>Anna Vos</p>", "Anna Vos"),
    ("", "<p><a href='/auteurs'>Auteurs</a></p><p>Archief</p>", ""),
    ("", "<p>3 mei 2011 | 07:45 | Anna Vos</p>", "Anna Vos"),
    ("", "<p>Anna Vos / 3 mei 2011 / 4 reacties</p>", "Anna Vos"),
    ("", "<p>Den Haag - 3 mei 2011</p>", ""),
    ("", "<div class='veld--naam-auteur-regel'>Anna Vos</div>", "Anna Vos"),
    ("", "<div class='blok--auteur-bio'>Anna Vos schrijft over werk</div>", ""),
    (
      "", "<div class='post-author vcard'>Bekijk alle berichten van <a class='fn'>Anna</a></div>",
      "Anna"
    ),
    ("", "<p>Geplaatst onder: werk \u{2014} anna @ 10:23</p>", "anna"),
    ("", "<p><a href='/gebruiker/anna-vos'>Anna Vos</a></p>", "Anna Vos"),
    ("", "<p><a href='/gebruiker/registreren'>Meld u aan</a></p>", ""),
    (
      "",
      "<div class='entryFooter'>Geschreven door <a href='/authors/1-Anna'>Anna Vos</a> in <a "
        + "href='/categories/2'>Werk</a> om <a href='/titel'>10:23</a> | <a>Reacties (1)</a></div>",
      "Anna Vos"
    ),
    ("", "<div class='footer'>Website door <a href='/1'>Anna Vos</a></div>", ""),
    // An account's name gives way to the same name as people read it.
    (
      "<script type='application/ld+json'>{\"@type\":\"Article\",\"author\":{\"name\":\"annavos\"}}</script>",
      "<p class='byline'><span class='author-name'>Anna Vos</span></p>", "Anna Vos"
    ),
    // The site as its own author gives way to a person.
    (
      "<meta property='og:site_name' content='Werkblog'><script type='application/ld+json'>"
        + "{\"@type\":\"Article\",\"author\":{\"name\":\"Werkblog\"}}</script>",
      "<p>Auteur: Anna Vos</p>", "Anna Vos"
    ),
    (
      "<meta property='og:site_name' content='Werkblog'><script type='application/ld+json'>"
        + "{\"@type\":\"Article\",\"author\":{\"name\":\"Werkblog\"}}</script>", "", "Werkblog"
    ),
  ])
  func authors(head: String, line: String, name: String) {
    #expect(Self.read(head, "<h1>De kopieermachine</h1>\(line)\(Self.text)").author == name)
  }

  /// Footers below the text say who wrote it, unless they are of several people's posts.
  @Test(arguments: [(["Anna Vos"], "Anna Vos"), (["Anna Vos", "Bert Bos"], "")])
  func authorsInFooters(names: [String], author: String) {
    let lines = names.map { name in
      "<div class='footer'>Geplaatst door <a href='/1'>\(name)</a> in <a href='/w'>Werk</a></div>"
    }
    let body = "<h1>De kopieermachine</h1>" + Self.text + Self.text + Self.text + Self.text
    #expect(Self.read("", body + lines.joined()).author == author)
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
