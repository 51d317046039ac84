import Extraction
import Markup
import Testing

/// The paragraphs of a page's post, a line each, with their roles.
private func post(_ html: String) -> String {
  let page = Page(Array(html.utf8), charset: "utf-8")
  let contents = PageReader.read(page.tree, url: "http://blog.example/a", capturedAt: "")
  return ([Paragraph(.title, contents.metadata.title)] + contents.paragraphs)
    .map { "\($0.role.rawValue): \($0.text)" }.joined(separator: "\n")
}

@Suite struct PostFinderTests {
  @Test func aPostWithoutItsSurroundings() {
    let text = """
      Sinds maandag werken wij met het nieuwe systeem, en niemand weet nog precies hoe het moet.
      """
    let html = """
      <body><nav><a href=/>Home</a> <a href=/over>Over mij</a></nav>
      <div class=content><h1>Een nieuw systeem</h1><div class=entry-content>
      <p>\(text)</p><p>De chef zei: dat went wel.<br><br>Ik geloof er niets van, eerlijk gezegd.
      <blockquote><p>Wie niet meegaat, blijft achter, schreef de krant gisteren.</blockquote>
      <ul><li>eerst inloggen, dan wachten<li>daarna nog eens inloggen</ul></div>
      <div class=share-buttons><a href=#>Deel dit</a></div></div>
      <div id=sidebar><h3>Archief</h3><ul><li><a href=/2011>2011</a></ul></div>
      <footer>Alle rechten voorbehouden.</footer>
      """
    #expect(
      post(html) == """
        title: Een nieuw systeem
        body: \(text)
        body: De chef zei: dat went wel.
        body: Ik geloof er niets van, eerlijk gezegd.
        quote: Wie niet meegaat, blijft achter, schreef de krant gisteren.
        list: eerst inloggen, dan wachten
        list: daarna nog eens inloggen
        """)
  }

  /// What a paper writes where the rest is for those who pay is no text of it.
  @Test func invitationsToSubscribeAreNoText() {
    let text = "De chef wil dat wij met het systeem werken, maar niemand weet waarom dat moet."
    let html = """
      <body><article><h1>Een nieuw systeem</h1><p>\(text)</p><p>\(text)</p>
      <div class=box><h3>Verder lezen?</h3><p>Neem een abonnement en lees alles. Al abonnee?</p></div>
      <div class=box><p>Dit artikel is alleen voor abonnees.</p></div></article>
      """
    #expect(
      post(html) == """
        title: Een nieuw systeem
        body: \(text)
        body: \(text)
        """)
  }

  private static let prose = """
    Sinds maandag werken wij met het nieuwe systeem, en niemand weet nog precies hoe het moet.
    """

  /// The parts of a post keep what they are.
  @Test(
    arguments: [
      (
        "<blockquote><p>Wie niet meegaat, blijft achter.</p><p>Zo schreef de krant.</p></blockquote>",
        "quote: Wie niet meegaat, blijft achter.\nquote: Zo schreef de krant."
      ),
      (
        "<p><q>Dat went wel</q>, zei de chef, en hij liep door.</p>",
        "body: “Dat went wel”, zei de chef, en hij liep door."
      ),
      (
        "<table><tr><th>Dag</th><th>Mails</th></tr><tr><td>maandag</td><td>112</td></tr></table>",
        "table: Dag Mails\ntable: maandag 112"
      ),
      (
        "<figure><img src=a><figcaption>Een plaatje van het systeem</figcaption></figure>", nil
      ),
      (
        "<div class=wp-caption><img src=a><p class=wp-caption-text>Een plaatje van het systeem</p></div>",
        nil
      ),
      (
        "<figure><img src=a><figcaption>Op dit plaatje is te zien hoe het systeem er maandag uitzag, met alle knoppen die daarna "
          + "zijn weggehaald omdat niemand ze begreep.</figcaption></figure>",
        "caption: Op dit plaatje is te zien hoe het systeem er maandag uitzag, met alle knoppen die daarna "
          + "zijn weggehaald omdat niemand ze begreep."
      ),
      ("<pre>inloggen(naam)\n  wachten()</pre>", "code: inloggen(naam) wachten()"),
      ("<h2>Hoe het verder ging</h2><p>Daarna.</p>", "heading: Hoe het verder ging\nbody: Daarna."),
      ("<ol><li>eerst inloggen<li>dan wachten</ol>", "list: eerst inloggen\nlist: dan wachten"),
    ] as [(String, String?)])
  func roles(_ html: String, _ lines: String?) {
    let page = """
      <title>Een nieuw systeem</title><body><article><h1>Een nieuw systeem</h1><div class=entry-content>
      <p>\(Self.prose)</p>\(html)<p>\(Self.prose)</p></div></article>
      """
    #expect(
      post(page) == """
        title: Een nieuw systeem
        body: \(Self.prose)
        \(lines.map { $0 + "\n" } ?? "")body: \(Self.prose)
        """)
  }

  /// Tables and items that lay the whole page out are no tables and lists.
  @Test(arguments: [
    "<table><tr><td><a href=/>Home</a></td><td><h1>Een nieuw systeem</h1>%</td></tr></table>",
    "<ul><li><h1>Een nieuw systeem</h1>%</li></ul>",
  ])
  func layout(_ frame: String) {
    let text = "<p>\(Self.prose)</p><p>\(Self.prose)</p>"
    #expect(
      post("<body>" + frame.replacing("%", with: text)) == """
        title: Een nieuw systeem
        body: \(Self.prose)
        body: \(Self.prose)
        """)
  }

  /// Short posts take their first words as their title; they are no repetition of it.
  @Test func aPostThatBeginsWithItsTitle() {
    let html = """
      <body><article><h1>Vandaag het nieuwe inlogs</h1>
      <p>Vandaag het nieuwe inlogscherm gezien. Het lijkt wel een droom, ''</p></article>
      """
    #expect(
      post(html) == """
        title: Vandaag het nieuwe inlogs
        body: Vandaag het nieuwe inlogscherm gezien. Het lijkt wel een droom, ''
        """)
  }

  /// Where nothing else is left, the text that begins with the title, or is the title, is the post.
  @Test(arguments: [
    (
      "Vanmorgen lag er een brief",
      "Vanmorgen lag er een brief in het postvak. Niemand las hem. Anna",
      "Vanmorgen lag er een brief in het postvak. Niemand las hem. Anna"
    ),
    ("Kijk nou toch eens", "Kijk nou toch eens", "Kijk nou toch eens"),
    ("Kijk nou toch eens", "Geen tijd vandaag", "Geen tijd vandaag"),
  ])
  func aShortPostThatIsItsTitle(_ title: String, _ text: String, _ found: String) {
    let html = "<title>\(title)</title><body><article><h1>\(title)</h1><p>\(text)</p></article>"
    #expect(post(html) == "title: \(title)\nbody: \(found)")
  }

  @Test func aTitleAloneIsNoPost() {
    #expect(
      post("<title>Foto</title><body><h1>Foto</h1><h2 class=entry-title>Foto</h2>") == "title: Foto"
    )
  }

  @Test(arguments: [
    "", "<", "<!--", "<script>", "<p", "<frameset><frame src=a></frameset>", "\u{0}",
  ])
  func pagesWithoutTextHaveNoPost(_ html: String) {
    #expect(post(html) == "title: ")
  }
}
