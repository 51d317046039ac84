import Markup
import Testing

/// Text that was encoded twice is mended where it is certain, and said so.
@Suite struct MojibakeTests {
  @Test(arguments: [
    ("Het cafÃ© van collegaâ€™s", "Het café van collega’s", 2),
    ("â€œGraagâ€\u{9D}, zei ze. BeÃ¯nvloed.", "“Graag”, zei ze. Beïnvloed.", 3),
    // One is too few: somebody may write about it.
    ("Zo ziet Ã© eruit.", "Zo ziet Ã© eruit.", 0),
    // Letters that stand for themselves.
    ("NÃO, e à noite. Ã© Ã©", "NÃO, e à noite. Ã© Ã©", 0),
    ("„Spaß“ und „Maß“, œuvre, Ångström, «Ä»", "„Spaß“ und „Maß“, œuvre, Ångström, «Ä»", 0),
    ("château, pâté, maître", "château, pâté, maître", 0),
    // What is right beside it stays.
    ("één cafÃ© in BelgiÃ«", "één café in België", 2),
    // Twice over.
    ("ÃƒÂ©n ÃƒÂ«", "én ë", 4),
    ("Lekker ðŸ˜€ en ï»¿klaar â‚¬ 5", "Lekker 😀 en klaar € 5", 3),
  ])
  func mends(text: String, mended: String, count: Int) {
    let page = Page(Array("<p>\(text)</p>".utf8), charset: "utf-8")
    #expect(page.tree.text(of: 0) == mended)
    #expect(page.repairedSigns == count)
  }

  @Test func endsAtAnyByte() {
    let text = Array("<p>cafÃ© collegaâ€™s ðŸ˜€".utf8)
    for end in text.indices {
      let page = Page(Array(text[..<end]), charset: "utf-8")
      #expect(page.repairedSigns <= 3)
    }
  }
}
