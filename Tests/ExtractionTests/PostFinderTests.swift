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
